"""Letters for which this machine has no font, from what was typed alone: quick, and never fewer than a file lacks."""

from collections.abc import Iterator

from pydantic import BaseModel

from discovery.diagram import without_font
from discovery.model.column import private_names
from discovery.model.record import Record


def letters_lost(record: Record) -> frozenset[str]:
    """The letters of everything in a Record that is not private for which no font is here."""
    letters: set[str] = set()
    for text in _texts(record):
        letters.update(text)
    return without_font("".join(sorted(letters)))


def _texts(record: Record) -> Iterator[str]:
    rows: tuple[BaseModel, ...] = (record.engagement, *record)
    for row in rows:
        private = private_names(row.__class__)
        yield from (value for name, value in row.__dict__.items() if isinstance(value, str) and name not in private)
