"""From derived requirements to drafts of rows: new ones with their links; what a person decided stays as it is.

What somebody left out is a decision of the log about its source. It is offered again when its facts change, when that
entry is dropped or removed, or when somebody asks for it by its key.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from discovery.model.agreement import LogEntry, Requirement
from discovery.model.draft import Draft, DraftLink, edits_of
from discovery.model.edits import Edit, Fill, Remove
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.requirements import TEXTS, Derived, Proposal, as_kept, derived, keys_of, wording

_LEFT_OUT = "derive"
"""What the key of a log entry begins with that says what was left out; template and fingerprint follow."""


@dataclass(frozen=True)
class Offer:
    """What can be added now: ``new`` unless somebody says no; the others only when somebody asks for them."""

    new: tuple[Proposal, ...]
    doubted: tuple[Proposal, ...]
    left_out: tuple[Proposal, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Proposal]:
        """Each by its key as people type it."""
        return {one.name: one for one in (*self.new, *self.doubted, *self.left_out)}


@dataclass(frozen=True)
class Choice:
    """What a person made of an offer: the proposals to add, reworded where they were, and those to leave out."""

    add: tuple[Proposal, ...]
    leave_out: tuple[Proposal, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Everything in one change, so that one undo takes all of it back."""
        return edits_of([*map(as_draft, self.add), *map(_decision, self.leave_out)])


def offer(record: Record, follows: Derived | None = None) -> Offer:
    """What follows and is not there yet: neither derived, also where it was rejected, nor written in the same words."""
    follows = follows or derived(record)
    known = {key for row in record.requirements for key in keys_of(row)}
    written = {wording(row.statement) for row in record.requirements}
    without = {(entry.about, entry.question) for entry in record.log if entry.question and entry.status != "dropped"}

    def open_(some: Iterable[Proposal]) -> list[Proposal]:
        return [one for one in some if not known & {*one.keys} and wording(one.texts["statement"]) not in written]

    def is_left_out(one: Proposal) -> bool:
        return (one.source.id, _mark(one)) in without

    new, doubted = open_(follows.proposals), open_(follows.doubted)
    return Offer(
        tuple(one for one in new if not is_left_out(one)),
        tuple(one for one in doubted if not is_left_out(one)),
        tuple(one for one in (*new, *doubted) if is_left_out(one)),
    )


def missing(record: Record, follows: Derived | None = None) -> tuple[Proposal, ...]:
    """What is added when nobody chooses."""
    return offer(record, follows).new


def chosen(
    here: Offer, only: Sequence[str] = (), leave_out: Sequence[str] = (), reword: Mapping[str, str] | None = None
) -> Choice:
    """What somebody made of an offer, by keys such as ``RT-OUP:OUP-003``. Raises Refused for a key it does not have."""
    words = reword or {}
    for name in (*only, *leave_out, *words):
        if name not in here.by_name:
            raise Refused("Nothing with this key is offered.", {"key": name}, "the keys that --dry-run --all shows")
    add = [here.by_name[name] for name in dict.fromkeys(only)] if only else list(here.new)
    taken = tuple(reworded(one, words.get(one.name, "")) for one in add if one.name not in leave_out)
    if idle := [name for name in words if name not in {one.name for one in taken}]:
        raise Refused("It is not added, so it cannot be reworded.", {"key": idle[0]}, "the keys that are added")
    left_out = tuple(here.by_name[name] for name in dict.fromkeys(leave_out))
    return Choice(taken, tuple(one for one in left_out if one not in here.left_out))


def reworded(one: Proposal, statement: str) -> Proposal:
    """With the statement of a person; what was derived stays known, so that it counts as reworded."""
    words = " ".join(statement.split())
    return replace(one, reworded=words) if words and words != one.texts["statement"] else one


def as_draft(one: Proposal) -> Draft:
    """A new row, linked to every row it is derived from."""
    statement = one.reworded or one.texts["statement"]
    values = {**one.texts, "statement": statement, **_marks(one), "status": "proposed"}
    links = tuple(DraftLink("derived_from", row.id) for row in one.sources)
    return Draft("requirements", values, statement, one.name, links=links)


def _decision(one: Proposal) -> Draft:
    """The entry of the log that says what was left out, about its source."""
    subject = f"Left out of the requirements: {one.texts['statement']}"
    values = {"subject": subject[:2000], "kind": "decision", "status": "decided", "question": _mark(one)}
    return Draft("log", {**values, "about": one.source.id}, subject, one.name)


def _mark(one: Proposal) -> str:
    """What the entry remembers, so that other facts are offered again."""
    return f"{_LEFT_OUT} {one.template} {one.fingerprint}"


def left_out_entry(record: Record, one: Proposal) -> LogEntry | None:
    """The decision of the log by which a proposal was left out."""
    marks = (_mark(one), one.source.id)
    return next((entry for entry in record.log if (entry.question, entry.about) == marks), None)


def _marks(one: Proposal) -> dict[str, str]:
    return {"template": f"{one.template}@{one.version}", "fingerprint": one.fingerprint, "as_derived": as_kept(one)}


def accept_new_text(record: Record, row: Requirement, one: Proposal) -> tuple[Edit, ...]:
    """The new text takes the place of the old one."""
    texts = {name: one.texts.get(name) for name in TEXTS}
    return _renewed(record, row, one, {**texts, **_marks(one)})


def keep_text(record: Record, row: Requirement, one: Proposal) -> tuple[Edit, ...]:
    """The text stays as it is, now as an answer to the sources as they are now."""
    return _renewed(record, row, one, _marks(one))


def _renewed(record: Record, row: Requirement, one: Proposal, values: Mapping[str, str | None]) -> tuple[Edit, ...]:
    """A stored requirement gets these values, and links to the sources that it did not have before."""
    linked = {source.id for source in record.targets(row, "derived_from")}
    links = tuple(DraftLink("derived_from", source.id) for source in one.sources if source.id not in linked)
    return edits_of([Draft("requirements", values, one.texts["statement"], one.name, row, links)])


def detach(row: Requirement, remove: bool) -> tuple[Edit, ...]:
    """A requirement whose source is gone is removed, or becomes one that a person wrote."""
    if remove:
        return (Remove("requirements", row.id),)
    return (Fill("requirements", row.id, {"template": None, "fingerprint": None, "as_derived": None}),)


def count_of(proposals: Sequence[Proposal]) -> str:
    """How many there are, in words."""
    return f"{len(proposals)} requirement{'' if len(proposals) == 1 else 's'}"
