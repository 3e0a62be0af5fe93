"""A session is open for everybody or for nobody, and every change made meanwhile carries it."""

from collections.abc import Callable

import pytest

from discovery.access import LOCAL
from discovery.model.errors import Refused
from discovery.store import Add, Remove, Set, Store
from tests.store.acting import ANNA, BEN, added


def test_changes_carry_the_open_session_and_no_other(store: Store, engagement: str) -> None:
    first, second = (added(store, engagement, "sessions", title=title) for title in ("First", "Second"))
    added(store, engagement, "outcomes", statement="Before")
    store.open_session(engagement, first.id, ANNA, {"outcomes": "1 0 2 0"})
    during = added(store, engagement, "outcomes", statement="During")
    gone = added(store, engagement, "outcomes", statement="A slip")
    store.undo(engagement, ANNA)
    store.save(engagement, [Set("outcomes", during.id, "priority", "must")], BEN)
    store.close_session(engagement, first.id, ANNA, {"outcomes": "3 0 1 0"})
    added(store, engagement, "outcomes", statement="After")
    found = store.load(engagement, LOCAL)
    held = found.sessions[0]
    assert found.engagement.open_session is None and held.opened_at and held.closed_at
    assert (held.coverage_before, held.coverage_after) == ({"outcomes": "1 0 2 0"}, {"outcomes": "3 0 1 0"})
    told = [
        (one.kind, one.code, one.name)
        for one in store.of_session(engagement, first.id, LOCAL)
        if one.section == "outcomes"
    ]
    assert told == [("add", during.code, "During"), ("set", during.code, "")]
    assert gone.code not in str(told)
    assert store.of_session(engagement, second.id, LOCAL) == []


def test_only_one_is_open_and_what_has_ended_stays_so(store: Store, engagement: str) -> None:
    first, second = (added(store, engagement, "sessions", title=title) for title in ("First", "Second"))
    store.open_session(engagement, first.id, ANNA)
    wrongs: tuple[Callable[[], object], ...] = (
        lambda: store.open_session(engagement, second.id, ANNA),
        lambda: store.close_session(engagement, second.id, ANNA),
        lambda: store.save(engagement, [Remove("sessions", first.id)], ANNA),
        lambda: store.save(engagement, [Add("sessions", {"title": "x", "opened_at": "2026-01-01T00:00:00Z"})], ANNA),
        lambda: store.save(engagement, [Set("sessions", first.id, "closed_at", None)], ANNA),
    )
    for wrong in wrongs:
        with pytest.raises(Refused):
            wrong()
    store.close_session(engagement, first.id, ANNA)
    with pytest.raises(Refused, match="ended"):
        store.open_session(engagement, first.id, ANNA)


def test_beginning_is_taken_back_like_any_other_change(store: Store, engagement: str) -> None:
    session = added(store, engagement, "sessions", title="First")
    store.open_session(engagement, session.id, ANNA)
    store.undo(engagement, ANNA)
    found = store.load(engagement, LOCAL)
    assert found.engagement.open_session is None and found.sessions[0].opened_at is None
