"""Days and figures as a language writes them: 31 March 2026 and 1 234.5, 31. März 2026 and 1.234,5.

A language is chosen for as long as something is put into words, as for one document; else days read 2026-03-31 and
figures have a point, as on screen and in every file of data.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

_THIN = "\u202f"
"""Between thousands on screen, and in every language that has no sign of its own for them."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language writes days and figures. ``pattern`` has places for day, month and year."""

    title: str
    months: tuple[str, ...]
    pattern: str
    decimal: str
    thousands: str = _THIN


_ENGLISH = "January February March April May June July August September October November December"
_GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_ITALIAN = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
_DUTCH = "januari februari maart april mei juni juli augustus september oktober november december"

LANGUAGES: Mapping[str, Spelling] = MappingProxyType(
    {
        "en": Spelling("English", tuple(_ENGLISH.split()), "{day} {month} {year}", "."),
        "de": Spelling("German", tuple(_GERMAN.split()), "{day}. {month} {year}", ",", "."),
        "fr": Spelling("French", tuple(_FRENCH.split()), "{day} {month} {year}", ","),
        "es": Spelling("Spanish", tuple(_SPANISH.split()), "{day} de {month} de {year}", ","),
        "it": Spelling("Italian", tuple(_ITALIAN.split()), "{day} {month} {year}", ",", "."),
        "nl": Spelling("Dutch", tuple(_DUTCH.split()), "{day} {month} {year}", ",", "."),
    }
)
"""The languages that can be chosen, by the codes that files and browsers know them by."""

_chosen: ContextVar[str] = ContextVar("language of days and figures", default="")


@contextmanager
def written_in(language: str) -> Iterator[None]:
    """Days and figures are written in this language while the block runs; empty for as on screen."""
    before = _chosen.set(language)
    try:
        yield
    finally:
        _chosen.reset(before)


def day_in_words(day: date) -> str:
    """A day as the chosen language writes it; 2026-03-31 where none is chosen."""
    spelling = LANGUAGES.get(_chosen.get())
    if spelling is None:
        return day.isoformat()
    parts: dict[str, object] = {"month": spelling.months[day.month - 1], "year": day.year}
    first = "1er" if spelling is LANGUAGES["fr"] and day.day == 1 else day.day
    return spelling.pattern.format(day=first, **parts)


def respelled(figure: str) -> str:
    """A figure with a point and thin spaces between thousands, as the chosen language writes it."""
    spelling = LANGUAGES.get(_chosen.get())
    if spelling is None or not any(mark in figure for mark in ("." + _THIN)):
        return figure
    return figure.replace(".", spelling.decimal).replace(_THIN, spelling.thousands)
