"""Findings beside the rows they concern, on every screen within two seconds of what makes or mends them."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]


def test_a_finding_stands_beside_its_row_and_field_and_is_gone_everywhere_once_mended(
    engagement: Engagement, person: People
) -> None:
    row = engagement.add("partners", name="Host", state="current", contract="Frame")
    mine, theirs = person("current"), person("current")
    for one in (mine, theirs):
        one.page.get_by_test_id("stButtonGroup").get_by_text("Partners", exact=True).click()
        one.page.locator(f".row[data-row='{row}'] .wrong-mark[data-level=warning]").wait_for()
    mark = mine.page.locator(f".row[data-row='{row}'] .wrong-mark")
    said = "Contract “Host” has no renewal or notice date."
    assert mark.inner_text().split() == ["▲", "1"] and mark.get_attribute("aria-label") == f"1 warning: {said}"
    mine.cell(row, "name").click()
    mine.press("Alt+w")
    shown = mine.page.locator(".wrong-list .wrong")
    shown.wait_for()
    assert said in shown.inner_text() and "CON-07" in shown.inner_text()
    mine.press("Escape")
    assert mine.page.locator(".wrong-list").is_hidden() and mine.focused("className") == "cell-input"
    mine.press("Alt+w", "Enter")  # the first button leads to the field
    field = mine.page.locator(".field[data-field=renewal]")
    field.locator(".wrong").wait_for()
    assert mine.focused("id") == "field-renewal"
    assert mine.focused("getAttribute('aria-describedby')") == field.locator(".field-wrong").get_attribute("id")
    mine.type("2099-01-01\n")
    for one in (mine, theirs):
        gone = one.page.locator(f".row[data-row='{row}'] .wrong-mark")
        gone.wait_for(state="hidden", timeout=20_000)
    assert field.locator(".wrong").count() == 0 and mine.focused("id") != "field-renewal"
