"""A backup taken while everybody writes restores to one moment, files and all: what was acknowledged, nothing half done."""

import random
import sqlite3
import sys
import threading
from pathlib import Path

import pytest

from discovery.access import LOCAL, MAINTENANCE
from discovery.model.agreement import Artefact
from discovery.model.errors import Unusable
from discovery.store import Add, Edit, Remove, Set, Store
from discovery.store.backups import backup
from discovery.store.backups.restore import Restored, restore
from discovery.store.files import Files
from discovery.store.opening.start import copy
from tests.making import files_of
from tests.store.acting import added, texts
from tests.store.writers import contradictions

BACKUPS = 20


def put_back(source: Path, folder: Path) -> tuple[Store, Restored]:
    """What a backup gives where nothing was."""
    url = f"sqlite:///{folder / 'discovery.sqlite'}"
    done = restore(url, source, folder, MAINTENANCE)
    return Store(url, folder), done


def artefact(store: Store, engagement: str, content: bytes) -> Artefact:
    """A new artefact with its file."""
    made = added(store, engagement, "artefacts", title="Plan", sha256=store.keep_file(content, LOCAL))
    assert isinstance(made, Artefact)
    return made


def held(files: Files) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in files.folder.rglob("*") if path.is_file()}


def test_twenty_backups_under_four_writers_all_restore_to_one_moment(sqlite_store: Store, tmp_path: Path):
    store, stop = sqlite_store, threading.Event()
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": str(number)}) for number in range(100)], LOCAL)
    ids = [row.id for row in store.load(engagement, LOCAL).outcomes]

    def write(number: int) -> None:
        luck = random.Random(number)
        while not stop.is_set():
            edits: list[Edit] = [Set("outcomes", luck.choice(ids), "statement", str(luck.random())) for _ in range(3)]
            if luck.random() < 0.1:
                edits.append(
                    Add("artefacts", {"title": "Plan", "sha256": store.keep_file(luck.randbytes(5000), LOCAL)})
                )
            store.save(engagement, edits, LOCAL)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    moments = []
    for number in range(BACKUPS):
        before = store.revision(engagement, LOCAL)
        made = store.backup(tmp_path / "backups" / f"{number}.zip", MAINTENANCE)
        moments.append((before, store.revision(engagement, LOCAL), made))
    stop.set()
    for thread in threads:
        thread.join()
    assert moments[-1][1] > moments[0][0] + BACKUPS, "nobody wrote, so nothing was tested"
    assert moments[-1][2].files > moments[0][2].files, "nobody handed in a file"
    for number, (before, after, made) in enumerate(moments):
        restored, done = put_back(made.file, tmp_path / f"restored{number}")
        assert contradictions(restored.data_dir / "discovery.sqlite", thorough=True) == []
        assert before <= restored.revision(engagement, LOCAL) <= after
        record = restored.load(engagement, LOCAL)
        assert len(record.outcomes) == 100
        assert (made.lacking, done.lacking) == ((), ())
        assert len(files_of(restored).of(record)) == done.files == made.files
        added(restored, engagement, "outcomes", statement="work goes on")
        restored.undo(engagement, LOCAL)
        restored.close()


def test_a_backup_is_one_file_that_holds_everything(sqlite_store: Store, tmp_path: Path):
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    gone = added(sqlite_store, engagement, "outcomes", statement="gone")
    added(sqlite_store, engagement, "outcomes", statement="kept")
    plan = artefact(sqlite_store, engagement, b"the plan")
    artefact(sqlite_store, engagement, b"the map")
    sqlite_store.keep_file(b"nobody names this", LOCAL)
    sqlite_store.save(engagement, [Remove("artefacts", plan.id)], LOCAL)
    sqlite_store.save(engagement, [Remove("outcomes", gone.id)], LOCAL)
    made = sqlite_store.backup(tmp_path / "elsewhere" / "backup.zip", MAINTENANCE)
    assert [path.name for path in made.file.parent.iterdir()] == ["backup.zip"]
    restored, done = put_back(made.file, tmp_path / "restored")
    assert (made.files, done.files) == (2, 2)
    assert sorted(held(files_of(restored)).values()) == [b"the map", b"the plan"]
    assert restored.read(engagement, LOCAL) == sqlite_store.read(engagement, LOCAL)
    assert restored.activity(engagement, LOCAL) == sqlite_store.activity(engagement, LOCAL)
    restored.undo(engagement, LOCAL)
    assert texts(restored.load(engagement, LOCAL)) == ["gone", "kept"]
    restored.undo(engagement, LOCAL)
    assert len(files_of(restored).of(restored.load(engagement, LOCAL))) == 2
    restored.close()


def test_each_artefact_file_is_opened_twice_for_a_backup(sqlite_store: Store, tmp_path: Path):
    """Once to see that it is whole, once to put it in."""
    plan = artefact(sqlite_store, sqlite_store.new({"title": "x"}, LOCAL), b"the plan")
    opened: list[str] = []

    def note(event: str, about: tuple[object, ...]) -> None:
        if event == "open":
            opened.append(str(about[0]))

    sys.addaudithook(note)
    sqlite_store.backup(tmp_path / "backup.zip", MAINTENANCE)
    assert len([name for name in opened if name.endswith(plan.sha256 or "-")]) == 2


def test_files_that_are_missing_or_damaged_are_told_and_the_rest_is_backed_up(sqlite_store: Store, tmp_path: Path):
    store = sqlite_store
    engagement = store.new({"title": "x"}, LOCAL)
    missing, damaged, whole = (artefact(store, engagement, name) for name in (b"missing", b"damaged", b"whole"))
    artefact(store, engagement, b"missing")
    files_of(store).is_sound(missing.sha256 or "").unlink()
    files_of(store).is_sound(damaged.sha256 or "").write_bytes(b"damage!")
    made = store.backup(tmp_path / "backup.zip", MAINTENANCE)
    assert made.files == 1
    assert [str(one) for one in made.lacking] == [
        "ART-001 of ENG-001: The file is not in the data folder.",
        "ART-002 of ENG-001: The file was damaged in the data folder.",
        "ART-004 of ENG-001: The file is not in the data folder.",
    ]
    restored, done = put_back(made.file, tmp_path / "restored")
    assert held(files_of(restored)) == {whole.sha256: b"whole"}
    assert [one.artefact for one in done.lacking] == ["ART-001", "ART-002", "ART-004"]
    restored.close()


def test_restoring_puts_back_what_is_missing_mends_what_is_damaged_and_removes_nothing(
    sqlite_store: Store, tmp_path: Path
):
    store = sqlite_store
    engagement = store.new({"title": "x"}, LOCAL)
    missing, damaged, _whole = (artefact(store, engagement, name) for name in (b"missing", b"damaged", b"whole"))
    made, before = store.backup(tmp_path / "backup.zip", MAINTENANCE), held(files_of(store))
    later = artefact(store, engagement, b"handed in later")
    files_of(store).is_sound(missing.sha256 or "").unlink()
    files_of(store).is_sound(damaged.sha256 or "").write_bytes(b"damage!")
    done = restore(store.url, made.file, tmp_path, MAINTENANCE)
    assert (done.files, done.lacking) == (2, ())
    assert held(files_of(store)) == before | {later.sha256: b"handed in later"}
    assert done.set_aside is not None
    assert restore(store.url, done.set_aside, tmp_path, MAINTENANCE).lacking == ()
    assert len(files_of(store).of(store.load(engagement, LOCAL))) == 4
    assert not list(tmp_path.glob("restore-*"))


def test_a_database_alone_as_older_versions_backed_it_up_is_put_back_and_lacking_files_are_told(
    sqlite_store: Store, tmp_path: Path
):
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    artefact(sqlite_store, engagement, b"the plan")
    copy(tmp_path / "discovery.sqlite", tmp_path / "old.sqlite")
    restored, done = put_back(tmp_path / "old.sqlite", tmp_path / "restored")
    assert restored.read(engagement, LOCAL) == sqlite_store.read(engagement, LOCAL)
    assert [str(one) for one in done.lacking] == ["ART-001 of ENG-001: The file is not in the data folder."]
    restored.close()


def test_files_go_again_when_the_database_cannot_be_replaced(sqlite_store: Store, tmp_path: Path):
    artefact(sqlite_store, sqlite_store.new({"title": "x"}, LOCAL), b"the plan")
    made = sqlite_store.backup(tmp_path / "backup.zip", MAINTENANCE)
    other = tmp_path / "other"
    other.mkdir()
    (other / "file").write_text("not a folder")
    with pytest.raises(Unusable):
        restore(f"sqlite:///{other / 'file' / 'discovery.sqlite'}", made.file, other, MAINTENANCE)
    assert [path.name for path in other.rglob("*") if path.is_file()] == ["file"]


def test_whatever_byte_of_a_backup_is_damaged_it_is_refused_or_gives_the_same_content(
    sqlite_store: Store, tmp_path: Path
):
    artefact(sqlite_store, sqlite_store.new({"title": "x"}, LOCAL), b"the plan" * 100)
    good = sqlite_store.backup(tmp_path / "backup.zip", MAINTENANCE).file.read_bytes()
    luck, path, database = random.Random(5), tmp_path / "damaged.zip", tmp_path / "unpacked.sqlite"
    backup.unpack_database(tmp_path / "backup.zip", database)
    content, refused = database.read_bytes(), 0
    ends = [*range(80), *range(len(good) - 400, len(good)), *(luck.randrange(len(good)) for _ in range(300))]
    for place in ends:
        path.write_bytes(good[:place] + bytes([good[place] ^ luck.randint(1, 255)]) + good[place + 1 :])
        files = Files(tmp_path / "unpacked")
        try:
            assert backup.is_archive(path)
            (sha256,) = backup.checked(path)
        except (Unusable, AssertionError):
            refused += 1
            continue
        backup.unpack_database(path, database)
        assert database.read_bytes() == content
        list(backup.unpack_files(path, (sha256,), files))
        assert files.content(sha256) == b"the plan" * 100
    assert refused > len(ends) // 2


def test_a_backup_never_writes_over_a_file_and_leaves_none_when_it_fails(sqlite_store: Store, tmp_path: Path):
    there = tmp_path / "there.zip"
    there.write_text("precious")
    with pytest.raises(Unusable) as caught:
        sqlite_store.backup(there, MAINTENANCE)
    assert caught.value.message == "There is a file of that name already."
    assert there.read_text() == "precious"
    (tmp_path / "file").write_text("")
    with pytest.raises(Unusable):
        sqlite_store.backup(tmp_path / "file" / "backup.zip", MAINTENANCE)
    assert not [*tmp_path.rglob("*.partial"), *tmp_path.rglob("*.database")]


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
        sqlite_store.backup(tmp_path / "backup.zip", MAINTENANCE)
    assert not list(tmp_path.glob("backup.zip*"))


def test_a_server_s_database_is_backed_up_by_its_own_means(store: Store, tmp_path: Path):
    if store.url.startswith("sqlite"):
        assert store.backup(tmp_path / "backup.zip", MAINTENANCE).file.exists()
        return
    with pytest.raises(Unusable) as caught:
        store.backup(tmp_path / "backup.zip", MAINTENANCE)
    assert "pg_dump" in caught.value.message
