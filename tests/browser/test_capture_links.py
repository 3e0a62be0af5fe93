"""Links in the grid: who makes and uses what, typed as names in the cell, from either side."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement

People = Callable[..., CapturePage]


def ends(engagement: Engagement) -> set[tuple[str, str, str]]:
    """Every link as what it joins."""
    return {(link["from"], link["kind"], link["to"]) for link in engagement.links()}


def test_what_a_party_makes_and_uses_is_typed_in_its_row(engagement: Engagement, person: People) -> None:
    sales, stock = (engagement.add("inputs", name=name) for name in ("Sales receipts", "Stock counts"))
    report = engagement.add("outputs", name="Daily sales")
    tills, buyers = (engagement.add("parties", name=name) for name in ("Tills", "Buyers"))
    mine, theirs = person("producers_consumers"), person("outputs")
    mine.cell(tills, "linked_produces").click()
    mine.type("Sales r; sto\n")
    mine.press("Tab", "F2")
    mine.type("Dai\n")
    mine.saved()
    assert ends(engagement) == {
        (tills, "produces", sales),
        (tills, "produces", stock),
        (buyers, "consumes", report),
    }
    assert mine.cell(tills, "linked_produces").locator(".value").inner_text() == "Sales receipts; Stock counts"
    theirs.cell(report, "linked_consumes").get_by_text("Buyers").wait_for()


def test_a_link_is_taken_away_by_deleting_its_name_and_undo_brings_both_back(
    engagement: Engagement, person: People
) -> None:
    sales, stock = (engagement.add("inputs", name=name) for name in ("Sales receipts", "Stock counts"))
    tills = engagement.add("parties", name="Tills")
    for one in (sales, stock):
        engagement.save({"op": "link", "from": tills, "to": one, "kind": "produces"})
    mine = person("producers_consumers")
    cell = mine.cell(tills, "linked_produces")
    cell.get_by_text("Sales receipts; Stock counts").wait_for()
    cell.click()
    mine.press("F2", *["Backspace"] * len("; Stock counts"), "Enter")
    mine.saved()
    assert ends(engagement) == {(tills, "produces", sales)}
    cell.click()
    mine.press("Delete")
    mine.saved()
    assert (engagement.links(), cell.locator(".value").inner_text()) == ([], "")
    mine.press("Control+z", "Control+z")
    mine.saved()
    cell.get_by_text("Sales receipts; Stock counts").wait_for()
    assert ends(engagement) == {(tills, "produces", sales), (tills, "produces", stock)}


def test_two_people_link_the_same_row_and_nothing_is_lost(engagement: Engagement, person: People) -> None:
    sales, stock = (engagement.add("inputs", name=name) for name in ("Sales receipts", "Stock counts"))
    tills = engagement.add("parties", name="Tills")
    mine, theirs = person("producers_consumers"), person("producers_consumers")
    for one, text in ((mine, "Sales r"), (theirs, "Stock")):
        one.cell(tills, "linked_produces").click()
        one.type(text)
    mine.press("Enter")
    mine.saved()
    theirs.page.get_by_text("Changed by somebody to: Sales receipts").wait_for()
    theirs.press("Enter")
    theirs.saved()
    assert ends(engagement) == {(tills, "produces", sales), (tills, "produces", stock)}
    mine.cell(tills, "linked_produces").get_by_text("Sales receipts; Stock counts").wait_for()


def test_a_name_nobody_knows_is_kept_and_taken_when_its_row_exists(engagement: Engagement, person: People) -> None:
    sales = engagement.add("inputs", name="Sales receipts")
    tills = engagement.add("parties", name="Tills")
    mine = person("producers_consumers")
    mine.cell(tills, "linked_produces").click()
    mine.type("Sales receipts; Footfall\n")
    cell = mine.cell(tills, "linked_produces")
    cell.get_by_text("Nothing called “Footfall” in inputs yet").wait_for()
    assert "Sales receipts; Footfall" in cell.inner_text()
    footfall = engagement.add("inputs", name="Footfall")
    mine.page.locator(f".cell[data-row='{tills}'][data-field=linked_produces]:not([data-state=refused])").wait_for()
    mine.saved()
    assert ends(engagement) == {(tills, "produces", sales), (tills, "produces", footfall)}


def test_names_that_mean_two_rows_or_hold_a_separator_stay_what_they_are(
    engagement: Engagement, person: People
) -> None:
    first, second, odd = (engagement.add("inputs", name=name) for name in ("Sales", "Sales", "Stock; counts"))
    tills = engagement.add("parties", name="Tills")
    for one in (second, odd):
        engagement.save({"op": "link", "from": tills, "to": one, "kind": "produces"})
    mine = person("producers_consumers")
    mine.cell(tills, "linked_produces").get_by_text("Sales; Stock; counts").wait_for()
    mine.cell(tills, "linked_produces").click()
    mine.press("F2")
    assert mine.focused("value") == "INP-002; INP-003"
    mine.type("; INP-001\n")
    mine.saved()
    assert ends(engagement) == {(tills, "produces", one) for one in (first, second, odd)}


def test_pasted_rows_bring_their_links_and_the_filter_finds_them(engagement: Engagement, person: People) -> None:
    sales = engagement.add("inputs", name="Sales receipts")
    mine = person("producers_consumers")
    mine.quick()
    mine.paste("Name\tMakes\nTills\tSales receipts\nScales\t\n")
    mine.page.get_by_text("2 rows added").wait_for()
    mine.saved()
    tills = next(row["id"] for row in engagement.rows("parties") if row["name"] == "Tills")
    assert ends(engagement) == {(tills, "produces", sales)}
    mine.press("/")
    mine.type("receipts")
    mine.page.get_by_text("1 row", exact=True).wait_for()


def test_every_page_with_links_shows_them_under_its_own_heading(engagement: Engagement, person: People) -> None:
    outcome = engagement.add("outcomes", statement="Answers sooner")
    rows = {
        "inputs": ("Made by", "linked_produces", engagement.add("inputs", name="Sales")),
        "requirements": ("Comes from", "linked_derived_from", engagement.add("requirements", statement="Fast")),
        "measures": ("Measures", "linked_measures", engagement.add("measures", name="Age", kind="KPI")),
    }
    party = engagement.add("parties", name="Tills")
    joined = {
        "inputs": (party, "produces"),
        "requirements": (outcome, "derived_from"),
        "measures": (outcome, "measures"),
    }
    for section, (_, _, row) in rows.items():
        other, kind = joined[section]
        first, second = (other, row) if kind == "produces" else (row, other)
        engagement.save({"op": "link", "from": first, "to": second, "kind": kind})
    mine = person("inputs")
    for page, (title, name, row) in rows.items():
        mine.page.goto(mine.address.replace("/inputs", f"/{page}"))
        mine.ready()
        assert title in mine.page.locator("[role=columnheader]").all_inner_texts()
        wanted = "Tills" if page == "inputs" else "Answers sooner"
        mine.cell(row, name).get_by_text(wanted).wait_for()
