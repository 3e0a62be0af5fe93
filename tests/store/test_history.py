"""Undo, redo, tokens and the sentences people read."""

import threading

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.errors import Conflict, NotFound, Refused
from discovery.model.row import new_id
from discovery.store import Add, Connect, Disconnect, Edit, Fill, Move, Remove, Restore, Saved, Set, Store
from tests.store.acting import ANNA, BEN, added, content, texts


def said(store: Store, engagement: str, count: int = 50) -> list[str]:
    return [line.sentence for line in store.activity(engagement, LOCAL, count)]


def test_undo_takes_back_one_change_after_another_and_redo_brings_them_back(store: Store, engagement: str):
    for name in ("a", "b", "c"):
        added(store, engagement, "outcomes", statement=name)
    for expected in (["a", "b"], ["a"], []):
        store.undo(engagement, BEN)
        assert texts(store.load(engagement, LOCAL)) == expected
    with pytest.raises(Refused) as caught:
        store.undo(engagement, BEN)
    assert (caught.value.code, caught.value.message) == ("nothing_to_undo", "There is nothing to undo.")
    for expected in (["a"], ["a", "b"], ["a", "b", "c"]):
        store.redo(engagement, BEN)
        assert texts(store.load(engagement, LOCAL)) == expected
    with pytest.raises(Refused) as caught:
        store.redo(engagement, BEN)
    assert caught.value.code == "nothing_to_undo"


def test_nothing_can_be_brought_back_once_something_new_was_entered(store: Store, engagement: str):
    added(store, engagement, "outcomes", statement="a")
    store.undo(engagement, LOCAL)
    added(store, engagement, "outcomes", statement="b")
    with pytest.raises(Refused):
        store.redo(engagement, LOCAL)
    store.undo(engagement, LOCAL)
    store.redo(engagement, LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["b"]


def test_a_change_that_lies_back_is_undone_alone(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="a")
    change = store.save(engagement, [Set("outcomes", row.id, "priority", "must")], ANNA).revision
    added(store, engagement, "outcomes", statement="b")
    assert store.undo(engagement, BEN, revision=change).sentence == "Undid: Set Priority of OUT-001 “a” to “must”"
    record = store.load(engagement, LOCAL)
    assert (record.outcomes[0].priority, len(record.outcomes)) == (None, 2)
    with pytest.raises(Refused) as caught:
        store.undo(engagement, BEN, revision=change)
    assert caught.value.message == "That change is undone already."


def test_undoing_an_undo_is_bringing_back(store: Store, engagement: str):
    added(store, engagement, "outcomes", statement="a")
    undone = store.undo(engagement, LOCAL).revision
    assert store.undo(engagement, LOCAL, revision=undone).sentence == "Brought back: Added OUT-001 “a”"
    assert texts(store.load(engagement, LOCAL)) == ["a"]


def test_a_change_that_was_overwritten_since_is_not_undone_and_both_values_are_told(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="a")
    change = store.save(engagement, [Set("outcomes", row.id, "statement", "b")], ANNA).revision
    store.save(engagement, [Set("outcomes", row.id, "statement", "c")], BEN)
    with pytest.raises(Conflict) as caught:
        store.undo(engagement, ANNA, revision=change)
    assert (caught.value.clashes[0].yours, caught.value.clashes[0].theirs) == ("a", "c")
    assert caught.value.message == "OUT-001 was changed by Ben since then; take that back first."
    assert texts(store.load(engagement, LOCAL)) == ["c"]


def test_a_change_of_a_row_that_is_gone_is_not_undone(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="a")
    change = store.save(engagement, [Set("outcomes", row.id, "statement", "b")], ANNA).revision
    store.save(engagement, [Remove("outcomes", row.id)], BEN)
    with pytest.raises(NotFound):
        store.undo(engagement, ANNA, revision=change)


@pytest.mark.parametrize("revision", [0, 1, 99, -1])
def test_a_revision_that_is_no_change_cannot_be_undone(store: Store, engagement: str, revision: int):
    added(store, engagement, "outcomes", statement="a")
    with pytest.raises(Refused) as caught:
        store.undo(engagement, LOCAL, revision=revision)
    assert caught.value.code == "nothing_to_undo"


def test_a_save_that_came_to_nothing_is_undone_as_nothing_and_the_one_before_it_next(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="a")
    there_and_back = [Set("outcomes", row.id, "statement", "b"), Set("outcomes", row.id, "statement", "a")]
    store.save(engagement, there_and_back, LOCAL)
    assert store.load(engagement, LOCAL) == store.read(engagement, LOCAL)
    for _ in range(2):
        store.undo(engagement, LOCAL)
    assert texts(store.load(engagement, LOCAL)) == []
    for _ in range(2):
        store.redo(engagement, LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["a"]
    assert store.load(engagement, LOCAL) == store.read(engagement, LOCAL)


def test_fields_that_must_be_in_order_are_undone_together(store: Store, engagement: str):
    row = added(store, engagement, "constraints", statement="x", retention_min_days=1, retention_max_days=5)
    store.save(engagement, [Fill("constraints", row.id, {"retention_min_days": 10, "retention_max_days": 20})], ANNA)
    for turn, expected in ((store.undo, (1, 5)), (store.redo, (10, 20)), (store.undo, (1, 5))):
        turn(engagement, BEN)
        (now,) = store.load(engagement, LOCAL).constraints
        assert (now.retention_min_days, now.retention_max_days) == expected


def test_undo_of_one_engagement_leaves_the_others_alone(store: Store, engagement: str):
    other = store.new({"title": "Other"}, LOCAL)
    added(store, engagement, "outcomes", statement="mine")
    added(store, other, "outcomes", statement="theirs")
    store.undo(engagement, LOCAL)
    assert texts(store.load(other, LOCAL)) == ["theirs"]
    with pytest.raises(Refused):
        store.undo(engagement, LOCAL)


def test_a_save_of_several_edits_is_undone_whole(store: Store, engagement: str):
    before = content(store.load(engagement, LOCAL))
    source, outcome, person = new_id(), new_id(), new_id()
    edits: list[Edit] = [
        Add("people", {"name": "Ada"}, id=person),
        Add("inputs", {"name": "Orders", "owner": person}, id=source),
        Add("outcomes", {"statement": "x"}, id=outcome),
        Connect(source, outcome, "serves"),
        Set("outcomes", outcome, "owner", person),
        Set("outcomes", outcome, "statement", "y"),
        Set("engagement", engagement, "title", "New"),
        Move("inputs", source, after=None),
        Remove("people", person),
    ]
    store.save(engagement, edits, LOCAL)
    after = content(store.load(engagement, LOCAL))
    store.undo(engagement, LOCAL)
    assert content(store.load(engagement, LOCAL)) == before
    store.redo(engagement, LOCAL)
    assert content(store.load(engagement, LOCAL)) == after


def test_archiving_an_engagement_is_a_change_like_any_other(store: Store, engagement: str):
    added(store, engagement, "outcomes", statement="x")
    store.archive(engagement, ANNA)
    assert store.summaries(LOCAL)[0].archived
    assert store.load(engagement, LOCAL).engagement.archived_at is not None
    assert said(store, engagement)[0] == "Archived ENG-001 “Retail discovery”"
    revision = store.revision(engagement, LOCAL)
    store.archive(engagement, ANNA)
    assert store.revision(engagement, LOCAL) == revision
    store.archive(engagement, ANNA, archived=False)
    assert not store.summaries(LOCAL)[0].archived
    assert said(store, engagement)[0] == "Brought ENG-001 “Retail discovery” back from the archive"
    store.undo(engagement, BEN)
    assert store.summaries(LOCAL)[0].archived


# ---- sentences


def test_every_change_is_told_in_a_sentence_newest_first(store: Store, engagement: str):
    one = added(store, engagement, "outcomes", statement="a")
    last = added(store, engagement, "outcomes", statement="last")
    two = added(store, engagement, "inputs", name="b")
    store.save(engagement, [Set("outcomes", one.id, "statement", "z" * 99, seen="a")], ANNA)
    store.save(engagement, [Set("outcomes", one.id, "tags", ["x", "y"])], ANNA)
    store.save(engagement, [Connect(two.id, one.id, "serves")], ANNA)
    store.save(engagement, [Move("outcomes", one.id, after=last.id)], ANNA)
    store.save(engagement, [Set("inputs", two.id, "schema_known", False), Set("inputs", two.id, "state", None)], BEN)
    store.save(engagement, [Remove("outcomes", one.id)], BEN)
    store.save(engagement, [Restore("outcomes", one.id)], BEN)
    store.undo(engagement, ANNA)
    store.redo(engagement, ANNA)
    long = "z" * 37 + "…"
    assert said(store, engagement) == [
        f"Brought back: Brought back OUT-001 “{long}”",
        f"Undid: Brought back OUT-001 “{long}”",
        f"Brought back OUT-001 “{long}”",
        f"Deleted OUT-001 “{long}”",
        "Set Schema known of INP-001 “b” to “no” and 1 more",
        f"Moved OUT-001 “{long}”",
        f"Linked INP-001 b → OUT-001 {long} (serves outcomes)",
        f"Set Tags of OUT-001 “{long}” to “x, y”",
        "Set Outcome of OUT-001 to “" + "z" * 57 + "…”",
        "Added INP-001 “b”",
        "Added OUT-002 “last”",
        "Added OUT-001 “a”",
        "Added ENG-001 “Retail discovery”",
    ]
    lines = store.activity(engagement, LOCAL, 3)
    assert [line.revision for line in lines] == [13, 12, 11]
    assert [line.who for line in lines] == ["Anna", "Anna", "Ben"]
    assert [line.undone for line in lines] == [False, True, False]


def test_an_undo_is_told_as_what_it_took_back_even_when_that_is_long_ago(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="a")
    change = store.save(engagement, [Set("outcomes", row.id, "priority", "must")], ANNA).revision
    for number in range(9):
        added(store, engagement, "inputs", name=str(number))
    store.undo(engagement, BEN, revision=change)
    assert said(store, engagement, 1) == ["Undid: Set Priority of OUT-001 “a” to “must”"]


def test_many_rows_in_one_change_are_told_in_few_words(store: Store, engagement: str):
    ids = [new_id() for _ in range(5)]
    store.save(engagement, [Add("outcomes", {"statement": "x"}, id=row_id) for row_id in ids], LOCAL)
    assert said(store, engagement, 1) == ["Added OUT-001 “x”, OUT-002 “x”, OUT-003 “x” and 2 more"]
    store.save(engagement, [Remove("outcomes", row_id) for row_id in ids], LOCAL)
    assert said(store, engagement, 1) == ["Deleted OUT-005 “x”, OUT-004 “x”, OUT-003 “x” and 2 more"]


def test_an_owner_and_both_ends_of_a_link_are_told_by_name_even_when_they_are_gone(store: Store, engagement: str):
    ann = added(store, engagement, "people", name="Ann Example")
    office = added(store, engagement, "parties", name="Harbour office")
    feed = added(store, engagement, "inputs", name="AIS feed")
    link = new_id()
    store.save(engagement, [Set("inputs", feed.id, "owner", ann.id)], ANNA)
    store.save(engagement, [Connect(office.id, feed.id, "produces", id=link)], ANNA)
    store.save(engagement, [Disconnect(link)], ANNA)
    store.save(engagement, [Remove("people", ann.id), Remove("inputs", feed.id)], ANNA)
    assert said(store, engagement, 4) == [
        "Deleted INP-001 “AIS feed”, PER-001 “Ann Example”",
        "Unlinked PAR-001 Harbour office → INP-001 AIS feed (makes)",
        "Linked PAR-001 Harbour office → INP-001 AIS feed (makes)",
        "Set Owner of INP-001 “AIS feed” to “PER-001 Ann Example”",
    ]


def test_many_sentences_cost_one_look_up_for_each_section(store: Store, engagement: str):
    people = [added(store, engagement, "people", name=f"P{number}") for number in range(3)]
    rows = [added(store, engagement, "outcomes", statement=f"O{number}") for number in range(3)]
    for row, person in zip(rows, people, strict=True):
        store.save(engagement, [Set("outcomes", row.id, "owner", person.id)], ANNA)
    asked: list[str] = []
    sa.event.listen(store._opened.reader, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert len(said(store, engagement)) == 10
    assert sum("FROM outcome" in one for one in asked) == sum("FROM person" in one for one in asked) == 1


# ---- tokens


def test_the_same_token_twice_is_applied_once_and_answered_alike(store: Store, other: Store, engagement: str):
    token, edits = new_id(), [Add("outcomes", {"statement": "once"}, id=new_id())]
    first = store.save(engagement, edits, ANNA, token)
    added(store, engagement, "outcomes", statement="between")
    assert store.save(engagement, edits, ANNA, token) == first == other.save(engagement, edits, ANNA, token)
    assert texts(store.load(engagement, LOCAL)) == ["once", "between"]
    assert store.revision(engagement, LOCAL) == 3


def test_an_undo_with_the_same_token_twice_is_done_once_and_said_alike(store: Store, engagement: str):
    for name in ("a", "b"):
        added(store, engagement, "outcomes", statement=name)
    for turn in (store.undo, store.redo):
        token = new_id()
        first = turn(engagement, LOCAL, token=token)
        assert turn(engagement, LOCAL, token=token) == first
        assert first.sentence
    assert texts(store.load(engagement, LOCAL)) == ["a", "b"]


def test_a_token_of_one_engagement_means_nothing_in_another(store: Store, engagement: str):
    elsewhere, token = store.new({"title": "Other"}, LOCAL), new_id()
    for one in (engagement, elsewhere):
        store.save(one, [Add("outcomes", {"statement": "x"})], LOCAL, token)
        assert texts(store.load(one, LOCAL)) == ["x"]


def test_two_processes_with_the_same_token_at_the_same_moment_apply_it_once(
    store: Store, other: Store, engagement: str
):
    for number in range(20):
        token, answers, gate = new_id(), list[Saved](), threading.Barrier(2)

        def go(door: Store, token: str = token, answers: list[Saved] = answers, gate=gate, number=number) -> None:
            gate.wait()
            answers.append(door.save(engagement, [Add("outcomes", {"statement": str(number)})], LOCAL, token))

        threads = [threading.Thread(target=go, args=(door,)) for door in (store, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers[0] == answers[1]
    assert texts(store.load(engagement, LOCAL)) == [str(number) for number in range(20)]


def test_a_refused_save_leaves_its_token_free(store: Store, engagement: str):
    token = new_id()
    with pytest.raises(Refused):
        store.save(engagement, [Add("outcomes", {"statement": ""})], LOCAL, token)
    store.save(engagement, [Add("outcomes", {"statement": "now"})], LOCAL, token)
    assert texts(store.load(engagement, LOCAL)) == ["now"]
