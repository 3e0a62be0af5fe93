"""While somebody writes a row, what is found about it waits; by the server's clock alone, and never for ever."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from discovery.model.record import Record
from discovery.rules import findings
from discovery.ui.findings.being_written import as_sent, being_written, waits, without_waiting
from discovery.workflow.graph import graph
from tests.making import record
from tests.rules.building import ref

BORN = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
LATER = BORN + timedelta(hours=1)
QUIET = 120.0


def captured(*rows: tuple[float, float], **more: Any) -> Record:
    """Inputs that were made and last touched so many seconds before LATER."""
    inputs = [
        {
            "name": f"Input {at} of its own",
            "created_at": LATER - timedelta(seconds=made),
            "updated_at": LATER - timedelta(seconds=touched),
        }
        for at, (made, touched) in enumerate(rows)
    ]
    found = record(inputs=inputs, **more)
    return replace(found, engagement=found.engagement.model_copy(update={"created_at": BORN}))


def test_a_row_counts_as_written_once_it_was_left_for_a_while() -> None:
    now, left, touched_again = ref("inputs", 1), ref("inputs", 2), ref("inputs", 3)
    assert being_written(captured((5, 5), (120, 120), (300, 20)), LATER, QUIET) == {now: 115.0, touched_again: 100.0}
    assert left not in being_written(captured((5, 5), (120, 120)), LATER, QUIET)


def test_a_row_that_is_changed_again_and_again_is_not_new_for_ever() -> None:
    assert being_written(captured((590, 1)), LATER, QUIET) == {ref("inputs", 1): 10.0}
    assert being_written(captured((600, 1)), LATER, QUIET) == {}


def test_what_was_brought_in_is_written_by_nobody() -> None:
    together = captured((3600, 5))  # made in the moment in which the engagement was
    assert being_written(together, LATER, QUIET) == {}
    assert being_written(captured(*[(5.0, 5.0)] * 201), LATER, QUIET) == {}
    assert being_written(captured((5, 5)), LATER, 0) == {}


def test_a_finding_waits_for_every_row_it_is_about_and_one_about_a_section_for_its_rows() -> None:
    made = captured((5, 5), (3000, 3000), outcomes=[{"statement": "Wish", "created_at": BORN, "updated_at": BORN}])
    written = being_written(made, LATER, QUIET)
    every = findings(made, date(2026, 11, 28))
    of_new = [one for one in every if ref("inputs", 1) in one.rows]
    of_old = [one for one in every if one.rows and not {ref("inputs", 1)} & set(one.rows)]
    assert of_new and all(waits(made, one, written) == 115.0 for one in of_new)
    assert of_old and not any(waits(made, one, written) for one in of_old)
    assert not any(waits(made, one, written) for one in every if one.section == "outcomes")
    assert as_sent(made, written) == {"rows": {ref("inputs", 1): 115_000}, "sections": {"inputs": 115_000}}


def test_a_box_that_is_being_written_does_not_say_yet_what_is_missing() -> None:
    found = captured((5, 5), (120, 120))
    whole = graph(found, "current")
    shown = without_waiting(whole, being_written(found, LATER, QUIET))
    assert [node.gap for node in whole.nodes] == ["nothing uses it"] * 2
    assert {node.id: node.gap for node in shown.nodes} == {ref("inputs", 1): "", ref("inputs", 2): "nothing uses it"}
