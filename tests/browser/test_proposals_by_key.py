"""What a template proposes, gone through by keyboard alone: on the page, in two browsers, and in Ask next."""

import time
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from discovery import catalogue
from discovery.engagements.templates import from_template
from tests.browser.served import Application, CapturePage, Engagement


@pytest.fixture
def proposed(application: Application, engagement: Engagement) -> list[str]:
    """The words of the outcomes that are proposed in the test's engagement, in order, and of a session."""
    template = catalogue.template("modernise")
    assert template
    for values in from_template(template).rows["proposals"]:
        engagement.add("proposals", **values)
    return [row["statement"] for row in engagement.rows("proposals") if row["becomes"] == "outcomes"]


def _laptop(visitor: Callable[..., Any], engagement: Engagement, path: str) -> Any:
    page = visitor(f"{path}?e={engagement.code}")
    page.set_viewport_size({"width": 1366, "height": 768})
    return page


def _shown(page: Any, words: list[str]) -> None:
    page.wait_for_function(
        "words => [document, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)]"
        ".some(root => JSON.stringify([...root.querySelectorAll('.proposal .proposed-words')].map(one => one.textContent))"
        " === JSON.stringify(words) && root.querySelector('.proposed'))",
        arg=words,
    )


def _until(page: Any, holds: Callable[[], bool]) -> None:
    """What is on screen at once is on the server soon."""
    deadline = time.monotonic() + 20
    while not holds() and time.monotonic() < deadline:
        page.wait_for_timeout(50)
    assert holds()


def test_proposals_are_confirmed_reworded_and_dropped_by_key_and_seen_in_another_browser(
    engagement: Engagement, proposed: list[str], visitor: Callable[..., Any]
) -> None:
    page, other = (_laptop(visitor, engagement, "outcomes") for _ in range(2))
    _shown(page, proposed)
    _shown(other, proposed)
    assert page.locator(".proposed-head b").text_content() == "Proposed by the template, not said yet: 6"
    quick = page.locator(".quick").bounding_box()
    assert quick["y"] + quick["height"] <= 768, "the line for new rows is in the window"
    page.locator(".quick-input").first.focus()
    page.keyboard.press("Alt+p")
    page.keyboard.press("Enter")
    _shown(page, proposed[1:])
    _shown(other, proposed[1:])
    page.keyboard.press("e")
    page.keyboard.press("End")
    page.keyboard.type(" by a third")
    page.keyboard.press("Enter")
    _shown(other, proposed[2:])
    page.keyboard.press("ArrowDown")
    page.keyboard.press("d")
    _shown(other, [proposed[2], *proposed[4:]])
    _shown(page, [proposed[2], *proposed[4:]])
    rows = engagement.rows("outcomes")
    assert [row["statement"] for row in rows] == [proposed[0], f"{proposed[1]} by a third"]
    assert {row["confidence"] for row in rows} == {"stated"} and rows[0]["priority"] == "must"
    page.keyboard.press("Control+z")
    _shown(page, proposed[2:])
    page.keyboard.press("Control+z")
    _shown(page, proposed[1:])
    _shown(other, proposed[1:])
    assert [row["statement"] for row in engagement.rows("outcomes")] == [proposed[0]]
    page.keyboard.press("Escape")
    page.keyboard.type("Typed by hand")
    page.keyboard.press("Enter")
    typed = [proposed[0], "Typed by hand"]
    _until(page, lambda: [row["statement"] for row in engagement.rows("outcomes")] == typed)


def test_words_typed_over_a_proposal_that_somebody_else_settles_are_not_lost(
    engagement: Engagement, proposed: list[str], person: Callable[..., CapturePage]
) -> None:
    page = person("outcomes").page
    _shown(page, proposed)
    page.keyboard.press("Alt+p")
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("Reports at six")
    first = engagement.rows("proposals")[0]["id"]
    engagement.save({"op": "confirm", "id": first, "row": str(uuid.uuid4()), "values": {}})
    page.locator(".row .value", has_text=proposed[0]).wait_for()
    assert page.locator(".proposal input.field-input:visible").input_value() == "Reports at six"
    page.keyboard.press("Enter")
    _shown(page, proposed[1:])
    both = [proposed[0], "Reports at six"]
    _until(page, lambda: [row["statement"] for row in engagement.rows("outcomes")] == both)
    _shown(page, proposed[1:])


def test_all_are_dropped_at_once_and_one_undo_brings_all_back(
    engagement: Engagement, proposed: list[str], visitor: Callable[..., Any]
) -> None:
    page = _laptop(visitor, engagement, "outcomes")
    _shown(page, proposed)
    page.get_by_text("Drop all").click()
    page.locator(".proposed").wait_for(state="hidden")
    _until(page, lambda: [row["becomes"] for row in engagement.rows("proposals")] == ["sessions"])
    page.keyboard.press("Control+z")
    _shown(page, proposed)
    _until(page, lambda: len(engagement.rows("proposals")) == 7)


def test_a_session_is_planned_as_it_is_proposed(
    engagement: Engagement, proposed: list[str], visitor: Callable[..., Any]
) -> None:
    page = _laptop(visitor, engagement, "sessions")
    _shown(page, ["First workshop"])
    assert page.locator(".proposed-also").text_content().startswith("240 minutes · Outcomes 35")
    page.keyboard.press("Alt+p")
    assert page.get_by_text("Plan it like this").is_visible()
    page.keyboard.press("Enter")
    page.get_by_text("Start the session").wait_for()
    (session,) = engagement.rows("sessions")
    assert session["title"] == "First workshop" and session["agenda"]["outcomes"] == "35"


def test_ask_next_begins_with_what_is_proposed_and_asks_none_of_it_again(
    engagement: Engagement, proposed: list[str], visitor: Callable[..., Any]
) -> None:
    page = _laptop(visitor, engagement, "ask_next")
    words = page.locator(".proposal-words")

    def asks(text: str) -> None:
        words.filter(has_text=text).wait_for()

    asks(proposed[0])
    assert page.locator(".ask h2").text_content() == "Is this an outcome you want?"
    page.keyboard.press("Enter")
    asks(proposed[1])
    page.keyboard.press("e")
    page.keyboard.press("Control+a")
    page.keyboard.type("It costs a third less")
    page.keyboard.press("Enter")
    asks(proposed[2])
    page.keyboard.press("d")
    asks(proposed[3])
    page.keyboard.press("Control+z")
    asks(proposed[2])
    page.keyboard.press("Alt+ArrowRight")
    asks(proposed[3])
    page.keyboard.press("Alt+k")
    page.keyboard.press("Enter")
    asks(proposed[4])
    rows = [row["statement"] for row in engagement.rows("outcomes")]
    assert rows == [proposed[0], "It costs a third less"]
    (parked,) = engagement.rows("log")
    assert parked["kind"] == "parked" and proposed[3] in parked["subject"]
