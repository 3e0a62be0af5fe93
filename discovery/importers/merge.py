"""Takes a file into an engagement: matches its rows with those here and decides what becomes of each."""

from collections.abc import Mapping

from discovery.engagements.comparison import in_order
from discovery.importers.before import Before
from discovery.importers.ledger import GONE, REMOVED, WAS_REMOVED, all_columns, filled_in, named, names, required
from discovery.importers.merging_links import Links
from discovery.importers.proposal import Kept, Proposal, Rejected, Side
from discovery.importers.units import units, verdict
from discovery.model.draft import Draft
from discovery.model.past import Past
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure, Response
from discovery.model.trail import Trail

TWO_READINGS = "the same row reworded, or another one of the same code"


def propose(
    here: Record,
    file: Record,
    past: Past,
    trail: Trail,
    choices: Mapping[str, Side] | None = None,
    every: Side | None = None,
    editable: bool = False,
) -> Proposal:
    """What taking ``file``, which went through ``trail``, into the engagement ``here`` would do.

    ``choices`` say by key whose value counts where both changed the same, ``every`` where nothing else is said. The
    engagement's own fields (its title, its scope) are changed only by a file of this very engagement. ``editable`` says
    that people write into such files.
    """
    wanted: set[str] = set()
    while True:
        merge = _Merge(here, file, past, trail, choices or {}, every, frozenset(wanted), editable)
        merge.run()
        if merge.wanted <= wanted:
            return merge.proposal()
        wanted |= merge.wanted


class _Merge(Links):
    """Decides about everything."""

    def run(self) -> None:
        """Decide about everything, rows before those that name them, links last."""
        self._match_removed()
        if self.same_engagement:
            self._compare(self.here.engagement, self._moved(self.file.engagement))
        for model in in_order():
            for ours, theirs in self.matched.pairs[model.section]:
                if theirs is None and ours is not None:
                    self.missing.append(ours.code)
                elif theirs is not None and ours is not None:
                    self._renumber(theirs, ours.id)
                    self._compare(ours, self._moved(theirs))
                elif theirs is not None:
                    self._arriving(theirs, self._moved(theirs))
            self._bring_back(model)
        self._links()

    # ---- rows that are not here

    def _match_removed(self) -> None:
        """Rows of the file that are here as removed rows keep the ids that those have."""
        made = {(row.section, row.number, row.created_at): row for row in self.past.removed}
        self.gone: dict[str, Row] = {}
        for pairs in self.matched.pairs.values():
            for theirs in (b for a, b in pairs if b and not a):
                known = (self.past.removed_by_id.get(one) for one in (theirs.id, self.ids[theirs.id]))
                found = next((row for row in known if row is not None and row.section == theirs.section), None)
                if found is None and self.matched.copied:
                    found = made.get((theirs.section, theirs.number, theirs.created_at))
                if found is not None:
                    self.ids[theirs.id] = found.id
                    self.gone[found.id] = found

    def _arriving(self, given: Row, theirs: Row) -> None:
        """A row of the file without a counterpart here: new, or removed here, or nobody can tell."""
        gone = self.gone.get(theirs.id)
        if gone is not None:
            self._removed(gone, theirs)
            return
        arrived = self.memory.arrived(given)
        reason = TWO_READINGS if given.id in self.doubtful else GONE
        if given.id not in self.doubtful and arrived:
            self._add(given, theirs)
        elif arrived is False and theirs.id not in self.needed:
            self.codes.setdefault(theirs.id, given.code)
            self.kept.append(Kept(given.code, None, WAS_REMOVED, given.label, REMOVED))
        else:
            self.codes.setdefault(theirs.id, given.code)
            match self._chosen(theirs, None):
                case "file":
                    self._add(given, theirs)
                case "here":
                    self._decline(theirs, given.code, None, reason)
                case None:
                    self._ask(theirs, None, None, given.label, reason)

    def _removed(self, gone: Row, theirs: Row) -> None:
        """A row that was removed here stays so, unless the file changed it or needs it: then somebody is asked."""
        before = self.memory.of(gone, theirs)
        if before.there is False:
            self._restore(gone, theirs, before)
            return
        unchanged = all(
            unit.values(gone) == unit.values(theirs) or verdict(unit, gone, theirs, before.value) == "kept"
            for unit in units(gone, theirs)
        )
        if unchanged and theirs.id not in self.needed:
            if self._goes_along(gone):
                self._restore(gone, theirs, before)
            else:
                self.kept.append(Kept(gone.code, None, WAS_REMOVED, theirs.label, REMOVED))
            return
        reason = f"{REMOVED}, needed by the file" if unchanged else f"{REMOVED}, changed in the file"
        match self._chosen(theirs, None):
            case "file":
                self._restore(gone, theirs, before)
            case "here":
                self._decline(theirs, gone.code, WAS_REMOVED, reason)
            case None:
                self._ask(theirs, None, WAS_REMOVED, theirs.label, reason)

    def _decline(self, theirs: Row, code: str, here: str | None, reason: str) -> None:
        """Somebody decided that a row of the file does not come."""
        self.declined.add(theirs.id)
        self.kept.append(Kept(code, None, here, theirs.label, reason))

    def _goes_along(self, gone: Row) -> bool:
        """Whether a row was removed only because another one was that comes back now, and needs nothing else."""
        needed = required(gone)
        return any(self.restored.get(one) == gone.removed_at for one in needed) and not self._absent(named(gone))

    def _restore(self, gone: Row, theirs: Row, before: Before) -> None:
        absent = self._absent(named(gone))
        if absent:
            self._wait(theirs, None, WAS_REMOVED, theirs.label, absent)
            return
        self._came(theirs, gone.code)
        self.restored[gone.id] = gone.removed_at
        if isinstance(gone, Measure):
            self.kinds[gone.id] = gone.kind
        self._compare(gone, theirs, quiet=True, chosen="file")

    def _bring_back(self, model: type[Row]) -> None:
        """Removed rows that the file does not have, but that a row it has names."""
        known = {row.id for row in self.gone.values()}
        for gone in self.past.removed:
            if gone.section == model.section and gone.id in self.needed - known:
                self._removed(gone, gone)

    def _add(self, given: Row, theirs: Row) -> None:
        absent = self._absent(required(theirs))
        if absent:
            self._wait(theirs, None, None, theirs.label, absent)
            return
        values = filled_in(theirs)
        for name in [name for name, value in values.items() if names(theirs, name) and self._absent([value])]:
            self._wait(theirs, name, None, values.pop(name), [theirs.__dict__[name]])
        if isinstance(theirs, Response) and (message := self._misfit(theirs, values)):
            self.rejected.append(Rejected("", given.code, "score", str(theirs.score), message))
            return
        model = type(theirs)
        self.drafts.append(Draft(model.section, all_columns(model, values), theirs.label, id=theirs.id))
        code = self._next_code(model)
        self.numbered[theirs.id] = code
        self._came(theirs, code)
        self._renumber(given, theirs.id)
