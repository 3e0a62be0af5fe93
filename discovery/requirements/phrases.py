"""How facts are said in a requirement: exactly as they were captured, in sentences that can be read aloud.

Nothing is rounded: a figure is said in a larger unit only where that is the same figure.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from discovery.model.row import Row
from discovery.model.success import Measure

MODALS: Mapping[str, str] = {"must": "must", "should": "should", "could": "could"}
"""The verb of a requirement by its priority."""

UNRANKED = "is to"
"""The verb where nobody gave a priority."""

OFTEN: Mapping[str, str] = {
    "continuous": "continuously",
    "every minute": "every minute",
    "hourly": "hourly",
    "several times a day": "several times a day",
    "daily": "daily",
    "weekly": "weekly",
    "monthly": "monthly",
    "quarterly": "quarterly",
    "yearly": "yearly",
    "on request": "on request",
    "other": "",
}
"""How often, as a part of a sentence; nothing where the word alone says nothing."""

LONGEST_NAME = 300
LONGEST_QUOTE = 5000
"""How much of a name, and of a statement, is quoted; what is cut ends with "…"."""

_SINGULAR: Mapping[str, str] = {
    **{f"{name}s": name for name in ("second", "minute", "hour", "day", "week", "month", "year")},
    **{f"{name}s": name for name in ("point", "record", "message", "request", "event", "row", "file", "user", "error")},
    "people": "person",
}
_PLURAL = {one: several for several, one in _SINGULAR.items()}
_TIMES = (("day", 86_400_000), ("hour", 3_600_000), ("minute", 60_000), ("second", 1000))
_SIZES = (("PB", 15), ("TB", 12), ("GB", 9), ("MB", 6), ("kB", 3), ("B", 0))
_IN_MS: Mapping[str, int] = {"ms": 1, "minutes": 60_000}


def sentence_part(text: object) -> str:
    """A text as part of a sentence: on one line, without the point at its end."""
    return " ".join(str(text).split()).rstrip(".") if text else ""


def quoted(text: object, longest: int = LONGEST_QUOTE) -> str:
    """The words of somebody in quotation marks; nothing where there are none."""
    words = sentence_part(text)
    return f"“{words if len(words) <= longest else words[:longest].rstrip() + '…'}”" if words else ""


def called(row: Row) -> str:
    """The name of a row in quotation marks."""
    return quoted(row.label, LONGEST_NAME)


def exact(value: float) -> str:
    """A figure with every digit that was typed, and a thin space between thousands: 2557.0 is "2 557"."""
    text = f"{Decimal(repr(value)).normalize():,f}"
    return text.replace(",", "\u202f")


def figures(text: str) -> set[str]:
    """The figures in a text as ``exact`` writes them, whatever stands between their thousands or before decimals."""
    written = re.findall(r"\d+(?:[\s.,'’]\d{3})*(?:[.,]\d+)?", text)
    return {exact(float(value)) for one in written for value in _readings(one)}


def _readings(figure: str) -> tuple[str, ...]:
    """What a written figure may mean: with its marks between thousands, or with the last one before decimals."""
    digits = re.sub(r"\D", "", figure)
    whole, _mark, rest = re.sub(r"[\s'’]", "", figure.replace(",", ".")).rpartition(".")
    return (digits, f"{whole.replace('.', '')}.{rest}") if whole else (digits,)


def counted(value: float, unit: str | None) -> str:
    """A figure with its unit, in the singular for one: "1 month", "12 months", "99.9 %"."""
    first, gap, rest = (unit or "").strip().partition(" ")
    word, slash, per = first.partition("/")
    word = _SINGULAR.get(word, word) if value == 1 else _PLURAL.get(word, word)
    return f"{exact(value)} {word}{slash}{per}{gap}{rest}".strip()


def lasting(value: float, unit: str, places: Sequence[int] = (0, 2)) -> str:
    """A time, given in ms or minutes, in the largest unit that gives a whole number: 70 minutes stay 70 minutes.

    Where none does, in the largest that gives no more than two decimals; ``places`` are the decimals tried in turn.
    """
    total = Decimal(repr(value)) * _IN_MS[unit]
    for decimals in places:
        for name, size in _TIMES:
            if total >= size and not (total * 10**decimals) % size:
                return counted(float(total / size), name)
    return counted(value, unit)


def volume(gigabytes: float) -> str:
    """An amount of data in the largest unit of which there is one, with every digit: 0.0042 is "4.2 MB"."""
    total = Decimal(repr(gigabytes)) * 10**9
    unit, power = next((one for one in _SIZES if abs(total) >= 10 ** one[1]), _SIZES[-1])
    return f"{total.scaleb(-power).normalize():,f} {unit}".replace(",", "\u202f")


def spoken(day: date) -> str:
    """A day as it is said: 30 June 2027."""
    return f"{day.day} {day:%B} {day.year}"


def listed(parts: Iterable[str]) -> str:
    """Several things in a sentence: "A, B and C"."""
    *before, last = parts
    return f"{', '.join(before)} and {last}" if before else last


def target(row: Measure) -> str:
    """What a measure is to reach, with its unit and on which side: "at most 4.6 %"; nothing where nobody said.

    Without a direction, better is whatever leads from the baseline to the target.
    """
    if row.direction == "in range":
        if row.range_low is None or row.range_high is None:
            return ""
        return f"between {exact(row.range_low)} and {counted(row.range_high, row.unit)}"
    if row.target is None:
        return ""
    side = row.direction
    if side is None and row.baseline is not None and row.baseline != row.target:
        side = "higher" if row.target > row.baseline else "lower"
    if row.unit == "%" and row.target == 100:
        side = None  # more than all of it there is not
    return {"higher": "at least ", "lower": "at most "}.get(side or "", "") + counted(row.target, row.unit)
