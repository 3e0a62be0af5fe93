"""The doctor says in words what is wrong with an installation, one line for each fault, and changes nothing."""

import shutil
import sqlite3
import sys
from argparse import Namespace
from contextlib import nullcontext
from pathlib import Path

import pytest

from discovery.cli import doctor
from discovery.cli.installation import Installation
from discovery.diagram.formats import lettering
from discovery.settings import Settings
from discovery.store.files import Files
from tests.commanding import Run, filled, run, shop
from tests.store.test_database_files import as_nobody, contents, open_folder

__all__ = ["filled", "open_folder", "run", "shop"]


def wrong(run: Run) -> list[tuple[str, str]]:
    """What the doctor finds wrong; at least one thing."""
    found = run("doctor", "--json", code=1, found=True).data
    assert "WRONG" in run("doctor", code=1, found=True).out
    return [(one["what"], one["said"]) for one in found if not one["ok"]]


def test_a_sound_installation(shop: Run) -> None:
    plan = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={plan}")
    shop("backup")
    before = contents(Path("data"))
    said = shop("doctor").out
    assert "WRONG" not in said
    assert "1 engagements, 4 rows" in said
    assert "1 files are named, 1 are there and whole" in said
    assert "the newest is backup-" in said
    after = contents(Path("data"))
    assert {name: after[name] for name in before if not name.endswith(("-wal", "-shm"))}.items() <= before.items()


def test_an_installation_that_was_never_started_is_sound_and_stays_so(run: Run) -> None:
    assert run("doctor").out.count("made at the first start") == 2
    assert not Path("data").exists()


def test_files_that_are_missing_or_damaged_are_named_with_their_artefacts(shop: Run) -> None:
    for title in ("Plan", "Map"):
        fingerprint = Files(Path("data/files")).keep(title.encode())
        shop("add", "Shop", "artefacts", f"title={title}", f"sha256={fingerprint}")
    Files(Path("data/files")).is_sound(fingerprint).write_bytes(b"?")
    remedy = "Add the file again, or restore a backup that has it."
    damaged = ("Artefact", f"ENG-001 ART-002 Map: The file was damaged in the data folder. {remedy}")
    assert wrong(shop) == [damaged]
    shutil.rmtree("data/files")
    assert [said for _, said in wrong(shop)] == [
        f"ENG-001 {code}: The file is not in the data folder. {remedy}" for code in ("ART-001 Plan", "ART-002 Map")
    ]
    for title in ("Plan", "Map"):
        Files(Path("data/files")).keep(title.encode())
    shop("doctor")


def test_adding_a_damaged_file_again_mends_it(shop: Run) -> None:
    files = Files(Path("data/files"))
    fingerprint = files.keep(b"the plan")
    files.is_sound(fingerprint).write_bytes(b"the plam")
    assert files.keep(b"the plan") == fingerprint
    assert files.content(fingerprint) == b"the plan"


def _changed(statement: str) -> None:
    connection = sqlite3.connect("data/discovery.sqlite")
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_newer_database_is_named_and_left_alone(shop: Run) -> None:
    _changed("UPDATE alembic_version SET version_num = '9999'")
    before = contents(Path("data"))
    ((what, said),) = wrong(shop)
    assert what == "Database" and "written by a newer version" in said and "schema 9999" in said
    assert contents(Path("data")) == before


def test_a_database_of_another_program_and_a_damaged_one(shop: Run) -> None:
    _changed("PRAGMA application_id=77")
    assert "of another program" in wrong(shop)[0][1]
    Path("data/discovery.sqlite").write_bytes(b"SQLite format 3\0" + b"noise" * 1000)
    assert "damaged" in wrong(shop)[0][1]


def test_a_link_that_leads_nowhere(shop: Run) -> None:
    _changed("DELETE FROM outcome")
    ((what, said),) = wrong(shop)
    assert what == "Database"
    assert "LNK-001: The link leads to a row that is not there." in said


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE outcome SET confidence = 'perhaps'", "CHECK constraint failed in outcome"),
        ("UPDATE outcome SET notes = x'ff'", "The column notes of outcome holds 1 values of another kind."),
        ("UPDATE outcome SET statement = 'a' || char(7)", "is not text"),
        ("CREATE TRIGGER t AFTER UPDATE ON outcome BEGIN SELECT 1; END", "holds the trigger t"),
    ],
)
def test_a_database_that_is_wrong_inside(shop: Run, statement: str, words: str) -> None:
    _changed(statement)
    said = wrong(shop)
    assert said[0][0] == "Database" and words in said[0][1] and said[0][1].endswith("Restore a backup.")


def test_a_disk_that_is_nearly_full(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LOW_SPACE_MB", 10**9)
    ((what, said),) = wrong(shop)
    assert what == "Free space" and said.endswith("at least 1000000000 MB is advised")


@pytest.mark.parametrize("names", [(), ("LiberationSans-Regular.ttf",)], ids=["all", "bold"])
def test_a_missing_font(
    shop: Run, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, names: tuple[str, ...]
) -> None:
    left = tmp_path_factory.mktemp("fonts")
    with lettering.fonts() as folder:
        for name in names:
            shutil.copy(folder / name, left)
    monkeypatch.setattr(lettering, "fonts", lambda: nullcontext(left))
    ((what, said),) = wrong(shop)
    assert what == "PNG pictures" and "font" in said


def test_a_program_without_typst(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sys.modules["discovery.diagram.formats.typesetting"], "_PROGRAM", "import typst_that_is_not_there"
    )
    ((what, said),) = wrong(shop)
    assert what == "PDF pictures" and "could not be made" in said and "typst_that_is_not_there" in said


def test_a_key_that_was_cut_off_is_told_and_made_anew(shop: Run) -> None:
    place = Path("data/secret.key")
    place.touch()
    assert "is empty: it is made anew" in shop("doctor").out
    assert len(Settings(data_dir=Path("data")).key) == 64
    assert "secret.key can be read" in shop("doctor").out


# ---- what the system forbids: in a child, without the rights of an administrator


def _found(folder: Path) -> str:
    here = Installation(Settings(data_dir=folder, database_url=""))
    said = doctor.doctor(here, Namespace()).text_lines
    return "\n".join(line for line in said if str(folder.parent) in line or "Database" in line)


@pytest.fixture
def closed(open_folder: Path, filled: Path) -> Path:
    """A data folder that everybody can reach, to be closed in part."""
    place = open_folder / "data"
    shutil.copytree(filled, place)
    for path in (place, *place.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    return place


def test_a_data_folder_that_may_not_be_written(closed: Path) -> None:
    closed.chmod(0o555)
    said = as_nobody(lambda: _found(closed))
    closed.chmod(0o777)
    assert f"WRONG  Data folder: {closed} cannot be written (Permission denied). Look at its permissions." in said
    assert "WRONG  Database: The file or the folder of the database may not be written" in said


def test_a_folder_of_files_that_may_not_be_written(closed: Path) -> None:
    (closed / "files").mkdir(mode=0o555)
    said = as_nobody(lambda: _found(closed))
    assert f"WRONG  Data folder: {closed / 'files'} cannot be written (Permission denied)" in said
    assert said.count("WRONG") == 1


def test_a_database_that_may_not_be_written(closed: Path) -> None:
    (closed / "discovery.sqlite").chmod(0o444)
    said = as_nobody(lambda: _found(closed))
    assert said.count("WRONG") == 1
    assert "WRONG  Database: The file or the folder of the database may not be written" in said


def test_a_data_folder_that_may_not_be_looked_into(closed: Path) -> None:
    closed.chmod(0o000)
    said = as_nobody(lambda: _found(closed))
    closed.chmod(0o777)
    assert f"WRONG  Database: {closed / 'discovery.sqlite'}: Permission denied" in said


def test_a_place_where_no_data_folder_can_be_made(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    said = as_nobody(lambda: _found(open_folder / "data"))
    assert f"WRONG  Data folder: {open_folder} cannot be written (Permission denied)" in said
