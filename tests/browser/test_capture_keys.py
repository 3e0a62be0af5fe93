"""Where keys go: to the line for new rows on every page one comes to, into flags, pick-lists, questions and the filter."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]
FOCUSED_BLURS = """() => {
  let focused = document.activeElement;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  focused.blur();
}"""


def go(page: CapturePage, title: str, section: str) -> None:
    """Choose a page at the left and wait for its line for new rows."""
    page.page.get_by_role("link", name=title, exact=True).click()
    page.page.locator(f".capture[data-section={section}] .quick").wait_for()


def test_typing_arrives_on_every_page_one_comes_back_to(engagement: Engagement, person: People) -> None:
    mine = person()
    for at in range(3):
        go(mine, "Constraints", "constraints")
        mine.page.wait_for_timeout(300)
        mine.type(f"constraint {at}\n")
        go(mine, "Outcomes", "outcomes")
        mine.page.wait_for_timeout(300)
        mine.type(f"outcome {at}\n")
    mine.page.wait_for_timeout(3200)
    go(mine, "Constraints", "constraints")
    mine.page.wait_for_timeout(300)
    mine.type("constraint 3\n")
    mine.saved()
    assert [row["statement"] for row in engagement.rows("constraints")] == [f"constraint {at}" for at in range(4)]
    assert [row["statement"] for row in engagement.rows("outcomes")] == [f"outcome {at}" for at in range(3)]


def test_typing_arrives_after_another_part_of_the_page_is_chosen(engagement: Engagement, person: People) -> None:
    mine = person("current")
    for part, section in (("Tools", "tools"), ("Partners", "partners"), ("Tools", "tools")):
        mine.page.get_by_test_id("stButtonGroup").get_by_text(part, exact=True).click()
        mine.page.locator(f".capture[data-section={section}] .quick").wait_for()
        mine.page.wait_for_timeout(300)
        mine.type(f"{section}\n")
    mine.saved()
    assert [row["name"] for row in engagement.rows("tools")] == ["tools", "tools"]
    assert [row["name"] for row in engagement.rows("partners")] == ["partners"]


def test_text_typed_while_nothing_has_the_focus_goes_into_the_line(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.page.evaluate(FOCUSED_BLURS)
    assert mine.focused("tagName") == "BODY"
    mine.type("copy, not clear the cache\n")
    mine.saved()
    assert [row["statement"] for row in engagement.rows("outcomes")] == ["copy, not clear the cache"]


def test_a_flag_is_set_by_letter_and_enter_moves_down(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("tools", name=f"Tool {at}", state="current") for at in range(6)]
    mine = person("current")
    mine.page.get_by_test_id("stButtonGroup").get_by_text("Tools", exact=True).click()
    mine.cell(ids[0], "must_keep").click()
    mine.type("y\nn\n1\n0\nx\n")
    mine.press("Space", "Space")
    mine.saved()
    stored = [engagement.row("tools", row).get("must_keep") for row in ids]
    assert stored == [True, False, True, False, True, False]
    mine.press("ArrowUp", "Backspace", "Enter", "Delete")
    mine.saved()
    assert [engagement.row("tools", row).get("must_keep") for row in ids[4:]] == [None, None]


def test_the_pick_list_opens_on_demand_and_stays_shut_after_enter(engagement: Engagement, person: People) -> None:
    source = engagement.add("inputs", name="Till")
    mine = person("inputs")
    mine.page.get_by_test_id("stButtonGroup").get_by_text("Five V", exact=False).click()
    mine.page.locator(".capture[data-section=profiles] .quick").wait_for()
    mine.page.wait_for_timeout(800)
    shown = mine.page.locator(".suggestion")
    assert mine.focused("placeholder") == "Input …"
    assert shown.count() == 0 or not shown.first.is_visible()
    mine.press("ArrowDown")
    shown.first.wait_for()
    mine.press("ArrowDown", "Tab")
    mine.type("exis\t5\n")
    mine.saved()
    assert [row["input"] for row in engagement.rows("profiles")] == [source]
    assert mine.focused("dataset.quick") == "input"
    assert not shown.first.is_visible()
    mine.type("t")
    shown.first.wait_for()


def test_the_ideas_are_one_stop_and_the_arrow_keys_reach_all(engagement: Engagement, person: People) -> None:
    mine = person()
    ideas = mine.page.locator(".idea")
    ideas.first.wait_for()
    last = ideas.count() - 1
    assert last > 3
    mine.quick()
    mine.press("Shift+Tab")
    assert mine.focused("className") == "idea"
    mine.press("Home", "ArrowLeft")
    assert mine.focused("textContent") == ideas.nth(last).inner_text()
    area, reached = mine.page.locator(".ideas").bounding_box(), ideas.nth(last).bounding_box()
    assert reached["y"] + reached["height"] <= area["y"] + area["height"]
    mine.press("ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp")
    assert mine.focused("textContent") == ideas.nth(1).inner_text()
    mine.press("Shift+Tab")
    assert mine.focused("className") != "idea"
    mine.press("Tab")
    assert mine.focused("textContent") == ideas.nth(1).inner_text()
    mine.press("Tab")
    assert mine.focused("dataset.quick") == "statement"
    mine.press("Shift+Tab", "Enter", "Enter")
    mine.saved()
    assert [row["statement"] for row in engagement.rows("outcomes")] == [ideas.nth(1).inner_text()]


def test_every_click_goes_to_the_next_entry_that_needs_an_answer(engagement: Engagement, person: People) -> None:
    mine = person()
    lines = [f"Row {at}\ttechnical\t{'sometime' if at in (1, 4, 7) else 'must'}" for at in range(9)]
    mine.quick()
    mine.paste("\n".join(lines))
    mine.page.get_by_text("9 rows added, 3 need an answer").wait_for()
    mine.saved()
    ids = [row["id"] for row in engagement.rows("outcomes")]
    for at in (1, 4, 7, 1):
        mine.page.locator(".state").click()
        mine.page.locator(f".cell.active[data-row='{ids[at]}'][data-field=priority]").wait_for()
    mine.type("must\n")
    mine.page.get_by_text("2 entries need an answer").wait_for()
    mine.page.locator(".state").click()
    mine.page.locator(f".cell.active[data-row='{ids[4]}']").wait_for()


def test_a_row_named_wrongly_is_one_entry(engagement: Engagement, person: People) -> None:
    engagement.add("inputs", name="Till")
    mine = person("inputs")
    mine.page.get_by_test_id("stButtonGroup").get_by_text("Five V", exact=False).click()
    mine.page.locator(".capture[data-section=profiles] .quick").wait_for()
    mine.quick()
    mine.type("Nowhere\texis\t5\n")
    mine.page.get_by_text("1 entry needs an answer").wait_for()
    said = mine.page.locator(".row-note").inner_text()
    assert "Nothing called “Nowhere”" in said
    assert "characters" not in said
    mine.page.locator(".state").click()
    mine.type("Till\n")
    mine.saved()
    assert [row["gb_per_day"] for row in engagement.rows("profiles")] == [5]
    assert mine.state() == "All saved"


def test_keys_of_the_empty_line_reach_filter_and_help(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.quick()
    mine.press("/")
    mine.type("abc")
    assert (mine.focused("className"), mine.focused("value")) == ("filter", "abc")
    mine.press("Escape")
    assert (mine.focused("dataset.quick"), mine.page.locator(".filter").input_value()) == ("statement", "")
    mine.press("?")
    assert mine.page.locator(".help[open]").count() == 1
    mine.press("Escape")
    mine.quick()
    mine.type("and/or?")
    assert mine.focused("value") == "and/or?"


def test_keys_lead_from_page_to_page_and_from_view_to_view(
    engagement: Engagement, person: Callable[..., CapturePage]
) -> None:
    one = person("inputs")
    one.quick()
    for _ in range(3):
        one.press("Alt+t")
        one.page.get_by_placeholder("Input …", exact=True).wait_for(timeout=20_000)
        one.press("Alt+Shift+T", "Alt+Period")  # the view changes and says so while the next page is asked for
        one.page.get_by_role("heading", name="Producers and consumers").wait_for(timeout=20_000)
        one.page.get_by_placeholder("New producer or consumer …").wait_for(timeout=20_000)
        one.press("Alt+Comma")
        one.page.get_by_placeholder("New input …").wait_for(timeout=20_000)
    one.press("Alt+Comma")
    one.page.get_by_role("heading", name="Outputs").wait_for(timeout=20_000)


def test_a_link_that_is_taken_while_a_page_is_on_its_way_leads_where_it_says(
    engagement: Engagement, person: Callable[..., CapturePage]
) -> None:
    one = person("inputs")
    one.quick()
    taken = "document.addEventListener('click', event => { window.taken ||= event.isTrusted; }, true)"
    one.page.evaluate(taken)
    one.press("Alt+Period")
    for _ in range(5):  # a page that arrives takes the focus, and an Enter meant for the link goes to its line
        one.page.get_by_role("link", name="Outcomes", exact=True).press("Enter")
        if one.page.evaluate("window.taken"):
            break
    one.page.get_by_placeholder("New outcome …").wait_for(timeout=20_000)
    one.page.wait_for_timeout(1_500)
    assert one.page.get_by_role("heading", name="Outcomes").is_visible()
