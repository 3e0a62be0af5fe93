"""Ways of the stage checklists that matter in the template are asked one by one, today first, and closed by answers."""

from dataclasses import replace
from datetime import date
from typing import Any

from discovery import catalogue
from discovery.coverage.checklists import chief
from discovery.model.edits import Add, Set
from discovery.model.record import Record
from discovery.questions import agenda
from discovery.questions.answering import answered
from tests.making import record

DAY = date(2026, 1, 1)
TEMPLATE = next(one for one in catalogue.all_templates() if one.key == "modernise")


def begun(**sections: Any) -> Record:
    made = record(**sections)
    return replace(made, engagement=made.engagement.model_copy(update={"situation": TEMPLATE.key}))


def ways_asked(made: Record, question: str) -> list[str]:
    return [one.key.partition(":")[2] for one in agenda(made, DAY).open if one.id == question]


def test_every_way_that_matters_is_asked_of_today_and_none_without_a_template():
    assert sorted(ways_asked(begun(), "Q-W18")) == sorted(chief(begun())) == sorted(TEMPLATE.ways)
    assert ways_asked(begun(), "Q-W19") == []
    assert ways_asked(record(), "Q-W18") == []


def test_an_answer_about_today_closes_it_and_opens_the_one_about_the_future():
    way = TEMPLATE.ways[0]
    (one,) = (one for one in agenda(begun(), DAY).open if one.key == f"Q-W18:{way}")
    (edit,) = answered(begun(), one, "partly", lambda: "new")
    assert isinstance(edit, Add) and edit.values == {"way": way, "today": "partly"}
    made = begun(answers=[dict(edit.values)])
    assert way not in ways_asked(made, "Q-W18")
    assert ways_asked(made, "Q-W19") == [way]
    (later,) = (one for one in agenda(made, DAY).open if one.id == "Q-W19")
    (change,) = answered(made, later, "change", lambda: "new")
    assert isinstance(change, Set) and (change.id, change.field) == (made.answers[0].id, "future")
    assert ways_asked(begun(answers=[{"way": way, "today": "partly", "future": "change"}]), "Q-W19") == []


def test_what_a_step_does_today_is_not_asked_and_a_green_field_has_no_today():
    way = next(one for one in catalogue.ways() if one.id in TEMPLATE.ways and one.stage == "collect")
    step = {"name": "Load", "stage": "collect", "state": "current", "ways": (way.id,)}
    assert way.id not in ways_asked(begun(steps=[step]), "Q-W18")
    made = begun()
    green = replace(made, engagement=made.engagement.model_copy(update={"kind": "greenfield"}))
    assert ways_asked(green, "Q-W18") == []
    assert sorted(ways_asked(green, "Q-W19")) == sorted(TEMPLATE.ways)


def test_the_question_names_the_way():
    (one, *_) = (one for one in agenda(begun(), DAY).open if one.id == "Q-W18")
    way = next(way for way in catalogue.ways() if one.key.endswith(way.id))
    assert one.about == way.way
