"""One change is bounded in what it may do, a large engagement arrives in parts, and waiting for the turn has an end."""

import threading
import time
from collections.abc import Iterator, Sequence

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.importers.engagement_json import renewed
from discovery.model.errors import Conflict, DiscoveryError, NotFound, Refused
from discovery.model.record import Record
from discovery.model.row import HIGHEST_COUNT, HIGHEST_NUMBER, new_id
from discovery.model.tables import TABLES
from discovery.store import Add, Connect, Disconnect, Edit, Move, Remove, Set, Store
from discovery.store.history import undo
from discovery.store.reading import read
from discovery.store.reading.read import CHANGE
from discovery.store.writing import insert_engagement, limits, lock
from tests.store.acting import ANNA, BEN, added, content, refused, texts


def rows(count: int, **values: object) -> list[Edit]:
    return [Add("outcomes", {"statement": f"Row {at}", **values}, new_id()) for at in range(count)]


@pytest.fixture
def sent(store: Store) -> Iterator[list[str]]:
    """Every statement that reaches the database, many rows at once counting as one."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.append(statement)

    sa.event.listen(store._opened.writer, "before_cursor_execute", note)
    yield seen
    sa.event.remove(store._opened.writer, "before_cursor_execute", note)


def test_many_rows_take_as_many_statements_as_few(store: Store, engagement: str, sent: list[str]):
    other = added(store, engagement, "people", name="Kim")

    def count(edits: Sequence[Edit]) -> int:
        sent.clear()
        store.save(engagement, edits, LOCAL)
        return len(sent)

    few, many = rows(30, owner=other.id), rows(300, owner=other.id)
    assert count(many) == count(few)
    changed = [
        [Set("outcomes", one.id or "", "notes", "x") for one in some if isinstance(one, Add)] for some in (few, many)
    ]
    assert count(changed[1]) == count(changed[0])
    gone = [[Remove("outcomes", one.id or "") for one in some if isinstance(one, Add)] for some in (few, many)]
    assert count(gone[1]) <= count(gone[0]) + 2
    sent.clear()
    store.undo(engagement, LOCAL)
    assert len(sent) < 60
    assert len(store.load(engagement, LOCAL).outcomes) == 30


def test_a_thousand_rows_of_eight_fields_are_one_change_and_one_undo(store: Store, engagement: str):
    made = rows(1000)
    store.save(engagement, made, LOCAL)
    before = content(store.load(engagement, LOCAL))
    fields = {"statement": "New", "nature": "business", "priority": "should", "decision": "d", "notes": "n"}
    fields |= {"source": "s", "confidence": "confirmed", "baseline": "b"}
    edits = [
        Set("outcomes", one.id, name, value)
        for one in store.load(engagement, LOCAL).outcomes
        for name, value in fields.items()
    ]
    saved = store.save(engagement, edits, LOCAL)
    assert {one.statement for one in store.load(engagement, LOCAL).outcomes} == {"New"}
    assert store.undo(engagement, LOCAL).revision == saved.revision + 1
    assert content(store.load(engagement, LOCAL)) == before


def test_fields_of_one_row_that_are_set_together_each_meet_their_own_conflict(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="As it was", notes="n")
    error = refused(
        store,
        engagement,
        Set("outcomes", row.id, "statement", "mine", seen="seen long ago"),
        Set("outcomes", row.id, "notes", "mine", seen="seen long ago"),
        Set("outcomes", row.id, "source", "mine", seen=None),
    )
    assert {clash.field for clash in error.clashes} == {"statement", "notes"}  # type: ignore[attr-defined]


def test_rows_put_behind_one_row_move_only_those_close_by(store: Store, engagement: str):
    store.save(engagement, rows(200), LOCAL)
    first, *others = store.load(engagement, LOCAL).outcomes
    new = [Add("outcomes", {"statement": f"new {at}"}, new_id(), first.id) for at in range(400)]
    chain: list[Edit] = []
    for at in range(400):
        chain.append(Add("outcomes", {"statement": f"chain {at}"}, new_id(), chain[-1].id if chain else first.id))  # type: ignore[union-attr]
    saved = store.save(engagement, [*new, *chain], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == [
        first.statement,
        *(f"chain {at}" for at in range(400)),
        *(f"new {at}" for at in reversed(range(400))),
        *(row.statement for row in others),
    ]
    assert len(saved.touched["outcomes"]) < 950
    for _ in range(40):  # and one by one, into the same place
        store.save(engagement, [Add("outcomes", {"statement": "x"}, new_id(), first.id)], LOCAL)
        store.save(engagement, [Move("outcomes", others[-1].id, first.id)], LOCAL)
    assert texts(store.load(engagement, LOCAL))[:3] == [first.statement, others[-1].statement, "x"]


def test_rows_at_the_highest_position_make_room(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="Highest")
    with store._turn() as connection:
        table = TABLES["outcomes"]
        connection.execute(sa.update(table).where(table.c.id == row.id).values(position=HIGHEST_COUNT))
        connection.execute(sa.update(TABLES["engagement"]).values(revision=TABLES["engagement"].c.revision))
    store._records.forget(store.load(engagement, LOCAL))
    for name in ("a", "b"):
        added(store, engagement, "outcomes", statement=name)
    assert texts(store.load(engagement, LOCAL)) == ["Highest", "a", "b"]
    assert max(one.position for one in store.load(engagement, LOCAL).outcomes) < HIGHEST_COUNT


def test_more_than_may_be_done_at_once_is_refused_with_the_figure(
    store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch
):
    error = refused(store, engagement, *rows(limits.MOST_ROWS + 1))
    assert f"{limits.MOST_ROWS:,} rows" in str(error)
    error = refused(store, engagement, *(Set("outcomes", "x", "notes", "y") for _ in range(limits.MOST_EDITS + 1)))
    assert f"{limits.MOST_EDITS:,} changes" in str(error)
    store.save(engagement, rows(40), LOCAL)
    monkeypatch.setattr(limits, "MOST_ROWS", 39)
    with pytest.raises(Refused) as caught:
        store.undo(engagement, LOCAL)
    assert "39 rows" in str(caught.value)
    assert len(store.load(engagement, LOCAL).outcomes) == 40


def test_what_takes_too_long_is_refused_whatever_it_is(store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "LONGEST_SECONDS", 0.0)
    error = refused(store, engagement, Add("outcomes", {"statement": "x"}))
    assert error.code == "too_much" and "0 seconds" in str(error)


def test_links_of_a_large_change_are_checked_as_those_of_a_small_one(store: Store, engagement: str):
    measures = [Add("measures", {"name": f"m {at}", "kind": "KPI"}, new_id()) for at in range(30)]
    outcome = added(store, engagement, "outcomes", statement="x")
    joined: list[Edit] = [Connect(one.id or "", outcome.id, "measures") for one in measures]
    store.save(engagement, [*measures, *joined, joined[0]], LOCAL)
    assert len(store.load(engagement, LOCAL).links) == 30
    nowhere = Connect(measures[0].id or "", new_id(), "measures")
    assert isinstance(refused(store, engagement, *rows(30), nowhere), NotFound)
    twice = rows(30)
    assert "there already" in str(refused(store, engagement, *twice, twice[0]))
    assert "there already" in str(refused(store, engagement, *rows(30), Add("people", {"name": "Kim"}, outcome.id)))
    before = content(store.load(engagement, LOCAL))
    store.save(engagement, [Remove("measures", one.id or "") for one in measures], LOCAL)
    assert not store.load(engagement, LOCAL).links
    store.undo(engagement, LOCAL)
    assert content(store.load(engagement, LOCAL)) == before


def test_a_link_that_was_changed_before_leaves_room_for_one_as_it_was(store: Store, engagement: str):
    """However many edits one request holds: what it says of a link is stored or refused, never passed over."""
    rule = added(store, engagement, "constraints", statement="Ship within a day")
    decision = added(store, engagement, "log", subject="We keep it")
    for more in (0, 25):
        store.save(engagement, [Connect(rule.id, decision.id, "constrains")], LOCAL)
        (link,) = store.load(engagement, LOCAL).links
        again: list[Edit] = [Set("links", link.id, "kind", "decided_by"), Connect(rule.id, decision.id, "constrains")]
        store.save(engagement, [*again, *rows(more)], LOCAL)
        assert [one.kind for one in store.load(engagement, LOCAL).links] == ["decided_by", "constrains"]
        store.save(engagement, [Disconnect(one.id) for one in store.load(engagement, LOCAL).links], LOCAL)


def test_one_id_for_two_rows_is_refused_for_what_it_is(store: Store, engagement: str):
    new = new_id()
    twice: list[Edit] = [Add("people", {"name": "Kim"}, new), Add("outcomes", {"statement": "x"}, new)]
    for more in (0, 25):
        assert "id is there already" in str(refused(store, engagement, *twice, *rows(more)))


def test_a_link_comes_after_one_at_the_highest_position(store: Store, engagement: str):
    inputs = [added(store, engagement, "inputs", name=name) for name in ("Orders", "Returns")]
    outcome = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [Connect(inputs[0].id, outcome.id, "serves")], LOCAL)
    with store._opened.writer.begin() as connection:
        connection.execute(sa.update(TABLES["links"]).values(position=HIGHEST_COUNT))
    store.save(engagement, [Connect(inputs[1].id, outcome.id, "serves")], LOCAL)
    assert [one.from_id for one in store.load(engagement, LOCAL).links] == [one.id for one in inputs]


def test_however_many_rows_clash_few_questions_are_asked_about_who_was_before(
    store: Store, engagement: str, sent: list[str]
):
    many = rows(300)
    store.save(engagement, many, LOCAL)
    ids = [one.id or "" for one in many if isinstance(one, Add)]
    store.save(engagement, [Set("outcomes", one, "notes", "Anna's") for one in ids], ANNA)
    sent.clear()
    with pytest.raises(Conflict) as caught:
        store.save(engagement, [Set("outcomes", one, "notes", "Ben's", seen="") for one in ids], BEN)
    assert len(caught.value.clashes) == 300
    assert {one.by for one in caught.value.clashes} == {"Anna", "somebody else"}
    assert len(sent) < 60


# ---- arriving


def large(store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch) -> Record:
    """An engagement that arrives in several parts."""
    monkeypatch.setattr(insert_engagement, "MOST_AT_ONCE", 10)
    store.save(engagement, rows(45), LOCAL)
    return renewed(store.load(engagement, LOCAL))


def test_a_large_engagement_arrives_in_parts_and_is_seen_when_it_is_whole(
    store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch
):
    record = large(store, engagement, monkeypatch)
    seen: list[int] = []
    write = insert_engagement._write

    def between(connection: sa.Connection, *more: object) -> None:
        write(connection, *more)  # type: ignore[arg-type]
        seen.append(len(store.summaries(LOCAL)))
        with pytest.raises(NotFound):
            store.load(record.engagement.id, LOCAL)

    monkeypatch.setattr(insert_engagement, "_write", between)
    made = store.insert(record, LOCAL, keep_number=False)
    assert seen == [1] * 5 and len(store.summaries(LOCAL)) == 2
    assert len(store.load(made, LOCAL).outcomes) == 45
    store.save(made, rows(1), LOCAL)
    store.undo(made, LOCAL)


def test_an_arrival_that_fails_leaves_nothing(store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch):
    record = large(store, engagement, monkeypatch)
    last = record.outcomes[-1].model_copy(update={"id": store.load(engagement, LOCAL).outcomes[0].id})
    twice = Record(engagement=record.engagement, outcomes=(*record.outcomes[:-1], last))
    with pytest.raises(DiscoveryError):
        store.insert(twice, LOCAL, keep_number=False)
    with store._turn() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(TABLES["engagement"])) == 1
        assert connection.scalar(sa.select(sa.func.count()).select_from(TABLES["outcomes"])) == 45
    store.insert(record, LOCAL, keep_number=False)


def test_an_arrival_that_was_cut_off_is_cleared_away(store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch):
    record = large(store, engagement, monkeypatch)

    class PowerCut(BaseException):
        pass

    def cut(*_: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(insert_engagement, "_show", cut)
        patch.setattr(insert_engagement, "_clear", lambda *_: None)
        with pytest.raises(PowerCut):
            store.insert(record, LOCAL, keep_number=False)
    assert len(store.summaries(LOCAL)) == 1
    with pytest.raises(DiscoveryError, match="cut off on its way") as refused:
        store.insert(record, LOCAL, keep_number=False)
    assert refused.value.code == "busy", "and not as if it were here, so that nobody takes a copy of it instead"
    monkeypatch.setattr(insert_engagement, "_STALE", -insert_engagement._STALE)
    made = store.insert(record, LOCAL, keep_number=False)
    assert len(store.load(made, LOCAL).outcomes) == 45


def test_an_arrival_that_came_to_its_end_after_all_is_not_cleared_away(store: Store, engagement: str):
    store.save(engagement, rows(45), LOCAL)
    insert_engagement._clear(store._turn, engagement)  # what another process begins that thought it was cut off
    assert len(store.read(engagement, LOCAL).outcomes) == 45


# ---- waiting


def test_waiting_for_the_turn_ends_with_a_sentence_and_is_told_meanwhile(
    store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(lock, "PATIENCE_SECONDS", 0.5)
    assert store.queue() == lock.Queue()
    failed: list[DiscoveryError] = []

    def save() -> None:
        try:
            store.save(engagement, rows(1), LOCAL)
        except DiscoveryError as error:
            failed.append(error)

    with store._lock:
        waiting = threading.Thread(target=save)
        waiting.start()
        while not store.queue().waiting:
            time.sleep(0.01)
        queue = store.queue()
        assert queue.waiting == 1 and queue.held_seconds > 0 and queue.longest_wait_seconds >= 0
        waiting.join()
    assert [error.code for error in failed] == ["busy"] and "large change" in str(failed[0])
    assert store.queue() == lock.Queue()
    store.save(engagement, rows(1), LOCAL)


# ---- integers


@pytest.mark.parametrize("revision", [0, -1, HIGHEST_COUNT + 1, 2**63, 2**64, True, 1.0, "1"])
def test_undo_of_a_revision_that_cannot_be_is_refused(store: Store, engagement: str, revision: object):
    store.save(engagement, rows(1), LOCAL)
    with pytest.raises(Refused) as caught:
        store.undo(engagement, LOCAL, revision)  # type: ignore[arg-type]
    assert caught.value.code == "nothing_to_undo"


def test_an_engagement_changed_as_often_as_can_be_counted_says_so(store: Store, engagement: str):
    head = store.load(engagement, LOCAL).engagement.model_copy(update={"revision": HIGHEST_COUNT - 1})
    made = store.insert(renewed(Record(engagement=head)), LOCAL, keep_number=False)
    store.save(made, rows(1), LOCAL)
    assert "as often as can be counted" in str(refused(store, made, *rows(1)))


def test_a_row_changed_as_often_as_can_be_counted_can_still_be_changed(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    counted = row.model_copy(update={"version": HIGHEST_COUNT})
    record = Record(engagement=store.load(engagement, LOCAL).engagement, outcomes=(counted,))  # type: ignore[arg-type]
    made = store.insert(renewed(record), LOCAL, keep_number=False)
    store.save(made, [Set("outcomes", store.load(made, LOCAL).outcomes[0].id, "statement", "y")], LOCAL)
    store.undo(made, LOCAL)
    assert texts(store.load(made, LOCAL)) == ["x"]


def test_the_last_number_is_told(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x").model_copy(update={"number": HIGHEST_NUMBER})
    record = Record(engagement=store.load(engagement, LOCAL).engagement, outcomes=(row,))  # type: ignore[arg-type]
    made = store.insert(renewed(record), LOCAL, keep_number=False)
    error = refused(store, made, *rows(1))
    assert f"OUT-{HIGHEST_NUMBER} was given already" in str(error) and error.where["section"] == "outcomes"


def test_engagements_after_the_one_with_the_highest_number_get_free_ones(store: Store, engagement: str):
    head = store.load(engagement, LOCAL).engagement.model_copy(update={"number": HIGHEST_NUMBER})
    store.insert(renewed(Record(engagement=head)), LOCAL)
    numbers = {store.load(store.new({"title": f"next {at}"}, LOCAL), LOCAL).engagement.number for at in range(2)}
    assert numbers == {2, 3}


def test_a_history_that_goes_round_in_a_circle_is_read_to_its_end(store: Store, engagement: str):
    store.save(engagement, rows(1), LOCAL)
    store.undo(engagement, LOCAL)
    revision = store.revision(engagement, LOCAL)
    with store._turn() as connection:
        where = (CHANGE.c.engagement_id == engagement, CHANGE.c.revision == revision)
        connection.execute(sa.update(CHANGE).where(*where).values(undoes=revision))
    assert undo._root({5: 5, 7: 6, 6: 7}, 7)[0] == 6
    assert store.activity(engagement, LOCAL)
    store.save(engagement, rows(1), LOCAL)
    store.undo(engagement, LOCAL)


def test_a_long_trail_is_cut_to_what_a_file_may_hold(store: Store, engagement: str, monkeypatch: pytest.MonkeyPatch):
    from discovery.model import trail as shapes
    from discovery.store.history import past

    for _ in range(6):
        store.save(engagement, rows(1), LOCAL)
    whole = store.trail(store.load(engagement, LOCAL), LOCAL)
    monkeypatch.setattr(past, "MOST", 4 * shapes.LETTERS)
    cut = store.trail(store.load(engagement, LOCAL), LOCAL)
    assert cut.stamps == whole.stamps[-4:] and cut.last == whole.last


def test_a_token_that_only_looks_like_ours_is_none_of_ours(store: Store, engagement: str):
    for token in ("taken ² abcdefabcdef all 0123456789abcdef", f"taken {'9' * 40} abcdefabcdef all x", "taken 1"):
        store.save(engagement, rows(1), LOCAL, token=token)
    assert store.trail(store.load(engagement, LOCAL), LOCAL).taken == ()


def test_no_row_of_a_stopped_import_is_read(store: Store, engagement: str):
    """The rows of an engagement that is hidden count nowhere."""
    with store._turn() as connection:
        connection.execute(
            sa.update(TABLES["engagement"]).values(removed_at=read.engagement(connection, engagement).updated_at)
        )
    assert store.summaries(LOCAL) == []
    with pytest.raises(NotFound):
        store.save(engagement, rows(1), LOCAL)
