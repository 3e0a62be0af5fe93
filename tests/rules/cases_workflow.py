"""Cases of the rules about steps, flows and what becomes of them."""

from discovery.catalogue import ways
from tests.making import record
from tests.rules.building import AHEAD, flow, link, path, ref
from tests.rules.material import BOARD, CURRENT, FUTURE, ORDERS, SIX, Case, Cases

ANSWERED = [{"way": way.id, "today": "unknown", "future": "undecided"} for way in ways() if way.stage == "collect"]
WORKFLOW: Cases = {
    "WFL-01": Case(
        record(steps=SIX[1:], inputs=[ORDERS], outputs=[BOARD]),
        record(steps=SIX, inputs=[ORDERS], outputs=[BOARD]),
        "Stage “collect” has no current step.",
    ),
    "WFL-02": Case(
        record(steps=SIX, inputs=[{**ORDERS, "state": "current"}], outputs=[BOARD]),
        record(steps=SIX, inputs=[ORDERS], outputs=[BOARD]),
        "Stage “generate” has no future input.",
    ),
    "WFL-03": Case(
        record(answers=ANSWERED[1:]),
        record(answers=ANSWERED),
        "Checklist of stage “collect” answered 22 of 23.",
    ),
    "WFL-04": Case(
        record(
            inputs=[ORDERS],
            steps=[{**FUTURE, "state": "both"}],
            outputs=[BOARD],
            flows=[flow("inputs 1", "steps 1", "both"), flow("steps 1", "outputs 1", "current")],
        ),
        path({}),
        "Step “Load” is disconnected: nothing flows out of it in the future workflow.",
    ),
    "WFL-05": Case(
        record(inputs=[ORDERS], outputs=[BOARD], flows=[flow("outputs 1", "inputs 1")]),
        record(inputs=[ORDERS], outputs=[BOARD], flows=[flow("outputs 1", "inputs 1", notes="Scores go back.")]),
        "Step “Board” runs backwards (deliver → generate) without a note.",
    ),
    "WFL-06": Case(
        record(steps=AHEAD, tools=[{"name": "Kafka"}]),
        record(steps=[{**FUTURE, "tool": ref("tools"), "run_by": "Data team"}], tools=[{"name": "Kafka"}]),
        "Step “Load” names no tool and no owner or run-by.",
    ),
    "WFL-07": Case(
        record(
            inputs=[ORDERS],
            steps=[{**FUTURE, "stage": "prepare"}],
            outputs=[BOARD],
            flows=[flow("inputs 1", "outputs 1")],
        ),
        path({}),
        "Output “Board” reads “Orders” directly; prepared data lies between.",
    ),
    "WFL-08": Case(
        record(steps=[CURRENT, FUTURE]),
        record(steps=[CURRENT, FUTURE], links=[link("steps 2", "replaces", "steps 1")]),
        "Current step “Night load” disappears unexplained: no future step replaces it and nobody decided to retire it.",
    ),
    "WFL-09": Case(
        record(tools=[{"name": "Spark", "end_of_support": "2028-12-31"}]),
        record(tools=[{"name": "Spark", "end_of_support": "2029-01-02"}]),
        "Tool “Spark” reaches end of support on 2028-12-31, inside the horizon, and stays in the future.",
    ),
    "WFL-10": Case(
        record(
            inputs=[ORDERS], steps=AHEAD, flows=[flow("inputs 1", "steps 1", crosses_boundary=True, protocol="HTTPS")]
        ),
        record(
            inputs=[ORDERS],
            steps=AHEAD,
            flows=[flow("inputs 1", "steps 1", crosses_boundary=True, protocol="HTTPS", authentication="key")],
        ),
        "Flow “Orders → Load” crosses a boundary without authentication.",
    ),
    "WFL-11": Case(
        record(steps=[CURRENT, FUTURE]),
        record(steps=[{**CURRENT, "r_decision": "rehost"}, FUTURE]),
        "Current component “Night load” has no R decision.",
    ),
    "WFL-12": Case(
        record(
            steps=[FUTURE, {**FUTURE, "name": "Check"}], flows=[flow("steps 1", "steps 2"), flow("steps 2", "steps 1")]
        ),
        record(
            steps=[FUTURE, {**FUTURE, "name": "Check"}],
            flows=[flow("steps 1", "steps 2"), flow("steps 2", "steps 1", "current")],
        ),
        "The future workflow has a cycle: “Load” → “Check” → “Load”.",
    ),
    "DEF-01": Case(
        record(steps=AHEAD, deficiencies=[{"title": "Late"}]),
        record(steps=AHEAD, deficiencies=[{"title": "Late"}], links=[link("steps 1", "resolves", "deficiencies 1")]),
        "Deficiency “Late” is resolved by no future step and not accepted.",
    ),
    "DEF-02": Case(
        record(workflows=[{"name": "Nightly", "state": "current", "effectiveness": 2}]),
        record(
            workflows=[{"name": "Nightly", "state": "current", "effectiveness": 2}], deficiencies=[{"title": "Late"}]
        ),
        "Workflow “Nightly” is marked 2 of 5, but no deficiency is recorded for it.",
    ),
    "DEF-03": Case(
        record(workflows=[{"name": "Nightly", "state": "current", "effectiveness": 4}]),
        record(
            workflows=[
                {"name": "Nightly", "state": "current", "effectiveness": 4, "effectiveness_basis": "Users say so."}
            ]
        ),
        "Effectiveness of “Nightly” has no basis.",
    ),
    "PPL-01": Case(
        record(skills=[{"skill": "Kafka", "people_needed": 3.0, "people_present": 1.0}]),
        record(skills=[{"skill": "Kafka", "people_needed": 3.0, "people_present": 1.0, "plan": "Hire two."}]),
        "Skill “Kafka”: needed 3 people, present 1, no plan.",
    ),
    "PPL-02": Case(
        record(practices=[{"kind": "CD", "state": "both"}, {"kind": "IaC", "state": "both"}]),
        record(practices=[{"kind": kind, "state": "both"} for kind in ("CD", "IaC", "data tests")]),
        "No answer for the current state on data tests.",
    ),
}
