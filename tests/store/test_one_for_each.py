"""One row for each value: whoever says something about it writes into the same row, and takes back only the own words."""

import pytest

from discovery.access import LOCAL, Actor
from discovery.importers.engagement_json import renewed
from discovery.importers.merge import propose
from discovery.model.errors import Conflict, Refused
from discovery.model.row import id_for
from discovery.model.trail import Trail
from discovery.model.workshop import Answer
from discovery.store import Add, Fill, Set
from discovery.store.store import Store

OTHER = Actor("Bea", LOCAL.role)


@pytest.fixture
def made(store: Store) -> str:
    return store.new({"title": "Ways"}, LOCAL)


def _say(store: Store, made: str, who: Actor = LOCAL, **values: str) -> int:
    return store.save(made, [Add("answers", {"way": "C04", **values})], who).revision


def _said(store: Store, made: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.way, one.today, one.future) for one in store.read(made, LOCAL).answers]


def test_two_people_answer_one_way_at_the_same_moment(store: Store, made: str) -> None:
    _say(store, made, today="yes")
    _say(store, made, OTHER, future="change")
    _say(store, made, OTHER, today="yes")
    assert _said(store, made) == [("C04", "yes", "change")]
    assert store.read(made, LOCAL).answers[0].id == id_for(Answer, made, "C04")
    with pytest.raises(Conflict) as met:
        _say(store, made, OTHER, today="no")
    assert [(one.field, one.theirs) for one in met.value.clashes] == [("today", "yes")]
    assert _said(store, made) == [("C04", "yes", "change")]


def test_undo_takes_back_the_own_words_and_not_a_colleague_s(store: Store, made: str) -> None:
    first = _say(store, made, today="yes")
    _say(store, made, OTHER, future="add")
    store.undo(made, LOCAL, first)
    assert _said(store, made) == [("C04", None, "add")]
    store.redo(made, LOCAL)
    assert _said(store, made) == [("C04", "yes", "add")]


def test_what_comes_back_has_no_past(store: Store, made: str) -> None:
    first = _say(store, made, today="yes", reason="Since 2019.")
    store.undo(made, LOCAL, first)
    assert _said(store, made) == []
    again = _say(store, made, future="add")
    (one,) = store.read(made, LOCAL).answers
    assert (one.today, one.future, one.reason, one.code) == (None, "add", None, "CHK-001")
    store.undo(made, LOCAL, again)
    assert _said(store, made) == []


def test_an_answer_stays_with_its_way(store: Store, made: str) -> None:
    _say(store, made, today="yes")
    row_id = id_for(Answer, made, "C04")
    for edit in (Set("answers", row_id, "way", "C05"), Fill("answers", row_id, {"way": "C05"})):
        with pytest.raises(Refused, match="stays what it is about"):
            store.save(made, [edit], LOCAL)


def test_a_file_of_another_engagement_meets_the_same_ways(store: Store, made: str) -> None:
    """Its first answer has the code of our first one, which is about something else."""
    _say(store, made, today="yes")
    other = store.new({"title": "Other"}, LOCAL)
    for way, today in (("G01", "no"), ("C04", "partly")):
        store.save(other, [Add("answers", {"way": way, "today": today})], LOCAL)
    file = store.read(other, LOCAL)
    here = store.read(made, LOCAL)
    asked = propose(here, file, store.past(here, Trail(), LOCAL), Trail())
    assert [(one.field, one.here, one.file) for one in asked.asked] == [
        ("today", "yes", "partly")
    ] and not asked.changed
    found = propose(here, file, store.past(here, Trail(), LOCAL), Trail(), every="file")
    assert [(one.field, one.old, one.new) for one in found.changed] == [("today", "yes", "partly")]
    store.save(made, found.edits, LOCAL)
    assert sorted(_said(store, made)) == [("C04", "partly", None), ("G01", "no", None)]
    copy = renewed(file)
    assert [one.id for one in copy.answers] == [id_for(Answer, copy.engagement.id, way) for way in ("G01", "C04")]
