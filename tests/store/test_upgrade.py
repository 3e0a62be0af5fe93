"""An upgrade is safe: it keeps every row, makes a backup that opens, and leaves everything as it was when it fails.

The next versions are made here, in a copy of the real steps: a column, a rebuilt table, a new table, moved values.
"""

import hashlib
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from discovery.access import LOCAL
from discovery.model.errors import Unusable
from discovery.store import Add, Connect, Set, Store
from discovery.store.opening import start
from discovery.store.opening.engine import engine
from tests.store import release
from tests.store.acting import added

NEXT = "9001"
STEPS = (
    'op.add_column("outcome", sa.Column("shade", sa.String(20)))',
    "op.execute(\"UPDATE outcome SET shade = 'green'\")",
    'op.create_table("shade", sa.Column("id", sa.String(36), primary_key=True), sa.Column("name", sa.Text))',
    'op.execute("INSERT INTO shade (id, name) SELECT id, statement FROM outcome")',
    'with op.batch_alter_table("person", recreate="auto") as batch: batch.add_column(sa.Column("nickname", sa.String(99)))',
    'with op.batch_alter_table("person", recreate="always" if here == "sqlite" else "auto") as batch: '
    'batch.alter_column("organisation", new_column_name="employer")',
    'op.create_index("shade_by_name", "shade", ["name"])',
    'op.execute("UPDATE engagement SET title = upper(title)")',
)
BACK = (
    'op.execute("UPDATE engagement SET title = lower(title)")',
    'op.drop_table("shade")',
    'with op.batch_alter_table("person") as batch: '
    'batch.alter_column("employer", new_column_name="organisation"); batch.drop_column("nickname")',
    'with op.batch_alter_table("outcome") as batch: batch.drop_column("shade")',
)


def migrations(folder: Path, fault: str = "raise RuntimeError('a fault in the middle')", at: int | None = None) -> Path:
    """The real steps and one more, which goes wrong before the step ``at``."""
    place = folder / f"migrations-{at}"
    shutil.copytree(start.MIGRATIONS, place, ignore=shutil.ignore_patterns("__pycache__"))
    steps = list(STEPS)
    if at is not None:
        steps.insert(at, fault)
    body = "\n".join(f"    {step}" for step in ("here = op.get_bind().dialect.name", *steps))
    back = "\n".join(f"    {step}" for step in BACK)
    (place / "versions" / f"{NEXT}_next.py").write_text(
        f'"""The next version."""\nimport os\nimport sqlalchemy as sa\nfrom alembic import op\n\nrevision = "{NEXT}"\n'
        f'down_revision = "{start.head()}"\n\n\ndef upgrade() -> None:\n{body}\n\n\ndef downgrade() -> None:\n{back}\n'
    )
    return place


def filled(url: str, folder: Path) -> None:
    """Rows with references, links and history."""
    store = Store(url, folder)
    engagement = store.new({"title": "retail"}, LOCAL)
    for number in range(20):
        person = added(store, engagement, "people", name=f"p{number}", organisation="Shop")
        outcome = added(store, engagement, "outcomes", statement=f"o{number}", owner=person.id, tags=["a"])
        source = added(store, engagement, "inputs", name=f"i{number}")
        store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    store.undo(engagement, LOCAL)
    store.close()


def rows(url: str) -> dict[str, list[str]]:
    """Every row of every table as text, whatever the database."""
    made = sa.create_engine(url)
    tables = sa.MetaData()
    with made.connect() as connection:
        tables.reflect(connection)
        found = {
            table.name: sorted(
                json.dumps(dict(row._mapping), default=str, sort_keys=True)
                for row in connection.execute(table.select())
            )
            for table in tables.sorted_tables
        }
    made.dispose()
    return found


def counts(found: dict[str, list[str]]) -> dict[str, int]:
    return {name: len(lines) for name, lines in found.items() if name not in ("shade", "alembic_version")}


def downgraded(url: str, steps: Path, target: str) -> None:
    made, config = engine(url), Config()
    config.set_main_option("script_location", str(steps))
    with made.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, target)
    made.dispose()


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def at_rest(path: Path) -> None:
    """All that was written is in the file itself, none of it in a log beside it."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@pytest.fixture
def path(tmp_path: Path, sqlite_template: Path) -> Path:
    made = tmp_path / "discovery.sqlite"
    shutil.copy(sqlite_template, made)
    filled(f"sqlite:///{made}", tmp_path)
    at_rest(made)
    return made


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_an_upgrade_keeps_every_row_and_the_way_back_gives_the_same_rows(place, tmp_path: Path, backups: Path):
    filled(place.url, place.folder)
    before, steps = rows(place.url), migrations(tmp_path)
    assert start.open_or_upgrade(place.url, backups, steps) == "upgraded"
    after = rows(place.url)
    assert counts(after) == counts(before)
    assert len(after["shade"]) == len(before["outcome"])
    assert all('"employer": "Shop"' in line for line in after["person"])
    assert after["change"] == before["change"]
    assert start.open_or_upgrade(place.url, backups, steps) == "unchanged"
    downgraded(place.url, steps, start.head())
    back = rows(place.url)
    assert {name: sorted(lines) for name, lines in back.items()} == before


def test_the_backup_before_an_upgrade_opens_and_holds_the_old_rows(path: Path, backups: Path, tmp_path: Path):
    before = rows(f"sqlite:///{path}")
    start.open_or_upgrade(f"sqlite:///{path}", backups, migrations(tmp_path))
    (backup,) = backups.iterdir()
    assert backup.name.startswith(f"before-upgrade-{start.head()}-")
    assert rows(f"sqlite:///{backup}") == before
    store = Store(f"sqlite:///{backup}", tmp_path)
    assert store.state == "unchanged"
    (engagement,) = store.revisions(LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": "goes on"})], LOCAL)
    store.close()


@pytest.mark.parametrize("at", range(len(STEPS) + 1))
def test_a_fault_at_any_step_of_an_upgrade_leaves_everything_as_it_was(
    path: Path, backups: Path, tmp_path: Path, at: int
):
    before, whole = fingerprint(path), rows(f"sqlite:///{path}")
    with pytest.raises(Unusable) as caught:
        start.open_or_upgrade(f"sqlite:///{path}", backups, migrations(tmp_path, at=at))
    assert caught.value.message == (
        "The database could not be brought up to date (a fault in the middle); nothing was changed."
    )
    at_rest(path)
    assert rows(f"sqlite:///{path}") == whole
    assert fingerprint(path) == before
    assert len(list(backups.iterdir())) == 1
    store = Store(f"sqlite:///{path}", tmp_path)
    assert store.state == "unchanged"
    store.close()


@pytest.mark.parametrize("at", (0, 3, len(STEPS)))
def test_a_fault_on_a_server_leaves_everything_as_it_was(place, backups: Path, tmp_path: Path, at: int):
    filled(place.url, place.folder)
    before = rows(place.url)
    with pytest.raises(Unusable):
        start.open_or_upgrade(place.url, backups, migrations(tmp_path, at=at))
    assert rows(place.url) == before
    assert start.open_or_upgrade(place.url, backups, migrations(tmp_path)) == "upgraded"


@pytest.mark.parametrize("at", (1, 4, 6, len(STEPS)))
def test_a_process_killed_in_the_middle_of_an_upgrade_leaves_a_database_that_can_be_upgraded(
    path: Path, backups: Path, tmp_path: Path, at: int
):
    before = rows(f"sqlite:///{path}")
    steps = migrations(tmp_path, fault="os.kill(os.getpid(), 9)", at=at)
    code = (
        "from pathlib import Path; from discovery.store.opening import start; "
        f"start.open_or_upgrade('sqlite:///{path}', Path({str(backups)!r}), Path({str(steps)!r}))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -9
    assert rows(f"sqlite:///{path}") == before
    assert start.open_or_upgrade(f"sqlite:///{path}", backups, migrations(tmp_path)) == "upgraded"
    assert counts(rows(f"sqlite:///{path}")) == counts(before)


def test_an_upgrade_that_would_leave_a_broken_reference_is_taken_back(path: Path, backups: Path, tmp_path: Path):
    broken = (
        'op.create_table("a", sa.Column("id", sa.Integer, primary_key=True)); '
        'op.create_table("b", sa.Column("a", sa.Integer, sa.ForeignKey("a.id"))); op.execute("INSERT INTO b VALUES (5)")'
    )
    before = fingerprint(path)
    with pytest.raises(Unusable) as caught:
        start.open_or_upgrade(f"sqlite:///{path}", backups, migrations(tmp_path, fault=broken, at=0))
    assert "broken references" in caught.value.message
    at_rest(path)
    assert fingerprint(path) == before


def test_a_fault_while_a_database_is_made_leaves_no_file(tmp_path: Path, backups: Path):
    path = tmp_path / "new.sqlite"
    with pytest.raises(Unusable):
        start.open_or_upgrade(f"sqlite:///{path}", backups, migrations(tmp_path, at=2))
    assert not list(tmp_path.glob("new.sqlite*"))
    assert start.open_or_upgrade(f"sqlite:///{path}", backups) == "created"


def test_an_upgrade_is_not_tried_when_no_backup_can_be_made(path: Path, tmp_path: Path):
    before = fingerprint(path)
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(Unusable) as caught:
        start.open_or_upgrade(f"sqlite:///{path}", blocked, migrations(tmp_path))
    assert "The copy could not be made" in caught.value.message
    assert fingerprint(path) == before


def test_the_tables_of_the_steps_are_the_tables_of_the_model(place):
    """What the steps build and what the rows declare may not drift apart."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from discovery.model.tables import described

    made = engine(place.url)
    with made.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, described()) == []
    made.dispose()


def test_all_steps_lead_back_to_nothing(place, tmp_path: Path):
    downgraded(place.url, start.MIGRATIONS, "base")
    assert set(rows(place.url)) <= {"alembic_version"}


def released() -> list[Path]:
    return sorted(Path(__file__).with_name("released").glob("*.sql"))


def test_a_database_of_every_released_version_is_brought_up_to_date_with_all_its_rows(tmp_path: Path):
    for dump in released():
        brought_up_to_date(dump, tmp_path / dump.stem)


def brought_up_to_date(dump: Path, folder: Path) -> None:
    folder.mkdir()
    path = folder / "discovery.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    before = counts(rows(f"sqlite:///{path}"))
    store = Store(f"sqlite:///{path}", folder)
    assert store.state == ("unchanged" if dump.stem == start.head() else "upgraded")
    after = counts(rows(f"sqlite:///{path}"))
    assert _with_proposals(after, before) == before
    for line in store.summaries(LOCAL):
        record = store.load(line.id, LOCAL)
        assert len(record) == line.rows
        for row in (record.engagement, *record):
            type(row).model_validate(dict(row.__dict__))
        row = (*record.outcomes, *record.proposals)[0]
        store.save(line.id, [Set(row.section, row.id, "statement", "edited", seen=row.label)], LOCAL)
        store.undo(line.id, LOCAL)
    store.close()


def _with_proposals(after: dict[str, int], before: dict[str, int]) -> dict[str, int]:
    """The counts of the tables that were there before, in which what became a proposal is an outcome or constraint."""
    found = {name: after[name] for name in before}
    if "proposal" not in before:
        moved = sum(before[name] - found[name] for name in ("outcome", "constraint"))
        assert moved == after["proposal"]
        found |= {name: before[name] for name in ("outcome", "constraint")}
    return found


def test_the_dump_of_a_database_is_the_database_again(tmp_path: Path):
    dump = tmp_path / f"{start.head()}.sql"
    dump.write_text(release.dumped(tmp_path), encoding="utf-8")
    brought_up_to_date(dump, tmp_path / "again")


def test_the_steps_follow_each_other_as_their_names_say():
    config = Config()
    config.set_main_option("script_location", str(start.MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert [step.revision for step in reversed(list(script.walk_revisions()))] == start._known(start.MIGRATIONS)
    assert script.get_current_head() == start.head()


def test_every_step_but_the_newest_has_a_released_database_to_prove_it():
    versions = {path.name.split("_")[0] for path in (start.MIGRATIONS / "versions").glob("[0-9]*.py")}
    assert {dump.stem for dump in released()} >= versions - {start.head()}


def _begun(path: Path) -> None:
    """What a process leaves that is ended before its first transaction."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


@pytest.mark.parametrize("left", [lambda path: path.write_bytes(b""), _begun], ids=["empty", "begun"])
def test_a_first_start_that_was_broken_off_is_made_up_for(left: Callable[[Path], object], tmp_path: Path):
    path = tmp_path / "discovery.sqlite"
    left(path)
    store = Store(f"sqlite:///{path}", tmp_path)
    assert store.state == "created"
    store.new({"title": "x"}, LOCAL)
    store.close()


def test_an_empty_file_beside_a_backup_is_a_database_that_was_lost(tmp_path: Path):
    path = tmp_path / "discovery.sqlite"
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "backup.zip").write_bytes(b"x")
    path.write_bytes(b"")
    with pytest.raises(Unusable, match="empty"):
        Store(f"sqlite:///{path}", tmp_path)
    assert path.read_bytes() == b""


def test_processes_that_start_at_once_all_have_the_one_database(tmp_path: Path):
    starts = (
        "import sys; from discovery.store import Store; Store(sys.argv[1], __import__('pathlib').Path(sys.argv[2]))"
    )
    starting = [sys.executable, "-c", starts, f"sqlite:///{tmp_path / 'discovery.sqlite'}", str(tmp_path)]
    started = [subprocess.Popen(starting, stderr=subprocess.PIPE) for _ in range(3)]
    assert [(one.communicate()[1].decode()[-300:], one.returncode) for one in started] == [("", 0)] * 3
