"""One requirement as it would be worded now, and how equal ones become one that is derived from all their sources."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from discovery import catalogue
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements.fact import Fact
from discovery.requirements.grounds import Grounds
from discovery.requirements.phrases import MODALS, UNRANKED

TEXTS = ("statement", "type", "priority", "stage", "verification", "rationale", "fit_criterion")
"""The fields that a template gives."""

LONGEST = {"statement": 6000, "rationale": 2000, "fit_criterion": 2000}
MOST_MERGED = 100
"""How many equal ones become one; more would not fit into what a stored requirement remembers."""

Key = tuple[str, str]
"""Template and id of the row it is worded from: what tells a derived requirement from every other."""


@dataclass(frozen=True)
class Proposal:
    """One requirement as it follows from the Record now; ``sources`` are the rows it is derived from, its own first.

    ``also`` are the keys of equal ones that were merged into it. ``doubted`` says that the words of its row seem to
    tell that there is nothing to require. ``reworded`` is the statement in the words of a person.
    """

    template: str
    version: str
    source: Row
    sources: tuple[Row, ...]
    texts: Mapping[str, str]
    fingerprint: str
    also: tuple[Key, ...] = ()
    doubted: bool = False
    reworded: str = ""

    @property
    def key(self) -> Key:
        """What tells it from every other: template and source."""
        return self.template, self.source.id

    @property
    def keys(self) -> tuple[Key, ...]:
        """Its own key and those of the equal ones in it."""
        return self.key, *self.also

    @property
    def name(self) -> str:
        """Its key as people type it: template and code of the source, ``RT-OUP:OUP-003``."""
        return f"{self.template}:{self.source.code}"


def proposal(record: Record, template: catalogue.RequirementTemplate, fact: Fact, grounds: Grounds) -> Proposal:
    """A template filled with the words of one row. Codes stand in the rationale and are no part of the fingerprint."""
    reasons = grounds.of(fact.row)
    priority = grounds.priority(fact.row) if fact.ranked else ""
    used = {**fact.phrases, "must": MODALS.get(priority, UNRANKED), "priority": priority, "version": template.version}
    given = {
        "statement": template.statement.format_map(used),
        "type": fact.type or template.type,
        "priority": priority,
        "stage": template.stage,
        "verification": template.verification,
        "rationale": f"From {fact.named}. {_filled(template.rationale, used)}".strip(),
        "fit_criterion": _filled(template.fit_criterion, used),
    }
    texts = {name: _cut(text, LONGEST.get(name)) for name, text in given.items() if text}
    shown = record.by_id.get(str(fact.row.__dict__.get("input"))) if fact.row.section == "data_quality" else fact.row
    sources = tuple({row.id: row for row in (*([shown] if shown else []), *reasons)}.values())
    text = json.dumps(used, ensure_ascii=False, sort_keys=True)
    print_ = hashlib.sha256(text.encode()).hexdigest()
    return Proposal(template.id, template.version, fact.row, sources, texts, print_, doubted=fact.doubted)


def _filled(text: str, words: Mapping[str, str]) -> str:
    """The text with its places filled; nothing where one of them has no word."""
    empty = any(f"{{{name}}}" in text and not word for name, word in words.items())
    return "" if empty else text.format_map(words)


def _cut(text: str, longest: int | None) -> str:
    return text if longest is None or len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def merged(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Those of equal statement become one: derived from all their sources, with every reason and criterion."""
    groups: dict[str, list[Proposal]] = {}
    for one in proposals:
        groups.setdefault(wording(one.texts["statement"]), []).append(one)
    parts = (same[at : at + MOST_MERGED] for same in groups.values() for at in range(0, len(same), MOST_MERGED))
    return tuple(_one_of(same) if len(same) > 1 else same[0] for same in parts)


def wording(statement: str) -> str:
    """A statement as it is compared with others: capitals, spaces and the point at its end aside."""
    return " ".join(statement.split()).rstrip(".").casefold()


def _one_of(same: list[Proposal]) -> Proposal:
    first = same[0]
    joined = {name: _joined(one.texts.get(name, "") for one in same) for name in ("rationale", "fit_criterion")}
    texts = {name: joined.get(name, first.texts.get(name, "")) for name in TEXTS}
    return replace(
        first,
        sources=tuple({row.id: row for one in same for row in one.sources}.values()),
        texts={name: _cut(text, LONGEST.get(name)) for name, text in texts.items() if text},
        fingerprint=hashlib.sha256("\n".join(one.fingerprint for one in same).encode()).hexdigest(),
        also=tuple(one.key for one in same[1:]),
        doubted=all(one.doubted for one in same),
    )


def _joined(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(text for text in texts if text))
