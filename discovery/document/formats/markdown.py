"""The document as Markdown that shows every text literally.

A file is read raw as often as it is drawn, in a mail above all: a backslash stands only before a mark that some
dialect of Markdown would act on at that very place, so that 09:00, R&D, e.g., 5 * 3 and core_load stay as they were
typed. Marks that work in pairs are made harmless wherever one of them could end a pair, whatever stands around it.
Links are words alone: few readers of Markdown lead to the line of a table.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from discovery.diagram.formats.mermaid import mermaid
from discovery.document.blocks import (
    BulletList,
    Code,
    Contents,
    Cover,
    Definition,
    Document,
    Emphasis,
    Figure,
    Heading,
    Hole,
    Inline,
    Lines,
    Link,
    Note,
    PageEnd,
    Paragraph,
    Picture,
    Run,
    Series,
    Signatures,
    Single,
    Table,
    Tag,
    Text,
    Tiles,
    apart,
)

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
            r"/(?=/(?:\S|$))",  # https:// and //server, also where the address would go on behind a <br>
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
    """Text of a person as Markdown for one line: shown as it was typed, line ends as ``<br>``."""
    first, *others = [_harmless(line) for line in text.split("\n")]
    first = _FIRST.sub(lambda match: f"{match[3]}\\{match[4]}" if match[3] else f"\\{match[0]}", first)
    return "<br>".join([first, *others])


def cell(text: str) -> str:
    """Text of a person as Markdown for one cell of a table."""
    return "<br>".join(_harmless(line).replace("|", "\\|") for line in text.split("\n"))


def _harmless(line: str) -> str:
    line = _BLANK.sub(" ", line).strip(" ")
    return _LAST.sub(r"\\#", _ACTIVE.sub(lambda match: "".join(f"\\{mark}" for mark in match[0]), line))


# ---- blocks


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a reader of Markdown is kept from acting on texts: in a line, and in a cell of a table."""

    line: Callable[[str], str] = literal
    cell: Callable[[str], str] = cell


FILE = Dialect()
"""The dialect of files: what any reader of Markdown shows as it was typed."""


def write(document: Document, dialect: Dialect = FILE) -> str:
    """The document, ended by a line end; the same document gives the same text."""
    before: Single | None = None
    shown: list[str] = []
    for block in apart(document.blocks):
        if isinstance(block, Contents | PageEnd):
            continue
        if before and not (isinstance(before, Heading) and isinstance(block, BulletList)):
            shown.append("\n")
        shown.append(_block(document, block, dialect))
        before = block
    return "".join(shown)


def _block(document: Document, block: Single, dialect: Dialect) -> str:
    match block:
        case Cover():
            return _cover(block, dialect)
        case Tiles():
            return dialect.line(" · ".join(f"{figure} {what}" for figure, what in block.tiles)) + "\n"
        case Signatures():
            lines = (
                f"{dialect.line(f'{whom}: {name}' if name else whom)}\n\nSignature: … Date: …\n"
                for whom, name in block.signers
            )
            return "\n".join(lines)
        case Heading():
            return f"{'#' * block.level} {dialect.line(block.text)}\n"
        case Paragraph():
            return _line(block.inline, dialect) + "\n"
        case Note(text) | Picture(_, text):
            return dialect.line(text) + "\n"
        case Lines():
            return "  \n".join(_line(line, dialect) for line in block.lines) + "\n"  # two blanks break a line
        case Definition():
            return f"**{dialect.line(block.term)}:** {_line(block.inline, dialect)}\n"
        case BulletList():
            return "".join(f"- {_line(item, dialect)}\n" for item in block.items)
        case Table():
            return _table(block, dialect)
        case Figure():
            return f"```mermaid\n{mermaid(document.figures[block.key])}```\n"
        case _:
            return ""


def _cover(block: Cover, dialect: Dialect) -> str:
    facts = (("Customer", block.owner), *block.facts) if block.owner else block.facts
    lines = [f"# {dialect.line(block.title)}\n"]
    if facts:
        lines.append(" · ".join(dialect.line(f"{term}: {words}") for term, words in facts) + "\n")
    lines.append(dialect.line(block.about) + "\n")
    return "\n".join(lines)


def _table(block: Table, dialect: Dialect) -> str:
    if not block.rows:
        return ""
    head = "| " + " | ".join(dialect.cell(column.title) for column in block.columns) + " |\n"
    lines = ("| " + " | ".join(_cell(one, dialect) or " " for one in row.cells) + " |\n" for row in block.rows)
    return head + "|" + " --- |" * len(block.columns) + "\n" + "".join(lines)


# ---- within a line


def _line(runs: Inline, dialect: Dialect) -> str:
    return _runs(runs, dialect.line, _fenced)


def _cell(runs: Inline, dialect: Dialect) -> str:
    return _runs(runs, dialect.cell, lambda text: _fenced(text).replace("|", "\\|"))


def _runs(runs: Inline, show: Callable[[str], str], fence: Callable[[str], str]) -> str:
    """The runs of a line. Words and links beside each other are one text: what a mark does depends on what follows."""
    if len(runs) == 1 and isinstance(runs[0], Text | Link):
        return show(runs[0].text)
    shown = ""
    for are_words, together in groupby(runs, lambda run: isinstance(run, Text | Link)):
        if are_words:
            shown += _spaced("".join(run.text for run in together if isinstance(run, Text | Link)), show)
        else:
            shown += "".join(_marked(run, show, fence) for run in together)
    return shown.strip(" ")


def _marked(run: Run, show: Callable[[str], str], fence: Callable[[str], str]) -> str:
    match run:
        case Series():
            return run.separator.join(map(show, run.texts))
        case Code():
            return fence(run.text)
        case Tag():
            return " " + show(f"({run.text})")
        case Hole():
            return _emphasised(run.text, "**", show)
        case Emphasis():
            return _emphasised(run.text, "**" if run.strong else "*", show)
        case _:
            return show(run.text)


def _emphasised(text: str, marks: str, show: Callable[[str], str]) -> str:
    """A text between marks, which mean nothing beside white space of any kind: that stays outside of them."""
    inner = text.strip()
    if not inner:
        return _blanks(text)
    before, _, after = text.partition(inner)
    return f"{_blanks(before)}{marks}{show(inner)}{marks}{_blanks(after)}"


def _blanks(text: str) -> str:
    """White space as a line of Markdown has it."""
    return "<br>".join(_BLANK.sub(" ", line) for line in text.split("\n"))


def _spaced(text: str, show: Callable[[str], str]) -> str:
    """A part of a line made harmless; the blanks at its ends stay, since something else stands beyond them."""
    words = text.strip(" ")
    before = len(text) - len(text.lstrip(" "))
    return text[:before] + show(words) + text[before + len(words) :]


def _fenced(text: str) -> str:
    """A text between more backticks than it has in a row; in one line."""
    words = " ".join(text.split())
    fence = "`" * (max(map(len, re.findall("`+", words)), default=0) + 1)
    padding = " " if words.startswith("`") or words.endswith("`") else ""
    return f"{fence}{padding}{words}{padding}{fence}" if words else ""
