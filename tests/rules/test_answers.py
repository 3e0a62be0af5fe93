"""What rules mean beyond their smallest case: other ways to answer, and when nobody can say."""

from datetime import date
from typing import Any

import pytest

from discovery.model.record import Record
from discovery.rules import findings
from discovery.workflow.dead_ends import dead_ends
from discovery.workflow.graph import graph
from tests.making import record
from tests.rules.building import AHEAD, TODAY, Values, flow, link, of_kind, path, profiled, ref
from tests.rules.material import KPI, SECRET


def told(made: Record, code: str, today: date = TODAY) -> list[str]:
    return [one.sentence for one in findings(made, today) if one.rule == code]


def must(category: str, **values: object) -> list[Values]:
    return [{"statement": "Agreed", "category": category, "hardness": "must", **values}]


@pytest.mark.parametrize("code", ["OUT-02", "WFL-01", "DEF-03"])
def test_a_green_field_has_no_current_workflow_to_miss(code):
    assert told(record(), code)
    assert not told(of_kind(record(), kind="greenfield"), code)


def test_an_assessment_asks_for_no_future():
    made = of_kind(record(), kind="assess only")
    assert not told(made, "WFL-02")
    assert told(made, "MEA-01") == ["No measure of success for existing workflows."]
    assert told(made, "PPL-02") == ["No answer for the current state on CI/CD, IaC or data tests."]


def test_outcomes_that_were_dropped_or_put_off_are_left_alone():
    away = [{"statement": "A", "status": "dropped"}, {"statement": "B", "priority": "won't"}]
    assert not told(record(outcomes=away), "OUT-04")
    assert told(record(outcomes=away[:1]), "OUT-01")


def test_unknown_and_not_applicable_are_answers():
    outcome = {"statement": "A", "unanswered": {"owner": "unknown", "beneficiary": "out of scope"}}
    assert not told(record(outcomes=[outcome]), "OUT-06")
    assert not told(record(inputs=[{"name": "I", "unanswered": {"classification": "unknown"}}]), "INP-08")


def test_no_must_at_all_is_no_decision_either():
    assert told(record(outcomes=[{"statement": "A"}]), "OUT-07")[0].endswith("none is a must.")
    assert not told(record(outcomes=[{"statement": "A", "priority": "must"}]), "OUT-07")


def test_an_input_may_bring_an_outcome_about_where_it_reaches_an_output():
    ties: dict[str, Any] = {"outcomes": [{"statement": "A"}], "links": [link("inputs 1", "serves", "outcomes 1")]}
    assert not told(path({}, **ties), "OUT-08")
    assert told(record(inputs=[{"name": "I"}], outputs=[{"name": "O"}], **ties), "OUT-08")


def test_the_picture_and_the_rule_say_alike_what_carries_no_outcome():
    served = [link("outputs 1", "serves", "outcomes 1"), link("inputs 1", "serves", "outcomes 2")]
    served += [link("outputs 1", "serves", "outcomes 4"), link("inputs 1", "serves", "outcomes 4")]
    ties: dict[str, Any] = {"outcomes": [{"statement": name} for name in "ABCD"], "links": served}
    loose = record(inputs=[{"name": "I"}], outputs=[{"name": "O"}], steps=AHEAD, **ties)
    for made, count in ((loose, 4), (path({}, **ties), 1)):
        drawn = {
            f"“{end.name}” {end.ending}" for end in dead_ends(made, graph(made, "future")) if end.code[:3] == "OUT"
        }
        ruled = {
            said.removeprefix("Outcome ").removesuffix(" in the future workflow.") for said in told(made, "OUT-08")
        }
        assert drawn == ruled and len(drawn) == count


def test_a_step_is_explained_by_a_kept_one_that_takes_its_place():
    steps = [{"name": name, "stage": "store", "state": state} for name, state in (("A", "current"), ("B", "both"))]
    assert told(record(steps=steps), "WFL-08")
    assert not told(record(steps=steps, links=[link("steps 2", "replaces", "steps 1")]), "WFL-08")
    gone = [*steps[:1], {**steps[0], "name": "C"}, *steps[1:]]
    assert len(told(record(steps=gone, links=[link("steps 2", "replaces", "steps 1")]), "WFL-08")) == 2


def test_nobody_asks_what_feeds_an_output_before_the_future_has_a_step():
    made = record(
        outcomes=[{"statement": "A"}], outputs=[{"name": "O"}], links=[link("outputs 1", "serves", "outcomes 1")]
    )
    assert not told(made, "OUT-08")


@pytest.mark.parametrize(
    ("renewal", "notice", "said"),
    [
        ("2025-12-31", None, "ends or renews on 2025-12-31, which has passed, and nothing is decided."),
        ("2029-01-01", None, "ends or renews on 2029-01-01, inside the horizon, and nothing is decided."),
        ("2029-01-02", None, ""),
        ("2029-01-02", 1, "must be given notice by 2029-01-01, inside the horizon, and nothing is decided."),
        ("0001-01-05", 10**15, "must be given notice by 0001-01-01, which has passed, and nothing is decided."),
        (None, None, "has no renewal or notice date."),
        (None, 30, ""),
    ],
)
def test_contracts_by_their_last_day_for_notice(renewal, notice, said):
    found = told(record(constraints=must("contract", renewal=renewal, notice_days=notice)), "CON-07")
    assert found == ([f"Contract “Agreed” {said}"] if said else [])


def test_partners_have_contracts_too():
    assert told(record(partners=[{"name": "Cloud", "contract": "Yearly"}]), "CON-07")
    assert not told(record(partners=[{"name": "Cloud"}]), "CON-07")


@pytest.mark.parametrize(
    ("today", "last"),
    [(date(2026, 1, 31), "2029-01-31"), (date(2024, 2, 29), "2027-02-28"), (date(9998, 1, 1), "9999-12-31")],
)
def test_the_horizon_is_a_day_that_is_there(today, last):
    made = record(tools=[{"name": "Old", "end_of_support": last}])
    assert told(made, "WFL-09", today)
    if last < "9999":
        later = date.fromordinal(date.fromisoformat(last).toordinal() + 1)
        assert not told(record(tools=[{"name": "Old", "end_of_support": later}]), "WFL-09", today)


def test_no_horizon_no_date_inside_it():
    made = of_kind(record(constraints=must("contract", renewal="2026-02-01")), horizon_months=None)
    assert not told(made, "CON-07")
    assert told(made, "CON-06") == ["No anticipated constraint is recorded; is nothing changing in the time ahead?"]


@pytest.mark.parametrize(
    ("unit", "quantity", "said"),
    [
        ("EUR/month", 99.0, "its steps cost at least 100 EUR/month, more than 99"),
        ("a year", 1199.0, "its steps cost at least 1\u202f200 a year, more than 1\u202f199"),
        ("EUR/month", 100.0, ""),
        ("USD/month", 99.0, ""),
        ("M EUR", 1.0, ""),
    ],
)
def test_a_budget_is_broken_by_what_the_future_steps_cost(unit, quantity, said):
    dear: Values = {"name": "A", "stage": "store", "state": "future", "cost_per_month": 100.0}
    found = told(record(constraints=must("budget", quantity=quantity, unit=unit), steps=[dear, *AHEAD]), "CON-08")
    assert found == ([f"Must-constraint “Agreed” is broken by the future workflow: {said}."] if said else [])


def test_what_must_be_kept_may_not_end():
    old = {"name": "Old", "stage": "store", "state": "current"}
    made = {"constraints": must("must keep"), "steps": [*AHEAD, old, {**old, "state": "both"}]}
    first = link("constraints 1", "constrains", "steps 2")
    assert told(record(**made, links=[first]), "CON-08")
    assert not told(record(**made, links=[first, link("constraints 1", "constrains", "steps 3")]), "CON-08")
    tool = {"name": "SAP", "must_keep": True, "state": "current"}
    assert told(record(tools=[tool], steps=AHEAD), "CON-08")
    assert not told(record(tools=[{**tool, "state": "both"}], steps=AHEAD), "CON-08")
    assert not told(record(tools=[tool]), "CON-08"), "no future captured, nothing dropped"


def test_velocity_is_a_figure_too():
    assert told(record(**profiled(gb_per_day=1.0)), "INP-02") == ["Input “Orders” has no velocity figure."]
    assert told(record(inputs=[{"name": "Orders"}]), "INP-02") == ["Input “Orders” has no volume or velocity figure."]
    assert not told(record(inputs=[{"name": "Orders"}]), "INP-03"), "told already"


def test_a_stream_needs_its_peak():
    assert told(record(**profiled(mode="streaming")), "INP-07") == [
        "No peak rate for the stream of “Orders” (existing)."
    ]
    assert not told(record(**profiled(mode="batch")), "INP-07")


def test_a_dead_end_is_judged_in_the_future_where_it_is_captured():
    made = {"inputs": [{"name": "I"}], "steps": [{"name": "A", "stage": "store", "state": "both"}]}
    flows = [flow("inputs 1", "steps 1", "both"), flow("steps 1", "outputs 1")]
    assert not told(record(**made, outputs=[{"name": "O"}], flows=flows), "INP-05")
    flows = [flow("inputs 1", "steps 1", "both"), flow("steps 1", "outputs 1", "current")]
    assert told(record(**made, outputs=[{"name": "O"}], flows=flows), "INP-05")


def test_nothing_is_missing_from_a_future_that_nobody_captured():
    current = [{"name": "A", "stage": "store", "state": "current"}]
    made = record(
        steps=current, outputs=[{"name": "O", "state": "current"}], deficiencies=[{"title": "Late"}],
        requirements=[{"statement": "Kept", "priority": "must"}],
    )  # fmt: skip
    for code in ("WFL-08", "WFL-11", "DEF-01", "OUP-02", "OUP-05", "REQ-02"):
        assert not told(made, code), code


def test_only_a_masking_step_on_every_way_protects():
    ties: dict[str, Any] = {
        "parties": [{"name": "Press", "kind": "public"}],
        "links": [link("parties 1", "consumes", "outputs 1")],
    }
    masked = path({"name": "Mask names"}, inputs=SECRET, **ties)
    assert not told(masked, "OUP-06")
    way_round = [
        *(flow(a, b) for a, b in (("inputs 1", "steps 1"), ("steps 1", "outputs 1"))),
        flow("inputs 1", "steps 2"),
        flow("steps 2", "outputs 1"),
    ]
    both = path(
        {"name": "Mask names"},
        inputs=SECRET,
        **ties,
        steps=[{"name": "Mask names", "stage": "prepare", "state": "future"}, *AHEAD],
        flows=way_round,
    )
    assert told(both, "OUP-06")
    returns = path({}, inputs=SECRET, output={"output_class": "regulatory submission"}, **ties)
    assert not told(returns, "OUP-06")


def test_a_deficiency_may_be_accepted():
    made = {
        "steps": AHEAD,
        "deficiencies": [{"title": "Late"}],
        "links": [link("deficiencies 1", "decided_by", "log 1")],
    }
    assert not told(record(**made, log=[{"subject": "We live with it", "kind": "decision"}]), "DEF-01")
    assert told(record(**made, log=[{"subject": "Ask", "kind": "question"}]), "DEF-01")


def test_a_range_has_bounds_instead_of_baseline_and_target():
    ranged = {**KPI, "direction": "in range", "baseline": None, "target": None, "range_low": 1.0}
    assert told(record(measures=[ranged]), "MEA-03") == ["KPI “Age of figures” has no highest good value."]


def test_a_promise_in_words_counts_like_an_objective():
    sla = {"name": "Fresh", "kind": "SLA", "sla_property": "freshness", "objective": "within 1 hour"}
    ties: dict[str, Any] = {"measures": [sla], "links": [link("measures 1", "measures", "outputs 1")]}
    (found,) = told(path({"latency_minutes": 90.0}, **ties), "MEA-07")
    assert found == "Freshness promised for “Board” is 60 minutes; the path adds up to at least 90 minutes."


def test_delay_and_interval_of_the_source_count_once():
    profile = {"input": ref("inputs"), "timing": "anticipated", "interval_minutes": 60.0, "delay_minutes": 5.0}
    made = path({"latency_minutes": 10.0}, output={"freshness_minutes": 70.0}, profiles=[profile])
    (found,) = told(made, "MEA-07")
    assert found.endswith("is 70 minutes; the path adds up to at least 75 minutes.")


def test_a_figure_that_is_missing_breaks_no_promise():
    assert not told(path({}, {}, output={"freshness_minutes": 0.0, "availability_percent": 100.0}), "MEA-07")
    assert not told(path({}, {}, output={"freshness_minutes": 0.0, "availability_percent": 100.0}), "MEA-08")


STORE = {"stage": "store", "retention_days": 400}


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([STORE], ["Retention of “Step 1” is 400 days; “Orders” allows at most 365 days."]),
        ([{"ways": ("P16",)}, STORE], []),
        ([{**STORE, "retention_days": 365}], []),
        ([{**STORE, "retention_days": None}], []),
    ],
)
def test_personal_data_is_kept_too_long_as_far_as_it_is_unmasked(steps, said):
    assert told(path(*steps, inputs={"retention_max_days": 365}), "RET-01") == said


def test_one_store_that_keeps_long_enough_is_enough_and_an_unknown_one_may_be():
    asked = {"retention_min_days": 3650}
    short = {"stage": "store", "retention_days": 7}
    assert told(path(short, inputs=asked), "RET-01")
    assert not told(path(short, {"stage": "store", "retention_days": 3650}, inputs=asked), "RET-01")
    assert not told(path(short, {"stage": "store"}, inputs=asked), "RET-01")


def test_a_regulation_may_bind_a_store_itself():
    law = {"statement": "Keep books", "retention_min_days": 3650}
    made = path(
        {"stage": "store", "retention_days": 7},
        constraints=[law],
        links=[link("constraints 1", "constrains", "steps 1")],
    )
    assert told(made, "RET-01") == ["Retention of “Step 1” is 7 days; “Keep books” requires at least 3\u202f650 days."]


def test_load_adds_up_over_all_inputs_once_even_where_paths_meet_again():
    profile = {"timing": "anticipated", "gb_per_day": 86.4}
    steps = [{"name": name, "stage": "prepare", "state": "future"} for name in ("A", "B")]
    last = {"name": "C", "stage": "store", "state": "future", "throughput_mb_per_second": 1.9}
    made = record(
        inputs=[{"name": "I"}, {"name": "J"}],
        profiles=[{**profile, "input": ref("inputs", n)} for n in (1, 2)],
        steps=[*steps, last],
        flows=[flow(a, b) for a, b in (
            ("inputs 1", "steps 1"), ("inputs 1", "steps 2"), ("inputs 2", "steps 2"), ("steps 1", "steps 3"),
            ("steps 2", "steps 3"))],
    )  # fmt: skip
    assert told(made, "CAP-01") == ["At the horizon “C” must take at least 2 MB/s; capability stated 1.9 MB/s."]


def test_an_existing_volume_without_growth_says_nothing_of_the_horizon():
    profile = {"input": ref("inputs"), "timing": "existing", "gb_per_day": 1000.0}
    assert not told(path({"throughput_mb_per_second": 1.0}, profiles=[profile]), "CAP-01")


def test_rejected_requirements_are_left_alone():
    made = record(requirements=[{"statement": "Fast", "status": "rejected"}])
    assert not [one for one in findings(made, TODAY) if one.rule.startswith("REQ")]


def test_evidence_and_measured_values_need_no_source():
    output = {"name": "O", "audience": 5}
    made = record(
        outputs=[output], artefacts=[{"title": "A"}], links=[link("outputs 1", "evidenced_by", "artefacts 1")]
    )
    assert not told(made, "PRV-01")
    reading = {"measure": ref("measures"), "on": "2026-01-01", "value": 3.0}
    assert not told(record(measures=[{"name": "M"}], readings=[reading]), "PRV-01")


def test_a_long_or_broken_name_stays_one_line():
    (found,) = told(record(inputs=[{"name": "Orders\n{x} " + "y" * 400, "owner": None}]), "INP-01")
    assert "\n" not in found and len(found) < 140 and "{x}" in found


def test_each_horizon_is_judged_by_itself():
    made = record(
        outcomes=[
            {"statement": "A", "horizon": "current", "nature": "business"},
            {"statement": "B", "nature": "technical"},
            {"statement": "C"},
        ]
    )
    assert told(made, "OUT-03") == [
        "The current outcomes are all business; ask for technical ones.",
        "The desired future outcomes are all technical; ask for business ones.",
    ]


def test_one_constraint_that_names_a_regulation_is_an_answer():
    made = record(constraints=[*must("data governance", regulation="GDPR"), *must("data lineage")])
    assert not told(made, "CON-04")


def test_limits_are_kept_where_they_are_met_to_the_day():
    law = {"statement": "Keep books", "retention_min_days": 7, "retention_max_days": 7}
    ties: dict[str, Any] = {"constraints": [law], "links": [link("constraints 1", "constrains", "steps 1")]}
    assert not told(path({"stage": "store", "retention_days": 7}, **ties), "RET-01")
    assert told(path({"stage": "store", "retention_days": 6}, **ties), "RET-01")
    assert told(path({"stage": "store", "retention_days": 8}, **ties), "RET-01")


def test_a_step_that_can_take_just_enough_is_not_overloaded():
    profile = {"input": ref("inputs"), "timing": "anticipated", "gb_per_day": 86.4}
    assert not told(path({"throughput_mb_per_second": 1.0}, profiles=[profile]), "CAP-01")
    assert told(path({"throughput_mb_per_second": 0.99}, profiles=[profile]), "CAP-01")


def test_a_backfill_through_a_step_of_unknown_speed_cannot_be_reckoned():
    made: dict[str, Any] = {
        "inputs": [{"name": "I"}],
        "profiles": [{"input": ref("inputs"), "timing": "existing", "full_gb": 720.0}],
        "steps": [{**AHEAD[0], "throughput_mb_per_second": 1.0}, *AHEAD],
        "constraints": must("timeline", quantity=1.0, unit="hours"),
        "links": [link("constraints 1", "constrains", "inputs 1")],
    }
    first, second = flow("inputs 1", "steps 1"), flow("inputs 1", "steps 2")
    assert told(record(**made, flows=[first]), "CAP-02")
    assert not told(record(**made, flows=[first, second]), "CAP-02")


def test_a_limit_that_is_broken_in_both_states_is_told_once():
    made = record(
        inputs=[{"name": "I", "retention_max_days": 30}],
        steps=[{"name": "Lake", "stage": "store", "state": "both", "retention_days": 31}],
        flows=[flow("inputs 1", "steps 1", "both")],
    )
    assert told(made, "RET-01") == ["Retention of “Lake” is 31 days; “I” allows at most 30 days."]


@pytest.mark.parametrize(("state", "minutes"), [("current", 7), ("future", 9)])
def test_each_state_waits_for_its_own_profile(state, minutes):
    delays = (("existing", 7.0), ("anticipated", 9.0))
    made = record(
        inputs=[{"name": "I"}],
        profiles=[{"input": ref("inputs"), "timing": timing, "delay_minutes": late} for timing, late in delays],
        steps=[{"name": "Load", "stage": "store", "state": state}],
        outputs=[{"name": "O", "state": state, "freshness_minutes": 1.0}],
        flows=[flow("inputs 1", "steps 1", state), flow("steps 1", "outputs 1", state)],
    )
    (found,) = told(made, "MEA-07")
    assert found.endswith(f"at least {minutes} minutes.")


def test_the_higher_of_two_means_counts_and_a_volume_alone_contradicts_nothing():
    rates: dict[str, Any] = {
        "peak_records_per_second": 9.0,
        "mean_records_per_second": 2.0,
        "records_per_day": 864_000.0,
    }
    assert told(record(**profiled(**rates)), "INP-07")[0].startswith(
        "The peak rate is 9 records/s, below the mean of 10"
    )
    assert not told(record(**profiled(gb_per_day=1.0, records_per_day=1.0)), "INP-06")
    assert not told(record(**profiled(gb_per_day=1.0, mean_record_bytes=1.0)), "INP-06")


def test_a_constraint_with_a_yearly_cost_is_a_contract():
    assert told(record(constraints=must("vendor", annual_cost=5.0)), "CON-07")
    assert not told(record(constraints=must("vendor")), "CON-07")
    assert not told(record(constraints=must("contract", unanswered={"renewal": "unknown"})), "CON-07")


def test_a_target_that_moves_nowhere_is_no_target_whatever_is_better():
    for direction in ("higher", "lower", None):
        assert told(record(measures=[{**KPI, "direction": direction, "target": KPI["baseline"]}]), "MEA-10")
    assert not told(record(measures=[{**KPI, "direction": None, "target": 99.0}]), "MEA-10")
    assert not told(record(measures=[{**KPI, "direction": "in range", "target": KPI["baseline"]}]), "MEA-10")


def test_only_a_promise_of_the_same_property_is_held_against_the_path():
    sla = {"name": "Slow", "kind": "SLA", "sla_property": "latency", "objective": "within 1 minute"}
    ties: dict[str, Any] = {"measures": [sla], "links": [link("measures 1", "measures", "outputs 1")]}
    assert not told(path({"latency_minutes": 90.0}, **ties), "MEA-07")


def test_the_shortest_window_counts():
    windows = [*must("timeline", quantity=2.0, unit="days"), *must("change freeze", quantity=19.0, unit="h")]
    links = [link(f"constraints {n}", "constrains", "inputs 1") for n in (1, 2)]
    profile = {"input": ref("inputs"), "timing": "existing", "gb_per_day": 1.0, "history_months": 24.0}
    made = path({"throughput_mb_per_second": 10.0}, profiles=[profile], constraints=windows, links=links)
    # two years of 1 GB a day are 730 GB; 10 MB/s are 36 GB an hour: 20.3 hours
    assert told(made, "CAP-02") == ["Backfill of “Orders” needs at least 20.3 hours; the window is 19 hours."]
