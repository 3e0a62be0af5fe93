"""What was noted of an environment leaves its row and the history with the upgrade, and everything else stays."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.errors import Unusable
from discovery.store import Set, Store
from discovery.store.opening import schema, start
from tests.store.acting import added
from tests.store.test_schema import parts
from tests.store.test_upgrade import downgraded, released, rows

NOTED = {"AIR-01 core.parallelism": "airflow.cfg says 32, environment variable says 128 and wins"}
HOLDING = [dump for dump in released() if dump.stem >= "0004" and "begun" not in dump.stem]


def content(url: str) -> dict[str, list[dict[str, Any]]]:
    return {name: [json.loads(line) for line in lines] for name, lines in rows(url).items()}


def as_before(url: str, folder: Path) -> tuple[str, str]:
    """A database of the version before, with an environment that was read twice; gives ids of it and its engagement."""
    store = Store(url, folder)
    engagement = store.new({"title": "Read"}, LOCAL)
    row = added(store, engagement, "environments", name="Production", read_on="2026-11-02")
    store.save(engagement, [Set("environments", row.id, "release", "2.8.1")], LOCAL)
    store.save(
        engagement,
        [Set("environments", row.id, "release", "2.10.3"), Set("environments", row.id, "source", "a.cfg")],
        LOCAL,
    )
    store.close()
    downgraded(url, start.MIGRATIONS, "0005")
    made = sa.create_engine(url)
    with made.begin() as connection:
        set_noted = sa.text("UPDATE airflow_environment SET noted = :noted, unanswered = :excuse WHERE id = :id")
        excuse = '{"noted":"unknown","platform":"unknown"}'
        connection.execute(set_noted, {"noted": json.dumps(NOTED), "excuse": excuse, "id": row.id})
        words = {"old": "{}", "new": json.dumps(NOTED)}
        # the version before wrote such lines: alone in a revision, beside others, and in the row that was added
        said = "UPDATE change SET field = 'noted', old = :old, new = :new WHERE section = 'environments' AND field = "
        connection.execute(sa.text(said + "'release'"), words)
        line = connection.execute(sa.text("SELECT new FROM change WHERE section = 'environments' AND kind = 'add'"))
        whole = json.dumps({**json.loads(str(line.scalar_one())), "noted": NOTED})
        kind = "UPDATE change SET new = :new WHERE section = 'environments' AND kind = 'add'"
        connection.execute(sa.text(kind), {"new": whole})
    made.dispose()
    return engagement, row.id


def test_what_was_noted_is_gone_and_all_else_is_there(place: Any, tmp_path: Path) -> None:
    engagement, environment = as_before(place.url, place.folder)
    before = content(place.url)
    assert start.open_or_upgrade(place.url, tmp_path / "backups") == "upgraded"
    after = content(place.url)
    assert "noted" not in json.dumps(after) and "AIR-01" not in json.dumps(after)
    (old,), (new,) = before["airflow_environment"], after["airflow_environment"]
    del old["noted"]
    assert json.loads(new.pop("unanswered")) == {"platform": "unknown"} and old.pop("unanswered")
    assert new == old
    assert {name: len(lines) for name, lines in after.items() if name != "change"} == {
        name: len(lines) for name, lines in before.items() if name != "change"
    }
    store = Store(place.url, place.folder)
    told = [one.sentence for one in store.activity(engagement, LOCAL)]
    assert told[0] == "Set Source of ENV-001 “Production” to “a.cfg”"
    assert told[1] == "Set Read on of ENV-001 “Production” to “2026-11-02”", "no revision is without a line"
    record = store.load(engagement, LOCAL)
    assert len(store.trail(record, LOCAL).stamps) == len(told)
    store.undo(engagement, LOCAL)
    store.undo(engagement, LOCAL)
    (row,) = store.load(engagement, LOCAL).environments
    assert (row.id, row.source, str(row.read_on)) == (environment, None, "2026-11-02")
    store.redo(engagement, LOCAL)
    store.close()


@pytest.mark.parametrize("dump", HOLDING, ids=lambda dump: dump.stem)
def test_the_way_back_is_a_database_of_the_version_before(dump: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'discovery.sqlite'}"
    with closing(sqlite3.connect(tmp_path / "discovery.sqlite")) as connection:
        connection.executescript(dump.read_text("utf-8"))
    start.open_or_upgrade(url, tmp_path / "backups")
    here = content(url)
    assert here["airflow_environment"] and "noted" not in here["airflow_environment"][0]
    downgraded(url, start.MIGRATIONS, "0005")
    assert parts(tmp_path / "discovery.sqlite") == schema.known_parts()["0005"]
    back = content(url)
    assert {row.pop("noted") for row in back["airflow_environment"]} == {"{}"}
    assert back | {"alembic_version": []} == here | {"alembic_version": []}
    start.open_or_upgrade(url, tmp_path / "backups")
    assert content(url) == here


def test_the_way_back_on_a_server(empty_postgresql: Callable[[], str], tmp_path: Path) -> None:
    url = empty_postgresql()
    as_before(url, tmp_path)
    start.open_or_upgrade(url, tmp_path / "backups")
    downgraded(url, start.MIGRATIONS, "0005")
    assert [row["noted"] for row in content(url)["airflow_environment"]] == ["{}"]
    start.open_or_upgrade(url, tmp_path / "backups")


@pytest.mark.parametrize(
    "at", ("_forget_history(connection)", "_forget_excuses(connection)", "op.drop_column(TABLE, FIELD)")
)
def test_a_fault_after_any_step_leaves_everything_as_it_was(place: Any, tmp_path: Path, at: str) -> None:
    as_before(place.url, place.folder)
    before, steps = content(place.url), tmp_path / "steps"
    shutil.copytree(start.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    (step,) = (steps / "versions").glob("0006_*.py")
    text = step.read_text("utf-8")
    assert text.count(f"    {at}\n") == 1
    step.write_text(
        text.replace(f"    {at}\n", f"    {at}\n    raise RuntimeError('a fault in the middle')\n"), "utf-8"
    )
    with pytest.raises(Unusable):
        start.open_or_upgrade(place.url, tmp_path / "backups", steps)
    assert content(place.url) == before
    assert start.open_or_upgrade(place.url, tmp_path / "backups") == "upgraded"
