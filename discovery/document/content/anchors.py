"""Every anchor once, and every link to one that is there: what a format may rely on.

A row of both workflows is told about twice, and a row may be mentioned that this document does not show.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from discovery.document.blocks import (
    Block,
    Heading,
    Inline,
    Link,
    SideBySide,
    Single,
    Table,
    TableRow,
    Text,
    lines_of,
    with_lines,
)


def settled(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with each anchor where it comes first, and as plain words what would lead nowhere."""
    anchors: set[str] = set()
    once = tuple(_each(block, lambda one: _anchored_once(one, anchors)) for block in blocks)
    return tuple(_each(block, lambda one: _leading(one, anchors)) for block in once)


def _each(block: Block, change: Callable[[Single], Single]) -> Block:
    if isinstance(block, SideBySide):
        return SideBySide(tuple(map(change, block.left)), tuple(map(change, block.right)))
    return change(block)


def _leading(block: Single, anchors: set[str]) -> Single:
    """The block with links that lead somewhere, and words in place of the others."""
    return with_lines(block, lambda runs: _leading_somewhere(runs, anchors)) if _is_lost(block, anchors) else block


def _anchored_once(block: Single, anchors: set[str]) -> Single:
    """The block without the anchors that are there already; ``anchors`` gets the others."""
    if isinstance(block, Heading) and block.anchor:
        return replace(block, anchor=_first(block.anchor, anchors))
    if isinstance(block, Table):
        own = {row.anchor for row in block.rows}
        if anchors.isdisjoint(own) and len(own) == len(block.rows):
            anchors |= own - {""}
            return block
        return replace(block, rows=tuple(TableRow(row.cells, _first(row.anchor, anchors)) for row in block.rows))
    return block


def _first(anchor: str, anchors: set[str]) -> str:
    if anchor in anchors:
        return ""
    if anchor:
        anchors.add(anchor)
    return anchor


def _is_lost(block: Single, anchors: set[str]) -> bool:
    """Whether a link of a block leads nowhere."""
    return any(isinstance(run, Link) and run.anchor not in anchors for runs in lines_of(block) for run in runs)


def _leading_somewhere(runs: Inline, anchors: set[str]) -> Inline:
    return tuple(Text(run.text) if isinstance(run, Link) and run.anchor not in anchors else run for run in runs)
