"""Open questions follow from the Record alone: an answer closes one, its loss opens it again, and the order is always the same."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from discovery import catalogue
from discovery.access import LOCAL
from discovery.engagements.templates import from_template
from discovery.model.engagement import Engagement
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.questions import Agenda, Open, agenda, can_answer, roles_present
from discovery.questions.answering import answered, not_applicable, put_off
from discovery.questions.openings import OPENINGS, WAITING
from discovery.questions.target import choices
from discovery.rules import RULES
from discovery.store import Add, Remove, Set, Store
from tests.making import new_store, record

TODAY = date(2026, 11, 26)
WORDS = {"text": "Some words", "long": "Some words", "day": "2027-01-31", "flag": True}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("questions")
    made = new_store(folder, "questions.sqlite")
    yield made
    made.close()


def _now(store: Store, engagement: str) -> tuple[Record, Agenda]:
    found = store.load(engagement, LOCAL)
    return found, agenda(found, TODAY)


def _value(found: Record, one: Open, luck: random.Random, count: int) -> Any:
    """An answer that somebody could give."""
    target, column = one.target, one.column
    if target.spread:
        return list(target.spread[:1])
    rows = choices(found, target, column.refers if column else ())
    if target.link or (target.chosen and target.section != "flows") or (column and column.kind == "row"):
        fresh = bool(target.section) and target.section != "flows" and (not rows or luck.random() < 0.3)
        return {"name": f"Name {count}"} if fresh else {"id": luck.choice(rows).id}
    assert column is not None
    if one.id == "Q-R8":
        return "process flow"  # what was named as a drawing is one
    if column.kind in ("choice", "choices"):
        word = luck.choice(column.values)
        return word if column.kind == "choice" else [word]
    if column.kind in ("number", "whole"):
        return min(column.high or 5, max(column.low or 0, 5))
    return f"{WORDS[column.kind]} {count}" if column.kind in ("text", "long") else WORDS[column.kind]


@pytest.mark.parametrize("key", ["", "greenfield", "real-time"])
def test_whoever_answers_what_is_asked_comes_to_an_end_and_is_asked_nothing_twice(store: Store, key: str) -> None:
    template = catalogue.template(key)
    begun = from_template(template) if template else None
    engagement = store.new({"title": "Walk", **(begun.engagement if begun else {})}, LOCAL, begun.rows if begun else {})
    luck, asked = random.Random(5), set()
    for count in range(300):
        found, now = _now(store, engagement)
        if not now.open:
            break
        first = now.open[0]
        assert first.key not in asked, f"{first.key} is asked again: {first.ask}"
        asked.add(first.key)
        edits = answered(found, first, _value(found, first, luck, count), new_id)
        store.save(engagement, edits, LOCAL)
    assert not now.open
    assert len(asked) > 60, "an hour of questions"
    waves = {key.split("-")[1][0] for key in asked}
    assert waves >= set("EOCUIWM")


def test_first_things_first() -> None:
    order = [one.id for one in agenda(record(), TODAY).open]
    assert order[:3] == ["Q-E2", "Q-E3", "Q-O1"]
    assert order == [one.id for one in agenda(record(), TODAY).open]
    waves = [one.wave for one in agenda(record(), TODAY).open]
    assert waves == sorted(waves)


def test_nothing_is_asked_about_what_is_not_there() -> None:
    assert {one.target.row.section for one in agenda(record(), TODAY).open if one.target.row} == {"engagement"}


def test_a_template_says_what_comes_first_in_its_wave() -> None:
    empty = record()
    head = Engagement.model_validate({**empty.engagement.__dict__, "situation": "leave-cloud-or-saas"})
    plain, cloud = (
        [one.id for one in agenda(found, TODAY).open if one.wave == 2]
        for found in (empty, replace(empty, engagement=head))
    )
    assert plain[0] == "Q-C1" and cloud[0] == "Q-C5" and sorted(plain) == sorted(cloud)


def test_an_answer_closes_a_question_and_its_loss_opens_it_again(store: Store) -> None:
    engagement = store.new({"title": "Close"}, LOCAL)
    found, now = _now(store, engagement)
    budget = next(one for one in now.open if one.id == "Q-C1")
    store.save(engagement, answered(found, budget, "80,000 once", new_id), LOCAL)
    found, now = _now(store, engagement)
    assert "Q-C1" not in {one.id for one in now.open}
    assert [(row.statement, row.category) for row in found.constraints] == [("80,000 once", "budget")]
    store.save(engagement, [Remove("constraints", found.constraints[0].id)], LOCAL)
    assert "Q-C1" in {one.id for one in _now(store, engagement)[1].open}


def test_a_measure_is_linked_to_the_outcome_it_was_asked_for(store: Store) -> None:
    engagement = store.new({"title": "Link"}, LOCAL, {"outcomes": [{"statement": "Answers within the hour"}]})
    found, now = _now(store, engagement)
    one = next(one for one in now.open if one.id == "Q-M1")
    assert one.about == "“Answers within the hour”" and one.column and one.column.name == "name"
    store.save(engagement, answered(found, one, {"name": "Minutes to an answer"}, new_id), LOCAL)
    found, now = _now(store, engagement)
    assert [row.label for row in found.targets(found.measures[0], "measures")] == ["Answers within the hour"]
    assert "Q-M1" not in {one.id for one in now.open}


def test_what_is_unknown_is_somebodys_task_and_what_is_parked_waits(store: Store) -> None:
    people = [{"name": "Ann", "role": "data owner"}]
    rows = {"people": people, "inputs": [{"name": "Orders"}]}
    engagement = store.new({"title": "Later"}, LOCAL, rows)
    found, now = _now(store, engagement)
    unclassified = next(one for one in now.open if one.id == "Q-I5")
    ann = found.people[0].id
    store.save(engagement, put_off(unclassified, "question", new_id, ann, date(2026, 12, 1)), LOCAL)
    found, now = _now(store, engagement)
    entry = found.log[0]
    assert (entry.owner, entry.due, entry.about) == (ann, date(2026, 12, 1), found.inputs[0].id)
    assert found.inputs[0].unanswered == {"classification": "unknown"}
    timeline = next(one for one in now.open if one.id == "Q-C2")
    store.save(engagement, put_off(timeline, "parked", new_id), LOCAL)
    found, now = _now(store, engagement)
    assert [one.id for one, _ in now.put_off] == ["Q-C2"]
    assert "Q-C2" not in {one.id for one in now.open}
    store.save(engagement, [Set("log", found.log[1].id, "status", "dropped")], LOCAL)
    assert "Q-C2" in {one.id for one in _now(store, engagement)[1].open}


def test_what_does_not_apply_is_said_with_its_reason(store: Store) -> None:
    engagement = store.new({"title": "Never"}, LOCAL, {"inputs": [{"name": "Orders"}]})
    _found, now = _now(store, engagement)
    by_id = {one.id: one for one in now.open}
    with pytest.raises(Refused, match="out of scope"):
        not_applicable(by_id["Q-I1"], "no idea", "", new_id)
    store.save(engagement, not_applicable(by_id["Q-I1"], "out of scope", "", new_id), LOCAL)
    store.save(engagement, not_applicable(by_id["Q-C5"], "other", "All is our own", new_id), LOCAL)
    found, now = _now(store, engagement)
    assert found.inputs[0].unanswered == {"owner": "out of scope"}
    assert [(entry.kind, entry.chosen, entry.rationale) for entry in found.log] == [
        ("decision", "other", "All is our own")
    ]
    assert not {"Q-I1", "Q-C5"} & {one.id for one in now.open}


def test_musts_are_chosen_among_all_and_the_others_are_asked_about_again(store: Store) -> None:
    rows = {"outcomes": [{"statement": f"Wish {n}", "priority": "must"} for n in range(4)]}
    engagement = store.new({"title": "Musts"}, LOCAL, rows)
    found, now = _now(store, engagement)
    one = next(one for one in now.open if one.id == "Q-O5")
    for wrong in ([], list(one.target.spread), ["x"], "x"):
        with pytest.raises(Refused):
            answered(found, one, wrong, new_id)
    store.save(engagement, answered(found, one, list(one.target.spread[:2]), new_id), LOCAL)
    found, now = _now(store, engagement)
    assert [row.priority for row in found.outcomes] == ["must", "must", None, None], "nobody said should"
    assert [one.target.stored for one in now.open if one.id == "Q-O8"] == [row.id for row in found.outcomes[2:]]


def test_who_is_in_the_room_is_asked_first(store: Store) -> None:
    people = [{"name": "Ann", "role": "compliance"}, {"name": "Ben", "role": "project manager"}]
    engagement = store.new({"title": "Room"}, LOCAL, {"people": people, "sessions": [{"title": "First"}]})
    found = store.load(engagement, LOCAL)
    there = Add(
        "attendance", {"session": found.sessions[0].id, "person": found.people[1].id, "present": True}, new_id()
    )
    store.save(engagement, [there], LOCAL)
    found = store.load(engagement, LOCAL)
    assert roles_present(found) == (), "no session is open"
    errors = [
        one for one in agenda(found, TODAY, ["project manager"]).open if one.wave == 2 and one.severity == "error"
    ]
    assert errors[0].id == "Q-C2" and can_answer(errors[0], ["project manager"])
    assert agenda(found, TODAY, ["compliance"]).open != agenda(found, TODAY, ["project manager"]).open


def test_every_condition_is_looked_at_or_waits_and_every_level_is_a_rules() -> None:
    conditions = {question.open_when for question in catalogue.questions()}
    assert conditions == set(OPENINGS) | set(WAITING)
    assert {rule for _, rule in OPENINGS.values()} - {""} <= set(RULES)
