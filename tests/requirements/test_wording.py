"""Every template, worked by hand: what a row says is said again, exactly, and what it does not say is not said."""

from typing import Any, get_args

import pytest

from discovery.catalogue import requirement_templates
from discovery.model.record import Record
from discovery.model.vocabulary import Frequency, QualityDimension, SlaProperty
from discovery.requirements import Proposal, derived
from discovery.requirements.facts import FACTS, NEEDS_MASKING, NEEDS_PROOF
from discovery.requirements.phrases import OFTEN, counted, exact, lasting, volume
from tests.making import record
from tests.rules.building import flow, link, ref

# ---- constraints: category and facts, and the one sentence each gives

LIMIT: dict[str, Any] = {"statement": "As agreed.", "hardness": "must"}
LIMITS: list[tuple[str, dict[str, Any], str]] = [
    (
        "RT-BUDGET",
        {"category": "budget", "statement": "900 000 EUR over two years", "quantity": 900_000.0, "unit": "EUR"},
        "This budget must be kept: “900 000 EUR over two years”.",
    ),
    (
        "RT-BUDGET",
        {"category": "budget", "statement": "About one million", "quantity": 1e6, "unit": "EUR"},
        "This budget must be kept: “About one million” (1\u202f000\u202f000 EUR).",
    ),
    (
        "RT-BUDGET",
        {"category": "budget", "statement": "As this year", "hardness": "prefer", "applies_until": "2027-12-31"},
        "This budget should be kept: “As this year” (until 31 December 2027).",
    ),
    (
        "RT-DATE",
        {"category": "timeline", "statement": "The working group ends on 2023-10-01", "applies_until": "2023-10-01"},
        "The move to the new workflow must fit this timeline: “The working group ends on 2023-10-01”.",
    ),
    (
        "RT-DATE",
        {"category": "timeline", "timing": "anticipated", "applies_from": "2027-01-01", "hardness": None},
        "The move to the new workflow is to fit this timeline: “As agreed” (from 1 January 2027; expected).",
    ),
    (
        "RT-RESIDENCY",
        {"residency": "France"},
        "Data residency must be “France” for what this is about: “As agreed”.",
    ),
    ("RT-KEEP-MIN", {"retention_min_days": 1}, "The data that “As agreed” is about must be kept for at least 1 day."),
    (
        "RT-KEEP-MIN",
        {"retention_min_days": 2557},
        "The data that “As agreed” is about must be kept for at least 2\u202f557 days.",
    ),
    (
        "RT-KEEP-MAX",
        {"retention_max_days": 365},
        "The data that “As agreed” is about must be kept for at most 365 days.",
    ),
    (
        "RT-REGULATION",
        {"regulation": "GDPR", "clause": "Art. 17"},
        "The new workflow must meet GDPR Art. 17: “As agreed”.",
    ),
    (
        "RT-REGULATION",
        {"regulation": "other", "clause": "Rail Act 12"},
        "The new workflow must meet Rail Act 12: “As agreed”.",
    ),
    (
        "RT-LINEAGE",
        {"category": "data lineage", "statement": "Returns are traced to the till"},
        "The new workflow must show the lineage that this asks for: “Returns are traced to the till”.",
    ),
    ("RT-KEEP", {"category": "must keep"}, "The new workflow must keep what this names: “As agreed”."),
    ("RT-CON", {"category": "licensing"}, "The new workflow must fit this constraint: “As agreed”."),
    (
        "RT-CON",
        {"category": "network/site", "statement": "Open by night", "quantity": 22.0, "unit": "hours/day"},
        "The new workflow must fit this constraint: “Open by night” (22 hours/day).",
    ),
    (
        "RT-CON",
        {"category": "change freeze", "statement": "No downtime in Nov–Dec"},
        "The new workflow must fit this constraint: “No downtime in Nov–Dec”.",
    ),
]


def _only(made: Record, template: str) -> Proposal:
    """What one template makes of a record; there is exactly one, whether anything gives it a reason or not."""
    found = derived(made)
    (one,) = [one for one in (*found.proposals, *found.groundless) if one.template == template]
    return one


@pytest.mark.parametrize(("template", "values", "statement"), LIMITS)
def test_a_constraint_is_quoted_with_what_its_words_leave_out(
    template: str, values: dict[str, Any], statement: str
) -> None:
    made = record(constraints=[{**LIMIT, **values}])
    one = _only(made, template)
    assert one.texts["statement"] == statement
    assert len(derived(made).proposals) == 1
    hardness = {**LIMIT, **values}["hardness"]
    assert one.texts.get("priority", "") == {"must": "must", "prefer": "should", None: ""}[hardness]
    assert one.texts["rationale"].startswith("From constraint “") and "(CON-001)." in one.texts["rationale"]


SAYS_NONE = (
    ("data lineage", "No rule about lineage is stated"),
    ("data lineage", "Lineage is not required."),
    ("budget", "There is no budget yet"),
    ("budget", "Budget: none"),
    ("timeline", "No deadline: an assessment"),
    ("external regulation", "No rule on personal data: positions of vehicles, not of people"),
    ("data residency", "Nothing was said about residency"),
    ("must keep", "None known"),
    ("security policy", "Nobody has asked for one"),
    ("other", "-"),
)


@pytest.mark.parametrize(("category", "statement"), SAYS_NONE)
def test_a_constraint_that_seems_to_say_that_there_is_none_is_not_asserted(category: str, statement: str) -> None:
    found = derived(record(constraints=[{"category": category, "statement": statement, "hardness": "must"}]))
    assert not found.proposals and not found.groundless
    assert [one.source.code for one in found.doubted] == ["CON-001"]


@pytest.mark.parametrize(
    "values",
    [
        {"category": "budget", "statement": "Budget for tools", "confidence": "unknown"},
        {"category": "budget", "statement": "Budget"},
        {"category": "data residency", "statement": "Data residency."},
    ],
)
def test_a_constraint_that_says_nothing_yet_is_asked_for(values: dict[str, Any]) -> None:
    found = derived(record(constraints=[values]))
    assert not found.proposals and not found.doubted
    assert [row.code for row, _what in found.needs] == ["CON-001"]


def test_that_lineage_is_not_required_limits_nothing() -> None:
    row = {"category": "data lineage", "statement": "Figures are looked up by hand", "lineage_required": False}
    found = derived(record(constraints=[row]))
    assert not (*found.proposals, *found.doubted, *found.needs)


# ---- outcomes


def test_an_outcome_gives_its_success_statement_its_decision_and_the_targets_of_its_measures() -> None:
    wanted = {
        "statement": "Shelves are full.",
        "priority": "must",
        "success": "Lost sales fall by a fifth.",
        "decision": "What to order.",
        "target_date": "2027-12-31",
    }
    measure = {"name": "Empty places", "unit": "%", "baseline": 5.8, "target": 4.6}
    linked = record(outcomes=[wanted], measures=[measure], links=[link("measures 1", "measures", "outcomes 1")])
    one = _only(linked, "RT-OUT")
    said = "“Shelves are full” must be reached with the new workflow, shown by this: “Lost sales fall by a fifth”."
    assert one.texts["statement"] == said
    assert one.texts["rationale"] == "From outcome “Shelves are full” (OUT-001). Decision it enables: “What to order”."
    assert one.texts["fit_criterion"] == "“Empty places” is at most 4.6 %. Wanted by 31 December 2027."
    alone = _only(record(outcomes=[wanted]), "RT-OUT")
    assert alone.texts["fit_criterion"] == "This is shown: “Lost sales fall by a fifth”. Wanted by 31 December 2027."


@pytest.mark.parametrize("success", [None, "Shelves are full", "tbd"])
def test_an_outcome_with_nothing_to_add_is_not_repeated_but_asked_for(success: str | None) -> None:
    found = derived(record(outcomes=[{"statement": "Shelves are full.", "success": success}]))
    assert not found.proposals
    assert [(row.code, what) for row, what in found.needs] == [("OUT-001", NEEDS_PROOF)]


def test_an_outcome_with_a_measure_is_required_through_its_target() -> None:
    made = record(
        outcomes=[{"statement": "Shelves are full", "priority": "must"}],
        measures=[{"name": "Empty places", "unit": "%", "direction": "lower", "target": 4.6, "frequency": "weekly"}],
        links=[link("measures 1", "measures", "outcomes 1")],
    )
    found = derived(made)
    assert [one.texts["statement"] for one in found.proposals] == [
        "“Empty places” must be at most 4.6 %, measured weekly."
    ]
    assert [row.code for row in found.proposals[0].sources] == ["MEA-001", "OUT-001"] and not found.needs


@pytest.mark.parametrize("lost", [{"status": "dropped"}, {"priority": "won't"}, {"horizon": "current"}])
def test_what_is_not_wanted_gives_nothing(lost: dict[str, Any]) -> None:
    assert not derived(record(outcomes=[{"statement": "Full", "success": "Seen", **lost}])).proposals
    if "priority" in lost:
        assert not derived(record(outputs=[{"name": "Board", "freshness_minutes": 5.0, **lost}])).groundless


# ---- outputs and inputs

OUTPUT: list[tuple[str, dict[str, Any], str, str]] = [
    ("RT-OUP", {"frequency": "continuous"}, "The new workflow is to deliver “Board” continuously.", ""),
    ("RT-OUP", {"frequency": "on request"}, "The new workflow is to deliver “Board” on request.", ""),
    ("RT-OUP", {"frequency": "other"}, "The new workflow is to deliver “Board”.", ""),
    ("RT-OUP", {"priority": "could"}, "The new workflow could deliver “Board”.", ""),
    ("RT-OUP", {"acceptance": "Totals agree."}, "The new workflow is to deliver “Board”.", "Totals agree"),
    (
        "RT-OUP-FRESH",
        {"freshness_minutes": 1.0},
        "“Board” is to be at most 1 minute old when it is read.",
        "Its age, each time it is read, is at most 1 minute.",
    ),
    (
        "RT-OUP-FRESH",
        {"freshness_minutes": 70.0},
        "“Board” is to be at most 70 minutes old when it is read.",
        "Its age, each time it is read, is at most 70 minutes.",
    ),
    (
        "RT-OUP-FRESH",
        {"freshness_minutes": 1560.0},
        "“Board” is to be at most 26 hours old when it is read.",
        "Its age, each time it is read, is at most 26 hours.",
    ),
    (
        "RT-OUP-THERE",
        {"availability_percent": 99.9},
        "“Board” is to be available at least 99.9 % of the time.",
        "Of 30 days, it is unavailable for at most 43.2 minutes.",
    ),
    (
        "RT-OUP-THERE",
        {"availability_percent": 99.995},
        "“Board” is to be available at least 99.995 % of the time.",
        "Of 30 days, it is unavailable for at most 2.16 minutes.",
    ),
    (
        "RT-OUP-THERE",
        {"availability_percent": 100.0},
        "“Board” is to be available 100 % of the time.",
        "Of 30 days, it is unavailable for at most 0 minutes.",
    ),
    (
        "RT-OUP-QUICK",
        {"response_ms": 300.0},
        "“Board” is to answer within 300 ms in 95 of 100 cases.",
        "Of 100 answers, at least 95 come within 300 ms.",
    ),
    (
        "RT-OUP-HISTORY",
        {"history_months": 1.0},
        "“Board” is to offer 1 month of history.",
        "Data that is 1 month old can be read in it.",
    ),
    (
        "RT-OUP-HISTORY",
        {"history_months": 12.0},
        "“Board” is to offer 12 months of history.",
        "Data that is 12 months old can be read in it.",
    ),
    ("RT-OUP-PEOPLE", {"audience": 1}, "“Board” is to serve 1 person.", "1 person can use it."),
    ("RT-OUP-PEOPLE", {"audience": 1260}, "“Board” is to serve 1\u202f260 people.", "1\u202f260 people can use it."),
    (
        "RT-OUP-SECRET",
        {"classification": "restricted", "priority": "could"},
        "“Board” is to be open only to people who may see restricted data.",
        "Somebody who may not see restricted data cannot open it.",
    ),
]


@pytest.mark.parametrize(("template", "values", "statement", "fit"), OUTPUT)
def test_an_output_is_said_with_its_figures(template: str, values: dict[str, Any], statement: str, fit: str) -> None:
    one = _only(record(outputs=[{"name": "Board", **values}]), template)
    assert (one.texts["statement"], one.texts.get("fit_criterion", "")) == (statement, fit)


def test_every_word_for_how_often_has_its_form_in_a_sentence() -> None:
    assert set(OFTEN) == set(get_args(Frequency))


INPUT: list[tuple[str, dict[str, Any], str]] = [
    (
        "RT-INP-VOLUME",
        {"timing": "existing", "gb_per_day": 24.0},
        "The new workflow is to take in 24 GB a day from “Orders”, as today.",
    ),
    (
        "RT-INP-VOLUME",
        {"timing": "anticipated", "gb_per_day": 36.288},
        "The new workflow is to take in 36.288 GB a day from “Orders”, as is expected.",
    ),
    (
        "RT-INP-PEAK",
        {"timing": "existing", "peak_records_per_second": 1.0},
        "The new workflow is to take in up to 1 record a second from “Orders”, as today.",
    ),
    (
        "RT-INP-PEAK",
        {"timing": "anticipated", "peak_records_per_second": 1700.0},
        "The new workflow is to take in up to 1\u202f700 records a second from “Orders”, as is expected.",
    ),
    (
        "RT-INP-SCHEMA",
        {"timing": "existing", "schema_change": "unannounced"},
        "The new workflow is to cope with changes of the layout of “Orders”, which come unannounced, as today.",
    ),
]


@pytest.mark.parametrize(("template", "values", "statement"), INPUT)
def test_an_input_is_said_with_its_figures_and_whether_they_are_expected(
    template: str, values: dict[str, Any], statement: str
) -> None:
    made = record(inputs=[{"name": "Orders"}], profiles=[{"input": ref("inputs"), **values}])
    assert _only(made, template).texts["statement"] == statement


def test_how_personal_data_is_masked_is_said_only_where_somebody_said_it() -> None:
    row = {"name": "Orders", "personal_data": "personal"}
    assert _only(record(inputs=[{**row, "masking": "Names."}]), "RT-INP-MASK").texts["statement"] == (
        "Personal data of “Orders” is to be masked like this: “Names”."
    )
    unsaid = derived(record(inputs=[row]))
    assert not unsaid.groundless and [(one.code, what) for one, what in unsaid.needs] == [("INP-001", NEEDS_MASKING)]
    denied = derived(record(inputs=[{**row, "masking": "None needed"}]))
    assert not denied.groundless and len(denied.doubted) == 1 and not denied.needs


@pytest.mark.parametrize("dimension", get_args(QualityDimension))
def test_quality_is_said_with_its_share_its_day_and_its_method(dimension: str) -> None:
    line = {"input": ref("inputs"), "dimension": dimension, "target_percent": 99.8, "due": "2027-06-30"}
    made = record(inputs=[{"name": "Orders"}], data_quality=[{**line, "current_percent": 97.5, "method": "Counted."}])
    texts = _only(made, "RT-QUALITY").texts
    word = "quality" if dimension == "other" else dimension
    assert texts["statement"] == f"The {word} of “Orders” is to be at least 99.8 % by 30 June 2027."
    assert texts["fit_criterion"] == "Measured like this: “Counted”."
    assert texts["rationale"].endswith("Today it is 97.5 %.")


# ---- measures

PROMISES: list[tuple[dict[str, Any], str]] = [
    ({"objective": "99.9 %", "window": "30 days"}, "“99.9 %”, window “30 days”"),
    ({"objective": "< 200 ms", "sla_property": "latency"}, "latency “< 200 ms”"),
    ({"objective": "within 15 min."}, "“within 15 min”"),
    ({"objective": "99.9", "unit": "%"}, "“99.9 %”"),
    ({"objective": "< 200", "unit": "ms"}, "“< 200 ms”"),
    (
        {"objective": "within 26 hours", "target": 95.0, "unit": "%", "direction": "higher"},
        "“within 26 hours”, target at least 95 %",
    ),
    ({"objective": "within 24 h", "target": 24.0, "unit": "h", "direction": "lower"}, "“within 24 h”"),
    ({"target": 99.5, "unit": "%", "sla_property": "availability"}, "availability 99.5 %"),
]


@pytest.mark.parametrize(("values", "terms"), PROMISES)
def test_a_promise_keeps_its_unit_its_side_and_its_share(values: dict[str, Any], terms: str) -> None:
    one = _only(record(measures=[{"name": "Board is there", "kind": "SLO", **values}]), "RT-PROMISE")
    assert one.texts["statement"] == f"This promise is to be kept: “Board is there” – {terms}."


def test_a_promise_of_today_and_one_without_objective_are_not_made_for_the_new_workflow() -> None:
    rows = [{"name": "Old", "kind": "SLA", "objective": "99 %", "scope": "existing"}, {"name": "Bare", "kind": "SLA"}]
    found = derived(record(measures=rows))
    assert not (*found.proposals, *found.groundless)


def test_the_type_of_a_promise_is_that_of_what_was_promised() -> None:
    types = {}
    for word in get_args(SlaProperty):
        row = {"name": "Kept", "kind": "SLO", "objective": "as agreed", "sla_property": word}
        types[word] = _only(record(measures=[row]), "RT-PROMISE").texts.get("type", "")
    assert types["availability"] == "availability" and types["latency"] == "performance"
    assert types["time to repair"] == "operations" and types["other"] == ""


AIMS: list[tuple[dict[str, Any], str]] = [
    ({"target": 60.0, "unit": "minutes", "direction": "lower"}, "at most 60 minutes"),
    ({"target": 1.0, "unit": "minutes", "direction": "lower"}, "at most 1 minute"),
    ({"target": 100.0, "unit": "%", "direction": "higher"}, "100 %"),
    ({"target": 30.0, "baseline": -25.0, "unit": "points"}, "at least 30 points"),
    ({"target": 3.0, "unit": "requests a month"}, "3 requests a month"),
    ({"direction": "in range", "range_low": 96.0, "range_high": 100.0, "unit": "%"}, "between 96 and 100 %"),
    ({"frequency": "continuous"}, "measured continuously"),
    ({"kind": "cost", "target": 900.0, "unit": "USD/month", "frequency": "monthly"}, "900 USD/month, measured monthly"),
]


@pytest.mark.parametrize(("values", "aim"), AIMS)
def test_a_measure_gives_its_target_else_how_often_it_is_taken(values: dict[str, Any], aim: str) -> None:
    assert _only(record(measures=[{"name": "Age", **values}]), "RT-KPI").texts["statement"] == f"“Age” is to be {aim}."


# ---- deficiencies and ways


def test_a_deficiency_is_resolved_unless_a_decision_accepts_it() -> None:
    row = {"title": "Runs by hand.", "symptom": "No schedule.", "effect": "Late figures"}
    texts = _only(record(deficiencies=[row]), "RT-DEF").texts
    assert texts["statement"] == "The new workflow is to resolve this deficiency of today: “Runs by hand”."
    assert texts["fit_criterion"] == "This is no longer seen: “No schedule”."
    decided = {"log": [{"subject": "We live with it", "kind": "decision"}]}
    accepted = record(deficiencies=[row], **decided, links=[link("deficiencies 1", "decided_by", "log 1")])
    assert not derived(accepted).groundless


@pytest.mark.parametrize(("future", "doing"), [("add", "have"), ("change", "change")])
def test_a_way_is_had_or_changed_by_its_name(future: str, doing: str) -> None:
    texts = _only(record(answers=[{"way": "C03", "future": future, "reason": "As SAP does"}]), "RT-WAY").texts
    assert texts["statement"] == f"The new workflow is to {doing} “Log-based change capture” in the stage collect."
    assert texts["rationale"].startswith("From checklist answer “Log-based change capture” (CHK-001).")
    assert texts["rationale"].endswith("Reason given: “As SAP does”.")


# ---- all templates


def test_every_template_is_worked_by_hand_here() -> None:
    worked = {line[0] for line in (*LIMITS, *OUTPUT, *INPUT)}
    elsewhere = {"RT-OUT", "RT-INP-MASK", "RT-QUALITY", "RT-PROMISE", "RT-KPI", "RT-DEF", "RT-WAY"}
    assert worked | elsewhere == set(FACTS)


def test_no_template_has_a_figure_of_its_own_but_what_its_column_says() -> None:
    """Samples, windows and shares are said by the record. "95 of 100" is the column's title, 30 days a conversion."""
    for one in requirement_templates():
        words = f"{one.statement} {one.rationale} {one.fit_criterion}"
        if one.id not in ("RT-OUP-QUICK", "RT-OUP-THERE"):
            assert not any(letter.isdigit() for letter in words), one.id


def test_priority_comes_from_the_row_or_what_it_is_linked_to_and_not_from_afar() -> None:
    made = record(
        outcomes=[{"statement": "Answers", "priority": "must", "success": "Seen"}],
        inputs=[{"name": "Orders"}],
        profiles=[{"input": ref("inputs"), "timing": "existing", "gb_per_day": 4.4}],
        outputs=[{"name": "Board", "history_months": 1.0}, {"name": "List", "priority": "should"}],
        steps=[{"name": "Load", "stage": "collect", "state": "future"}],
        deficiencies=[{"title": "Runs by hand", "observed_in": ref("steps")}],
        flows=[flow("inputs 1", "steps 1"), flow("steps 1", "outputs 1"), flow("steps 1", "outputs 2")],
        links=[link("outputs 1", "serves", "outcomes 1"), link("outputs 2", "serves", "outcomes 1")],
    )
    given = {(one.template, one.source.label): one.texts.get("priority", "") for one in derived(made).proposals}
    assert given == {
        ("RT-OUT", "Answers"): "must",
        ("RT-OUP", "Board"): "must",
        ("RT-OUP-HISTORY", "Board"): "must",
        ("RT-OUP", "List"): "should",
        ("RT-INP-VOLUME", "Orders"): "",
        ("RT-DEF", "Runs by hand"): "",
    }


@pytest.mark.parametrize(
    ("said", "written"),
    [
        (lasting(0.5, "minutes"), "30 seconds"),
        (lasting(0.02, "minutes"), "1.2 seconds"),
        (lasting(10_080.0, "minutes"), "7 days"),
        (lasting(0.1, "ms"), "0.1 ms"),
        (volume(0.0042), "4.2 MB"),
        (volume(1.0), "1 GB"),
        (volume(0.0000000005), "0.5 B"),
        (exact(1234567.25), "1\u202f234\u202f567.25"),
        (counted(1.0, "hours/day"), "1 hour/day"),
        (counted(2.0, "hour"), "2 hours"),
        (counted(1.0, "entities"), "1 entities"),
        (counted(5.0, None), "5"),
    ],
)
def test_figures_are_exact(said: str, written: str) -> None:
    assert said == written
