"""What was dropped or rejected counts nowhere: everything is as if it had never been typed, but for its place apart."""

from dataclasses import replace
from datetime import date

from discovery.coverage import coverage
from discovery.document.content import document as document_of
from discovery.document.formats.markdown import write
from discovery.model.record import Record
from discovery.questions import agenda
from discovery.requirements import derived, states
from discovery.requirements.adding import missing
from discovery.requirements.trace import as_table, unrequired
from discovery.rules import findings
from discovery.workflow.dead_ends import dead_ends
from discovery.workflow.graph import graph
from discovery.workflow.thread import ties
from tests.making import make, record

DAY = date(2026, 11, 28)


def _links(made: Record, *ends: tuple[str, str, str]) -> Record:
    found = [
        make("links", at + 1, from_id=made.by_code[first].id, kind=kind, to_id=made.by_code[second].id)
        for at, (first, kind, second) in enumerate(ends)
    ]
    return replace(made, links=tuple(found))  # type: ignore[arg-type]


def _captured() -> Record:
    """Each thing once standing, and once withdrawn and tied to what stands."""
    made = record(
        people=[{"name": "Ann", "role": "sponsor"}],
        outcomes=[
            {
                "statement": "Answers within the hour",
                "success": "Seen by noon",
                "horizon": "desired future",
                "priority": "must",
            },
            {
                "statement": "A screen for everybody",
                "success": "Nobody asks for one",
                "horizon": "desired future",
                "priority": "must",
                "status": "dropped",
            },
            {"statement": "Nightly lists", "horizon": "current", "status": "dropped", "confidence": "assumed"},
        ],
        outputs=[{"name": "Report", "state": "both"}, {"name": "Screen", "state": "both"}],
        inputs=[{"name": "Orders", "state": "both"}],
        measures=[{"name": "Hours", "kind": "KPI"}],
        requirements=[
            {"statement": "Answers must be there within 60 minutes.", "priority": "must"},
            {"statement": "Screens must be everywhere within 60 minutes.", "priority": "must", "status": "rejected"},
        ],
        log=[
            {"subject": "Which screens?", "kind": "question", "status": "dropped", "question": "Q-C2"},
            {"subject": "No screens", "kind": "decision", "status": "decided", "rationale": "Too dear"},
            {"subject": "Screens TBD", "kind": "decision", "status": "dropped"},
        ],
    )
    return _links(
        made,
        ("OUP-002", "serves", "OUT-002"),
        ("MEA-001", "measures", "OUT-002"),
        ("REQ-001", "derived_from", "OUT-002"),
        ("REQ-002", "derived_from", "OUT-001"),
        ("OUT-002", "decided_by", "LOG-002"),
        ("OUP-001", "decided_by", "LOG-003"),
    )


def _without(made: Record) -> Record:
    """The same with the withdrawn rows and their links gone."""
    gone = {row.id for row in made if not row.stands}
    links = tuple(link for link in made.links if not {link.from_id, link.to_id} & gone)
    kept = {name: tuple(row for row in made.rows(name) if row.stands) for name in ("outcomes", "requirements", "log")}
    return replace(made, links=links, **kept)  # type: ignore[arg-type]


def test_three_kinds_of_rows_can_be_withdrawn() -> None:
    made = _captured()
    assert [row.code for row in made if not row.stands] == ["OUT-002", "OUT-003", "REQ-002", "LOG-001", "LOG-003"]
    assert [row.code for row in made.standing("outcomes")] == ["OUT-001"]
    assert made.standing("inputs") == made.inputs


def test_findings_questions_and_coverage_are_those_of_a_record_without_them() -> None:
    made = _captured()
    bare = _without(made)
    assert findings(made, DAY) == findings(bare, DAY)
    assert agenda(made, DAY) == agenda(bare, DAY)
    assert coverage(made) == coverage(bare)


def test_nothing_is_derived_from_them_or_traced_to_them() -> None:
    made = _captured()
    bare = _without(made)
    assert derived(made) == derived(bare)
    assert {one.source.code for one in missing(made)} == {"OUT-001"}
    assert as_table(made) == as_table(bare)
    assert unrequired(made) == unrequired(bare)
    assert states(made) == states(bare)


def test_the_picture_has_neither_them_nor_their_codes() -> None:
    made = _captured()
    bare = _without(made)
    for state in ("current", "future", "difference"):
        assert graph(made, state) == graph(bare, state)
        assert dead_ends(made, graph(made, state)) == dead_ends(bare, graph(bare, state))
    assert ties(made) == ties(bare)


def test_the_summary_has_them_apart_with_the_reason_and_counts_them_nowhere() -> None:
    text = write(document_of(_captured()))
    wanted = text.split("### Wanted")[1].split("###")[0]
    assert "OUT-001" in wanted and "OUT-002" not in wanted
    assert "OUT-003" not in text.split("### Delivered today")[1].split("###")[0]
    dropped = text.split("### Dropped")[1].split("\n## ")[0]
    assert "| A screen for everybody (OUT-002) | LOG-002 No screens |" in dropped
    assert "(REQ-002)" in text.split("### Rejected")[1].split("\n## ")[0]
    assert "REQ-002" not in text.split("## Requirements")[1].split("### Rejected")[0]
    assert "\n1 outcome · 1 requirement, " in text
