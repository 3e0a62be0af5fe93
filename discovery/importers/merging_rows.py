"""One row on both sides becomes one: the parts that only the file changed are taken, and everything else is told."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from discovery.engagements.comparison import Changed
from discovery.importers.before import Before
from discovery.importers.deciding import decide
from discovery.importers.ledger import Ledger, names
from discovery.importers.proposal import Kept, Rejected, Side
from discovery.importers.units import Unit, units, verdict
from discovery.model.draft import Draft
from discovery.model.plain_values import as_plain
from discovery.model.row import Row
from discovery.model.success import Measure, Response, misfit


class Rows(Ledger):
    """Decides about rows that are on both sides."""

    def _compare(self, ours: Row, theirs: Row, quiet: bool = False, chosen: Side | None = None) -> None:
        before = self.memory.of(ours, theirs)
        waiting = [unit for unit in units(ours, theirs) if self._waits(unit, ours, theirs, before)]

        def value(name: str) -> Any:
            back = ours.__dict__.get(name) is None and theirs.__dict__.get(name) in self.restored
            return None if back and names(ours, name) else before.value(name)

        def choose(unit: Unit) -> Side | None:
            return chosen or self._chosen(theirs, unit.field)

        def fits(values: dict[str, Any]) -> bool:
            return self._fits(ours, values)

        found = decide(ours, theirs, value, choose, fits, waiting)
        draft = Draft(ours.section, found.values, theirs.label, here=ours)
        if found.values or draft.comes:
            self.drafts.append(draft)
        if found.impossible:
            self.rejected.append(Rejected("", ours.code, "", theirs.label, "This may not be so here."))
            return
        if found.values:
            self._merged(ours, found.values, quiet)
        for unit, reason in found.kept:
            self.kept.append(Kept(self.codes[ours.id], unit.field, *self._both(unit, ours, theirs), reason))
        for unit, reason in found.asked:
            self._ask(theirs, unit.field, *self._both(unit, ours, theirs), reason)
        if not (found.values or found.kept or found.asked or waiting or quiet):
            self.unchanged.append(ours.code)

    def _waits(self, unit: Unit, ours: Row, theirs: Row, before: Before) -> bool:
        """Whether a part would name a row that is not here; it is told, and left as it is."""
        named = theirs.__dict__.get(unit.field)
        if named is None or not names(theirs, unit.field) or not self._absent([named]):
            return False
        found = verdict(unit, ours, theirs, before.value)
        if found in ("same", "kept") or (found == "asked" and self._chosen(theirs, unit.field) == "here"):
            return False
        self._wait(theirs, unit.field, *self._both(unit, ours, theirs), [named])
        return True

    def _merged(self, ours: Row, values: Mapping[str, Any], quiet: bool) -> None:
        if isinstance(ours, Measure) and "kind" in values:
            self.kinds[ours.id] = values["kind"]
        if quiet:
            return
        for name, value in values.items():
            old = ours.__dict__[name]
            shown = (self._code(old), self._code(value)) if names(ours, name) else (as_plain(old), as_plain(value))
            self.changed.append(Changed(self.codes[ours.id], name, *shown))

    def _fits(self, ours: Row, values: dict[str, Any]) -> bool:
        """Whether a row may have these fields."""
        try:
            made = type(ours).model_validate({**ours.__dict__, **values})
        except ValidationError:
            return False
        scored = bool(values.keys() & {"score", "measure"})
        return not (isinstance(made, Response) and scored and self._misfit(made, made.__dict__))

    def _misfit(self, row: Response, values: Mapping[str, Any]) -> str:
        return misfit(self.kinds.get(values["measure"], ""), row.score)[0]
