"""Findings at the boxes of the live picture: a sign with a count, words on request, gone once they are mended."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement
from tests.browser.test_diagram_page import opened


def test_a_box_has_a_mark_until_its_findings_are_mended(visitor: Callable[..., Any], engagement: Engagement) -> None:
    till = engagement.add("inputs", name="Till", state="current")
    load = engagement.add("steps", name="Load", stage="store", state="current", run_by="Team")
    engagement.add("flows", origin=till, target=load, state="current")
    page = opened(visitor, engagement, "diagram")
    marks = {row: page.locator(f".node[data-id='{row}'] .finding-mark") for row in (till, load)}
    marks[till].wait_for(timeout=20_000)
    # that nothing flows out of the step is said in amber on its card; that it names no tool is not
    assert [marks[row].text_content() for row in (till, load)] == ["! 4", "▲ 1"]
    node = page.locator(f".node[data-id='{load}']")
    assert "1 warning: Step “Load” names no tool." in node.get_attribute("aria-label")
    assert "Findings about: Till, Load." in page.locator(".stage").get_attribute("aria-description")
    node.click()
    page.get_by_text("Step “Load” names no tool.", exact=True).wait_for(timeout=20_000)
    engagement.set("steps", load, "tool", engagement.add("tools", name="Airflow", state="current"))
    marks[load].wait_for(state="detached", timeout=20_000)
    assert marks[till].count() == 1 and "findings" not in node.get_attribute("aria-label")
