"""A stage's checklist by keyboard, in two browsers, and without a connection."""

import time
from collections.abc import Callable
from typing import Any

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]


def _cell(page: Any, way: str, side: str = "today") -> Any:
    return page.locator(f".way[data-way={way}] .way-cell[data-side={side}]")


def _chosen(page: Any, way: str, side: str = "today") -> Any:
    return _cell(page, way, side).locator("[aria-pressed=true]")


def _said(engagement: Engagement) -> dict[str, tuple[str | None, str | None]]:
    return {row["way"]: (row.get("today"), row.get("future")) for row in engagement.rows("answers")}


def test_a_stage_is_answered_letter_by_letter_and_everybody_sees_it(engagement: Engagement, person: People) -> None:
    ann, bea = person("current"), person("current")
    ann.press("Alt+w")
    started = time.monotonic()
    ann.keyboard.type("ypnux" + "n" * 17)
    ann.keyboard.press("Shift+Y")
    assert time.monotonic() - started < 30, "a stage takes less than two minutes"
    _chosen(bea.page, "C01").wait_for(timeout=4000)
    ann.saved()
    assert _said(engagement)["C05"] == ("not applicable", None) and len(_said(engagement)) == 23
    (step,) = engagement.rows("steps")
    assert (step["name"], step["stage"], step["state"], step["ways"]) == (
        "Orchestration of collection",
        "collect",
        "current",
        ["C23"],
    )
    bea.press("Alt+w", "o")
    bea.page.locator(".ways-none").wait_for()
    bea.press("o", "Home", "l")
    bea.keyboard.type("orchestration of collection")
    bea.keyboard.press("Enter")
    bea.page.locator(".way[data-way=C01] .chip").wait_for()
    bea.saved()
    assert engagement.rows("steps")[0]["ways"] == ["C23", "C01"]
    bea.press("ArrowRight", "a", "ArrowLeft", "Enter")
    bea.keyboard.type("Two of five")
    bea.press("Enter", "Control+z")
    bea.page.locator(".ways-said", has_text="Undid").wait_for()
    bea.saved()
    (first, *_) = engagement.rows("answers")
    assert (first["way"], first["today"], first["future"]) == ("C01", "yes", "add")
    assert "Two of five" not in str(engagement.rows("answers"))


def test_nothing_said_without_a_connection_is_lost_and_two_answers_are_both_shown(
    engagement: Engagement, person: People
) -> None:
    ann, bea = person("future"), person("future")
    for one in (ann, bea):
        one.press("Alt+w")
        one.page.context.set_offline(True)
    ann.press("a", "d")
    _chosen(ann.page, "C02", "future").wait_for()
    bea.press("k")
    ann.page.context.set_offline(False)
    ann.saved()
    assert _said(engagement) == {"C01": (None, "add"), "C02": (None, "drop")}
    bea.page.context.set_offline(False)
    bea.page.locator(".way[data-way=C01] .conflict").wait_for()
    assert _chosen(bea.page, "C01", "future").inner_text() == "Add"
    bea.page.get_by_role("button", name="Keep mine").click()
    bea.saved()
    bea.page.locator(".way[data-way=C01] .conflict").wait_for(state="detached")
    assert _said(engagement)["C01"] == (None, "keep")
    assert bea.page.locator(".way").nth(1).locator(".way-cell").first.get_attribute("data-side") == "future"
