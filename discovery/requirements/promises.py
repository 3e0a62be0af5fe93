"""What measures say: promises with their objective as it was agreed, and figures with the target they are to reach."""

import re
from collections.abc import Mapping
from typing import TypeGuard

from discovery.measures import is_promise
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.requirements.fact import Fact, Facts
from discovery.requirements.phrases import OFTEN, called, counted, exact, figures, quoted, sentence_part, target

_TYPES: Mapping[str, str] = {
    "availability": "availability",
    "throughput": "performance",
    "latency": "performance",
    "freshness": "performance",
    "response time": "performance",
    "error rate": "quality",
    "retention": "data",
}
"""The type of requirement that a promised property makes; the others are promises on how it is operated."""

_BARE = re.compile(r"[<>≤≥=~]*\s*\d[\d\s.,]*")


def aims_high(row: Row) -> TypeGuard[Measure]:
    """Whether a row is a measure of the new workflow that has a target, other than a promise."""
    return isinstance(row, Measure) and not is_promise(row) and row.scope != "existing" and bool(target(row))


def promise(record: Record) -> Facts:
    """Promises of the new workflow with an objective or a target."""
    for row in record.measures:
        if is_promise(row) and row.scope != "existing" and (terms := _promised(row)):
            words = {"promise": terms, "indicator": quoted(row.indicator), "consequence": quoted(row.consequence)}
            yield Fact(row, {"name": called(row), **words}, type=_type(row))


def _type(row: Measure) -> str:
    if row.sla_property in (None, "other"):
        return ""
    return _TYPES.get(row.sla_property, "operations")


def _promised(row: Measure) -> str:
    """Property, objective, target and window; the objective in its own words, with its unit where it lacks one."""
    about = f"{row.sla_property} " if row.sla_property not in (None, "other") else ""
    said = sentence_part(row.objective)
    if said and row.unit and _BARE.fullmatch(said):
        said = f"{said} {row.unit}"
    aim = target(row)
    parts = [f"{about}{quoted(said)}"] if said else []
    if aim and not (row.target is not None and exact(row.target) in figures(said)):
        parts.append(f"target {aim}" if said else f"{about}{aim}")
    if parts and row.window:
        parts.append(f"window {quoted(row.window)}")
    return ", ".join(parts)


def indicator(record: Record) -> Facts:
    """Figures by which the new workflow is judged: the target to reach, else that a KPI is measured as it was said."""
    for row in record.measures:
        often = OFTEN.get(row.frequency or "", "")
        if is_promise(row) or row.scope == "existing":
            continue
        if aims_high(row):
            aim = f"{target(row)}, measured {often}" if often else target(row)
        elif row.kind == "KPI" and often:
            aim = f"measured {often}"
        else:
            continue
        today = counted(row.baseline, row.unit) if row.baseline is not None and aims_high(row) else ""
        yield Fact(row, {"name": called(row), "aim": aim, "today": today, "formula": quoted(row.formula)})
