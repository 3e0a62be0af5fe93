"""Requirements that follow from what was captured: worded by templates, told apart by template and source row.

Each keeps a fingerprint of the facts it was made of. So an edit of its text is seen (overridden), a change of a source
(suspect) and a source that is gone (orphaned); deriving again changes nothing by itself.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from discovery import catalogue
from discovery.model.agreement import Requirement
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.facts import FACTS
from discovery.requirements.grounds import Grounds

State = Literal["ok", "suspect", "orphaned", "overridden"]
TEXTS = ("statement", "type", "priority", "stage", "verification", "rationale", "fit_criterion")
"""The fields that a template gives."""


@dataclass(frozen=True)
class Proposal:
    """One requirement as it follows from the Record now; ``sources`` are the rows it is derived from, its own first."""

    template: str
    version: str
    source: Row
    sources: tuple[Row, ...]
    texts: Mapping[str, str]
    fingerprint: str

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from every other: template and source."""
        return self.template, self.source.id


@dataclass(frozen=True)
class Derived:
    """What follows, and what cannot be reasoned yet because nothing leads to an outcome or a constraint."""

    proposals: tuple[Proposal, ...]
    groundless: tuple[Proposal, ...]


def derived(record: Record) -> Derived:
    """Every requirement that follows from the Record, in the order of templates and rows."""
    grounds = Grounds(record)
    found: list[Proposal] = []
    without: list[Proposal] = []
    for template in catalogue.templates():
        for source, words in FACTS[template.id](record):
            one = _proposal(record, template, source, words, grounds)
            reasons = [row for row in one.sources if row.section in ("outcomes", "constraints")]
            (found if reasons else without).append(one)
    return Derived(tuple(found), tuple(without))


def _proposal(
    record: Record, template: catalogue.Template, source: Row, words: Mapping[str, str], grounds: Grounds
) -> Proposal:
    reasons = grounds.of(source)
    priority = grounds.priority(reasons)
    must = "must" if priority == "must" else "should"
    used = {**words, "must": must, "priority": priority, "version": template.version}
    given = {
        "statement": template.statement.format_map(used),
        "type": template.type,
        "priority": priority,
        "stage": template.stage,
        "verification": template.verification,
        "rationale": _filled(template.rationale, used),
        "fit_criterion": _filled(template.fit_criterion, used),
    }
    shown = record.by_id.get(str(source.__dict__.get("input"))) if source.section == "data_quality" else source
    sources = tuple({row.id: row for row in (*([shown] if shown else []), *reasons)}.values())
    text = json.dumps(used, ensure_ascii=False, sort_keys=True)
    print_ = hashlib.sha256(text.encode()).hexdigest()
    return Proposal(template.id, template.version, source, sources, {k: v for k, v in given.items() if v}, print_)


def _filled(text: str, words: Mapping[str, str]) -> str:
    """The text with its places filled; nothing where one of them has no word."""
    filled = text.format_map(words)
    empty = any(f"{{{name}}}" in text and not word for name, word in words.items())
    return "" if empty else filled[:2000]


def key_of(row: Requirement) -> tuple[str, str] | None:
    """Template and source of a stored requirement; None for one that a person wrote."""
    if not row.template or not row.as_derived:
        return None
    return row.template.partition("@")[0], str(_kept(row).get("source", ""))


def _kept(row: Requirement) -> dict[str, Any]:
    try:
        kept = json.loads(row.as_derived or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def as_kept(one: Proposal) -> str:
    """What a stored requirement remembers of how it was derived."""
    return json.dumps({"source": one.source.id, **one.texts}, ensure_ascii=False, sort_keys=True)


def state_of(row: Requirement, now: Mapping[tuple[str, str], Proposal]) -> State | None:
    """How a stored requirement stands to its sources; ``now`` are the proposals by key. None for a hand-written one."""
    key = key_of(row)
    if key is None:
        return None
    if key not in now:
        return "orphaned"
    if now[key].fingerprint != row.fingerprint:
        return "suspect"
    kept = _kept(row)
    same = all((row.__dict__[name] or "") == kept.get(name, "") for name in TEXTS)
    return "ok" if same else "overridden"


def states(record: Record, found: Derived | None = None) -> dict[str, State]:
    """The state of every derived requirement that was not rejected, by its id."""
    if not any(row.template for row in record.requirements):
        return {}
    proposed = found or derived(record)
    now = {one.key: one for one in (*proposed.proposals, *proposed.groundless)}
    known = ((row.id, state_of(row, now)) for row in record.requirements if row.stands)
    return {row: state for row, state in known if state is not None}
