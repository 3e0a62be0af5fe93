"""B7, B12 and the list of engagements: what the store costs above the bare database."""

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from discovery.access import LOCAL
from discovery.generate import generate
from discovery.model.row import new_id
from discovery.model.tables import TABLES
from discovery.store import Add, Set, Store
from tests.bench.figures import Figure, compared, in_turn, seconds

SIZES = (100, 1_000, 10_000)


@contextmanager
def filled(rows: int) -> Iterator[tuple[Store, str, Path]]:
    """A store on a new file with one generated engagement of so many rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "discovery.sqlite"
        store = Store(f"sqlite:///{path}", Path(folder))
        engagement = store.insert(generate(rows, seed=1), LOCAL)
        try:
            yield store, engagement, path
        finally:
            store.close()


def loading() -> Iterator[Figure]:
    """B7: a whole Record, against the same rows as plain tuples; and once more when one field was changed since."""
    for size in SIZES:
        with filled(size) as (store, engagement, path), closing(sqlite3.connect(path)) as bare:

            def floor(bare: sqlite3.Connection = bare) -> None:
                for table in TABLES.values():
                    bare.execute(f'SELECT * FROM "{table.name}"').fetchall()

            yield in_turn(
                f"{size:,} rows", floor, lambda: store.read(engagement, LOCAL), goal=10 if size == 10_000 else None
            )
            row, number = store.load(engagement, LOCAL).outcomes[0], iter(range(10**6))

            def again(row_id: str = row.id) -> None:
                store.save(engagement, [Set("outcomes", row_id, "notes", str(next(number)))], LOCAL)  # noqa: B023

            pairs = []
            for _ in range(7):
                again()
                pairs.append((seconds(floor), seconds(lambda: store.load(engagement, LOCAL))))
            yield compared(f"{size:,} rows, one changed since", pairs)


def one_edit() -> Iterator[Figure]:
    """B12: one field saved, against one bare row inserted and committed in the same file at the same safety."""
    for size in SIZES:
        with filled(size) as (store, engagement, path), closing(sqlite3.connect(path, isolation_level=None)) as bare:
            bare.execute("PRAGMA synchronous=FULL")
            bare.execute("CREATE TABLE IF NOT EXISTS bare (id TEXT PRIMARY KEY, text TEXT)")
            ids = [row.id for row in store.load(engagement, LOCAL).outcomes]
            luck = random.Random(1)

            def floor(bare: sqlite3.Connection = bare) -> None:
                bare.execute("BEGIN IMMEDIATE")
                bare.execute("INSERT INTO bare VALUES (?, ?)", (new_id(), "x" * 100))
                bare.execute("COMMIT")

            def ours(ids: list[str] = ids, luck: random.Random = luck) -> None:
                edit = Set("outcomes", luck.choice(ids), "statement", f"{luck.random()} {'x' * 80}")
                store.save(engagement, [edit], LOCAL, new_id())

            yield in_turn(f"{size:,} rows", floor, ours, rounds=300, goal=4)


def the_list() -> Iterator[Figure]:
    """The list of engagements with their counts, against the bare rows of the engagements and one count a table."""
    for engagements in (50, 500):
        with filled(100) as (store, _, path), closing(sqlite3.connect(path)) as bare:
            for number in range(engagements - 1):
                head = store.new({"title": f"Engagement {number}", "customer": "A shop"}, LOCAL)
                edits = [Add("outcomes", {"statement": f"Outcome {place} " * 5}) for place in range(30)]
                store.save(head, [*edits, *(Add("people", {"name": str(place)}) for place in range(30))], LOCAL)

            def floor(bare: sqlite3.Connection = bare) -> None:
                bare.execute("SELECT * FROM engagement").fetchall()
                for table in TABLES.values():
                    bare.execute(f'SELECT engagement_id, count(*) FROM "{table.name}" GROUP BY 1').fetchall()

            name = f"{engagements} engagements of 60 rows"
            yield in_turn(name, floor, lambda: store.summaries(LOCAL))
            pairs = []
            for number in range(9):
                store.save(head, [Set("engagement", head, "customer", str(number))], LOCAL)
                pairs.append((seconds(floor), seconds(lambda: store.summaries(LOCAL))))
            yield compared(f"{name}, one changed since", pairs)
