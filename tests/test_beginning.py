"""A discovery begins with a template, or like an earlier one of which not one word of its customer comes along."""

import json
from pathlib import Path
from typing import Any

import pytest

from discovery import catalogue
from discovery.access import LOCAL
from discovery.catalogue.sections import SECTIONS
from discovery.engagements.templates import Beginning, from_engagement, from_template
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_json import read
from discovery.model.column import columns
from discovery.model.proposal import proposed
from discovery.model.record import EVERY, Record
from discovery.model.row import Row, new_id
from discovery.questions.proposed import confirming
from discovery.settings import ROOT
from discovery.store import Store
from tests.making import new_store
from tests.strategies import HOSTILE, engagement


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder: Path = tmp_path_factory.mktemp("begun")
    return new_store(folder, "begun.sqlite")


def _begun(store: Store, begun: Beginning) -> Record:
    return store.read(store.new({"title": "New", **begun.engagement}, LOCAL, begun.rows), LOCAL)


@pytest.mark.parametrize("one", catalogue.all_templates(), ids=lambda one: one.key)
def test_a_template_brings_outcomes_to_confirm_and_an_agenda(store: Store, one: catalogue.Template) -> None:
    made = _begun(store, from_template(one))
    assert len(made) == 0, "nobody has said anything yet"
    *outcomes, session = made.proposals
    assert [row.statement for row in outcomes] == [values["statement"] for values in one.outcomes]
    assert {row.becomes for row in outcomes} == {"outcomes"} and session.becomes == "sessions"
    assert {row.origin for row in made.proposals} == {f"Template: {one.title}"}
    first = proposed(session)
    assert first["minutes"] == sum(one.agenda.values()) == sum(int(minutes) for minutes in first["agenda"].values())
    assert made.engagement.situation == one.key


def _confirmed(store: Store, record: Record) -> Record:
    """The record once somebody has confirmed everything, people by a name."""
    for row in record.proposals:
        words = f"Name {row.number}" if row.needs_name else None
        store.save(record.engagement.id, confirming(row, words, new_id), LOCAL)
    return store.read(record.engagement.id, LOCAL)


def _sample(name: str) -> Record:
    return read((ROOT / "data" / f"{name}.json").read_bytes())[0]


def _texts(value: Any) -> set[str]:
    if isinstance(value, str):
        return {value}
    parts = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, tuple | list) else ()
    return set().union(*map(_texts, parts)) if parts else set()


def _said(record: Record) -> set[str]:
    """Every word a customer's discovery holds that was typed, not chosen from a vocabulary."""
    found: set[str] = set()
    for row in (record.engagement, *record):
        model: type[Row] = type(row)
        for column in columns(model):
            if column.kind not in ("choice", "choices", "row"):
                found |= _texts(row.__dict__[column.name])
    return found


def _ours() -> set[str]:
    """Words of the program itself: those of the catalogue, of vocabularies and sections, and the engagement's defaults."""
    words = {value for model in EVERY for column in columns(model) for value in (*column.values, column.name)}
    words |= {values["statement"] for one in catalogue.all_templates() for values in one.outcomes}
    words |= {one.key for one in catalogue.all_templates()} | {text for part in SECTIONS for text, _ in part.prompts}
    return words | {section.key for section in SECTIONS} | {"EUR", "UTC", "USD", "JPY", LOCAL.name}


@pytest.mark.parametrize("name", ["tickit", "retail", "hostile"])
def test_nothing_that_a_customer_said_is_in_the_clone(store: Store, name: str) -> None:
    record = engagement(26, 6, list(HOSTILE)) if name == "hostile" else _sample(name)
    said = {word for word in _said(record) - _ours() if not word.isdecimal()}
    assert len(said) > 40
    clone = write(_begun(store, from_engagement(record))).decode()
    assert [word for word in said if json.dumps(word, ensure_ascii=False) in clone] == []
    assert [word for word in said if len(word) > 20 and word in clone] == []
    assert _said(_begun(store, from_engagement(record))) & said == set()


def test_a_template_says_nothing_in_anybody_s_name(store: Store) -> None:
    """An organisation's own may try: what only a person says does not come along."""
    said = {"statement": "Faster", "status": "agreed", "confidence": "confirmed", "source": "Ann", "priority": "must"}
    (row,) = _begun(store, from_template(catalogue.Template("own", "Own", outcomes=(said,)))).proposals
    assert (row.statement, row.details, row.origin) == ("Faster", {"priority": "must"}, "Template: Own")


def test_the_clone_keeps_the_method(store: Store) -> None:
    first = _begun(store, from_template(catalogue.all_templates()[0]))
    again = _begun(store, from_engagement(first))
    assert again.engagement.situation == first.engagement.situation
    assert [(row.statement, row.details) for row in again.proposals] == [
        (row.statement, row.details) for row in first.proposals if row.becomes != "sessions"
    ] + [("Session", row.details) for row in first.proposals if row.becomes == "sessions"]
    again, first = _confirmed(store, again), _confirmed(store, first)
    assert [row.statement for row in again.outcomes] == [row.statement for row in first.outcomes]
    assert [one.agenda for one in again.sessions] == [one.agenda for one in first.sessions]
    retail = _confirmed(store, _begun(store, from_engagement(_sample("retail"))))
    assert {person.role for person in retail.people} == {one.role for one in _sample("retail").people if one.role}
    assert len(retail.people) == len({person.role for person in retail.people})
    assert {one.kind for one in retail.measures} == {one.kind for one in _sample("retail").measures}
