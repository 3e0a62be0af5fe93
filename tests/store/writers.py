"""A process of its own that writes without pause from four threads, acknowledging each save on a pipe, until it is killed.

``python -m tests.store.writers FILE PIPE RUN LEVEL`` writes; ``... crashes FILE RUNS`` forks such writers, kills each with
SIGKILL at a random moment and prints what became of what they had acknowledged.
"""

import json
import os
import random
import select
import signal
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from discovery.access import LOCAL
from discovery.store import Add, Set, Store

WRITERS = 4
ROWS = 60


def prepared(path: Path) -> str:
    """A database with one engagement of sixty rows; gives its id."""
    store = Store(f"sqlite:///{path}", path.parent)
    engagement = store.new({"title": "Workshop"}, LOCAL)
    store.save(engagement, [Add("outcomes", {"statement": str(number)}) for number in range(ROWS)], LOCAL)
    store.close()
    return engagement


def write(path: Path, pipe: int, run: str, level: str = "FULL") -> None:
    """Save without end; each token goes into the pipe once its save has returned. NORMAL is for control runs."""
    store = Store(f"sqlite:///{path}", path.parent)
    if level != "FULL":

        @sa.event.listens_for(store._opened.writer, "connect")
        def _weaken(connection: sqlite3.Connection, _record: object) -> None:
            connection.execute(f"PRAGMA synchronous={level}")

    (engagement,) = store.revisions(LOCAL)
    ids = [row.id for row in store.load(engagement, LOCAL).outcomes[:ROWS]]

    def go(number: int) -> None:
        luck, count = random.Random(f"{run}.{number}"), 0
        while True:
            count += 1
            token = f"{run}.{number}.{count}"
            edits: list[Add | Set] = [
                Set("outcomes", luck.choice(ids), "statement", token + "x" * luck.randint(0, 300))
            ]
            if count % 7 == 0:
                edits.append(Set("outcomes", luck.choice(ids), "notes", token))
            store.save(engagement, edits, LOCAL, token)
            os.write(pipe, f"{token}\n".encode())

    for number in range(WRITERS):
        threading.Thread(target=go, args=(number,), daemon=True).start()
    time.sleep(60)


def killed(start: Callable[[int], int], longest: float, luck: random.Random) -> set[str]:
    """Start a writer, kill it a random while after its first acknowledgement; gives what it had acknowledged."""
    reading, writing = os.pipe()
    process = start(writing)
    os.close(writing)
    heard, end = b"", None
    while end is None or time.monotonic() < end:
        if select.select([reading], [], [], 0.002)[0]:
            read = os.read(reading, 65536)
            if not read:
                break
            heard += read
            end = end or time.monotonic() + luck.uniform(0, longest)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    while read := os.read(reading, 65536):
        heard += read
    os.close(reading)
    return {line.decode() for line in heard.split(b"\n")[:-1]}


def contradictions(path: Path, thorough: bool) -> list[str]:
    """Where a database file contradicts itself: its pages, its revision, its history and its rows."""
    found, connection = [], sqlite3.connect(path)
    sound = connection.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check").fetchone()[0]
    revision, counted, last = connection.execute(
        "SELECT (SELECT revision FROM engagement), count(DISTINCT revision), max(revision) FROM change"
    ).fetchone()
    if sound != "ok":
        found.append(sound)
    if not revision == counted == last:
        found.append(f"revision {revision}, {counted} revisions in the history, the last is {last}")
    latest = dict(
        connection.execute(
            "SELECT row_id, new FROM change WHERE kind = 'set' AND field = 'statement' ORDER BY revision, place"
        )
    )
    for row_id, statement in connection.execute("SELECT id, statement FROM outcome"):
        if row_id in latest and json.loads(latest[row_id]) != statement:
            found.append(f"row {row_id} is not what its history says")
    connection.close()
    return found


def tokens(path: Path, run: str) -> list[str]:
    """The tokens of one run that are in the history, each once for each revision it was given to."""
    connection = sqlite3.connect(path)
    query = "SELECT DISTINCT token, revision FROM change WHERE token GLOB ?"
    found = [token for token, _ in connection.execute(query, (f"{run}.*",))]
    connection.close()
    return found


def _forked(path: Path, run: str) -> Callable[[int], int]:
    def start(pipe: int) -> int:
        process = os.fork()
        if process == 0:
            try:
                write(path, pipe, run)
            finally:
                os._exit(1)
        return process

    return start


def crashes(path: Path, runs: int) -> dict[str, object]:
    """Kill writers over and over on one file. After each, the unanswered saves are tried again with their tokens."""
    engagement, luck = prepared(path), random.Random(3)
    acknowledged, lost, wrong, twice = 0, [], [], []
    for number in range(runs):
        run = f"run{number}"
        heard = killed(_forked(path, run), 0.06, luck)
        acknowledged += len(heard)
        lost += sorted(heard - set(tokens(path, run)))
        wrong += contradictions(path, thorough=number % 20 == 0 or number == runs - 1)
        if number % 10 == 0:
            _again(path, engagement, run, heard)
            there = tokens(path, run)
            twice += [token for token in there if there.count(token) > 1]
            lost += [] if len(there) >= WRITERS else [f"{run}: a save that was tried again"]
    return {"runs": runs, "acknowledged": acknowledged, "lost": lost, "wrong": wrong, "twice": twice}


def _again(path: Path, engagement: str, run: str, heard: set[str]) -> None:
    """What every writer was at when it was killed, once more: it may or may not have been saved."""
    store = Store(f"sqlite:///{path}", path.parent)
    row = store.load(engagement, LOCAL).outcomes[0]
    for number in range(WRITERS):
        counts = [int(token.rsplit(".", 1)[1]) for token in heard if token.startswith(f"{run}.{number}.")]
        token = f"{run}.{number}.{max(counts, default=0) + 1}"
        store.save(engagement, [Set("outcomes", row.id, "statement", token)], LOCAL, token)
    store.close()


if __name__ == "__main__":
    if sys.argv[1] == "crashes":
        print(json.dumps(crashes(Path(sys.argv[2]), int(sys.argv[3]))))
    else:
        write(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4])
