"""Figures and days as people write them: what has one reading is stored, what has two or none is kept with a sentence."""

from collections.abc import Callable

import pytest

from tests.browser.served import CapturePage, Engagement
from tests.browser.test_capture_details import details

People = Callable[..., CapturePage]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2,5", 2.5),
        ("1,75", 1.75),
        ("1,2345", 1.2345),
        ("0,125", 0.125),
        ("-1234,567", -1234.567),
        ("1,234,567.5", 1234567.5),
    ],
)
def test_a_comma_with_one_reading_is_read(engagement: Engagement, person: People, typed: str, stored: float) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    mine.cell(row, "quantity").click()
    mine.type(f"{typed}\n")
    mine.saved()
    assert engagement.row("constraints", row)["quantity"] == stored


def test_a_comma_with_two_readings_is_asked_about(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    mine.cell(row, "quantity").click()
    mine.type("2,500\n")
    mine.cell(row, "quantity").get_by_text("“2,500” can be read two ways: write 2500 or 2.5.").wait_for()
    assert engagement.row("constraints", row).get("quantity") is None
    mine.cell(row, "quantity").click()
    mine.type("2,50\n")
    mine.saved()
    assert engagement.row("constraints", row)["quantity"] == 2.5


def test_days_as_people_write_them(engagement: Engagement, person: People) -> None:
    typed = ["15.12.2026", "5.1.2027", "15 Dec 2026", "1 september 2026", "29.02.2028", "2026-3-31"]
    ids = [engagement.add("log", subject=f"Entry {at}", kind="action") for at in range(len(typed))]
    mine = person("questions_decisions")
    mine.cell(ids[0], "due").click()
    for text in typed:
        mine.type(f"{text}\n")
    mine.saved()
    stored = [engagement.row("log", row).get("due") for row in ids]
    assert stored == ["2026-12-15", "2027-01-05", "2026-12-15", "2026-09-01", "2028-02-29", "2026-03-31"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31.02.2026", "The day “31.02.2026” does not exist: February 2026 has 28 days."),
        ("12.31.2026", "The day “12.31.2026” does not exist: months go from 1 to 12."),
        (
            "03/04/2026",
            "“03/04/2026” can be read two ways, day or month first: write 2026-03-31, 31.03.2026 or 31 Mar 2026.",
        ),
        ("15 Foo 2026", "“15 Foo 2026” is not a day: write 2026-03-31, 31.03.2026 or 31 Mar 2026."),
    ],
)
def test_a_day_that_does_not_exist_or_has_two_readings_is_refused(
    engagement: Engagement, person: People, typed: str, sentence: str
) -> None:
    row = engagement.add("log", subject="An entry", kind="action")
    mine = person("questions_decisions")
    mine.cell(row, "due").click()
    mine.type(f"{typed}\n")
    mine.cell(row, "due").get_by_text(sentence).wait_for()
    assert engagement.row("log", row).get("due") is None


def test_the_details_and_a_pasted_block_read_days_and_figures_alike(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    details(mine, row)
    mine.page.locator("[data-form=quantity]").focus()
    mine.type("2,5")
    mine.page.wait_for_timeout(900)
    mine.type("0\t")
    mine.page.locator("[data-form=applies_from]").focus()
    mine.type("15.12.2026\t")
    mine.saved()
    stored = engagement.row("constraints", row)
    assert (stored["quantity"], stored["applies_from"]) == (2.5, "2026-12-15")
    assert mine.page.locator("[data-form=quantity]").input_value() == "2.5"
    mine.quick()
    mine.paste("Constraint\tQuantity\tFrom\nAnother limit\t1,75\t1 Jan 2027\n")
    mine.page.get_by_text("1 row added").wait_for()
    mine.saved()
    last = engagement.rows("constraints")[-1]
    assert (last["quantity"], last["applies_from"]) == (1.75, "2027-01-01")


def test_a_long_text_that_is_refused_takes_two_lines_behind_its_reason(engagement: Engagement, person: People) -> None:
    row = engagement.add("constraints", statement="A limit")
    mine = person("constraints")
    mine.cell(row, "quantity").click()
    mine.paste("ten or so " * 400)
    cell = mine.cell(row, "quantity")
    cell.locator(".kept").wait_for()
    sentence, kept = cell.locator(".sentence").bounding_box(), cell.locator(".kept").bounding_box()
    assert sentence["y"] + sentence["height"] <= kept["y"] + 1
    assert kept["height"] < 60
    mine.press("Enter")
    assert mine.focused("value") == "ten or so " * 400


def test_unknown_typed_into_a_cell_says_that_nobody_knows(engagement: Engagement, person: People) -> None:
    row = engagement.add("outputs", name="Sales files", freshness_minutes=60)
    other = engagement.add("outputs", name="Visits")
    mine = person("outputs")
    mine.cell(row, "freshness_minutes").click()
    mine.type("unknown\nnobody\n")
    mine.cell(other, "freshness_minutes").get_by_text("“nobody” is not a number.").wait_for()
    mine.cell(other, "freshness_minutes").click()
    mine.press("Enter", "Control+a")
    mine.type("?\n")
    mine.cell(row, "priority").click()
    mine.type("Unknown\n")
    mine.saved()
    assert mine.state() == "All saved"
    first, second = engagement.row("outputs", row), engagement.row("outputs", other)
    assert first.get("freshness_minutes") is None
    assert first["unanswered"] == {"freshness_minutes": "unknown", "priority": "unknown"}
    assert second["unanswered"] == {"freshness_minutes": "unknown"}
    assert mine.cell(row, "priority").inner_text().startswith("unknown")
    mine.press("Control+z", "Control+z", "Control+z")
    mine.saved()
    assert engagement.row("outputs", row)["freshness_minutes"] == 60
    assert engagement.row("outputs", row)["unanswered"] == {}


def test_unknown_is_said_of_a_name_and_a_day_and_kept_as_text_or_value(engagement: Engagement, person: People) -> None:
    entry = engagement.add("log", subject="An entry", kind="action")
    source = engagement.add("inputs", name="Till")
    mine = person("questions_decisions")
    for name in ("owner", "due", "subject"):
        mine.cell(entry, name).click()
        mine.type("unknown\n")
    mine.saved()
    stored = engagement.row("log", entry)
    assert (stored["unanswered"], stored["subject"]) == ({"owner": "unknown", "due": "unknown"}, "unknown")
    theirs = person("inputs")
    theirs.cell(source, "personal_data").click()
    theirs.type("unknown\n")
    theirs.saved()
    assert engagement.row("inputs", source)["personal_data"] == "unknown"
    assert engagement.row("inputs", source)["unanswered"] == {}


def test_unknown_is_understood_in_the_line_the_details_and_a_pasted_block(
    engagement: Engagement, person: People
) -> None:
    mine = person("outputs")
    mine.quick()
    mine.paste("Name\tFreshness objective\nSales files\tunknown\nVisits\t60\n")
    mine.page.get_by_text("2 rows added").wait_for()
    mine.saved()
    pasted, row = engagement.rows("outputs")
    assert pasted["unanswered"] == {"freshness_minutes": "unknown"}
    details(mine, row["id"], "name")
    mine.page.locator("[data-form=freshness_minutes]").focus()
    mine.press("Control+a")
    mine.type("unknown\t")
    mine.page.locator("[data-excuse=freshness_minutes]", has_text="Unknown").wait_for()
    mine.saved()
    assert engagement.row("outputs", row["id"])["unanswered"] == {"freshness_minutes": "unknown"}
    assert mine.page.locator("[data-form=freshness_minutes]").input_value() == ""
