"""The card of a question says how its answer will be filed; a day is read as it is typed, whatever the browser speaks."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.served import Application, Engagement
from tests.browser.test_ask_next import asks


def test_the_card_says_how_the_answer_is_filed_and_so_it_is(
    application: Application, engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    for horizon in ("desired future", "current"):
        engagement.add("outcomes", statement=f"All {horizon}", horizon=horizon, nature="business", priority="must")
    engagement.save({"op": "set", "section": "engagement", "id": engagement.id, "field": "kind", "value": "migrate"})
    page = visitor(f"ask_next?e={engagement.code}")
    for _ in range(30):
        if "what must become easier" in page.locator(".ask h2").inner_text():
            break
        before = page.locator(".ask h2").inner_text()
        page.keyboard.press("Alt+ArrowRight")
        page.wait_for_function(
            "before => [document, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)]"
            ".some(root => root.querySelector('.ask h2') && root.querySelector('.ask h2').innerText !== before)",
            arg=before,
        )
    asks(page, "what must become easier")
    assert page.locator(".ask-filing").inner_text() == "Becomes an outcome · wanted in the future"
    page.keyboard.type("Reports come without calls at night")
    page.keyboard.press("Enter")
    page.get_by_role("status").get_by_text("OUT-003").wait_for()
    added = engagement.rows("outcomes")[-1]
    assert (added["statement"], added["horizon"]) == ("Reports come without calls at night", "desired future")
    assert "nature" not in added, "nobody said whose it is"


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_a_day_is_read_as_it_is_typed_whatever_the_browser_speaks(
    application: Application, engagement: Engagement, visitor: Callable[..., Any], locale: str
) -> None:
    page = visitor(f"ask_next?e={engagement.code}", locale=locale)
    asks(page, "something new")
    page.keyboard.press("Alt+u")
    owner = page.locator(".later input[name=owner]")
    owner.fill("Ann Miller")
    owner.press("Tab")
    page.keyboard.type("11/6/2025")
    page.keyboard.press("Enter")
    page.locator(".day-echo").get_by_text("two ways").wait_for()
    page.keyboard.press("Control+a")
    page.keyboard.type("15.12.2026")
    page.locator(".day-echo").get_by_text("15 Dec 2026", exact=True).wait_for()
    page.keyboard.press("Enter")
    asks(page, "Monday morning")
    assert [row["due"] for row in engagement.rows("log")] == ["2026-12-15"]
