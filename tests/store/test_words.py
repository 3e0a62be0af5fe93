"""Fields said to be unknown or not to apply: each is one word of a mapping, and changed, refused and undone as one."""

import json

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.errors import Conflict, Refused
from discovery.model.framing import Outcome
from discovery.model.row import Row
from discovery.store import Add, Set, Store
from discovery.store.reading.read import CHANGE
from tests.store.acting import ANNA, BEN, added, refused


def outcome(store: Store, engagement: str) -> Outcome:
    (found,) = store.load(engagement, LOCAL).outcomes
    return found


def mark(row: Row, name: str, word: str | None, seen: str | None = None) -> Set:
    return Set("outcomes", row.id, f"unanswered.{name}", word, seen=seen)


def test_two_people_say_something_about_different_fields_of_a_row_and_neither_word_is_lost(
    store: Store, engagement: str
):
    row = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [mark(row, "decision", "unknown")], ANNA)
    store.save(engagement, [mark(row, "category", "out of scope")], BEN)
    assert outcome(store, engagement).unanswered == {"decision": "unknown", "category": "out of scope"}
    store.undo(engagement, ANNA, revision=store.revision(engagement, LOCAL) - 1)
    assert outcome(store, engagement).unanswered == {"category": "out of scope"}


def test_two_people_who_say_different_things_about_one_field_are_asked(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [mark(row, "decision", "unknown")], ANNA)
    store.save(engagement, [mark(row, "category", "other")], LOCAL)
    with pytest.raises(Conflict) as caught:
        store.save(engagement, [mark(row, "decision", "out of scope")], BEN)
    (clash,) = caught.value.clashes
    assert (clash.field, clash.yours, clash.theirs, clash.by) == (
        "unanswered.decision",
        "out of scope",
        "unknown",
        "Anna",
    )
    store.save(engagement, [mark(row, "decision", "unknown")], BEN)
    store.save(engagement, [mark(row, "decision", "out of scope", seen="unknown")], BEN)
    assert outcome(store, engagement).unanswered == {"decision": "out of scope", "category": "other"}


def test_an_answer_takes_the_word_away_and_undo_brings_it_back(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [mark(row, "decision", "unknown")], ANNA)
    store.save(engagement, [Set("outcomes", row.id, "decision", "When to order", seen=None)], ANNA)
    assert outcome(store, engagement).unanswered == {}
    assert (
        store.activity(engagement, LOCAL, 1)[0].sentence == "Set Decision it enables of OUT-001 “x” to “When to order”"
    )
    store.undo(engagement, ANNA)
    assert (outcome(store, engagement).decision, outcome(store, engagement).unanswered) == (
        None,
        {"decision": "unknown"},
    )
    store.redo(engagement, ANNA)
    assert outcome(store, engagement).unanswered == {}


def test_a_word_about_a_field_that_somebody_answered_meanwhile_changes_nothing(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x", decision="When to order")
    before = store.revision(engagement, LOCAL)
    store.save(engagement, [mark(row, "decision", "unknown")], BEN)
    assert store.revision(engagement, LOCAL) == before
    new = store.save(engagement, [Add("outcomes", {"statement": "y", "unanswered": {"statement": "unknown"}})], BEN)
    (row_id,) = new.touched["outcomes"]
    assert store.load(engagement, LOCAL).by_id[row_id].unanswered == {}


def test_the_log_says_what_was_said_about_which_field(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [mark(row, "decision", "unknown")], ANNA)
    store.save(engagement, [mark(row, "decision", None, seen="unknown")], ANNA)
    second, first = (line.sentence for line in store.activity(engagement, LOCAL, 2))
    assert first == "Set Unknown or not applicable of OUT-001 “x” to “Decision it enables: unknown”"
    assert second == "Set Unknown or not applicable of OUT-001 “x” to “Decision it enables: not asked”"


@pytest.mark.parametrize(
    "field", ["unanswered.", "unanswered.nothing such", "decision.unknown", ".decision", "version.x", "nothing.x"]
)
def test_a_word_of_nothing_is_refused(store: Store, engagement: str, field: str):
    row = added(store, engagement, "outcomes", statement="x")
    error = refused(store, engagement, Set("outcomes", row.id, field, "unknown"))
    assert isinstance(error, Refused) and "There is no field" in error.message


@pytest.mark.parametrize("word", ["", "x" * 201, "\x00", 5, ["x"], {"a": "b"}])
def test_a_word_that_is_none_is_refused(store: Store, engagement: str, word: object):
    row = added(store, engagement, "outcomes", statement="x")
    assert isinstance(refused(store, engagement, Set("outcomes", row.id, "unanswered.decision", word)), Refused)


def test_a_whole_mapping_written_by_an_earlier_release_is_undone_word_by_word(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x", unanswered={"owner": "unknown"})
    store.save(engagement, [Set("outcomes", row.id, "unanswered", {"owner": "unknown", "decision": "other"})], ANNA)
    lines = {"old": {"owner": "unknown"}, "new": {"owner": "unknown", "decision": "other"}}
    with store._opened.writer.begin() as connection:
        whole = {name: json.dumps(value) for name, value in lines.items()}
        connection.execute(sa.update(CHANGE).where(CHANGE.c.field == "unanswered").values(whole))
    store.save(engagement, [mark(row, "category", "unknown")], BEN)
    store.undo(engagement, ANNA, revision=store.revision(engagement, LOCAL) - 1)
    assert outcome(store, engagement).unanswered == {"owner": "unknown", "category": "unknown"}
