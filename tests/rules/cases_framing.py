"""Cases of the rules about outcomes and constraints."""

from tests.making import record
from tests.rules.building import link, ref
from tests.rules.material import BOARD, FUTURE, KPI, ORDERS, PERSON, WANTED, Case, Cases, said

FRAMING: Cases = {
    "OUT-01": Case(
        record(outcomes=[{**WANTED, "horizon": "current"}]),
        record(outcomes=[WANTED]),
        "No desired future outcome is recorded; nothing later can be judged.",
    ),
    "OUT-02": Case(
        record(outcomes=[WANTED]),
        record(outcomes=[{**WANTED, "horizon": "current"}]),
        "No current outcome is recorded; there is no baseline to improve on.",
    ),
    "OUT-03": Case(
        record(outcomes=[{**WANTED, "nature": "business"}]),
        record(outcomes=[{**WANTED, "nature": "business"}, {**WANTED, "nature": "technical"}]),
        "The desired future outcomes are all business; ask for technical ones.",
    ),
    "OUT-04": Case(
        record(outcomes=[WANTED], measures=[KPI]),
        record(outcomes=[WANTED], measures=[KPI], links=[link("measures 1", "measures", "outcomes 1")]),
        "Outcome “Answers within the hour” has no measure of success.",
    ),
    "OUT-05": Case(
        record(outcomes=[WANTED]),
        record(outcomes=[{**WANTED, "decision": "Order more"}]),
        "Outcome “Answers within the hour” names no decision or action it enables.",
    ),
    "OUT-06": Case(
        record(people=PERSON, outcomes=[WANTED]),
        record(people=PERSON, outcomes=[{**WANTED, "owner": ref("people"), "beneficiary": "Stores"}]),
        "Outcome “Answers within the hour” has no owner and no beneficiary.",
    ),
    "OUT-07": Case(
        record(outcomes=[{**WANTED, "priority": "must"}] * 2),
        record(outcomes=[{**WANTED, "priority": "must"}, {**WANTED, "priority": "could"}]),
        "Priorities of the wanted outcomes are not decided: every one is a must.",
    ),
    "OUT-08": Case(
        record(outcomes=[WANTED], outputs=[BOARD]),
        record(outcomes=[WANTED], outputs=[BOARD], links=[link("outputs 1", "serves", "outcomes 1")]),
        "Outcome “Answers within the hour” is served by nothing in the future workflow.",
    ),
    "CON-01": Case(
        record(constraints=said("budget", confidence="unknown")),
        record(people=PERSON, constraints=said("budget", confidence="unknown", owner=ref("people"))),
        "Budget was not asked.",
    ),
    "CON-02": Case(record(), record(constraints=said("timeline")), "Timeline was not asked."),
    "CON-03": Case(
        record(), record(constraints=said("people and skills (training)")), "Skills and training were not asked."
    ),
    "CON-04": Case(
        record(constraints=said("external regulation")),
        record(constraints=said("data governance", regulation="GDPR", lineage_required=False)),
        "Regulations, governance and lineage were not all asked; missing: governance and lineage.",
    ),
    "CON-05": Case(
        record(tools=[{"name": "SAP"}]),
        record(tools=[{"name": "SAP", "must_keep": False}]),
        "Must-keep parts were not asked; silence is not permission to drop.",
    ),
    "CON-06": Case(
        record(constraints=said("budget")),
        record(constraints=said("budget", timing="anticipated")),
        "No anticipated constraint is recorded; is nothing changing in 36 months?",
    ),
    "CON-07": Case(
        record(constraints=said("contract", renewal="2027-03-31", notice_days=90)),
        record(
            constraints=said("contract", renewal="2027-03-31", notice_days=90),
            log=[{"subject": "Renew or leave", "kind": "action"}],
            links=[link("constraints 1", "decided_by", "log 1")],
        ),
        "Contract “As agreed” must be given notice by 2026-12-31, inside the horizon, and nothing is decided.",
    ),
    "CON-08": Case(
        record(
            constraints=said("data residency", hardness="must", residency="European Union"),
            steps=[{**FUTURE, "region": "us-east-1 (Virginia)"}],
            links=[link("constraints 1", "constrains", "steps 1")],
        ),
        record(
            constraints=said("data residency", hardness="must", residency="European Union"),
            steps=[{**FUTURE, "region": "Cloud, Ireland"}],
            links=[link("constraints 1", "constrains", "steps 1")],
        ),
        "Must-constraint “As agreed” is broken by the future workflow: "
        "“Load” is in us-east-1 (Virginia), not in European Union.",
    ),
    "CON-09": Case(
        record(constraints=said("budget"), inputs=[ORDERS]),
        record(constraints=said("budget"), inputs=[ORDERS], links=[link("constraints 1", "constrains", "inputs 1")]),
        "Constraint “As agreed” affects nothing in the model.",
    ),
}
