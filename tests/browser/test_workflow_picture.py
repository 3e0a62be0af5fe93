"""The workflow pages: the picture above the grid, seen while typing, and the future started from the current."""

import itertools
from collections.abc import Callable
from typing import Any

from tests.browser.served import CapturePage, Engagement

LAPTOP = {"width": 1366, "height": 768}


def on_a_laptop(person: Callable[..., CapturePage], path: str = "current") -> CapturePage:
    one = person(path)
    one.page.set_viewport_size(LAPTOP)
    one.reload()
    one.page.wait_for_selector(".stage > svg", timeout=60_000)
    return one


def workflow(engagement: Engagement, state: str = "current") -> list[str]:
    """Two steps between an input and an output, with a flow from each to the next."""
    ids = [engagement.add("inputs", name="Till receipts"), engagement.add("outputs", name="Sales board")]
    ids[1:1] = [
        engagement.add("steps", name="Nightly copy", stage="collect", state=state),
        engagement.add("steps", name="Weekly sums", stage="analyze", state=state),
    ]
    for origin, target in itertools.pairwise(ids):
        engagement.add("flows", origin=origin, target=target, state=state, mode="batch")
    return ids


def smallest_text(page: Any) -> float:
    """The size in pixels of the smallest text that is shown in the picture."""
    script = """svg => {
      const shown = [...svg.querySelectorAll('text')].filter(text => !text.closest('[visibility=hidden]'));
      return Math.min(...shown.map(text => text.getAttribute('font-size') * svg.getScreenCTM().a));
    }"""
    return float(page.locator(".stage > svg").evaluate(script))


def inside(page: Any, *selectors: str) -> bool:
    """Whether all of these can be seen without scrolling."""
    boxes = [page.locator(selector).first.bounding_box() for selector in selectors]
    return all(box["y"] >= 0 and box["y"] + box["height"] <= LAPTOP["height"] for box in boxes)


def come_to_rest(page: Any, *selectors: str) -> None:
    """Wait until all of these can be seen without scrolling, whatever still grows."""
    for _ in range(50):
        if inside(page, *selectors):
            return
        page.wait_for_timeout(100)
    boxes = {selector: page.locator(selector).first.bounding_box() for selector in selectors}
    raise AssertionError(f"not all in the window: {boxes}")


def wait_for_own_changes(one: CapturePage, engagement: Engagement, count: int) -> None:
    """Wait until the page knows so many changes of its own, which Ctrl+Z takes back.

    A function, not an expression: Playwright evaluates an expression anew each time, which the page's policy forbids.
    """
    one.page.wait_for_function(
        "([key, count]) => JSON.parse(sessionStorage.getItem(key)).done.length === count",
        arg=[f"discovery.own|{engagement.id}", count],
        timeout=20_000,
    )


def test_picture_and_capture_are_seen_together_on_a_laptop(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    workflow(engagement)
    one = on_a_laptop(person)
    assert inside(one.page, ".stage", ".quick-input", ".row")
    stage = one.page.locator(".stage").bounding_box()
    assert stage["height"] <= 300 and stage["width"] > 900
    assert one.focused("placeholder") == "New step …"


def test_typing_is_seen_in_the_picture_without_losing_the_cursor_or_asking_the_page_again(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    workflow(engagement)
    one = person("current")
    asked: list[str] = []
    one.page.on(
        "websocket",
        lambda socket: socket.on("framesent", lambda _: asked.append(socket.url)) if "_stcore" in socket.url else None,
    )
    one.reload()
    one.page.wait_for_selector(".stage > svg")
    one.page.wait_for_timeout(1_000)
    asked.clear()
    one.quick()
    for name in ("Pick up scans", "Fetch prices"):
        one.type(f"{name}\n", delay=20)
        one.page.locator(".node", has_text=name).wait_for(timeout=20_000)
        assert one.focused("placeholder") == "New step …"
    one.saved()
    assert [row["name"] for row in engagement.rows("steps")][-2:] == ["Pick up scans", "Fetch prices"]
    assert asked == []


def test_the_picture_stays_in_sight_while_many_rows_are_typed_and_comes_back_after_the_details(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    workflow(engagement)
    one = on_a_laptop(person)
    one.quick()
    one.type("".join(f"Step {number}\n" for number in range(1, 13)))
    one.saved()
    newest = engagement.rows("steps")[-1]
    assert newest["name"] == "Step 12"
    row = f".row [data-row='{newest['id']}']"
    one.page.locator(row).first.wait_for()
    come_to_rest(one.page, ".stage", ".quick-input", row)
    one.cell(newest["id"], "name").click()
    one.press("Control+Enter")
    one.page.locator(".details").wait_for()
    come_to_rest(one.page, ".details", row)
    one.press("Escape")
    one.page.locator(".details").wait_for(state="hidden")
    come_to_rest(one.page, ".stage", ".quick-input", row)


def test_ideas_that_nobody_asked_for_give_way_to_what_is_typed_instead(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    one = on_a_laptop(person)
    ideas = one.page.locator(".ideas-button")
    one.page.locator(".ideas-button[aria-expanded=true]").wait_for()
    one.quick()
    one.type("".join(f"Step {number}\n" for number in range(1, 7)))
    one.saved()
    row = f".row [data-row='{engagement.rows('steps')[-1]['id']}']"
    come_to_rest(one.page, ".stage", ".quick-input", row)
    assert ideas.get_attribute("aria-expanded") == "false"
    ideas.click()
    one.quick()
    one.type("Step 7\n")
    one.saved()
    assert ideas.get_attribute("aria-expanded") == "true"


def test_ideas_open_where_the_line_for_new_rows_stays_in_the_window(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    workflow(engagement)
    one = person("future")
    for height, opened in ((1080, "true"), (700, "false")):
        one.page.set_viewport_size({"width": 1366, "height": height})
        one.reload()
        one.page.locator(".empty:not([hidden])").wait_for()
        one.page.wait_for_timeout(500)
        assert one.page.locator(".ideas-button").get_attribute("aria-expanded") == opened
        assert inside(one.page, ".quick-input")


def test_hidden_or_larger_is_remembered_on_this_visit(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    workflow(engagement)
    one = on_a_laptop(person)
    one.page.get_by_role("button", name="Hide").click()
    assert not one.page.locator(".stage").is_visible()
    one.page.get_by_role("link", name="Future workflow").click()
    one.page.get_by_role("button", name="Show picture").wait_for()
    one.reload()
    assert not one.page.locator(".stage").is_visible()
    one.page.get_by_role("button", name="Show picture").click()
    one.page.locator(".stage > svg").wait_for()
    slim = one.page.locator(".stage").bounding_box()["height"]
    one.page.get_by_role("button", name="Larger").click()
    one.page.wait_for_selector(".diagram[data-form='narrow']")
    assert one.page.locator(".stage").bounding_box()["height"] > slim + 100
    assert smallest_text(one.page) >= 11


def test_a_low_window_begins_without_the_picture(person: Callable[..., CapturePage], engagement: Engagement) -> None:
    one = person("current")
    one.page.set_viewport_size({"width": 1366, "height": 560})
    one.reload()
    one.page.get_by_role("button", name="Show picture").wait_for()
    assert not one.page.locator(".stage").is_visible()


def test_text_can_be_read_on_a_laptop_and_on_a_large_screen(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    workflow(engagement)
    engagement.add("constraints", statement="Names of customers stay in the country")
    engagement.add("outcomes", statement="Know yesterday's sales by eight")
    page = visitor(f"diagram?e={engagement.code}")
    page.wait_for_selector(".stage > svg", timeout=60_000)
    assert smallest_text(page) >= 12
    page.set_viewport_size(LAPTOP)
    page.wait_for_selector(".diagram[data-form='narrow']", timeout=20_000)
    assert smallest_text(page) >= 11
    assert "Names of customers stay in the country" in page.locator(".rail").first.text_content()


def test_the_future_starts_from_the_current_in_one_save(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    ids = workflow(engagement)
    one = person("outcomes")
    one.quick()
    one.type("Typed here before\n")
    one.saved()
    one.page.get_by_role("link", name="Future workflow").click()
    one.page.get_by_role("button", name="Start from the current workflow: 2 steps and 3 flows").click()
    one.page.get_by_text("2 steps and 3 flows are part of both workflows now").wait_for(timeout=20_000)
    one.page.locator(f".node[data-id='{ids[1]}']").wait_for(timeout=20_000)
    assert {row["state"] for section in ("steps", "flows") for row in engagement.rows(section)} == {"both"}
    assert one.page.get_by_role("button", name="Start from the current workflow").count() == 0
    wait_for_own_changes(one, engagement, 2)
    one.press("Control+z")
    one.page.locator(f".node[data-id='{ids[1]}']").wait_for(state="detached", timeout=20_000)
    assert {row["state"] for section in ("steps", "flows") for row in engagement.rows(section)} == {"current"}
    assert [row["statement"] for row in engagement.rows("outcomes")] == ["Typed here before"]


def test_a_selected_step_is_replaced_in_the_future_and_stands_in_its_place(
    person: Callable[..., CapturePage], engagement: Engagement
) -> None:
    ids = workflow(engagement, "both")
    one = person("future")
    one.quick()
    one.type("Typed here before\n")
    one.saved()
    box = one.page.locator(f".node[data-id='{ids[1]}']")
    box.wait_for()
    place = box.get_attribute("transform")
    box.click()
    one.page.get_by_role("button", name="Replace in future").click()
    box.wait_for(state="detached", timeout=20_000)
    instead = one.page.locator(".node", has_text="Nightly copy")
    instead.wait_for(timeout=20_000)
    assert instead.get_attribute("transform") == place
    new_id = instead.get_attribute("data-id")
    assert engagement.row("steps", new_id)["state"] == "future"
    assert [(link["from"], link["to"]) for link in engagement.links() if link["kind"] == "replaces"] == [
        (new_id, ids[1])
    ]
    assert one.page.locator(".edge").count() == 3
    one.page.get_by_text("in the future. Ctrl+Z takes it back.").wait_for(timeout=20_000)
    wait_for_own_changes(one, engagement, 2)
    assert one.page.get_by_test_id("stSidebarUserContent").get_by_text("Engagement").is_visible()
    one.press("Control+z")
    box.wait_for(timeout=20_000)
    assert one.page.locator(f".node[data-id='{new_id}']").count() == 0
    assert "Typed here before" in [row["name"] for row in engagement.rows("steps")]
