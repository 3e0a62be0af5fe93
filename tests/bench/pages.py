"""B2, B3, B5, B6 and Command: what pages cost in processor time against the smallest page, and commands to start."""

import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from discovery.settings import ROOT
from tests.bench.figures import Figure, compared, seconds
from tests.bench.servers import HELLO, LOADS, OURS, Place, Server, hello, ours, place, served
from tests.bench.visitor import Visitor

PAGES = {"outcomes": "Outcomes", "diagram": "Diagram", "overview": "Bench"}
"""Address and how its title begins: so that another page is never measured by mistake."""
RUNS, ROUNDS = 40, 5
SESSIONS, THINK_SECONDS, LONG_SECONDS = 50, 5.0, 25.0


async def _cost(server: Server, page: str = "", query: str = "") -> list[float]:
    """Processor seconds of a rerun, once for each round."""
    found = []
    async with Visitor(server.address, page, query) as visitor:
        for _ in range(3):
            await visitor.run()
        visitor.title = ""
        await visitor.run()
        for _ in range(ROUNDS):
            before = server.used()
            for _ in range(RUNS):
                await visitor.run()
            found.append((server.used() - before) / RUNS)
        assert not visitor.failed, f"{page}: {visitor.failed}"
        assert visitor.title.startswith(PAGES.get(page, "")), f"the page {visitor.title} was measured instead of {page}"
        assert visitor.elements > 1
    return found


def cost(server: Server, page: str = "", query: str = "") -> list[float]:
    """As above, from outside."""
    return asyncio.run(_cost(server, page, query))


def query(where: Place, size: int) -> str:
    """The address of an engagement."""
    return f"e={where.engagements[size][1]}"


def reruns() -> Iterator[Figure]:
    """B2: a rerun of three pages with a hundred rows."""
    with place(100) as where, hello() as small, ours(where) as server:
        for page in PAGES:
            floor, own = cost(small), cost(server, page, query(where, 100))
            goal = 3.0 if page == "outcomes" else None
            most = statistics.median(own) * 1000
            note = f"{'≤' if most <= 40 else '**above**'} 40 ms of processor time"
            yield compared(f"{page}, 100 rows", list(zip(floor, own, strict=True)), goal, note)


def growth() -> Iterator[Figure]:
    """B3: the same pages in an engagement a hundred times as large."""
    with place(100, 1_000, 10_000) as where, ours(where) as server:
        for page in PAGES:
            floor = cost(server, page, query(where, 100))
            for size in (1_000, 10_000):
                own = cost(server, page, query(where, size))
                goal = 1.5 if size == 10_000 else None
                yield compared(f"{page}, {size:,} rows against 100", list(zip(floor, own, strict=True)), goal)


async def _crowd(server: Server, count: int, page: str, question: str) -> tuple[float, list[float]]:
    """Processor seconds a rerun and the waiting times when so many people work and think."""
    waits: list[float] = []
    visitors = [Visitor(server.address, page, question) for _ in range(count)]
    for visitor in visitors:
        await visitor.__aenter__()

    async def work(visitor: Visitor, end: float) -> None:
        luck = random.Random(id(visitor))
        await asyncio.sleep(luck.random() * THINK_SECONDS)
        while time.perf_counter() < end:
            waits.append(await visitor.run())
            await asyncio.sleep(THINK_SECONDS * luck.uniform(0.5, 1.5) if count > 1 else 0.3)

    before, end = server.used(), time.perf_counter() + LONG_SECONDS
    await asyncio.gather(*(work(visitor, end) for visitor in visitors))
    used = server.used() - before
    for visitor in visitors:
        await visitor.__aexit__(None, None, None)
    return used / len(waits), waits


def crowd() -> Iterator[Figure]:
    """B5: fifty people at once, against one alone."""
    with place(100) as where, ours(where) as server:
        alone, _ = asyncio.run(_crowd(server, 1, "outcomes", query(where, 100)))
        many, waits = asyncio.run(_crowd(server, SESSIONS, "outcomes", query(where, 100)))
        slowest = statistics.quantiles(waits, n=20)[-1]
        note = f"{len(waits)} reruns, 95 of 100 within {slowest * 1000:.0f} ms ({'≤' if slowest <= 1 else '**above**'} 1 s)"
        yield compared(f"{SESSIONS} sessions, processor time a rerun", [(alone, many)], 1.3, note)


def starts() -> Iterator[Figure]:
    """B6: from the command to the first answer, when everything was started before."""
    with place(100) as where:
        environment = {**os.environ, "PYTHONPATH": where.environment["PYTHONPATH"]}
        bare, loaded = [], []
        for _ in range(6):
            with served(HELLO, "/_stcore/health", environment) as (_, smallest):
                pass
            with served(HELLO, "/_stcore/health", {**environment, LOADS: "sqlmodel"}) as (_, floor):
                pass
            with served(OURS, "/healthz", where.environment) as (_, own):
                pass
            bare.append((smallest, own))
            loaded.append((floor, own))
        yield compared("beside the smallest page that loads SQLModel", loaded[1:], 1.5)
        yield compared("beside the smallest page, which loads no database", bare[1:])


def commands() -> Iterator[Figure]:
    """A whole short command, in an empty installation and with an engagement, against loading the library alone."""

    def run(*arguments: str, environment: dict[str, str]) -> float:
        command = [sys.executable, *arguments]
        return seconds(
            lambda: subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        )

    with tempfile.TemporaryDirectory() as folder, place(100) as where:
        empty = {**where.environment, "DISCOVERY_DATA_DIR": folder}
        for size, environment, goal in (("nothing there", empty, 1.4), ("one engagement", where.environment, None)):
            pairs = [
                (
                    run("-c", "import sqlmodel", environment=environment),
                    run("-m", "discovery", "list", environment=environment),
                )
                for _ in range(10)
            ]
            yield compared(f"list, {size}", pairs[1:], goal)
