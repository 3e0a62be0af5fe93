"""The file under a store is moved, removed, replaced or written over: what is acknowledged is in the file at its place."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL, MAINTENANCE
from discovery.model.errors import DiscoveryError, Unusable
from discovery.store import Add, Store
from discovery.store.backups.restore import restore
from discovery.store.opening.sound import faults
from tests.store.acting import added, texts


@pytest.fixture
def path(sqlite_store: Store, tmp_path: Path) -> Iterator[Path]:
    """The database of a store with ten outcomes, a good backup of it beside, and a copy at rest from before."""
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    sqlite_store.save(engagement, [Add("outcomes", {"statement": str(number)}) for number in range(10)], LOCAL)
    sqlite_store.backup(tmp_path / "good.zip", MAINTENANCE)
    yield tmp_path / "discovery.sqlite"


def at_place(path: Path) -> list[str]:
    """The outcomes that anybody finds who opens the database at its place, in a process of its own."""
    command = [sys.executable, "-c", _LOOK, f"{path.as_uri()}?mode=rw"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


_LOOK = """
import json, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], uri=True)
print(json.dumps([text for (text,) in connection.execute("SELECT statement FROM outcome ORDER BY number")]))
connection.close()
"""


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.sqlite"))


def moved_with_all(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).rename(path.with_name("elsewhere.sqlite" + suffix))


def folder_renamed(path: Path) -> None:
    path.parent.rename(path.parent.with_name(path.parent.name + "-renamed"))


def folder_replaced(path: Path) -> None:
    path.parent.rename(path.parent.with_name(path.parent.name + "-renamed"))
    path.parent.mkdir()


def log_replaced(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    log.unlink()
    log.write_bytes(b"somebody's")


LOST: dict[str, Callable[[Path], object]] = {
    "removed": lambda path: path.unlink(),
    "moved": moved,
    "moved with its log": moved_with_all,
    "the folder renamed": folder_renamed,
    "the folder renamed and a new one made": folder_replaced,
    "an empty file in its place": lambda path: path.unlink() or path.touch(),  # type: ignore[func-returns-value]
    "a text in its place": lambda path: path.unlink() or path.write_text("notes"),  # type: ignore[func-returns-value]
    "a folder in its place": lambda path: path.unlink() or path.mkdir(),  # type: ignore[func-returns-value]
    "the log replaced": log_replaced,
}


@pytest.mark.parametrize("kind", LOST)
def test_nothing_is_acknowledged_into_a_file_that_is_not_at_its_place(kind: str, sqlite_store: Store, path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    added(sqlite_store, engagement, "outcomes", statement="before")
    LOST[kind](path)
    for _ in range(2):
        with pytest.raises(Unusable) as caught:
            sqlite_store.save(engagement, [Add("outcomes", {"statement": "lost"})], LOCAL)
        assert caught.value.message.endswith(".") and "\n" not in caught.value.message
    with pytest.raises(Unusable):
        sqlite_store.new({"title": "lost"}, LOCAL)
    assert not path.exists() or path.stat().st_size < 100 or path.is_dir() or kind == "the log replaced"


def test_a_file_that_is_put_back_is_used_again(sqlite_store: Store, path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    moved_with_all(path)
    with pytest.raises(Unusable, match="not at its place"):
        sqlite_store.save(engagement, [Add("outcomes", {"statement": "lost"})], LOCAL)
    assert sqlite_store.health().status == "failing" and "not at its place" in sqlite_store.health().reason
    for suffix in ("", "-wal", "-shm"):
        path.with_name("elsewhere.sqlite" + suffix).rename(path.with_name(path.name + suffix))
    assert sqlite_store.health().status == "ok"
    added(sqlite_store, engagement, "outcomes", statement="kept")
    assert at_place(path)[-1] == "kept"


@pytest.mark.parametrize("suffixes", [("-wal",), ("-wal", "-shm"), ("-shm",)])
def test_what_was_in_a_log_that_somebody_removed_is_saved_with_what_comes(
    suffixes: tuple[str, ...], sqlite_store: Store, path: Path
):
    (engagement,) = sqlite_store.revisions(LOCAL)
    added(sqlite_store, engagement, "outcomes", statement="in the log")
    for suffix in suffixes:
        path.with_name(path.name + suffix).unlink()
    added(sqlite_store, engagement, "outcomes", statement="after")
    assert at_place(path)[-2:] == ["in the log", "after"]
    assert faults(path) == []


def test_work_goes_on_with_a_good_file_in_the_place_of_the_old_one(sqlite_store: Store, path: Path, tmp_path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    watch = sqlite_store.watch()
    watch.changed()
    added(sqlite_store, engagement, "outcomes", statement="of the old file")
    restore(f"sqlite:///{tmp_path / 'other' / 'new.sqlite'}", tmp_path / "good.zip", tmp_path / "other", MAINTENANCE)
    moved_with_all(path)
    (tmp_path / "other" / "new.sqlite").rename(path)
    assert len(sqlite_store.load(engagement, LOCAL).outcomes) == 10
    added(sqlite_store, engagement, "outcomes", statement="of the new file")
    assert at_place(path) == [*map(str, range(10)), "of the new file"]
    assert texts(sqlite_store.load(engagement, LOCAL))[-1] == "of the new file"
    assert watch.changed()
    added(sqlite_store, engagement, "outcomes", statement="more")
    assert watch.changed() and not watch.changed()
    watch.close()


def test_a_new_file_beside_the_old_one_s_log_is_refused(sqlite_store: Store, path: Path, tmp_path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    added(sqlite_store, engagement, "outcomes", statement="in the log")
    restore(f"sqlite:///{tmp_path / 'other' / 'new.sqlite'}", tmp_path / "good.zip", tmp_path / "other", MAINTENANCE)
    (tmp_path / "other" / "new.sqlite").replace(path)
    with pytest.raises(Unusable, match="old log lies beside the new one"):
        sqlite_store.save(engagement, [Add("outcomes", {"statement": "lost"})], LOCAL)


@pytest.mark.parametrize("damaged", [False, True])
def test_a_restore_meanwhile_loses_nothing_that_is_acknowledged_after_it(
    damaged: bool, sqlite_store: Store, path: Path, tmp_path: Path
):
    (engagement,) = sqlite_store.revisions(LOCAL)
    if damaged:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints=ON")
            connection.execute("UPDATE outcome SET confidence = 'perhaps'")
    stop, acknowledged, refused = threading.Event(), list[str](), list[str]()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            try:
                sqlite_store.save(engagement, [Add("outcomes", {"statement": f"later {number}"})], LOCAL)
                acknowledged.append(f"later {number}")
            except DiscoveryError as error:
                refused.append(error.message)

    thread = threading.Thread(target=write)
    thread.start()
    done = restore(sqlite_store.url, tmp_path / "good.zip", tmp_path, MAINTENANCE)
    before = len(acknowledged)
    until = time.monotonic() + 60
    while len(acknowledged) < before + 20 and len(refused) < 1000 and time.monotonic() < until:
        time.sleep(0.001)
    stop.set()
    thread.join()
    assert bool(done.damage) == damaged
    found = at_place(path)
    assert acknowledged[before + 1 :] == found[-len(acknowledged[before + 1 :]) :]
    assert len(refused) <= 1, "only whoever was just saving may be asked to try again"
    assert len(acknowledged) >= before + 20
    assert done.set_aside is not None
    assert set(acknowledged) <= set(found) | set(at_place(done.set_aside)), "an acknowledged save is in neither file"
    assert faults(path) == []


def test_a_copy_over_the_file_in_use_is_seen_through_or_refused(sqlite_store: Store, path: Path, tmp_path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(old)) as copy:
        source.backup(copy)
    sqlite_store.save(engagement, [Add("outcomes", {"statement": "long " * 500}) for _ in range(300)], LOCAL)
    shutil.copy(old, path)
    acknowledged = []
    for number in range(5):
        try:
            sqlite_store.save(engagement, [Add("outcomes", {"statement": f"after {number}"})], LOCAL)
            acknowledged.append(f"after {number}")
        except DiscoveryError as error:
            assert error.message.endswith(".")
    if acknowledged:
        assert at_place(path)[-len(acknowledged) :] == acknowledged
        assert faults(path) == []
    else:
        assert "damaged" in sqlite_store.health().reason


def test_other_processes_of_ours_may_write_meanwhile(sqlite_store: Store, path: Path, tmp_path: Path):
    (engagement,) = sqlite_store.revisions(LOCAL)
    other = Store(sqlite_store.url, tmp_path)
    for number in range(30):
        for store in (sqlite_store, other):
            added(store, engagement, "outcomes", statement=f"{number} " * 900)
    other.close()
    added(sqlite_store, engagement, "outcomes", statement="last")
    assert len(at_place(path)) == 71
    assert sqlite_store.health().status == "ok"


def test_a_backup_of_a_file_that_is_gone_makes_none(sqlite_store: Store, path: Path, tmp_path: Path):
    path.unlink()
    with pytest.raises(Unusable):
        sqlite_store.backup(tmp_path / "new.zip", MAINTENANCE)
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="a process may have as many files open as it likes")
def test_a_database_that_cannot_be_opened_just_now_is_not_called_damaged(sqlite_store: Store):
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, before[1]))
    try:
        assert sqlite_store.look_through()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert sqlite_store.health().status == "ok"


def test_damage_is_found_by_a_look_through_all_of_it_and_gone_once_a_backup_is_back(
    sqlite_store: Store, path: Path, tmp_path: Path
):
    assert sqlite_store.look_through() and sqlite_store.health().status == "ok"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE outcome SET confidence = 'perhaps'")
    assert not sqlite_store.look_through()
    assert sqlite_store.health().status == "degraded"
    assert sqlite_store.health().reason.startswith("The database is damaged. Its parts do not fit together (CHECK")
    (engagement,) = sqlite_store.revisions(LOCAL)
    added(sqlite_store, engagement, "outcomes", statement="work goes on")
    restore(sqlite_store.url, tmp_path / "good.zip", tmp_path, MAINTENANCE)
    assert sqlite_store.health().status == "ok"


def test_whoever_waits_to_write_waits_for_no_long_look_at_the_database(
    sqlite_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The time a look may take at most, as it is set for the clock that ends it."""
    longest: list[float] = []

    class Noted(threading.Timer):
        def __init__(self, interval: float, *more: Any) -> None:
            longest.append(interval)
            super().__init__(interval, *more)

    monkeypatch.setattr(threading, "Timer", Noted)
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    with closing(sqlite3.connect(tmp_path / "discovery.sqlite")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    added(sqlite_store, engagement, "outcomes", statement="x")
    assert longest and max(longest) <= 2
    sqlite_store.look_through()
    assert max(longest) > 2
