"""Promises have a view of their own: what an SLA says is typed in the line and in the grid, by keyboard alone."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]
LINE = "Figures of yesterday\tfresh\tLatest sale\twithin 26 hours\t30 days\tA call\tPlatform team\tAnalysts\n"


def promises(page: CapturePage) -> None:
    """Choose the view of promises."""
    page.page.get_by_test_id("stButtonGroup").get_by_text("Promises", exact=True).click()
    page.page.get_by_placeholder("New promise …").wait_for()


def test_a_promise_is_typed_in_one_line(engagement: Engagement, person: People) -> None:
    mine = person("measures")
    promises(mine)
    mine.page.wait_for_timeout(300)
    mine.type(LINE + "Reports open\n", delay=20)
    mine.saved()
    first, second = engagement.rows("measures")
    said = {name: first[name] for name in ("name", "kind", "sla_property", "indicator", "objective", "window")}
    assert said == {
        "name": "Figures of yesterday",
        "kind": "SLA",
        "sla_property": "freshness",
        "indicator": "Latest sale",
        "objective": "within 26 hours",
        "window": "30 days",
    }
    assert (first["consequence"], first["provider"], first["customer"]) == ("A call", "Platform team", "Analysts")
    assert (second["name"], second["kind"]) == ("Reports open", "SLA")


def test_what_was_promised_is_edited_in_the_grid(engagement: Engagement, person: People) -> None:
    row = engagement.add("measures", name="Reports open", kind="SLA")
    mine = person("measures")
    promises(mine)
    mine.cell(row, "sla_property").click()
    mine.type("avail\tShare of minutes\t99.9 %\tmonth\tA credit\tOperator\tShops\n")
    mine.saved()
    stored = engagement.row("measures", row)
    assert [stored[name] for name in ("sla_property", "indicator", "objective", "window")] == [
        "availability",
        "Share of minutes",
        "99.9 %",
        "month",
    ]
    assert [stored[name] for name in ("consequence", "provider", "customer")] == ["A credit", "Operator", "Shops"]


def test_every_measure_is_in_one_of_the_two_views(engagement: Engagement, person: People) -> None:
    kinds = ("KPI", "SLA", "SLO", "CSAT", "NPS", "CES", "data quality", "cost", "DORA", "other")
    ids = {kind: engagement.add("measures", name=kind, kind=kind) for kind in kinds}
    mine = person("measures")
    mine.page.get_by_text("8 rows", exact=True).wait_for()
    assert {kind for kind in kinds if mine.cell(ids[kind], "name").count()} == set(kinds) - {"SLA", "SLO"}
    mine.quick()
    mine.type("Late answers\tSLA\n")
    mine.page.get_by_text("It is shown in another part of this page").wait_for()
    promises(mine)
    mine.page.get_by_text("3 rows", exact=True).wait_for()
    assert {kind for kind in kinds if mine.cell(ids[kind], "name").count()} == {"SLA", "SLO"}
    ideas = mine.page.locator(".idea").all_inner_texts()
    assert ideas and all("promise" in idea for idea in ideas)
