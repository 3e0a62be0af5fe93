"""Tables in free text: every cell below a heading that names a secret is masked whole.

Read are cells between TAB, ``|``, ``;`` or ``,`` (quoted or not), columns that are aligned with spaces, the tables of
Markdown, psql and Airflow's own commands, and those of HTML; with real line ends, or with those written as ``\\n``.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from discovery.airflow.masking import names
from discovery.airflow.masking.barren import Barren
from discovery.airflow.masking.headings import COLUMN, Heading, heading, title
from discovery.airflow.masking.html_tables import hidden_in_html
from discovery.airflow.masking.marks import MASK
from discovery.airflow.masking.table_cells import QUOTED, RULER, Span, cell_texts, hidden_of_cell, hidden_of_row

_BREAK = re.compile(r"(?:\\{1,8}r)?\\{1,8}n|\r?\n|\r")
_MAY_BE_ROW = re.compile(r"[|│┃║\t;,<\n]|[ ]{2}|\\n")
_BARS = re.compile(r"[|│┃║¦]")
_SEPARATORS = (re.compile(r"\t|\\{1,8}t"), _BARS, re.compile(";"), re.compile(","))
_SEEN_IN_HEADINGS = (*_SEPARATORS, re.compile(r"[~^\x01]"), re.compile(r" / "), re.compile(r":(?![\s/])"))
_DOUBLE_BARS = re.compile(r"\|\|")
_SENTENCE = re.compile(
    r"\b(?:and|or|the|an?|is|are|was|be|to|for|with|in|on|if|then|und|oder|der|die|das|ist|et|ou|le|la)\b", re.I
)
"""Words of a sentence: a line that holds one is no line of headings, unless bars stand between them."""
_CHUNK = re.compile(r"\S+(?: \S+)*")
_WORD = re.compile(r"\S+")
_LONGEST_CELL = 2000
_MOST_UNCLOSED = 200
"""After so many quotes that nothing closes, the rest of a table is hidden as a whole."""
_LONGEST_LINE = 4000


@dataclass(frozen=True)
class _Line:
    start: int
    end: int


def masked(text: str) -> str:
    """A text in which the cells of tables that hold a secret are masked."""
    if not _MAY_BE_ROW.search(text) or not ("<" in text or names.may_name_secret(text)):
        return text  # a name in HTML may have tags between its letters
    hidden = [*_of_lines(text), *(hidden_in_html(text) if "<t" in text or "<T" in text else ())]
    done, place = [], 0
    for start, end in sorted(set(hidden)):
        if start >= place:
            done += [text[place:start], MASK]
            place = end
    return "".join([*done, text[place:]]) if done else text


def _of_lines(text: str) -> Iterator[Span]:
    lines = list(_lines(text))
    barren = Barren()
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.end - line.start > _LONGEST_LINE:
            at += 1
            continue
        following = _table(text, lines, at, barren)
        if following is None:
            yield from _pair(text, line)
            at += 1
        else:
            at, spans = following
            yield from spans


def _lines(text: str) -> Iterator[_Line]:
    place = 0
    for line_break in _BREAK.finditer(text):
        yield _Line(place, line_break.start())
        place = line_break.end()
    yield _Line(place, len(text))


def _table(text: str, lines: Sequence[_Line], at: int, barren: Barren) -> tuple[int, list[Span]] | None:
    """The table whose headings a line holds: the number of the line behind it, and what is hidden in it."""
    if at + 1 == len(lines):
        return None
    line = lines[at]
    whole = text[line.start : line.end]
    doubled = whole.lstrip().startswith("||")
    plain = doubled or not _SENTENCE.search(whole)
    for separator in _SEEN_IN_HEADINGS if plain else (_BARS,):
        if separator.search(whole):
            cells = _cells(text, line.start, line.end, _DOUBLE_BARS if doubled else separator)
            if head := heading(cell_texts(text, cells)):
                return _below(text, lines, at, head, _BARS if doubled else separator)
    chunks, words = _parts(_CHUNK, text, line), _parts(_WORD, text, line)
    if plain and (titles := heading(cell_texts(text, chunks))):
        look = partial(_aligned, text, lines, at, titles, chunks, _CHUNK)
        return _looked_below(lines, at, barren, "chunks", whole, look)
    if len(words) > 1 and all(map(_is_column, whole.split())) and (titles := heading(whole.split())):
        look = partial(_aligned, text, lines, at, titles, words, _WORD)
        return _looked_below(lines, at, barren, "words", whole, look)
    name = title(whole)
    if not name.isidentifier() or not names.secret(name):
        return None
    return _looked_below(lines, at, barren, "list", whole, partial(_list, text, lines, at, name))


def _looked_below(
    lines: Sequence[_Line],
    at: int,
    barren: Barren,
    way: str,
    heading_line: str,
    look: Callable[[], tuple[int, list[Span]]],
) -> tuple[int, list[Span]] | None:
    """What is hidden below a heading and where that ends; None where nothing is, as for the same heading before."""
    if barren.has(way, heading_line, at):
        return None
    if barren.too_many(at):
        return barren.end, [(lines[at].start, lines[barren.end - 1].end)]
    behind, spans = look()
    if not spans:
        barren.add(way, heading_line, behind)
        return None
    return behind, spans


def _is_column(word: str) -> bool:
    return bool(COLUMN.fullmatch(word)) or names.secret(word)


def _below(
    text: str, lines: Sequence[_Line], at: int, heading: Heading, separator: re.Pattern[str]
) -> tuple[int, list[Span]]:
    """Rows between signs; a quoted cell may go over several lines. An empty line ends them, unless as many follow."""
    spans: list[Span] = []
    behind, place = at + 1, lines[at].end
    after_empty, unclosed = False, 0
    while behind < len(lines):
        line = lines[behind]
        behind += 1
        if line.start < place:
            continue  # within a quoted cell of the row before
        if not text[line.start : line.end].strip():
            after_empty = True
            continue
        cells = _cells(text, line.start, line.end, separator, _LONGEST_CELL)
        if after_empty and (len(cells) != len(heading.titles) or text[line.start : line.end].rstrip().endswith(".")):
            return behind - 1, spans
        place = cells[-1][1]
        unclosed += place <= line.end and text.count('"', line.start, line.end) % 2
        if unclosed > _MOST_UNCLOSED:
            return len(lines), [*spans, (line.start, lines[-1].end)]
        if not RULER.fullmatch(text, line.start, line.end):
            spans += hidden_of_row(text, heading, cells)
    return behind, spans


def _cells(text: str, start: int, end: int, separator: re.Pattern[str], beyond: int = 0) -> list[Span]:
    """The cells of a row that begins here, up to the end of its line, or of a quoted cell that goes so far beyond."""
    cells, place = [], start
    while place <= end:
        stop = _closed(text, place, end, separator, end + beyond)
        if stop > end:
            line = _BREAK.search(text, stop)
            end = line.start() if line else len(text)
        match = separator.match(text, stop, end) if stop >= 0 else separator.search(text, place, end)
        stop = match.start() if match else end
        cells.append((place, stop))
        place = match.end() if match else end + 1
    return cells


def _closed(text: str, place: int, end: int, separator: re.Pattern[str], most: int) -> int:
    """Where a quoted cell ends that begins here, before the sign behind it; nowhere (-1) where none does."""
    opened = QUOTED.match(text, place, end)
    if not opened:
        return -1
    closes = re.compile(rf"(?:{re.escape(opened[1])})+(?=[ \t)\]}}]*(?:{separator.pattern}|{_BREAK.pattern}|\Z))")
    for match in closes.finditer(text, opened.end(), most):
        if len(match[0]) // len(opened[1]) % 2:
            stop = match.end()
            while text[stop : stop + 1] in (" ", "\t") and not separator.match(text, stop):
                stop += 1
            return stop
    return -1


def _parts(pattern: re.Pattern[str], text: str, line: _Line) -> list[Span]:
    return [match.span() for match in pattern.finditer(text, line.start, line.end)]


def _aligned(
    text: str, lines: Sequence[_Line], at: int, heading: Heading, titles: Sequence[Span], pattern: re.Pattern[str]
) -> tuple[int, list[Span]]:
    """Columns of spaces: a cell belongs to the heading above it, and to that of its number where there are as many."""
    columns = [(start - lines[at].start, end - lines[at].start) for start, end in titles]
    secret = frozenset(heading.secret)
    spans: list[Span] = []
    behind = at + 1
    while behind < len(lines) and text[lines[behind].start : lines[behind].end].strip():
        line = lines[behind]
        behind += 1
        if RULER.fullmatch(text, line.start, line.end):
            continue
        chunks, words = _parts(_CHUNK, text, line), _parts(_WORD, text, line)
        for chunk in chunks if pattern is _CHUNK else words:
            for column in _above(columns, chunk[0] - line.start, chunk[1] - line.start):
                if column in secret:
                    spans += hidden_of_cell(text, chunk, heading.titles[column])
        if len(chunks) == len(columns):
            spans += hidden_of_row(text, heading, chunks)
        elif len(words) >= len(columns):
            spans += hidden_of_row(text, heading, words)
    return behind, spans


def _above(columns: Sequence[Span], first: int, last: int) -> range:
    """The columns to whose headings a part of a row may belong, wherever in its column it is aligned."""
    behind = bisect_left(columns, (last,))
    begun = bisect_right(columns, (first, _LONGEST_LINE)) - 1
    return range(max(0, begun), behind)


def _list(text: str, lines: Sequence[_Line], at: int, name: str) -> tuple[int, list[Span]]:
    """One heading alone in its line, and one word in each line below."""
    spans: list[Span] = []
    behind = at + 1
    while behind < len(lines) and len(words := _parts(_WORD, text, lines[behind])) == 1:
        behind += 1
        spans += hidden_of_cell(text, words[0], name)
    return behind, spans


def _pair(text: str, line: _Line) -> Iterator[Span]:
    """A name and its value alone in a line, or anywhere in a row of Markdown: ``| password | x |``."""
    start, end = line.start, line.end
    in_bars = text[start:end].lstrip().startswith(("|", "│", "┃", "║"))
    for separator in _SEPARATORS:
        cells = _cells(text, start, end, separator) if separator.search(text, start, end) else []
        if len(cells) != 2 and not (in_bars and separator is _BARS):
            continue
        for name, value in pairwise(cells):
            label, meant = title(text[slice(*name)]), title(text[slice(*value)])
            if label.isidentifier() and names.secret(label) and not names.secret(meant):
                yield from hidden_of_cell(text, value, label)
