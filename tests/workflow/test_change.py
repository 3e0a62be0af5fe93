"""What becomes of every row: each rule of the classification, and what must hold whatever was captured."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from discovery.model.agreement import Link
from discovery.model.engagement import Engagement
from discovery.model.framing import Constraint
from discovery.model.interfaces import Input, Output, Profile
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step, Tool
from discovery.workflow.change import KINDS, Change, Fact, changes, states_of, successions
from discovery.workflow.difference import counts, in_lane, places
from discovery.workflow.graph import STATES, Edge, Graph, Node, graph
from discovery.workflow.thread import thread
from tests.strategies import engagements
from tests.workflow.test_graph import ENGAGEMENT, flow, name, row

OLD, NEW, STAYS, OTHER = (name(Step, number) for number in range(1, 5))
TILLS = name(Input, 1)


def step(number: int, state: str, stage: str = "store", **values: Any) -> Step:
    return row(Step, number, name=f"Step {number}", stage=stage, state=state, **values)


def replaces(number: int, new: str, old: str) -> Link:
    return row(Link, number, from_id=new, to_id=old, kind="replaces")


def made(**parts: Any) -> Record:
    head = Engagement(id=ENGAGEMENT, engagement_id=ENGAGEMENT, number=1, title="Corner shop")
    return Record(engagement=head, **parts)


def one(record: Record, kind: type[Row], number: int = 1) -> Change:
    return changes(record)[name(kind, number)]


@pytest.mark.parametrize(("state", "kind"), [("current", "retired"), ("future", "new"), ("both", "kept")])
def test_the_state_decides_where_nothing_is_replaced_or_differs(state: str, kind: str) -> None:
    assert one(made(steps=(step(1, state),)), Step) == Change(kind)


def test_a_row_without_a_state_is_in_both() -> None:
    assert one(made(outputs=(row(Output, 1, name="Board", state=None),)), Output).kind == "kept"


def test_a_replaced_row_and_what_comes_instead_are_a_pair() -> None:
    record = made(
        steps=(step(1, "current", r_decision="replatform"), step(2, "future")), links=(replaces(1, NEW, OLD),)
    )
    assert one(record, Step, 1) == Change("replaced", replaced_by=(NEW,), decision="replatform")
    assert one(record, Step, 2) == Change("replaced", replaces=(OLD,))


def test_a_link_to_what_stays_makes_no_pair() -> None:
    record = made(steps=(step(1, "both"), step(2, "future")), links=(replaces(1, NEW, OLD),))
    assert (one(record, Step, 1).kind, one(record, Step, 2).kind) == ("kept", "new")
    record = made(steps=(step(1, "current"), step(2, "both")), links=(replaces(1, NEW, OLD),))
    assert (one(record, Step, 1).kind, one(record, Step, 2).kind) == ("retired", "kept")


@pytest.mark.parametrize(
    ("decision", "kind"),
    [("retain", "kept"), *((one, "changed") for one in ("rehost", "replatform", "refactor", "repurchase", "relocate", "retire"))],
)  # fmt: skip
def test_a_step_of_both_states_is_changed_by_any_decision_but_retain(decision: str, kind: str) -> None:
    assert one(made(steps=(step(1, "both", r_decision=decision),)), Step) == Change(kind, decision=decision)


def test_a_decision_never_overrules_the_state() -> None:
    assert one(made(steps=(step(1, "current", r_decision="retain"),)), Step).kind == "retired"
    assert one(made(steps=(step(1, "future", r_decision="retire"),)), Step).kind == "new"


def test_an_input_is_changed_where_both_profiles_give_a_figure_and_not_the_same() -> None:
    existing = row(Profile, 1, input=TILLS, timing="existing", gb_per_day=0.02, mode="batch", users=4, trust="reliable")
    later = row(Profile, 2, input=TILLS, timing="anticipated", gb_per_day=2, mode="streaming", users=4, full_gb=9)
    tills = row(Input, 1, name="Tills")
    found = one(made(inputs=(tills,), profiles=(existing, later)), Input)
    assert found == Change("changed", (Fact("Mode", "batch", "streaming"), Fact("Per day", "20 MB/day", "2 GB/day")))
    same = later.model_copy(update={"gb_per_day": 0.02, "mode": "batch"})
    assert one(made(inputs=(tills,), profiles=(existing, same)), Input).kind == "kept"
    assert one(made(inputs=(tills,), profiles=(existing,)), Input).kind == "kept"


def test_a_step_is_changed_whose_tool_goes() -> None:
    tools = (row(Tool, 1, name="Teradata", state="current"), row(Tool, 2, name="Snowflake", state="future"))
    record = made(
        steps=(step(1, "both", tool=name(Tool, 1)),), tools=tools, links=(replaces(1, name(Tool, 2), name(Tool, 1)),)
    )
    assert one(record, Step) == Change("changed", (Fact("Tool", "Teradata", "Snowflake"),))
    assert one(record, Tool).kind == "replaced"
    stays = replace(record, tools=(row(Tool, 1, name="Teradata", state="both"),), links=())
    assert one(stays, Step).kind == "kept"


def shop(mode: str = "batch", **later: Any) -> Record:
    """A step that is replaced, with a flow to it and a flow from it on either side."""
    flows = (
        flow(1, TILLS, OLD, "current", mode="batch"),
        flow(2, OLD, STAYS, "current", mode="batch"),
        flow(3, TILLS, NEW, "future", mode=mode, **later),
        flow(4, NEW, OTHER, "future", mode="batch"),
        flow(5, TILLS, STAYS, "both"),
    )
    steps = (step(1, "current"), step(2, "future"), step(3, "both", "analyze"), step(4, "future", "analyze"))
    return made(inputs=(row(Input, 1, name="Tills"),), steps=steps, flows=flows, links=(replaces(1, NEW, OLD),))


def flows_of(record: Record) -> dict[int, str]:
    found = changes(record)
    return {one.number: found[one.id].kind for one in record.flows if one.id in found}


def test_a_flow_goes_on_between_what_comes_instead_of_its_ends() -> None:
    assert flows_of(shop()) == {1: "kept", 2: "retired", 3: "kept", 4: "new", 5: "kept"}


@pytest.mark.parametrize("later", [{"mode": "streaming"}, {"protocol": "Kafka"}])
def test_a_flow_that_goes_on_otherwise_is_changed(later: dict[str, Any]) -> None:
    record = shop()
    flows = tuple(
        one.model_copy(update=later if one.number == 3 else {"protocol": "JDBC"}) if one.number in (1, 3) else one
        for one in record.flows
    )
    assert flows_of(replace(record, flows=flows))[3] == "changed"
    assert flows_of(replace(record, flows=flows))[1] == "changed"


def test_the_difference_draws_a_pair_as_one_card_and_a_flow_that_goes_on_once() -> None:
    shown = graph(shop(), "difference")
    cards = {node.name: node for node in shown.nodes}
    assert set(cards) == {"Tills", "Step 2", "Step 3", "Step 4"}
    assert (cards["Step 2"].was, cards["Step 2"].change, cards["Step 2"].tie) == ("Step 1", "replaced", 0)
    assert cards["Step 2"].story == "replaces Step 1 (STP-001)"
    assert {(edge.source, edge.target, edge.change) for edge in shown.edges} == {
        (TILLS, NEW, "kept"), (NEW, STAYS, "retired"), (NEW, OTHER, "new"), (TILLS, STAYS, "kept")
    }  # fmt: skip
    assert counts(shown) == {"kept": 2, "new": 1, "changed": 0, "replaced": 1, "retired": 0}
    assert (in_lane(shown, "store"), in_lane(shown, "analyze")) == ((0, 0), (1, 0))


def test_what_a_card_takes_the_place_of_is_found_there_with_all_that_is_tied_to_it() -> None:
    limits = (row(Constraint, 1, statement="Licence ends"), row(Constraint, 2, statement="Stays here"))
    tied = [(name(Constraint, 1), OLD), (name(Constraint, 2), NEW)]
    links = [row(Link, at + 2, from_id=a, to_id=b, kind="constrains") for at, (a, b) in enumerate(tied)]
    record = replace(shop(), constraints=limits, links=(replaces(1, NEW, OLD), *links))
    shown = graph(record, "difference")
    card = next(node for node in shown.nodes if node.id == NEW)
    assert (card.was_id, card.stands_for, card.chips) == (OLD, (NEW, OLD), ("C1", "C2"))
    by_old, by_new, by_limit = (thread(record, shown, one) for one in (OLD, NEW, name(Constraint, 1)))
    assert by_old == by_new == by_limit and by_old.boxes == {TILLS, NEW, STAYS, OTHER}
    assert [tie.code for tie in by_old.ties] == ["C1", "C2"]


def test_boxes_that_replace_each_other_otherwise_share_a_number() -> None:
    steps = (step(1, "current"), step(2, "future"), step(3, "future", "analyze"), step(4, "future"))
    record = made(steps=steps, links=(replaces(1, NEW, OLD), replaces(2, STAYS, OLD)))
    cards = {node.name: node for node in graph(record, "difference").nodes}
    assert set(cards) == {"Step 2", "Step 3", "Step 4"}
    assert (cards["Step 2"].tie, cards["Step 3"].tie, cards["Step 4"].tie) == (1, 1, 0)
    assert (cards["Step 3"].was, cards["Step 3"].detail) == ("", "replaces Step 1")
    gone = replace(record, links=(replaces(2, STAYS, OLD),))
    cards = {node.name: node for node in graph(gone, "difference").nodes}
    assert cards["Step 1"].detail == "replaced by Step 3" and cards["Step 1"].tie == cards["Step 3"].tie == 1
    assert counts(graph(gone, "difference"))["replaced"] == 1


def test_one_place_is_taken_once() -> None:
    rows = [("a", "store", "current", ()), ("b", "store", "future", ("a",)), ("c", "store", "future", ("a",))]
    assert successions(rows) == {"b": "a"}
    assert successions([("a", "store", "current", ()), ("b", "prepare", "future", ("a",))]) == {}
    assert successions([("a", "store", "both", ()), ("b", "store", "future", ("a",))]) == {}


def test_what_is_missing_in_the_future_is_said_and_what_goes_lacks_nothing() -> None:
    record = made(steps=(step(1, "current"), step(2, "future")))
    gaps = {node.name: node.gap for node in graph(record, "difference").nodes}
    assert gaps == {"Step 1": "", "Step 2": "nothing feeds it, nothing uses it"}


def check(record: Record, shown: Graph) -> None:
    """What must hold for any difference: every row once, in the class its state allows, pairs on both sides."""
    found = changes(record)
    assert shown.frame is not None
    merged = places(shown.frame.nodes)
    assert sorted([node.id for node in shown.nodes] + list(merged.values())) == sorted(n.id for n in shown.frame.nodes)
    allowed = {STATES: {"kept", "changed"}, ("current",): {"retired", "replaced"}, ("future",): {"new", "replaced"}}
    for section in ("inputs", "steps", "outputs", "tools"):
        for each in record.rows(section):
            change = found[each.id]
            assert change.kind in allowed[states_of(record, each)] and change.kind in KINDS
            assert bool(change.replaces or change.replaced_by) == (change.kind == "replaced")
            assert all(each.id in found[old].replaced_by for old in change.replaces)
    for edge in shown.edges:
        assert found[edge.id].kind == edge.change
    nodes: set[str] = {node.id for node in shown.nodes}
    assert all({edge.source, edge.target} <= nodes for edge in shown.edges)
    assert sum(counts(shown).values()) <= len(shown.nodes)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=engagements(5))
def test_every_box_and_flow_has_its_change(record: Record) -> None:
    check(record, graph(record, "difference"))


def test_nodes_and_edges_outside_the_difference_have_no_change() -> None:
    for state in STATES:
        shown = graph(shop(), state)
        parts: tuple[Node | Edge, ...] = (*shown.nodes, *shown.edges)
        assert {part.change for part in parts} == {""}
