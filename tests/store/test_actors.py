"""Nobody reads or changes anything of an engagement without saying as whom, and one place decides who may.

The store's methods are walked, those that are not written yet too: what gives data of an engagement takes an actor.
"""

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from discovery.access import (
    COMMAND_LINE,
    LOCAL,
    MAINTENANCE,
    Actor,
    before_audience,
    confined,
    may_edit,
    may_read,
    may_read_all,
)
from discovery.model.errors import Denied, DiscoveryError, NotFound
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.model.trail import Trail
from discovery.store import Add, Store
from discovery.store.backups.restore import restore
from discovery.store.opening.watch import Watch
from discovery.store.store import Health
from discovery.store.writing.lock import Queue

WITHOUT_DATA = (None, bool, Health, Queue, Watch)
"""What a method may give without being told for whom: it says nothing of any engagement."""

PLACES = {"url", "data_dir", "backups", "state"}
"""What may be looked at on a store: where it is, and how it was opened."""


def giving_without_actor(store: type[Store]) -> Iterator[str]:
    """The public methods of a store that take no actor, and give something or hand it to somebody they are given."""
    for name, method in inspect.getmembers(store, callable):
        if name.startswith("_"):
            continue
        signature = inspect.signature(method, eval_str=True)
        actor = signature.parameters.get("actor")
        if actor is not None and actor.annotation is Actor and actor.default is inspect.Parameter.empty:
            continue
        taken = [one for one in signature.parameters.values() if one.name != "self"]
        if signature.return_annotation not in WITHOUT_DATA or taken:
            yield name


class Leaking(Store):
    """A store with methods as somebody in a hurry would add them."""

    def titles(self) -> list[str]:
        return [one.title for one in self.summaries(LOCAL)]

    def load_quickly(self, engagement_id: str, actor: Actor = LOCAL) -> Record:
        return self.load(engagement_id, actor)

    def tell(self, listener: Callable[[str, int], None]) -> None:
        self.listen(listener, MAINTENANCE)

    def load(self, engagement_id: str, actor: Any) -> Record:
        return super().load(engagement_id, actor)


def test_every_method_that_gives_something_of_an_engagement_takes_an_actor() -> None:
    assert list(giving_without_actor(Store)) == []


def test_a_method_without_an_actor_with_a_usual_one_or_with_anybody_is_noticed() -> None:
    assert list(giving_without_actor(Leaking)) == ["load", "load_quickly", "tell", "titles"]


def test_nothing_else_of_a_store_is_open(sqlite_store: Store) -> None:
    assert {name for name in vars(sqlite_store) if not name.startswith("_")} == PLACES
    assert [name for name, _ in inspect.getmembers(Store, lambda one: isinstance(one, property))] == []


# ---- who may what


@pytest.fixture
def other_engagement(store: Store) -> str:
    return store.new({"title": "ZYKLOPRIVAL"}, LOCAL)


Read = Callable[[Store, Record, Actor], object]

OF_ONE: dict[str, Read] = {
    "load": lambda store, asked, actor: store.load(asked.engagement.id, actor),
    "read": lambda store, asked, actor: store.read(asked.engagement.id, actor),
    "revision": lambda store, asked, actor: store.revision(asked.engagement.id, actor),
    "changed_since": lambda store, asked, actor: store.changed_since(asked.engagement.id, 0, actor),
    "done_since": lambda store, asked, actor: store.done_since(asked.engagement.id, 0, actor),
    "activity": lambda store, asked, actor: store.activity(asked.engagement.id, actor),
    "trail": lambda store, asked, actor: store.trail(asked, actor),
    "past": lambda store, asked, actor: store.past(asked, Trail(), actor),
    "of_session": lambda store, asked, actor: store.of_session(asked.engagement.id, new_id(), actor),
    "rows_of": lambda store, asked, actor: store.rows_of(
        asked.engagement.id, "engagement", [asked.engagement.id], actor
    ),
}
"""Every read of one engagement."""

OF_MANY = {"summaries", "revisions", "find", "listen"}
CHANGES = {
    "save", "undo", "redo", "archive", "open_session", "close_session", "new", "insert", "keep_file",
}  # fmt: skip
MAINTAINED = {"backup"}


def test_the_reads_tried_here_are_all_there_are() -> None:
    taking = {
        name
        for name, method in inspect.getmembers(Store, callable)
        if not name.startswith("_") and "actor" in inspect.signature(method).parameters
    }
    assert taking == {*OF_ONE, *OF_MANY, *CHANGES, *MAINTAINED}


@pytest.mark.parametrize("read", OF_ONE.values(), ids=OF_ONE)
def test_whoever_is_locked_to_one_engagement_reads_no_other_one(
    store: Store, engagement: str, other_engagement: str, read: Read
) -> None:
    mine, theirs = store.load(engagement, LOCAL), store.load(other_engagement, LOCAL)  # kept, and still refused
    audience = confined(LOCAL, engagement)
    with pytest.raises(Denied) as caught:
        read(store, theirs, audience)
    assert caught.value.code == "locked" and "ZYKLOPRIVAL" not in str(caught.value)
    for actor in (audience, LOCAL, COMMAND_LINE, MAINTENANCE, Actor("Anna")):
        assert read(store, mine, actor) == read(store, mine, LOCAL)


def test_an_engagement_that_is_not_there_is_refused_in_the_same_words(
    store: Store, engagement: str, other_engagement: str
) -> None:
    def refused(asked: str) -> str:
        with pytest.raises(Denied) as caught:
            store.load(asked, confined(LOCAL, engagement))
        return str(caught.value)

    assert refused(other_engagement) == refused(new_id())


def test_lists_and_names_hold_only_what_the_actor_may_read(
    store: Store, engagement: str, other_engagement: str
) -> None:
    audience = confined(LOCAL, engagement)
    assert [one.id for one in store.summaries(audience)] == list(store.revisions(audience)) == [engagement]
    assert {one.id for one in store.summaries(LOCAL)} == set(store.revisions(LOCAL)) == {engagement, other_engagement}
    assert store.find("ENG-001", audience) == engagement
    for name in ("ENG-002", other_engagement, "ZYKLOPRIVAL"):
        assert store.find(name, LOCAL) == other_engagement
        with pytest.raises(NotFound) as caught:
            store.find(name, audience)
        assert "ENG-002" not in caught.value.allowed and "ZYKLOPRIVAL" not in caught.value.allowed


def test_word_of_a_save_goes_to_whoever_may_read_what_was_saved(
    store: Store, engagement: str, other_engagement: str
) -> None:
    heard: dict[str, list[str]] = {"audience": [], "program": []}
    store.listen(lambda about, _revision: heard["audience"].append(about), confined(LOCAL, engagement))
    store.listen(lambda about, _revision: heard["program"].append(about), MAINTENANCE)
    for about in (engagement, other_engagement):
        store.save(about, [Add("people", {"name": "Ann"})], LOCAL)
    assert heard == {"audience": [engagement], "program": [engagement, other_engagement]}


def test_maintenance_reads_everything_and_edits_nothing(store: Store, engagement: str) -> None:
    assert store.load(engagement, MAINTENANCE).engagement.id == engagement
    acts: list[Callable[[], object]] = [
        lambda: store.save(engagement, [Add("people", {"name": "Ann"})], MAINTENANCE),
        lambda: store.undo(engagement, MAINTENANCE),
        lambda: store.new({"title": "Another"}, MAINTENANCE),
        lambda: store.keep_file(b"plan", MAINTENANCE),
    ]
    for act in acts:
        with pytest.raises(Denied):
            act()


def test_a_backup_is_made_and_put_back_by_maintenance_alone(
    sqlite_store: Store, tmp_path: Path, engagement_of_sqlite: str
) -> None:
    for actor in (LOCAL, COMMAND_LINE, confined(LOCAL, engagement_of_sqlite), Actor("Anna")):
        with pytest.raises(Denied):
            sqlite_store.backup(tmp_path / "refused.zip", actor)
    made = sqlite_store.backup(tmp_path / "made.zip", MAINTENANCE).file
    with pytest.raises(Denied):
        restore(sqlite_store.url, made, tmp_path, LOCAL)
    assert not (tmp_path / "refused.zip").exists()
    assert restore(sqlite_store.url, made, tmp_path, MAINTENANCE).faults == ()


@pytest.fixture
def engagement_of_sqlite(sqlite_store: Store) -> str:
    return sqlite_store.new({"title": "Kept"}, LOCAL)


def test_a_file_is_kept_for_whoever_may_edit_and_reached_through_the_record_that_names_it(
    store: Store, engagement: str
) -> None:
    with pytest.raises(Denied):
        store.keep_file(b"plan", Actor("Anna"))
    fingerprint = store.keep_file(b"plan", confined(LOCAL, engagement))
    store.save(engagement, [Add("artefacts", {"title": "Plan", "sha256": fingerprint})], LOCAL)
    files = store.load(engagement, LOCAL).files
    assert files.content(fingerprint) == b"plan" and files.trouble(fingerprint) is None
    assert isinstance(files.trouble("0" * 64), DiscoveryError)


@pytest.mark.parametrize(
    ("actor", "mine", "theirs", "every", "edits"),
    [
        (LOCAL, True, True, True, True),
        (COMMAND_LINE, True, True, True, True),
        (MAINTENANCE, True, True, True, False),
        (Actor("Anna"), True, True, True, False),
        (confined(LOCAL, "mine"), True, False, False, True),
        (confined(Actor("Anna"), "mine"), True, False, False, False),
    ],
)
def test_who_may_what(actor: Actor, mine: bool, theirs: bool, every: bool, edits: bool) -> None:
    may = may_read(actor, "mine"), may_read(actor, "theirs"), may_read_all(actor), may_edit(actor)
    assert may == (mine, theirs, every, edits)
    assert before_audience(actor) is not every
