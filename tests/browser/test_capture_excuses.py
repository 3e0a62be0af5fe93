"""A field that is asked and empty: said to be unknown or not to apply, by keyboard, and taken back again."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement
from tests.browser.test_capture_details import details

People = Callable[..., CapturePage]


def excuse(page: CapturePage, name: str) -> str:
    """What the details say about a field without an answer; empty where they say nothing."""
    line = page.page.locator(f".field[data-field={name}] .excuse")
    return str(line.inner_text()) if line.is_visible() else ""


def test_a_field_is_said_to_be_unknown_by_keyboard_and_the_room_sees_it(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    mine, theirs = person(), person()
    details(mine, row)
    mine.page.locator("[data-form=decision]").focus()
    mine.press("Tab", "Enter", "Enter")
    assert mine.focused("dataset.form") == "success"
    mine.page.locator("[data-form=owner]").focus()
    mine.press("Escape")
    details(mine, row)
    mine.page.locator("[data-form=category]").focus()
    mine.press("Tab", "ArrowDown")
    mine.type("b")
    mine.press("Enter")
    mine.saved()
    said = engagement.row("outcomes", row)["unanswered"]
    assert said == {"decision": "unknown", "category": "business priority"}
    assert (excuse(mine, "decision"), excuse(mine, "category")) == ("Unknown", "Not applicable: business priority")
    theirs.cell(row, "category").locator(".excuse-said", has_text="n/a").wait_for()
    assert (
        theirs.cell(row, "category").locator(".excuse-said").get_attribute("title")
        == "Not applicable: business priority"
    )
    theirs.page.locator(".filter").fill("business priority")
    assert theirs.cell(row).is_visible()


def test_what_was_said_is_taken_back_by_key_by_choice_and_by_an_answer(engagement: Engagement, person: People) -> None:
    said = {"decision": "unknown", "category": "unknown", "owner": "terms of the contract"}
    row = engagement.add("outcomes", statement="Something", unanswered=said)
    mine = person()
    details(mine, row)
    assert excuse(mine, "owner") == "Not applicable: terms of the contract"
    mine.page.locator("[data-excuse=decision]").focus()
    mine.press("Delete")
    mine.page.locator("[data-excuse=owner]").focus()
    mine.press("Enter", "End", "Enter")
    assert mine.focused("dataset.form") == "owner"
    mine.page.locator("[data-form=category]").focus()
    mine.type("resil\n")
    mine.saved()
    stored = engagement.row("outcomes", row)
    assert (stored["unanswered"], stored["category"]) == ({}, "resilience")
    assert [excuse(mine, name) for name in ("decision", "category", "owner")] == ["No answer?", "", "No answer?"]


def test_undo_and_redo_take_back_and_bring_back_what_was_said(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something", unanswered={"category": "unknown"})
    mine = person()
    mine.cell(row, "category").locator(".excuse-said", has_text="unknown").wait_for()
    mine.cell(row, "category").click()
    mine.type("resil\n")
    mine.saved()
    assert engagement.row("outcomes", row)["unanswered"] == {}
    mine.press("Control+z")
    mine.saved()
    mine.cell(row, "category").locator(".excuse-said", has_text="unknown").wait_for()
    assert engagement.row("outcomes", row)["unanswered"] == {"category": "unknown"}
    mine.press("Control+y")
    mine.saved()
    assert engagement.row("outcomes", row)["category"] == "resilience"


def test_two_people_mark_two_fields_of_one_row_at_the_same_moment(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    mine, theirs = person(), person()
    for one, name in ((mine, "decision"), (theirs, "category")):
        details(one, row)
        one.page.context.set_offline(True)
        one.page.locator(f"[data-excuse={name}]").focus()
        one.press("Enter", "Enter")
        one.page.get_by_text("Offline: 1 change kept").wait_for()
    for one in (mine, theirs):
        one.page.context.set_offline(False)
        one.saved()
    assert engagement.row("outcomes", row)["unanswered"] == {"decision": "unknown", "category": "unknown"}
    for one in (mine, theirs):
        one.page.locator("[data-excuse=decision]", has_text="Unknown").wait_for()
        one.page.locator("[data-excuse=category]", has_text="Unknown").wait_for()


def test_two_people_who_say_different_things_about_one_field_are_asked(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    mine = person()
    details(mine, row)
    mine.page.context.set_offline(True)
    mine.page.locator("[data-excuse=decision]").focus()
    mine.press("Enter", "Enter")
    engagement.save(
        *(
            {"op": "set", "section": "outcomes", "id": row, "field": f"unanswered.{name}", "value": word}
            for name, word in (("decision", "out of scope"), ("category", "unknown"))
        )
    )
    mine.page.context.set_offline(False)
    question = mine.page.locator(".field[data-field=decision] .conflict")
    question.wait_for()
    assert "unknown" in question.inner_text() and "out of scope" in question.inner_text()
    assert mine.state() == "1 entry needs an answer"
    mine.press("Escape")
    mine.page.locator(".state").click()
    assert mine.focused("dataset.form") == "decision"
    question.locator("[data-choice=mine]").click()
    mine.saved()
    assert engagement.row("outcomes", row)["unanswered"] == {"decision": "unknown", "category": "unknown"}


def test_a_field_of_a_row_not_yet_sent_can_be_said_to_be_unknown(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.page.context.set_offline(True)
    mine.quick()
    mine.type("Something")
    mine.press("Control+Enter")
    mine.page.locator("[data-excuse=decision]").focus()
    mine.press("Enter", "Enter")
    mine.page.locator("[data-excuse=decision]", has_text="Unknown").wait_for()
    mine.page.context.set_offline(False)
    mine.saved()
    (stored,) = engagement.rows("outcomes")
    assert stored["unanswered"] == {"decision": "unknown"}


def test_the_engagement_itself_can_be_marked_and_coverage_follows(engagement: Engagement, person: People) -> None:
    mine, watching = person("engagement"), person()
    watching.page.goto(watching.address.replace("outcomes", "overview"))
    chart = watching.page.get_by_test_id("stPlotlyChart").first
    chart.wait_for()
    before = chart.inner_text()
    mine.page.locator("[data-excuse=industry]").focus()
    mine.press("Enter", "Enter")
    mine.saved()
    assert engagement.row("engagement", engagement.id)["unanswered"] == {"industry": "unknown"}
    watching.page.wait_for_function(
        "before => document.querySelector('[data-testid=stPlotlyChart]').innerText !== before", arg=before
    )
