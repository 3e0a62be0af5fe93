"""Every bad file given to import or restore: one clear sentence, and the database is as it was (promise P6)."""

import io
import json
import os
import shutil
import sqlite3
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from discovery.store.files import Files
from discovery.store.opening.start import copy
from tests.commanding import Run, filled, run, shop

__all__ = ["filled", "run", "shop"]


def _rows(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_backup_and_restore(shop: Run) -> None:
    before = shop("export", "Shop", "json", "-o", "-").out
    shop("backup", "saved.zip")
    shop("add", "Shop", "people", "name=Later")
    said = shop("restore", "saved.zip", "--json").data
    assert shop("export", "Shop", "json", "-o", "-").out == before
    shop("restore", said["kept"])
    assert shop("list", "--json").data[0]["rows"] == 4
    assert "already" in shop("backup", "saved.zip", code=1).err
    assert "in use" in shop("restore", "data/discovery.sqlite", code=1).err
    assert shop("backup").out.strip().endswith(".zip")


def test_restore_where_nothing_was(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={plan}")
    assert shop("backup", "saved.zip", "--json").data["files"] == 1
    monkeypatch.setenv("DISCOVERY_DATA_DIR", "another")
    said = shop("restore", "saved.zip", "--json").data
    assert (said["kept"], said["files"], said["lacking"]) == (None, 1, [])
    assert shop("list", "--json").data[0]["title"] == "Shop"
    assert Files(Path("another/files")).content(plan) == b"the plan"


def test_a_backup_of_a_damaged_database_says_so_and_can_be_put_back(shop: Run) -> None:
    with closing(sqlite3.connect("data/discovery.sqlite", isolation_level=None)) as connection:
        connection.execute("UPDATE outcome SET statement = 'a' || char(7)")
    made = shop("backup", "saved.zip", "--json", code=1, found=True)
    assert made.data["damage"].startswith("outcomes · ")
    assert made.data["damage"] in made.notes and "doctor" in made.notes
    done = shop("restore", "saved.zip", "--json")
    assert made.data["damage"] in done.data["faults"]
    assert made.data["damage"] in done.notes


def test_a_file_that_is_missing_is_told_when_a_backup_is_made_and_when_it_is_put_back(shop: Run) -> None:
    plan = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={plan}")
    shutil.rmtree("data/files")
    made = shop("backup", "saved.zip", "--json")
    assert made.data["lacking"][0]["artefact"] == "ART-001"
    told = "Note: ART-001 of ENG-001: The file is not in the data folder."
    assert made.notes == f"{told} It is not in the backup.\n"
    assert shop("restore", "saved.zip").notes == f"{told}\n"


def test_restore_over_a_damaged_database(shop: Run) -> None:
    shop("backup", "saved.zip")
    Path("data/discovery.sqlite").write_bytes(b"SQLite format 3\0" + b"noise" * 1000)
    for beside in ("-wal", "-shm"):
        Path(f"data/discovery.sqlite{beside}").unlink(missing_ok=True)
    assert "damaged" in shop("list", code=1).err
    assert "WRONG" in shop("doctor", code=1, found=True).out
    kept = shop("restore", "saved.zip", "--json").data["kept"]
    assert Path(kept).read_bytes().startswith(b"SQLite format 3\0noise")
    assert shop("list", "--json").data[0]["title"] == "Shop"


def test_restore_while_somebody_reads(shop: Run) -> None:
    shop("backup", "saved.zip")
    reader = sqlite3.connect("data/discovery.sqlite")
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (1,)
    shop("add", "Shop", "people", "name=Later")
    shop("restore", "saved.zip")
    reader.execute("COMMIT")
    assert reader.execute("SELECT count(*) FROM person").fetchone() == (2,), "the old file, which was put aside whole"
    reader.close()
    with closing(sqlite3.connect("data/discovery.sqlite")) as anew:
        assert anew.execute("SELECT count(*) FROM person").fetchone() == (1,)


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


def _foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bird (name TEXT)")
    connection.commit()
    connection.close()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _edited(start: int, new: bytes) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[start : start + len(new)] = new
        path.write_bytes(bytes(content))

    return change


DATABASES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Dear all"),
    "an engagement file": lambda path: path.write_text('{"format": "discovery-engagement"}'),
    "noise": lambda path: path.write_bytes(bytes(range(256)) * 64),
    "noise behind the right start": lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000),
    "the first half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "the first page": lambda path: path.write_bytes(path.read_bytes()[:4096]),
    "the first hundred bytes": lambda path: path.write_bytes(path.read_bytes()[:100]),
    "a page of zeroes": _edited(4096, b"\0" * 4096),
    "a page of noise": _edited(8192, b"\x5a" * 4096),
    "another page size": _edited(16, b"\x02\x00"),
    "another owner": _edited(68, b"BIRD"),
    "another program's database": _foreign,
    "newer": _newer,
    "a zip": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(4096)),
    "a folder": _folder,
}


@pytest.mark.parametrize("name", DATABASES)
def test_a_bad_database_file_changes_nothing(shop: Run, name: str) -> None:
    copy(Path("data/discovery.sqlite"), Path("saved.sqlite"))
    DATABASES[name](Path("saved.sqlite"))
    _refused(shop, "saved.sqlite")


def _refused(shop: Run, name: str) -> str:
    before = _state()
    line = shop("restore", name, code=1).err
    assert line.startswith(f"Error: {name}: ")
    assert shop("restore", name, "--json", code=1).error["where"] == {"file": name}
    assert _state() == before
    return line


def _repacked(change: Callable[[dict[str, bytes]], object]) -> Callable[[Path], None]:
    def repack(path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            parts = {part: package.read(part) for part in package.namelist()}
        change(parts)
        with zipfile.ZipFile(path, "w") as package:
            for part, content in parts.items():
                package.writestr(part, content)

    return repack


def _database(new: Callable[[bytes], bytes]) -> Callable[[dict[str, bytes]], None]:
    """Another database in the backup, and a list that says so."""

    def change(parts: dict[str, bytes]) -> None:
        old = parts["discovery.sqlite"]
        fresh = parts["discovery.sqlite"] = new(old)
        about = parts["backup.json"].replace(sha256(old).hexdigest().encode(), sha256(fresh).hexdigest().encode())
        parts["backup.json"] = about.replace(b'"bytes": %d' % len(old), b'"bytes": %d' % len(fresh))

    return change


def _of_file(content: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({next(part for part in parts if part.startswith("files/")): content})


def _list(old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({"backup.json": parts["backup.json"].replace(old, new)})


BACKUPS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "a zip of something else": ("not a backup", lambda path: path.write_bytes(_zipped(b"{}"))),
    "only the start of a zip": ("damaged", lambda path: path.write_bytes(b"PK\x03\x04" + bytes(4096))),
    "the first half": ("damaged", lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])),
    "a byte of a file changed": (
        "damaged",
        lambda path: path.write_bytes(path.read_bytes().replace(b"the plan", b"the plam")),
    ),
    "another file in its place": ("is not what it was", _repacked(_of_file(b"the plot"))),
    "a file less": ("does not hold", _repacked(lambda parts: parts.popitem())),
    "a file more": ("does not hold", _repacked(lambda parts: parts.update({"../../evil": b"x"}))),
    "no database": ("does not hold", _repacked(lambda parts: parts.pop("discovery.sqlite"))),
    "no list": ("not a backup", _repacked(lambda parts: parts.pop("backup.json"))),
    "a list that is none": ("list cannot be read", _repacked(_list(b"{", b"["))),
    "a list of another program": ("not a backup", _repacked(_list(b"discovery-backup", b"vacation-backup"))),
    "a list without fingerprints": ("list cannot be read", _repacked(_list(b'"sha256"', b'"md5"'))),
    "newer": ("newer version", _repacked(_list(b'"version": 1', b'"version": 3'))),
    "a part that leads out of the folder": ("list cannot be read", _repacked(lambda parts: _led_out(parts))),
    "a database that is none": ("not a database", _repacked(_database(lambda _content: b"Dear all"))),
    "a database that is damaged": (
        "damaged",
        _repacked(_database(lambda content: content[:8192] + b"\x5a" * 4096 + content[12288:])),
    ),
}


def _led_out(parts: dict[str, bytes]) -> None:
    name = next(part for part in parts if part.startswith("files/"))
    parts["files/../../x"] = parts.pop(name)
    _list(name.encode(), b"files/../../x")(parts)


@pytest.mark.parametrize("name", BACKUPS)
def test_a_bad_backup_changes_nothing(shop: Run, name: str) -> None:
    plan = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={plan}")
    shop("backup", "saved.zip")
    shutil.rmtree("data/files")
    told, spoil = BACKUPS[name]
    spoil(Path("saved.zip"))
    assert told in _refused(shop, "saved.zip")


def _state() -> tuple[str, list[str], list[Path]]:
    """The database's bytes, its rows, and what lies beside it."""
    database = Path("data/discovery.sqlite")
    beside = sorted(path for path in Path("data").rglob("*") if not path.name.endswith(("-wal", "-shm")))
    return sha256(database.read_bytes()).hexdigest(), _rows(database), beside


def _spoilt(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    def spoil(content: bytes) -> bytes:
        shape = json.loads(content)
        change(shape)
        return json.dumps(shape).encode()

    return spoil


def _zipped(content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("../x.json", content)
        made.writestr("big", b" " * 10_000_000)
    return stream.getvalue()


BAD_FILES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _content: b"",
    "text": lambda _content: b"Dear all",
    "noise": lambda _content: bytes(range(256)) * 100,
    "cut off": lambda content: content[: len(content) // 2],
    "one byte short": lambda content: content.rstrip()[:-1],
    "newer": lambda content: content.replace(b'"schema": 1', b'"schema": 2'),
    "another format": lambda content: content.replace(b"discovery-engagement", b"discovery-vacation"),
    "deep": lambda _content: b'{"a":' * 100_000,
    "a name twice": lambda content: content.replace(b'"number"', b'"number": 1, "number"', 1),
    "not a number": lambda content: content.replace(b'"value": 3', b'"value": NaN'),
    "out of range": lambda content: content.replace(b'"value": 3', b'"value": 1e999'),
    "UTF-16": lambda content: content.decode().encode("utf-16"),
    "a zip with a slip and a bomb": _zipped,
    "a database": lambda _content: b"SQLite format 3\0" + bytes(4096),
    "a wrong value": lambda content: content.replace(b'"value": 3', b'"value": "3"'),
    "a broken reference": _spoilt(lambda shape: shape["people"].clear()),
    "a broken link": _spoilt(lambda shape: shape["outcomes"].clear()),
    "a row twice": _spoilt(lambda shape: shape["people"].append(shape["people"][0])),
    "an unknown field": _spoilt(lambda shape: shape["people"][0].update(x=1)),
    "an unknown section": _spoilt(lambda shape: shape.update(x=[])),
    "private notes": _spoilt(lambda shape: shape["people"][0].update(private_notes="x")),
    "an SQL-ish id": _spoilt(lambda shape: shape["people"][0].update(id="' OR 1=1 --")),
    "a file nobody names": _spoilt(lambda shape: shape["files"].update({"0" * 64: "eA=="})),
}


@pytest.mark.parametrize("into", [False, True], ids=["new", "into"])
@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_changes_nothing(shop: Run, name: str, into: bool) -> None:
    shop("export", "Shop", "json", "-o", "x.json")
    Path("x.json").write_bytes(BAD_FILES[name](Path("x.json").read_bytes()))
    before = _state()
    where = ("--engagement", "Shop") if into else ()
    line = shop("import", "x.json", *where, code=1).err
    assert line.startswith("Error: x.json")
    assert shop("import", "x.json", *where, "--json", code=1).error["where"]["file"] == "x.json"
    assert _state() == before


def test_one_bad_file_among_good_ones_stops_all(shop: Run) -> None:
    shop("export", "Shop", "json", "-o", "good.json")
    Path("bad.json").write_text("{}")
    shop("import", "good.json", "bad.json", code=1)
    assert len(shop("list", "--json").data) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes as Unix knows them")
def test_a_pipe_is_not_waited_for(shop: Run) -> None:
    os.mkfifo("x.json")
    assert "no file" in shop("import", "x.json", code=1).err


def test_an_export_reads_each_artefact_once_so_that_its_note_and_its_file_agree(shop: Run) -> None:
    plan = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={plan}")
    opened: list[str] = []

    def note(event: str, about: tuple[object, ...]) -> None:
        if event == "open":
            opened.append(str(about[0]))

    sys.addaudithook(note)
    shop("export", "Shop", "json", "-o", "shop.json")
    assert len([name for name in opened if name.endswith(plan)]) == 1
