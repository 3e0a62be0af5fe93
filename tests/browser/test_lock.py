"""Before an audience, by keyboard: locking, walking about, new tabs, restarts, leaving; and private notes that stay folded."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import missing_words
from tests.browser.served import Application, CapturePage, Engagement, free_port
from tests.browser.test_diagram_page import opened

People = Callable[..., CapturePage]

OTHER, LINE, NOTE = "ZYKLOPRIVAL", "FREMDZEILE", "PRIVATWORT"
WORD = "green boats"

SEEN = """() => {
  const parts = [document.title];
  const walk = (root) => {
    parts.push(root.innerHTML ?? "");
    for (const node of root.querySelectorAll("*")) {
      if (node.matches("input, textarea")) parts.push(node.value);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(document.documentElement);
  return parts.join("\\n");
}"""


def seen(page: Any) -> list[str]:
    """Which of the words stand anywhere in a page, shown or not."""
    text = page.evaluate(SEEN)
    return [word for word in (OTHER, LINE, NOTE) if word in text]


def note(engagement: Engagement, section: str, row_id: str) -> str | None:
    """The stored private notes of a row."""
    asked = engagement._ask(f"private/{section}/{row_id}")
    return asked["values"]["private_notes"]


def to_the_lock(page: Any) -> None:
    page.keyboard.press("Alt+l")
    page.wait_for_selector("form[data-action]")


def rested(page: Any) -> None:
    """Wait until a page of the menu is there to stay."""
    page.wait_for_selector("[data-testid=stSidebarNavLink][aria-current=page]")
    page.wait_for_selector("[data-test-script-state=notRunning]", state="attached")
    page.wait_for_timeout(400)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Application]:
    """A server with two customers on it, for one test."""
    with Application(tmp_path, free_port()) as served:
        yield served


def test_a_locked_browser_shows_one_engagement_on_every_page_in_every_tab_and_after_a_restart(
    house: Application, chromium: Any
) -> None:
    shown, other = house.new("On show"), house.new(f"{OTHER} AG")
    other.add("outcomes", statement=f"{LINE} outcome")
    row = shown.add("people", name="Ann", private_notes=f"{NOTE} about Ann")
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    mine = CapturePage(context.new_page(), f"{house.address}/people?e={shown.code}")
    page = mine.page
    beside = CapturePage(context.new_page(), f"{house.address}/outcomes?e={other.code}").page
    assert LINE in seen(beside), "the other tab shows another customer"

    page.bring_to_front()
    to_the_lock(page)
    page.keyboard.type(WORD)
    page.keyboard.press("Enter")
    mine.ready()
    assert mine.cell(row, "name").inner_text() == "Ann" and seen(page) == []
    beside.wait_for_url("**/overview?e=" + shown.code)
    rested(beside)
    assert seen(beside) == [], "the other tab follows at once"

    visited = set()
    for _ in range(page.locator("[data-testid=stSidebarNavLink]").count()):
        page.keyboard.press("Alt+.")
        rested(page)
        visited.add(page.url.split("?")[0].rsplit("/", 1)[-1])
        assert seen(page) == [], page.url
    assert {"overview", "ask_next", "people", "diagram", "document", "airflow"} <= visited
    assert not {"", "import", "findings", "gaps"} & visited

    for address in (f"outcomes?e={other.code}", f"?e={other.code}", "import", "outcomes?row=OUT-001", ""):
        deep = context.new_page()
        deep.goto(f"{house.address}/{address}")
        rested(deep)
        assert seen(deep) == [] and "On show" in deep.evaluate(SEEN), address
        deep.close()

    house.stop()
    house.start()
    mine.reload()
    assert seen(page) == []
    page.go_back()
    page.wait_for_timeout(1500)
    assert seen(page) == []

    page.goto(f"{house.address}/people?e={shown.code}")
    mine.ready()
    for word in ("", "boats", WORD):
        if "lock" not in page.url:
            to_the_lock(page)
        page.locator("#word").fill(word)
        page.keyboard.press("Enter")
        if word != WORD:
            page.locator(".problem", has_text="not the word").wait_for()
    mine.ready()
    page.locator("[data-testid=stSidebar] [data-testid=stSelectbox]").wait_for()
    context.close()


READ = """() => {
  const parts = [];
  const spoken = ["aria-label", "aria-description", "data-tip"];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.parentElement?.getClientRects().length) parts.push(node.textContent);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches("style, script")) return;
    if (node.getClientRects().length) for (const name of spoken) parts.push(node.getAttribute(name) ?? "");
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
  };
  walk(document.body);
  return parts.join(" ");
}"""
MARKS = ".wrong-mark:visible, .finding-mark, .ends:visible"


def faulty(house: Application) -> Engagement:
    """An engagement that lacks about all that it can lack."""
    made = house.new("Shown")
    for section, rows in missing_words.ROWS.items():
        for values in rows:
            if section not in ("proposals", "artefacts"):  # these come from the program, not from a page
                made.add(section, **values)
    return made


def test_nothing_on_any_page_of_a_locked_browser_counts_or_names_what_is_missing(
    house: Application, chromium: Any
) -> None:
    shown = faulty(house)
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, color_scheme="dark")
    mine = CapturePage(context.new_page(), f"{house.address}/inputs?e={shown.code}")
    page = mine.page
    page.locator(".row .wrong-mark[data-level=error]").first.wait_for()
    to_the_lock(page)
    page.keyboard.press("Enter")
    mine.ready()
    told = {}
    for _ in range(page.locator("[data-testid=stSidebarNavLink]").count()):
        page.keyboard.press("Alt+.")
        rested(page)
        page.wait_for_timeout(800)
        if words := [*missing_words.found(page.evaluate(READ)), *page.locator(MARKS).all_inner_texts()]:
            told[page.url] = words
    assert told == {}
    page.goto(f"{house.address}/diagram?e={shown.code}")
    page.locator(".stage .node").first.wait_for()
    for key in ("p", "f", "d", "c", "ArrowRight", "ArrowRight"):  # presented, in each state, then stage by stage
        page.keyboard.press(key)
        page.wait_for_timeout(500)
        assert missing_words.found(page.evaluate(READ)) == [], key
    page.get_by_text("2 steps", exact=True).wait_for()  # and not that nothing is missing there
    page.goto(f"{house.address}/findings?e={shown.code}")
    page.get_by_text("This page is not shown while the browser is locked").wait_for()
    assert page.locator("[data-testid=stMetric]").count() == 0

    page.goto(f"{house.address}/inputs?e={shown.code}")
    mine.ready()
    to_the_lock(page)
    page.locator("button[type=submit]").click()
    mine.ready()
    page.locator(".row .wrong-mark[data-level=error]").first.wait_for()
    page.goto(f"{house.address}/diagram?e={shown.code}")
    page.locator(".finding-mark").first.wait_for()
    page.locator(".count", has_text="gaps").wait_for()
    assert page.locator("[data-testid=stSidebarNavLink]", has_text="Findings").count() == 1
    assert {"dead end", "nothing feeds", "14 gaps"} & set(missing_words.found(page.evaluate(READ)))
    context.close()


@pytest.mark.parametrize(("theme", "ground"), [("dark", "rgb(13, 21, 32)"), ("light", "rgb(255, 255, 255)")])
def test_the_page_of_the_lock_looks_as_the_page_did_from_which_one_came(
    engagement: Engagement, chromium: Any, theme: str, ground: str
) -> None:
    """Whatever the system says: a person may have chosen the other one in the product."""
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, color_scheme=theme)
    page = CapturePage(context.new_page(), f"{engagement.address}/people?e={engagement.code}").page
    page.locator(".lock-words").wait_for()
    to_the_lock(page)
    page.emulate_media(color_scheme="light" if theme == "dark" else "dark")
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == ground
    context.close()


def test_the_key_of_the_lock_stands_among_the_keys_while_presenting(
    engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    page = opened(visitor, engagement, "diagram")
    page.keyboard.press("p")
    page.locator(".keys span", has_text="show only this").wait_for()
    page.keyboard.press("Alt+l")
    page.wait_for_selector("form[data-action]")


def test_a_file_taken_before_the_lock_is_not_given_again(house: Application, chromium: Any) -> None:
    shown, other = house.new("On show"), house.new(f"{OTHER} AG")
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()

    def taken(code: str) -> str:
        page.goto(f"{house.address}/document?e={code}")
        rested(page)  # a file made while the page is drawn goes with the second page that is drawn after it
        with page.expect_download() as given:
            page.get_by_role("button", name="Markdown").first.click()
        return str(given.value.url)

    theirs, mine = taken(other.code), taken(shown.code)
    assert [context.request.get(address).status for address in (theirs, mine)] == [200, 200]
    to_the_lock(page)
    page.keyboard.press("Enter")
    page.locator(".lock-words", has_text="Only this is shown").wait_for()
    refused = context.request.get(theirs)
    assert refused.status == 403 and OTHER not in refused.text()
    assert context.request.get(mine).status == 200
    assert context.request.get(taken(shown.code)).status == 200
    context.close()


def test_without_a_word_leaving_takes_the_key_and_then_a_choice(engagement: Engagement, person: People) -> None:
    mine = person()
    page = mine.page
    to_the_lock(page)
    page.keyboard.press("Enter")
    mine.ready()
    page.locator(".lock-words", has_text="Only this is shown").wait_for()
    assert page.locator("[data-testid=stSidebar] [data-testid=stSelectbox]").count() == 0
    to_the_lock(page)
    page.keyboard.press("Enter")  # what has the focus is to stay
    mine.ready()
    page.locator(".lock-words", has_text="Only this is shown").wait_for()
    to_the_lock(page)
    page.keyboard.press("Escape")
    mine.ready()
    to_the_lock(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    mine.ready()
    page.locator(".lock-words", has_text="Show only this").wait_for()


def test_what_is_being_typed_when_the_browser_is_locked_is_still_there(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.quick()
    mine.type("saved\nhalf a line")
    to_the_lock(mine.page)
    mine.press("Enter")
    mine.ready()
    assert mine.page.locator(".quick-input").first.input_value() == "half a line"
    assert [row["statement"] for row in engagement.rows("outcomes")] == ["saved"]


def details(mine: CapturePage, row_id: str) -> None:
    mine.cell(row_id).click()
    mine.press("Control+Enter")
    mine.page.locator(f".details[data-row='{row_id}']").wait_for()


def test_private_notes_are_folded_until_asked_for_and_again_once_the_row_is_left(
    engagement: Engagement, person: People
) -> None:
    first = engagement.add("outcomes", statement="First", private_notes=f"{NOTE} one")
    second = engagement.add("outcomes", statement="Second", private_notes=f"{NOTE} two")
    mine = person()
    page = mine.page
    field = page.locator("#field-private_notes")
    details(mine, first)
    assert seen(page) == [] and field.count() == 0
    mine.press("Alt+h")
    field.wait_for()
    assert field.input_value() == f"{NOTE} one" and mine.focused("id") == "field-private_notes"
    mine.press("Control+End")
    mine.type(" and more")
    mine.press("Alt+PageDown")
    page.locator(f".details[data-row='{second}']").wait_for()
    mine.saved()
    assert seen(page) == [] and note(engagement, "outcomes", first) == f"{NOTE} one and more"
    mine.press("Alt+PageUp")
    page.locator(f".details[data-row='{first}']").wait_for()
    assert seen(page) == [], "never remembered open"
    page.locator(".private-turn").click()
    field.wait_for()
    assert field.input_value() == f"{NOTE} one and more"
    page.locator(".private-turn").click()
    assert seen(page) == [] and field.count() == 0
    mine.press("Alt+h")
    field.wait_for()
    mine.press("Alt+.")
    page.wait_for_url("**/constraints*")
    rested(page)
    mine.press("Alt+,")
    page.wait_for_url("**/outcomes*")
    mine.ready()
    assert seen(page) == [], "nor when the page is left"


def test_private_notes_typed_for_a_while_are_kept_as_one_text(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="First")
    mine = person()
    details(mine, row)
    mine.press("Alt+h")
    mine.page.locator("#field-private_notes").wait_for()
    words = [f"{NOTE} {at}" for at in range(12)]
    for word in words:
        mine.type(f"{word} ", delay=25)
        mine.page.wait_for_timeout(350)
    mine.press("Escape")
    mine.saved()
    assert note(engagement, "outcomes", row) == " ".join([*words, ""])
    assert mine.state() == "All saved" and seen(mine.page) == []


def test_undo_says_that_private_notes_changed_and_not_what_they_were(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="First", private_notes=f"{NOTE} old")
    mine = person()
    details(mine, row)
    mine.press("Alt+h")
    mine.page.locator("#field-private_notes").fill(f"{NOTE} new")
    mine.press("Escape")
    mine.saved()
    mine.cell(row).click()
    mine.press("Control+z")
    mine.page.get_by_text("Undid: Changed Private notes of OUT-001").wait_for()
    assert seen(mine.page) == [] and note(engagement, "outcomes", row) == f"{NOTE} old"


def test_a_conflict_about_private_notes_shows_them_only_when_asked(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="First", private_notes="as it was")
    mine = person()
    page = mine.page
    details(mine, row)
    mine.press("Alt+h")
    page.locator("#field-private_notes").wait_for()
    page.route("**/changes", lambda route: route.abort())
    page.locator("#field-private_notes").fill(f"{NOTE} mine")
    mine.press("Escape")
    change = {"op": "set", "section": "outcomes", "id": row, "field": "private_notes"}
    engagement.save({**change, "value": f"{NOTE} theirs", "seen": "as it was"})
    page.unroute("**/changes")
    page.locator(".capture .state", has_text="answer").wait_for()
    assert seen(page) == []
    details(mine, row)
    page.locator(".field[data-field=private_notes]", has_text="was not stored").wait_for()
    assert seen(page) == []
    mine.press("Alt+h")
    page.locator(".field[data-field=private_notes] .conflict").wait_for()
    assert NOTE in seen(page)
    page.locator(".field[data-field=private_notes] [data-choice=mine]").click()
    mine.saved()
    assert note(engagement, "outcomes", row) == f"{NOTE} mine"


def test_private_notes_of_the_engagement_itself_are_folded_too(engagement: Engagement, person: People) -> None:
    change = {"op": "set", "section": "engagement", "id": engagement.id, "field": "private_notes", "seen": None}
    engagement.save({**change, "value": f"{NOTE} of the whole", "token": str(uuid.uuid4())})
    mine = person("engagement")
    page = mine.page
    page.locator(".private-turn").wait_for()
    assert seen(page) == []
    page.locator(".private-turn").click()
    page.locator("#field-private_notes").wait_for()
    assert page.locator("#field-private_notes").input_value() == f"{NOTE} of the whole"
    mine.page.reload()
    page.locator(".private-turn").wait_for()
    assert seen(page) == []
