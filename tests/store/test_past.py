"""What a database remembers of an engagement for the sake of files: its moments, and what every field was before."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.arriving import accepted, proposed, taken_in
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import opened
from discovery.model.past import ABSENT, was
from discovery.model.trail import Trail, stamp
from discovery.store import Add, Fill, Remove, Set, Store
from tests.making import new_store
from tests.store.acting import added


def _file(store: Store, engagement: str) -> EngagementFile:
    record = store.load(engagement, LOCAL)
    return opened(write(record, trail=store.trail(record, LOCAL)))


def test_every_revision_has_its_moment(store: Store, engagement: str) -> None:
    added(store, engagement, "people", name="Ann")
    record = store.load(engagement, LOCAL)
    trail = store.trail(record, LOCAL)
    assert (trail.first, trail.last) == (1, 2)
    assert trail.at(2) == stamp(record.engagement.updated_at) and trail.at(3) is None
    added(store, engagement, "people", name="Bob")
    assert store.trail(record, LOCAL) == trail, "a Record has the moments up to its own revision"
    assert store.trail(store.load(engagement, LOCAL), LOCAL).common(trail) == 2


def test_the_past_tells_what_was(store: Store, engagement: str) -> None:
    ann = added(store, engagement, "people", name="Ann")
    then = store.trail(store.load(engagement, LOCAL), LOCAL)
    store.save(engagement, [Set("people", ann.id, "name", "Anna"), Set("people", ann.id, "name", "Anne")], LOCAL)
    store.save(engagement, [Set("people", ann.id, "unanswered.role", "unknown")], LOCAL)
    bob = added(store, engagement, "people", name="Bob")
    past = store.past(store.load(engagement, LOCAL), then, LOCAL)
    assert past.common == 2 and past.reaches
    assert was(past.of(ann.id), "name", "Anne") == "Ann"
    assert was(past.of(ann.id), "unanswered.role", "unknown") is None
    assert was(past.of(ann.id), "email", None) is None
    assert was(past.of(bob.id), "name", "Bob") is ABSENT
    store.save(engagement, [Remove("people", ann.id)], LOCAL)
    past = store.past(store.load(engagement, LOCAL), then, LOCAL)
    assert [row.id for row in past.removed] == [ann.id]
    assert was(past.of(ann.id), "id", ABSENT) == ann.id and was(past.of(ann.id), "name", "Anne") == "Ann"
    store.undo(engagement, LOCAL)
    assert was(store.past(store.load(engagement, LOCAL), then, LOCAL).of(ann.id), "id", ann.id) == ann.id
    assert store.past(store.load(engagement, LOCAL), Trail(2, ("f" * 12,)), LOCAL).common is None


@pytest.fixture
def away(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Another installation, on SQLite."""
    folder = tmp_path_factory.mktemp("away")
    shutil.copy(sqlite_template, folder / "discovery.sqlite")
    made = new_store(folder)
    yield made
    made.close()


def test_an_older_file_and_one_that_went_on(store: Store, engagement: str, away: Store) -> None:
    """The same on SQLite and on PostgreSQL, to and from another installation."""
    ann = added(store, engagement, "people", name="Ann")
    old = _file(store, engagement)
    there = taken_in(away, old, LOCAL)
    store.save(engagement, [Fill("people", ann.id, {"name": "Anna", "email": "a@b.example"})], LOCAL)
    here = store.load(engagement, LOCAL)
    assert proposed(store, here, old, LOCAL).edits == ()
    away.save(there, [Set("people", ann.id, "job_title", "Buyer"), Add("tools", {"name": "Kafka"})], LOCAL)
    new = _file(away, there)
    found = proposed(store, here, new, LOCAL)
    assert [one.field for one in found.changed] == ["job_title"] and found.added == ("TOO-001",) and not found.asked
    accepted(store, here, new, found, LOCAL)
    (person,) = store.load(engagement, LOCAL).people
    assert (person.name, person.job_title) == ("Anna", "Buyer")
    back = proposed(away, away.load(there, LOCAL), _file(store, engagement), LOCAL)
    assert sorted(one.field for one in back.changed) == ["email", "name"] and not back.asked and not back.added
