"""B1: from a click to the changed page in Chromium, against the click on the one button of the smallest page."""

import statistics
from collections.abc import Iterator
from typing import Any

from tests.bench.figures import Figure, compared
from tests.bench.servers import hello, ours, place
from tests.browser.served import CHROMIUM, SWITCHES

ROUNDS = 15
CLICK = """
([find, text]) => new Promise(done => {
  const there = () => [...document.querySelectorAll("h1, [data-testid=stText]")].some(one => one.innerText.trim() === text);
  const target = [...document.querySelectorAll("a, button")].find(one => one.innerText.trim().endsWith(find));
  const start = performance.now();
  const look = new MutationObserver(() => { if (there()) { look.disconnect(); done(performance.now() - start); } });
  look.observe(document.body, { subtree: true, childList: true, characterData: true });
  target.click();
})
"""


def clicked(page: Any, find: str, text: str) -> float:
    """Seconds from the click on something to the moment a text is there."""
    spent = float(page.evaluate(CLICK, [find, text])) / 1000
    page.wait_for_timeout(250)
    return spent


def clicks() -> Iterator[Figure]:
    """From one section to the next, there and back."""
    from playwright.sync_api import sync_playwright

    with place(100) as where, hello() as small, ours(where) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        floor_page, own_page = browser.new_page(), browser.new_page()
        floor_page.goto(f"http://{small.address}/")
        floor_page.get_by_text("run 1").wait_for(timeout=30_000)
        own_page.set_viewport_size({"width": 1600, "height": 1400})
        own_page.goto(f"http://{server.address}/outcomes?e={where.engagements[100][1]}")
        own_page.get_by_role("heading", name="Outcomes").wait_for(timeout=30_000)
        own_page.wait_for_timeout(2_000)
        pairs = []
        for number in range(ROUNDS):
            floor = clicked(floor_page, "Again", f"run {number + 2}")
            titles = ("Constraints", "Outcomes") if number % 2 == 0 else ("Outcomes", "Constraints")
            pairs.append((floor, clicked(own_page, titles[0], titles[0])))
        browser.close()
        slowest = statistics.quantiles([own for _, own in pairs[3:]], n=20)[-1] * 1000
        yield compared("section page to section page", pairs[3:], 1.5, f"95 of 100 within {slowest:.0f} ms")
