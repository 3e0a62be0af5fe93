"""Two people and what they often do."""

import pytest

from discovery.access import LOCAL, Actor
from discovery.model.errors import DiscoveryError
from discovery.model.record import Record
from discovery.model.row import Row, new_id
from discovery.store import Add, Edit, Store

ANNA, BEN = Actor("Anna", "facilitator"), Actor("Ben", "facilitator")


def added(store: Store, engagement: str, section: str, **values: object) -> Row:
    """Add one row and give it as it was stored."""
    row_id = new_id()
    store.save(engagement, [Add(section, values, id=row_id)], LOCAL)
    return next(row for row in store.load(engagement, LOCAL).rows(section) if row.id == row_id)


def texts(record: Record) -> list[str]:
    return [outcome.statement for outcome in record.outcomes]


def refused(store: Store, engagement: str, *edits: Edit) -> DiscoveryError:
    """The error that these edits are refused with; nothing may be stored then."""
    before = store.read(engagement, LOCAL)
    with pytest.raises(DiscoveryError) as caught:
        store.save(engagement, edits, LOCAL)
    assert store.read(engagement, LOCAL) == before == store.load(engagement, LOCAL)
    return caught.value


def content(record: Record) -> dict[str, dict[str, object]]:
    """What a record says, without the stamps that every change moves on."""
    stamps = {"version", "updated_at", "updated_by", "revision", "removed_at", "numbers_given"}
    return {
        row.id: {name: value for name, value in row.__dict__.items() if name not in stamps}
        for row in (record.engagement, *record)
    }
