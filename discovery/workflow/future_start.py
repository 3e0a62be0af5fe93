"""How the current workflow becomes the future one: which edits to make, from a Record alone; nothing is saved here.

A row of both states is one row in both pictures, so what does not change is typed, and corrected, once.
"""

from collections.abc import Callable, Sequence

from discovery.model.edits import Add, Connect, Edit, Set
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow, Step

_TAKEN_ALONG = ("mode", "payload", "gb_per_day", "protocol")
"""What is true of a flow whichever step it leads to or comes from."""


def can_start(record: Record) -> bool:
    """Whether steps of the current workflow are captured and none of the future one."""
    states = {step.state for step in record.steps}
    return states == {"current"}


def start_future(record: Record) -> tuple[Edit, ...]:
    """Every current step becomes one of both states, with its tool and each flow whose ends are in the future."""
    steps = [step for step in record.steps if step.state == "current"]
    there = {step.id for step in steps} | {row.id for row in _ends(record) if _in_future(row)}
    flows = [flow for flow in record.flows if flow.state == "current" and {flow.origin, flow.target} <= there]
    used = {step.tool for step in steps}
    tools = [tool for tool in record.tools if tool.state == "current" and tool.id in used]
    return tuple(Set(row.section, row.id, "state", "both", seen="current") for row in (*steps, *flows, *tools))


def can_replace(record: Record, row: Row) -> bool:
    """Whether this is a step of the current workflow that nothing replaces yet."""
    return isinstance(row, Step) and row.state != "future" and not record.origins(row, "replaces")


def replacement(record: Record, step: Step, new_id: Callable[[], str]) -> tuple[Edit, ...]:
    """A step stays current; a new one of the same name replaces it in the future, with the flows it has there.

    The first edit adds the new step. ``new_id`` gives the ids of new rows.
    """
    instead = new_id()
    values = {"name": step.name, "stage": step.stage, "state": "future", "owner": step.owner}
    edits: list[Edit] = [Add("steps", values, instead, after=step.id)]
    if step.state == "both":
        edits.append(Set("steps", step.id, "state", "current", seen="both"))
    there = {row.id for row in _ends(record) if _in_future(row)}
    for flow in record.flows:
        if step.id in (flow.origin, flow.target):
            edits += _led_on(flow, step, instead, there, new_id)
    return (*edits, Connect(instead, step.id, "replaces"))


def counted(edits: Sequence[Edit]) -> str:
    """How many steps, flows and tools get another value: "3 steps, 1 flow and 2 tools"; tools only if there are any."""
    parts = []
    for section, one, many in (("steps", "step", "steps"), ("flows", "flow", "flows"), ("tools", "tool", "tools")):
        count = sum(isinstance(edit, Set) and edit.section == section for edit in edits)
        if count or section != "tools":
            parts.append(f"{count} {one if count == 1 else many}")
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _led_on(flow: Flow, step: Step, instead: str, there: set[str], new_id: Callable[[], str]) -> list[Edit]:
    """What becomes of a flow at a step that is replaced."""
    end, other = ("origin", flow.target) if flow.origin == step.id else ("target", flow.origin)
    if flow.state == "future":
        return [Set("flows", flow.id, end, instead, seen=step.id)] if step.state == "both" else []
    if other not in there:
        return []
    taken = {name: value for name in _TAKEN_ALONG if (value := flow.__dict__[name]) is not None}
    ends = {"origin": flow.origin, "target": flow.target, end: instead}
    edits: list[Edit] = [Add("flows", {**taken, **ends, "state": "future"}, new_id(), after=flow.id)]
    if flow.state == "both":
        edits.append(Set("flows", flow.id, "state", "current", seen="both"))
    return edits


def _ends(record: Record) -> tuple[Row, ...]:
    """Everything a flow may lead to or come from."""
    return (*record.inputs, *record.steps, *record.outputs)


def _in_future(row: Row) -> bool:
    return row.__dict__["state"] in ("future", "both", None)
