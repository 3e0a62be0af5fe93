"""A backup taken while everybody writes restores to one moment: all that was acknowledged before it, nothing half done."""

import random
import sqlite3
import threading
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.model.errors import Unusable
from discovery.store import Add, Remove, Set, Store
from tests.store.acting import added, texts
from tests.store.writers import contradictions

BACKUPS = 20


def test_twenty_backups_under_four_writers_all_restore_to_one_moment(sqlite_store: Store, tmp_path: Path):
    store, stop = sqlite_store, threading.Event()
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": str(number)}) for number in range(100)], LOCAL)
    ids = [row.id for row in store.load(engagement).outcomes]

    def write(number: int) -> None:
        luck = random.Random(number)
        while not stop.is_set():
            edits = [Set("outcomes", luck.choice(ids), "statement", str(luck.random())) for _ in range(3)]
            store.save(engagement, edits, LOCAL)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    moments = []
    for number in range(BACKUPS):
        before = store.revision(engagement)
        store.backup(tmp_path / "backups" / f"{number}.sqlite")
        moments.append((before, store.revision(engagement)))
    stop.set()
    for thread in threads:
        thread.join()
    assert moments[-1][1] > moments[0][0] + BACKUPS, "nobody wrote, so nothing was tested"
    for number, (before, after) in enumerate(moments):
        path = tmp_path / "backups" / f"{number}.sqlite"
        assert contradictions(path, thorough=True) == []
        restored = Store(f"sqlite:///{path}", tmp_path / "restored")
        assert before <= restored.revision(engagement) <= after
        assert len(restored.load(engagement).outcomes) == 100
        added(restored, engagement, "outcomes", statement="work goes on")
        restored.undo(engagement, LOCAL)
        restored.close()


def test_a_backup_is_one_file_that_holds_everything(sqlite_store: Store, tmp_path: Path):
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    gone = added(sqlite_store, engagement, "outcomes", statement="gone")
    added(sqlite_store, engagement, "outcomes", statement="kept")
    sqlite_store.save(engagement, [Remove("outcomes", gone.id)], LOCAL)
    made = sqlite_store.backup(tmp_path / "elsewhere" / "backup.sqlite")
    assert [path.name for path in made.parent.iterdir()] == ["backup.sqlite"]
    restored = Store(f"sqlite:///{made}", tmp_path / "restored")
    assert restored.read(engagement) == sqlite_store.read(engagement)
    assert restored.activity(engagement) == sqlite_store.activity(engagement)
    restored.undo(engagement, LOCAL)
    assert texts(restored.load(engagement)) == ["gone", "kept"]
    restored.close()


def test_a_backup_never_writes_over_a_file_and_leaves_none_when_it_fails(sqlite_store: Store, tmp_path: Path):
    there = tmp_path / "there.sqlite"
    there.write_text("precious")
    with pytest.raises(Unusable) as caught:
        sqlite_store.backup(there)
    assert caught.value.message == "There is a file of that name already."
    assert there.read_text() == "precious"
    (tmp_path / "file").write_text("")
    with pytest.raises(Unusable):
        sqlite_store.backup(tmp_path / "file" / "backup.sqlite")
    assert not list(tmp_path.rglob("*.partial"))


def test_a_backup_of_a_damaged_database_is_not_kept(sqlite_store: Store, tmp_path: Path):
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    sqlite_store.save(engagement, [Add("outcomes", {"statement": "text " * 99}) for _ in range(200)], LOCAL)
    with sqlite3.connect(tmp_path / "discovery.sqlite") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    content = bytearray((tmp_path / "discovery.sqlite").read_bytes())
    place = len(content) // 8192 * 4096
    content[place : place + 4096] = random.Random(1).randbytes(4096)
    (tmp_path / "discovery.sqlite").write_bytes(content)
    with pytest.raises(Unusable):
        sqlite_store.backup(tmp_path / "backup.sqlite")
    assert not list(tmp_path.glob("backup.sqlite*"))


def test_a_server_s_database_is_backed_up_by_its_own_means(store: Store, tmp_path: Path):
    if store.url.startswith("sqlite"):
        assert store.backup(tmp_path / "backup.sqlite").exists()
        return
    with pytest.raises(Unusable) as caught:
        store.backup(tmp_path / "backup.sqlite")
    assert "pg_dump" in caught.value.message
