"""Requirements that follow from what was captured: worded by templates, told apart by template and source row.

Each keeps a fingerprint of the facts it was made of. So an edit of its text is seen (overridden), a change of a source
(suspect) and a source that is gone or says it no more (orphaned); deriving again changes nothing by itself.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from discovery import catalogue
from discovery.model.agreement import Requirement
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.facts import FACTS, needs
from discovery.requirements.grounds import Grounds
from discovery.requirements.proposal import TEXTS, Key, Proposal, merged, proposal, wording

__all__ = [
    "TEXTS",
    "Derived",
    "Key",
    "Proposal",
    "as_kept",
    "derived",
    "is_as_derived",
    "keys_of",
    "state_of",
    "states",
    "wording",
]

State = Literal["ok", "suspect", "orphaned", "overridden"]


@dataclass(frozen=True)
class Derived:
    """What follows; what is doubted, as its row seems to say that there is nothing to require; what has no reason yet
    because nothing leads from it to an outcome or a constraint; and rows that need more to be said, with what.
    """

    proposals: tuple[Proposal, ...]
    doubted: tuple[Proposal, ...]
    groundless: tuple[Proposal, ...]
    needs: tuple[tuple[Row, str], ...]

    @cached_property
    def now(self) -> Mapping[Key, Proposal]:
        """Every proposal by each of its keys, for looking up what a stored requirement would be today."""
        every = (*self.proposals, *self.doubted, *self.groundless)
        return {key: one for one in every for key in one.keys}


def derived(record: Record) -> Derived:
    """Every requirement that follows from the Record, in the order of templates and rows; equal ones are one."""
    grounds = Grounds(record)
    every = [
        proposal(record, template, fact, grounds)
        for template in catalogue.requirement_templates()
        for fact in FACTS[template.id](record)
    ]
    sure, doubted = ([one for one in every if one.doubted == doubt] for doubt in (False, True))
    groundless = [one for one in sure if not _reasoned(one)]
    return Derived(
        merged(one for one in sure if _reasoned(one)), merged(doubted), merged(groundless), tuple(needs(record))
    )


def _reasoned(one: Proposal) -> bool:
    return any(row.section in ("outcomes", "constraints") for row in one.sources)


def keys_of(row: Requirement) -> tuple[Key, ...]:
    """Template and source of a stored requirement and of each one merged into it; none where a person wrote it."""
    if not row.template or not row.as_derived:
        return ()
    texts = _texts_when_derived(row)
    also = texts.get("also", [])
    others = [tuple(one) for one in also if isinstance(one, list) and len(one) == 2] if isinstance(also, list) else []
    return (row.template.partition("@")[0], str(texts.get("source", ""))), *((str(a), str(b)) for a, b in others)


def _texts_when_derived(row: Requirement) -> dict[str, Any]:
    try:
        texts = json.loads(row.as_derived or "{}")
    except ValueError:
        return {}
    return texts if isinstance(texts, dict) else {}


def as_kept(one: Proposal) -> str:
    """What a stored requirement remembers of how it was derived."""
    also = {"also": [list(key) for key in one.also]} if one.also else {}
    return json.dumps({"source": one.source.id, **also, **one.texts}, ensure_ascii=False, sort_keys=True)


def state_of(row: Requirement, now: Mapping[Key, Proposal]) -> State | None:
    """How a stored requirement stands to its sources; ``now`` are the proposals by key. None for a hand-written one."""
    keys = keys_of(row)
    if not keys:
        return None
    follows = next((now[key] for key in keys if key in now), None)
    same = follows is not None and follows.fingerprint == row.fingerprint
    if follows is None or (follows.doubted and not same):
        return "orphaned"
    if not same:
        return "suspect"
    return "ok" if is_as_derived(row) else "overridden"


def is_as_derived(row: Requirement) -> bool:
    """Whether nobody reworded a derived requirement since."""
    texts = _texts_when_derived(row)
    return all((row.__dict__[name] or "") == texts.get(name, "") for name in TEXTS)


def states(record: Record, follows: Derived | None = None) -> dict[str, State]:
    """The state of every derived requirement that was not rejected, by its id."""
    if not any(row.template for row in record.requirements):
        return {}
    now = (follows or derived(record)).now
    known = ((row.id, state_of(row, now)) for row in record.requirements if row.stands)
    return {row: state for row, state in known if state is not None}
