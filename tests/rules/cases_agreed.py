"""Cases of the rules about requirements and evidence."""

from tests.making import record
from tests.rules.building import AHEAD, link
from tests.rules.material import BOARD, NEED, ORDERS, WANTED, Case, Cases, without

AGREED: Cases = {
    "REQ-01": Case(
        record(requirements=[NEED], outcomes=[WANTED]),
        record(requirements=[NEED], outcomes=[WANTED], links=[link("requirements 1", "derived_from", "outcomes 1")]),
        "Requirement “Figures are kept” derives from nothing.",
    ),
    "REQ-02": Case(
        record(requirements=[{**NEED, "priority": "must"}], steps=AHEAD),
        record(
            requirements=[{**NEED, "priority": "must"}],
            steps=AHEAD,
            links=[link("steps 1", "satisfies", "requirements 1")],
        ),
        "Must requirement “Figures are kept” is satisfied by no future step.",
    ),
    "REQ-03": Case(
        record(requirements=[without(NEED, "fit_criterion")]),
        record(requirements=[NEED]),
        "Requirement “Figures are kept” has no fit criterion.",
    ),
    "REQ-04": Case(
        record(requirements=[{**NEED, "statement": "Answers are fast and user-friendly"}]),
        record(requirements=[{"statement": "Answers are fast", "fit_criterion": "95 of 100 within 2 s"}]),
        "Requirement “Answers are fast and user-friendly” uses a vague word (fast and user-friendly) without a number.",
    ),
    "REQ-05": Case(
        record(outcomes=[{**WANTED, "success": "Target to be confirmed"}]),
        record(outcomes=[{**WANTED, "success": "Target confirmed", "private_notes": "TBD"}]),
        "Placeholder left in “Answers within the hour”: “to be confirmed” (Success statement).",
    ),
    "REQ-06": Case(
        record(
            requirements=[{**NEED, "link_state": "suspect"}],
            outcomes=[{**WANTED, "updated_at": "2026-02-03T10:00:00Z"}],
            links=[link("requirements 1", "derived_from", "outcomes 1")],
        ),
        record(
            requirements=[{**NEED, "link_state": "overridden"}],
            outcomes=[WANTED],
            links=[link("requirements 1", "derived_from", "outcomes 1")],
        ),
        "Requirement “Figures are kept” is suspect: “Answers within the hour” changed on 2026-02-03.",
    ),
    "REQ-07": Case(
        record(
            requirements=[
                {"statement": "Orders arrive within 5 minutes"},
                {"statement": "Order arrives within 9 minutes"},
            ]
        ),
        record(
            requirements=[
                {"statement": "Orders arrive within 5 minutes"},
                {"statement": "Prices arrive within 9 minutes"},
            ]
        ),
        "Requirements “Orders arrive within 5 minutes” and “Order arrives within 9 minutes” "
        "contradict each other: same words, other figures.",
    ),
    "REQ-08": Case(
        record(requirements=[NEED], outcomes=[{**WANTED, "priority": "must"}]),
        record(
            requirements=[NEED],
            outcomes=[{**WANTED, "priority": "must"}],
            links=[link("requirements 1", "derived_from", "outcomes 1")],
        ),
        "Must outcome “Answers within the hour” leads to no requirement.",
    ),
    "PRV-01": Case(
        record(outputs=[{**BOARD, "audience": 5, "response_ms": 10.0}], tools=[{"name": "SAP", "annual_cost": 1.0}]),
        record(
            outputs=[{**BOARD, "audience": 5, "source": "Ann"}],
            tools=[{"name": "SAP", "annual_cost": 1.0, "source": "Bo"}],
        ),
        "Numeric facts without a source: 3 (Outputs 2, Tools 1).",
    ),
    "PRV-02": Case(
        record(outputs=[{**BOARD, "confidence": "assumed"}]),
        record(outputs=[{**BOARD, "confidence": "estimated"}]),
        "Facts that are assumptions: 1 (Outputs 1); list them in the document and give each an owner.",
    ),
    "QUE-01": Case(
        record(log=[{"subject": "Who pays?", "kind": "question", "due": "2025-12-31"}]),
        record(log=[{"subject": "Who pays?", "kind": "question", "due": "2025-12-31", "status": "answered"}]),
        "Question “Who pays?” has no owner and was due on 2025-12-31.",
    ),
    "ART-01": Case(
        record(artefacts=[{"title": "Contract", "kind": "contract"}]),
        record(artefacts=[{"title": "Whiteboard", "kind": "process flow"}]),
        "No customer architecture or process diagram was received (or refused with reason).",
    ),
    "ART-02": Case(
        record(artefacts=[{"title": "Whiteboard"}], inputs=[ORDERS]),
        record(
            artefacts=[{"title": "Whiteboard"}],
            inputs=[ORDERS],
            links=[link("inputs 1", "evidenced_by", "artefacts 1")],
        ),
        "Artefact “Whiteboard” is cited by nothing.",
    ),
}
