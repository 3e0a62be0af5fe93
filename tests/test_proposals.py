"""What a template proposes was said by nobody: it is in no document, no count, no rule, and nothing follows from it."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from discovery import catalogue
from discovery.access import LOCAL
from discovery.coverage import coverage
from discovery.document.content.minutes import minutes_page
from discovery.document.formats.markdown import write
from discovery.engagements.templates import from_engagement, from_template
from discovery.exporters import FORMATS, Choice
from discovery.exporters.engagement_json import write as as_json
from discovery.importers.engagement_json import read, renewed
from discovery.model.errors import NotFound, Refused
from discovery.model.proposal import PROPOSABLE, Proposal
from discovery.model.record import Record
from discovery.model.row import Row, new_id
from discovery.model.workshop import Meeting
from discovery.questions import agenda
from discovery.questions.answering import answered, put_off
from discovery.questions.proposed import also_says, confirming, dropping
from discovery.requirements import derived
from discovery.rules import findings
from discovery.sessions.minutes import minutes_of
from discovery.settings import ROOT
from discovery.store import Add, Confirm, Remove, Store
from discovery.ui.api.payloads import names
from discovery.workflow.gap_table import gap_table
from tests.making import make, new_store

TODAY = date(2026, 11, 26)
TEXTS = ("markdown", "csv", "svg", "drawio", "mermaid", "dot")
"""The formats in which a text stands as it was typed, without its history."""
BEGINNINGS = [one.key for one in catalogue.all_templates()] + ["like"]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("proposed")
    made = new_store(folder, "proposed.sqlite")
    yield made
    made.close()


def _begun(store: Store, key: str) -> str:
    """A new engagement: with a template, or like an earlier one whose outcomes and limits are the catalogue's."""
    template = catalogue.template(key)
    begun = from_template(template) if template else from_engagement(_earlier())
    return store.new({"title": "New", **begun.engagement}, LOCAL, begun.rows)


def _earlier() -> Record:
    """The larger sample, with an outcome and a limit in the catalogue's own words."""
    found = read((ROOT / "data" / "retail.json").read_bytes())[0]
    outcome = make("outcomes", 900, statement="Run analytics in the cloud", priority="must")
    limit = make("constraints", 900, statement="What must stay as it is?", category="must keep")
    parts: dict[str, Any] = {"outcomes": (*found.outcomes, outcome), "constraints": (*found.constraints, limit)}
    return replace(found, **parts)


def _documents(store: Store, found: Record) -> dict[str, str]:
    """Every document there is of an engagement, and whatever else is worked out of it, as text."""
    made = {one.key: _text(one.write(found, Choice())) for one in FORMATS if one.key in TEXTS}
    assert set(made) == set(TEXTS)
    times = {"opened_at": "2026-11-26T09:00:00Z", "closed_at": "2026-11-26T12:00:00Z"}
    session = make("sessions", 1, title="Now", **times)
    assert isinstance(session, Meeting)
    made["minutes"] = write(minutes_page(minutes_of(found, session, ())))
    made["rules"] = repr(list(findings(found, TODAY)))
    made["derived"] = repr((derived(found).proposals, derived(found).groundless))
    made["names"] = json.dumps(names(found)["names"], ensure_ascii=False)
    made["gaps"] = repr(gap_table(found))
    return made


def _text(content: bytes) -> str:
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "\n".join(package.read(name).decode() for name in package.namelist())


@pytest.mark.parametrize("key", BEGINNINGS)
def test_what_is_proposed_is_in_nothing_before_somebody_confirms_it_and_then_it_is(store: Store, key: str) -> None:
    engagement = _begun(store, key)
    found = store.load(engagement, LOCAL)
    waiting = [row for row in found.proposals if row.becomes in ("outcomes", "constraints")]
    assert waiting and len(found) == 0
    for name, text in _documents(store, found).items():
        assert [row.statement for row in found.proposals if row.statement in text and len(row.statement) > 12] == [], (
            name
        )
        assert "PRO-0" not in text, name
    assert {one.rows for one in coverage(found).values()} <= {0, 1}, "the engagement's own row alone"
    (line,) = [one for one in store.summaries(LOCAL) if one.id == engagement]
    assert line.rows == 0
    for row in waiting:
        store.save(engagement, confirming(row, None, new_id), LOCAL)
    now = store.load(engagement, LOCAL)
    assert len(now) == len(waiting) and [one.rows for one in store.summaries(LOCAL) if one.id == engagement] == [
        len(waiting)
    ]
    for name in ("markdown", "csv"):
        text = _documents(store, now)[name]
        assert [row.statement for row in waiting if row.statement not in text] == [], name
    assert {row.id for one in derived(now).proposals for row in one.sources} <= {row.id for row in now}
    assert any(row.priority == "must" for row in now.outcomes) == any("must" in row.details.values() for row in waiting)


def test_a_confirmed_row_says_who_said_it_and_nothing_that_nobody_said(store: Store) -> None:
    engagement = _begun(store, "modernise")
    first, second, *_ = store.load(engagement, LOCAL).proposals
    store.save(engagement, confirming(first, None, new_id), LOCAL)
    session = new_id()
    store.save(engagement, [Add("sessions", {"title": "Kick-off"}, session)], LOCAL)
    store.open_session(engagement, session, LOCAL)
    store.save(engagement, confirming(second, "It costs a third less", new_id), LOCAL)
    one, two = store.load(engagement, LOCAL).outcomes
    assert (one.statement, one.priority, one.horizon) == (first.statement, "must", "desired future")
    assert (one.confidence, one.source) == ("stated", "Confirmed; proposed by template: Modernise what is there")
    assert one.status is None, "nobody has agreed it with anybody"
    assert (two.statement, two.confidence) == ("It costs a third less", "stated")
    assert two.source == "Confirmed at SES-001 Kick-off; proposed by template: Modernise what is there"
    happened = store.of_session(engagement, session, LOCAL)
    now = store.load(engagement, LOCAL)
    text = write(minutes_page(minutes_of(now, now.sessions[0], happened)))
    assert "It costs a third less" in text and first.statement not in text and "PRO-" not in text
    said = [one.sentence for one in store.activity(engagement, LOCAL, 5)]
    assert said[0] == "Confirmed OUT-002 “It costs a third less”"


def test_one_undo_takes_back_a_confirmation_a_drop_and_all_drops(store: Store) -> None:
    engagement = _begun(store, "modernise")
    before = [row.statement for row in store.load(engagement, LOCAL).proposals]
    first = store.load(engagement, LOCAL).proposals[0]
    for edits in (
        confirming(first, None, new_id),
        confirming(first, "In other words", new_id),
        dropping(first),
        [Remove("proposals", row.id) for row in store.load(engagement, LOCAL).proposals],
    ):
        store.save(engagement, edits, LOCAL)
        assert len(store.load(engagement, LOCAL).proposals) < len(before)
        store.undo(engagement, LOCAL)
        now = store.load(engagement, LOCAL)
        assert [row.statement for row in now.proposals] == before and now.outcomes == ()
    said = [one.sentence for one in store.activity(engagement, LOCAL, 8)]
    assert said[2] == f"Undid: Dropped PRO-001 “{first.statement}”" and said[3] == said[2].removeprefix("Undid: ")


def test_of_two_who_confirm_the_same_the_second_makes_no_second_row(store: Store) -> None:
    engagement = _begun(store, "modernise")
    first, second, *_ = store.load(engagement, LOCAL).proposals
    store.save(engagement, confirming(first, None, new_id), LOCAL)
    with pytest.raises(NotFound, match="removed meanwhile"):
        store.save(engagement, confirming(first, "Mine", new_id), LOCAL)
    store.save(engagement, dropping(second), LOCAL)
    with pytest.raises(NotFound):
        store.save(engagement, confirming(second, None, new_id), LOCAL)
    assert len(store.load(engagement, LOCAL).outcomes) == 1


def test_a_part_to_fill_takes_a_name_and_whoever_is_there_already_is_not_there_twice(store: Store) -> None:
    engagement = _begun(store, "like")
    sponsor, owner, third, *_ = [row for row in store.load(engagement, LOCAL).proposals if row.needs_name]
    for words in (None, "", sponsor.statement):
        with pytest.raises(Refused, match="Say who it is"):
            confirming(sponsor, words, new_id)
    with pytest.raises(Refused, match="Say who it is"):
        store.save(engagement, [Confirm(sponsor.id)], LOCAL)
    store.save(engagement, [Add("people", {"name": "Ann Lee"})], LOCAL)
    store.save(engagement, confirming(sponsor, "ann  lee", new_id), LOCAL)
    store.save(engagement, confirming(owner, "Ann Lee", new_id), LOCAL)
    store.save(engagement, confirming(third, "Ben", new_id), LOCAL)
    now = store.load(engagement, LOCAL)
    assert [(row.name, row.role) for row in now.people] == [("Ann Lee", "sponsor"), ("Ben", third.details["role"])]
    assert len([row for row in now.proposals if row.needs_name]) > 0


def test_proposals_are_asked_first_and_not_again(store: Store) -> None:
    engagement = _begun(store, "like")
    found = store.load(engagement, LOCAL)
    asked = agenda(found, TODAY).open
    count = len(found.proposals)
    assert [one.target.proposal for one in asked[:count]] == sorted(
        found.proposals, key=lambda row: (list(PROPOSABLE).index(row.becomes), row.position)
    )
    assert not any(one.target.proposal for one in asked[count:])
    outcome = next(one for one in asked if one.section == "outcomes")
    assert outcome.ask == "Is this an outcome you want? “Run analytics in the cloud”"
    assert outcome.ask_alone == "Is this an outcome you want?"
    store.save(engagement, answered(found, outcome, "Run it in the cloud", new_id), LOCAL)
    assert store.load(engagement, LOCAL).outcomes[0].statement == "Run it in the cloud"
    limit = next(one for one in asked if one.section == "constraints")
    store.save(engagement, put_off(limit, "parked", new_id), LOCAL)
    now = agenda(store.load(engagement, LOCAL), TODAY)
    assert [one.key for one, _ in now.put_off] == [limit.key]
    assert not {outcome.key, limit.key} & {one.key for one in now.open}


def test_no_proposal_brings_what_only_a_person_says() -> None:
    good: dict[str, Any] = {"becomes": "outcomes", "statement": "Faster", "origin": "Template: T"}
    assert proposal(**good, details={"priority": "must", "target_date": "2027-01-31"})
    for details in ({"priority": "urgent"}, {"status": "agreed"}, {"confidence": "stated"}, {"source": "Ann"}):
        refused(**good, details=details)
    for details in ({"owner": make("people", 1, name="Ann").id}, {"shade": "blue"}, {"statement": "x"}, {"value": "9"}):
        refused(**good, details=details)
    refused(**{**good, "becomes": "steps"})
    refused(**{**good, "becomes": "people", "statement": "x" * 201})
    assert proposal(**{**good, "becomes": "sessions", "details": {"agenda": "outcomes=30; inputs=20", "minutes": "50"}})


def proposal(**values: Any) -> Row:
    return make("proposals", 1, **values)


def refused(**values: Any) -> None:
    with pytest.raises(ValidationError):
        proposal(**values)


@pytest.mark.parametrize("key", ["move-to-cloud", "like"])
def test_a_file_keeps_proposals_and_a_copy_has_the_same(store: Store, key: str) -> None:
    found = store.load(_begun(store, key), LOCAL)
    again, _ = read(as_json(found))
    assert again.proposals == found.proposals
    copied = store.load(store.insert(renewed(again), LOCAL, keep_number=False), LOCAL)
    ours, theirs = ([(row.code, row.statement, row.details) for row in one.proposals] for one in (found, copied))
    assert ours == theirs and not {row.id for row in found.proposals} & {row.id for row in copied.proposals}


def test_what_else_a_proposal_says_is_told_in_words() -> None:
    def also(**values: Any) -> tuple[str, ...]:
        row = proposal(origin="Template: T", **values)
        assert isinstance(row, Proposal)
        return also_says(row)

    must = {"nature": "business", "priority": "must"}
    assert also(becomes="outcomes", statement="It must not get worse", details=must) == ("must", "business")
    assert also(becomes="people", statement="Sponsor: who?", details={"role": "sponsor"}) == ()
    measure = {"kind": "SLA", "sla_property": "freshness", "direction": "lower"}
    assert also(becomes="measures", statement="SLA · freshness", details=measure) == ("Better is: lower",)
    session = {"agenda": "inputs=20; outcomes=30", "minutes": "50"}
    assert also(becomes="sessions", statement="First", details=session) == ("50 minutes", "Outcomes 30", "Inputs 20")
