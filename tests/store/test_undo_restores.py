"""Undo restores: after any changes, undoing all of them gives back the state before, redoing all of them the state after."""

import os
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from discovery.access import LOCAL
from discovery.model.errors import Conflict, DiscoveryError, NotFound, Refused
from discovery.model.row import Row
from discovery.store import Store
from tests.store.acting import content
from tests.store.schedules import an_edit

EXAMPLES = 1000 if os.environ.get("DISCOVERY_LONG") else 200
SEEDS = st.lists(st.integers(0, 2**32), min_size=1, max_size=8)


def changed(store: Store, engagement: str, seed: int, removed: list[Row]) -> bool:
    """One save of one to three random edits; False when it is refused or changes nothing."""
    luck, record = random.Random(seed), store.load(engagement, LOCAL)
    edits = [edit for _ in range(luck.randint(1, 3)) if (edit := an_edit(record, removed, luck))]
    before = store.revision(engagement, LOCAL)
    try:
        saved = store.save(engagement, edits, LOCAL)
    except (Refused, NotFound, Conflict):  # two edits of one save may contradict each other: then none is stored
        return False
    now = store.load(engagement, LOCAL)
    removed.extend(row for row in record if row.id not in now.by_id and row.section != "links")
    return saved.revision > before


def prepared(store: Store) -> str:
    engagement = store.new({"title": "x"}, LOCAL)
    for seed in range(6):
        changed(store, engagement, seed, [])
    return engagement


@settings(max_examples=EXAMPLES)
@given(seeds=SEEDS)
def test_undoing_all_gives_the_state_before_and_redoing_all_the_state_after(sqlite_store: Store, seeds: list[int]):
    undone_and_redone(sqlite_store, seeds)


@settings(max_examples=EXAMPLES // 8)
@given(seeds=SEEDS)
def test_undoing_and_redoing_is_the_same_on_postgresql(store: Store, seeds: list[int]):
    undone_and_redone(store, seeds)


def undone_and_redone(store: Store, seeds: list[int]) -> None:
    engagement = prepared(store)
    states, removed = [content(store.load(engagement, LOCAL))], list[Row]()
    start = store.revision(engagement, LOCAL)
    for seed in seeds:
        if changed(store, engagement, seed, removed):
            states.append(content(store.load(engagement, LOCAL)))
    changes = len(states) - 1
    log = store.activity(engagement, LOCAL, 500)
    for state in reversed(states[:-1]):
        store.undo(engagement, LOCAL)
        assert content(store.load(engagement, LOCAL)) == state
    for state in states[1:]:
        store.redo(engagement, LOCAL)
        assert content(store.load(engagement, LOCAL)) == state
    assert store.revision(engagement, LOCAL) == start + 3 * changes
    kept = store.activity(engagement, LOCAL, 500)
    assert [line.revision for line in kept] == list(range(start + 3 * changes, 0, -1))
    assert [(line.sentence, line.who, line.at) for line in kept[2 * changes :]] == [
        (line.sentence, line.who, line.at) for line in log
    ]
    assert store.load(engagement, LOCAL) == store.read(engagement, LOCAL)


@settings(max_examples=EXAMPLES // 2)
@given(turns=st.lists(st.tuples(st.sampled_from("cccuur"), st.integers(0, 2**32)), min_size=1, max_size=20))
def test_undo_and_redo_in_any_order_walk_along_one_line_of_states(sqlite_store: Store, turns: list[tuple[str, int]]):
    """The model: a list of states and a place in it; a new change forgets what lies ahead."""
    store = sqlite_store
    engagement = prepared(store)
    while True:
        try:
            store.undo(engagement, LOCAL)
        except Refused:
            break
    store.save(engagement, [], LOCAL)
    states, place = [content(store.load(engagement, LOCAL))], 0
    forgotten = False
    for turn, seed in turns:
        if turn == "c":
            if changed(store, engagement, seed, []):
                states, place, forgotten = (
                    [*states[: place + 1], content(store.load(engagement, LOCAL))],
                    place + 1,
                    True,
                )
        elif turn == "u" and place:
            store.undo(engagement, LOCAL)
            place -= 1
        elif turn == "r" and place < len(states) - 1:
            store.redo(engagement, LOCAL)
            place += 1
        elif turn == "u" or forgotten:
            try:
                (store.undo if turn == "u" else store.redo)(engagement, LOCAL)
                raise AssertionError("there was nothing to take back or to bring back")
            except DiscoveryError as error:
                assert error.code == "nothing_to_undo"
        assert content(store.load(engagement, LOCAL)) == states[place]


@settings(max_examples=EXAMPLES // 2)
@given(seeds=SEEDS, which=st.integers(0, 7))
def test_undoing_one_change_twice_over_leaves_everything_as_it_was(sqlite_store: Store, seeds: list[int], which: int):
    """Undo of any one revision either is refused and changes nothing, or can itself be undone."""
    store = sqlite_store
    engagement, removed = prepared(store), list[Row]()
    start = store.revision(engagement, LOCAL)
    for seed in seeds:
        changed(store, engagement, seed, removed)
    before = content(store.load(engagement, LOCAL))
    changes = store.revision(engagement, LOCAL) - start
    if not changes:
        return
    try:
        undone = store.undo(engagement, LOCAL, revision=start + 1 + which % changes)
    except DiscoveryError:
        assert content(store.load(engagement, LOCAL)) == before
        return
    store.undo(engagement, LOCAL, revision=undone.revision)
    assert content(store.load(engagement, LOCAL)) == before
