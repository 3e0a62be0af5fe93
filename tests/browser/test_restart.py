"""The server dies while people type: nothing typed is lost, and the page comes back by itself (promise P15)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.served import Application, CapturePage, Engagement, free_port

BACK = 15_000
"""Milliseconds after the server is back within which a page must be, too."""


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Application]:
    """A server for one test, to be killed."""
    with Application(tmp_path, free_port()) as served:
        yield served


@pytest.fixture
def worker(mortal: Application, chromium: Any) -> Iterator[Callable[[str], CapturePage]]:
    """Somebody who works on a page of the mortal server."""
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    yield lambda path: CapturePage(context.new_page(), f"{mortal.address}/{path}")
    context.close()


def _typed(mine: CapturePage) -> str:
    return str(mine.page.locator(".quick-input").first.input_value())


def test_killed_while_somebody_types_in_the_line_for_new_rows(
    mortal: Application, worker: Callable[[str], CapturePage]
) -> None:
    engagement = mortal.new("Killed")
    mine = worker(f"outcomes?e={engagement.code}")
    mine.quick()
    mine.type("saved before\n")
    mine.saved()
    mine.type("half ")
    mortal.kill()
    mine.type("typed, half without a server")
    assert _typed(mine) == "half typed, half without a server"
    mine.type("\nand the next one")
    mortal.start()
    mine.saved(BACK)
    assert _typed(mine) == "and the next one"
    statements = [row["statement"] for row in engagement.rows("outcomes")]
    assert statements == ["saved before", "half typed, half without a server"]
    mine.quick()
    mine.press("End", "Enter")
    mine.saved()
    assert [row["statement"] for row in engagement.rows("outcomes")][-1] == "and the next one"
    _page_is_back(mine, mortal, engagement)


def test_killed_while_somebody_types_in_the_details(mortal: Application, worker: Callable[[str], CapturePage]) -> None:
    engagement = mortal.new("Killed")
    row = engagement.add("outcomes", statement="Sooner")
    mine = worker(f"outcomes?e={engagement.code}")
    mine.cell(row).click()
    mine.press("Control+Enter")
    notes = mine.page.locator("[data-form='notes']")
    notes.click()
    mine.type("before the end")
    mortal.kill()
    mine.type(" and after it")
    assert notes.input_value() == "before the end and after it"
    mine.page.wait_for_timeout(800)
    assert "kept" in mine.state()
    mortal.start()
    mine.saved(BACK)
    assert notes.input_value() == "before the end and after it"
    assert engagement.row("outcomes", row)["notes"] == "before the end and after it"
    _page_is_back(mine, mortal, engagement)


def _page_is_back(mine: CapturePage, mortal: Application, engagement: Engagement) -> None:
    """Streamlit's part of the page answers again, and the page hears of what others save."""
    other = engagement.add("outcomes", statement="from somebody else")
    mine.cell(other).wait_for(timeout=BACK)
    mine.page.get_by_test_id("stSidebarNav").get_by_role("link", name="People", exact=True).click(timeout=BACK)
    mine.page.get_by_role("heading", name="People").wait_for(timeout=BACK)
    mine.ready()
    assert mortal.process is not None and mortal.process.poll() is None


def test_an_unfinished_text_in_a_form_of_streamlit_survives(
    mortal: Application, worker: Callable[[str], CapturePage], chromium: Any
) -> None:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(mortal.address)
    title = page.get_by_role("textbox", name="Title")
    title.fill("Harbour ana")
    mortal.kill()
    page.wait_for_timeout(500)
    mortal.start()
    page.wait_for_function("() => !document.querySelector('[data-testid=stTextInput] input').disabled", timeout=BACK)
    assert title.input_value() == "Harbour ana"
    title.focus()
    page.keyboard.press("End")
    page.keyboard.type("lytics")
    page.keyboard.press("Enter")  # the new server meets this page for the first time, and does no more than that
    page.wait_for_timeout(1_500)
    assert title.input_value() == "Harbour analytics"
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Outcomes").wait_for(timeout=BACK)
    context.close()


def test_a_deep_link_on_a_fresh_server_shows_the_page_in_its_frame(mortal: Application, chromium: Any) -> None:
    engagement = mortal.new("Fresh")
    mortal.kill()
    mortal.start()
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    page = context.new_page()
    page.goto(f"{mortal.address}/constraints?e={engagement.code}")
    page.get_by_role("heading", name="Constraints").wait_for(timeout=60_000)
    menu = page.get_by_test_id("stSidebarNav")
    assert menu.get_by_role("link", name="Outcomes", exact=True).count() == 1
    assert menu.locator("[aria-current=page]").inner_text().endswith("Constraints")
    chosen = page.get_by_test_id("stSidebar").get_by_role("combobox", name="Engagement")
    assert f"{engagement.code} · Fresh" in (
        chosen.input_value(),
        chosen.inner_text(),
        chosen.get_attribute("aria-label"),
    )
    assert page.get_by_role("heading", name="Constraints").count() == 1
    context.close()
