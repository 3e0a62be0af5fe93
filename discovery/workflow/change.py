"""What becomes of everything on the way from the current to the future workflow: the one classification there is.

Pictures and the gap table use it alike. The state of a row decides first, for it says in which pictures a row stands:

- only in the current state: *retired*; *replaced* where a row that only the future has replaces it (link "replaces");
- only in the future: *new*; *replaced* where it comes instead of a row that only the current state has;
- in both: *changed* where a fact differs between the states or something other than "retain" is decided about a step,
  else *kept*. Facts that can differ are the figures of an input (existing profile against anticipated one, where both
  give a figure: a missing one is no difference) and the tool of a step, when the tool is only in the current state.

A flow is in a state when it and both its ends are. A flow between the same ends, or between what comes instead of
them, goes on: *kept*, or *changed* where its mode or protocol differs. So a step that is replaced does not make every
flow at it look new. The R decision is the step's own field (AWS's seven R's); it never overrules the state.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from discovery.model.column import Column, columns
from discovery.model.figures import measured, number
from discovery.model.interfaces import Input, Output, Profile
from discovery.model.magnitude import in_best_unit
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import in_words
from discovery.model.workflow import Flow, Step
from discovery.workflow.graph_types import STATES

KINDS = ("kept", "new", "changed", "replaced", "retired")
SECTIONS = ("inputs", "steps", "outputs", "flows", "tools", "practices", "skills", "partners")
"""What has a state, and so may differ between the states."""

_OF_STATES = {STATES: "kept", ("current",): "retired", ("future",): "new"}
_PROFILED = ("Volume", "Velocity", "Variety", "Veracity", "Value", "Access and usage")
_TELLING = ("gb_per_day", "mode")
"""Facts that say most about an input, told before the others."""


class Fact(NamedTuple):
    """One thing that is not the same in both states, in words."""

    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of one row; ``replaces`` and ``replaced_by`` are ids of rows in the other state."""

    kind: str
    facts: tuple[Fact, ...] = ()
    replaces: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()
    decision: str = ""


def changes(record: Record) -> dict[str, Change]:
    """The change of every row that is in at least one state, by id, in workshop order."""
    rows = [row for section in SECTIONS if section != "flows" for row in record.rows(section)]
    by_row = {row.id: _change(record, row) for row in rows}
    return by_row | _flow_changes(record)


def in_state(row: Row, state: str) -> bool:
    """Whether a row belongs to a state; one without an answer belongs to both."""
    return row.__dict__["state"] in (state, "both", None)


def states_of(record: Record, row: Row) -> tuple[str, ...]:
    """The states a row is in, for a flow those in which both its ends are too."""
    needed: list[Row | None] = [row]
    if isinstance(row, Flow):
        needed += [record.by_id.get(row.origin), record.by_id.get(row.target)]
    return tuple(state for state in STATES if all(one and in_state(one, state) for one in needed))


def replacing(record: Record, row: Row) -> tuple[Row, ...]:
    """The rows of the future that take the place of a row, those that stay as well as those that are new.

    Pictures call a row replaced only by what is new; that a kept row takes its place is a reason just as well.
    """
    linked = record.origins(row, "replaces")
    return tuple(
        linked_row for linked_row in linked if "state" in linked_row.__dict__ and in_state(linked_row, "future")
    )


def stage_of(row: Input | Step | Output) -> str:
    """The lane of a row."""
    if isinstance(row, Input):
        return "generate"
    return "deliver" if isinstance(row, Output) else row.stage


def successions(standing: Iterable[tuple[str, str, str, tuple[str, ...]]]) -> dict[str, str]:
    """Whose place a row of the future takes, by id: of one lane each takes one, and none is taken twice.

    ``standing`` gives id, stage, state ("both" among them) and the ids of what a row replaces.
    """
    rows = list(standing)
    leaving = {row_id: stage for row_id, stage, state, _ in rows if state == "current"}
    by_id: dict[str, str] = {}
    for row_id, stage, state, replaces in rows if leaving else ():
        place = next((old for old in replaces if leaving.get(old) == stage), None)
        if state == "future" and place:
            by_id[row_id] = place
            del leaving[place]
    return by_id


def _change(record: Record, row: Row) -> Change:
    decision = row.r_decision or "" if isinstance(row, Step) else ""
    states = states_of(record, row)
    if states == STATES:
        facts = _facts(record, row)
        changed = facts or decision not in ("", "retain")
        return Change("changed" if changed else "kept", facts, decision=decision)
    kind, other = _OF_STATES[states], "future" if states == ("current",) else "current"
    linked = record.targets(row, "replaces") if kind == "new" else record.origins(row, "replaces")
    pairs = tuple(
        linked_row.id
        for linked_row in linked
        if "state" in linked_row.__dict__ and states_of(record, linked_row) == (other,)
    )
    if not pairs:
        return Change(kind, decision=decision)
    if kind == "new":
        return Change("replaced", replaces=pairs, decision=decision)
    return Change("replaced", replaced_by=pairs, decision=decision)


def _facts(record: Record, row: Row) -> tuple[Fact, ...]:
    if isinstance(row, Input):
        return _profile_facts(record.profile(row.id, "existing"), record.profile(row.id, "anticipated"))
    tool = record.by_id.get(row.tool or "") if isinstance(row, Step) else None
    if tool is None or in_state(tool, "future"):
        return ()
    instead = [new_tool.label for new_tool in record.origins(tool, "replaces") if "state" in new_tool.__dict__]
    return (Fact("Tool", tool.label, ", ".join(instead) or "another"),)


def _profile_facts(existing: Profile | None, anticipated: Profile | None) -> tuple[Fact, ...]:
    if existing is None or anticipated is None:
        return ()
    ordered = sorted(columns(Profile), key=lambda one: one.name in _TELLING and -_TELLING.index(one.name) - 1)
    return differing(existing, anticipated, (column for column in ordered if column.group in _PROFILED))


def differing(before: Row, after: Row, among: Iterable[Column]) -> tuple[Fact, ...]:
    """What two rows of one kind both say in these columns, and not the same."""
    facts = []
    for column in among:
        old, new = before.__dict__[column.name], after.__dict__[column.name]
        if None not in (old, new) and old != new:
            facts.append(Fact(column.title, _value_in_words(column, old), _value_in_words(column, new)))
    return tuple(facts)


def _value_in_words(column: Column, value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return in_words(value)
    if column.unit.startswith("GB"):
        return in_best_unit(value, column.unit)
    return number(value) if column.is_scale else measured(value, column.unit)


def _flow_changes(record: Record) -> dict[str, Change]:
    lanes: tuple[Input | Step | Output, ...] = (*record.inputs, *record.steps, *record.outputs)
    place = successions(
        (row.id, stage_of(row), row.state or "both", tuple(old.id for old in record.targets(row, "replaces")))
        for row in lanes
    )
    by_flow: dict[str, Change] = {}
    going: dict[tuple[str, str], list[Flow]] = {}
    for flow in record.flows:
        states = states_of(record, flow)
        if states:
            by_flow[flow.id] = Change(_OF_STATES[states])
        if states == ("current",):
            going.setdefault((flow.origin, flow.target), []).append(flow)
    for flow in record.flows:
        before = going.get((place.get(flow.origin, flow.origin), place.get(flow.target, flow.target)))
        if before and by_flow.get(flow.id) == Change("new"):
            old = min(before, key=lambda one: len(_flow_facts(one, flow)))
            before.remove(old)
            facts = _flow_facts(old, flow)
            kind = "changed" if facts else "kept"
            by_flow[flow.id] = Change(kind, facts, replaces=(old.id,))
            by_flow[old.id] = Change(kind, facts, replaced_by=(flow.id,))
    return by_flow


def _flow_facts(before: Flow, after: Flow) -> tuple[Fact, ...]:
    """How data travels, where both flows say it and not the same."""
    pairs: Mapping[str, tuple[str | None, str | None]] = {
        "Mode": (before.mode, after.mode),
        "Protocol": (before.protocol, after.protocol),
    }
    return tuple(Fact(title, old, new) for title, (old, new) in pairs.items() if old and new and old != new)
