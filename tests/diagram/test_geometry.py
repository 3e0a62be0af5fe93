"""What must hold for the geometry of any picture, whatever was captured; what changes do to it is in test_stability."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram.formats.svg import svg
from discovery.diagram.layout.arrangement import isotonic
from discovery.diagram.layout.curves import pieces
from discovery.diagram.layout.geometry import LANE_PADDING, Layout, layout
from discovery.diagram.layout.sizes import FORMS
from discovery.generate import generate
from discovery.importers.engagement_json import read
from discovery.model.record import Record
from discovery.settings import ROOT
from discovery.workflow.difference import places
from discovery.workflow.fold import folded
from discovery.workflow.graph import STAGES, STATES, VIEWS, Edge, Graph, Node, Rail, graph
from discovery.workflow.thread import narrowed
from tests.diagram.graphs import apart, at, graphs, halves, made, one_of

SEEDS = range(12)
any_graph = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def check(graph: Graph, drawn: Layout) -> None:
    boxes = drawn.boxes
    assert set(boxes) == {node.id for node in graph.nodes}
    assert [route.edge for route in drawn.routes] == list(graph.edges)  # every flow exactly once
    for x, following in pairwise(drawn.lanes):
        assert x + drawn.sizes.card_width < following
    for node in graph.nodes:
        lane = drawn.lanes[STAGES.index(node.stage)]
        box = boxes[node.id]
        assert lane - LANE_PADDING <= box.x and box.right <= lane + drawn.sizes.card_width + LANE_PADDING
        assert drawn.top <= box.y and box.bottom <= drawn.bottom
    for one, other in combinations(boxes.values(), 2):
        assert one.x != other.x or one.bottom + 4 <= other.y or other.bottom + 4 <= one.y
    for route in drawn.routes:
        foreign = [box for node, box in boxes.items() if node not in (route.edge.source, route.edge.target)]
        for piece in pieces(route.chain):
            for share in range(25):
                x, y = at(piece, share / 24)
                assert y < drawn.bottom
                assert not any(box.x < x < box.right and box.y < y < box.bottom for box in foreign)


@any_graph
@given(graphs())
def test_nothing_overlaps_and_no_line_runs_under_a_foreign_box(graph: Graph) -> None:
    check(graph, layout(graph))


@pytest.mark.parametrize(
    ("size", "form"), [*((size, form) for size in (6, 29, 69, 150) for form in FORMS), (400, "wide"), (400, "narrow")]
)
def test_it_holds_for_workflows_of_every_size_in_every_form(size: int, form: str) -> None:
    graph = made(size)
    check(graph, layout(graph, form=form))


@any_graph
@given(graphs())
def test_rows_keep_their_order_in_each_lane(graph: Graph) -> None:
    boxes = layout(graph).boxes
    for stage in STAGES:
        heights = [boxes[node.id].y for node in graph.nodes if node.stage == stage]
        assert heights == sorted(heights)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("seed", SEEDS)
def test_going_from_current_to_future_moves_nothing(seed: int, form: str) -> None:
    current, future = (layout(state, form=form) for state in halves(made(50, seed), seed))
    shared = set(current.boxes) & set(future.boxes)
    assert len(shared) > 10
    assert all(current.boxes[node] == future.boxes[node] for node in shared)
    assert (current.width, current.end, current.lanes) == (future.width, future.end, future.lanes)


@pytest.mark.parametrize("seed", SEEDS)
def test_flows_of_both_states_cross_the_lanes_alike_in_either(seed: int) -> None:
    crossings = []
    for state in halves(made(50, seed), seed):
        long = [route for route in layout(state).routes if route.edge.state == "both" and len(route.chain) > 10]
        crossings.append({route.edge.id: route.chain[3:-3] for route in long})
    assert crossings[0] == crossings[1]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("seed", SEEDS)
def test_each_state_on_the_common_frame_is_as_clean_as_any_picture(seed: int, form: str) -> None:
    for state in halves(made(50, seed), seed):
        check(state, layout(state, form=form))


@pytest.mark.parametrize("way", ["one", "owner", "kind"])
@pytest.mark.parametrize("seed", SEEDS)
def test_folded_lanes_and_one_path_alone_are_as_clean_as_any_picture(seed: int, way: str) -> None:
    places = []
    for state in halves(made(150, seed), seed):
        turned = tuple(replace(n, owner=f"Owner {len(n.name) % 3}") for n in state.nodes)
        framed = replace(state.frame or state, nodes=tuple(
            replace(n, owner=f"Owner {len(n.name) % 3}") for n in (state.frame or state).nodes
        ))  # fmt: skip
        shown = folded(replace(state, nodes=turned, frame=framed), dict.fromkeys(STAGES[seed % 3 :], way))
        drawn = layout(shown)
        check(shown, drawn)
        assert drawn == layout(shown)
        places.append(drawn.boxes)
        alone = narrowed(state, [state.nodes[seed].id])
        check(alone, layout(alone))
    assert all(places[0][node] == places[1][node] for node in set(places[0]) & set(places[1]))


def test_what_replaces_boxes_needs_no_room_of_its_own() -> None:
    frame = apart(7)
    alone = layout(replace(one_of(frame, "current"), frame=None))
    news = tuple(replace(node, replaces=(f"current{node.id[-1]}",)) for node in frame.nodes[8:])
    replaced = replace(frame, nodes=(*frame.nodes[:8], *news))
    for state in ("current", "future"):
        assert layout(one_of(replaced, state)).bottom == alone.bottom
        assert layout(one_of(frame, state)).bottom > alone.bottom  # else the difference would have no room for both


def test_what_replaces_a_box_stands_where_it_stood() -> None:
    frame = apart(4)
    first, rest = frame.nodes[:3], frame.nodes[3:5]  # the input, two steps; two more steps; no future ones yet
    comes = Node("new", "STP-9", "Instead", "prepare", "tool", state="future", replaces=(first[-1].id,))
    edges = (*frame.edges[:4], Edge("to new", "source", "new", state="future"))
    frame = replace(frame, nodes=(*first, comes, *rest), edges=edges)
    was, will_be = (layout(one_of(frame, state)).boxes for state in ("current", "future"))
    assert will_be["new"] == was[first[-1].id]


def records() -> list[Record]:
    """The samples and engagements of several sizes, each with a current and a future workflow."""
    made = [read(ROOT.joinpath(f"data/{name}.json").read_bytes())[0] for name in ("tickit", "retail")]
    return [*made, *(generate(rows, seed) for rows, seed in ((60, 1), (200, 2), (900, 3)))]


@pytest.mark.parametrize("form", FORMS)
def test_current_future_and_difference_move_nothing(form: str) -> None:
    for record in records():
        drawn = {view: layout(graph(record, view), form=form) for view in VIEWS}
        places = drawn["difference"].boxes
        for view in STATES:
            shared = places.keys() & drawn[view].boxes.keys()
            assert len(shared) > 4
            assert all(places[node] == drawn[view].boxes[node] for node in shared)
        assert len({(one.width, one.end, one.lanes, one.top) for one in drawn.values()}) == 1


@pytest.mark.parametrize("form", FORMS)
def test_the_difference_is_as_clean_as_any_picture_and_shows_every_box(form: str) -> None:
    for record in records():
        shown = graph(record, "difference")
        check(shown, layout(shown, form=form))
        cards = {node.id for node in shown.nodes} | set(places(shown.frame.nodes if shown.frame else ()).values())
        assert cards == {row.id for row in (*record.inputs, *record.steps, *record.outputs)}


def tall(rows: int) -> Graph:
    """A workflow with so many boxes in its tallest lane."""
    boxes = tuple(Node(f"o{row}", f"OUT-{row}", "Report", "deliver", "report") for row in range(rows))
    return Graph("Tall", "current", STAGES, (*(node for node in made(20).nodes if node.stage != "deliver"), *boxes))


@pytest.mark.parametrize(
    ("tallest", "least", "smallest"), [(6, 12.5, 11), (8, 12.5, 11), (9, 12, 10.5), (14, 11.5, 10)]
)
def test_presented_between_constraints_and_outcomes_it_is_legible_too(
    tallest: int, least: float, smallest: float
) -> None:
    drawn = layout(replace(tall(tallest), constraints=RAILS, outcomes=RAILS[:3]), form="screen")
    picture = ElementTree.fromstring(svg(tall(tallest), form="screen"))
    laptop = min(1366 / drawn.width, 716 / float(picture.attrib["viewBox"].split()[3]))
    assert drawn.sizes.name * laptop >= least
    assert (
        min(float(one.attrib["font-size"]) for one in picture.iter() if "font-size" in one.attrib) * laptop >= smallest
    )


@pytest.mark.parametrize(("tallest", "least"), [(8, 13), (11, 12), (17, 11), (24, 10)])
def test_a_presented_picture_is_legible_with_many_boxes_in_a_lane(tallest: int, least: float) -> None:
    graph = tall(tallest)
    drawn = ElementTree.fromstring(svg(graph, rails=False, form="screen"))
    width, height = (float(value) for value in drawn.attrib["viewBox"].split()[2:])
    laptop, hall = (min(wide / width, high / height) for wide, high in ((1366, 716), (1920, 1028)))
    name = layout(graph, rails=False, form="screen").sizes.name
    assert name * laptop >= least
    assert name * hall >= 16 or tallest > 17


@pytest.mark.parametrize("tallest", [9, 17])
def test_a_strip_is_legible_with_many_boxes_in_a_lane(tallest: int) -> None:
    drawn = layout(tall(tallest), form="slim")
    assert drawn.sizes.name * min(299 / (drawn.end + 6), 1500 / drawn.width) >= 9.5


RAILS = tuple(Rail(f"C{number}", "Names stay in the country " * number) for number in range(1, 21))


def test_on_a_narrow_page_constraints_and_outcomes_stand_below_and_do_not_narrow_the_lanes() -> None:
    bare = made(29)
    without = layout(bare, form="narrow")
    shelved = layout(replace(bare, constraints=RAILS, outcomes=RAILS[:3]), form="narrow")
    assert (shelved.lanes, shelved.width, shelved.bottom) == (without.lanes, without.width, without.bottom)
    left, right = shelved.shelves
    assert left.x + left.width < right.x and right.x + right.width <= shelved.width
    assert (left.more, right.more) == (4, 0)
    for shelf in shelved.shelves:
        assert shelf.y > shelved.bottom and shelf.bottom == shelved.end
        for one, other in pairwise(shelf.entries):
            assert other.x > one.x or other.y >= one.y + 18 * len(one.text_lines)
    assert layout(replace(bare, constraints=RAILS), form="slim").shelves == ()


@pytest.mark.parametrize("form", ["wide", "page", "screen"])
@pytest.mark.parametrize("boxes", [3, 29, 90])
def test_constraints_stand_at_the_far_left_and_outcomes_at_the_far_right(form: str, boxes: int) -> None:
    bare = made(boxes)
    empty = layout(bare, form=form)
    full = layout(replace(bare, constraints=RAILS, outcomes=RAILS[:3]), form=form)
    assert full.lanes == empty.lanes and full.width == empty.width  # the first one written down moves nothing
    left, right = full.shelves
    last = full.lanes[-1] + full.sizes.card_width
    assert left.x + left.width < full.lanes[0] - LANE_PADDING < last + LANE_PADDING < right.x
    assert right.x + right.width <= full.width
    assert (left.more, right.more) == (4, 0) and left.bottom == right.bottom == full.bottom == full.end
    for shelf in full.shelves:
        for one, other in pairwise(shelf.entries):
            assert other.y >= one.y + 18 * len(one.text_lines)
        assert shelf.entries[-1].y + 18 * len(shelf.entries[-1].text_lines) <= shelf.bottom


def test_places_are_the_nearest_that_keep_order() -> None:
    # Two boxes that both want 10 with a pitch of 4 share the distance: 8 and 12. One that wants 30 stays.
    assert isotonic([10, 10, 30], [1, 1, 1], 4) == [8, 12, 30]
    # The heavier one moves less: 10 = (3 × 9 + 1 × 13) ÷ 4.
    assert isotonic([10, 10], [3, 1], 4) == [9, 13]
