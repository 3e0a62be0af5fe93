"""B9 in Chromium: a click to its details, a save to the picture in two browsers, and moving about in large pictures."""

import statistics
import time
from collections.abc import Iterator
from typing import Any

from tests.bench.browsers import clicked
from tests.bench.figures import Figure, compared
from tests.bench.live import first_outcome, save
from tests.bench.servers import Place, Server, hello, ours, place
from tests.browser.served import CHROMIUM, SWITCHES

ROUNDS, UNCOUNTED = 9, 2
AT_REST = 2_000
"""Milliseconds after a save until the rules have been looked through: a click is measured then, not while they are."""
ROWS = (300, 600, 1_400, 3_700, 10_000)
"""Rows of generated engagements; their pictures have about 30, 60, 150, 400 and 1,100 boxes."""

FIND = """
  const within = selector => [document, ...[...document.querySelectorAll("*")].map(one => one.shadowRoot).filter(Boolean)]
    .flatMap(root => [...root.querySelectorAll(selector)]);
  const frame = within(".diagram")[0], stage = within(".stage")[0];
"""
CLICK = f"""
turn => new Promise((done, failed) => {{
  {FIND}
  const inSight = one => one.getBoundingClientRect().bottom < innerHeight - 20;
  const boxes = within(".node").filter(inSight), box = boxes[turn % boxes.length];
  setTimeout(() => failed(new Error(`nothing is told about ${{code}}`)), 20000);
  const code = box.getAttribute("aria-label").match(/\\(([A-Z]+-\\d+)\\)/)[1];
  const {{ x, y, width, height }} = box.getBoundingClientRect();
  const at = {{ bubbles: true, clientX: x + width / 2, clientY: y + height / 2, pointerId: 1 }};
  stage.setPointerCapture = () => {{}};
  const start = performance.now();
  const shown = () => within("[data-testid=stMarkdownContainer] strong").some(one => one.textContent === code);
  const look = () => shown() ? done(performance.now() - start) : requestAnimationFrame(look);
  box.dispatchEvent(new PointerEvent("pointerdown", at));
  box.dispatchEvent(new PointerEvent("pointerup", at));
  look();
}})
"""
SEEN = f"""
revision => new Promise(done => {{
  {FIND}
  const look = () => Number(frame.dataset.revision) >= revision ? done(Date.now()) : requestAnimationFrame(look);
  look();
}})
"""
MOVE = f"""
() => new Promise(done => {{
  {FIND}
  const spent = [];
  let before = performance.now(), turn = 0;
  const area = stage.getBoundingClientRect();
  const next = () => {{
    const now = performance.now();
    spent.push(now - before);
    before = now;
    if (++turn > 24) return done(spent.slice(3).sort((a, b) => a - b)[11]);
    const at = {{ ctrlKey: true, cancelable: true, bubbles: true, clientX: area.x + 300, clientY: area.y + 200 }};
    stage.dispatchEvent(new WheelEvent("wheel", {{ ...at, deltaY: turn % 2 ? -60 : 60 }}));
    requestAnimationFrame(next);
  }};
  requestAnimationFrame(next);
}})
"""


def _opened(browser: Any, server: Server, where: Place, size: int) -> Any:
    page = browser.new_page(viewport={"width": 1600, "height": 1000}, reduced_motion="reduce")
    page.goto(f"http://{server.address}/diagram?e={where.engagements[size][1]}")
    page.locator(".stage > svg").wait_for(timeout=60_000)
    page.wait_for_timeout(1_500)
    return page


def _both(
    pages: tuple[Any, Any], server: Server, known: tuple[str, str, str], row: str, turn: int
) -> tuple[float, float]:
    """Seconds from a save to the picture of its revision in either browser."""
    start = time.time()
    revision = save(server, known[0], known[2], row, f"Outcome of turn {turn} at {start}")
    return tuple(float(page.evaluate(SEEN, revision)) / 1000 - start for page in pages)  # type: ignore[return-value]


def looked_at() -> Iterator[Figure]:
    """A click to the details beside, a save to the picture here and elsewhere, and a step of zooming."""
    from playwright.sync_api import sync_playwright

    with place(*ROWS) as where, hello() as small, ours(where) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        bare = browser.new_page()
        bare.goto(f"http://{small.address}/")
        bare.get_by_text("run 1").wait_for(timeout=30_000)
        zoomed: dict[int, float] = {}
        for size in ROWS:
            pages = _opened(browser, server, where, size), _opened(browser, server, where, size)
            count = pages[0].locator(".node").count()
            runs = iter(range(int(bare.get_by_text("run ").first.inner_text().split()[1]) + 1, 10_000))
            clicks, saves, elsewhere = [], [], []
            row = first_outcome(server, where.engagements[size][0], where.engagements[size][2])
            for turn in range(ROUNDS):
                pages[0].wait_for_timeout(AT_REST)
                floor = clicked(bare, "Again", "[data-testid=stText]", f"run {next(runs)}")
                clicks.append((floor, float(pages[0].evaluate(CLICK, turn)) / 1000))
                here, there = _both(pages, server, where.engagements[size], row, turn)
                saves.append((floor, here))
                elsewhere.append((floor, there))
            slowest = statistics.quantiles([own for _, own in clicks[UNCOUNTED:]], n=20)[-1] * 1000
            yield compared(
                f"{count} boxes, click to details", clicks[UNCOUNTED:], None, f"95 of 100 within {slowest:.0f} ms"
            )
            yield compared(f"{count} boxes, save to the picture", saves[UNCOUNTED:])
            yield compared(f"{count} boxes, save to the picture of another browser", elsewhere[UNCOUNTED:])
            zoomed[count] = statistics.median(float(pages[0].evaluate(MOVE)) for _ in range(3)) / 1000
            yield compared(f"{count} boxes, a step of zooming", [(min(zoomed.values()), zoomed[count])])
            for page in pages:
                page.close()
        browser.close()
