"""A save costs the same however much was saved before: no statement of it walks through a table or a history."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.row import new_id
from discovery.store import Add, Connect, Edit, Move, Remove, Set, Store
from tests.making import new_store
from tests.store.acting import added


@pytest.fixture
def store(tmp_path: Path, sqlite_template: Path) -> Any:
    shutil.copy(sqlite_template, tmp_path / "discovery.sqlite")
    made = new_store(tmp_path)
    yield made
    made.close()


def plans(store: Store, engagement: str, edit: Edit) -> list[str]:
    """How SQLite finds the rows of every statement of one save, in its own words."""
    said: list[tuple[str, Any]] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        said.append((statement, values))

    sa.event.listen(store._opened.writer, "before_cursor_execute", hear)
    store.save(engagement, [edit], LOCAL, new_id())
    sa.event.remove(store._opened.writer, "before_cursor_execute", hear)
    found = []
    with store._opened.reader.connect() as connection:
        for statement, values in said:
            if statement.startswith(("SELECT", "UPDATE")):
                lines = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                found += [str(line[3]) for line in lines]
    return found


@pytest.mark.parametrize("kind", ["add", "set", "remove", "link"])
def test_every_statement_of_a_save_goes_straight_to_its_rows(store: Store, kind: str):
    engagement = store.new({"title": "Shop"}, LOCAL)
    source = added(store, engagement, "inputs", name="Orders")
    outcome = added(store, engagement, "outcomes", statement="Faster")
    edits: dict[str, Edit] = {
        "add": Add("outcomes", {"statement": "next"}),
        "set": Set("outcomes", outcome.id, "statement", "at once", seen="Faster"),
        "remove": Remove("outcomes", outcome.id),
        "link": Connect(source.id, outcome.id, "serves"),
    }
    steps = plans(store, engagement, edits[kind])
    assert steps
    assert not [step for step in steps if step.startswith("SCAN") and "CONSTANT" not in step]
    history = [step for step in steps if " change " in f"{step} "]
    assert history
    assert all("change_by_token" in step for step in history if "SEARCH" in step)


def test_a_move_looks_only_at_its_own_section(store: Store):
    engagement = store.new({"title": "Shop"}, LOCAL)
    rows = [added(store, engagement, "outcomes", statement=str(number)) for number in range(3)]
    steps = plans(store, engagement, Move("outcomes", rows[2].id))
    assert not [step for step in steps if step.startswith("SCAN")]
