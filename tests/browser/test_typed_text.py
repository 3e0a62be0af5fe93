"""Whatever people type is shown, never run: every page with a hostile text in every field of every row (promise P9)."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.model.column import columns
from discovery.model.record import BY_SECTION, Record
from discovery.store import Store
from discovery.ui.shell.navigation import ENTRIES, Entry
from discovery.ui.workflow.workflow_page import BESIDE_STAGES
from discovery.workflow.graph_types import STAGES
from tests.browser.canary import LIVE_PARTS, Canary, waiting
from tests.browser.served import Application, free_port
from tests.hostile_rows import fill

VIEWS = {
    "inputs": ("Five V's", "Data quality"),
    "measures": ("Readings", "Responses"),
    "current": (*(stage.capitalize() for stage in STAGES[1:]), *BESIDE_STAGES.values()),
    "future": ("Flows", "Deficiencies"),
}
"""What else can be chosen on a page."""

READY = """() => document.querySelector('[data-testid=stAppViewContainer] h1')
    && ![...document.querySelectorAll('[data-testid=stSkeleton]')].length
    && [...document.querySelectorAll('[data-testid=stApp]')].every(app => app.dataset.testScriptState !== 'running')
    && [...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)
      .every(root => root.querySelector('.capture, .diagram, .left-open, .lock-words:not(:empty), span[hidden]'))"""
"""The script ended, nothing is a skeleton any more, and every component of ours has fetched what it runs."""


@dataclass
class Hostile:
    """The server with the hostile engagement, what it holds, and the canary its texts call."""

    address: str
    record: Record
    canary: Canary


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    with waiting() as canary:
        folder = tmp_path_factory.mktemp("hostile")
        record = _filled(folder, canary.address)
        served = Application(folder, free_port())
        served.start()
        yield Hostile(served.address, record, canary)
        served.stop()


def _filled(folder: Path, canary: str) -> Record:
    store = Store(f"sqlite:///{folder / 'discovery.sqlite'}", folder)
    try:
        return store.load(fill(store, canary), LOCAL)
    finally:
        store.close()


def _nothing_active(page: Any, hostile: Hostile, where: str) -> None:
    assert page.evaluate(LIVE_PARTS, hostile.canary.address) == [], where
    assert hostile.canary.heard == [], where


def _settled(page: Any) -> None:
    """Wait until the page has drawn what it draws: its heading, and every row, picture and chart of its own."""
    page.wait_for_function(READY, timeout=60_000)
    if page.locator(".capture").count():
        page.wait_for_selector(".capture[data-revision] .count:not(:empty)", timeout=60_000, state="attached")
    if page.locator(".diagram").count():
        page.wait_for_selector(".diagram .stage > svg", timeout=60_000, state="attached")


def _cells(page: Any, hostile: Hostile, where: str) -> int:
    """Compare every cell that can be seen with what is stored; gives how many that were."""
    shown = page.evaluate(
        """() => [...document.querySelectorAll('*')].map(node => node.shadowRoot).filter(Boolean).flatMap(root =>
            [...root.querySelectorAll('.cell.kind-text[data-row], .cell.kind-long[data-row]')].map(cell =>
                [cell.dataset.row, cell.dataset.field, cell.querySelector('.prose')?.textContent ?? '']))"""
    )
    for row_id, field, text in shown:
        assert text == (hostile.record.by_id[row_id].__dict__[field] or ""), f"{where}: {field}"
    return len(shown)


def _details(page: Any, hostile: Hostile, where: str) -> None:
    """Compare every text in the details that are open with what is stored."""
    page.locator(".details:not([hidden]) [data-form]").first.wait_for(timeout=20_000)
    row = hostile.record.by_id.get(page.locator(".details").get_attribute("data-row"), hostile.record.engagement)
    _nothing_active(page, hostile, f"{where}, details of {row.code}")
    for column in columns(BY_SECTION[row.section]):
        if column.kind in ("text", "long", "address"):
            if column.private:
                page.locator(".details").get_by_role("button", name=f"Show {column.title.lower()}").click()
            kept = page.locator(f"[data-form='{column.name}']").input_value()
            assert kept == (row.__dict__[column.name] or ""), f"{where}: {row.code} {column.name}"


def _look(page: Any, hostile: Hostile, where: str) -> None:
    """Look at a view from top to bottom."""
    _settled(page)
    _nothing_active(page, hostile, where)
    if page.locator(".details:not([hidden])").count():
        _details(page, hostile, where)
    if not page.locator(".sheet .row").count():
        return
    _cells(page, hostile, where)
    page.keyboard.press("Escape")  # closes what the line for new rows suggests
    page.locator(".sheet .row .cell").first.click()
    page.keyboard.press("Control+Enter")
    for _ in range(3):
        _details(page, hostile, where)
        page.keyboard.press("Alt+PageDown")
    page.keyboard.press("Escape")
    for _ in range(2):
        # in one go: rows out of sight come and go
        page.locator(".sheet").first.evaluate("sheet => [...sheet.querySelectorAll('.row')].at(-1).scrollIntoView()")
        page.mouse.wheel(0, 600)
        page.wait_for_timeout(80)
        _cells(page, hostile, where)
        _nothing_active(page, hostile, where)


def test_the_grid_shows_cells_that_can_be_compared(hostile: Hostile, visitor: Callable[..., Any]) -> None:
    page = visitor(f"{hostile.address}/outcomes?e=ENG-001")
    _settled(page)
    assert _cells(page, hostile, "outcomes") > 10


LONG = bool(os.environ.get("DISCOVERY_LONG"))
"""Every page and every view of it takes a minute and a half; otherwise one page of each kind is looked at."""

ALWAYS = ("engagements", "overview", "outcomes", "current", "artefacts")
LOOKED_AT = [entry for entry in ENTRIES if LONG or entry.name in ALWAYS]


@pytest.mark.parametrize("entry", LOOKED_AT, ids=lambda entry: entry.name)
def test_a_page_shows_hostile_text_and_runs_none_of_it(
    hostile: Hostile, visitor: Callable[..., Any], entry: Entry
) -> None:
    page = visitor(f"{hostile.address}/{'' if entry.name == 'engagements' else entry.name}?e=ENG-001")
    _look(page, hostile, entry.name)
    for view in VIEWS.get(entry.name, ()) if LONG else ():
        page.get_by_test_id("stMain").get_by_role("radio", name=view, exact=True).click()
        page.wait_for_timeout(150)
        _look(page, hostile, f"{entry.name}, {view}")
