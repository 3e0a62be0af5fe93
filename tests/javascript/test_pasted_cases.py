"""What single blocks come to: error cells, dashes, shares, namesakes, quotation marks, units in headings, our own table."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.section_editor import column_data, linked_columns
from tests.javascript.in_node import Planner
from tests.making import record


class Cases:
    """Plans of single blocks."""

    def __init__(self, planner: Planner) -> None:
        self.planner = planner

    def __call__(self, section: str, text: str, stage_names: Mapping[str, str] = {}, **more: Any) -> Any:
        known, engagement = BY_KEY[section], record().engagement.model_copy(update={"stage_names": stage_names})
        asked = [
            column_data(one, engagement) for one in known.columns if one.name != "unanswered" and not one.automatic
        ]
        columns = asked + linked_columns(known)
        order = [*known.quick, *(one["name"] for one in columns if one["name"] not in known.quick)]
        return self.planner.ask("case", {"text": text, "columns": columns, "order": order, **more})

    def column(self, section: str, name: str, *cells: str, **more: Any) -> list[Any]:
        """What cells under the heading of one column come to."""
        needed = "statement" if section == "constraints" else "name"
        text = f"{needed}\t{name}\n" + "".join(f"Row {at}\t{cell}\n" for at, cell in enumerate(cells))
        return [row.get(name) for row in self(section, text, **more)["rows"]]


@pytest.fixture(scope="module")
def plan() -> Iterator[Cases]:
    process = Planner()
    yield Cases(process)
    process.close()


@pytest.mark.parametrize("cell", ["#N/A", "#NV", "#REF!", "#BEZUG!", "#DIV/0!", "#VALUE!", "#NAME?", "####", "Err:502"])
def test_an_error_cell_is_no_name_and_no_value(plan: Cases, cell: str) -> None:
    planned = plan(
        "inputs", f"Name\tProduct\tOwner\tSchema known\n{cell}\t{cell}\t{cell}\t{cell}\nOrders\tKafka\t\tyes\n"
    )
    row = planned["rows"][0]
    assert row["_lacks"] == ["Input"] and planned["asks"]
    assert all(json.dumps(cell)[1:-1] in row[name] for name in ("name", "product", "owner", "schema_known"))


def test_a_dash_is_empty_and_never_no(plan: Cases) -> None:
    flags = ["-", "–", "ja", "NEIN", "wahr", "faux", "X", "0", "vielleicht"]
    read = plan.column("inputs", "schema_known", *flags)
    assert read[:8] == [None, None, True, False, True, False, True, False]
    assert read[8] == "Schema known takes yes or no; “vielleicht” is neither."


def test_what_does_not_apply_is_asked_about_and_said(plan: Cases) -> None:
    text = "Name\tOwner\nOrders\tN/A\nClicks\tk.A.\n"
    planned = plan("inputs", text)
    assert planned["questions"] == ["not applicable"] and "does it not apply?" in planned["rows"][0]["owner"]
    said = plan("inputs", text, choices={"answers": {"not applicable": "other"}})
    assert [row["owner"] for row in said["rows"]] == ["other", "other"]


def test_another_cell_of_the_column_proves_the_decimal_mark(plan: Cases) -> None:
    planned = plan("constraints", "statement\tquantity\nA\t2.000\nB\t10,5\nC\t8.000,01\n")
    assert [row["quantity"] for row in planned["rows"]] == [2000, 10.5, 8000.01]
    assert planned["remarks"] and "the comma is the decimal mark" in planned["remarks"][0]
    assert plan.column("constraints", "quantity", "2.000", "10.5") == [2, 10.5]
    undecided = plan.column("constraints", "quantity", "2.000", "10,5", "10.5")
    assert "can be read two ways" in undecided[0]
    answered = plan.column("constraints", "quantity", "2.000", "1.200", choices={"answers": {"figures quantity": ","}})
    assert answered == [2000, 1200]


def test_shares_in_a_per_cent_column_are_asked_about(plan: Cases) -> None:
    cells = ("0.999", "0,95", "1")
    held = plan.column("outputs", "availability_percent", *cells)
    assert all("can be read two ways" in read for read in held)
    key = "shares availability_percent"
    assert plan.column("outputs", "availability_percent", *cells, choices={"answers": {key: "share"}}) == [
        99.9,
        95,
        100,
    ]
    assert plan.column("outputs", "availability_percent", "0.5", "99.9", "0.5 %") == [0.5, 99.9, 0.5]


def test_the_unit_of_a_heading_is_the_unit_of_its_figures(plan: Cases) -> None:
    text = "Input\tTiming\tIn full (TB)\tPer day [GB/month]\nMaxine Weber\texisting\t1,5\t3\n"
    row = plan("profiles", text)["rows"][0]
    assert row["full_gb"] == 1500
    assert "takes a figure in GB/day" in row["gb_per_day"]


def test_no_name_is_guessed(plan: Cases) -> None:
    cells = ("M", "M. Weber", "Max", "maxine\u00a0WEBER ", "PER-003", "Ann Lee", "Ann Lee.")
    read = plan.column("inputs", "owner", *cells)
    assert read[3:5] == ["id-3", "id-3"]
    assert all("Nothing called" in read[at] for at in (0, 1, 2, 6))
    assert "PER-001 (Contoso) or PER-002 (Fabrikam)" in read[5]


def test_what_cannot_be_seen_makes_no_other_word(plan: Cases) -> None:
    text = "\ufeffState\u00adment\u00a0\tPRI\u200bORITY\tNature:\nA\tMust\u00a0\ttech\u200bnical\nB\tmu\u200bsst\tbusiness\n"
    planned = plan("outcomes", text)
    assert planned["goals"] == ["statement", "priority", "nature"]
    assert (planned["rows"][0]["priority"], planned["rows"][0]["nature"]) == ("must", "technical")
    assert "[zero-width space]" in planned["rows"][1]["priority"]


def test_quotation_marks_within_a_cell_lose_nothing(plan: Cases) -> None:
    text = '"The "new" one\nsecond line"\tbusiness\tmust\nOther\tbusiness\tmust'
    planned = plan("outcomes", text)
    assert planned["asks"]
    assert [row["statement"] for row in planned["rows"]] == ['The "new" one\nsecond line', "Other"]
    apart = plan("outcomes", text, choices={"joined": False})
    assert len(apart["rows"]) == 3
    plain = plan("outcomes", '"Fast" answers\nSlow "ones"\n')
    assert plain["asks"] and [row["statement"] for row in plain["rows"]] == ['"Fast" answers', 'Slow "ones"']
    assert not plan("outcomes", '"Fast" answers\nSlow ones\n')["asks"]


def test_ditto_is_held(plan: Cases) -> None:
    planned = plan("inputs", 'Name\tProduct\nOrders\tKafka\nClicks\t"\n"\t"\n')
    assert [row.get("product") for row in planned["rows"]][1:] == ['“"” says “as above”: write it out.'] * 2
    assert planned["rows"][2]["_lacks"] == ["Input"]


def test_headings_over_rows_are_asked_about_and_our_own_codes_find_their_rows(plan: Cases) -> None:
    there = [{"name": "Orders", "product": "Oracle"}, {"name": "Clicks"}]
    over = plan("inputs", "Product\tName\nKafka\tLedger\n", target="over", there=there)
    assert over["asks"] and over["target"] == "new" and over["rows"][0]["_id"] is None
    own = "code,id,position,name,product,owner,owner (name)\nINP-002,x,2,Clicks,,PER-003,Maxine Weber\n"
    planned = plan("inputs", own, there=there)
    assert planned["target"] == "code" and planned["asks"]
    assert [row["_id"] for row in planned["rows"]] == ["row-2"] and planned["rows"][0]["owner"] == "id-3"
    assert planned["goals"] == ["", "", "", "name", "product", "owner", ""]


def test_headings_are_never_a_row(plan: Cases) -> None:
    alone = plan("inputs", "Name\tProduct\tOwner\n")
    assert alone["asks"] and alone["rows"] == []
    again = plan("inputs", "Name\tProduct\nOrders\tKafka\nNAME\tproduct\nClicks\tKafka\n")
    assert again["asks"] and [row["name"] for row in again["rows"]] == ["Orders", "Clicks"]
    below = plan("inputs", "Made by\tAnn\nDate\t2026-01-01\n\t\nName\tProduct\nOrders\tKafka\n")
    assert below["asks"] and [row["name"] for row in below["rows"]] == ["Orders"]
    assert sum("Above the headings" in remark for remark in below["remarks"]) == 2
    value = plan("constraints", "Night window\tvendor\tmust\nLedger\tbudget\tprefer\n")
    assert [row["category"] for row in value["rows"]] == ["vendor", "budget"]


def test_one_known_heading_below_a_title_is_no_row_when_nothing_beside_it_is_a_value(plan: Cases) -> None:
    text = "Our limits\n\nConstraint\tKind\tHow hard\n900 000 EUR\tbudget\tmust\nBy 2027\ttimeline\tmust\n"
    planned = plan("constraints", text)
    assert planned["asks"] and planned["heading"] and planned["doubt"]
    assert [row["statement"] for row in planned["rows"]] == ["900 000 EUR", "By 2027"]
    assert any("Our limits" in remark for remark in planned["remarks"])
    as_rows = plan("constraints", text, choices={"heading": False})
    assert [row["statement"] for row in as_rows["rows"]][:2] == ["Our limits", "Constraint"]


def test_a_list_of_one_column_goes_in_at_once(plan: Cases) -> None:
    planned = plan("outcomes", "Spend less, earn more\nAnswers sooner\nNo night shifts, ever\n")
    assert not planned["asks"] and len(planned["rows"]) == 3
    assert not plan("outcomes", "Spend less\ttechnical\tmust\nB\tbusiness\tsometime\n")["asks"]
    assert not plan("outcomes", "Priority\tOutcome\nmust\tA\n")["asks"]


def test_a_stage_is_read_by_its_own_name_and_by_the_word_of_the_method(plan: Cases) -> None:
    own = {"deliver": "Serve", "prepare": "Store"}
    text = "Statement\tStage\n" + "".join(
        f"Row {word}\t{word}\n" for word in ("serve", "Deliver", "STORE", "Store (prepare)", "prepare", "lunch")
    )
    stages = [row.get("stage") for row in plan("requirements", text, stage_names=own)["rows"]]
    assert stages[:5] == ["deliver", "deliver", "store", "prepare", "prepare"]
    assert stages[5] not in ("deliver", "store", "prepare")
