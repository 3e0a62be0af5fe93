"""From derived requirements to edits: new ones are added with their links; what a person decided stays as it is."""

from collections.abc import Callable, Iterable, Sequence

from discovery.model.agreement import Requirement
from discovery.model.record import Record
from discovery.requirements import TEXTS, Derived, Proposal, as_kept, derived, key_of
from discovery.store.edits import Add, Connect, Edit, Fill, Remove


def missing(record: Record, found: Derived | None = None) -> tuple[Proposal, ...]:
    """What follows and is not there yet. A requirement that was rejected is there, and so is not derived again."""
    known = {key_of(row) for row in record.requirements}
    return tuple(one for one in (found or derived(record)).proposals if one.key not in known)


def additions(proposals: Iterable[Proposal], new_id: Callable[[], str]) -> tuple[Edit, ...]:
    """Each as a new row, linked to every row it is derived from."""
    edits: list[Edit] = []
    for one in proposals:
        made = new_id()
        edits.append(Add("requirements", {**one.texts, **_marks(one), "status": "proposed"}, made))
        edits += [Connect(made, source.id, "derived_from") for source in one.sources]
    return tuple(edits)


def _marks(one: Proposal) -> dict[str, str]:
    return {"template": f"{one.template}@{one.version}", "fingerprint": one.fingerprint, "as_derived": as_kept(one)}


def taken_over(row: Requirement, one: Proposal) -> tuple[Edit, ...]:
    """The new text takes the place of the old one."""
    texts = {name: one.texts.get(name) for name in TEXTS}
    return (Fill("requirements", row.id, {**texts, **_marks(one)}),)


def kept(row: Requirement, one: Proposal) -> tuple[Edit, ...]:
    """The text stays as it is, now as an answer to the sources as they are now."""
    return (Fill("requirements", row.id, _marks(one)),)


def let_go(row: Requirement, remove: bool) -> tuple[Edit, ...]:
    """A requirement whose source is gone is removed, or becomes one that a person wrote."""
    if remove:
        return (Remove("requirements", row.id),)
    return (Fill("requirements", row.id, {"template": None, "fingerprint": None, "as_derived": None}),)


def counted(proposals: Sequence[Proposal]) -> str:
    """How many there are, in words."""
    return f"{len(proposals)} requirement{'' if len(proposals) == 1 else 's'}"
