"""What a document keeps to itself before an audience: nothing in it counts or names what is missing."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from discovery.document.blocks import Block, Heading, Hole, Inline, Note, SideBySide, Single, Table, Text, with_lines
from discovery.document.content.parts import table
from discovery.model.values import NOT_ASKED

NOBODY_YET = "nobody yet"
"""Stands where a row has no owner."""

_UNANSWERED = (NOBODY_YET, "not asked")
B = TypeVar("B", bound=Block)


def without_judgement(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks without holes, notes that something is empty, and headings under which nothing is left.

    Where nobody gave an answer, a dash stands.
    """
    quiet = [shown for block in blocks if (shown := _to_audience(block)) is not None]
    return _with_something_below(quiet)


def _to_audience(block: Block) -> Block | None:
    """A block as an audience sees it, None where nothing is left of it."""
    if isinstance(block, SideBySide):
        return SideBySide(_side(block.left), _side(block.right))
    return _single(block)


def _side(blocks: Iterable[Single]) -> tuple[Single, ...]:
    return _with_something_below([shown for block in blocks if (shown := _single(block)) is not None])


def _single(block: Single) -> Single | None:
    if isinstance(block, Note) or (isinstance(block, Table) and not block.rows):
        return None
    quiet = with_lines(block, _without_holes)
    return table(quiet.columns, quiet.rows) if isinstance(quiet, Table) and not quiet.form else quiet


def _with_something_below(blocks: Sequence[B]) -> tuple[B, ...]:
    """The blocks without headings that another one of their level, or of a higher one, follows at once."""
    kept: list[B] = []
    below: int = 1
    for block in reversed(blocks):
        if isinstance(block, Heading) and below and block.level >= below:
            continue
        below = block.level if isinstance(block, Heading) else 0
        kept.append(block)
    return tuple(reversed(kept))


def _without_holes(runs: Inline) -> Inline:
    """A line without what is missing; one that begins with it tells of nothing else."""
    if runs and isinstance(runs[0], Hole):
        return ()
    shown = tuple(run for run in runs if not isinstance(run, Hole))
    return tuple(Text(NOT_ASKED) if isinstance(run, Text) and run.text in _UNANSWERED else run for run in shown)
