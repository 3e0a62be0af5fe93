"""What somebody who saves feels while others take away files of ten thousand rows."""

import asyncio
import os
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.live import first_outcome, save
from tests.bench.servers import Place, Server, ours, place
from tests.bench.visitor import Visitor

ROWS, OTHERS = 10_000, (9_999, 9_998)
GAP_SECONDS, QUIET_SAVES = 0.5, 80
PAGES = {
    "document": ("PDF", "Word", "Slides (PowerPoint)", "Web page"),
    "take_away": ("Tables (Excel)",),
}


class Saver:
    """Somebody who saves a field twice a second; the milliseconds of each, and the most memory of all processes."""

    def __init__(self, server: Server, engagement: str, token: str) -> None:
        self.server, self.engagement, self.token = server, engagement, token
        self.waits: list[float] = []
        self.megabytes = 0.0

    async def save(self, row: str) -> None:
        """One save."""
        start = time.perf_counter()
        text = f"Outcome as of save {time.time_ns()}"
        await asyncio.to_thread(save, self.server, self.engagement, self.token, row, text)
        self.waits.append((time.perf_counter() - start) * 1000)

    async def go_on(self) -> None:
        """Save until cancelled."""
        row = await asyncio.to_thread(first_outcome, self.server, self.engagement, self.token)
        while True:
            await self.save(row)
            self.megabytes = max(self.megabytes, megabytes_below(self.server.process))
            await asyncio.sleep(GAP_SECONDS)

    def taken(self) -> list[float]:
        """The waits so far, which begin anew."""
        waits, self.waits = self.waits, []
        return waits


def megabytes_below(process: int) -> float:
    """Memory of all processes that a process has started, and of those that they have."""
    sizes = 0.0
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children = task.read_text().split()
        except OSError:
            continue
        for child in children:
            try:
                pages = int(Path(f"/proc/{child}/statm").read_text().split()[1])
            except OSError:
                continue
            sizes += pages * os.sysconf("SC_PAGE_SIZE") / 1e6 + megabytes_below(int(child))
    return sizes


def _late(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=20)[-1]


async def _pressed(server: Server, code: str, page: str, labels: tuple[str, ...]) -> dict[str, float]:
    """Press buttons of a page one after the other; the seconds until each file was there."""
    async with Visitor(server.address, page, f"e={code}") as visitor:
        return {label: await visitor.file(label) for label in labels}


def _figure(what: str, quiet: list[float], waits: list[float], note: str) -> Figure:
    floor, late = _late(quiet), _late(waits)
    most = f"at most {max(waits):.0f} ms, {max(quiet):.0f} quiet; {len(waits)} saves; {note}"
    return Figure(what, floor, late, late / floor, goal=2, note=most)


async def _measured(server: Server, where: Place) -> list[Figure]:
    engagement, code, token = where.engagements[ROWS]
    saver = Saver(server, engagement, token)
    going_on = asyncio.create_task(saver.go_on())
    figures = []
    try:
        while len(saver.waits) < QUIET_SAVES:
            await asyncio.sleep(1)
        quiet = saver.taken()
        for page, labels in PAGES.items():
            for label in labels:
                seconds = (await _pressed(server, code, page, (label,)))[label]
                waits = saver.taken()
                if len(waits) > 1:
                    memory, saver.megabytes = saver.megabytes, 0.0
                    note = f"there after {seconds:.1f} s; {memory:,.0f} MB in processes beside the server"
                    figures.append(_figure(f"{label}, 95 of 100 saves", quiet, waits, note))
        figures.append(await _five_at_once(server, where, saver, quiet))
    finally:
        going_on.cancel()
        await asyncio.gather(going_on, return_exceptions=True)
    return figures


async def _five_at_once(server: Server, where: Place, saver: Saver, quiet: list[float]) -> Figure:
    """Five people ask for PDFs of three engagements at the same moment."""
    codes = [where.engagements[size][1] for size in (ROWS, ROWS, ROWS, *OTHERS)]
    saver.taken()
    start = time.perf_counter()
    await asyncio.gather(*(_pressed(server, code, "document", ("PDF",)) for code in codes))
    note = (
        f"all there after {time.perf_counter() - start:.0f} s; {saver.megabytes:,.0f} MB in processes beside the server"
    )
    return _figure("five PDFs at once, of three engagements, 95 of 100 saves", quiet, saver.taken(), note)


def beside() -> Iterator[Figure]:
    """Each kind of file of 10,000 rows while somebody saves in the same engagement, then five PDFs at once."""
    with place(ROWS, *OTHERS) as where, ours(where) as server:
        yield from asyncio.run(_measured(server, where))
