"""B4: from one person's save to the picture on everybody else's screen."""

import asyncio
import json
import sqlite3
import statistics
import tempfile
import time
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import websockets

from tests.bench.figures import Figure, compared
from tests.bench.servers import Place, Server, hello, ours, place
from tests.bench.visitor import Visitor

SAVES, GAP_SECONDS, ROWS = 12, 1.0, 100


class Viewer:
    """Somebody who looks at the live picture: hears a revision, fetches the picture."""

    def __init__(self, server: Server, engagement: str, token: str) -> None:
        self.server, self.engagement, self.token = server, engagement, token
        self.seen: dict[int, float] = {}

    async def look(self) -> None:
        """Follow until cancelled."""
        address, origin = f"ws://{self.server.address}/live/{self.engagement}/events", f"http://{self.server.address}"
        shown = [websockets.Subprotocol("discovery"), websockets.Subprotocol(self.token)]
        async with websockets.connect(address, origin=websockets.Origin(origin), subprotocols=shown) as socket:
            async for _ in socket:
                revision = await self._picture()
                self.seen.setdefault(revision, time.perf_counter())

    async def _picture(self) -> int:
        """Fetch the picture; gives the revision it shows."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port, limit=2**24)
        asked = f"GET /live/{self.engagement}/diagram.svg?state=future HTTP/1.1\r\nHost: {self.server.address}\r\n"
        writer.write(f"{asked}X-Discovery-Token: {self.token}\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read(-1)
        writer.close()
        head = answer.split(b"\r\n\r\n", 1)[0].decode().lower()
        assert " 200 " in head, head
        return int(head.split("x-discovery-revision: ")[1].split("\r\n")[0])


def save(server: Server, engagement: str, token: str, row: str, text: str) -> int:
    """Save one field as a browser does; gives the revision."""
    change = {"op": "set", "section": "outcomes", "id": row, "field": "statement", "value": text}
    body = json.dumps({"token": str(uuid.uuid4()), "changes": [change]}).encode()
    headers = {"X-Discovery-Token": token, "Content-Type": "application/json"}
    request = urllib.request.Request(f"http://{server.address}/api/{engagement}/changes", body, headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return int(json.load(answer)["revision"])


def first_outcome(server: Server, engagement: str, token: str) -> str:
    """The id of a row to change."""
    request = urllib.request.Request(
        f"http://{server.address}/api/{engagement}/rows/outcomes", headers={"X-Discovery-Token": token}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return str(json.load(answer)["rows"][0]["id"])


def bare(small: Server) -> float:
    """The floor: a committed change that another connection sees, and one rerun of the smallest page."""

    async def rerun() -> float:
        async with Visitor(small.address) as visitor:
            return statistics.median([await visitor.run() for _ in range(9)])

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bare.sqlite"
        with closing(sqlite3.connect(path, isolation_level=None)) as one, closing(sqlite3.connect(path)) as two:
            one.execute("PRAGMA journal_mode=WAL")
            one.execute("PRAGMA synchronous=FULL")
            one.execute("CREATE TABLE seen (number INTEGER)")
            one.execute("INSERT INTO seen VALUES (0)")
            start = time.perf_counter()
            for number in range(50):
                one.execute("UPDATE seen SET number = ?", (number,))
                assert two.execute("SELECT number FROM seen").fetchone() == (number,)
            update = (time.perf_counter() - start) / 50
    return update + asyncio.run(rerun())


async def watched(server: Server, where: Place, count: int) -> dict[str, Any]:
    """So many viewers, some saves: the delays, the processor time, and what the saver felt."""
    engagement, code, token = where.engagements[ROWS]
    row = await asyncio.to_thread(first_outcome, server, engagement, token)
    async with Visitor(server.address, "outcomes", f"e={code}") as saver:
        quiet = statistics.median([await saver.run() for _ in range(9)])
        viewers = [Viewer(server, engagement, token) for _ in range(count)]
        tasks = [asyncio.create_task(viewer.look()) for viewer in viewers]
        await asyncio.sleep(2)
        before, delays, own = server.used(), [], []
        for number in range(SAVES):
            start = time.perf_counter()
            saving = asyncio.to_thread(
                save, server, engagement, token, row, f"Outcome as of save {number} {uuid.uuid4()}"
            )
            revision, waited = await asyncio.gather(saving, saver.run())
            own.append(waited)
            await asyncio.sleep(GAP_SECONDS)
            for viewer in viewers:
                arrived = [moment for seen, moment in viewer.seen.items() if seen >= revision]
                delays.append(min(arrived) - start if arrived else float("inf"))
        used = server.used() - before
        for task in tasks:
            if task.done():
                task.result()
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return {"quiet": quiet, "own": statistics.median(own), "delays": delays, "used": used / SAVES}


def seen_by_others() -> Iterator[Figure]:
    """One viewer and fifty."""
    with place(ROWS) as where, hello() as small, ours(where) as server:
        floor = bare(small)
        alone = 0.0
        for count, most in ((1, 0.3), (50, 0.5)):
            found = asyncio.run(watched(server, where, count))
            delays = sorted(found["delays"])
            late = delays[int(len(delays) * 0.95) - 1]
            alone = alone or found["used"]
            each = (found["used"] - alone) / (count - 1) * 1000 if count > 1 else 0.0
            turns = found["own"] / found["quiet"]
            note = (
                f"95 of 100 within {late * 1000:.0f} ms ({'≤' if late <= most else '**above**'} {most * 1000:.0f}); "
                f"{each:.1f} ms of processor time for each further viewer ({'≤' if each <= 2 else '**above**'} 2); "
                f"the saver's own rerun takes {turns:.1f} × its quiet time ({'≤' if turns <= 2 else '**above**'} 2)"
            )
            yield compared(f"{count} watching", [(floor, one) for one in delays], None, note)
