"""A page that is opened for the first time brings little: everything that is text comes compressed, once."""

from typing import Any

from tests.browser.served import Application, Engagement
from tests.browser.traffic import first_open

WORTH = 1_024
"""Bytes of text from which it comes compressed."""

MOST = 2_000_000
"""Bytes of the overview's first open, of which half a million are letters and icons; it was 9.3 million."""

CHARTS = ("Plotly", "VegaLite", "DeckGl", "ECharts", "GraphViz", "embed")
"""Libraries of charts that Streamlit has: megabytes for what a few bars show."""


def test_the_overviews_first_open_is_compressed_and_small(
    application: Application, engagement: Engagement, chromium: Any
) -> None:
    engagement.add("outcomes", statement="Faster reports")
    engagement.add("measures", name="Age of the figures", baseline=96, target=26, actual=70, unit="hours")
    address = f"{application.address}/overview?e={engagement.code}"
    answers = first_open(chromium, address, ".chart .stack")
    came = [one for one in answers if one.wire]  # a script that the page makes itself comes over no wire
    texts = [one for one in came if one.is_text and one.length >= WORTH]
    assert len(texts) > 50, "what a page is made of"
    assert [one for one in texts if one.encoding != "gzip"] == []
    assert sum(one.wire for one in texts) < sum(one.length for one in texts) / 2
    assert sum(one.wire for one in answers) < MOST
    assert [one.path for one in answers if any(name in one.path for name in CHARTS)] == []


def test_the_chart_of_measures_fits_a_phone(application: Application, engagement: Engagement, chromium: Any) -> None:
    engagement.add("measures", name="Age of the figures", baseline=96, target=26, actual=70, unit="hours")
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    page.goto(f"{application.address}/measures?e={engagement.code}")
    page.locator(".chart .track").wait_for(timeout=60_000)
    bar, target = page.locator(".chart .track > span").all()[:2]
    reached, goal = bar.bounding_box(), target.bounding_box()
    assert reached["width"] > 5 and reached["height"] > 5 and goal["height"] > 5
    assert reached["x"] < reached["x"] + reached["width"] < goal["x"] <= 390
    page.close()
