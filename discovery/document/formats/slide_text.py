"""Words on a slide: how many lines they take, and as much of them as there is room for. All lengths are in points."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from discovery.diagram.layout.text import width
from discovery.document.blocks import Emphasis, Hole, Inline, Run, Series, Tag, Text
from discovery.document.formats.docx_words import fit_letters

SMALLEST = 14
"""Nothing on a slide is written smaller: those in the last row read it too."""
LINE = 1.2
"""The height of a line by the size of its letters."""
_SURE = 0.97
"""Of a line's room what is counted on: programs do not set letters exactly alike."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Letters:
    """Words that look alike: what they say, whether they are bold, and whether they are a code or a hole."""

    text: str
    bold: bool = False
    tag: bool = False
    hole: bool = False


def letters_of(runs: Inline) -> tuple[Letters, ...]:
    """The runs of a line in letters: on a slide everything is one line, and a code has its name before it."""
    return tuple(_letters(run) for run in runs)


def _letters(run: Run) -> Letters:
    text = run.separator.join(run.texts) if isinstance(run, Series) else run.text
    line = _SPACE.sub(" ", fit_letters(text))
    match run:
        case Tag():
            return Letters("\u00a0" + line, tag=True)
        case Hole():
            return Letters(line, bold=True, hole=True)
        case Emphasis():
            return Letters(line, bold=run.strong)
        case _:
            return Letters(line)


def as_text(line: Sequence[Letters]) -> str:
    """What letters say."""
    return "".join(one.text for one in line)


def lines_needed(line: Sequence[Letters], size: float, room: float) -> int:
    """How many lines letters of a size take in a box that is ``room`` wide."""
    wide, lines, at = room * _SURE, 1, 0.0
    for word in _words(line, size):
        if at and at + word > wide:
            lines, at = lines + 1, 0.0
        if word > wide:  # cut where the line ends
            more = ceil(word / wide)
            lines, word = lines + more - 1, word - (more - 1) * wide
        at += word + width(" ", size)
    return lines


def _words(line: Sequence[Letters], size: float) -> list[float]:
    """The widths of the words of a line; what follows without a space belongs to the word before it."""
    words: list[float] = []
    joined = False
    for one in line:
        high = size if not one.tag else SMALLEST
        for place, word in enumerate(one.text.split(" ")):
            wide = width(word, high, one.bold)
            if joined and place == 0 and words:
                words[-1] += wide
            elif word or place:
                words.append(wide)
        joined = bool(one.text) and not one.text.endswith(" ")
    return words


def shortened(line: Sequence[Letters], size: float, room: float, most: int) -> tuple[Letters, ...]:
    """The line, with an ellipsis where it would take more than ``most`` lines; the codes in it stay."""
    if lines_needed(line, size, room) <= most:
        return tuple(line)
    low, high = 0, sum(len(one.text) for one in line if not one.tag)
    while low < high:
        middle = (low + high + 1) // 2
        if lines_needed(_first(line, middle), size, room) <= most:
            low = middle
        else:
            high = middle - 1
    return _first(line, low)


def _first(line: Sequence[Letters], count: int) -> tuple[Letters, ...]:
    """So many characters of a line; of its codes the last one."""
    kept: list[Letters] = []
    for one in line:
        if one.tag:
            continue
        part = one.text[:count]
        count -= len(part)
        if part:
            kept.append(replace(one, text=part))
    end = replace(kept[-1], text=kept[-1].text.rstrip() + "…") if kept else Letters("…")
    return (*kept[:-1], end, *[one for one in line if one.tag][-1:])


def plain_letters(text: str, bold: bool = False) -> tuple[Letters, ...]:
    """A text that all looks alike."""
    return (replace(_letters(Text(text)), bold=bold),)
