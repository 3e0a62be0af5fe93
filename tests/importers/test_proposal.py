"""Taking a file into an engagement: what is shown is what is done, twice is once, and nothing is deleted."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import opened, renewed
from discovery.importers.merge import propose
from discovery.importers.proposal import Proposal
from discovery.model.column import columns
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.store import Add, Edit, Remove, Set, Store
from tests.making import new_store
from tests.strategies import SECRET, engagement


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("proposal")
    made = new_store(folder)
    yield made
    made.close()


def _put(store: Store, record: Record) -> Record:
    return store.load(store.insert(renewed(record), LOCAL, keep_number=False), LOCAL)


def _file(record: Record, store: Store | None = None) -> EngagementFile:
    return opened(write(record, trail=store.trail(record, LOCAL) if store else None))


def _proposed(store: Store, here: Record, file: EngagementFile) -> Proposal:
    now = store.load(here.engagement.id, LOCAL)
    return propose(now, file.record, store.past(now, file.trail, LOCAL), file.trail)


def _taken(store: Store, here: Record, file: EngagementFile) -> tuple[Proposal, Record]:
    proposal = _proposed(store, here, file)
    if proposal.edits:
        store.save(here.engagement.id, proposal.edits, LOCAL)
    return proposal, store.load(here.engagement.id, LOCAL)


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
    here = store.load(store.new({"title": "Empty"}, LOCAL), LOCAL)
    _proposal, now = _taken(store, here, file)
    for model in ROWS[:-1]:
        assert _said(now, model.section) == _said(file.record, model.section)
    assert len(now.links) == len(file.record.links)
    assert now.engagement.title == "Empty"


def _said(record: Record, section: str) -> list[dict[str, object]]:
    """What the rows of a section say, without what only names them."""
    shown = [column for column in columns(BY_SECTION[section]) if not column.refers and not column.private]
    return [{column.name: row.__dict__[column.name] for column in shown} for row in record.rows(section)]


def test_its_own_earlier_file_puts_nothing_back(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a", "b", "c"]))
    file = _file(here, store)
    outcome, person = here.outcomes[0], here.people[0]
    edits: list[Edit] = [
        Set("outcomes", outcome.id, "statement", "Changed since"),
        Set("outcomes", outcome.id, "private_notes", SECRET),
        Remove("people", person.id),
        Add("people", {"name": "New since"}),
    ]
    store.save(here.engagement.id, edits, LOCAL)
    before = store.load(here.engagement.id, LOCAL)
    proposal, now = _taken(store, here, file)
    assert now == before and not proposal.edits and not proposal.asked
    assert (outcome.code, "statement", "Changed since") in [(one.code, one.field, one.here) for one in proposal.kept]
    assert (person.code, None) in [(one.code, one.field) for one in proposal.kept]
    assert now.by_id[outcome.id].private_notes == SECRET
    assert [row.code for row in now.people if row.name == "New since"] == list(proposal.missing[:1])


def test_nothing_changed_is_nothing_to_do(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a"]))
    proposal = _proposed(store, here, _file(here))
    assert proposal.edits == () and proposal.added == () and proposal.missing == ()
    assert len(proposal.unchanged) == len(list(here)) + 1


def test_the_shape_for_scripts(store: Store) -> None:
    here = _put(store, engagement(23, 6, ["a"]))
    data = _proposed(store, here, _file(engagement(5, 2, ["z"]))).as_json()
    known = ["source", "added", "changed", "unchanged", "missing", "rejected"]
    assert list(data) == [*known, "renumbered", "kept", "asked"]
