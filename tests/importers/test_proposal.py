"""Taking a file into an engagement: what is shown is what is done, twice is once, and nothing is deleted."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discovery.access import LOCAL
from discovery.comparison import difference
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_json import read, renewed
from discovery.importers.proposal import Proposal, propose
from discovery.model.column import columns
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.store import Add, Edit, Remove, Set, Store
from tests.strategies import SECRET, engagement


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("proposal")
    made = Store(f"sqlite:///{folder / 'discovery.sqlite'}", folder)
    yield made
    made.close()


def _put(store: Store, record: Record) -> Record:
    return store.load(store.insert(renewed(record), LOCAL, keep_number=False))


def _file(record: Record) -> Record:
    return read(write(record))[0]


def _proposed(store: Store, here: Record, file: Record) -> Proposal:
    def earlier(section: str, ids: Any) -> Any:
        return store.rows_of(here.engagement.id, section, ids)

    return propose(store.load(here.engagement.id), file, earlier)


def _taken(store: Store, here: Record, file: Record) -> tuple[Proposal, Record]:
    proposal = _proposed(store, here, file)
    if proposal.edits:
        store.save(here.engagement.id, proposal.edits, LOCAL)
    return proposal, store.load(here.engagement.id)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(first=st.integers(0, 10**6), second=st.integers(0, 10**6))
def test_any_file_into_any_engagement(store: Store, first: int, second: int) -> None:
    here, file = _put(store, engagement(first, 2, ["a", "b"])), _file(engagement(second, 2, ["a", "c", "=1"]))
    proposal, now = _taken(store, here, file)
    assert {row.id for row in here} <= {row.id for row in now}
    assert len(list(now)) == len(list(here)) + len(proposal.added) + (len(now.links) - len(here.links))
    again, _same = _taken(store, here, file)
    assert not again.edits and not again.added and not again.changed


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**6))
def test_a_file_into_an_empty_engagement_brings_everything(store: Store, seed: int) -> None:
    file = _file(engagement(seed, 2, ["a", "b"]))
    here = store.load(store.new({"title": "Empty"}, LOCAL))
    _proposal, now = _taken(store, here, file)
    for model in ROWS[:-1]:
        assert _said(now, model.section) == _said(file, model.section)
    assert len(now.links) == len(file.links)
    assert now.engagement.title == "Empty"


def _said(record: Record, section: str) -> list[dict[str, object]]:
    """What the rows of a section say, without what only names them."""
    shown = [column for column in columns(BY_SECTION[section]) if not column.refers and not column.private]
    return [{column.name: row.__dict__[column.name] for column in shown} for row in record.rows(section)]


def test_its_own_earlier_file_takes_changes_back(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a", "b", "c"]))
    file = _file(here)
    outcome, person = here.outcomes[0], here.people[0]
    engagement_id = here.engagement.id
    edits: list[Edit] = [
        Set("outcomes", outcome.id, "statement", "Changed since"),
        Set("outcomes", outcome.id, "private_notes", SECRET),
        Remove("people", person.id),
        Add("people", {"name": "New since"}),
    ]
    store.save(engagement_id, edits, LOCAL)
    proposal, now = _taken(store, here, file)
    assert person.code in proposal.added
    assert (outcome.code, "statement") in [(one.code, one.field) for one in proposal.changed]
    assert now.by_id[outcome.id].private_notes == SECRET
    left = difference(file, now)
    assert list(left.added) == [row.code for row in now.people if row.name == "New since"]
    assert left.removed == () and left.changed == ()
    assert proposal.missing[0] in left.added
    store.undo(engagement_id, LOCAL)
    assert store.load(engagement_id).by_id[outcome.id].label == "Changed since"


def test_nothing_changed_is_nothing_to_do(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a"]))
    proposal = _proposed(store, here, _file(here))
    assert proposal.edits == () and proposal.added == () and proposal.missing == ()
    assert len(proposal.unchanged) == len(list(here)) + 1


def test_the_shape_for_scripts(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a"]))
    data = _proposed(store, here, _file(engagement(5, 2, ["z"]))).as_json()
    assert list(data) == ["source", "added", "changed", "unchanged", "missing", "rejected"]
