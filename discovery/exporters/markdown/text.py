"""User text as Markdown that shows it literally, and the tables it stands in.

A file is read raw as often as it is drawn, in a mail above all: a backslash stands only before a mark that some
dialect of Markdown would act on at that very place, so that 09:00, R&D, e.g., 5 * 3 and core_load stay as they were
typed. Marks that work in pairs are made harmless wherever one of them could end a pair, whatever stands around it.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from discovery.catalogue.sections import BY_KEY
from discovery.measures import number
from discovery.model.column import columns
from discovery.model.magnitude import magnitude
from discovery.model.plain_values import as_plain
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row

NOT_ASKED = "–"
"""Stands where nobody has said anything yet; what is said to be unknown is written out."""

_DOMAINS = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|xn--[a-z0-9-]+|[a-z]{2}"
"""Ends of names that readers of Markdown take for addresses without anybody saying so."""

_ACTIVE = re.compile(
    "|".join(
        (
            r"\\(?=[!-/:-@\[-`{-~]|$)",  # it would take the next mark away
            r"`",
            r"(?<=\S)[*]|[*](?=\S)|(?<=^)[*]|[*](?=$)",
            r"(?<!\w)_+|_+(?!\w)",  # within a word it is a letter like others
            r"(?<=\S)~|~(?=~)|^~(?=[\W_]|$)",  # only what follows a word can end a pair
            r"(?<=\S)[$]|[$](?=[$])",
            r"(?<==)=",
            r"^\[|\](?=[(\[:{]|$)|(?<=[!:\]])\[|\[(?=\^)",
            r"<(?=[A-Za-z/!?])",
            r"&(?=#?\w+;)",
            r":(?=[^\W\d_]|:|[+\w-]+:)",  # mailto:, a directive and :smile:
            r"/(?=/\S)",  # https:// and //server
            r"(?<=\S)@(?=\S)",
            r"(?<=www)\.",
            rf"(?<=\w)\.(?=(?:{_DOMAINS})(?![A-Za-z0-9])|[^\W\d_a-zA-Z])",  # example.org, written without more
            r"\{(?=[{%:#.])|(?<=\{)\{",
        )
    ),
    re.I,
)
_FIRST = re.compile(r"^(?:(>|#(?=#*(?:\s|$)))|([-+=])(?=\s|$|\2)|(\d+)([.)])(?=\s|$))")
"""What begins a heading, a quotation, a list, a rule or an underlined heading where a line begins with it."""
_LAST = re.compile(r"(?<=\s)#(?=#*$)")
_BLANK = re.compile("[ \t\r\v\f\x85\u2028\u2029]+")


def literal(text: str) -> str:
    """Text of a user as Markdown for one line: shown as it was typed, line ends as ``<br>``."""
    first, *others = [_inline(line) for line in text.split("\n")]
    first = _FIRST.sub(lambda found: f"{found[3]}\\{found[4]}" if found[3] else f"\\{found[0]}", first)
    return "<br>".join([first, *others])


def cell(text: str) -> str:
    """Text of a user as Markdown for one cell of a table."""
    return "<br>".join(_inline(line).replace("|", "\\|") for line in text.split("\n"))


def _inline(line: str) -> str:
    line = _BLANK.sub(" ", line).strip(" ")
    return _LAST.sub(r"\\#", _ACTIVE.sub(lambda found: "".join(f"\\{mark}" for mark in found[0]), line))


def words(row: Row, name: str, record: Record | None = None, unit: bool = False) -> str:
    """One field of a row in words, not yet as Markdown; a reference by the name of its row."""
    column = next(one for one in columns(type(row)) if one.name == name)
    value = row.__dict__[name]
    if value in (None, (), {}):
        return without_answer(row, name)
    if column.kind == "row":
        return record.label(value) if record else ""
    if column.kind == "flag":
        return "yes" if value else "no"
    if column.kind in ("number", "whole"):
        said = magnitude(value, column.unit) if unit else ""
        figure = number(value) + (_unit(column.unit, record) if unit and column.unit else "")
        return f"{figure} ({said})" if said else figure
    plain = as_plain(value)
    return ", ".join(plain) if isinstance(plain, list) else str(plain)


def _unit(unit: str, record: Record | None) -> str:
    """A unit as it stands after a figure; a scale in brackets, money in the currency of the engagement."""
    if "–" in unit:
        return f" ({unit})"
    currency = (record.engagement.currency if record else None) or "currency"
    return " " + unit.replace("currency", currency)


def without_answer(row: Row, name: str) -> str:
    """What is known about a field without a value: unknown, why it does not apply, or not asked."""
    said = row.unanswered.get(name)
    if said is None:
        return NOT_ASKED
    return "unknown" if said == "unknown" else f"does not apply: {said}"


def table(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table of texts that are not yet Markdown; with nothing in it, an empty text.

    A column in which no row says anything is left out; the first one stays, and the name that follows a code.
    """
    cells = [tuple(line) for line in lines]
    if not cells:
        return ""
    always = 2 if heads[0] == "Code" else 1
    kept = [at for at in range(len(heads)) if at < always or any(line[at] not in ("", NOT_ASKED) for line in cells)]
    body = ["| " + " | ".join(cell(line[at]) or " " for at in kept) + " |" for line in cells]
    head = "| " + " | ".join(cell(heads[at]) for at in kept) + " |"
    return "\n".join([head, "|" + " --- |" * len(kept), *body]) + "\n"


def rows_table(record: Record, rows: Sequence[Row], shown: Sequence[tuple[str, str]]) -> str:
    """A table of rows: the code, then fields as (heading, field)."""
    heads = ["Code", *(head for head, _ in shown)]
    return table(heads, [[row.code, *(words(row, name, record) for _, name in shown)] for row in rows])


def codes(rows: Iterable[Row]) -> str:
    """The codes of rows, or the sign for none."""
    return ", ".join(row.code for row in rows) or NOT_ASKED


def named(rows: Iterable[Row]) -> str:
    """Codes and names of rows, or the sign for none."""
    return ", ".join(f"{row.code} {row.label}" for row in rows) or NOT_ASKED


def part(level: int, title: str, body: str, empty: str) -> str:
    """A heading with what stands under it; an empty part keeps its heading and says that it is empty."""
    return f"{'#' * level} {literal(title)}\n\n{body or empty + chr(10)}"


class Under(NamedTuple):
    """A part one level below a section's heading: its title, what stands in it, and what is said when nothing does."""

    title: str
    body: str
    empty: str


def parts(found: Iterable[Under]) -> str:
    """Parts one after the other; neighbours with nothing in them share one sentence that names them."""
    shown: list[str] = []
    for filled, run in groupby(found, lambda one: bool(one.body)):
        some = list(run)
        if filled or len(some) == 1:
            shown += [part(3, *one) for one in some]
        else:
            names = [f"“{one.title}”" for one in some]
            shown.append(literal(f"Nothing was recorded under {', '.join(names[:-1])} and {names[-1]}.") + "\n")
    return "\n".join(shown)


def withdrawn(record: Record, section: str) -> tuple[Under, ...]:
    """What was dropped or rejected in a section, with the reason where one was noted; nothing where nothing was."""
    rows = [row for row in record.rows(section) if not row.stands]
    if not rows:
        return ()
    lines = [[row.code, row.label, _reason(record, row)] for row in rows]
    title = BY_SECTION[section].withdrawn.capitalize()
    return (Under(title, table(("Code", BY_KEY[section].one.capitalize(), "Why"), lines), ""),)


def _reason(record: Record, row: Row) -> str:
    """Why a row was withdrawn: what was decided about it, else what is noted at the row itself."""
    decided = [f"{entry.code} {entry.label}" for entry in record.targets(row, "decided_by")]
    return (
        "; ".join(decided)
        or (row.__dict__.get("rationale") if row.section == "log" else None)
        or row.notes
        or NOT_ASKED
    )


def in_state(row: Row, state: str) -> bool:
    """Whether a row belongs to a state, current or future; one without a state belongs to both."""
    return row.__dict__["state"] in (state, "both", None)
