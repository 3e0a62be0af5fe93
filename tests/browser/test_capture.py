"""Typing at full speed while others work in the same section: every character, on the right row, in both browsers."""

import threading
import time
from collections.abc import Callable
from typing import Any

from tests.browser.served import CHROMIUM, SWITCHES, Application, CapturePage, Engagement

KEY = 15
"""Milliseconds between keys: more than twice as fast as anybody types, without a pause between rows."""

People = Callable[..., CapturePage]


class Colleague(threading.Thread):
    """Somebody else, in a browser of their own, who adds, edits and deletes rows of the section until told to stop."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.done = threading.Event()
        self.ready = threading.Event()
        self.rounds = 0
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Work until told to stop."""
        from playwright.sync_api import sync_playwright

        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
                self.work(CapturePage(browser.new_page(), self.address))
                browser.close()
        except BaseException as error:
            self.failure = error
            self.ready.set()

    def work(self, mine: CapturePage) -> None:
        """Add two rows, edit the first row of the section, delete the second of the two, and so on."""
        self.ready.set()
        while not self.done.is_set():
            self.rounds += 1
            mine.quick()
            mine.type(f"kept by colleague {self.rounds}\n", 5)
            mine.type(f"deleted by colleague {self.rounds}\n", 5)
            mine.page.locator(".filter").fill(f"deleted by colleague {self.rounds}")
            mine.page.locator(".sheet .row .prose").first.click()
            mine.press("Control+Delete")
            mine.page.locator(".filter").fill("first of all")
            mine.page.locator(".sheet .row .prose").first.click()
            mine.type(f"first of all, edit {self.rounds}\n", 5)
            mine.page.locator(".filter").fill("")
        mine.saved()


def statements(engagement: Engagement) -> list[str]:
    """What the outcomes say, in order."""
    return [row["statement"] for row in engagement.rows("outcomes")]


def test_twenty_rows_at_full_speed_while_somebody_adds_edits_and_deletes(
    engagement: Engagement, person: People
) -> None:
    engagement.add("outcomes", statement="first of all")
    output = engagement.add("outputs", name="Sales dashboard")
    mine = person()
    colleague = Colleague(mine.address)
    colleague.start()
    assert colleague.ready.wait(60)
    natures, priorities = ("business", "technical"), ("must", "should", "could", "won't")
    typed = [
        (f"Mine {at:02d}: “café” {at * 7919}, (exactly)?", natures[at % 2], priorities[at % 4]) for at in range(20)
    ]
    mine.quick()
    for statement, nature, priority in typed:
        mine.type(f"{statement}\t{nature[:3]}\t{priority[:2]}\n", KEY)
    mine.saved()
    assert colleague.rounds > 2
    stored = [row for row in engagement.rows("outcomes") if row["statement"].startswith("Mine")]
    assert [(row["statement"], row["nature"], row["priority"]) for row in stored] == typed
    assert mine.focused("dataset.quick") == "statement"

    mine.page.locator(".filter").fill("Mine")
    edited, linked, deleted = stored[4]["id"], stored[5]["id"], stored[6]["id"]
    mine.cell(edited).click()
    mine.type("Mine, and edited in the grid\tcur\n", KEY)
    mine.cell(linked).click()
    mine.press("Control+Enter")
    mine.page.locator("[data-link=serves]").first.focus()
    mine.type("Sales\n", KEY)
    mine.page.locator(f".chip[data-linked='{output}']").wait_for()
    mine.cell(deleted).click()
    mine.press("Control+Delete")
    mine.saved()
    assert engagement.row("outcomes", deleted) == {}
    mine.press("Control+z")
    mine.saved()
    colleague.done.set()
    colleague.join(60)
    assert colleague.failure is None

    row = engagement.row("outcomes", edited)
    assert (row["statement"], row["horizon"]) == ("Mine, and edited in the grid", "current")
    assert engagement.row("outcomes", deleted)["statement"] == typed[6][0]
    link = next(link for link in engagement.links() if link["kind"] == "serves")
    assert (link["from"], link["to"]) == (output, linked)
    said = statements(engagement)
    assert [text for text in said if "by colleague" in text] == [
        f"kept by colleague {at + 1}" for at in range(colleague.rounds)
    ]
    assert f"first of all, edit {colleague.rounds}" in said
    assert len(said) == 21 + colleague.rounds


def test_editing_down_the_columns_keeps_every_first_character(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("outcomes", statement=f"Row {at}") for at in range(12)]
    mine = person()
    mine.cell(ids[0]).click()
    for at in range(12):
        mine.type(f"edited {at}\n")
    mine.cell(ids[0], "nature").click()
    for at in range(12):
        mine.type("tech\n" if at % 2 else "bus\n")
    mine.saved()
    stored = [(row["statement"], row["nature"]) for row in engagement.rows("outcomes")]
    assert stored == [(f"edited {at}", "technical" if at % 2 else "business") for at in range(12)]


def test_rows_that_come_and_go_never_move_the_edit_to_another_row(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("outcomes", statement=f"Row {at}") for at in range(8)]
    mine = person()
    mine.cell(ids[4]).click()
    mine.type("typed into the fifth")
    engagement.add("outcomes", after=ids[0], statement="came above")
    engagement.remove("outcomes", ids[1])
    engagement.add("outcomes", after=ids[3], statement="came just above")
    engagement.save({"op": "move", "section": "outcomes", "id": ids[7], "after": None})
    mine.page.get_by_text("came just above").wait_for()
    assert mine.focused("value") == "typed into the fifth"
    mine.type(", to the end\n")
    mine.saved()
    assert engagement.row("outcomes", ids[4])["statement"] == "typed into the fifth, to the end"
    untouched = [row["statement"] for row in engagement.rows("outcomes") if row["id"] != ids[4]]
    assert untouched == ["Row 7", "Row 0", "came above", "Row 2", "Row 3", "came just above", "Row 5", "Row 6"]


def test_two_people_see_each_other_within_two_seconds_and_keep_their_own_edits(
    engagement: Engagement, person: People
) -> None:
    mine, theirs = person(), person()
    mine.quick()
    mine.type("From me\n")
    started = time.monotonic()
    theirs.page.locator(".prose", has_text="From me").wait_for(timeout=2000)
    assert time.monotonic() - started < 2
    mine.type("not yet entered")
    theirs.quick()
    theirs.type("From them\n")
    mine.page.locator(".prose", has_text="From them").wait_for(timeout=2000)
    assert mine.focused("value") == "not yet entered"
    mine.type("\n")
    mine.saved()
    assert statements(engagement) == ["From me", "From them", "not yet entered"]


def test_undo_takes_back_ones_own_work_and_not_a_colleagues(engagement: Engagement, person: People) -> None:
    mine, theirs = person(), person()
    mine.quick()
    mine.type("First of mine\nSecond of mine\n")
    mine.saved()
    theirs.quick()
    theirs.type("Theirs\n")
    theirs.saved()
    mine.press("Control+z")
    mine.page.locator(".toast", has_text="Undid").wait_for()
    assert statements(engagement) == ["First of mine", "Theirs"]
    mine.press("Control+z")
    mine.saved()
    assert statements(engagement) == ["Theirs"]
    mine.press("Control+z")
    mine.page.locator(".toast", has_text="Nothing more to undo").wait_for()
    mine.press("Control+Shift+z", "Control+y")
    mine.saved()
    assert statements(engagement) == ["First of mine", "Second of mine", "Theirs"]


def conflict(engagement: Engagement, mine: CapturePage, theirs: CapturePage) -> str:
    """Both change the same field; gives the id of the row."""
    row = engagement.add("outcomes", statement="As it was")
    for page in (mine, theirs):
        page.cell(row).wait_for()
    mine.cell(row).click()
    mine.type("Mine")
    theirs.cell(row).click()
    theirs.type("Theirs\n")
    theirs.saved()
    mine.page.locator(".cell-note", has_text="Changed by somebody to: Theirs").wait_for()
    assert mine.focused("value") == "Mine"
    mine.type("\n")
    mine.page.locator(".conflict").wait_for()
    shown = mine.cell(row).inner_text()
    assert "Mine" in shown
    assert "Theirs" in shown
    assert engagement.row("outcomes", row)["statement"] == "Theirs"
    return row


def test_a_real_conflict_shows_both_values_and_mine_can_be_kept_by_keyboard(
    engagement: Engagement, person: People
) -> None:
    mine = person()
    row = conflict(engagement, mine, person())
    mine.page.locator(".state").click()
    mine.press("Enter", "Enter")
    mine.saved()
    assert engagement.row("outcomes", row)["statement"] == "Mine"
    assert mine.state() == "All saved"


def test_a_real_conflict_can_be_settled_for_theirs(engagement: Engagement, person: People) -> None:
    mine = person()
    row = conflict(engagement, mine, person())
    mine.page.locator("button[data-choice=theirs]").click()
    mine.page.locator(".conflict").wait_for(state="detached")
    assert mine.cell(row).inner_text() == "Theirs"
    assert engagement.row("outcomes", row)["statement"] == "Theirs"


def test_different_fields_of_one_row_are_no_conflict(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Shared")
    mine = person()
    mine.cell(row).click()
    mine.type("Shared, reworded")
    engagement.set("outcomes", row, "priority", "must")
    mine.cell(row, "priority").get_by_text("must").wait_for()
    mine.type("\n")
    mine.saved()
    stored = engagement.row("outcomes", row)
    assert (stored["statement"], stored["priority"]) == ("Shared, reworded", "must")


def test_a_row_deleted_while_it_is_edited_keeps_the_text_and_can_come_back(
    engagement: Engagement, person: People
) -> None:
    engagement.add("outcomes", statement="Another")
    row = engagement.add("outcomes", statement="Doomed", nature="business")
    mine = person()
    mine.cell(row).click()
    mine.type("Precious words")
    engagement.remove("outcomes", row)
    mine.page.get_by_text("Somebody deleted this row").wait_for()
    mine.type(" of mine\n")
    assert "Precious words of mine" in mine.cell(row).inner_text()
    mine.press("Enter", "Enter")
    mine.saved()
    stored = engagement.row("outcomes", row)
    assert (stored["statement"], stored["nature"]) == ("Precious words of mine", "business")


def test_redraws_of_the_page_leave_text_and_cursor_alone(
    application: Application, engagement: Engagement, person: People
) -> None:
    mine = person()
    mine.quick()
    mine.type("r c half a ")
    mine.page.keyboard.press("Escape")
    mine.page.evaluate("() => window.dispatchEvent(new Event('resize'))")
    mine.type("sentence")
    assert mine.focused("value") == "r c half a sentence"
    other: Any = mine.page.get_by_role("link", name="Constraints")
    other.click()
    mine.page.locator(".capture[data-section=constraints]").wait_for()
    mine.page.get_by_role("link", name="Outcomes").click()
    mine.page.locator(".capture[data-section=outcomes]").wait_for()
    mine.quick()
    assert mine.focused("value") == "r c half a sentence"


def test_a_line_may_leave_out_what_has_a_usual_answer(engagement: Engagement, person: People) -> None:
    """The kind of a measure or entry is needed, but must not stop somebody who types one line after the other."""
    for path, section, name, usual in (
        ("measures", "measures", "name", "KPI"),
        ("questions_decisions", "log", "subject", "question"),
    ):
        one = person(path)
        one.quick()
        assert one.page.locator(".quick-input").nth(1).get_attribute("placeholder") == f"Kind: {usual}"
        one.type("First line\nSecond line\n")
        one.saved()
        assert [(row[name], row["kind"]) for row in engagement.rows(section)] == [
            ("First line", usual),
            ("Second line", usual),
        ]
