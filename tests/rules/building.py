"""Records for rules: rows with only what one rule looks at, and the ids by which they name each other."""

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from discovery.model.record import BY_SECTION, Record
from tests.making import record, row_id

TODAY = date(2026, 1, 1)
AHEAD = [{"name": "Load", "stage": "collect", "state": "future"}]
"""One step of the future workflow: without one, nothing is missing from the future."""

Values = dict[str, Any]


def ref(section: str, number: int = 1) -> str:
    """The id of a row of the records made here."""
    return row_id(list(BY_SECTION).index(section) * 1000 + number)


def link(origin: str, kind: str, target: str) -> Values:
    """A link between rows named like "outputs 1"."""
    first, second = origin.split(), target.split()
    return {"from_id": ref(first[0], int(first[1])), "to_id": ref(second[0], int(second[1])), "kind": kind}


def flow(origin: str, target: str, state: str = "future", **values: Any) -> Values:
    """A flow between rows named like "steps 1"."""
    first, second = origin.split(), target.split()
    ends = {"origin": ref(first[0], int(first[1])), "target": ref(second[0], int(second[1]))}
    return {**ends, "state": state, **values}


def of_kind(made: Record, **values: Any) -> Record:
    """The same with other values of the engagement."""
    return replace(made, engagement=made.engagement.model_copy(update=values))


def path(*steps: Values, inputs: Values | None = None, output: Values | None = None, **more: Any) -> Record:
    """An input, steps of the future in a row, and an output behind them."""
    source, result = {"name": "Orders", **(inputs or {})}, {"name": "Board", **(output or {})}
    stages = [{"name": f"Step {n}", "stage": "prepare", "state": "future", **one} for n, one in enumerate(steps, 1)]
    names = ["inputs 1", *(f"steps {n}" for n in range(1, len(steps) + 1)), "outputs 1"]
    flows = [flow(a, b) for a, b in pairwise(names)]
    parts: dict[str, Any] = {"inputs": [source], "steps": stages, "outputs": [result], "flows": flows, **more}
    return record(**parts)


def profiled(timing: str = "existing", **values: Any) -> dict[str, list[Values]]:
    """An input with one profile."""
    return {"inputs": [{"name": "Orders"}], "profiles": [{"input": ref("inputs"), "timing": timing, **values}]}
