"""A row that somebody writes is red in no browser until it was left for a while, or somebody asks."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.served import Application, CapturePage, free_port
from tests.browser.test_diagram_page import opened


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """A server that waits as long as it does for everybody."""
    with Application(
        tmp_path_factory.mktemp("waiting"), free_port(), options={"DISCOVERY_QUIET_SECONDS": "120"}
    ) as served:
        yield served


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
    picture.locator(".count", has_text="gap").wait_for(state="hidden")
    assert picture.locator(".count:visible").all_inner_texts() and picture.locator(".ends").is_hidden()
    assert "Gaps" not in picture.locator(".stage").get_attribute("aria-description")
    mine.press("Alt+w")
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


def test_a_row_that_was_left_turns_red_everywhere_although_nobody_saves(
    tmp_path_factory: pytest.TempPathFactory, visitor: Callable[..., Any]
) -> None:
    short = Application(tmp_path_factory.mktemp("short"), free_port(), options={"DISCOVERY_QUIET_SECONDS": "3"})
    short.start()
    try:
        engagement = short.new("Left alone")
        pages = [visitor(f"{short.address}/{name}?e={engagement.code}") for name in ("inputs", "diagram")]
        pages[0].locator(".capture").first.wait_for()
        engagement.add("inputs", name="Till", state="current")
        pages[0].locator(".row .wrong-mark[data-level=error]").wait_for()
        pages[1].locator(".node:not(.early) .finding-mark").wait_for()
        pages[1].locator(".count", has_text="gap").wait_for()
        pages[1].locator(".ends summary", has_text="Dead ends in the current workflow: 1").wait_for()
        for page in pages:
            page.close()
    finally:
        short.stop()


def test_a_section_nobody_has_written_in_is_to_ask_and_what_is_written_there_then_is_new(
    engagement: Any, person: Callable[..., CapturePage]
) -> None:
    mine = person("outcomes")
    mark = mine.page.locator(".bar .wrong-mark")
    mine.page.locator(".bar .wrong-mark[data-level=ask]").wait_for()
    assert mark.inner_text().strip() == "2 to ask"
    mine.press("Alt+w")
    mine.page.locator(".wrong-list .wrong[data-level=ask]").first.wait_for()
    assert mine.page.locator(".wrong-list .wrong:not([data-level=ask])").count() == 0
    mine.press("Escape")
    mine.type("Sales known by nine\n")
    mine.page.locator(".row .wrong-mark[data-level=early]").wait_for()
    assert mark.is_hidden(), "not red because somebody once asked while it was empty"
