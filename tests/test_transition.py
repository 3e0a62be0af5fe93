"""From the current workflow to the future one: what is carried over, what a replacement leads on, one undo for each."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.model.record import Record
from discovery.model.row import new_id
from discovery.model.workflow import Step
from discovery.settings import ROOT
from discovery.store import Add, Connect, Remove, Set, Store
from discovery.workflow.future_start import can_replace, can_start, counted, replacement, start_future
from discovery.workflow.graph import graph
from tests.making import new_store, row_id
from tests.making import record as record_of


def ids(start: int = 900) -> Callable[[], str]:
    """Ids one after the other."""
    numbers = itertools.count(start)
    return lambda: row_id(next(numbers))


def shop() -> Record:
    """An input, two current steps, one output for both states and one that is only for today, flows, and two tools."""
    rows: dict[str, list[dict[str, object]]] = {
        "inputs": [{"name": "Tills", "state": None}],
        "outputs": [{"name": "Board", "state": "both"}, {"name": "Fax", "state": "current"}],
        "tools": [{"name": "Copier", "state": "current"}, {"name": "Fax machine", "state": "current"}],
        "steps": [
            {"name": "Copy", "stage": "collect", "state": "current"},
            {"name": "Sums", "stage": "analyze", "state": "current"},
        ],
    }
    made = record_of(**rows)
    (tills,), (board, fax), (copy, sums) = made.inputs, made.outputs, made.steps
    rows["steps"][0]["tool"] = made.tools[0].id
    ends = ((tills, copy), (copy, sums), (sums, board), (sums, fax))
    flows = [{"origin": a.id, "target": b.id, "state": "current", "mode": "batch"} for a, b in ends]
    return record_of(**rows, flows=flows)


def states(record: Record) -> dict[str, str]:
    """The state of everything the workflow is made of, by id."""
    sections = ("inputs", "outputs", "steps", "flows")
    return {row.id: row.__dict__["state"] for section in sections for row in record.rows(section)}


def test_steps_flows_and_tools_are_carried_over_but_not_what_leads_to_something_of_today_only() -> None:
    edits = start_future(shop())
    assert {(one.section, one.id) for one in edits if isinstance(one, Set)} == {
        *(("steps", step.id) for step in shop().steps),
        *(("flows", flow.id) for flow in shop().flows[:3]),
        ("tools", shop().tools[0].id),
    }
    assert all(isinstance(one, Set) and (one.value, one.seen) == ("both", "current") for one in edits)
    assert counted(edits) == "2 steps, 3 flows and 1 tool"
    assert counted(edits[:5]) == "2 steps and 3 flows"
    assert counted(edits[:1]) == "1 step and 0 flows"


def test_it_is_offered_only_while_the_future_is_empty_and_the_current_is_not() -> None:
    def with_states(*states: str) -> Record:
        return record_of(steps=[{"name": state, "stage": "store", "state": state} for state in states])

    assert can_start(with_states("current", "current"))
    assert not any(map(can_start, (with_states(), with_states("current", "future"), with_states("both"))))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def today(store: Store, name: str) -> str:
    """A sample of which only the current workflow is left."""
    found, _files = read((ROOT / "data" / f"{name}.json").read_bytes())
    engagement = store.insert(renewed(found), LOCAL, keep_number=False)
    record = store.load(engagement, LOCAL)
    store.save(engagement, [Remove("steps", step.id) for step in record.steps if step.state != "current"], LOCAL)
    return engagement


@pytest.mark.parametrize("name", ["tickit", "retail"])
def test_one_save_makes_the_future_like_today_and_one_undo_takes_it_back(store: Store, name: str) -> None:
    engagement = today(store, name)
    before = store.load(engagement, LOCAL)
    assert can_start(before)
    saved = store.save(engagement, start_future(before), LOCAL)
    after = store.load(engagement, LOCAL)
    assert saved.revision == before.revision + 1
    steps = {node.id for node in graph(after, "current").nodes} & {step.id for step in after.steps}
    assert steps == {step.id for step in before.steps} == steps & {node.id for node in graph(after, "future").nodes}
    assert graph(after, "current").edges and {e.id for e in graph(after, "future").edges} >= {
        edge.id for edge in graph(after, "current").edges if edge.state == "both"
    }
    assert not can_start(after)
    store.undo(engagement, LOCAL)
    undone = store.load(engagement, LOCAL)
    assert states(undone) == states(before)


def carried(record: Record) -> Record:
    """The record as it is once its current workflow is carried over."""
    now = states(record) | {one.id: one.value for one in start_future(record) if isinstance(one, Set)}
    parts = {
        section: [
            {**{name: value for name, value in row.__dict__.items() if name in names}, "state": now[row.id]}
            for row in record.rows(section)
        ]
        for section, names in (
            ("inputs", {"name"}),
            ("outputs", {"name"}),
            ("steps", {"name", "stage"}),
            ("flows", {"origin", "target", "mode"}),
        )
    }  # fmt: skip
    return record_of(**parts)


def test_a_step_of_both_states_stays_current_and_its_flows_part() -> None:
    now = carried(shop())
    sums = now.steps[1]
    assert can_replace(now, sums)
    edits = replacement(now, sums, ids())
    new = edits[0]
    assert isinstance(new, Add) and (new.section, new.after, new.id) == ("steps", sums.id, row_id(900))
    assert (new.values["name"], new.values["stage"], new.values["state"]) == ("Sums", "analyze", "future")
    assert Set("steps", sums.id, "state", "current", seen="both") in edits
    assert edits[-1] == Connect(row_id(900), sums.id, "replaces")
    led = [(one.values["origin"], one.values["target"]) for one in edits[1:] if isinstance(one, Add)]
    assert led == [(now.steps[0].id, row_id(900)), (row_id(900), now.outputs[0].id)]
    parted = {one.id for one in edits if isinstance(one, Set) and one.section == "flows"}
    assert parted == {now.flows[1].id, now.flows[2].id}


def test_what_the_future_has_already_leads_to_the_new_step() -> None:
    now = record_of(
        inputs=[{"name": "Tills"}],
        steps=[{"name": "Copy", "stage": "collect", "state": "both"}],
        flows=[{"origin": shop().inputs[0].id, "target": shop().steps[0].id, "state": "future"}],
    )
    edits = replacement(now, now.steps[0], ids())
    assert Set("flows", now.flows[0].id, "target", row_id(900), seen=now.steps[0].id) in edits


@pytest.mark.parametrize("name", ["tickit", "retail"])
def test_every_step_of_a_sample_can_be_replaced_and_the_picture_stays_whole(store: Store, name: str) -> None:
    engagement = today(store, name)
    store.save(engagement, start_future(store.load(engagement, LOCAL)), LOCAL)
    whole = {state: graph(store.load(engagement, LOCAL), state) for state in ("current", "future")}
    for step in store.load(engagement, LOCAL).steps:
        now = store.load(engagement, LOCAL)
        here = now.by_id[step.id]
        assert isinstance(here, Step)
        store.save(engagement, replacement(now, here, new_id), LOCAL)
        assert not can_replace(store.load(engagement, LOCAL), store.load(engagement, LOCAL).by_id[step.id])
    after = store.load(engagement, LOCAL)
    for state, before in whole.items():
        now_drawn = graph(after, state)
        assert len(now_drawn.nodes) == len(before.nodes) and len(now_drawn.edges) == len(before.edges)
        assert sorted(node.gap for node in now_drawn.nodes if node.disconnected) == sorted(
            node.gap for node in before.nodes if node.disconnected
        )
    assert all(step.state != "both" for step in after.steps)
    for _ in store.load(engagement, LOCAL).steps[::2]:
        store.undo(engagement, LOCAL)
    assert {step.state for step in store.load(engagement, LOCAL).steps} == {"both"}
