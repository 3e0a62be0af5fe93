"""Figures said as people say them: 46 080 minutes are 32 days. What is typed and stored stays as it is.

Units are decimal, a year has 365 days; a figure that does not come out even with three digits is marked with ≈.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from discovery.model.column import columns
from discovery.model.row import Row
from discovery.model.spelling import respelled

_SIZES = (("B", 1.0), ("kB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12), ("PB", 1e15), ("EB", 1e18))
_TIMES = (("ms", 1e-3), ("second", 1.0), ("minute", 60.0), ("hour", 3600.0), ("day", 86_400.0), ("year", 31_536_000.0))
_MONTHS = (("month", 1.0), ("year", 12.0))
_COUNTS = (("", 1.0), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12))

_OTHER_NAMES: Mapping[str, str] = MappingProxyType({"bytes": "B", "s": "second", "min": "minute", "h": "hour"})
_WORDS = frozenset(("second", "minute", "hour", "day", "month", "year"))
"""Units that take an s when there are several."""

Ladder = Sequence[tuple[str, float]]


def in_best_unit(value: float, unit: str) -> str:
    """A figure with three digits in the unit that reads best: 0.02 GB/day is "20 MB/day", 4200 GB "4.2 TB"."""
    figure, name = _in_best_unit(value, unit)
    return respelled(figure) + name


@lru_cache(maxsize=1 << 12)
def _in_best_unit(value: float, unit: str) -> tuple[str, str]:
    ladder, size, per = _ladder(unit)
    best, text = _best(abs(value) * size, ladder)
    figure = "-" + text if value < 0 else text
    return figure, _unit_of(figure, best) + per


def magnitude(value: float | None, unit: str | None) -> str:
    """What a figure comes to in the unit that reads best; empty when it reads best as it is."""
    if not value:
        return ""
    ladder, size, per = _ladder(unit or "")
    total = abs(value) * size
    best, text = _best(total, ladder)
    factor = dict(ladder)[best]
    if factor == size or "e" in text:
        return ""
    about = "" if abs(float(text) * factor - total) < 1e-9 * total else "≈ "
    figure = "-" + text if value < 0 else text
    return about + respelled(figure) + _unit_of(figure, best) + (per if ladder is not _COUNTS else "")


def magnitudes(row: Row) -> dict[str, str]:
    """What the figures of a row come to, by field: in the unit of the column, else in the one the row names."""
    by_name = {}
    for column in columns(type(row)):
        if column.kind in ("number", "whole"):
            shown = magnitude(row.__dict__[column.name], column.unit or row.__dict__.get("unit"))
            if shown:
                by_name[column.name] = shown
    return by_name


@lru_cache(maxsize=256)  # an engagement has a few units, on many rows
def _ladder(unit: str) -> tuple[Ladder, float, str]:
    """The units a figure may be said in, how much one of the given unit is in them, and what follows, as "/day"."""
    name, slash, per = unit.strip().partition("/")
    name = _OTHER_NAMES.get(name, name)
    singular = name.removesuffix("s") if name.removesuffix("s") in _WORDS else name
    for ladder in (_SIZES, _TIMES, _MONTHS):
        for known, size in ladder:
            if known == singular:
                return ladder, size, slash + per
    return _COUNTS, 1.0, slash + per


def _best(total: float, ladder: Ladder) -> tuple[str, str]:
    """The largest unit of which there is one, after rounding, and how many there are."""
    fitting = [(unit, size) for unit, size in ladder if total >= size * 0.9995]
    unit, size = fitting[-1] if fitting else ladder[0]
    figure = total / size
    return unit, f"{figure:.3g}" if figure < 999.5 else f"{figure:.0f}"


def _unit_of(figure: str, unit: str) -> str:
    """What follows a figure: a blank and its unit, with an s where there are several."""
    several = "s" if unit in _WORDS and figure not in ("1", "-1") else ""
    return f" {unit}{several}".rstrip()
