"""Every bad database file is refused with one clear sentence and left exactly as it was, and nothing appears beside it."""

import gzip
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.errors import DiscoveryError, NotFound, Unusable
from discovery.model.tables import APPLICATION_ID
from discovery.store import Add, Set, Store
from discovery.store.opening.start import head
from tests.making import files_of
from tests.store.acting import added, texts

NOBODY = 65534


@pytest.fixture(scope="module")
def good(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a database of ours with two hundred rows in it."""
    folder = tmp_path_factory.mktemp("good")
    shutil.copy(sqlite_template, folder / "good.sqlite")
    store = Store(f"sqlite:///{folder / 'good.sqlite'}", folder)
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": "text " * 40}) for _ in range(200)], LOCAL)
    store.close()
    return (folder / "good.sqlite").read_bytes()


def edited(content: bytes, *statements: str, path: Path) -> bytes:
    """A database after some SQL."""
    path.write_bytes(content)
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA journal_mode=DELETE; " + "; ".join(statements))
    connection.close()
    made = path.read_bytes()
    path.unlink()
    return made


def noise(content: bytes, place: int, length: int) -> bytes:
    return content[:place] + random.Random(1).randbytes(length) + content[place + length :]


OURS = f"PRAGMA application_id={APPLICATION_ID}"
BAD: dict[str, Callable[[bytes, Path], bytes]] = {
    "one byte": lambda good, path: b"S",
    "text": lambda good, path: b"Meeting notes\n" * 50,
    "text in UTF-16": lambda good, path: "Meeting notes\n".encode("utf-16"),
    "JSON": lambda good, path: json.dumps({"format": "discovery-engagement"}).encode(),
    "compressed": lambda good, path: gzip.compress(good),
    "picture": lambda good, path: b"\x89PNG\r\n\x1a\n" + bytes(500),
    "zeros": lambda good, path: bytes(100_000),
    "noise": lambda good, path: random.Random(2).randbytes(50_000),
    "only the mark": lambda good, path: good[:16],
    "only the header": lambda good, path: good[:100],
    "header zeroed": lambda good, path: bytes(100) + good[100:],
    "page size zeroed": lambda good, path: good[:16] + bytes(2) + good[18:],
    "page size odd": lambda good, path: good[:16] + b"\x12\x34" + good[18:],
    "one page": lambda good, path: good[:4096],
    "cut in half": lambda good, path: good[: len(good) // 8192 * 4096],
    "cut inside a page": lambda good, path: good[: len(good) // 2 + 777],
    "last page missing": lambda good, path: good[:-4096],
    "first page noisy": lambda good, path: noise(good, 100, 1500),
    "second page noisy": lambda good, path: noise(good, 4096, 4096),
    "middle page noisy": lambda good, path: noise(good, len(good) // 8192 * 4096, 4096),
    "last page noisy": lambda good, path: noise(good, len(good) - 4096, 4096),
    "every tenth page noisy": lambda good, path: b"".join(
        random.Random(at).randbytes(4096) if at % 40960 == 36864 else good[at : at + 4096]
        for at in range(0, len(good), 4096)
    ),
    "pages swapped": lambda good, path: good[:4096] + good[8192:12288] + good[4096:8192] + good[12288:],
    "backwards": lambda good, path: good[:16] + good[16:][::-1],
    "of a newer file format": lambda good, path: good[:18] + b"\x09\x09" + good[20:],
    "a database without tables": lambda good, path: edited(b"", "CREATE TABLE a(b)", "DROP TABLE a", path=path),
    "another program's": lambda good, path: edited(b"", "CREATE TABLE notes(id, text)", path=path),
    "another program's with our names": lambda good, path: edited(b"", "CREATE TABLE engagement(id)", path=path),
    "another program's mark": lambda good, path: edited(good, "PRAGMA application_id=77", path=path),
    "no mark": lambda good, path: edited(good, "PRAGMA application_id=0", path=path),
    "our mark without tables": lambda good, path: edited(b"", OURS, "CREATE TABLE a(b)", path=path),
    "our mark and an empty version": lambda good, path: edited(good, "DELETE FROM alembic_version", path=path),
    "our mark and no version": lambda good, path: edited(good, "DROP TABLE alembic_version", path=path),
    "our mark and no engagements": lambda good, path: edited(good, "DROP TABLE engagement", path=path),
    "newer": lambda good, path: edited(good, "UPDATE alembic_version SET version_num='9999'", path=path),
    "a version that is not one": lambda good, path: edited(
        good, "UPDATE alembic_version SET version_num='; DROP'", path=path
    ),
}


def told(attempt: Callable[[], object]) -> str:
    """The one sentence that an attempt is refused with."""
    with pytest.raises(DiscoveryError) as caught:
        attempt()
    sentence = caught.value.message
    assert sentence
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert "\n" not in sentence
    for jargon in ("Traceback", "sqlalchemy", "sqlite3.", "sqlalche.me", "[SQL", "None"):
        assert jargon not in sentence
    return sentence


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_refused_in_one_sentence_and_left_as_it_was(kind: str, good: bytes, tmp_path: Path):
    content = BAD[kind](good, tmp_path / "made.sqlite")
    place = tmp_path / "data # 100%?"
    place.mkdir()
    (place / "discovery.sqlite").write_bytes(content)
    url = sa.URL.create("sqlite", database=str(place / "discovery.sqlite")).render_as_string()
    told(lambda: Store(url, place))
    assert contents(place) == {"discovery.sqlite": content}


def test_each_kind_of_bad_file_is_told_apart(good: bytes, tmp_path: Path):
    def sentence(kind: str) -> str:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.sqlite"
        path.write_bytes(BAD[kind](good, tmp_path / "made"))
        return told(lambda: Store(f"sqlite:///{path}", tmp_path))

    assert sentence("text") == "This file is not a database of this program."
    assert "damaged" in sentence("middle page noisy")
    assert sentence("another program's") == "This is a database, but of another program."
    assert f"(schema 9999; this one knows {head()})" in sentence("newer")


def test_a_good_file_with_a_strange_name_is_opened(good: bytes, tmp_path: Path):
    place = tmp_path / "Ünïcode # 100% & more?"
    place.mkdir()
    (place / "my data.sqlite").write_bytes(good)
    url = sa.URL.create("sqlite", database=str(place / "my data.sqlite")).render_as_string(hide_password=False)
    store = Store(url, place)
    assert store.state == "unchanged"
    assert store.summaries(LOCAL)[0].rows == 200
    store.close()


@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a link to nowhere's folder"])
def test_what_is_not_a_file_is_refused(kind: str, tmp_path: Path):
    path = tmp_path / "discovery.sqlite"
    if kind == "a folder":
        path.mkdir()
    elif kind == "a pipe":
        os.mkfifo(path)
    else:
        path = tmp_path / "file" / "discovery.sqlite"
        path.parent.write_text("not a folder")
    told(lambda: Store(f"sqlite:///{path}", tmp_path))


def test_a_database_that_was_left_open_by_a_crash_is_opened_with_all_its_work(good: bytes, tmp_path: Path):
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    (tmp_path / "live.sqlite").write_bytes(good)
    store = Store(f"sqlite:///{tmp_path / 'live.sqlite'}", tmp_path)
    (engagement,) = store.revisions(LOCAL)
    added(store, engagement, "outcomes", statement="written just before")
    for name in ("live.sqlite", "live.sqlite-wal"):
        shutil.copy(tmp_path / name, crashed / name)
    store.close()
    store = Store(f"sqlite:///{crashed / 'live.sqlite'}", crashed)
    assert texts(store.load(engagement, LOCAL))[-1] == "written just before"
    store.close()


# ---- what the system forbids: in a child, without the rights of an administrator


def as_nobody(act: Callable[[], str]) -> str:
    """What a child process without any rights says."""
    if os.geteuid() != 0:
        return act()

    def without_rights() -> str:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        return act()

    return in_child(without_rights)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can reach, unlike the one that pytest makes."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="discovery-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def attempt(path: Path) -> str:
    """Open, read and change a database; says how far that went."""
    done = []
    try:
        store = Store(f"sqlite:///{path}", path.parent)
        done.append("opened")
        (engagement,) = store.revisions(LOCAL)
        rows = store.load(engagement, LOCAL).outcomes
        done.append(f"read {len(rows)}")
        store.save(engagement, [Set("outcomes", rows[0].id, "statement", "changed")], LOCAL)
        done.append("changed")
    except DiscoveryError as error:
        done.append(error.message)
    return " | ".join(done)


CLOSED = "The file or the folder of the database may not be written: nothing was saved. Look at their permissions."


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "expected"),
    [
        (0o666, 0o777, "opened | read 200 | changed"),
        (0o444, 0o777, f"opened | read 200 | {CLOSED}"),
        (0o000, 0o777, "The database cannot be opened (Permission denied)."),
        (0o666, 0o555, f"opened | {CLOSED}"),
        (0o444, 0o555, f"opened | {CLOSED}"),
    ],
)
def test_a_database_that_may_not_be_written_says_so_and_stays_as_it_was(
    good: bytes, open_folder: Path, file_mode: int, folder_mode: int, expected: str
):
    path = open_folder / "discovery.sqlite"
    path.write_bytes(good)
    path.chmod(file_mode)
    open_folder.chmod(folder_mode)
    assert as_nobody(lambda: attempt(path)) == expected
    if "changed" not in expected:
        assert path.read_bytes() == good


def test_a_data_folder_that_cannot_be_made_is_told(open_folder: Path):
    open_folder.chmod(0o555)
    said = as_nobody(lambda: attempt(open_folder / "deeper" / "discovery.sqlite"))
    assert said == "The data folder cannot be made (Permission denied)."


def fill(path: Path) -> str:
    """Save until something stops it; says how many saves were acknowledged, what stopped it, and what is there now."""
    store = Store(f"sqlite:///{path}", path.parent)
    engagement = store.new({"title": "x"}, LOCAL)
    acknowledged, said = 1, ""
    try:
        for number in range(10_000):
            store.save(engagement, [Add("outcomes", {"statement": str(number) * 500})], LOCAL)
            acknowledged += 1
    except DiscoveryError as error:
        said = error.message
    return json.dumps(
        [acknowledged, said, store.revision(engagement, LOCAL), len(store.load(engagement, LOCAL).outcomes)]
    )


def whole(path: Path, acknowledged: int) -> None:
    """The file holds all that was acknowledged, agrees with itself, and works again."""
    store = Store(f"sqlite:///{path}", path.parent)
    (engagement,) = store.revisions(LOCAL)
    assert store.revision(engagement, LOCAL) == acknowledged == len(store.load(engagement, LOCAL).outcomes) + 1
    added(store, engagement, "outcomes", statement="there is room again")
    store.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert connection.execute("SELECT count(DISTINCT revision) FROM change").fetchone()[0] == acknowledged + 1
    connection.close()


def test_a_file_that_may_not_grow_any_more_loses_nothing(open_folder: Path):
    path = open_folder / "discovery.sqlite"

    def limited() -> str:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_500_000, 2_500_000))
        return fill(path)

    acknowledged, said, revision, rows = json.loads(in_child(limited))
    assert said in (
        "The disk reported a fault or has no room left: nothing was saved.",
        "The disk is full: nothing was saved. Make room, then try again.",
    )
    assert acknowledged > 50
    assert (revision, rows) == (acknowledged, acknowledged - 1)
    whole(path, acknowledged)


def in_child(act: Callable[[], str]) -> str:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            said = act()
        except BaseException:
            said = traceback.format_exc()
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        said = stream.read().decode()
    os.waitpid(child, 0)
    return said


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(tmp_path: Path):
    """On a file system of three megabytes; where none can be mounted, on the machine's own full device."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only an administrator may mount a file system; the limit on a file's size is tested above")
    try:
        acknowledged, said, revision, rows = json.loads(in_child(lambda: fill(disk / "discovery.sqlite")))
        assert said == "The disk is full: nothing was saved. Make room, then try again."
        assert acknowledged > 50
        assert (revision, rows) == (acknowledged, acknowledged - 1)
        room = tmp_path / "room"
        room.mkdir()
        for path in disk.glob("discovery.sqlite*"):
            shutil.copy(path, room / path.name)
        whole(room / "discovery.sqlite", acknowledged)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_database_locked_by_another_program_is_told_as_busy_and_reads_go_on(sqlite_store: Store, tmp_path: Path):
    store = sqlite_store
    engagement = store.new({"title": "x"}, LOCAL)
    with store._opened.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=50")
    locker = sqlite3.connect(tmp_path / "discovery.sqlite", isolation_level=None)
    locker.execute("BEGIN IMMEDIATE")
    with pytest.raises(DiscoveryError) as caught:
        store.save(engagement, [Add("outcomes", {"statement": "x"})], LOCAL)
    assert (caught.value.code, caught.value.message[:8]) == ("busy", "Too many")
    assert store.load(engagement, LOCAL).revision == 1
    locker.execute("ROLLBACK")
    locker.close()
    assert added(store, engagement, "outcomes", statement="x").code == "OUT-001"


# ---- PostgreSQL


def test_an_empty_postgresql_database_gets_our_tables_and_is_opened_again(
    empty_postgresql: Callable[[], str], tmp_path: Path
):
    url = empty_postgresql()
    for state in ("created", "unchanged"):
        store = Store(url, tmp_path)
        assert store.state == state
        store.close()


def test_two_processes_that_start_together_on_an_empty_server_both_work(
    empty_postgresql: Callable[[], str], tmp_path: Path
):
    url, states = empty_postgresql(), list[str]()

    def start() -> None:
        store = Store(url, tmp_path)
        states.append(store.state)
        store.close()

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(states) == ["created", "unchanged", "unchanged"]


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE notes(id int)"],
        ["CREATE TABLE alembic_version(version_num text)", "INSERT INTO alembic_version VALUES ('abc')"],
        ["CREATE TABLE engagement(id int)"],
    ],
)
def test_a_server_database_of_another_program_is_refused(
    empty_postgresql: Callable[[], str], tmp_path: Path, statements: list[str]
):
    url = empty_postgresql()
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    assert told(lambda: Store(url, tmp_path)) == "This database holds the tables of another program."
    with engine.connect() as connection:
        assert len(sa.inspect(connection).get_table_names()) == 1
    engine.dispose()


def test_a_newer_server_database_is_refused(empty_postgresql: Callable[[], str], tmp_path: Path):
    url = empty_postgresql()
    Store(url, tmp_path).close()
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert "newer version" in told(lambda: Store(url, tmp_path))
    engine.dispose()


def test_a_server_that_is_not_there_is_told_without_its_password(tmp_path: Path):
    said = told(lambda: Store("postgresql+psycopg://me:secret-word@127.0.0.1:1/none", tmp_path))
    assert said.startswith("The database server cannot be reached")
    assert "secret-word" not in said


# ---- files of artefacts


def test_a_file_comes_back_by_its_fingerprint_and_the_same_bytes_are_kept_once(sqlite_store: Store):
    files = files_of(sqlite_store)
    fingerprint = files.keep(b"content")
    assert files.keep(b"content") == fingerprint
    assert files.content(fingerprint) == b"content"
    assert len([path for path in files.folder.rglob("*") if path.is_file()]) == 1


def test_many_people_who_hand_in_the_same_file_at_once_all_get_it(sqlite_store: Store):
    content, found = random.Random(1).randbytes(2_000_000), list[bytes]()
    threads = [
        threading.Thread(
            target=lambda: found.append(files_of(sqlite_store).content(sqlite_store.keep_file(content, LOCAL)))
        )
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [content] * 8


def test_a_damaged_or_missing_file_is_told_and_never_given_out(sqlite_store: Store):
    files = files_of(sqlite_store)
    fingerprint = files.keep(b"content")
    (files.folder / fingerprint[:2] / fingerprint).write_bytes(b"c0ntent")
    with pytest.raises(Unusable):
        files.content(fingerprint)
    for name in ("0" * 64, "x", "../" * 21 + "x", "", "/etc/passwd"):
        with pytest.raises(NotFound):
            files.content(name)
