"""What is asked, in workshop order: for each section what its table does not know — icon, question, prompts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from discovery.model.column import Column, columns
from discovery.model.record import BY_SECTION
from discovery.model.row import Row


@dataclass(frozen=True)
class Section:
    """One section: ``quick`` names the fields of the line that adds rows; ``prompts`` are ideas to ask about.

    ``linked`` names the kinds of link that its table shows beside the row's own columns. What is ``kept`` while people
    work is asked of nobody and counts in no coverage.
    """

    key: str
    title: str
    singular: str
    icon: str
    question: str
    empty: str
    quick: tuple[str, ...]
    prompts: tuple[tuple[str, Mapping[str, str]], ...] = field(default=())
    linked: tuple[str, ...] = ()
    automatic: bool = False

    @property
    def model(self) -> type[Row]:
        """The class of this section's rows."""
        return BY_SECTION[self.key]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns a person may fill in."""
        return columns(self.model)


def _values(column: str, *values: str) -> tuple[tuple[str, Mapping[str, str]], ...]:
    return tuple((value[:1].upper() + value[1:], MappingProxyType({column: value})) for value in values)


def _prompt(text: str, **values: str) -> tuple[str, Mapping[str, str]]:
    return text, MappingProxyType(values)


SECTIONS: tuple[Section, ...] = (
    Section(
        "engagement",
        "Engagement",
        "engagement",
        ":material/flag:",
        "What is this discovery about, and where does it end?",
        "Give the discovery a title.",
        ("title",),
    ),
    Section(
        "people",
        "People",
        "person",
        ":material/group:",
        "Who is in the room, who decides, who can sign?",
        "Add everybody in the room: type a name and press Enter. Then add whoever should have been invited.",
        ("name", "organisation", "role"),
        _values("role", "sponsor", "business owner", "data owner", "architect", "security", "end user"),
    ),
    Section(
        "outcomes",
        "Outcomes",
        "outcome",
        ":material/target:",
        "When this is finished and works, what is different on a Monday morning, and for whom?",
        "Start with the result the sponsor wants most: type it as one sentence and press Enter.",
        ("statement", "nature", "priority"),
        (
            _prompt("Spend less on running analytics", category="modernise: cut cost", nature="technical"),
            _prompt("Answer sooner than today", category="modernise: speed", nature="business"),
            _prompt("Fewer tools and hand-overs", category="modernise: simplify", nature="technical"),
            _prompt("Run analytics in the cloud", category="move to the cloud", nature="technical"),
            _prompt("Release changes automatically", category="add DataOps (CI/CD)", nature="technical"),
            _prompt("See key figures as they happen", category="real-time KPI dashboards", nature="business"),
            _prompt("Predict instead of report", category="develop machine-learning models", nature="business"),
            _prompt("One way of working for all teams", category="standardise workflows", nature="technical"),
            _prompt("Keep what works today", horizon="current", nature="business"),
        ),
    ),
    Section(
        "constraints",
        "Constraints",
        "constraint",
        ":material/block:",
        "What limits us today, and what will limit us in two years?",
        "Ask for the budget and for the date that cannot move: type each as one sentence and press Enter.",
        ("statement", "category", "hardness"),
        (
            _prompt("What may it cost, once and each month?", category="budget"),
            _prompt("Which date cannot move?", category="timeline"),
            _prompt("Who can do this today, who must learn?", category="people and skills (training)"),
            _prompt("Which rule-maker could stop this?", category="external regulation"),
            _prompt("Who may see which data?", category="data governance"),
            _prompt("Must every figure be traceable to its source?", category="data lineage"),
            _prompt("Which promises are already given?", category="SLAs and KPIs"),
            _prompt("Which contracts end or renew?", category="contract"),
            _prompt("What must stay as it is?", category="must keep"),
            _prompt("What will be true in two years that is not true today?", timing="anticipated"),
        ),
    ),
    Section(
        "outputs",
        "Outputs",
        "output",
        ":material/output:",
        "What must come out, who opens it, and what do they decide with it?",
        "Name the report, dashboard, file or interface people would miss first, and press Enter.",
        ("name", "output_class", "frequency"),
        _values(
            "output_class",
            "BI, visualisation, dashboard",
            "ML and AI",
            "export: Excel",
            "API",
            "hosted dataset: internal",
            "further analysis",
        ),
        linked=("consumes",),
    ),
    Section(
        "inputs",
        "Inputs",
        "input",
        ":material/input:",
        "Which data do the outputs need, where is it born, and whose is it?",
        "Name the system or file that the first output needs, and press Enter.",
        ("name", "input_class", "product"),
        _values(
            "input_class",
            "batch: database",
            "stream: clickstream",
            "stream: IoT telemetry",
            "flat file: third party",
            "API endpoint",
            "spreadsheet",
            "public dataset",
        ),
        linked=("produces",),
    ),
    Section(
        "profiles",
        "Five V's",
        "profile",
        ":material/monitoring:",
        "How much, how fast, in which shape, how trustworthy and how valuable is each input, today and at the horizon?",
        "Choose an input, existing or anticipated, then give the figures that are known.",
        ("input", "timing", "gb_per_day"),
    ),
    Section(
        "data_quality",
        "Data quality",
        "quality figure",
        ":material/verified:",
        "How good is the data today, and how good must it be?",
        "Choose an input and a dimension, then today's figure and the target.",
        ("input", "dimension", "current_percent"),
    ),
    Section(
        "parties",
        "Producers and consumers",
        "producer or consumer",
        ":material/swap_horiz:",
        "Who or what makes the data, and who or what uses the results?",
        "Name whoever fills the first input, and press Enter; then link it to what it produces or consumes.",
        ("name", "role", "kind"),
        _values("kind", "people", "application", "device fleet", "outside organisation", "public"),
        linked=("produces", "consumes"),
    ),
    Section(
        "workflows",
        "Workflows",
        "workflow",
        ":material/account_tree:",
        "Which workflow are we talking about, and how well does it work?",
        "Name the workflow and rate how well it works.",
        ("name", "state", "purpose"),
    ),
    Section(
        "tools",
        "Tools",
        "tool",
        ":material/construction:",
        "What is it built with?",
        "Name the first tool, and press Enter.",
        ("name", "kind", "vendor"),
    ),
    Section(
        "steps",
        "Steps",
        "step",
        ":material/footprint:",
        "If you were the data, what would happen to you next?",
        "Walk through the workflow as if you were the data: type each step and press Enter.",
        ("name", "stage", "run_by"),
    ),
    Section(
        "flows",
        "Flows",
        "flow",
        ":material/trending_flat:",
        "From where to where does the data go?",
        "Choose where the data comes from and where it goes, and press Enter.",
        ("origin", "target", "mode"),
    ),
    Section(
        "practices",
        "Practices",
        "practice",
        ":material/rule:",
        "How are changes made, tested, released and watched?",
        "Choose a practice and say how much of the work it covers.",
        ("kind", "tool", "coverage_percent"),
    ),
    Section(
        "skills",
        "Skills",
        "skill",
        ":material/school:",
        "What must people be able to do, and how many can?",
        "Name the skill that would be missed first, and press Enter.",
        ("skill", "role", "people_needed"),
    ),
    Section(
        "partners",
        "Partners",
        "partner",
        ":material/handshake:",
        "Which outside organisations does this depend on?",
        "Name the first partner, and press Enter.",
        ("name", "kind", "services"),
    ),
    Section(
        "deficiencies",
        "Deficiencies",
        "deficiency",
        ":material/report:",
        "Where do you hold your breath?",
        "Type what goes wrong most often, and press Enter.",
        ("title", "category", "severity"),
        _values("category", "speed", "quality", "cost", "reliability", "manual work", "lineage and documentation"),
    ),
    Section(
        "measures",
        "Measures of success",
        "measure",
        ":material/speed:",
        "Which number would prove it, and what is it today?",
        "Name the number the sponsor looks at first, and press Enter.",
        ("name", "kind", "unit"),
        (
            _prompt("A promise about freshness", kind="SLA", sla_property="freshness"),
            _prompt("A promise about availability", kind="SLA", sla_property="availability"),
            _prompt("Satisfaction with today's reports", kind="CSAT", unit="%", direction="higher"),
            _prompt("Would you recommend it to a colleague?", kind="NPS", direction="higher"),
            _prompt("Time to put a change live", kind="DORA", unit="hours", direction="lower"),
        ),
        linked=("measures",),
    ),
    Section(
        "readings",
        "Readings",
        "reading",
        ":material/timeline:",
        "What did the measure show, and when?",
        "Choose a measure, then a date and a value.",
        ("measure", "on", "value"),
    ),
    Section(
        "responses",
        "Responses",
        "response",
        ":material/how_to_vote:",
        "What did people answer?",
        "Choose the satisfaction measure, then type one score after the other.",
        ("measure", "score", "on"),
    ),
    Section(
        "requirements",
        "Requirements",
        "requirement",
        ":material/checklist:",
        "What must the new workflow do, and how will we know that it does?",
        "Take the first outcome: what must be true of the workflow so that it happens? Then link the two.",
        ("statement", "type", "priority"),
        linked=("derived_from",),
    ),
    Section(
        "log",
        "Log",
        "entry",
        ":material/edit_note:",
        "What was asked, decided, assumed or parked?",
        "Type the first open question or decision, and press Enter.",
        ("subject", "kind", "due"),
        _values("kind", "question", "decision", "action", "assumption", "risk", "parked"),
    ),
    Section(
        "artefacts",
        "Artefacts",
        "artefact",
        ":material/attach_file:",
        "What did the customer hand over?",
        "Add an architecture or process-flow diagram first: most discussions start from one.",
        ("title", "kind", "received_on"),
        _values("kind", "architecture diagram", "process flow", "data model", "sample data", "contract"),
    ),
    Section(
        "answers",
        "Stage checklists",
        "answer",
        ":material/fact_check:",
        "Which of the usual ways are used today, and which should be?",
        "Go through the ways of the first stage: is it done so today, and should it be?",
        ("way", "today", "future"),
    ),
    Section(
        "sessions",
        "Sessions",
        "session",
        ":material/event:",
        "When do we meet, about what, and who must be there?",
        "Plan the first session: type what it is for and press Enter.",
        ("title", "kind", "on"),
        _values("kind", "kick-off", "outcomes and constraints", "inputs and outputs", "workflow", "review"),
        automatic=True,
    ),
    Section(
        "attendance",
        "Attendance",
        "attendance",
        ":material/how_to_reg:",
        "Who was invited, and who is in the room?",
        "Choose a session and a person.",
        ("session", "person", "present"),
        automatic=True,
    ),
    Section(
        "waivers",
        "Waivers",
        "waiver",
        ":material/verified_user:",
        "Which findings does the customer live with, and why?",
        "Waive a finding on the page Findings: with a reason and a name.",
        ("rule", "scope", "reason", "who"),
        automatic=True,
    ),
    Section(
        "environments",
        "Airflow environments",
        "environment",
        ":material/air:",
        "Which Airflow environments run today, and what do their own files say?",
        "Drop the files of an environment on the page Airflow.",
        ("name", "platform", "release"),
        _values("platform", "Amazon MWAA", "self-managed", "Google Cloud Composer", "Astronomer"),
        automatic=True,
    ),
)

BY_KEY: Mapping[str, Section] = MappingProxyType({section.key: section for section in SECTIONS})
