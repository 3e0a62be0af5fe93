"""What everybody in the room sees while somebody works: it follows each save, whoever made it, and never flickers."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

from discovery.ui.shell.navigation import ENTRIES
from tests.browser.served import ROOT, Application, CapturePage, Engagement

SOON = 20_000
"""Milliseconds within which a save must be seen; two seconds are promised, a machine under test gets more."""

WATCH = """stage => {
    stage.__gaps = 0;
    new MutationObserver(() => { if (!stage.querySelector('svg')) stage.__gaps += 1; })
        .observe(stage, { childList: true, subtree: true });
}"""


def _command(application: Application, *words: str) -> str:
    """Run a command in another process, as a script would."""
    command = [sys.executable, "-m", "discovery", *words]
    done = subprocess.run(command, env=application.environment, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _figure(page: Any, name: str) -> Any:
    return page.get_by_test_id("stMetric").filter(has_text=name).get_by_test_id("stMetricValue")


def _becomes(page: Any, name: str, value: int) -> None:
    _figure(page, name).get_by_text(str(value), exact=True).wait_for(timeout=SOON)


def _overview(visitor: Callable[..., Any], engagement: Engagement) -> Any:
    page = visitor(f"overview?e={engagement.code}")
    page.locator(".diagram .stage > svg").wait_for(timeout=60_000)
    _figure(page, "Outcomes").wait_for(timeout=60_000)
    page.get_by_text("What happened last").wait_for(timeout=60_000)
    return page


def test_the_overview_follows_a_command_in_another_process(
    application: Application, engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    page = _overview(visitor, engagement)
    _becomes(page, "Outcomes", 0)
    code = _command(application, "add", engagement.code, "outcomes", "statement=Sooner", "nature=business")
    _becomes(page, "Outcomes", 1)
    page.get_by_text(code).first.wait_for(timeout=SOON)
    _command(application, "undo", engagement.code)
    _becomes(page, "Outcomes", 0)


def test_the_overview_and_the_diagram_follow_what_somebody_types_elsewhere(
    engagement: Engagement, visitor: Callable[..., Any], person: Callable[..., CapturePage]
) -> None:
    overview = _overview(visitor, engagement)
    diagram = visitor(f"diagram?e={engagement.code}")
    diagram.locator(".diagram .stage > svg").wait_for(timeout=60_000)
    colleague = person("inputs")
    colleague.quick()
    for number, name in enumerate(("Till receipts", "Web clicks"), start=1):
        colleague.type(f"{name}\n")
        _becomes(overview, "Inputs", number)
        for page in (overview, diagram):
            page.locator(".node", has_text=name).first.wait_for(timeout=SOON)


def test_the_old_picture_stays_until_the_new_one_is_there_and_the_zoom_is_kept(
    engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    first = engagement.add("inputs", name="Till receipts")
    page = _overview(visitor, engagement)
    stage = page.locator(".diagram .stage")
    page.locator(".node", has_text="Till receipts").first.wait_for(timeout=SOON)
    stage.evaluate(WATCH)
    page.get_by_role("button", name="Zoom in").click()
    page.get_by_role("button", name="Zoom in").click()
    zoomed = page.locator(".stage > svg").get_attribute("viewBox")
    scrolled = page.get_by_test_id("stMain").evaluate("node => { node.scrollTop = 300; return node.scrollTop; }")
    for number in range(4):
        engagement.set("inputs", first, "name", f"Till receipts {number}")
        page.locator(".node", has_text=f"Till receipts {number}").first.wait_for(timeout=SOON)
    assert stage.evaluate("stage => stage.__gaps") == 0
    assert page.locator(".stage > svg").get_attribute("viewBox") == zoomed
    assert page.get_by_test_id("stMain").evaluate("node => node.scrollTop") == scrolled


def test_the_table_of_measures_grows(engagement: Engagement, visitor: Callable[..., Any]) -> None:
    page = _overview(visitor, engagement)
    page.get_by_text("No measure of success yet").wait_for(timeout=SOON)
    for number in range(1, 4):
        engagement.add("measures", name=f"Delay {number}", kind="KPI", baseline=90.0, target=30.0, actual=60.0)
        table = f"[data-testid=stDataFrame] [role=grid][aria-rowcount='{number + 1}']"
        page.locator(table).first.wait_for(timeout=SOON, state="attached")
    assert page.get_by_text("No measure of success yet").count() == 0


def test_the_menu_leads_to_every_page_without_an_error(engagement: Engagement, visitor: Callable[..., Any]) -> None:
    page = visitor(f"?e={engagement.code}")
    menu = page.get_by_test_id("stSidebarNav")
    for entry in ENTRIES:
        menu.get_by_role("link", name=entry.title, exact=True).click()
        page.wait_for_function(
            "name => location.pathname.endsWith('/' + name) && document.querySelector('.stMain h1')",
            arg="" if entry.name == "engagements" else entry.name,
            timeout=60_000,
        )
        assert f"e={engagement.code}" in page.url, entry.name
        page.wait_for_timeout(200)
        assert page.get_by_test_id("stException").count() == 0, entry.name
        assert page.get_by_text("Something went wrong").count() == 0, entry.name
