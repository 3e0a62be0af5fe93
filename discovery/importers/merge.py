"""Takes a file into an engagement: matches its rows with those here and decides what becomes of each."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from discovery.comparison import Changed, Matched, in_order, matched
from discovery.importers.before import Before, Memory
from discovery.importers.deciding import decide
from discovery.importers.proposal import Asked, Kept, Proposal, Rejected, Renumbered, Side
from discovery.importers.units import Unit, units, verdict
from discovery.model.agreement import Link, Requirement, moved
from discovery.model.column import columns
from discovery.model.exchange import as_plain
from discovery.model.record import Record
from discovery.model.row import Row, id_for
from discovery.model.success import Measure, Response, misfit
from discovery.model.trail import Trail
from discovery.store.edits import Add, Edit, Fill, Restore
from discovery.store.past import Past

REMOVED = "removed here"
GONE = "not here any more"
NAMES_GONE = "names a row that is not here"
TWO_READINGS = "the same row reworded, or another one of the same code"
_KINDS: Mapping[str, Any] = {"choices": (), "tags": (), "map": {}}


def propose(
    here: Record,
    file: Record,
    past: Past,
    trail: Trail,
    choices: Mapping[str, Side] | None = None,
    every: Side | None = None,
) -> Proposal:
    """What taking ``file``, which went through ``trail``, into the engagement ``here`` would do.

    ``choices`` say by key whose value counts where both changed the same, ``every`` where nothing else is said. The
    engagement's own fields (its title, its scope) are changed only by a file of this very engagement.
    """
    wanted: set[str] = set()
    while True:
        merge = _Merge(here, file, past, trail, choices or {}, every, frozenset(wanted))
        merge.run()
        if merge.wanted <= wanted:
            return merge.proposal()
        wanted |= merge.wanted


def _named(row: Row) -> tuple[str, ...]:
    """The ids of all rows that a row names."""
    found = [row.__dict__[column.name] for column in columns(type(row)) if column.refers]
    return tuple(one for one in found if one is not None)


def _required(row: Row) -> tuple[str, ...]:
    """The ids of the rows that a row cannot be without."""
    return tuple(row.__dict__[column.name] for column in columns(type(row)) if column.refers and column.required)


class _Merge:
    """One walk through all rows. ``wanted`` are removed rows that the file needs back for something else."""

    def __init__(
        self,
        here: Record,
        file: Record,
        past: Past,
        trail: Trail,
        choices: Mapping[str, Side],
        every: Side | None,
        wanted: frozenset[str],
    ) -> None:
        self.here, self.file, self.past = here, file, past
        self.choices, self.every = choices, every
        self.same_engagement = here.engagement.id == file.engagement.id
        self.matched: Matched = matched(here, file, self.own_id)
        self.memory = Memory(past, trail, self.matched.kindred or self.matched.copied)
        self.ids = dict(self.matched.ids)
        self.doubtful = {row.id for _, row in self.matched.doubtful}
        self.needed, self.wanted = wanted, set[str]()
        self.present = {*here.by_id}
        self.restored: dict[str, Any] = {}
        self.kinds = {row.id: row.kind for row in here.measures}
        self.numbers = dict(here.engagement.numbers_given)
        self.codes = {row.id: row.code for row in (here.engagement, *here, *past.removed)}
        self.numbered: dict[str, str] = {}
        self.declined: set[str] = set()
        self.added: list[str] = []
        self.changed: list[Changed] = []
        self.unchanged: list[str] = []
        self.missing: list[str] = []
        self.rejected: list[Rejected] = []
        self.edits: list[Edit] = []
        self.renumbered: list[Renumbered] = []
        self.kept: list[Kept] = []
        self.asked: list[Asked] = []

    def own_id(self, row: Row) -> str:
        """The id a row of the file has here; always the same, so that a file taken twice adds nothing."""
        if row.one_for:
            return id_for(type(row), self.here.engagement.id, row.__dict__[row.one_for])
        if self.same_engagement:
            return row.id
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.here.engagement.id} {row.id}"))

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
            self.kept.append(Kept(given.code, None, REMOVED, given.label, REMOVED))
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
                self.kept.append(Kept(gone.code, None, REMOVED, theirs.label, REMOVED))
            return
        reason = f"{REMOVED}, needed by the file" if unchanged else f"{REMOVED}, changed in the file"
        match self._chosen(theirs, None):
            case "file":
                self._restore(gone, theirs, before)
            case "here":
                self._decline(theirs, gone.code, REMOVED, reason)
            case None:
                self._ask(theirs, None, REMOVED, theirs.label, reason)

    def _decline(self, theirs: Row, code: str, here: str | None, reason: str) -> None:
        """Somebody decided that a row of the file does not come."""
        self.declined.add(theirs.id)
        self.kept.append(Kept(code, None, here, theirs.label, reason))

    def _goes_along(self, gone: Row) -> bool:
        """Whether a row was removed only because another one was that comes back now, and needs nothing else."""
        named = _required(gone)
        return any(self.restored.get(one) == gone.removed_at for one in named) and not self._absent(_named(gone))

    def _restore(self, gone: Row, theirs: Row, before: Before) -> None:
        absent = self._absent(_named(gone))
        if absent:
            self._wait(theirs, None, REMOVED, theirs.label, absent)
            return
        self.edits.append(Restore(gone.section, gone.id))
        self.added.append(gone.code)
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
        absent = self._absent(_required(theirs))
        if absent:
            self._wait(theirs, None, None, theirs.label, absent)
            return
        values = self._said(theirs)
        for name in [name for name, value in values.items() if self._names(theirs, name) and self._absent([value])]:
            self._wait(theirs, name, None, values.pop(name), [theirs.__dict__[name]])
        if isinstance(theirs, Response) and (message := self._misfit(theirs, values)):
            self.rejected.append(Rejected("", given.code, "score", str(theirs.score), message))
            return
        model = type(theirs)
        empty = {column.name: _KINDS.get(column.kind) for column in columns(model) if not column.required}
        self.edits.append(Add(model.section, {**empty, **values}, id=theirs.id))
        code = self._next_code(model)
        self.numbered[theirs.id] = code
        self.added.append(code)
        self._came(theirs, code)
        self._renumber(given, theirs.id)

    def _next_code(self, model: type[Row]) -> str:
        self.numbers[model.section] = self.numbers.get(model.section, 0) + 1
        return f"{model.prefix}-{self.numbers[model.section]:03d}"

    def _came(self, row: Row, code: str) -> None:
        self.present.add(row.id)
        self.codes[row.id] = code
        if isinstance(row, Measure):
            self.kinds[row.id] = row.kind

    def _renumber(self, given: Row, row_id: str) -> None:
        code = self.codes[row_id]
        if code != given.code:
            self.renumbered.append(Renumbered(given.code, code, given.label))

    # ---- rows on both sides

    def _compare(self, ours: Row, theirs: Row, quiet: bool = False, chosen: Side | None = None) -> None:
        before = self.memory.of(ours, theirs)
        waiting = [unit for unit in units(ours, theirs) if self._waits(unit, ours, theirs, before)]

        def value(name: str) -> Any:
            back = ours.__dict__.get(name) is None and theirs.__dict__.get(name) in self.restored
            return None if back and self._names(ours, name) else before.value(name)

        def choose(unit: Unit) -> Side | None:
            return chosen or self._chosen(theirs, unit.field)

        def fits(values: dict[str, Any]) -> bool:
            return self._fits(ours, values)

        found = decide(ours, theirs, value, choose, fits, waiting)
        if found.impossible:
            self.rejected.append(Rejected("", ours.code, "", theirs.label, "This may not be so here."))
            return
        if found.values:
            seen = {name: ours.__dict__[name] for name in found.values}
            self.edits.append(Fill(ours.section, ours.id, found.values, seen))
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
        if named is None or not self._names(theirs, unit.field) or not self._absent([named]):
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
            shown = (
                (self._code(old), self._code(value)) if self._names(ours, name) else (as_plain(old), as_plain(value))
            )
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

    # ---- links

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
            self.kept.append(Kept(gone.code, None, REMOVED, self._ends(theirs), REMOVED))
        elif absent := self._absent(ends):
            self._wait(theirs, None, REMOVED, self._ends(theirs), absent)
        elif (side := self._chosen(theirs, None)) == "file":
            self._relink(gone)
            self._compare(gone, theirs, quiet=True, chosen="file")
        elif side == "here":
            self.kept.append(Kept(gone.code, None, REMOVED, self._ends(theirs), reason))
        else:
            self._ask(theirs, None, REMOVED, self._ends(theirs), reason)

    def _relink(self, gone: Row) -> None:
        self.edits.append(Restore(gone.section, gone.id))
        self._linked(gone)

    def _link_new(self, given: Row, theirs: Row) -> None:
        absent = self._absent((theirs.__dict__["from_id"], theirs.__dict__["to_id"]))
        arrived = self.memory.arrived(given)
        side = self._chosen(theirs, None)
        if arrived is False or (arrived is None and side == "here"):
            self.kept.append(Kept(given.code, None, REMOVED, self._ends(theirs), REMOVED if arrived is False else GONE))
        elif absent:
            self._wait(theirs, None, None, self._ends(theirs), absent)
        elif arrived is None and side is None:
            self._ask(theirs, None, None, self._ends(theirs), GONE)
        else:
            values = {name: theirs.__dict__[name] for name in ("from_id", "to_id")} | self._said(theirs)
            empty = {column.name: _KINDS.get(column.kind) for column in columns(Link) if not column.required}
            self.edits.append(Add("links", {**empty, **values}, id=theirs.id))
            self.codes[theirs.id] = self.numbered[theirs.id] = self._next_code(Link)
            self._linked(theirs)

    def _linked(self, link: Row) -> None:
        first, second = (self.codes[link.__dict__[end]] for end in ("from_id", "to_id"))
        self.changed.append(Changed(first, link.__dict__["kind"], None, second))

    def _ends(self, link: Row) -> str:
        first, second = (self.codes.get(link.__dict__[end], "?") for end in ("from_id", "to_id"))
        return f"{first} {link.__dict__['kind']} {second}"

    # ---- what all of these need

    def _moved(self, row: Row) -> Row:
        """A row of the file as it would be here: its own id and all those it names are those they have here."""
        names = [column.name for column in columns(type(row)) if column.refers]
        names += ["from_id", "to_id"] if row.section == Link.section else []
        given = {name: self.ids[row.__dict__[name]] for name in names if row.__dict__[name] is not None}
        if isinstance(row, Requirement):
            given["as_derived"] = moved(row.as_derived, self.ids) or ""
            given = {name: value for name, value in given.items() if value}
        return row.model_copy(update={**given, "id": self.ids.get(row.id) or self.own_id(row)})

    def _said(self, row: Row) -> dict[str, Any]:
        """The filled-in fields of a row, without private ones."""
        shown = {column.name: row.__dict__[column.name] for column in columns(type(row)) if not column.private}
        return {name: value for name, value in shown.items() if value not in (None, (), {})}

    def _names(self, row: Row, name: str) -> bool:
        return any(column.name == name and column.refers for column in columns(type(row)))

    def _absent(self, ids: Iterable[str]) -> list[str]:
        return [one for one in ids if one not in self.present]

    def _code(self, row_id: str | None) -> str | None:
        return self.codes.get(row_id, row_id) if row_id is not None else None

    def _both(self, unit: Unit, ours: Row, theirs: Row) -> tuple[Any, Any]:
        values = (unit.shown(unit.values(row)) for row in (ours, theirs))
        named = self._names(ours, unit.field)
        first, second = (self._code(one) if named and isinstance(one, str) else as_plain(one) for one in values)
        return first, second

    def _key(self, row: Row, field: str | None) -> str:
        return f"{row.section} {row.id} {field or ''}".strip()

    def _chosen(self, row: Row, field: str | None) -> Side | None:
        return self.choices.get(self._key(row, field), self.every)

    def _ask(self, row: Row, field: str | None, here: Any, file: Any, reason: str) -> None:
        self.asked.append(Asked(self._key(row, field), self.codes[row.id], field, here, file, reason))

    def _wait(self, row: Row, field: str | None, here: Any, file: Any, absent: Iterable[str]) -> None:
        """Something of the file names a row that is not here: it follows what is decided about that one."""
        names = list(absent)
        self.wanted |= {one for one in names if one in self.past.removed_by_id} | set(names)
        said = f"names {', '.join(self.codes.get(one, one) for one in names)}, which is not here"
        self.codes.setdefault(row.id, row.code)
        shown = self._code(file) if field and self._names(row, field) else file
        if self.every == "here" or self.declined & set(names):
            self.declined.add(row.id)
            self.kept.append(Kept(self.codes[row.id], field, here, shown, said))
        else:
            self.asked.append(Asked(self._key(row, field), self.codes[row.id], field, here, shown, said, True))

    def proposal(self) -> Proposal:
        """What was decided."""
        return Proposal(
            "json",
            tuple(self.added),
            tuple(self.changed),
            tuple(self.unchanged),
            tuple(self.missing),
            tuple(self.rejected),
            tuple(self.edits),
            tuple(self.renumbered),
            tuple(self.kept),
            tuple(self.asked),
            self.numbered,
        )
