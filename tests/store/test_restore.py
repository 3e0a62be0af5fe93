"""A good backup goes back over whatever stands in its place; a database that is not ours inside goes nowhere."""

import json
import os
import random
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from discovery.access import LOCAL, MAINTENANCE
from discovery.model.errors import Unusable
from discovery.store import Add, Store
from discovery.store.backups import backup, backup_list
from discovery.store.backups.restore import restore
from discovery.store.opening.sound import faults
from discovery.store.opening.start import head
from tests.store.acting import added, texts
from tests.store.test_database_files import as_nobody, contents, open_folder
from tests.store.test_upgrade import released

__all__ = ["open_folder"]

Fault = Callable[[Path], object]


def sql(*statements: str) -> Fault:
    """SQL carried out on a database at rest, whatever its checks say."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in ("PRAGMA journal_mode=DELETE", "PRAGMA ignore_check_constraints=ON", *statements):
                connection.execute(statement)

    return spoil


def out_of_step(path: Path) -> None:
    """An index that holds other rows than its table has."""
    definition = "SELECT sql FROM sqlite_schema WHERE name = 'outcome_in_order'"
    change = "UPDATE sqlite_schema SET sql = ? WHERE name = 'outcome_in_order'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        good = connection.execute(definition).fetchone()[0]
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(change, (good.replace("IS NULL", "IS NOT NULL"),))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("REINDEX outcome_in_order")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(change, (good,))


def noisy(path: Path) -> None:
    content = path.read_bytes()
    place = len(content) // 8192 * 4096
    path.write_bytes(content[:place] + random.Random(1).randbytes(4096) + content[place + 4096 :])


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "notes.txt").write_text("somebody's")


def gone_but_its_log(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(random.Random(2).randbytes(9000))
    path.unlink()


DAMAGED: dict[str, Fault] = {
    "an index out of step with its table": out_of_step,
    "a row that breaks a check": sql("UPDATE outcome SET version = 0"),
    "a corrupt page": noisy,
    "cut in half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "zero bytes": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Meeting notes\n" * 50),
    "newer": sql("UPDATE alembic_version SET version_num = '9999'"),
    "another program's": sql("PRAGMA application_id = 77"),
    "a trigger in it": sql("CREATE TRIGGER t AFTER UPDATE ON outcome BEGIN DELETE FROM person; END"),
    "a folder": a_folder,
    "a log and no database": gone_but_its_log,
}


@pytest.fixture
def used(sqlite_store: Store, tmp_path: Path) -> Path:
    """The database of an engagement at rest, and a good backup of it beside."""
    engagement = sqlite_store.new({"title": "x"}, LOCAL)
    sqlite_store.save(engagement, [Add("outcomes", {"statement": f"text {n} " * 9}) for n in range(200)], LOCAL)
    sqlite_store.save(
        engagement, [Add("artefacts", {"title": "Plan", "sha256": sqlite_store.keep_file(b"1", LOCAL)})], LOCAL
    )
    sqlite_store.backup(tmp_path / "good.zip", MAINTENANCE)
    sqlite_store.close()
    return tmp_path / "discovery.sqlite"


def whole(path: Path) -> None:
    """The database holds what the backup held, and work goes on."""
    assert faults(path) == []
    store = Store(f"sqlite:///{path}", path.parent)
    (engagement,) = store.revisions(LOCAL)
    assert len(store.load(engagement, LOCAL).outcomes) == 200
    assert added(store, engagement, "outcomes", statement="goes on").code == "OUT-201"
    store.close()


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_good_backup_goes_back_over_a_database_that_is_damaged(kind: str, used: Path):
    DAMAGED[kind](used)
    before = {name: content for name, content in contents(used.parent).items() if name.startswith(used.name)}
    done = restore(f"sqlite:///{used}", used.parent / "good.zip", used.parent, MAINTENANCE)
    assert done.set_aside is not None and done.set_aside.name.startswith("unusable-")
    assert done.damage and "good.zip" not in done.damage
    kept = contents(done.set_aside.parent)
    as_it_was = {name.replace(used.name, done.set_aside.name): content for name, content in before.items()}
    assert {name: content for name, content in kept.items() if not name.endswith("-shm")} == as_it_was
    assert not list(used.parent.glob("restore-*"))
    whole(used)


@pytest.mark.parametrize("suffix", ["-wal", "-shm", "-journal"])
def test_noise_beside_a_database_is_no_damage(suffix: str, used: Path):
    used.with_name(used.name + suffix).write_bytes(random.Random(1).randbytes(9000))
    restore(f"sqlite:///{used}", used.parent / "good.zip", used.parent, MAINTENANCE)
    whole(used)


def test_a_link_to_a_database_on_another_disk_stays_a_link(used: Path, tmp_path: Path):
    link = tmp_path / "linked" / "discovery.sqlite"
    link.parent.mkdir()
    link.symlink_to(used)
    noisy(used)
    restore(f"sqlite:///{link}", tmp_path / "good.zip", tmp_path / "linked", MAINTENANCE)
    assert link.is_symlink()
    whole(used)


def test_a_database_that_may_not_be_read_is_put_aside(used: Path, open_folder: Path):
    shutil.copytree(used.parent, open_folder, dirs_exist_ok=True)
    for path in (open_folder, *open_folder.rglob("*")):
        path.chmod(0o777 if path.is_dir() else 0o666)
    place = open_folder / used.name
    place.chmod(0o000)

    def act() -> str:
        done = restore(f"sqlite:///{place}", open_folder / "good.zip", open_folder, MAINTENANCE)
        return f"{done.set_aside.name[:8] if done.set_aside else None} {done.damage}"

    assert as_nobody(act) == "unusable The database cannot be opened (Permission denied)."


def test_a_folder_that_may_not_be_written_is_told_and_all_stays(used: Path, open_folder: Path):
    shutil.copytree(used.parent, open_folder, dirs_exist_ok=True)
    for path in open_folder.rglob("*"):
        path.chmod(0o777 if path.is_dir() else 0o666)
    before = contents(open_folder)
    open_folder.chmod(0o555)

    def act() -> str:
        with pytest.raises(Unusable) as caught:
            restore(f"sqlite:///{open_folder / used.name}", open_folder / "good.zip", open_folder, MAINTENANCE)
        return caught.value.message

    assert as_nobody(act) == "The backup could not be put back (Permission denied); the database is as it was."
    assert contents(open_folder) == before


# ---- backups of what is damaged


def test_a_backup_of_a_database_whose_index_is_out_of_step_has_it_made_anew(used: Path, tmp_path: Path):
    out_of_step(used)
    store = Store(f"sqlite:///{used}", tmp_path)
    made = store.backup(tmp_path / "made.zip", MAINTENANCE)
    store.close()
    assert made.damage.startswith("This database is damaged (row")
    done = restore(f"sqlite:///{used}", made.file, tmp_path, MAINTENANCE)
    assert done.set_aside is not None
    whole(used)


@pytest.mark.parametrize("kind", ["a row that breaks a check", "a corrupt page"])
def test_a_database_of_which_no_backup_can_be_whole_is_named_with_what_to_do(kind: str, used: Path, tmp_path: Path):
    store = Store(f"sqlite:///{used}", tmp_path)
    store.close()
    DAMAGED[kind](used)
    with pytest.raises(Unusable) as caught:
        store.backup(tmp_path / "made.zip", MAINTENANCE)
    store.close()
    assert str(caught.value).startswith("discovery.sqlite: This database is damaged (")
    assert "doctor" in caught.value.message and "restore" in caught.value.message
    assert not list(tmp_path.glob("made.zip*"))


# ---- databases that are not ours inside


def schema(old: str, new: str) -> Fault:
    """Words of the schema changed behind SQLite's back."""
    return sql(
        "PRAGMA writable_schema=ON",
        f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = 'outcome'",
    )


def named_as_sqlite_s(name: str, part: str) -> Fault:
    """A part of a schema under a name that SQLite gives to its own tables alone."""
    rename = f"sql = replace(sql, 'plain', '{name}'), name = '{name}', tbl_name = replace(tbl_name, 'plain', '{name}')"
    return sql(part, "PRAGMA writable_schema=ON", f"UPDATE sqlite_schema SET {rename} WHERE name = 'plain'")


NOT_OURS: dict[str, Fault] = {
    "a trigger that is named as SQLite's": named_as_sqlite_s(
        "sqlite_stat_evil", "CREATE TRIGGER plain AFTER UPDATE ON outcome BEGIN DELETE FROM person; END"
    ),
    "a trigger that is named as a table of SQLite's": named_as_sqlite_s(
        "sqlite_stat1", "CREATE TRIGGER plain AFTER UPDATE ON outcome BEGIN DELETE FROM person; END"
    ),
    "a view that is named as SQLite's": named_as_sqlite_s("sqlite_stat4", "CREATE VIEW plain AS SELECT * FROM person"),
    "a table that is named as SQLite's": named_as_sqlite_s("sqlite_stat1", "CREATE TABLE plain(tbl, idx, stat, more)"),
    "a trigger": sql("CREATE TRIGGER t AFTER UPDATE ON outcome BEGIN UPDATE outcome SET statement = 'x'; END"),
    "a view in a table's place": sql("ALTER TABLE person RENAME TO p", "CREATE VIEW person AS SELECT * FROM p"),
    "a table more": sql("CREATE TABLE extra(a)"),
    "a virtual table": sql("CREATE VIRTUAL TABLE extra USING fts5(a)"),
    "a table less": sql("DROP TABLE person"),
    "a column more": sql("ALTER TABLE person ADD COLUMN x TEXT"),
    "a generated column": sql("ALTER TABLE person ADD COLUMN x TEXT AS (name)"),
    "a column less": sql("ALTER TABLE person DROP COLUMN tags"),
    "another check": schema("version >= 1", "1 >= 1"),
    "another type": schema("number INTEGER", "number TEXT"),
    "another default": schema("position INTEGER", "position INTEGER DEFAULT 7"),
    "an index less": sql("DROP INDEX outcome_in_order"),
    "an index more": sql("CREATE INDEX mine ON outcome(statement)"),
    "an index out of step": out_of_step,
    "a blob in a text": sql("UPDATE outcome SET notes = x'ff00ff'"),
    "text in a whole number": sql("UPDATE outcome SET number = 'abc' || number"),
    "a fraction in a whole number": sql("UPDATE outcome SET position = 1.5"),
    "a number beyond all bounds": sql("UPDATE engagement SET revision = 9223372036854775807"),
    "a number in the history beyond all bounds": sql("UPDATE change SET place = place + 9000000000000000000"),
    "a word that is no choice": sql("UPDATE outcome SET confidence = 'perhaps'"),
    "a list that is none": sql("UPDATE outcome SET tags = '{'"),
    "a moment that is none": sql("UPDATE outcome SET updated_at = 'yesterday'"),
    "a zero in a text": sql("UPDATE outcome SET statement = 'a' || char(0) || 'b'"),
    "rows of no engagement": sql("DELETE FROM engagement"),
    "a history of no engagement": sql("UPDATE change SET engagement_id = 'x'"),
    "two rows of one id": sql("UPDATE artefact SET id = (SELECT min(id) FROM outcome)"),
}


AT_FAULT: dict[str, Fault] = {
    "a control character": sql("UPDATE outcome SET statement = 'a' || char(7) WHERE number < 3"),
    "an owner who is not there": sql("UPDATE outcome SET owner = '00000000-0000-4000-8000-000000000000'"),
}
"""What single rows hold that no screen would bring in: a later rule may refuse what was allowed when it was written."""


def packed(database: Path, files: Path, target: Path) -> Path:
    """A backup that lists what it holds rightly, whatever that is."""
    parts = {backup_list.DATABASE: database}
    parts |= {backup_list.FOLDER + path.name: path for path in files.rglob("*") if path.is_file()}
    listed = [
        {"name": name, "bytes": path.stat().st_size, "sha256": sha256(path.read_bytes()).hexdigest()}
        for name, path in parts.items()
    ]
    about = {
        "format": backup_list.FORMAT,
        "version": 1,
        "made_at": "",
        "schema": head(),
        "parts": listed,
        "lacking": [],
    }
    with zipfile.ZipFile(target, "w") as package:
        package.writestr(backup_list.LIST, json.dumps(about))
        for name, path in parts.items():
            package.write(path, name)
    return target


@pytest.fixture
def mine(used: Path, tmp_path: Path) -> Iterator[Path]:
    """A database in use that must stay as it is."""
    place = tmp_path / "mine" / "discovery.sqlite"
    store = Store(f"sqlite:///{place}", place.parent)
    engagement = store.new({"title": "mine"}, LOCAL)
    added(store, engagement, "outcomes", statement="of mine")
    store.close()
    before = contents(place.parent)
    yield place
    assert contents(place.parent) == before


@pytest.mark.parametrize("kind", NOT_OURS)
def test_a_database_that_is_not_ours_inside_is_refused_and_nothing_is_touched(
    kind: str, used: Path, mine: Path, tmp_path: Path
):
    NOT_OURS[kind](used)
    for source in (used, packed(used, tmp_path / "files", tmp_path / "odd.zip")):
        with pytest.raises(Unusable) as caught:
            restore(f"sqlite:///{mine}", source, mine.parent, MAINTENANCE)
        assert caught.value.where == {"file": source.name}
        assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


@pytest.mark.parametrize("kind", AT_FAULT)
def test_a_backup_with_single_rows_at_fault_is_put_back_and_the_faults_are_told(kind: str, used: Path, tmp_path: Path):
    AT_FAULT[kind](used)
    store = Store(f"sqlite:///{used}", tmp_path)
    made = store.backup(tmp_path / "made.zip", MAINTENANCE)
    store.close()
    assert made.damage.startswith("outcomes · ")
    place = tmp_path / "new" / "discovery.sqlite"
    done = restore(f"sqlite:///{place}", made.file, place.parent, MAINTENANCE)
    assert made.damage in done.faults and 1 <= len(done.faults) <= 5
    restored = Store(f"sqlite:///{place}", place.parent)
    (engagement,) = restored.revisions(LOCAL)
    assert len(restored.load(engagement, LOCAL).outcomes) == 200
    assert added(restored, engagement, "people", name="Kim").code == "PER-001"
    restored.close()


def test_a_backup_of_a_schema_that_was_changed_meanwhile_is_made_and_says_so(used: Path, mine: Path, tmp_path: Path):
    store = Store(f"sqlite:///{used}", tmp_path)
    with closing(sqlite3.connect(used, isolation_level=None)) as connection:
        connection.execute("CREATE VIEW mine AS SELECT * FROM person")
    made = store.backup(tmp_path / "made.zip", MAINTENANCE)
    store.close()
    assert "view mine" in made.damage
    with pytest.raises(Unusable, match="view mine"):
        restore(f"sqlite:///{mine}", made.file, mine.parent, MAINTENANCE)


def test_a_folder_that_cannot_be_removed_afterwards_takes_nothing_back(
    used: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def held(*_where: object, **_more: object) -> None:
        raise OSError(16, "Device or resource busy")

    place = tmp_path / "new" / "discovery.sqlite"
    monkeypatch.setattr(os, "rmdir", held)
    done = restore(f"sqlite:///{place}", tmp_path / "good.zip", place.parent, MAINTENANCE)
    monkeypatch.undo()
    assert (done.files, done.lacking) == (1, ())
    whole(place)


@pytest.mark.parametrize("kind", [kind for kind, fault in NOT_OURS.items() if kind.split()[1] in ("trigger", "view")])
def test_a_database_that_is_built_otherwise_is_not_opened(kind: str, used: Path):
    NOT_OURS[kind](used)
    with pytest.raises(Unusable, match="not built as this program builds it"):
        Store(f"sqlite:///{used}", used.parent)


def test_what_sqlite_notes_about_its_tables_is_no_fault(used: Path, tmp_path: Path):
    sql("ANALYZE")(used)
    restore(f"sqlite:///{tmp_path / 'new.sqlite'}", used, tmp_path, MAINTENANCE)
    whole(tmp_path / "new.sqlite")


@pytest.mark.parametrize("dump", released(), ids=lambda dump: dump.stem)
def test_a_backup_of_every_released_version_is_put_back_and_up_to_date(dump: Path, tmp_path: Path):
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(dump.read_text("utf-8"))
    for source in (old, packed(old, tmp_path / "none", tmp_path / "old.zip")):
        place = tmp_path / source.suffix[1:] / "discovery.sqlite"
        restore(f"sqlite:///{place}", source, place.parent, MAINTENANCE)
        assert faults(place) == []
        store = Store(f"sqlite:///{place}", place.parent)
        assert store.state == "unchanged"
        assert store.revisions(LOCAL)
        store.close()


# ---- lists that are not ours


def _listing(change: Callable[[dict], object]) -> Callable[[bytes], bytes]:
    def changed(content: bytes) -> bytes:
        about = json.loads(content)
        result = change(about)
        return json.dumps(about if result is None or isinstance(result, (int, str)) else result).encode()

    return changed


def _part(about: dict) -> dict:
    return next(part for part in about["parts"] if part["name"] != backup_list.DATABASE)


LISTS: dict[str, Callable[[bytes], bytes]] = {
    "nothing": lambda content: b"",
    "no JSON": lambda content: b"list",
    "a list": _listing(lambda about: [about]),
    "brackets": lambda content: b"[" * 100_000,
    "many brackets": lambda content: b"[" + b"[]," * 2_000_000 + b"0]",
    "no parts": _listing(lambda about: about.pop("parts") and None),
    "parts by name": _listing(lambda about: about.update(parts={"discovery.sqlite": "0"})),
    "a part twice": _listing(lambda about: about["parts"].append(_part(about))),
    "a name twice in a part": lambda content: content.replace(b'"name"', b'"bytes": 1, "name"', 1),
    "a name upwards": _listing(lambda about: _part(about).update(name="files/../../x")),
    "a name from the root": _listing(lambda about: _part(about).update(name="/etc/passwd")),
    "a name that is a number": _listing(lambda about: _part(about).update(name=1)),
    "no name": _listing(lambda about: _part(about).pop("name") and None),
    "a negative size": _listing(lambda about: _part(about).update(bytes=-1)),
    "a size that lies": _listing(lambda about: _part(about).update(bytes=2)),
    "a size in words": _listing(lambda about: _part(about).update(bytes="1")),
    "a size that is true": _listing(lambda about: _part(about).update(bytes=True)),
    "an odd fingerprint": _listing(lambda about: _part(about).update(sha256="0" * 64)),
    "a version in words": _listing(lambda about: about.update(version="1")),
    "a version that is true": _listing(lambda about: about.update(version=True)),
    "version nothing": _listing(lambda about: about.update(version=0)),
    "no database": _listing(lambda about: about.update(parts=[_part(about)])),
}


def relisted(source: Path, target: Path, change: Callable[[bytes], bytes]) -> Path:
    with zipfile.ZipFile(source) as good, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in good.namelist():
            content = good.read(name)
            made.writestr(name, change(content) if name == backup_list.LIST else content)
    return target


@pytest.mark.parametrize("kind", LISTS)
def test_an_odd_list_is_refused_in_a_sentence(kind: str, used: Path, mine: Path, tmp_path: Path):
    odd = relisted(tmp_path / "good.zip", tmp_path / "odd.zip", LISTS[kind])
    with pytest.raises(Unusable) as caught:
        restore(f"sqlite:///{mine}", odd, mine.parent, MAINTENANCE)
    assert str(caught.value).startswith("odd.zip: ") and "\n" not in str(caught.value)


def test_a_list_larger_than_any_of_ours_is_refused_before_it_is_unpacked(used: Path, mine: Path, tmp_path: Path):
    odd = relisted(tmp_path / "good.zip", tmp_path / "odd.zip", lambda content: content + b" " * 50_000_000)
    assert odd.stat().st_size < 1_000_000
    with pytest.raises(Unusable, match="larger than any list"):
        backup.checked(odd)


def test_more_than_the_disk_has_room_for_is_refused_with_the_figures(
    used: Path, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
    with pytest.raises(Unusable, match="no room for what is in the backup: it needs"):
        restore(f"sqlite:///{mine}", tmp_path / "good.zip", mine.parent, MAINTENANCE)


def test_a_database_that_is_not_there_gets_the_backup(used: Path, tmp_path: Path):
    used.unlink()
    done = restore(f"sqlite:///{used}", tmp_path / "good.zip", tmp_path, MAINTENANCE)
    assert (done.set_aside, done.damage) == (None, "")
    whole(used)


def test_what_was_kept_is_put_back_in_its_turn(used: Path, tmp_path: Path):
    store = Store(f"sqlite:///{used}", tmp_path)
    (engagement,) = store.revisions(LOCAL)
    added(store, engagement, "outcomes", statement="later")
    done = restore(store.url, tmp_path / "good.zip", tmp_path, MAINTENANCE)
    assert len(texts(store.load(engagement, LOCAL))) == 200
    assert done.set_aside is not None and done.set_aside.name.startswith("before-restore-")
    restore(store.url, done.set_aside, tmp_path, MAINTENANCE)
    assert texts(store.load(engagement, LOCAL))[-1] == "later"
    store.close()
    assert os.path.lexists(done.set_aside)
