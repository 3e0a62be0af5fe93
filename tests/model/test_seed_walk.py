"""The discovery method, line by line: for each thing it asks to capture, the place in this product that holds it."""

from collections import Counter
from collections.abc import Iterator

import pytest

from discovery.catalogue import ways
from discovery.catalogue.sections import BY_KEY
from discovery.coverage import Coverage
from discovery.model.column import Column, columns
from discovery.model.links import BY_KIND, allowed
from discovery.model.record import BY_SECTION

OUTCOME, CONSTRAINT, INPUT, OUTPUT = (
    ("outcomes", "category"),
    ("constraints", "category"),
    ("inputs", "input_class"),
    ("outputs", "output_class"),
)

IDENTIFIED = {
    "1 outcomes of today, business and technical": [
        "outcomes.horizon=current",
        "outcomes.nature=business",
        "outcomes.nature=technical",
    ],
    "2 outcomes wanted, business and technical": [
        "outcomes.horizon=desired future",
        "outcomes.nature=business",
        "outcomes.nature=technical",
    ],
    "3 constraints that exist": ["constraints.timing=existing", "constraints.nature=business"],
    "4 constraints that are expected": ["constraints.timing=anticipated", "constraints.nature=technical"],
    "5 inputs required": ["inputs.name", "profiles.timing=existing", "profiles.timing=anticipated"],
    "6 outputs needed": ["outputs.name", "outputs.decision", "outputs>serves>outcomes"],
    "7 producers and consumers of data": ["parties.name", "parties>produces>inputs", "parties>consumes>outputs"],
    "8 existing tools, procedures and people": [
        "tools.name",
        "practices.kind",
        "skills.role",
        "steps.run_by",
        "partners.name",
        "workflows.state=current",
    ],
    "9 measures of success": ["measures.name", "readings.value", "responses.score"],
}

OUTCOMES = {
    "modernise, cut cost, speed, simplify, add": [
        "outcomes.category=modernise: cut cost",
        "outcomes.category=modernise: speed",
        "outcomes.category=modernise: simplify",
        "outcomes.category=modernise: add capability",
    ],
    "move to the cloud": ["outcomes.category=move to the cloud", "steps.r_decision"],
    "from another cloud or SaaS": ["outcomes.category=migrate from another cloud or SaaS"],
    "proprietary to open source": ["outcomes.category=leave a proprietary platform for open source"],
    "replace tools made in house": ["outcomes.category=replace custom in-house tools"],
    "add DataOps": ["outcomes.category=add DataOps (CI/CD)"],
    "hybrid, several clouds, SaaS": ["outcomes.category=integrate hybrid, multi-cloud and SaaS"],
    "greenfield": ["outcomes.category=greenfield workflow, product or service", "engagement.kind=greenfield"],
    "standardise": ["outcomes.category=standardise workflows"],
    "machine learning": ["outcomes.category=develop machine-learning models"],
    "real-time KPIs": ["outcomes.category=real-time KPI dashboards"],
}

CONSTRAINTS = {
    "budget": ["constraints.category=budget", "constraints.quantity", "constraints.unit"],
    "timeline": ["constraints.category=timeline", "constraints.applies_until"],
    "people, missing skills, training": [
        "constraints.category=people and skills (training)",
        "constraints.skill_needed",
        "constraints.training_plan",
    ],
    "regulation inside and outside, governance, lineage": [
        "constraints.category=internal rules",
        "constraints.category=external regulation",
        "constraints.category=data governance",
        "constraints.category=data lineage",
        "constraints.regulation",
        "constraints.lineage_required",
    ],
    "SLAs and KPIs": ["constraints.category=SLAs and KPIs"],
    "vendors, partners, cloud and SaaS": [
        "constraints.category=vendor",
        "constraints.category=partner",
        "constraints.category=cloud provider",
        "constraints.category=SaaS provider",
    ],
    "licences and contracts": [
        "constraints.category=licensing",
        "constraints.category=contract",
        "constraints.renewal",
        "constraints.notice_days",
    ],
    "must keep": ["constraints.category=must keep", "tools.must_keep"],
}

INPUTS = {
    "batch: databases and feeds": ["inputs.input_class=batch: database", "inputs.input_class=batch: data feed"],
    "streams": [
        "inputs.input_class=stream: IoT telemetry",
        "inputs.input_class=stream: operational metrics",
        "inputs.input_class=stream: logs",
        "inputs.input_class=stream: clickstream",
        "inputs.input_class=stream: gaming statistics",
        "flows.mode=streaming",
    ],
    "engines": [
        "inputs.engine_class=relational",
        "inputs.engine_class=key-value",
        "inputs.engine_class=document",
        "inputs.engine_class=in-memory",
        "inputs.engine_class=graph",
        "inputs.engine_class=time series",
        "inputs.engine_class=wide column",
        "inputs.engine_class=ledger",
    ],
    "warehouses": ["inputs.input_class=data warehouse"],
    "files of legacy and third parties": [
        "inputs.input_class=flat file: legacy",
        "inputs.input_class=flat file: third party",
    ],
    "APIs": ["inputs.input_class=API endpoint"],
    "public and licensed data": ["inputs.input_class=public dataset", "inputs.input_class=licensed dataset"],
}

FIVE_VS = {
    "volume": ["profiles.full_gb", "profiles.gb_per_day", "profiles.growth_percent"],
    "velocity": ["profiles.mode", "profiles.interval_minutes", "profiles.peak_records_per_second"],
    "variety": ["profiles.structure", "profiles.formats", "profiles.schema_change"],
    "veracity": ["profiles.trust", "profiles.missing_percent", "data_quality.dimension", "data_quality.target_percent"],
    "value": ["profiles.value_rank", "profiles.absence_cost", "profiles.monetised"],
    "access and usage, existing and expected": [
        "profiles.users",
        "profiles.queries_per_day",
        "profiles.pattern",
        "profiles.hot_days",
        "profiles.timing=existing",
        "profiles.timing=anticipated",
    ],
}

OUTPUTS = {
    "further analysis": ["outputs.output_class=further analysis"],
    "BI and dashboards": ["outputs.output_class=BI, visualisation, dashboard"],
    "ML and AI": ["outputs.output_class=ML and AI"],
    "exports, Excel and CSV": ["outputs.output_class=export: Excel", "outputs.output_class=export: CSV/flat file"],
    "hosted data, inside and outside": [
        "outputs.output_class=hosted dataset: internal",
        "outputs.output_class=hosted dataset: external",
    ],
    "APIs": ["outputs.output_class=API"],
}

WORKFLOW = {
    "architecture high and low, process flow, patterns, dependencies": [
        "workflows.high_level",
        "workflows.low_level",
        "workflows.process_flow",
        "workflows.patterns",
        "workflows.external_dependencies",
        "flows.origin",
        "flows.target",
    ],
    "tools": [
        "tools.kind=hardware",
        "tools.kind=commercial",
        "tools.kind=custom",
        "tools.kind=OSS",
        "tools.kind=library",
        "tools.kind=module",
        "tools.kind=source code",
    ],
    "DataOps, CI/CD, DevOps, IaC": [
        "practices.kind=CI",
        "practices.kind=CD",
        "practices.kind=IaC",
        "practices.kind=version control",
        "practices.kind=data tests",
    ],
    "people, MSPs, roles, skills": [
        "skills.role",
        "skills.skill",
        "skills.level_needed",
        "skills.provided_by=MSP",
        "partners.kind=MSP",
        "steps.run_by",
    ],
    "partners": ["partners.kind=consultant", "partners.kind=vendor", "partners.kind=SaaS provider"],
    "effectiveness and satisfaction": [
        "workflows.effectiveness",
        "workflows.effectiveness_basis",
        "measures.kind=CSAT",
        "parties.satisfaction",
    ],
    "deficiencies": ["deficiencies.title", "deficiencies.severity", "steps>resolves>deficiencies"],
    "four stages, steps of each": [
        "steps.stage=collect",
        "steps.stage=prepare",
        "steps.stage=store",
        "steps.stage=analyze",
    ],
    "checklist of each stage": [
        "steps.ways",
        "checklist:generate",
        "checklist:collect",
        "checklist:prepare",
        "checklist:store",
        "checklist:analyze",
        "checklist:deliver",
    ],
}

SUCCESS = {
    "KPI": ["measures.kind=KPI", "measures.baseline", "measures.target", "measures.actual"],
    "SLA": ["measures.kind=SLA", "measures.objective", "measures.window", "measures.consequence"],
    "CSAT": ["measures.kind=CSAT", "measures.satisfied_from", "responses.score"],
    "NPS": ["measures.kind=NPS", "responses.score"],
    "existing and new workflows": ["measures.scope=existing", "measures.scope=new"],
    "how determined and calculated": ["measures.formula", "measures.indicator", "measures.frequency"],
    "how weighted": ["measures.weight", "measures.weighting_method"],
    "by whom": ["measures.measured_by", "measures.owner"],
}

PEOPLE = {
    "producers": ["parties.role=producer", "parties>produces>inputs"],
    "consumers": ["parties.role=consumer", "parties>consumes>outputs"],
}

RESULT = {
    "customer's artefacts": [
        "artefacts.kind=architecture diagram",
        "artefacts.kind=process flow",
        "artefacts.sha256",
        "workflows>evidenced_by>artefacts",
    ],
    "outcomes and constraints determine requirements": [
        "requirements>derived_from>outcomes",
        "requirements>derived_from>constraints",
        "steps>satisfies>requirements",
    ],
    "record of today, basis of tomorrow": ["workflows.state=current", "workflows.state=future", "steps>replaces>steps"],
    "strategies of moving": [
        "steps.r_decision=rehost",
        "steps.r_decision=replatform",
        "steps.r_decision=refactor",
        "steps.r_decision=repurchase",
        "steps.r_decision=relocate",
        "steps.r_decision=retain",
        "steps.r_decision=retire",
        "steps.r_rationale",
    ],
}

METHOD = {
    "identified": IDENTIFIED,
    "outcomes": OUTCOMES,
    "constraints": CONSTRAINTS,
    "inputs": INPUTS,
    "five V's": FIVE_VS,
    "outputs": OUTPUTS,
    "workflow": WORKFLOW,
    "success": SUCCESS,
    "producers and consumers": PEOPLE,
    "result": RESULT,
}
BULLETS = {
    "identified": 9,
    "outcomes": 11,
    "constraints": 8,
    "inputs": 7,
    "five V's": 6,
    "outputs": 6,
    "workflow": 9,
    "success": 8,
    "producers and consumers": 2,
    "result": 4,
}


def _lines() -> Iterator[object]:
    for part, lines in METHOD.items():
        for line, places in lines.items():
            yield pytest.param(places, id=f"{part}: {line}")


def _column(section: str, name: str) -> Column:
    found = [column for column in columns(BY_SECTION[section]) if column.name == name]
    assert found, f"{section} has no column {name}"
    return found[0]


def _holds(place: str) -> None:
    """Fail unless there is such a column, value of a column, kind of link between two sections, or checklist."""
    if place.startswith("checklist:"):
        assert any(way.stage == place.partition(":")[2] for way in ways()), place
    elif ">" in place:
        origin, kind, target = place.split(">")
        assert kind in BY_KIND and allowed(kind, origin, target), place
    else:
        section, _, rest = place.partition(".")
        name, _, value = rest.partition("=")
        column = _column(section, name)
        assert not value or value in column.values, place


@pytest.mark.parametrize("places", list(_lines()))
def test_the_line_has_its_place(places: list[str]) -> None:
    assert places
    for place in places:
        _holds(place)


def test_no_line_of_the_method_was_left_out() -> None:
    assert {part: len(lines) for part, lines in METHOD.items()} == BULLETS


def test_every_kind_can_be_something_else_too() -> None:
    for section, name in (OUTCOME, CONSTRAINT, INPUT, OUTPUT, ("inputs", "engine_class"), ("tools", "kind")):
        assert _column(section, name).values[-1] == "other"


def test_five_streams_eight_engines_and_seven_strategies() -> None:
    streams = [value for value in _column(*INPUT).values if value.startswith("stream: ")]
    engines = [place for place in INPUTS["engines"] if "engine_class=" in place]
    assert len(streams) == 5 and len(engines) == 8
    assert len(_column("steps", "r_decision").values) == 7


def test_checklists_hold_every_way() -> None:
    counted = Counter(way.stage for way in ways())
    assert counted == {"generate": 25, "collect": 23, "prepare": 24, "store": 24, "analyze": 22, "deliver": 23}
    assert len(ways()) == 141
    assert all(way.way and way.what_it_is and way.question and way.examples for way in ways())


def test_what_is_asked_can_be_counted_and_questioned() -> None:
    assert set(BY_KEY) >= {section for section in BY_SECTION if section not in ("links", "proposals")}
    assert {"answered", "unknown", "not_asked", "not_applicable"} <= set(Coverage.__dataclass_fields__)
