"""Where the workflow meets the world: outputs, inputs with their five V's, producers and consumers."""

from datetime import date
from typing import ClassVar

from discovery.model.column import choice, choices, day, flag, long, number, percent, row, score, text, whole_number
from discovery.model.row import Row
from discovery.model.vocabulary import (
    AccessPattern,
    Acquisition,
    Classification,
    EngineClass,
    Frequency,
    InputClass,
    Mode,
    OutputClass,
    PartyKind,
    PartyRole,
    PersonalData,
    Priority,
    QualityDimension,
    Regulation,
    SchemaChange,
    State,
    Structure,
    Timing,
    Trust,
)


class Output(Row):
    """Something the workflow delivers to people or systems. Its consumers are links."""

    section: ClassVar[str] = "outputs"
    table_name: ClassVar[str] = "output"
    prefix: ClassVar[str] = "OUP"

    name: str = text("Output", 500, required=True, grid=True, group="Output")
    output_class: OutputClass | None = choice("Class", grid=True, group="Output")
    decision: str | None = text("Decision supported", 1000, grid=True, group="Output")
    state: State | None = choice("State", default="both", grid=True, group="Output")
    priority: Priority | None = choice("Priority", grid=True, group="Output")
    frequency: Frequency | None = choice("Frequency", grid=True, group="Output")
    freshness_minutes: float | None = number(
        "Freshness objective", "minutes", grid=True, group="Output", help="The oldest the data may be when it is read."
    )
    product: str | None = text("Tool or product", group="Delivery")
    data_format: str | None = text("Format and protocol", group="Delivery")
    availability_percent: float | None = percent("Availability objective", group="Delivery")
    response_ms: float | None = number("Response, 95 of 100 within", "ms", group="Delivery")
    audience: int | None = whole_number("Audience size", "people", group="Delivery", asked=True)
    history_months: float | None = number("History offered", "months", group="Delivery")
    delivery_mb: float | None = number("Size per delivery", "MB", group="Delivery")
    classification: Classification | None = choice("Classification", group="Protection", asked=True)
    owner: str | None = row("Owner", "people", group="Protection", asked=True)
    acceptance: str | None = long("Acceptance criteria", group="Acceptance", asked=True)
    retire_reason: str | None = long("Reason to retire", group="Acceptance")


class Input(Row):
    """A source of data. Its producers are links, its figures are profiles."""

    section: ClassVar[str] = "inputs"
    table_name: ClassVar[str] = "input"
    prefix: ClassVar[str] = "INP"
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("retention_min_days", "retention_max_days"),)

    name: str = text("Input", 500, required=True, grid=True, group="Input")
    input_class: InputClass | None = choice("Class", grid=True, group="Input")
    engine_class: EngineClass | None = choice("Engine", grid=True, asked=False, group="Input")
    product: str | None = text("Product", grid=True, group="Input", help="For example PostgreSQL, Kafka, Salesforce.")
    system_of_record: str | None = text("System of record", grid=True, group="Input")
    owner: str | None = row("Owner", "people", grid=True, group="Input", help="Whose phone rings when it is wrong?")
    acquisition: Acquisition | None = choice("Push or pull", grid=True, group="Input")
    interface: str | None = text(
        "Interface", group="Input", grid=True, asked=False, help="For example JDBC, SFTP, REST."
    )
    state: State | None = choice("State", default="both", grid=True, group="Input")
    classification: Classification | None = choice("Classification", grid=True, group="Input")
    personal_data: PersonalData | None = choice("Personal data", grid=True, group="Input")
    location: str | None = text("Location", group="Source", help="Data centre, cloud region or country.")
    schedule: str | None = text("Schedule", group="Source")
    contract: str | None = text("Contract or licence", 500, group="Source")
    annual_cost: float | None = number("Cost", "currency/year", group="Source")
    criticality: int | None = score("Criticality", group="Source")
    schema_known: bool | None = flag("Schema known", group="Source")
    change_notice_days: int | None = whole_number("Notice before a change", "days", group="Source")
    regulations: tuple[Regulation, ...] = choices("Regulations", group="Protection")
    retention_min_days: int | None = whole_number("Keep at least", "days", group="Protection")
    retention_max_days: int | None = whole_number("Keep at most", "days", group="Protection")
    masking: str | None = text("Masking need", 500, group="Protection")


class Profile(Row):
    """The five V's of one input, as they are (existing) or will be (anticipated). Decimal units: 1 GB = 1e9 B."""

    section: ClassVar[str] = "profiles"
    table_name: ClassVar[str] = "profile"
    prefix: ClassVar[str] = "VPR"
    name_field: ClassVar[str] = "timing"
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("mean_records_per_second", "peak_records_per_second"),)

    input: str = row("Input", "inputs", required=True, grid=True, group="Profile")
    timing: Timing = choice("Timing", required=True, grid=True, group="Profile")
    full_gb: float | None = number("In full", "GB", grid=True, group="Volume")
    gb_per_day: float | None = number("Per day", "GB/day", grid=True, group="Volume")
    records_per_day: float | None = number("Records per day", "records/day", grid=True, asked=False, group="Volume")
    mean_record_bytes: float | None = number("Mean record", "bytes", group="Volume")
    growth_percent: float | None = number("Growth", "%/year", -100, 100_000, grid=True, asked=False, group="Volume")
    history_months: float | None = number("History", "months", group="Volume")
    mode: Mode | None = choice("Mode", grid=True, group="Velocity")
    interval_minutes: float | None = number("Interval", "minutes", group="Velocity")
    mean_records_per_second: float | None = number("Mean rate", "records/s", group="Velocity")
    peak_records_per_second: float | None = number("Peak rate", "records/s", grid=True, asked=False, group="Velocity")
    delay_minutes: float | None = number("Delay at the source", "minutes", group="Velocity")
    late_percent: float | None = percent("Late data", group="Velocity")
    structure: Structure | None = choice("Structure", grid=True, group="Variety")
    formats: str | None = text("Formats", group="Variety")
    schema_change: SchemaChange | None = choice("Schema changes", group="Variety")
    trust: Trust | None = choice("Trust", grid=True, group="Veracity")
    missing_percent: float | None = percent("Missing", grid=True, asked=False, group="Veracity")
    duplicate_percent: float | None = percent("Duplicates", group="Veracity")
    known_issues: str | None = long("Known issues", group="Veracity")
    value_rank: int | None = score("Value", grid=True, group="Value", help="1 nice to have, 5 the business stops.")
    absence_cost: str | None = text("Cost of absence", 500, group="Value")
    monetised: float | None = number("Monetised", "currency/year", group="Value")
    users: int | None = whole_number("Users", "people", group="Access and usage", asked=True)
    concurrent_users: int | None = whole_number("At the same time", "people", group="Access and usage")
    queries_per_day: float | None = number("Queries", "a day", group="Access and usage", asked=True)
    pattern: AccessPattern | None = choice("Access pattern", group="Access and usage", asked=True)
    hot_days: int | None = whole_number("Hot for", "days", group="Access and usage", help="How far back is read often.")


class DataQuality(Row):
    """One quality dimension of one input: how good it is, how good it must be."""

    section: ClassVar[str] = "data_quality"
    table_name: ClassVar[str] = "data_quality"
    prefix: ClassVar[str] = "DQU"
    name_field: ClassVar[str] = "dimension"

    input: str = row("Input", "inputs", required=True, grid=True, group="Quality")
    dimension: QualityDimension = choice("Dimension", required=True, grid=True, group="Quality")
    current_percent: float | None = percent("Today", grid=True, group="Quality")
    target_percent: float | None = percent("Target", grid=True, group="Quality")
    method: str | None = text("Measured how", 500, grid=True, group="Quality")
    due: date | None = day("By", group="Quality")


class Party(Row):
    """Who or what produces or consumes data; links say which inputs and outputs."""

    section: ClassVar[str] = "parties"
    table_name: ClassVar[str] = "party"
    prefix: ClassVar[str] = "PAR"

    name: str = text("Name", required=True, grid=True, group="Party")
    role: PartyRole | None = choice("Role", grid=True, group="Party")
    kind: PartyKind | None = choice("Kind", grid=True, group="Party")
    organisation: str | None = text("Organisation", grid=True, group="Party")
    contact: str | None = row("Contact", "people", grid=True, group="Party")
    needs: str | None = long("Needs", group="Party", asked=True)
    pains: str | None = long("Pains", group="Party", asked=True)
    satisfaction: int | None = score("Satisfaction", grid=True, group="Party")
    purpose: str | None = text("Purpose and legal basis", 1000, group="Party")
