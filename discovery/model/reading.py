"""How people write figures, days and yes or no: what a text says where it has one reading, and a sentence where not.

The same as the screens read (``ui/components/shared/reading``), with the same words (``reading.json``); the examples in
``tests/reading_examples.json`` are tried on both. A file of ours is no such text: see ``cell.from_cell``.
"""

import json
import re
import unicodedata
from calendar import day_name, month_name, monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

WORDS: dict[str, Any] = json.loads((Path(__file__).parent / "reading.json").read_text(encoding="utf-8"))
DAY_FORMS = "2026-03-31, 31.03.2026 or 31 Mar 2026"

_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_MINUS = re.compile(r"^[\u2212\u2012\u2013](?=\s?[\d.,])")
_FIGURE = re.compile(
    r"([-+]?) ?(€|\$|£|¥|[A-Z]{3}(?= ?[-+]?\d))? ?([-+]?)"
    r"([0-9][0-9.,'’ ]*|[.,][0-9]+)([eE][-+]?[0-9]+(?!\w))? *(.*)",
    re.DOTALL,
)
_DECIMALS = re.compile(r"([0-9]*)([.,])([0-9]+)")
_GROUPS = re.compile(r"([1-9][0-9]{0,2})([., '’])([0-9]{3}(?:\2[0-9]{3})*)(?:([.,])([0-9]+))?")
_LAKHS = re.compile(r"([1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?:\.([0-9]+))?")
_TWO_READINGS = re.compile(r"[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_PER = re.compile(r"(.*?)\s*(?:/|\b(?:per|an?|pro|each)\s)\s*(\S+)")
_SPEED = re.compile(r"([kKMGT]?)(b|B)ps")


def tidy(text: str) -> str:
    """The same word, however it was typed: one kind of space, nothing invisible, one way to write é."""
    return re.sub(r"\s+", " ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip()


def same_name(left: str, right: str) -> bool:
    """Whether two texts are one name: capitals, spaces and what cannot be seen aside."""
    return tidy(left).casefold() == tidy(right).casefold()


@dataclass(frozen=True)
class Unit:
    """What a unit measures and how many of the smallest ones it has; ``per`` and ``each`` say the same of its time."""

    kind: str
    factor: int = 1
    per: str = ""
    each: int = 1


@dataclass(frozen=True)
class _Parts:
    sign: int
    run: str
    exponent: str
    unit: str


def _parts(text: str) -> _Parts | None:
    if re.search(r"[\n\r\t]", text.strip()):
        return None
    match = _FIGURE.fullmatch(_MINUS.sub("-", tidy(text)))
    if not match or (match[1] and match[3]):
        return None
    unit = " ".join(part for part in (match[2], match[6]) if part)
    return _Parts(-1 if "-" in (match[1], match[3]) else 1, match[4].strip(), match[5] or "", unit)


def _readings(run: str) -> list[float]:
    """Every number that a run of figures and marks can mean."""
    plain = run.removesuffix(".")
    if plain.isdigit():
        return [float(plain)]
    possible = []
    if lakhs := _LAKHS.fullmatch(plain):
        possible.append(float(f"{lakhs[1].replace(',', '')}.{lakhs[2] or 0}"))
    grouped = _GROUPS.fullmatch(plain)
    if grouped and grouped[2] != grouped[4]:
        possible.append(float(re.sub(r"\D", "", grouped[1] + grouped[3]) + f".{grouped[5] or 0}"))
    if decimals := _DECIMALS.fullmatch(plain):
        possible.append(float(f"{decimals[1] or 0}.{decimals[3]}"))
    return possible


def _factor(table: str, *words: str) -> int:
    return next((int(factor) for word in words for factor, known in WORDS[table].items() if word in known), 0)


@cache
def unit(text: str) -> Unit:
    """What a unit is, as far as we know it: megabit and megabyte are told apart by their letters."""
    if speed := _SPEED.fullmatch(text):
        return unit(f"{speed[1]}{'bit' if speed[2] == 'b' else 'B'}/s")
    if rate := _PER.fullmatch(re.sub(r"\bp\.? ?a\.?$", "/year", text, flags=re.IGNORECASE)):
        of, per = unit(rate[1]), unit(rate[2])
        known = not of.per and per.kind in ("time", "months")
        return Unit(of.kind, of.factor, per.kind, per.factor) if known else Unit(f"words {text}")
    word = text.removesuffix(".").lower()
    single = word.removesuffix("s")
    if size := _factor("bits", text):
        return Unit("size", size)
    if word in WORDS["percent"]:
        return Unit("percent")
    if text != "M" and (time := _factor("milliseconds", word, single)):
        return Unit("time", time)
    if months := _factor("months_long", word, single):
        return Unit("months", months)
    return Unit(f"words {single}")


def _conversion(given: str, wanted: str) -> tuple[int, int] | None:
    """By how much a figure in one unit is multiplied and divided to be in another."""
    goal = unit(wanted)
    if given == "" or given.lower() == wanted.lower():
        return (1, 1) if given in ("", wanted) or goal.kind != "size" else None
    start = unit(given)
    if start.kind == goal.kind == "percent" and not start.per:
        return 1, 1
    if (start.kind, start.per) == (goal.kind, goal.per):
        return start.factor * goal.each, goal.factor * start.each
    word, _, rest = given.partition(" ")
    factor = _factor("multipliers", word)
    if not factor or not goal.kind.startswith("words"):
        return None
    inner = _conversion(rest.strip(), wanted)
    return inner and (factor * inner[0], inner[1])


def _converted(value: float, change: tuple[int, int]) -> float | None:
    times, by = change
    if times == by:
        return value
    exact = value * times / by
    even = round(exact, 9) if abs(exact) < 1e12 else exact
    return even if abs(even - exact) <= 1e-12 * abs(exact) else None


def _plain(value: float) -> str:
    """A number as it has one reading: 1.234 could be 1234, 1.2340 cannot."""
    text = f"{value:.15g}"
    return f"{text}0" if _TWO_READINGS.fullmatch(text) else text


def is_error_cell(text: str) -> bool:
    """Whether a text is, as a whole, what a spreadsheet shows for a value: ``#N/A``, ``#BEZUG!``, ``Err:502``.

    It writes them in capitals: ``#urgent!`` was typed by somebody.
    """
    plain = tidy(text)
    return any(re.search(form, plain) for form in WORDS["error_forms"]) or plain.lower() in WORDS["error_cells"]


def valued(text: str) -> str:
    """The text itself. Raises ValueError with a sentence where a spreadsheet could not work out a value."""
    if is_error_cell(text):
        raise ValueError(f"“{tidy(text)}” is a spreadsheet’s error, no value.")
    return text


def figure(text: str, unit_wanted: str = "", low: float = float("-inf"), high: float = float("inf")) -> float:
    """The number that a text says, in the unit wanted. Raises ValueError with a sentence for anything but one reading.

    Where only one of two readings lies between ``low`` and ``high``, that one is meant.
    """
    parts = _parts(text)
    change = _conversion(parts.unit, unit_wanted) if parts else None
    if parts is None or change is None:
        takes = f"a figure in {unit_wanted}" if unit_wanted else "a figure alone, without unit or words"
        wrong = not re.search(r"\d", text) or re.search(r"[\n\r\t]", text.strip())
        raise ValueError(f"“{text}” is not a number." if wrong else f"“{text}”: this field takes {takes}.")
    values = [float(f"{parts.sign * value!r}{parts.exponent}") for value in _readings(parts.run)]
    exact = [value for value in (_converted(value, change) for value in values) if value is not None]
    if len(exact) > 1:
        exact = [value for value in exact if low <= value <= high] or exact
    if len(exact) > 1:
        ways = " or ".join(_plain(value) for value in exact)
        raise ValueError(f"“{text}” can be read two ways: write {ways}.")
    if not exact or abs(exact[0]) == float("inf"):
        raise ValueError(f"“{text}” is not a number.")
    return exact[0]


def whole_number(text: str, unit_wanted: str = "", low: float = float("-inf"), high: float = float("inf")) -> int:
    """The whole number that a text says; else as ``figure``."""
    value = figure(text, unit_wanted, low, high)
    if value != int(value):
        raise ValueError(f"“{text}” is not a whole number.")
    return int(value)


def flag(text: str) -> bool:
    """Yes or no in one of the languages we know. Raises ValueError; a dash is no answer."""
    word = tidy(text).lower()
    if word not in WORDS["yes"] and word not in WORDS["no"]:
        raise ValueError(f"“{text}” is neither yes nor no.")
    return word in WORDS["yes"]


_CLOCK = re.compile(
    r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:am|pm|uhr|z|[+-]\d{2}:?\d{2})?$", re.IGNORECASE | re.ASCII
)
_LETTERS = r"([^\W\d_]+)"
_ORDERS = (
    (re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", re.ASCII), (1, 3, 4)),
    (re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII), (1, 2, 3)),
    (re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})", re.ASCII), (3, 2, 1)),
    (
        re.compile(rf"([0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?[ -]?(?:of |de )?{_LETTERS}\.?,?[ -](?:de )?([0-9]{{4}})"),
        (3, 2, 1),
    ),
    (re.compile(rf"{_LETTERS}\.?[ -]([0-9]{{1,2}})(?:st|nd|rd|th|\.)?,?[ -]([0-9]{{4}})"), (3, 1, 2)),
    (re.compile(rf"([0-9]{{4}})[ -]{_LETTERS}\.?[ -]([0-9]{{1,2}})"), (1, 2, 3)),
)
_SLASHES = re.compile(r"(\d{1,2}) ?([-/]) ?(\d{1,2}) ?\2 ?(\d{4})", re.ASCII)
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d+)?", re.ASCII)
_SHORT_YEAR = re.compile(
    r"[0-9]{1,2}[./-] ?(?:[0-9]{1,2}|[^\W\d_]{3,9})[./-] ?'?[0-9]{2}"
    r"|[0-9]{1,2}\.? [^\W\d_]{3,9}\.? '?[0-9]{2}|[^\W\d_]{3,9} [0-9]{1,2}, '?[0-9]{2}"
)
_WEEKDAY = re.compile(r"([^\W\d_]{2,})\.?,? (.*[0-9].*)")


def _place(lists: list[list[str]], word: str) -> int:
    return next((at for at, words in enumerate(lists) if word.lower() in words), -1)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else _place(WORDS["months"], text) + 1


def _days(text: str) -> list[tuple[int, int, int]]:
    """Every year, month and day that a text can mean."""
    if slashes := _SLASHES.fullmatch(text):
        first, second, year = int(slashes[1]), int(slashes[3]), int(slashes[4])
        both = [(year, second, first), (year, first, second)]
        return both[:1] if first == second or first > 12 else both[1:] if second > 12 else both
    for form, (year_at, month_at, day_at) in _ORDERS:
        match = form.fullmatch(text)
        if match and (match[month_at].isdigit() or _month(match[month_at])):
            return [(int(match[year_at]), _month(match[month_at]), int(match[day_at]))]
    return []


def day(text: str) -> date:
    """The day that a text says. Raises ValueError with a sentence when it says none, or could say two."""
    plain = _CLOCK.sub("", tidy(text))
    named = _WEEKDAY.fullmatch(plain)
    weekday = _place(WORDS["weekdays"], named[1]) if named and not _month(named[1]) else -1
    plain = named[2] if named and weekday >= 0 else plain
    if serial := _SERIAL.fullmatch(plain):
        meant = date(1899, 12, 30) + timedelta(days=int(serial[1]))
        raise ValueError(f"“{text}” is how a spreadsheet counts days: if {meant} is meant, write that.")
    if _SHORT_YEAR.fullmatch(plain):
        raise ValueError(f"“{text}” does not say the century of its year: write {DAY_FORMS}.")
    possible = _days(plain)
    if not possible:
        raise ValueError(f"“{text}” is not a day: write {DAY_FORMS}.")
    if len(possible) > 1:
        raise ValueError(f"“{text}” can be read two ways, day or month first: write {DAY_FORMS}.")
    return _existing(text, *possible[0], weekday)


def _existing(text: str, year: int, month: int, number: int, weekday: int) -> date:
    if year < 1 or not 1 <= month <= 12:
        reason = "years begin with 1" if year < 1 else "months go from 1 to 12"
        raise ValueError(f"The day “{text}” does not exist: {reason}.")
    last = monthrange(year, month)[1]
    if not 1 <= number <= last:
        raise ValueError(f"The day “{text}” does not exist: {month_name[month]} {year} has {last} days.")
    meant = date(year, month, number)
    if weekday >= 0 and weekday != meant.isoweekday() % 7:
        raise ValueError(f"“{text}” names another day of the week than {meant}, a {day_name[meant.weekday()]}.")
    return meant
