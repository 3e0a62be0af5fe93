"""What meets a requirement: by a link, or because what it was derived from says where in the new workflow it belongs.

A requirement derived from an output is met by that output, one from an outcome by the outputs that serve it, one from a
deficiency by the steps that resolve it. So nobody is asked again for what the record says already, and no link is made
up. A requirement that a person wrote has links only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from discovery.model.agreement import Requirement
from discovery.model.framing import Constraint, Outcome
from discovery.model.interfaces import DataQuality, Input, Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.workflow import Deficiency, Flow, Step, Tool
from discovery.model.workshop import Answer
from discovery.requirements import keys_of
from discovery.workflow.change import in_state, states_of


@dataclass(frozen=True)
class Meeting:
    """The steps and outputs of the new workflow behind the requirements of one Record."""

    record: Record

    def of(self, row: Requirement) -> tuple[Row, ...]:
        """What meets a requirement in the new workflow, each once, linked rows first."""
        linked = [one for one in self.record.origins(row, "satisfies") if in_state(one, "future")]
        named = [one for source in self._sources(row) for one in self._where(source)]
        return tuple({one.id: one for one in (*linked, *named)}.values())

    def is_open(self, row: Requirement) -> bool:
        """Whether it is to be said yet what meets a requirement; a limit that names no part binds all of them."""
        if self.of(row):
            return False
        sources = self._sources(row)
        return not sources or not all(isinstance(one, Constraint) and not self._parts(one) for one in sources)

    def _sources(self, row: Requirement) -> list[Row]:
        ids = dict.fromkeys(source for _template, source in keys_of(row))
        return [self.record.by_id[one] for one in ids if one in self.record.by_id]

    def _where(self, source: Row) -> Iterator[Row]:
        """The steps and outputs of the future that a row of the record names, or what replaces them there."""
        if isinstance(source, DataQuality):
            source = self.record.by_id.get(source.input, source)
        if isinstance(source, Step | Output):
            places: list[Row] = [source]
        elif isinstance(source, Outcome):
            places = [one for one in self.record.origins(source, "serves") if isinstance(one, Output)]
        elif isinstance(source, Deficiency):
            places = list(self.record.origins(source, "resolves"))
        elif isinstance(source, Constraint):
            places = [place for part in self._parts(source) for place in self._where(part)]
        elif isinstance(source, Measure):
            places = [place for part in self.record.targets(source, "measures") for place in self._where(part)]
        else:
            places = list(self._by_part.get(source.way if isinstance(source, Answer) else source.id, ()))
        for place in places:
            there = [place] if in_state(place, "future") else self.record.origins(place, "replaces")
            yield from (one for one in there if isinstance(one, Step | Output) and in_state(one, "future"))

    def _parts(self, source: Constraint) -> list[Row]:
        """The parts of the workflow that a constraint names."""
        parts = self.record.targets(source, "constrains")
        return [one for one in parts if isinstance(one, Input | Output | Step | Flow | Tool)]

    @cached_property
    def _by_part(self) -> dict[str, list[Row]]:
        """The steps and outputs by what they take in, what flows into them, what they run on and what they do."""
        found: dict[str, list[Row]] = {}
        for step in self.record.steps:
            for part in (*step.ways, step.tool):
                found.setdefault(str(part), []).append(step)
        for flow in self.record.flows:
            if "future" in states_of(self.record, flow):
                for part in (flow.id, flow.origin):
                    found.setdefault(part, []).append(self.record.by_id[flow.target])
        return found
