"""A row that somebody writes is red in no browser until it was left for a while, or somebody asks."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.served import Application, CapturePage, free_port
from tests.browser.test_diagram_page import opened


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """A server that waits as long as it does for everybody."""
    served = Application(tmp_path_factory.mktemp("waiting"), free_port(), options={"DISCOVERY_QUIET_SECONDS": "120"})
    served.start()
    yield served
    served.stop()


def test_a_new_row_is_red_nowhere_until_somebody_asks(
    engagement: Any, person: Callable[..., CapturePage], visitor: Callable[..., Any]
) -> None:
    mine, theirs = person("inputs"), person("inputs")
    picture = opened(visitor, engagement, "diagram")
    mine.type("Till of the shop\n")
    for one in (mine, theirs):
        one.page.locator(".row .wrong-mark[data-level=early]").wait_for()
        assert one.page.locator(".row .wrong-mark").inner_text() == "new"
        assert one.page.locator(".bar .wrong-mark").is_hidden()
    picture.locator(".node").wait_for()
    assert picture.locator(".finding-mark").count() == 0
    mine.press("Alt+w")
    mine.page.locator(".wrong-list .wrong").first.wait_for()
    mine.press("Escape")
    mine.page.locator(".row .wrong-mark[data-level=error]").wait_for()
    assert theirs.page.locator(".row .wrong-mark").get_attribute("data-level") == "early"


def test_nothing_missing_is_said_of_no_stage_whose_boxes_have_findings(
    engagement: Any, visitor: Callable[..., Any]
) -> None:
    engagement.add("inputs", name="Till", state="current")
    page = opened(visitor, engagement, "diagram")
    page.locator(".node.early").wait_for()
    page.keyboard.press("p")
    page.keyboard.press("ArrowRight")
    caption = page.get_by_text("1 input", exact=True)
    caption.wait_for()  # not that nothing is missing, nor, yet, what is
    assert page.locator(".finding-mark").count() == 0
