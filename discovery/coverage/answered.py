"""How much of what is asked was answered: four figures for each section, and their share by weight, never alone.

Every asked column of every row counts once; a section without rows counts its asked columns once as not asked. Of the
stage checklists every way of the catalogue counts twice, today and in the future, whether there is a row or not.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from discovery.catalogue import ways
from discovery.catalogue.sections import SECTIONS
from discovery.coverage.checklists import SIDES, answers, asked, chief, said_of
from discovery.model.column import columns
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row

CHIEF, DETAIL = 2, 1
"""What a column weighs: one that is required or stands in the grid says what a row is, the others say more about it."""

RANKS: Mapping[str, int] = {"must": 3, "should": 2, "prefer": 2, "could": 1, "won't": 1}
"""What a row weighs by its priority or hardness: what must be is answered before what might be."""
UNRANKED = 2


@dataclass(frozen=True)
class Coverage:
    """Counts of fields: answered, said to be unknown, not asked yet, and not applicable; then two sums of weights."""

    rows: int
    answered: int
    unknown: int
    not_asked: int
    not_applicable: int
    weight_answered: int = 0
    weight_applicable: int = 0

    @property
    def applicable(self) -> int:
        """Fields that should have an answer; what does not apply is left out."""
        return self.answered + self.unknown + self.not_asked

    @property
    def share(self) -> float | None:
        """Σ weight × answered ÷ Σ weight × applicable, or None when nothing applies. To be shown with the figures.

        The weight of a field is that of its column times that of its row. Unknown is not answered, but applicable.
        """
        return self.weight_answered / self.weight_applicable if self.weight_applicable else None

    @property
    def percent(self) -> str:
        """The share in words, rounded down so that only all of it is 100 %; nothing where nothing applies."""
        return f"{100 * self.weight_answered // self.weight_applicable} %" if self.weight_applicable else ""


def section_coverage(record: Record, section: str) -> Coverage:
    """The coverage of one section by its key."""
    weighed = _ways(record) if section == "answers" else _fields(record, section)
    counts: Counter[str] = Counter()
    weights: Counter[str] = Counter()
    for (kind, weight), number in Counter(weighed).items():
        counts[kind] += number
        weights[kind] += weight * number
    return Coverage(
        len(record.standing(section)),
        counts["answered"],
        counts["unknown"],
        counts["not asked"],
        counts["not applicable"],
        weights["answered"],
        sum(weights.values()) - weights["not applicable"],
    )


def _fields(record: Record, section: str) -> Iterator[tuple[str, int]]:
    """What each asked field is, and its weight."""
    asked_of = [
        (column.name, CHIEF if column.required or column.grid else DETAIL)
        for column in columns(BY_SECTION[section])
        if column.asked
    ]
    rows = record.standing(section)
    for row in rows:
        rank = RANKS.get(row.__dict__.get("priority") or row.__dict__.get("hardness") or "", UNRANKED)
        for name, weight in asked_of:
            yield _state(row, name), weight * rank
    if not rows:
        for _, weight in asked_of:
            yield "not asked", weight * UNRANKED


def _ways(record: Record) -> Iterator[tuple[str, int]]:
    """The same for each way of the catalogue, today and in the future; what matters most weighs as a must."""
    answered, wanted, first = answers(record), asked(record), chief(record)
    for way in ways():
        for side in SIDES:
            kind = said_of(answered.get(way.id), side)
            rank = RANKS["must"] if way.id in first else UNRANKED
            yield "not applicable" if kind == "not asked" and side not in wanted else kind, CHIEF * rank


def _state(row: Row, name: str) -> str:
    if row.answered(name):
        return "answered"
    excuse = row.unanswered.get(name)
    if excuse is None:
        return "not asked"
    return "unknown" if excuse == "unknown" else "not applicable"


def coverage(record: Record) -> dict[str, Coverage]:
    """The coverage of every section that asks people something, in workshop order."""
    return {section.key: section_coverage(record, section.key) for section in SECTIONS if not section.automatic}


def as_words(by_section: Mapping[str, Coverage]) -> dict[str, str]:
    """Coverage as a session keeps it: answered, unknown, not asked and not applicable by section, apart by blanks."""
    return {
        key: f"{counts.answered} {counts.unknown} {counts.not_asked} {counts.not_applicable}"
        for key, counts in by_section.items()
    }
