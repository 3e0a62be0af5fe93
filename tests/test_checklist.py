"""Each way of a stage with its answer and what is done so; what nobody said is open, whatever the catalogue brings."""

from typing import Any

import pytest

from discovery import catalogue
from discovery.coverage import checklists
from discovery.model.record import Record
from tests.making import record


def _lines(made: Record, stage: str) -> dict[str, checklists.Line]:
    return {line.way.id: line for line in checklists.checklist(made, stage).entries}


def test_a_way_has_its_answer_and_the_steps_that_are_done_so():
    made = record(
        answers=[{"way": "C04", "today": "partly"}, {"way": "S01", "today": "yes"}],
        steps=[
            {"name": "Read the log", "stage": "collect", "state": "current", "ways": ["C04", "C05"]},
            {"name": "Elsewhere", "stage": "store", "state": "current", "ways": ["C04"]},
        ],
    )
    found = _lines(made, "collect")
    assert list(found) == [f"C{number:02d}" for number in range(1, 24)]
    assert (found["C04"].kind("today"), found["C04"].kind("future")) == ("answered", "not asked")
    assert found["C04"].answer is made.answers[0]
    assert [row.name for row in found["C04"].done] == ["Read the log"] == [row.name for row in found["C05"].done]
    assert found["C05"].answer is None
    assert "S01" not in found


def test_inputs_and_outputs_are_done_in_a_way_by_their_tags():
    made = record(
        inputs=[{"name": "Orders", "tags": ["G01", "D01"]}], outputs=[{"name": "Board", "tags": ["G01", "D01"]}]
    )
    assert [row.name for row in _lines(made, "generate")["G01"].done] == ["Orders"]
    assert [row.name for row in _lines(made, "deliver")["D01"].done] == ["Board"]


def test_answered_unknown_not_asked_and_not_applicable_are_counted_apart():
    said: list[dict[str, Any]] = [
        {"way": "C01", "today": "yes", "future": "keep"},
        {"way": "C02", "today": "no", "future": "undecided"},
        {"way": "C03", "today": "unknown", "future": "not applicable"},
        {"way": "C04", "unanswered": {"today": "out of scope", "future": "unknown"}},
    ]
    found = checklists.checklist(record(answers=said), "collect")
    assert found.counts("today") == {"answered": 2, "unknown": 1, "not applicable": 1, "not asked": 19}
    assert found.counts("future") == {"answered": 1, "unknown": 2, "not applicable": 1, "not asked": 19}


def test_a_new_way_is_open_and_an_answer_to_one_that_is_gone_is_kept(monkeypatch):
    made = record(answers=[{"way": "C01", "today": "yes"}, {"way": "C04", "today": "yes"}])
    fewer = tuple(way for way in catalogue.ways() if way.id != "C04")
    monkeypatch.setattr(checklists, "ways", lambda: fewer)
    assert "C04" not in _lines(made, "collect")
    assert [one.way for one in checklists.left_behind(made)] == ["C04"]
    new = catalogue.Way("C99", "collect", "By pigeon", "On paper", "How many?", "")
    monkeypatch.setattr(checklists, "ways", lambda: (*fewer, new))
    assert _lines(made, "collect")["C99"].kind("today") == "not asked"


@pytest.mark.parametrize(
    ("kind", "sides"), [("greenfield", ("future",)), ("assess only", ("today",)), (None, ("today", "future"))]
)
def test_what_there_is_to_ask(kind, sides):
    made = record()
    head = made.engagement.model_copy(update={"kind": kind})
    assert checklists.asked(type(made)(engagement=head)) == sides
