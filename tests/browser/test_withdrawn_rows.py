"""What was dropped stands below the others, crossed out, and is not counted among them."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement


def test_a_dropped_outcome_stands_apart_and_comes_back(
    engagement: Engagement, person: Callable[..., CapturePage]
) -> None:
    first = engagement.add("outcomes", statement="A screen for everybody", status="dropped")
    second = engagement.add("outcomes", statement="Beds known at seven")
    mine = person("outcomes")
    rows = mine.page.locator(".row[data-row]")
    mine.page.get_by_text("1 row · 1 dropped", exact=True).wait_for()
    mine.page.locator(f".row.withdrawn[data-row='{first}']").wait_for()
    tops = {row: mine.page.locator(f".row[data-row='{row}']").bounding_box()["y"] for row in (first, second)}
    assert tops[first] > tops[second] and rows.count() == 2
    engagement.set("outcomes", first, "status", "agreed")
    mine.page.get_by_text("2 rows", exact=True).wait_for()
    assert mine.page.locator(".row.withdrawn").count() == 0
