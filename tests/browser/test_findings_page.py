"""The page Findings in a browser: waived by keyboard, taken back by key though no table is there, mended elsewhere and gone."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement


def test_a_finding_is_waived_and_taken_back_by_keyboard_and_goes_once_it_is_mended(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    page = visitor(f"findings?e={engagement.code}")
    first = page.get_by_role("button", name="Waive …").first
    first.wait_for(timeout=60_000)
    first.press("Enter")
    reason = page.get_by_label("Reason")
    reason.wait_for()
    reason.press_sequentially("Not this year")
    page.get_by_label("Who says so").press_sequentially("Ann")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Waive", exact=True).press("Enter")
    page.get_by_text("Waived: 1", exact=True).wait_for(timeout=20_000)
    assert [one["who"] for one in engagement.rows("waivers")] == ["Ann"]
    page.evaluate("() => document.activeElement?.blur()")
    page.keyboard.press("Control+z")
    page.get_by_text("Waived: 1", exact=True).wait_for(state="detached", timeout=20_000)
    assert engagement.rows("waivers") == []
    sponsor = page.get_by_text("Engagement has no sponsor", exact=False)
    sponsor.wait_for()
    engagement.add("people", name="Ann", role="sponsor", can_sign_off=True)
    sponsor.wait_for(state="detached", timeout=20_000)


def test_the_address_of_before_leads_to_the_page_and_the_page_says_its_new_name(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    page = visitor(f"gaps?e={engagement.code}&show=gap_analysis")
    page.get_by_text("This page is called Findings now.", exact=False).wait_for(timeout=60_000)
    page.get_by_text("The future workflow has no step yet", exact=False).wait_for(timeout=20_000)
    assert page.url.split("?")[0].endswith("/findings") and f"e={engagement.code}" in page.url
    menu = page.locator("[data-testid=stSidebarNavLink]").all_inner_texts()
    assert [text.split("\n")[-1] for text in menu].count("Findings") == 1 and not any("Gaps" in text for text in menu)
