"""The thread of value on the screen: focus, one path alone, folded stages, steps while presenting, dead ends, edit."""

import uuid
from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement
from tests.browser.test_diagram_page import opened
from tests.browser.test_workflow_picture import workflow


def captured(engagement: Engagement) -> dict[str, str]:
    """Tills → copy → sums → board, which serves an outcome; beside them an island of two boxes."""
    names = dict(zip(("till", "copy", "sums", "board"), workflow(engagement), strict=True))
    names["sensor"] = engagement.add("inputs", name="Door sensors")
    names["keep"] = engagement.add("steps", name="Keep it all", stage="store", state="current")
    names["archive"] = engagement.add("steps", name="Archive", stage="store", state="current")
    engagement.add("flows", origin=names["sensor"], target=names["keep"], state="current", mode="streaming")
    names["outcome"] = engagement.add("outcomes", statement="Sales are known by eight")
    names["alone"] = engagement.add("outcomes", statement="Theft is down by half")
    names["party"] = engagement.add("parties", name="Store managers")
    for origin, target, kind in (
        (names["board"], names["outcome"], "serves"),
        (names["party"], names["till"], "produces"),
    ):
        link = {"op": "link", "id": str(uuid.uuid4()), "from": origin, "to": target, "kind": kind}
        engagement.save(link)
    return names


def shown(page: Any, selector: str) -> set[str]:
    """The ids of what is there, once a new picture has settled."""
    return {one.get_attribute("data-id") for one in page.locator(selector).all()}


def count_of(page: Any, selector: str, count: int) -> None:
    page.wait_for_function(
        "([selector, count]) => [...document.querySelectorAll('*')].some((one) => one.shadowRoot?.querySelector('.stage')"
        " && one.shadowRoot.querySelectorAll(selector).length === count)",
        arg=[selector, count],
        timeout=20_000,
    )


def test_an_outcome_brings_its_thread_alone_and_another_browsers_edit_keeps_it(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    ids = captured(engagement)
    page = opened(visitor, engagement, "diagram")
    page.locator(".rail", has_text="Sales are known").click()
    count_of(page, ".node.on", 4)
    assert shown(page, ".node.on") == {ids["till"], ids["copy"], ids["sums"], ids["board"]}
    page.get_by_text("Boxes on its thread").wait_for(timeout=20_000)
    page.keyboard.press("e")  # what is known of it comes into sight
    assert page.get_by_role("link", name="Edit").bounding_box()["y"] < 1080
    page.keyboard.press("o")
    count_of(page, ".node", 4)
    page.get_by_role("button", name="Zoom in").click()
    zoomed = page.locator(".stage > svg").get_attribute("viewBox")
    engagement.set("steps", ids["copy"], "name", "Hourly copy")
    page.locator(".node", has_text="Hourly copy").wait_for(timeout=20_000)
    assert page.locator(".stage > svg").get_attribute("viewBox") == zoomed
    assert page.locator(".rail.chosen").count() == 1 and page.locator(".node").count() == 4
    page.keyboard.press("Escape")
    count_of(page, ".node", 7)
    page.locator(".node", has_text="Sales board").locator(".chip").click()  # the chip stands for its outcome
    assert page.locator(".rail.chosen").count() == 0  # it was selected: a second click lets it go
    page.keyboard.press("Escape")
    page.locator(".stage").focus()
    for key in (*["ArrowRight"] * 7, "Enter"):
        page.keyboard.press(key)
    assert page.locator(".rail.chosen").count() == 1  # at the far right come the outcomes


def test_stages_fold_and_dead_ends_lead_to_the_row(visitor: Callable[..., Any], engagement: Engagement) -> None:
    ids = captured(engagement)
    page = opened(visitor, engagement, "diagram")
    page.keyboard.press("4")
    count_of(page, ".node[data-members]", 1)
    assert "2 steps" in page.locator(".node[data-members]").text_content()
    page.locator(".ends summary").click()
    page.get_by_role("button", name="Archive (STP-004) is on no path").click()
    assert shown(page, ".node.chosen") == {"fold.store"}  # the card it is in
    page.locator(".head[data-stage=store]").click()
    count_of(page, ".node[data-members]", 0)
    assert shown(page, ".node.chosen") == {ids["archive"]}
    page.get_by_text("The same as a table").click()
    page.get_by_role("cell", name="Keep it all").first.wait_for(timeout=20_000)
    page.get_by_role("button", name="Theft is down by half (OUT-002) is served by nothing").click()
    page.get_by_role("link", name="Edit").wait_for(timeout=20_000)
    page.locator(".rail.chosen", has_text="Theft").wait_for(timeout=20_000)
    page.get_by_role("button", name="Archive (STP-004) is on no path").click()
    page.locator("p:has(strong)", has_text="STP-004").first.wait_for(
        timeout=20_000
    )  # the details, and so the link, are its
    page.get_by_role("link", name="Edit").click()
    page.locator(f".details[data-row='{ids['archive']}']:not([hidden])").wait_for(timeout=15_000)
    assert "row=STP-004" in page.url and "/current?" in page.url


def test_a_presenter_goes_from_stage_to_stage_and_along_a_thread(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    ids = captured(engagement)
    page = opened(visitor, engagement, "diagram")
    page.keyboard.press("p")
    page.wait_for_selector(".diagram.presented", timeout=20_000)
    page.keyboard.press("PageDown")
    assert page.locator(".caption").inner_text().split("\n") == [
        "1  Generate",
        "2 inputs · Till receipts: no owner; Door sensors: no owner",
        "1 / 6",
    ]
    assert shown(page, ".node.on") == {ids["till"], ids["sensor"]}
    page.keyboard.press("ArrowRight")
    assert shown(page, ".node.on") == {ids["copy"]} and shown(page, ".node.near") == {ids["till"]}
    assert page.locator(".edge.on").count() == 1
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("PageUp")
    assert (
        "4  Store" in page.locator(".caption").inner_text()
        and "nothing uses it" in page.locator(".caption").inner_text()
    )
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowDown")  # from a stage into its boxes
    page.keyboard.press("Enter")
    assert shown(page, ".node.chosen") == {ids["copy"]}
    told = []
    for _ in range(7):
        page.keyboard.press(" ")
        told.append(page.locator(".caption b").inner_text())
    names = ["Made by", "Till receipts", "Nightly copy", "Weekly sums", "Sales board", "What for"]
    assert told == [*names, "What for"]
    assert "O1 Sales are known by eight" in page.locator(".caption").inner_text()
    page.keyboard.press("o")
    count_of(page, ".node", 4)
    page.keyboard.press("p")
    page.wait_for_selector(".diagram:not(.presented)", timeout=20_000)
    assert not page.locator(".caption").is_visible()
