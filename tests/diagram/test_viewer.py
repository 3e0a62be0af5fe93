"""What a viewer, a reader and a listener get besides the drawing."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from typing import Any

import pytest

from discovery.diagram import picture, svg
from discovery.diagram.formats.description import description
from discovery.diagram.formats.table import ALWAYS, CHANGE, box_facts
from discovery.model.record import Record
from discovery.model.workflow import Flow
from discovery.workflow.graph import graph
from tests.diagram.graphs import EMPTY, HOSTILE, by_owner, exchanged, made, shop
from tests.making import make
from tests.workflow.test_change import NEW, OLD
from tests.workflow.test_change import shop as exchange
from tests.workflow.test_thread import one
from tests.workflow.test_thread import shop as captured

SVG = "{http://www.w3.org/2000/svg}"


def parts(text: str, kind: str) -> list[dict[str, Any]]:
    return [element.attrib for element in ElementTree.fromstring(text).iter(f"{SVG}g") if element.get("class") == kind]


def test_a_live_picture_tells_what_is_tied_to_which_boxes_and_a_file_does_not() -> None:
    live = picture(captured(), "current", interactive=True)
    ties = {(tie["data-code"], tie["data-role"]): tie for tie in parts(live, "tie")}
    assert ties["O1", "outcomes"]["data-boxes"] == one("outputs", 1)
    assert ties["O1", "outcomes"]["data-name"] == "Sales known"
    assert ties["PAR-001", "producers"]["data-boxes"] == one("inputs", 1)
    assert "data-boxes" not in ties["O3", "outcomes"]
    ends = {end["data-id"]: end["data-said"] for end in parts(live, "end")}
    assert ends[one("inputs", 2)] == "Sensors (INP-002) reaches no output."
    for kind in ("tie", "end", "told", "rail", "node", "head", "count"):
        assert parts(live, kind) and not parts(picture(captured(), "current"), kind)


def test_a_live_picture_says_of_which_boxes_its_counts_of_what_is_missing_are() -> None:
    """The browser counts anew: rows that somebody is still writing do not count."""
    live, file = (picture(captured(), "current", interactive=viewed) for viewed in (True, False))
    broken = {node["data-id"] for node in parts(live, "node") if node.get("data-gap", "no owner") != "no owner"}
    counted = [set(count["data-of"].split()) for count in parts(live, "count") if "data-of" in count]
    assert broken in counted and len(parts(live, "count")) >= 5
    assert "Gaps: " in file and "Gaps: " not in live, "and describes them by itself"


@pytest.mark.parametrize("state", ["current", "future", "difference"])
def test_a_picture_for_an_audience_has_the_same_boxes_at_the_same_places(state: str) -> None:
    usual, bare = (picture(captured(), state, interactive=True, judged=judged) for judged in (True, False))
    for kind in ("node", "edge", "tie", "rail"):
        places = [[(one.get("data-id"), one.get("transform")) for one in parts(text, kind)] for text in (usual, bare)]
        assert places[0] == places[1]
    assert not parts(bare, "end") and not any("data-gap" in node for node in parts(bare, "node"))


def test_one_path_alone_is_drawn_alone_and_says_whose_it_is() -> None:
    outcome, record = one("outcomes", 1), captured()
    text = picture(record, "current", interactive=True, only=outcome)
    assert {node["data-id"] for node in parts(text, "node")} == {one("inputs", 1), one("steps", 1), one("outputs", 1)}
    assert parts(text, "told")[0]["data-only"] == outcome
    assert len(parts(text, "end")) == len(parts(picture(record, "current", interactive=True), "end"))
    elsewhere = picture(record, "current", interactive=True, only=one("outputs", 3))  # only the future has it
    assert "data-only" not in parts(elsewhere, "told")[0] and len(parts(elsewhere, "node")) == 7


def test_a_folded_picture_names_the_boxes_behind_its_cards_and_counts_them_all() -> None:
    text = picture(captured(), "current", interactive=True, fold="store,generate:kind")
    cards = {node["data-id"]: node for node in parts(text, "node")}
    assert cards["fold.store"]["data-members"].split() == [one("steps", 2), one("steps", 3)]
    assert cards["fold.store"]["data-gap"] == "2 of 2 not connected"
    assert len(cards) == 5 and ">3</text>" in text  # both inputs are of one kind; still three steps
    alone = picture(captured(), "current", interactive=True, fold="store", only="fold.store")
    assert {node["data-id"] for node in parts(alone, "node")} == {"fold.store", one("inputs", 2)}


def test_one_path_with_a_folded_lane_counts_its_boxes() -> None:
    record, copy = two_ways(), one("steps", 1)
    for fold in ("", "store", "store:owner"):
        text = picture(record, "current", interactive=True, only=copy, fold=fold)
        assert "5 boxes, 5 flows" in (ElementTree.fromstring(text).get("aria-label") or "")
        assert parts(text, "told")[0]["data-only"] == copy
    assert len(parts(text, "node")) == 4


def two_ways() -> Record:
    """The shop with two stores between the copy and the board."""
    found = captured()
    ways = [
        (one("steps", 1), one("steps", 2)),
        (one("steps", 1), one("steps", 3)),
        (one("steps", 3), one("outputs", 1)),
    ]
    flows = [make("flows", 10 + at, origin=a, target=b, state="both") for at, (a, b) in enumerate(ways)]
    return replace(found, flows=(*found.flows, *(flow for flow in flows if isinstance(flow, Flow))))


def test_a_card_in_the_difference_names_what_it_takes_the_place_of() -> None:
    text = picture(exchange(), "difference", interactive=True)
    assert [(node["data-id"], node["data-was"]) for node in parts(text, "node") if "data-was" in node] == [(NEW, OLD)]


def test_the_table_of_the_difference_says_what_becomes_of_each_box_and_flow() -> None:
    tills, new, kept, other = box_facts(graph(exchange(), "difference"))
    assert (tills[CHANGE], new[CHANGE], other[CHANGE]) == ("kept", "replaces Step 1 (STP-001)", "new")
    assert (new["Feeds"], kept["Fed by"]) == (
        "Step 3 (retired · batch), Step 4 (new · batch)",
        "Step 2 (retired · batch), Tills",
    )


def test_a_picture_is_described_in_words() -> None:
    said = description(replace(shop(), nodes=(*shop().nodes, *made(150).nodes)))
    assert said.startswith("158 boxes in six stages, 8 flows. Generate: Till receipts, Door sensors & <cameras>, ")
    assert "and 27 more" in said and said.endswith("Gaps: Door sensors & <cameras> (nothing uses it).")
    assert description(EMPTY) == "Nothing is captured here yet."
    for name in HOSTILE:
        named = replace(shop(), stages=(name,) * 6)
        assert ElementTree.fromstring(svg(named, interactive=True)).findtext(f"{SVG}desc") == description(named)


def test_the_table_has_a_line_for_each_box_with_what_it_feeds() -> None:
    lines = box_facts(graph(captured(), "current"))
    assert [line["Name"] for line in lines] == ["Tills", "Sensors", "Copy", "Keep", "Alone", "Board", "Report"]
    copy = lines[2]
    assert set(ALWAYS) <= set(copy) and not {CHANGE, "Decision", "Owners"} & set(copy)
    assert (copy["Stage"], copy["Code"], copy["Fed by"], copy["Feeds"]) == ("Collect", "STP-001", "Tills", "Board")
    assert lines[4]["Missing"] == "nothing feeds it, nothing uses it"


def test_the_table_tells_what_the_picture_does_of_flows_ties_and_colours() -> None:
    coloured = by_owner(shop())
    assert coloured.colouring is not None
    coloured = replace(coloured, colouring=replace(coloured.colouring, title="Run by"))
    lines = {line["Code"]: line for line in box_facts(coloured)}
    tills, till_copy = lines["INP-001"], lines["STP-001"]
    assert tills["Feeds"] == "Nightly copy of every till to the office (receipts · batch · 20 MB/day)"
    assert till_copy["Fed by"] == "Till receipts (receipts · batch · 20 MB/day), Sales board (write-back · batch)"
    assert tills["Constraints"] == "C1 No customer data leaves the country"
    assert tills["Outcomes"] == "O1 Know yesterday's sales by 8"
    assert {line["Run by"] for line in lines.values()} == {"", "Ana", "Bo & sons", "not said"}
    assert {line["Owner"] for line in box_facts(by_owner(shop()))} == {"", "Ana"}


def test_the_table_of_the_difference_tells_changes_and_decisions() -> None:
    lines = {line["Code"]: line for line in box_facts(exchanged())}
    assert (lines["INP-001"][CHANGE], lines["STP-001"]["Decision"]) == ("changed: Mode", "retire")
    assert lines["STP-001"]["Feeds"] == "Clean up (retired · micro-batch)"
    assert lines["STP-003"]["Fed by"] == "Clean up (batch · 1.5 GB/day)"
