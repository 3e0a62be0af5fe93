"""B1: from a click on a section page to the changed page in Chromium, against the click on the smallest page's button."""

import statistics
from collections.abc import Callable, Iterator
from typing import Any

from tests.bench.figures import Figure, compared
from tests.bench.servers import hello, ours, place
from tests.browser.served import CHROMIUM, SWITCHES
from tests.browser.traffic import Answer, first_open

ROUNDS, UNCOUNTED = 15, 3
CLICK = """
([find, [selector, text]]) => new Promise(done => {
  const roots = () => [document, ...[...document.querySelectorAll("*")].map(one => one.shadowRoot).filter(Boolean)];
  const all = selector => roots().flatMap(root => [...root.querySelectorAll(selector)]);
  const word = one => (one.innerText ?? "").trim() || one.placeholder || "";
  const watched = new Set();
  const look = new MutationObserver(() => {
    watch();
    if (!all(selector).some(one => word(one).startsWith(text))) return;
    look.disconnect();
    done(performance.now() - start);
  });
  const watch = () => roots().filter(root => !watched.has(root)).forEach(root => {
    watched.add(root);
    look.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  watch();
  const target = all("a, button").findLast(one => word(one).endsWith(find));
  const start = performance.now();
  target.click();
})
"""
"""Clicks on what ends with a text and resolves, with milliseconds, when an element of a kind begins with another."""


def clicked(page: Any, find: str, selector: str, text: str) -> float:
    """Seconds from the click on something to the moment a text is there."""
    spent = float(page.evaluate(CLICK, [find, [selector, text]])) / 1000
    page.wait_for_timeout(250)
    return spent


def _figure(size: str, floor: Callable[[int], float], own: Callable[[int], float]) -> Figure:
    pairs = [(floor(number), own(number)) for number in range(ROUNDS)][UNCOUNTED:]
    slowest = statistics.quantiles([one for _, one in pairs], n=20)[-1] * 1000
    return compared(size, pairs, 1.5, f"95 of 100 within {slowest:.0f} ms")


def clicks() -> Iterator[Figure]:
    """A line added, one view of a section for another, and one section for another."""
    from playwright.sync_api import sync_playwright

    with place(100) as where, hello() as small, ours(where) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        floor_page, page = browser.new_page(), browser.new_page()
        floor_page.goto(f"http://{small.address}/")
        floor_page.get_by_text("run 1").wait_for(timeout=30_000)
        page.set_viewport_size({"width": 1600, "height": 1400})
        runs = iter(range(2, 1000))

        def floor(_number: int) -> float:
            return clicked(floor_page, "Again", "[data-testid=stText]", f"run {next(runs)}")

        def opened(name: str) -> None:
            page.goto(f"http://{server.address}/{name}?e={where.engagements[100][1]}")
            page.locator(".quick-input").first.wait_for(timeout=30_000)
            page.wait_for_timeout(2_000)

        def added(number: int) -> float:
            page.locator(".quick-input").first.fill(f"Line {number:03d}")
            return clicked(page, "Add", ".cell", f"Line {number:03d}")

        def turned(number: int) -> float:
            views = (("Five V's", "Input"), ("Inputs", "New input"))
            return clicked(page, views[number % 2][0], ".quick-input", views[number % 2][1])

        def gone_to(number: int) -> float:
            title = ("Constraints", "Outcomes")[number % 2]
            return clicked(page, title, "h1", title)

        opened("outcomes")
        yield _figure("a line added, on screen", floor, added)
        opened("inputs")
        yield _figure("another view of the section", floor, turned)
        opened("outcomes")
        yield _figure("another section", floor, gone_to)
        browser.close()


PAGES = {"": "h1", "overview": ".chart .stack", "outcomes": ".quick-input", "ask_next": "h1"}
"""The pages whose first open is counted, and what is there when they are."""


def first_opens() -> Iterator[Figure]:
    """What the first open of a page brings over the wire, against the smallest page's, in a browser with nothing yet."""
    from playwright.sync_api import sync_playwright

    def megabytes(answers: list[Answer]) -> float:
        return sum(one.wire for one in answers) / 1e6

    with place(300) as where, hello() as small, ours(where) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        floor = first_open(browser, f"http://{small.address}/", "[data-testid=stText]")
        for name, there in PAGES.items():
            query = f"?e={where.engagements[300][1]}" if name else ""
            own = first_open(browser, f"http://{server.address}/{name}{query}", there)
            sizes = megabytes(floor), megabytes(own)
            note = f"{len(own)} requests against {len(floor)}"
            yield Figure(name or "home", *sizes, sizes[1] / sizes[0], unit="MB", goal=1, note=note)
        browser.close()
