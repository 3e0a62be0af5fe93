"""Every anchor once, and every link to one that is there: what a format may rely on.

A row of both workflows is told about twice, and a row may be mentioned that this document does not show.
"""

from collections.abc import Iterable
from dataclasses import replace

from discovery.document.blocks import Block, Heading, Inline, Link, Table, TableRow, Text, with_lines


def settled(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with each anchor where it comes first, and as plain words what would lead nowhere."""
    anchors: set[str] = set()
    once = [_anchored_once(block, anchors) for block in blocks]
    return tuple(with_lines(block, lambda runs: _leading_somewhere(runs, anchors)) for block in once)


def _anchored_once(block: Block, anchors: set[str]) -> Block:
    """The block without the anchors that are there already; ``anchors`` gets the others."""
    if isinstance(block, Heading) and block.anchor:
        return replace(block, anchor=_first(block.anchor, anchors))
    if isinstance(block, Table):
        return replace(block, rows=tuple(TableRow(row.cells, _first(row.anchor, anchors)) for row in block.rows))
    return block


def _first(anchor: str, anchors: set[str]) -> str:
    if anchor in anchors:
        return ""
    anchors.add(anchor)
    return anchor


def _leading_somewhere(runs: Inline, anchors: set[str]) -> Inline:
    if all(not isinstance(run, Link) or run.anchor in anchors for run in runs):
        return runs
    return tuple(Text(run.text) if isinstance(run, Link) and run.anchor not in anchors else run for run in runs)
