"""A block that leaves a doubt is shown before it is stored, by keyboard alone; names are never guessed."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]
OTHER_ORDER = "Product\tName\tRemark\nPostgreSQL\tOrders\tmain\nKafka\tClicks\tnoisy\n"


def small(mine: CapturePage) -> CapturePage:
    """The person's window as a projector has it."""
    mine.page.set_viewport_size({"width": 1366, "height": 768})
    return mine


def shown(mine: CapturePage, text: str) -> None:
    """Paste and wait until the look at it has opened."""
    mine.paste(text)
    mine.page.locator("dialog.paste-look[open]").wait_for()


def test_columns_go_by_their_headings_and_an_unknown_one_to_the_notes(engagement: Engagement, person: People) -> None:
    mine = small(person("inputs"))
    mine.quick()
    shown(mine, OTHER_ORDER)
    look = mine.page.locator("dialog.paste-look")
    look.get_by_text("kept in the notes of each row: Remark").wait_for()
    box = look.bounding_box()
    assert box["y"] >= 0 and box["y"] + box["height"] <= 768
    mine.press("Enter")
    mine.page.get_by_text("2 rows added").wait_for()
    mine.saved()
    stored = [(row["name"], row.get("product"), row.get("notes")) for row in engagement.rows("inputs")]
    assert stored == [("Orders", "PostgreSQL", "Remark: main"), ("Clicks", "Kafka", "Remark: noisy")]
    assert mine.focused("dataset.quick") == "name"
    mine.press("Control+z")
    mine.saved()
    assert engagement.rows("inputs") == []


def test_escape_leaves_everything_as_it_was_and_rows_are_not_written_over(
    engagement: Engagement, person: People
) -> None:
    first, second = (engagement.add("inputs", name=name, product="Oracle") for name in ("Ledger", "Stock"))
    mine = small(person("inputs"))
    mine.cell(first, "name").click()
    shown(mine, OTHER_ORDER)
    mine.press("Escape")
    mine.page.locator("dialog.paste-look").wait_for(state="hidden")
    mine.saved()
    assert [row["name"] for row in engagement.rows("inputs")] == ["Ledger", "Stock"]
    mine.cell(first, "name").click()
    shown(mine, OTHER_ORDER)
    mine.press("Enter")
    mine.page.get_by_text("2 rows added").wait_for()
    mine.saved()
    assert [row["name"] for row in engagement.rows("inputs")] == ["Ledger", "Stock", "Orders", "Clicks"]
    assert {engagement.row("inputs", row)["product"] for row in (first, second)} == {"Oracle"}


def test_a_title_and_two_lines_of_headings_are_no_rows_and_a_row_without_name_waits(
    engagement: Engagement, person: People
) -> None:
    mine = small(person("inputs"))
    mine.quick()
    block = "Source systems 2026\t\t\n\t\t\nSystem\tTechnical\t\n\tClass\tProduct\nSales\tbatch: database\tOracle\n\t\tExcel\n"
    shown(mine, block)
    mine.press("Enter")
    mine.page.get_by_text("Which column holds the Input?").wait_for()
    mine.type("Inp")
    mine.page.get_by_text("One line has no Input: kept aside").wait_for()
    mine.press("Enter")
    mine.page.get_by_text("1 row added, 1 needs an answer").wait_for()
    mine.saved()
    assert [(row["name"], row.get("product")) for row in engagement.rows("inputs")] == [("Sales", "Oracle")]


def test_what_has_two_readings_is_asked_once_for_a_column(engagement: Engagement, person: People) -> None:
    mine = small(person("constraints"))
    mine.quick()
    shown(mine, "Constraint\tQuantity\tFrom\nNight window\t2.000\t15/12/2026\nVolume\t1.200\t11/6/2025\n")
    assert mine.focused("dataset.ask") == "figures quantity"
    mine.type("2000")
    mine.press("Tab")
    assert mine.focused("dataset.ask") == "days applies_from"
    mine.press("Enter")
    mine.page.get_by_text("2 rows added, 1 needs an answer").wait_for()
    mine.saved()
    stored = [(row["quantity"], row.get("applies_from")) for row in engagement.rows("constraints")]
    assert stored == [(2000, "2026-12-15"), (1200, None)]
    mine.page.locator(".state").click()
    mine.page.locator(".details").get_by_text("“11/6/2025” can be read two ways").wait_for()


def test_a_name_is_never_guessed_and_of_two_namesakes_it_is_asked_which(engagement: Engagement, person: People) -> None:
    engagement.add("people", name="Ann Lee", organisation="Contoso")
    second = engagement.add("people", name="Ann Lee", organisation="Fabrikam")
    weber = engagement.add("people", name="Maxine Weber")
    rows = [engagement.add("inputs", name=name) for name in ("Orders", "Clicks", "Ledger", "Tills")]
    mine = small(person("inputs"))
    mine.cell(rows[0], "owner").click()
    codes = [one["code"] for one in engagement.rows("people")]
    mine.paste(f"M\nAnn Lee\n{codes[1]}\nMAXINE\u00a0 weber")
    mine.saved()
    owners = [engagement.row("inputs", row).get("owner") for row in rows]
    assert owners == [None, None, second, weber]
    mine.cell(rows[0], "owner").get_by_text("Nothing called “M” in people yet.").wait_for()
    mine.cell(rows[1], "owner").get_by_text(
        f"write the code, {codes[0]} (Contoso) or {codes[1]} (Fabrikam)."
    ).wait_for()
    mine.cell(rows[2], "owner").click()
    mine.press("F2", "Enter")
    mine.saved()
    assert engagement.row("inputs", rows[2])["owner"] == second


def test_who_leaves_a_cell_with_a_beginning_has_chosen_nobody(engagement: Engagement, person: People) -> None:
    weber = engagement.add("people", name="Maxine Weber")
    row = engagement.add("inputs", name="Orders")
    mine = small(person("inputs"))
    mine.cell(row, "owner").click()
    mine.type("Max")
    mine.page.locator(".suggestion[aria-selected=true]", has_text="Maxine Weber").wait_for()
    mine.page.locator(".filter").click()
    mine.cell(row, "owner").get_by_text("Nothing called “Max” in people yet.").wait_for()
    mine.saved()
    assert engagement.row("inputs", row).get("owner") is None
    mine.cell(row, "owner").click()
    mine.press("F2", "Control+a")
    mine.type("Max")
    mine.page.locator(".suggestion[aria-selected=true]", has_text="Maxine Weber").wait_for()
    mine.press("Enter")
    mine.saved()
    assert engagement.row("inputs", row)["owner"] == weber


def test_an_empty_cell_of_a_block_takes_nothing_away_unasked(engagement: Engagement, person: People) -> None:
    ids = [engagement.add("inputs", name=name, product="Oracle") for name in ("Ledger", "Stock")]
    mine = small(person("inputs"))
    mine.cell(ids[0], "product").click()
    shown(mine, "Kafka\tSAP\n\tSAP")
    mine.page.get_by_text("One cell is empty where the rows hold something:").wait_for()
    mine.press("Enter")
    mine.saved()
    assert [row["product"] for row in engagement.rows("inputs")] == ["Kafka", "Oracle"]
    assert {row["system_of_record"] for row in engagement.rows("inputs")} == {"SAP"}


def test_a_thousand_rows_pasted_over_others_are_one_request_and_one_undo(
    engagement: Engagement, person: People
) -> None:
    engagement.save(*({"op": "add", "section": "outcomes", "values": {"statement": f"Row {at}"}} for at in range(1000)))
    before = [row["statement"] for row in engagement.rows("outcomes")]
    mine = person()
    sent: list[str] = []
    mine.page.on("request", lambda request: sent.append(request.url) if request.url.endswith("/changes") else None)
    mine.cell(engagement.rows("outcomes")[0]["id"]).click()
    mine.paste("\n".join(f"New {at}\tcurrent\tbusiness" for at in range(1000)))
    mine.page.wait_for_timeout(500)
    mine.saved(60_000)
    stored = [(row["statement"], row.get("horizon"), row.get("nature")) for row in engagement.rows("outcomes")]
    assert stored == [(f"New {at}", "current", "business") for at in range(1000)]
    assert len(sent) == 1
    mine.press("Control+z")
    mine.saved(60_000)
    assert [row["statement"] for row in engagement.rows("outcomes")] == before
    sent.clear()
    mine.quick()
    mine.paste("\n".join(f"More {at}" for at in range(1001)))
    mine.page.wait_for_timeout(500)
    mine.saved(60_000)
    assert len(engagement.rows("outcomes")) == 2001
    assert len(sent) == 2
