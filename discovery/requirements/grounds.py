"""Why something is required: the outcomes and constraints that a row serves, bears, or leads to in the new workflow."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from discovery.model.framing import Constraint, Outcome
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.model.workshop import Answer
from discovery.workflow.network import Network, network

_RANK = {"must": 0, "should": 1, "could": 2}


@dataclass(frozen=True)
class Grounds:
    """The reasons in one Record; what the current workflow leads to counts where there is no new one yet."""

    record: Record

    @cached_property
    def _workflow(self) -> Network:
        future = network(self.record, "future")
        return future if future.steps else network(self.record, "current")

    @cached_property
    def _by_way(self) -> dict[str, list[Step]]:
        found: dict[str, list[Step]] = {}
        for step in self.record.steps:
            for way in step.ways:
                found.setdefault(way, []).append(step)
        return found

    def of(self, row: Row) -> tuple[Row, ...]:
        """The outcomes that are wanted and the constraints behind a row, each once, outcomes first."""
        if isinstance(row, Outcome | Constraint):
            return (row,)
        starts = self._starts(row)
        found: dict[str, Row] = {}
        for one in self._reached(starts):
            for outcome in self.record.targets(one, "serves"):
                found.setdefault(outcome.id, outcome)
        for one in starts:
            for outcome in self.record.targets(one, "measures"):
                found.setdefault(outcome.id, outcome)
            for constraint in self.record.origins(one, "constrains"):
                found.setdefault(constraint.id, constraint)
        rows = [one for one in found.values() if isinstance(one, Outcome | Constraint) and wanted(one)]
        return tuple(sorted(rows, key=lambda one: one.section != "outcomes"))

    def _starts(self, row: Row) -> list[Row]:
        """The row itself and what stands for it in the workflow."""
        if isinstance(row, Answer):
            return [row, *self._by_way.get(row.way, ())]
        observed = self.record.by_id.get(str(row.__dict__.get("observed_in") or ""))
        return [row, *self._beside(row), *self.record.origins(row, "resolves"), *([observed] if observed else [])]

    def _beside(self, row: Row) -> list[Row]:
        """What a measure measures, apart from outcomes; the input that a line of quality is about."""
        input_ = self.record.by_id.get(str(row.__dict__.get("input") or ""))
        measured = [one for one in self.record.targets(row, "measures") if one.section != "outcomes"]
        return [*measured, *([input_] if input_ else [])]

    def _reached(self, starts: Iterable[Row]) -> Iterable[Row]:
        """The rows and everything their data reaches."""
        seen = {row.id: row for row in starts}
        waiting = list(seen)
        for here in waiting:  # grows while it is read
            for flow in self._workflow.onward.get(here, ()):
                if flow.target not in seen:
                    seen[flow.target] = self.record.by_id[flow.target]
                    waiting.append(flow.target)
        return seen.values()

    def priority(self, row: Row) -> str:
        """What was said of the row itself, else the highest of the outcomes and outputs it is directly linked to.

        Empty where nobody said: that its data reaches an outcome which is a must does not make it one.
        """
        if isinstance(row, Constraint):
            return {"must": "must", "prefer": "should"}.get(row.hardness or "", "")
        own = row.__dict__.get("priority")
        if own in _RANK:
            return str(own)
        starts = [row, *self._beside(row)]
        kinds = ("serves", "measures")
        linked = [one for start in starts for kind in kinds for one in self.record.targets(start, kind)]
        given = [one.__dict__.get("priority") for one in (*linked, *starts) if asked_for(one)]
        return min((str(one) for one in given if one in _RANK), key=lambda word: _RANK[word], default="")


def wanted(row: Row) -> bool:
    """Whether an outcome was neither dropped nor put off; constraints always count."""
    return row.stands and (not isinstance(row, Outcome) or row.priority != "won't")


def asked_for(row: Row) -> bool:
    """Whether a row is wanted, and nobody said of it that it will not be done."""
    return wanted(row) and row.__dict__.get("priority") != "won't"
