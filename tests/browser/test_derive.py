"""Derived texts in a browser: looked at, left out and reworded by keyboard before they are added, taken back by key."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement


def test_texts_are_left_out_and_reworded_by_keyboard_before_they_are_added(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    engagement.add("constraints", statement="Open by night", category="security policy", hardness="must")
    engagement.add("constraints", statement="900 000 EUR over two years", category="budget")
    engagement.add("constraints", statement="No rule about lineage is stated", category="data lineage")
    engagement.add("requirements", statement="Written by hand")
    page = visitor(f"requirements?e={engagement.code}")
    page.get_by_text("2 requirements can be derived from what was captured.").wait_for(timeout=60_000)
    ticks = page.locator("[class*=st-key-derive_tick_] input")
    ticks.nth(1).wait_for(state="attached", timeout=20_000)
    first, second = ticks.nth(0), ticks.nth(1)
    first.focus()
    page.keyboard.press("Space")
    add = page.get_by_role("button", name="Add 1, leave out 1")
    add.wait_for(timeout=20_000)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert second.evaluate("node => node === document.activeElement"), "the keyboard stays where it was"
    page.keyboard.press("Tab")
    page.keyboard.press("Control+a")
    page.keyboard.type("It may not cost the earth.")
    add.press("Enter")
    page.get_by_text("1 requirement was added as proposed; 1 left out, as decisions in the log.").wait_for(
        timeout=20_000
    )
    written = [one["statement"] for one in engagement.rows("requirements")]
    assert len(written) == 2 and written[0] == "Written by hand", "no key went to the rows above"
    assert [one["status"] for one in engagement.rows("requirements")] == ["draft", "proposed"]
    assert "It may not cost the earth." in written[1], "the last words count, though the button came at once"
    (left,) = engagement.rows("log")
    assert left["kind"] == "decision" and left["subject"].startswith("Left out of the requirements: ")
    page.get_by_text("Show what was left out, or seems to say that there is none: 2").wait_for()
    page.evaluate("() => document.activeElement?.blur()")
    page.keyboard.press("Control+z")
    page.get_by_text("2 requirements can be derived from what was captured.").wait_for(timeout=20_000)
    assert engagement.rows("log") == [] and len(engagement.rows("requirements")) == 1
