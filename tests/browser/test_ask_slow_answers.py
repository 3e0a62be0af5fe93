"""Ask next while an answer is on its way: other cards can be answered, and nothing that is typed meanwhile is lost."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.served import Application, Engagement
from tests.browser.test_ask_next import asks

Visitor = Callable[..., Any]
FIRST, SECOND = "What belongs to it?", "What does expressly not belong to it?"
LINE = ".ask .line-field textarea"


class Slow:
    """Holds every answer back until it is let go."""

    def __init__(self, page: Any) -> None:
        self.held: list[Any] = []
        self.page = page
        page.route("**/answers", lambda route: self.held.append(route))

    def has(self, count: int) -> None:
        """Wait until so many answers are held back."""
        for _ in range(400):
            if len(self.held) == count:
                return
            self.page.wait_for_timeout(25)
        raise AssertionError(f"{len(self.held)} answers were sent, not {count}")

    def let_go(self) -> None:
        """The first one goes on to the server."""
        self.held.pop(0).continue_()


def _skip_to(page: Any, question: str) -> None:
    asks(page, "something new")
    for _ in range(20):
        if question in page.locator(".ask h2").inner_text():
            return
        page.keyboard.press("Alt+ArrowRight")
    asks(page, question)


@pytest.fixture
def room(application: Application, engagement: Engagement, chromium: Any) -> Iterator[tuple[Any, Slow]]:
    """A page on which two questions that take words come one after the other, and the answers held back."""
    context = chromium.new_context()
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.goto(f"{application.address}/ask_next?e={engagement.code}")
    _skip_to(page, FIRST)
    yield page, Slow(page)
    context.close()
    assert failures == []


def _all_arrived(page: Any) -> None:
    page.wait_for_function(
        """() => [...document.querySelectorAll('*')].some(one => one.shadowRoot?.querySelector('.ask:not(.busy)'))"""
    )


def _answered(engagement: Engagement) -> tuple[str | None, str | None]:
    """What is stored as the answers to both questions."""
    (stored,) = engagement.rows("engagement")
    return stored.get("scope_in"), stored.get("scope_out")


def test_what_is_begun_on_the_next_card_stays_while_an_answer_is_on_its_way(
    engagement: Engagement, room: tuple[Any, Slow]
) -> None:
    page, slow = room
    page.keyboard.type("The first answer")
    page.keyboard.press("Enter")
    slow.has(1)
    page.keyboard.press("Alt+ArrowRight")
    asks(page, SECOND)
    page.keyboard.type("half an ans")
    slow.let_go()
    _all_arrived(page)
    asks(page, SECOND)
    page.keyboard.type("wer")
    assert page.locator(LINE).input_value() == "half an answer"
    page.reload()
    _skip_to(page, SECOND)
    assert page.locator(LINE).input_value() == "half an answer", "the draft of this card is kept"
    assert _answered(engagement) == ("The first answer", None)


def test_another_card_is_answered_while_an_answer_is_on_its_way(engagement: Engagement, room: tuple[Any, Slow]) -> None:
    page, slow = room
    page.keyboard.type("The first answer")
    page.keyboard.press("Enter")
    page.keyboard.press("Alt+ArrowRight")
    asks(page, SECOND)
    page.keyboard.type("The second answer")
    page.keyboard.press("Enter")
    slow.has(2)
    slow.let_go()
    slow.let_go()
    _all_arrived(page)
    assert _answered(engagement) == ("The first answer", "The second answer")


def test_what_is_typed_right_after_enter_goes_on_to_the_next_card(room: tuple[Any, Slow]) -> None:
    page, slow = room
    page.keyboard.type("The first answer")
    page.keyboard.press("Enter")
    page.keyboard.type("already the sec")
    slow.has(1)
    assert page.locator(LINE).input_value() == "already the sec"
    slow.let_go()
    asks(page, SECOND)
    page.keyboard.type("ond")
    assert page.locator(LINE).input_value() == "already the second"


def test_an_answer_that_is_refused_is_on_its_own_card_with_what_was_typed(room: tuple[Any, Slow]) -> None:
    page, slow = room
    refusal = {"error": {"message": "This is not taken.", "allowed": "something else"}}
    page.keyboard.type("The first answer")
    page.keyboard.press("Enter")
    slow.has(1)
    page.keyboard.press("Alt+ArrowRight")
    asks(page, SECOND)
    page.keyboard.type("begun")
    slow.held.pop().fulfill(status=422, json=refusal)
    told = page.locator(".ask-said", has_text="This is not taken.")
    told.wait_for()
    assert page.locator(".ask-card .ask-problem").inner_text() == "", "nothing is wrong with this card"
    assert page.locator(LINE).input_value() == "begun"
    page.get_by_text("Show it").click()
    asks(page, FIRST)
    assert page.locator(LINE).input_value() == "The first answer"
    assert "This is not taken." in page.locator(".ask-card .ask-problem").inner_text()
    page.keyboard.press("Enter")
    slow.has(1)
    page.keyboard.type("and more")
    slow.held.pop().fulfill(status=422, json=refusal)
    page.locator(".ask-card .ask-problem", has_text="This is not taken.").wait_for()
    assert page.locator(LINE).input_value() == "The first answer and more"


def _list_is(page: Any, questions: dict[str, Any]) -> None:
    page.route("**/questions", lambda route: route.fulfill(json=questions))


def test_in_a_locked_browser_with_everything_put_off_nothing_is_said_to_be_answered(
    application: Application, engagement: Engagement, visitor: Visitor
) -> None:
    page = visitor(f"ask_next?e={engagement.code}")
    nothing: dict[str, Any] = {
        "revision": 10**6,
        "open": None,
        "questions": [],
        "put_off": [],
        "people": [],
        "reasons": [],
    }
    for counted, said in ((True, 1), (False, 0)):
        _list_is(page, {**nothing, "counted": counted})
        page.reload()
        asks(page, "Nothing is open.")
        assert page.get_by_text("has its answer").count() == said
        page.unroute("**/questions")
