"""What is around the grid: the details form, links by name, ideas, order, filter, delete and the page of one row."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]


def details(page: CapturePage, row_id: str, section_field: str = "statement") -> None:
    """Open the details of a row by keyboard."""
    page.cell(row_id, section_field).click()
    page.press("Control+Enter")
    page.page.locator(f".details[data-row='{row_id}']").wait_for()


def field(page: CapturePage, name: str) -> str:
    """What a field of the details says, with its marks and questions."""
    return str(page.page.locator(f".field[data-field={name}]").inner_text())


def test_the_details_store_every_kind_of_field(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="Personal data stays in the country")
    mine = person("constraints")
    details(mine, row)
    for name, typed in (("quantity", "1 500"), ("applies_from", "2026-1-5"), ("category", "gover"), ("tags", "a, b")):
        mine.page.locator(f"[data-form={name}]").focus()
        mine.type(typed)
        mine.press("Tab")
    mine.page.locator(".field[data-field=lineage_required] .segment", has_text="yes").click()
    mine.saved()
    stored = engagement.row("constraints", row)
    assert (stored["quantity"], stored["applies_from"], stored["category"]) == (1500, "2026-01-05", "data governance")
    assert (stored["tags"], stored["lineage_required"]) == (["a", "b"], True)
    mine.page.locator("[data-form=tags]").focus()
    mine.press("Backspace")
    mine.saved()
    assert engagement.row("constraints", row)["tags"] == ["a"]


def test_the_details_keep_a_wrong_text_with_its_sentence(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    details(mine, row)
    mine.page.locator("[data-form=applies_from]").focus()
    mine.type("2026-02-30")
    mine.press("Tab")
    mine.page.locator(".field[data-field=applies_from]", has_text="February 2026 has 28 days").wait_for()
    mine.reload()
    details(mine, row)
    assert mine.page.locator("[data-form=applies_from]").input_value() == "2026-02-30"
    assert "applies_from" not in engagement.row("constraints", row)


def test_a_conflict_in_the_details_shows_both_values(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something", decision="As it was")
    mine = person()
    details(mine, row)
    mine.page.locator("[data-form=decision]").focus()
    mine.press("Control+End")
    mine.type(", mine")
    engagement.set("outcomes", row, "decision", "Theirs")
    mine.page.locator(".field[data-field=decision] .conflict").wait_for()
    assert mine.focused("value") == "As it was, mine"
    assert "Theirs" in field(mine, "decision")
    mine.page.locator(".field[data-field=decision] [data-choice=mine]").click()
    mine.saved()
    assert engagement.row("outcomes", row)["decision"] == "As it was, mine"


def test_a_link_is_chosen_by_name_and_can_be_taken_away(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    engagement.add("outputs", name="Daily sales")
    wanted = engagement.add("outputs", name="Sales forecast")
    mine = person()
    details(mine, row)
    mine.page.locator("[data-link=serves]").first.focus()
    mine.type("Sales f\n")
    mine.saved()
    links = [(link["from"], link["to"], link["kind"]) for link in engagement.links()]
    assert links == [(wanted, row, "serves")]
    mine.page.locator(f".chip[data-linked='{wanted}'] button").click()
    mine.saved()
    assert engagement.links() == []
    mine.page.locator("[data-link=serves]").first.focus()
    mine.type("Nothing such\n")
    assert "Nothing is called “Nothing such” yet" in mine.page.locator(".details").inner_text()


def test_a_name_typed_before_its_row_exists_is_taken_when_it_does(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    mine = person()
    mine.cell(row, "owner").click()
    mine.type("Anna Berg\n")
    assert "Nothing called “Anna Berg” in people yet" in mine.cell(row, "owner").inner_text()
    anna = engagement.add("people", name="Anna Berg")
    mine.cell(row, "owner").locator('[data-code="PER-001"]').wait_for()
    mine.saved()
    assert engagement.row("outcomes", row)["owner"] == anna


def test_an_idea_is_answered_in_the_line_for_new_rows_and_its_own_words_are_stored_only_when_entered(
    engagement: Engagement, person: People
) -> None:
    mine = person()
    assert "type it as one sentence and press Enter" in mine.page.locator(".empty").inner_text()
    idea = mine.page.locator(".idea", has_text="Answer sooner than today")
    idea.click()
    assert "Category: modernise: speed" in mine.page.locator(".quick-idea").inner_text()
    assert mine.focused("value") == "Answer sooner than today" and engagement.rows("outcomes") == []
    mine.type("Answer before nine\nLater\n")
    mine.saved()
    stored = [(row["statement"], row.get("category")) for row in engagement.rows("outcomes")]
    assert stored == [("Answer before nine", "modernise: speed"), ("Later", None)]


def test_an_idea_that_asks_is_never_stored_as_an_answer(engagement: Engagement, person: People) -> None:
    mine = person("constraints")
    idea = mine.page.locator(".idea", has_text="What may it cost")
    idea.click()
    assert mine.focused("value") == "" and "What may it cost" in mine.focused("placeholder")
    mine.press("Enter", "Escape")
    assert mine.page.locator(".quick-idea").inner_text() == ""
    idea.click()
    mine.type("900 000 EUR over two years\n")
    mine.saved()
    stored = [(row["statement"], row["category"]) for row in engagement.rows("constraints")]
    assert stored == [("900 000 EUR over two years", "budget")]
    people = person("people")
    people.page.locator(".idea", has_text="Sponsor").click()
    assert people.focused("value") == ""
    people.type("Ann Miller\n")
    people.saved()
    assert [(row["name"], row["role"]) for row in engagement.rows("people")] == [("Ann Miller", "sponsor")]


def test_rows_are_moved_filtered_and_deleted_by_keyboard(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("outcomes", statement=f"Row {at}") for at in range(4)]
    mine = person()
    mine.cell(ids[0]).click()
    mine.press("Alt+ArrowDown", "Alt+ArrowDown")
    mine.saved()
    assert [row["statement"] for row in engagement.rows("outcomes")] == ["Row 1", "Row 2", "Row 0", "Row 3"]
    mine.press("/")
    mine.type("row 3")
    mine.page.get_by_text("1 row", exact=True).wait_for()
    mine.press("Enter", "Control+Delete")
    mine.saved()
    assert engagement.row("outcomes", ids[3]) == {}
    mine.page.locator(".toast button", has_text="Undo").click()
    mine.saved()
    assert engagement.row("outcomes", ids[3])["statement"] == "Row 3"


def test_the_grid_tells_assistive_technology_what_it_is(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("outcomes", statement=f"Row {at}") for at in range(3)]
    mine = person()
    grid = mine.page.locator("[role=grid]")
    assert grid.get_attribute("aria-rowcount") == "4"
    assert mine.page.locator("[role=columnheader]").count() == int(grid.get_attribute("aria-colcount"))
    mine.press("ArrowDown", "ArrowDown")
    mine.page.wait_for_timeout(100)
    assert mine.cell(ids[1]).get_attribute("aria-selected") == "true"
    assert mine.focused("getAttribute('aria-label')") == "Outcome, OUT-002: Row 1"


def test_the_engagement_itself_is_a_form_that_saves_by_itself(engagement: Engagement, person: People) -> None:
    mine = person("engagement")
    mine.page.locator("[data-form=customer]").focus()
    mine.type("Corner shop Ltd\n")
    mine.page.locator("[data-form=horizon_months]").fill("48")
    mine.press("Tab")
    mine.saved()
    mine.reload()
    assert mine.page.locator("[data-form=customer]").input_value() == "Corner shop Ltd"
    stored = engagement.row("engagement", engagement.id)
    assert (stored["customer"], stored["horizon_months"]) == ("Corner shop Ltd", 48)
