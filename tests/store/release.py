"""Keeps a database of this very schema version for good: run ``python -m tests.store.release`` when a version is released.

It writes released/VERSION.sql, a text from which SQLite builds the same database, with rows in every section and some
history. Every later version must bring it up to date.
"""

import random
import sqlite3
import tempfile
from pathlib import Path

from discovery.access import LOCAL
from discovery.model.errors import DiscoveryError
from discovery.model.record import ROWS
from discovery.model.row import Row, new_id
from discovery.model.tables import APPLICATION_ID
from discovery.store import Add, Store
from discovery.store.opening import start
from tests.store.schedules import an_edit, ids_of
from tests.store.values import some


def dumped(folder: Path) -> str:
    """The text of a new database with rows in every section, made in this folder."""
    path, luck = folder / "release.sqlite", random.Random(1)
    store = Store(f"sqlite:///{path}", folder)
    engagement = store.new({"title": "Released", "customer": "A shop"}, LOCAL)
    for model in ROWS[:-1]:
        for _ in range(3):
            values = some(model, luck, ids_of(store.load(engagement, LOCAL)), share=0.6)
            given = {name: value for name, value in values.items() if value is not None}
            store.save(engagement, [Add(model.section, given, id=new_id())], LOCAL)
    removed: list[Row] = []
    for _ in range(60):
        if edit := an_edit(store.load(engagement, LOCAL), removed, luck):
            try:
                store.save(engagement, [edit], LOCAL)
            except DiscoveryError:
                continue
    store.undo(engagement, LOCAL)
    store.close()
    connection = sqlite3.connect(path)
    text = "\n".join(connection.iterdump())
    connection.close()
    return f"PRAGMA application_id={APPLICATION_ID};\n{text}\n"


if __name__ == "__main__":
    place = Path(__file__).with_name("released") / f"{start.head()}.sql"
    place.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place.write_text(dumped(Path(folder)), encoding="utf-8")
