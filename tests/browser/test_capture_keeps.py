"""Nothing entered is lost: reloads, other pages, a lost connection, a restarted server, odd texts, pasted blocks."""

from collections.abc import Callable

import pytest

from discovery.ui.components.script import address_of
from tests.browser.served import Application, CapturePage, Engagement

People = Callable[..., CapturePage]

ODD = (
    "😀 👩‍👩‍👧 emoji",
    "مرحبا بالعالم",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "=1+1",
    "a | b",
    ":red[x] and $x$ and **bold** and :material/home:",
    "  spaces around  ",
    '‘quotes’ "and" \\backslashes\\',
    "word " * 1000,
)


def statements(engagement: Engagement) -> list[str]:
    """What the outcomes say, in order."""
    return [row["statement"] for row in engagement.rows("outcomes")]


def test_half_typed_text_survives_a_reload(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="As it was")
    mine = person()
    mine.quick()
    mine.type("half a line\ttech")
    mine.reload()
    assert mine.page.locator(".quick-input").first.input_value() == "half a line"
    mine.cell(row).click()
    mine.type("half a cell")
    mine.reload()
    mine.page.locator(".cell-input.editing").wait_for()
    assert mine.focused("value") == "half a cell"
    mine.type(" and the rest\n")
    mine.saved()
    assert engagement.row("outcomes", row)["statement"] == "half a cell and the rest"
    mine.quick()
    mine.press("Enter")
    mine.saved()
    assert [(row["statement"], row.get("nature")) for row in engagement.rows("outcomes")][-1] == (
        "half a line",
        "technical",
    )


def test_enter_and_reload_in_the_same_instant(engagement: Engagement, person: People) -> None:
    mine = person()
    for at in range(5):
        mine.quick()
        mine.type(f"row {at}\n")
        mine.reload()
    mine.saved()
    assert statements(engagement) == [f"row {at}" for at in range(5)]


def test_a_field_of_the_details_saves_by_itself_and_survives_a_reload(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="Something")
    mine = person()
    mine.cell(row).click()
    mine.press("Control+Enter")
    mine.page.locator("[data-form=decision]").focus()
    mine.type("Saved by itself")
    mine.page.wait_for_timeout(900)
    mine.saved()
    assert engagement.row("outcomes", row)["decision"] == "Saved by itself"
    mine.type(", and more")
    mine.reload()
    mine.page.wait_for_timeout(300)
    mine.saved()
    assert engagement.row("outcomes", row)["decision"] == "Saved by itself, and more"


def test_a_cell_left_open_is_stored_when_another_page_is_chosen(engagement: Engagement, person: People) -> None:
    row = engagement.add("outcomes", statement="As it was")
    mine = person()
    mine.cell(row).click()
    mine.type("left open")
    mine.page.get_by_role("link", name="Constraints").click()
    mine.page.locator(".capture[data-section=constraints]").wait_for()
    mine.page.wait_for_timeout(2500)
    assert engagement.row("outcomes", row)["statement"] == "left open"


def test_without_a_connection_everything_is_kept_shown_and_sent_once(engagement: Engagement, person: People) -> None:
    mine = person()
    context = mine.page.context
    context.set_offline(True)
    mine.quick()
    mine.type("first\nsecond\nthird\n")
    mine.page.get_by_text("Offline: 3 changes kept, will be sent").wait_for()
    mine.press("ArrowDown")
    mine.type("first, edited before it was stored\n")
    assert mine.page.locator(".row").count() == 3
    context.set_offline(False)
    mine.page.get_by_text("All saved").wait_for()
    mine.saved()
    assert statements(engagement) == ["first, edited before it was stored", "second", "third"]


def test_a_restarted_server_loses_nothing_typed_meanwhile(
    application: Application, engagement: Engagement, person: People
) -> None:
    row = engagement.add("outcomes", statement="As it was")
    mine = person()
    mine.quick()
    mine.type("before the stop\n")
    mine.saved()
    application.stop()
    mine.type("while it was away\n")
    mine.cell(row).click()
    mine.type("edited while it was away\n")
    mine.page.get_by_text("Offline: 2 changes kept").wait_for()
    mine.press("Escape")
    typed = "typed with no pause while the page loses its server and a dialog wants the keys"
    mine.type(f"{typed}\n", 60)
    mine.cell(row).click()
    mine.type("half")
    application.start()
    mine.saved(15_000)
    assert mine.focused("value") == "half"
    mine.type(" typed\n")
    mine.saved()
    assert statements(engagement) == ["half typed", "before the stop", "while it was away", typed]


def test_unsent_changes_survive_a_reload(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.page.route("**/changes", lambda route: route.abort())
    mine.quick()
    mine.type("never reached the server\n")
    mine.page.get_by_text("Offline: 1 change kept").wait_for()
    mine.reload()
    mine.page.locator(".prose", has_text="never reached the server").wait_for()
    assert statements(engagement) == []
    mine.page.unroute("**/changes")
    mine.page.get_by_text("All saved").wait_for()
    mine.saved()
    assert statements(engagement) == ["never reached the server"]


def test_odd_texts_are_stored_exactly_and_shown_as_text(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.quick()
    for text in ODD:
        mine.keyboard.insert_text(text)
        mine.press("Enter")
    mine.saved()
    assert statements(engagement) == list(ODD)
    shown = mine.page.locator(".cell[data-field=statement] .prose").all_text_contents()
    assert shown == list(ODD)
    assert mine.page.locator(".sheet script, .sheet img, .sheet strong, .sheet a").count() == 0


def test_a_text_at_its_limit_is_stored_and_one_beyond_it_is_kept_and_explained(
    engagement: Engagement, person: People
) -> None:
    row = engagement.add("outcomes", statement="As it was")
    mine = person()
    mine.cell(row).click()
    mine.keyboard.insert_text("x" * 6000)
    mine.press("Enter")
    mine.saved()
    assert engagement.row("outcomes", row)["statement"] == "x" * 6000
    mine.cell(row).click()
    mine.keyboard.insert_text("y" * 6001)
    mine.press("Enter")
    assert "at most 6\u202f000 characters; this has 6\u202f001" in mine.cell(row).inner_text()
    assert mine.state() == "1 entry needs an answer"
    mine.press("Control+Home", "Enter")
    assert mine.focused("value") == "y" * 6001
    mine.press("Escape")
    assert engagement.row("outcomes", row)["statement"] == "x" * 6000


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [("quantity", "1 000", 1000), ("quantity", "1 000.5", 1000.5), ("quantity", "1.5e3", 1500), ("quantity", "-7", -7)],
)
def test_numbers_as_people_write_them(
    engagement: Engagement, person: People, name: str, typed: str, stored: float
) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    mine.cell(row, name).click()
    mine.type(f"{typed}\n")
    mine.saved()
    assert engagement.row("constraints", row)[name] == stored


def test_a_value_of_the_wrong_kind_is_kept_with_a_sentence(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    mine.cell(row, "quantity").click()
    mine.type("about ten\n")
    assert "“about ten” is not a number" in mine.cell(row, "quantity").inner_text()
    mine.cell(row, "hardness").click()
    mine.type("zzz\n")
    assert "“zzz” is not in the list" in mine.cell(row, "hardness").inner_text()
    mine.reload()
    mine.page.get_by_text("2 entries need an answer").wait_for()
    assert "about ten" in mine.cell(row, "quantity").inner_text()
    mine.cell(row, "quantity").click()
    mine.type("10\n")
    mine.cell(row, "hardness").click()
    mine.type("mu\n")
    mine.saved()
    stored = engagement.row("constraints", row)
    assert (stored["quantity"], stored["hardness"]) == (10, "must")
    assert mine.state() == "All saved"


def test_a_block_pasted_from_a_spreadsheet_arrives_as_rows(engagement: Engagement, person: People) -> None:
    mine = person()
    mine.quick()
    block = 'Spend less\ttechnical\tmust\r\n"Two\nlines, ""quoted"""\tbusiness\tsometime\r\n=1+1\t\tshould\r\n'
    mine.paste(block)
    mine.page.get_by_text("3 rows added").wait_for()
    mine.saved()
    stored = [(row["statement"], row.get("nature"), row.get("priority")) for row in engagement.rows("outcomes")]
    assert stored == [
        ("Spend less", "technical", "must"),
        ('Two\nlines, "quoted"', "business", None),
        ("=1+1", None, "should"),
    ]
    assert "“sometime” is not in the list" in mine.page.locator(".sheet").inner_text()
    mine.paste("Priority\tOutcome\nmust\tWith headings\n")
    mine.page.get_by_text("1 row added").wait_for()
    mine.saved()
    last = engagement.rows("outcomes")[-1]
    assert (last["statement"], last["priority"]) == ("With headings", "must")
    mine.press("Control+z")
    mine.saved()
    assert len(engagement.rows("outcomes")) == 3


def test_a_block_pasted_over_rows_changes_them_and_adds_the_rest(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("outcomes", statement=f"Row {at}") for at in range(3)]
    mine = person()
    mine.cell(ids[1]).click()
    mine.paste("One\nTwo\nThree\nFour")
    mine.saved()
    assert statements(engagement) == ["Row 0", "One", "Two", "Three", "Four"]
    assert [row["id"] for row in engagement.rows("outcomes")][:3] == ids
    mine.cell(ids[0]).click()
    mine.press("Control+c")
    assert mine.page.evaluate("navigator.clipboard.readText()") == "Row 0"


def test_ten_thousand_rows_stay_responsive(engagement: Engagement, person: People) -> None:
    for start in range(0, 10_000, 1000):
        engagement.save(
            *({"op": "add", "section": "outcomes", "values": {"statement": f"Row {start + at}"}} for at in range(1000))
        )
    mine = person()
    assert mine.page.locator(".row").count() < 60
    mine.quick()
    mine.type("typed with ten thousand rows behind it\n")
    mine.saved()
    assert engagement.rows("outcomes")[-1]["statement"] == "typed with ten thousand rows behind it"
    mine.press("ArrowDown", "Control+End")
    shown = mine.page.locator(".row.current [data-field=statement] .prose").inner_text()
    assert shown == "typed with ten thousand rows behind it"
    drawn = mine.page.evaluate(
        "async (address) => { const { editors } = await import(address); const [editor] = editors.values();"
        " const start = performance.now();"
        " for (let at = 0; at < 5; at += 1) { editor.rows.shown = null; editor.table.render(); }"
        " return (performance.now() - start) / 5; }",
        address_of("grid/section_editor.js"),
    )
    assert drawn < 100


def test_what_was_refused_is_told_where_files_are_taken_away(
    engagement: Engagement, person: Callable[..., CapturePage]
) -> None:
    one = person("constraints")
    one.quick()
    one.type("Budget\n")
    one.saved()
    row = engagement.rows("constraints")[0]["id"]
    one.cell(row, "quantity").click()
    one.type("a lot\n")
    one.page.get_by_text("needs an answer").wait_for(timeout=20_000)
    one.page.get_by_role("link", name="Take away").click()
    one.page.get_by_text(
        "One row holds something that could not be stored and is in no file: Constraints (1)"
    ).wait_for(timeout=20_000)
    one.page.get_by_role("link", name="Constraints", exact=True).click()
    one.cell(row, "quantity").click()
    one.type("5\n")
    one.saved()
    one.page.get_by_role("link", name="Take away").click()
    one.page.get_by_role("heading", name="Take away").wait_for()
    one.page.wait_for_timeout(500)
    assert not one.page.locator(".left-open").is_visible()
