"""The pages where the diagram is the main thing: its keys work at once, it stays legible, and nothing covers it."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.served import Engagement
from tests.browser.test_workflow_picture import LAPTOP, smallest_text, workflow


def opened(visitor: Callable[..., Any], engagement: Engagement, path: str) -> Any:
    """The page with its picture, the focus nowhere."""
    page = visitor(f"{path}?e={engagement.code}")
    page.wait_for_selector(".stage > svg", timeout=60_000)
    page.evaluate("() => document.activeElement?.blur()")
    return page


def shows(page: Any, state: str) -> None:
    page.wait_for_selector(f".diagram[data-state='{state}']", timeout=20_000)


@pytest.mark.parametrize("path", ["diagram", "overview"])
def test_keys_work_before_the_picture_has_the_focus(
    visitor: Callable[..., Any], engagement: Engagement, path: str
) -> None:
    workflow(engagement)
    page = opened(visitor, engagement, path)
    page.keyboard.press("f")
    shows(page, "future")
    page.locator(".states").get_by_role("radio", name="Current").click()
    shows(page, "current")
    page.keyboard.press("f")  # the focus is on a button now
    shows(page, "future")
    page.keyboard.press("ArrowRight")
    assert page.locator(".node.at").count() == 1
    whole = page.locator(".stage > svg").get_attribute("viewBox")
    page.keyboard.press("+")
    assert page.locator(".stage > svg").get_attribute("viewBox") != whole
    page.keyboard.press("0")
    assert page.locator(".stage > svg").get_attribute("viewBox") == whole
    page.keyboard.press("?")
    assert page.locator(".keys").is_visible()
    page.keyboard.press("p")
    page.wait_for_selector(".diagram.presented", timeout=20_000)
    page.keyboard.press("p")
    page.wait_for_selector(".diagram:not(.presented)", timeout=20_000)


def test_keys_belong_to_whoever_types_and_to_the_browser(visitor: Callable[..., Any], engagement: Engagement) -> None:
    workflow(engagement)
    page = opened(visitor, engagement, "diagram")
    page.keyboard.press("Alt+f")
    page.get_by_role("searchbox").click()
    page.keyboard.type("fp+?")
    assert page.get_by_role("searchbox").input_value() == "fp+?"
    page.locator("[data-testid=stSidebar] input").first.focus()
    page.keyboard.type("fp")
    page.wait_for_timeout(500)
    assert page.locator(".diagram").get_attribute("data-state") == "current"
    assert page.locator(".diagram.presented").count() == 0 and not page.locator(".keys").is_visible()


def test_letters_on_a_page_with_a_table_are_not_the_pictures(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    workflow(engagement)
    page = opened(visitor, engagement, "current")
    page.keyboard.press("p")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(500)
    assert page.locator(".diagram.presented").count() == 0 and page.locator(".node.at").count() == 0


def opacity(page: Any) -> float:
    return float(page.locator(".bar").evaluate("bar => getComputedStyle(bar).opacity"))


def test_nothing_covers_a_presented_picture_and_the_button_leaves(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    workflow(engagement)
    page = opened(visitor, engagement, "diagram")
    page.set_viewport_size(LAPTOP)
    page.keyboard.press("p")
    page.wait_for_selector(".diagram.presented", timeout=20_000)
    page.wait_for_function("() => document.fullscreenElement !== null", timeout=20_000)
    assert page.locator(".keys").is_visible()
    boxes = {name: page.locator(name).bounding_box() for name in (".stage", ".keys", ".bar", ".ask")}
    picture = boxes.pop(".stage")
    for box in boxes.values():
        assert box["y"] >= picture["y"] + picture["height"]
        assert box["y"] + box["height"] <= LAPTOP["height"] and box["x"] + box["width"] <= LAPTOP["width"]
    page.mouse.move(500, 300)
    page.wait_for_timeout(400)
    assert opacity(page) == 0  # the keys are told where the buttons stand
    page.keyboard.press("0")  # the keys are told no longer, and the picture stays as it is
    assert not page.locator(".keys").is_visible() and page.locator(".stage").bounding_box() == picture
    page.mouse.move(600, 300)
    page.wait_for_timeout(400)
    assert opacity(page) == 1
    page.get_by_role("button", name="Leave").click()
    page.wait_for_selector(".diagram:not(.presented)", timeout=20_000)
    assert page.get_by_role("button", name="Present").inner_text() == "Present"


@pytest.mark.parametrize("path", ["diagram", "overview"])
def test_many_outputs_make_the_picture_higher_not_smaller(
    visitor: Callable[..., Any], engagement: Engagement, path: str
) -> None:
    workflow(engagement)
    for number in range(17):
        engagement.add("outputs", name=f"Weekly capacity report for ward group {number}")
    page = opened(visitor, engagement, path)
    page.set_viewport_size(LAPTOP)
    page.wait_for_selector(".diagram[data-form='narrow']", timeout=20_000)
    assert smallest_text(page) >= 11
    if path == "diagram":
        page.keyboard.press("p")
        page.wait_for_selector(".diagram.presented[data-form='screen']", timeout=20_000)
        size = "() => Math.min(...[...document.querySelectorAll('*')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('.node > text[font-weight]') ?? [])]).map(one => one.getBoundingClientRect().height))"
        page.wait_for_function(f"() => ({size})() >= 11", timeout=20_000)


def test_tidy_is_one_change_that_is_told_and_taken_back(visitor: Callable[..., Any], engagement: Engagement) -> None:
    inputs = [engagement.add("inputs", name=f"Source {number}") for number in range(4)]
    steps = [engagement.add("steps", name=f"Fetch {number}", stage="collect", state="both") for number in range(4)]
    for source, target in zip(inputs, reversed(steps), strict=True):
        engagement.add("flows", origin=source, target=target, state="both")
    page = opened(visitor, engagement, "diagram")
    heights = (
        "() => [...document.querySelectorAll('*')].flatMap(one => [...(one.shadowRoot?.querySelectorAll('.node') ?? [])])"
        ".map(one => one.getAttribute('aria-label').slice(0, 9) + one.getAttribute('transform')).sort().join()"
    )
    stored = page.evaluate(heights)
    page.keyboard.press("t")
    page.locator(".notice", has_text="6 crossings fewer. Ctrl+Z takes it back.").wait_for(timeout=20_000)
    page.wait_for_function(f"was => ({heights})() !== was", arg=stored, timeout=20_000)
    tidy = page.evaluate(heights)
    assert [row["id"] for row in engagement.rows("inputs")] == inputs[::-1] or (
        [row["id"] for row in engagement.rows("steps")] == steps[::-1]
    )
    page.get_by_role("button", name="Tidy").click()
    page.locator(".notice", has_text="Nothing was changed.").wait_for(timeout=20_000)
    page.keyboard.press("Control+z")
    page.wait_for_function(f"was => ({heights})() === was", arg=stored, timeout=20_000)
    assert [row["id"] for row in engagement.rows("inputs")] == inputs
    assert [row["id"] for row in engagement.rows("steps")] == steps
    page.locator(".notice", has_text="Undid: Moved").wait_for(timeout=20_000)
    page.keyboard.press("Control+z")
    page.locator(".notice", has_text="Nothing more to undo from this window.").wait_for(timeout=20_000)
    page.keyboard.press("Control+Shift+z")
    page.wait_for_function(f"was => ({heights})() === was", arg=tidy, timeout=20_000)
