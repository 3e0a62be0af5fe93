"""The difference of both states and the perspectives on the page: by key, by address, and nothing moves."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement
from tests.browser.test_diagram_page import opened, shows
from tests.browser.test_workflow_picture import workflow

PLACES = """() => {
  const svg = document.querySelector("[data-state] .stage > svg") ?? [...document.querySelectorAll("*")]
    .map((one) => one.shadowRoot?.querySelector(".stage > svg")).find(Boolean);
  const nodes = [...svg.querySelectorAll(".node")].map((node) => [node.dataset.id, node.getAttribute("transform")]);
  return [svg.getAttribute("viewBox"), Object.fromEntries(nodes)];
}"""


def coloured(page: Any, colour: str) -> None:
    page.wait_for_selector(f".diagram[data-colour='{colour}']", timeout=20_000)


def test_the_three_views_flip_without_moving_and_the_perspective_stays(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    workflow(engagement)
    engagement.add("steps", name="Hourly sums", stage="analyze", state="future", automation=4)
    page = opened(visitor, engagement, "diagram")
    size, current = page.evaluate(PLACES)
    found = {"c": current}
    for key, state in (("f", "future"), ("d", "difference"), ("c", "current"), ("d", "difference")):
        page.keyboard.press(key)
        shows(page, state)
        again, found[key] = page.evaluate(PLACES)
        assert again == size
        assert all(found["c"][node] == place for node, place in found[key].items() if node in found["c"])
    assert found["d"].keys() == found["c"].keys() | found["f"].keys() and len(found["d"]) == 5
    assert page.locator(".stage").get_by_text("Retired flow", exact=True).count() == 1

    choice = page.locator(".diagram").get_by_label("Colour by")
    choice.focus()
    page.keyboard.press("a")  # typed ahead in the list: Automation; and no key of the picture
    coloured(page, "automation")
    shows(page, "difference")
    page.wait_for_function("() => location.search.includes('colour=automation')", timeout=20_000)
    assert "state=difference" in page.url
    page.locator(".diagram").get_by_role("radio", name="Future").click()
    shows(page, "future")
    coloured(page, "automation")
    assert page.locator(".stage").get_by_text("4 by itself · 1", exact=True).count() == 1
    engagement.add("steps", name="Another", stage="store", state="future", automation=2)
    page.locator(".stage").get_by_text("2 · 1", exact=True).wait_for(timeout=20_000)


def test_an_address_names_the_view_and_the_perspective(visitor: Callable[..., Any], engagement: Engagement) -> None:
    workflow(engagement)
    page = visitor(f"diagram?e={engagement.code}&state=difference&colour=owner")
    page.wait_for_selector(".diagram[data-state='difference'][data-colour='owner'] .stage > svg", timeout=20_000)
    assert page.locator(".diagram").get_by_label("Colour by").input_value() == "owner"
    assert page.locator(".diagram").get_by_role("radio", name="Difference").get_attribute("aria-checked") == "true"


def test_the_difference_folds_narrows_and_keeps_what_is_selected(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    ids = workflow(engagement)
    new = engagement.add("steps", name="Hourly sums", stage="analyze", state="future")
    engagement.add("steps", name="Archive", stage="analyze", state="future")
    engagement.add("flows", origin=ids[0], target=new, state="future", mode="streaming")
    engagement.save({"op": "link", "kind": "replaces", "from": new, "to": ids[2]})
    page = opened(visitor, engagement, "diagram")
    page.keyboard.press("d")
    shows(page, "difference")
    card = page.locator(f".stage .node[data-id='{new}']")
    assert card.get_attribute("data-was") == ids[2]
    page.keyboard.press("5")
    folded = page.locator(".stage .node[data-id='fold.analyze']")
    folded.wait_for(timeout=20_000)
    assert "1 new, 1 replaced" in (folded.get_attribute("aria-label") or "")
    page.keyboard.press("5")
    card.wait_for(timeout=20_000)
    card.click()
    page.keyboard.press("c")
    shows(page, "current")
    chosen = page.locator(".stage .node.chosen")
    chosen.wait_for(timeout=20_000)
    assert chosen.get_attribute("data-id") == ids[2]
    page.keyboard.press("d")
    shows(page, "difference")
    page.wait_for_function(
        f"() => [...document.querySelectorAll('*')].some(one => one.shadowRoot?.querySelector(\".node.chosen[data-id='{new}']\"))"
    )
    page.keyboard.press("o")
    page.locator(".stage > svg:not(:has(.node[data-name='Archive']))").wait_for(timeout=20_000)
    assert page.locator(".ends summary").inner_text().startswith("Dead ends in both workflows")
