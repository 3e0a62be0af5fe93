"""A large figure is followed by what it comes to, in the grid and in the details; what was typed stays as it is."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement
from tests.browser.test_capture_details import details

People = Callable[..., CapturePage]


def test_a_large_figure_is_followed_by_what_it_comes_to(engagement: Engagement, person: People) -> None:
    row = engagement.add("outputs", name="Sales files")
    mine = person("outputs")
    mine.cell(row, "freshness_minutes").click()
    mine.type("46080\n")
    mine.cell(row, "freshness_minutes").get_by_text("32 days").wait_for()
    details(mine, row, "name")
    field = mine.page.locator(".field[data-field=freshness_minutes]")
    assert field.locator(".magnitude").inner_text() == "32 days"
    mine.page.locator("[data-form=freshness_minutes]").focus()
    mine.press("Control+a")
    mine.type("30")
    assert field.locator(".magnitude").text_content() == ""
    mine.press("Control+a")
    mine.type("120\n")
    field.get_by_text("2 hours", exact=True).wait_for()
    mine.saved()
    assert engagement.row("outputs", row)["freshness_minutes"] == 120
    assert mine.page.locator("[data-form=freshness_minutes]").input_value() == "120"


def test_a_figure_without_a_column_unit_is_read_in_the_unit_of_its_row(engagement: Engagement, person: People) -> None:
    row = engagement.add("measures", name="Age of the figures", kind="KPI", unit="minutes", baseline=2880)
    mine = person("measures")
    mine.cell(row, "baseline").get_by_text("2 days").wait_for()
    mine.cell(row, "unit").click()
    mine.type("hours\n")
    mine.saved()
    mine.cell(row, "baseline").get_by_text("120 days").wait_for()
