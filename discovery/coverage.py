"""How much of what is asked was answered: four figures for each section, never one percentage alone.

Every asked column of every row counts once; a section without rows counts its asked columns once as not asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from discovery.model.column import columns
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.sections import SECTIONS


@dataclass(frozen=True)
class Coverage:
    """Counts of fields: answered, said to be unknown, not asked yet, and not applicable."""

    rows: int
    answered: int
    unknown: int
    not_asked: int
    not_applicable: int

    @property
    def applicable(self) -> int:
        """Fields that should have an answer; what does not apply is left out."""
        return self.answered + self.unknown + self.not_asked

    @property
    def share(self) -> float | None:
        """Answered ÷ applicable, or None when nothing applies. To be shown with the other figures."""
        return self.answered / self.applicable if self.applicable else None


def section_coverage(record: Record, section: str) -> Coverage:
    """The coverage of one section by its key."""
    asked = [column.name for column in columns(BY_SECTION[section]) if column.asked]
    rows = record.rows(section)
    answered = unknown = not_asked = not_applicable = 0
    for row in rows:
        for name in asked:
            kind = _state(row, name)
            answered += kind == "answered"
            unknown += kind == "unknown"
            not_asked += kind == "not asked"
            not_applicable += kind == "not applicable"
    return Coverage(len(rows), answered, unknown, not_asked if rows else len(asked), not_applicable)


def _state(row: Row, name: str) -> str:
    if row.answered(name):
        return "answered"
    said = row.unanswered.get(name)
    if said is None:
        return "not asked"
    return "unknown" if said == "unknown" else "not applicable"


def coverage(record: Record) -> dict[str, Coverage]:
    """The coverage of every section that asks people something, in workshop order."""
    return {section.key: section_coverage(record, section.key) for section in SECTIONS if not section.kept}


def as_words(found: Mapping[str, Coverage]) -> dict[str, str]:
    """Coverage as a session keeps it: answered, unknown, not asked and not applicable by section, apart by blanks."""
    return {key: f"{one.answered} {one.unknown} {one.not_asked} {one.not_applicable}" for key, one in found.items()}
