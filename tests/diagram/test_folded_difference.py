"""The difference folded, grouped or narrowed to one path: nothing lost, nothing moved, and its dead ends told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from discovery.diagram import SLIM_UP_TO, picture
from discovery.diagram.drawing.icons import NAMES
from discovery.diagram.layout.geometry import layout
from discovery.generate import generate
from discovery.importers.engagement_json import read
from discovery.model.record import Record
from discovery.settings import ROOT
from discovery.workflow.change import KINDS
from discovery.workflow.dead_ends import dead_ends, ends_of
from discovery.workflow.fold import folded
from discovery.workflow.graph import STAGES, VIEWS, graph
from discovery.workflow.thread import boxes_of, narrowed

WAYS = [dict.fromkeys(STAGES, "one"), dict.fromkeys(STAGES, "owner"), dict.fromkeys(STAGES, "kind"), {"prepare": "one"}]


def retail() -> Record:
    return read((Path(ROOT) / "data" / "retail.json").read_bytes())[0]


RECORDS: dict[str, Callable[[], Record]] = {
    "retail": retail,
    "made up": lambda: generate(700, 3),
    "made up otherwise": lambda: generate(700, 11),
}


@pytest.mark.parametrize("ways", WAYS, ids=str)
@pytest.mark.parametrize("name", RECORDS)
def test_every_box_is_in_one_card_and_cards_stay_where_they_are(name: str, ways: dict[str, str]):
    record = RECORDS[name]()
    whole = graph(record, "difference")
    shown = folded(whole, ways, NAMES)
    told = [one for node in shown.nodes for one in node.stands_for if not one.startswith("fold.")]
    assert sorted(told) == sorted(one for node in whole.nodes for one in node.stands_for)
    assert all(node.change in KINDS for node in shown.nodes)
    assert all(edge.change in KINDS for edge in shown.edges)
    ids = {node.id for node in shown.nodes}
    assert all({edge.source, edge.target} <= ids for edge in shown.edges)
    places = {view: layout(folded(graph(record, view), ways, NAMES)).boxes for view in VIEWS}
    for view in ("current", "future"):
        common = places[view].keys() & places["difference"].keys()
        assert all(places[view][one] == places["difference"][one] for one in common)


def test_a_card_says_what_becomes_of_its_boxes():
    shown = folded(graph(retail(), "difference"), {"prepare": "one"}, NAMES)
    (card,) = (node for node in shown.nodes if node.stage == "prepare")
    assert card.change == "changed"
    assert card.story == "2 new, 3 replaced, 1 retired"
    assert card.detail.startswith(card.story)


def test_one_path_alone_keeps_the_box_and_what_comes_instead_of_it():
    record = retail()
    whole = graph(record, "difference")
    card = next(node for node in whole.nodes if node.was_id)
    for about in (card.id, card.was_id):
        alone = narrowed(whole, boxes_of(record, record.by_id[about]))
        assert card.id in {node.id for node in alone.nodes}
        assert 1 < len(alone.nodes) < len(whole.nodes)
        layout(alone)
    text = picture(record, "difference", only=card.was_id, interactive=True)
    assert f'data-only="{card.was_id}"' in text


def test_dead_ends_of_both_workflows_are_told_each_once_and_named_by_workflow():
    record = generate(700, 3)
    told = ends_of(record, graph(record, "difference"))
    each = {view: {end.id for end in dead_ends(record, graph(record, view))} for view in ("current", "future")}
    assert {end.id for end in told} == each["current"] | each["future"]
    assert len(told) == len({end.id for end in told}) > 0
    assert all(("future" if end.id in each["future"] else "current") in end.sentence for end in told)


def test_a_strip_of_many_boxes_folds_itself_and_the_large_picture_does_not():
    record = generate(2500, 3)
    boxes = len(graph(record, "future").nodes)
    assert boxes > SLIM_UP_TO
    drawn = {
        form: picture(record, "future", interactive=True, form=form).count('class="node"') for form in ("slim", "page")
    }
    assert drawn["page"] == boxes
    assert drawn["slim"] < 60
    assert picture(retail(), "future", interactive=True, form="slim").count('class="node"') == len(
        graph(retail(), "future").nodes
    )


def test_the_head_of_one_card_alone_counts_its_boxes_not_the_cards():
    record = retail()
    shown = folded(graph(record, "future"), {"store": "one"}, NAMES)
    card = next(node for node in shown.nodes if node.members)
    text = picture(record, "future", only=card.id, fold="store")
    alone = narrowed(shown, (card.id,))
    count = sum(len(node.members) or 1 for node in alone.nodes)
    assert f": {count} boxes" in text
