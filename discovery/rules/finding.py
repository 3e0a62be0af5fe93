"""What a rule finds: first the bare place and words, then the sentence as it is read to the room."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from discovery.catalogue import SEVERITIES
from discovery.measures import number
from discovery.model.row import Row

LEVELS = SEVERITIES
SAID: Mapping[str, str] = {"error": "error", "warning": "warning", "info": "hint"}
"""The levels in the words of people; scripts know them as LEVELS."""

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: what is wrong in a sentence, what to do, and where: section, rows and field.

    ``rows`` are ids, the row that the sentence is about first; empty where something is missing altogether. ``state``
    is that of the workflow to mend, where it is about one: "current" or "future". ``view`` names the part of the page
    to mend it in, where that does not follow from the section.
    """

    rule: str
    severity: str
    sentence: str
    remedy: str
    section: str
    rows: tuple[str, ...] = ()
    field: str = ""
    waiver: str = ""
    state: str = ""
    view: str = ""

    @property
    def waived(self) -> bool:
        """Whether the customer lives with it; ``waiver`` is the id of the row that says so."""
        return bool(self.waiver)


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule's function gives: rows, the place to mend, and the words its sentence needs."""

    section: str
    rows: tuple[Row, ...]
    field: str
    phrases: Mapping[str, str]
    state: str = ""
    view: str = ""


Matches = Iterator[Match]


def match_at(*rows: Row, field: str = "", section: str = "", state: str = "", **words: str) -> Match:
    """A hit at these rows; ``section`` says where to mend it when that is not where the first row stands."""
    return Match(section or rows[0].section, rows, field, words, state)


def match_without_row(section: str, field: str = "", state: str = "", view: str = "", **words: str) -> Match:
    """A hit at no row: something in this section is missing altogether."""
    return Match(section, (), field, words, state, view)


def quoted(text: str) -> str:
    """A name as a sentence has it: in one line, in quotation marks, cut where it is long."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rstrip() + '…'}”"


def listed(words: Iterable[str], last: str = "and") -> str:
    """Words as people list them: "a, b and c"."""
    texts = list(words)
    return f" {last} ".join(part for part in (", ".join(texts[:-1]), *texts[-1:]) if part)


def open_(row: Row, name: str) -> bool:
    """Whether nobody has answered a field: it is empty, and neither unknown nor not applicable was said."""
    return row.__dict__[name] in (None, (), {}) and name not in row.unanswered


def still_open(row: Row, **titles: str) -> list[str]:
    """The titles of those fields that nobody has answered."""
    return [title for name, title in titles.items() if open_(row, name)]


def lasting(minutes: float) -> str:
    """A time as people say it: minutes up to two hours, hours up to two days, then days."""
    for size, unit in ((1440, "days"), (60, "hours")):
        if minutes >= 2 * size:
            return f"{number(round(minutes / size, 1))} {unit}"
    return f"{number(round(minutes, 2))} {'minute' if minutes == 1 else 'minutes'}"


def days(count: float) -> str:
    """A number of days in words."""
    return f"{number(count)} {'day' if count == 1 else 'days'}"


def percent(value: float) -> str:
    """A share in per cent with as many decimals as a promise of availability has."""
    return f"{value:.3f}".rstrip("0").rstrip(".") + " %"


RuleFunction = Callable[..., Matches]
"""A rule's function: the facts of a Record in, hits out."""
