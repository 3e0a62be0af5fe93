"""One question at a time by keyboard: an answer brings the next, others' answers are seen, nothing typed is replaced."""

import time
from collections.abc import Callable
from typing import Any

from tests.browser.served import Application, Engagement

ASK = ".ask h2"


def asks(page: Any, words: str) -> None:
    """Wait until this question is asked."""
    page.wait_for_function(
        "words => [document, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)]"
        ".some(root => root.querySelector('.ask h2')?.innerText.includes(words))",
        arg=words,
    )


def test_questions_are_answered_put_off_and_taken_back_by_keyboard(
    application: Application, engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    page, other = (visitor(f"ask_next?e={engagement.code}") for _ in range(2))
    asks(page, "something new")
    asks(other, "something new")
    page.keyboard.press("2")
    asks(page, "Who is in the room")
    asks(other, "Who is in the room")
    other.keyboard.type("half a na")
    for name in ("Ann Miller", "Ben Okafor"):
        page.keyboard.type(name)
        page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    asks(page, "Monday morning")
    deadline = time.monotonic() + 20
    while (
        len(engagement.rows("people")) < 2 and time.monotonic() < deadline
    ):  # the second line goes to the server still
        page.wait_for_timeout(50)
    assert [row["name"] for row in engagement.rows("people")] == ["Ann Miller", "Ben Okafor"]
    assert other.locator(".ask textarea").input_value() == "half a na"
    page.keyboard.press("Alt+u")
    page.locator(".later input[name=owner]").fill("Ann Miller")
    page.keyboard.press("Enter")
    asks(page, "fight to keep")
    (entry,) = engagement.rows("log")
    assert entry["owner"] == engagement.rows("people")[0]["id"] and entry["kind"] == "question"
    page.keyboard.press("Control+z")
    asks(page, "Monday morning")
    assert engagement.rows("log") == []
    page.keyboard.press("Alt+ArrowRight")
    asks(page, "fight to keep")
