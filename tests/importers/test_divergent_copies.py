"""Copies that went their own ways meet again: no row and no newer value is lost, and everything left out is told.

Two thousand pairs with DISCOVERY_LONG=1, both ways each; fewer otherwise.
"""

import os
import random
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from discovery.access import LOCAL
from discovery.importers.arriving import accepted, proposed
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import renewed
from discovery.importers.proposal import Proposal, Side
from discovery.model.record import Record
from discovery.store import Store
from tests.importers.divergent import Copy, clash, copied, faults, filled, here_ids, seen, wander
from tests.making import new_store
from tests.store.acting import content

PAIRS = 2_000 if os.environ.get("DISCOVERY_LONG") else 60
PARTS = 20
_TOTAL: Counter[str] = Counter()
FIGURES = ("asked", "kept", "changed", "added", "renumbered")


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    """Two installations that know nothing of each other."""
    made = []
    for name in ("here", "there"):
        folder = tmp_path_factory.mktemp(name)
        made.append(new_store(folder))
    yield made[0], made[1]
    for store in made:
        store.close()


def _taken(here: Copy, file: EngagementFile, every: Side | None = None) -> Proposal:
    record = here.now
    proposal = proposed(here.store, record, file, LOCAL, every=every)
    if proposal.edits:
        accepted(here.store, record, file, proposal, LOCAL)
    return proposal.stored(here.now)


def judged(base: Record, twins: dict[str, str], here: Copy, file: EngagementFile) -> tuple[list[str], Counter[str]]:
    """Take a file in, judge what it did, take it in again, undo it, decide. ``twins`` gives ids here by the file's."""
    before = here.now
    ids = here_ids(before, file.record, twins)
    same = {row.id: row.id for row in base}
    proposal = _taken(here, file)
    now = here.now
    states = (seen(base, same), seen(before, same), seen(file.record, ids), seen(now, same))
    known = [(key, row) for state in states for key, row in state.rows.items() if row.section == "links"]
    links = {key: ids.get(row.id, row.id) for key, row in known}
    found = faults(*states, proposal, links)
    found += [f"not a code here: {code}" for code in proposal.added if code not in now.by_code]
    if proposed(here.store, now, file, LOCAL).edits:
        found.append("a second time is not nothing")
    if proposal.edits:
        here.store.undo(here.id, LOCAL)
        if content(here.now) != content(before):
            found.append("undo does not take it all back")
    if proposal.asked:
        found += [f"still asked: {one}" for one in proposed(here.store, before, file, LOCAL, every="here").asked]
        found += [f"still asked: {one}" for one in _taken(here, file, "file").asked if not one.follows]
        if proposed(here.store, here.now, file, LOCAL, every="file").edits:
            found.append("the file's side a second time is not nothing")
    return found, Counter({name: len(getattr(proposal, name)) for name in FIGURES})


@cache
def _base(store: Store, seed: int) -> Record:
    """A small engagement that several pairs begin with."""
    return filled(store, random.Random(seed)).now


def pair(stores: tuple[Store, Store], seed: int) -> tuple[list[str], Counter[str]]:
    """One pair of copies, both files into the other copy."""
    luck = random.Random(seed)
    made = renewed(_base(stores[0], seed // 10))
    first = Copy(stores[0], stores[0].insert(made, LOCAL, keep_number=False), [])
    wander(first, luck, luck.randint(0, 3))
    base = first.now
    second, ids = copied(first, stores[1], with_new_ids=luck.random() < 0.2)
    base_there = second.now
    for turn in range(luck.randint(0, 4)):
        clash(first, second, ids, luck)
        wander((first, second)[turn % 2], luck, luck.randint(0, 3))
    wander(first, luck, luck.randint(0, 6))
    wander(second, luck, luck.randint(0, 6))
    files = first.file(), second.file()
    back = {there: here for here, there in ids.items()}
    found, figures = judged(base, back, first, files[1])
    more, others = judged(base_there, ids, second, files[0])
    return found + more, figures + others


@pytest.mark.parametrize("part", range(PARTS))
def test_copies_that_went_their_own_ways(stores: tuple[Store, Store], part: int) -> None:
    total: Counter[str] = Counter()
    for seed in range(part * PAIRS // PARTS, (part + 1) * PAIRS // PARTS):
        found, figures = pair(stores, seed)
        assert found == [], f"pair {seed}"
        total += figures
    _TOTAL.update(total)


def test_the_pairs_try_everything() -> None:
    assert all(_TOTAL[name] > PAIRS // 10 for name in FIGURES), _TOTAL
