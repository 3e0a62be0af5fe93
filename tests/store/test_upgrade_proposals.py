"""Outcomes that a template made and nobody touched become proposals with the upgrade, and come back on the way back."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.model.proposal import PROPOSABLE
from discovery.model.row import new_id
from discovery.questions.proposed import confirming
from discovery.store import Set, Store
from discovery.store.opening import start
from tests import making
from tests.store.test_upgrade import downgraded, rows

BEGUN = Path(__file__).with_name("released") / "0004-begun.sql"


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    """The database as the version before wrote it, in SQLite."""
    connection = sqlite3.connect(tmp_path / "begun.sqlite")
    connection.executescript(BEGUN.read_text(encoding="utf-8"))
    connection.close()
    return f"sqlite:///{tmp_path / 'begun.sqlite'}"


def _content(url: str) -> dict[str, list[dict[str, Any]]]:
    return {name: [json.loads(line) for line in lines] for name, lines in rows(url).items()}


def _by_title(store: Store) -> dict[str, Any]:
    return {one.title: store.load(one.id, LOCAL) for one in store.summaries(LOCAL)}


def test_what_nobody_touched_is_proposed_and_everything_else_stays(sqlite: str, tmp_path: Path) -> None:
    store = Store(sqlite, tmp_path)
    found = _by_title(store)
    untouched = found["Nobody spoke yet"]
    assert untouched.outcomes == () and len(untouched.proposals) == 6
    assert untouched.proposals[0].statement == "Reports are ready when people start work"
    assert untouched.proposals[0].origin == "Template: Modernise what is there"
    assert untouched.proposals[0].details == {
        "category": "modernise: speed",
        "horizon": "desired future",
        "nature": "business",
        "priority": "must",
    }
    assert untouched.sessions, "a session that is planned is no statement"
    spoken = found["Spoken about"]
    assert [row.code for row in spoken.outcomes] == ["OUT-001", "OUT-002", "OUT-003", "OUT-004", "OUT-007"], (
        "edited, linked once, asked about, waived, typed by hand"
    )
    assert [row.statement for row in spoken.proposals] == [
        "A change is tested and live within a day",
        "The reports people rely on today stay right",
    ]
    lent = found["Like an earlier one"]
    assert [(row.becomes, row.origin) for row in lent.proposals] == [
        ("outcomes", "An earlier engagement"),
        ("constraints", "An earlier engagement"),
    ]
    assert lent.outcomes == lent.constraints == () and lent.people, "whose source says nothing stays as it is"
    assert [row.statement for row in found["Earlier"].outcomes] == ["Run analytics in the cloud"]
    store.close()


def test_what_became_a_proposal_is_one_like_any_other(sqlite: str, tmp_path: Path) -> None:
    store = Store(sqlite, tmp_path)
    before = _by_title(store)["Nobody spoke yet"]
    first = before.proposals[0]
    store.save(before.engagement.id, confirming(first, None, new_id), LOCAL)
    now = store.load(before.engagement.id, LOCAL)
    assert [(row.code, row.statement, row.priority) for row in now.outcomes] == [("OUT-007", first.statement, "must")]
    store.undo(before.engagement.id, LOCAL)
    assert store.load(before.engagement.id, LOCAL).proposals == tuple(
        row if row.id != first.id else store.load(before.engagement.id, LOCAL).by_id[first.id]
        for row in before.proposals
    )
    for record in _by_title(store).values():
        for row in record.proposals:
            assert type(row).model_validate(dict(row.__dict__)).details == row.details
    store.close()


def test_the_way_back_gives_the_same_rows(sqlite: str, tmp_path: Path) -> None:
    before = _content(sqlite)
    start.open_or_upgrade(sqlite, tmp_path / "backups")
    assert _content(sqlite)["proposal"]
    downgraded(sqlite, start.MIGRATIONS, "0004")
    assert _content(sqlite) == before


def _copied(source: str, target: str) -> None:
    """The same rows in the tables of another database, at the version before."""
    made, into = sa.create_engine(source), sa.create_engine(target)
    tables, there = sa.MetaData(), sa.MetaData()
    with made.connect() as reading, into.begin() as writing:
        tables.reflect(reading)
        there.reflect(writing)
        for table in there.sorted_tables:
            lines = [dict(row._mapping) for row in reading.execute(tables.tables[table.name].select())]
            if lines and table.name != "alembic_version":
                writing.execute(table.insert(), lines)
    made.dispose()
    into.dispose()


def test_the_same_on_a_server(sqlite: str, empty_postgresql: Callable[[], str], tmp_path: Path) -> None:
    server = empty_postgresql()
    start.open_or_upgrade(server, tmp_path / "backups")
    downgraded(server, start.MIGRATIONS, "0004")
    _copied(sqlite, server)
    start.open_or_upgrade(server, tmp_path / "backups")
    start.open_or_upgrade(sqlite, tmp_path / "backups")
    ours, theirs = (Store(url, tmp_path) for url in (sqlite, server))
    for title, record in _by_title(ours).items():
        there = _by_title(theirs)[title]
        assert [(row.statement, row.details, row.origin) for row in there.proposals] == [
            (row.statement, row.details, row.origin) for row in record.proposals
        ]
        assert [row.code for row in there.outcomes] == [row.code for row in record.outcomes]
    ours.close()
    theirs.close()
    downgraded(server, start.MIGRATIONS, "0004")
    assert len(_content(server)["outcome"]) == 15


def test_whatever_is_proposed_becomes_a_row_on_the_way_back(place: Any) -> None:
    """Also what only this version proposes: the version before made rows of it."""
    from discovery import catalogue
    from discovery.engagements.templates import from_engagement, from_template
    from discovery.importers.engagement_json import read
    from discovery.settings import ROOT

    store = Store(place.url, place.folder)
    template = catalogue.template("move-to-cloud")
    assert template
    retail = read((ROOT / "data" / "retail.json").read_bytes())[0]
    frozen = making.record(constraints=[{"statement": "What must stay as it is?", "category": "must keep"}] * 3)
    waiting: dict[str, int] = {}
    for begun in (from_template(template), from_engagement(retail), from_engagement(frozen)):
        engagement = store.new({"title": "Back", **begun.engagement}, LOCAL, begun.rows)
        first, second, *rest = store.load(engagement, LOCAL).proposals
        store.save(engagement, [Set("proposals", second.id, "statement", "Reworded", seen=second.statement)], LOCAL)
        for row in (second, *rest):
            waiting[row.becomes] = waiting.get(row.becomes, 0) + 1
        words = "Ann" if first.needs_name else None
        store.save(engagement, confirming(first, words, new_id), LOCAL)
    store.close()
    assert set(waiting) == set(PROPOSABLE)
    downgraded(place.url, start.MIGRATIONS, "0004")
    found = rows(place.url)
    assert "proposal" not in found and not any('"proposals"' in line for line in found["change"])
    for section, model in PROPOSABLE.items():
        assert len(found[model.table_name]) >= waiting[section]
    start.open_or_upgrade(place.url, place.folder / "backups")
    again = Store(place.url, place.folder)
    for one in _by_title(again).values():
        for row in (one.engagement, *one):
            type(row).model_validate(dict(row.__dict__))
    again.close()
