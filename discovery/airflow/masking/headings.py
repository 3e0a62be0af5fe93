"""What the headings of a table say of its cells: below which of them a secret stands, and which name another cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from discovery.airflow.masking import names

_TITLE = re.compile(r"[^\W\d][\w .()/#&%*-]{0,39}")
_AROUND = " \t\r\"'`*#\\|_:-[](){},"
_NAMES = frozenset(
    [
        "name",
        "key",
        "variable",
        "setting",
        "option",
        "field",
        "parameter",
        "property",
        "attribute",
        "item",
        "env",
        "title",
        "schlüssel",
        "feld",
    ]
)
_VALUES = frozenset(["value", "val", "wert", "content", "setting", "default", "current", "data"])
_MOST_WORDS = 4
_USUAL = (
    r"user(?:s|name)?|login|host(?:name)?|port|name|id|type|schema|db|database|extra|uri|url|e?mail|account|role|service|"
    r"system|server|description|environment|env|stage|region|engine|driver"
)
COLUMN = re.compile(rf"{_USUAL}|\w+_\w+", re.I)
"""Headings of columns with but one space between them; other words may be a sentence."""
_USUAL_COLUMN = re.compile(rf"{_USUAL}|passwords?|passwd|pwd|tokens?|secrets?", re.I)


@dataclass(frozen=True)
class Heading:
    """The headings of one table: the places of those that name a secret, and of a name and the value beside it."""

    titles: tuple[str, ...]
    secret: tuple[int, ...]
    named: tuple[int, int] | None = None

    def hides(self, cells: Sequence[str]) -> Iterator[tuple[int, str]]:
        """The places of a row's cells in which a secret stands, each with the name that says so.

        A row of more cells than there are headings has a separator within a value: every place is hidden to which
        that may have moved the secret.
        """
        further = max(0, len(cells) - len(self.titles)) + 1
        for at in self.secret:
            yield from ((place, self.titles[at]) for place in range(at, min(at + further, len(cells))))
        if self.named and len(cells) > max(self.named):
            name, value = self.named
            if names.secret(label := title(cells[name])):
                yield from ((place, label) for place in range(value, min(value + further, len(cells))))


def title(cell: str) -> str:
    """A heading without what makes it bold, quoted or a comment."""
    return cell.strip(_AROUND)


def is_usual_column(cell: str) -> bool:
    """Whether a cell is a word that stands above columns everywhere, and so no value worth hiding."""
    named = title(cell).lower()
    return bool(_USUAL_COLUMN.fullmatch(named)) or named in _NAMES or named in _VALUES


def heading(cells: Sequence[str]) -> Heading | None:
    """The headings that a row of cells is; nothing where it is none, or where no secret can stand below it."""
    titles = tuple(map(title, cells))
    filled = [one for one in titles if one]
    if len(filled) < 2 or not all(map(_is_title, filled)):
        return None
    secret = tuple(at for at, one in enumerate(titles) if one and names.secret(one))
    lower = [one.lower() for one in titles]
    name = next((at for at, one in enumerate(lower) if one in _NAMES), None)
    value = next((at for at, one in enumerate(lower) if one in _VALUES and at != name), None)
    named = (name, value) if name is not None and value is not None else None
    return Heading(titles, secret, named) if secret or named else None


def _is_title(cell: str) -> bool:
    return bool(_TITLE.fullmatch(cell)) and len(cell.split()) <= _MOST_WORDS and not cell.endswith(".")
