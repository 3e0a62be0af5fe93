"""Links of a file meet those that are here: a link is the same where it links the same rows in the same meaning."""

from discovery.engagements.comparison import Changed
from discovery.importers.ledger import GONE, REMOVED, WAS_REMOVED, all_columns, filled_in
from discovery.importers.merging_rows import Rows
from discovery.importers.proposal import Kept
from discovery.importers.units import units, verdict
from discovery.model.agreement import Link
from discovery.model.draft import Draft
from discovery.model.row import Row


class Links(Rows):
    """Decides about links, once every row has been decided about."""

    def _links(self) -> None:
        here = {(link.from_id, link.to_id, link.kind): link for link in self.here.links}
        gone: dict[tuple[str, str, str], list[Row]] = {}
        for row in self.past.removed:
            if isinstance(row, Link):
                gone.setdefault((row.from_id, row.to_id, row.kind), []).append(row)
        for link in self.file.links:
            theirs = self._moved(link)
            assert isinstance(theirs, Link)
            triple = (theirs.from_id, theirs.to_id, theirs.kind)
            ours = here.pop(triple, None)
            self.codes.setdefault(theirs.id, link.code)
            if ours is not None:
                self._compare(ours, theirs.model_copy(update={"id": ours.id}))
            elif before := self._unlinked(theirs, gone.get(triple, [])):
                self._link_removed(before, theirs.model_copy(update={"id": before.id}))
            else:
                self._link_new(link, theirs)
        self.missing += [link.code for link in here.values()]

    def _unlinked(self, theirs: Link, gone: list[Row]) -> Row | None:
        """The link that was removed here and is the file's: of its id, else one that both copies had."""
        same = [row for row in gone if row.id == theirs.id]
        known = [row for row in gone if self.memory.related and self.memory.of(row, theirs).there]
        return next(iter([*same, *known[::-1]]), None)

    def _link_removed(self, gone: Row, theirs: Row) -> None:
        ends = (theirs.__dict__["from_id"], theirs.__dict__["to_id"])
        back = any(self.restored.get(one) == gone.removed_at for one in ends)
        if back and not self._absent(ends):
            self._relink(gone)
            return
        before = self.memory.of(gone, theirs)
        if before.there is False and not self._absent(ends):
            self._relink(gone)
            return
        changed = [
            unit
            for unit in units(gone, theirs)
            if unit.values(gone) != unit.values(theirs) and verdict(unit, gone, theirs, before.value) != "kept"
        ]
        reason = f"{REMOVED}, changed in the file"
        if not changed:
            self.kept.append(Kept(gone.code, None, WAS_REMOVED, self._ends(theirs), REMOVED))
        elif absent := self._absent(ends):
            self._wait(theirs, None, WAS_REMOVED, self._ends(theirs), absent)
        elif (side := self._chosen(theirs, None)) == "file":
            self._relink(gone, theirs)
        elif side == "here":
            self.kept.append(Kept(gone.code, None, WAS_REMOVED, self._ends(theirs), reason))
        else:
            self._ask(theirs, None, WAS_REMOVED, self._ends(theirs), reason)

    def _relink(self, gone: Row, theirs: Row | None = None) -> None:
        """The link comes back as it was, or as the file has it."""
        self._linked(gone)
        self._compare(gone, theirs or gone, quiet=True, chosen="file")

    def _link_new(self, given: Row, theirs: Row) -> None:
        absent = self._absent((theirs.__dict__["from_id"], theirs.__dict__["to_id"]))
        arrived = self.memory.arrived(given)
        side = self._chosen(theirs, None)
        if arrived is False or (arrived is None and side == "here"):
            self.kept.append(
                Kept(given.code, None, WAS_REMOVED, self._ends(theirs), REMOVED if arrived is False else GONE)
            )
        elif absent:
            self._wait(theirs, None, None, self._ends(theirs), absent)
        elif arrived is None and side is None:
            self._ask(theirs, None, None, self._ends(theirs), GONE)
        else:
            values = {name: theirs.__dict__[name] for name in ("from_id", "to_id")} | filled_in(theirs)
            self.drafts.append(Draft("links", all_columns(Link, values), self._ends(theirs), id=theirs.id))
            self.codes[theirs.id] = self.numbered[theirs.id] = self._next_code(Link)
            self._linked(theirs)

    def _linked(self, link: Row) -> None:
        first, second = (self.codes[link.__dict__[end]] for end in ("from_id", "to_id"))
        self.changed.append(Changed(first, link.__dict__["kind"], None, second))

    def _ends(self, link: Row) -> str:
        first, second = (self.codes.get(link.__dict__[end], "?") for end in ("from_id", "to_id"))
        return f"{first} {link.__dict__['kind']} {second}"
