"""The cards of a picture: boxes in the lanes with their icon, name, second line and chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discovery.diagram.drawing.elements import element, icon, text_element, title
from discovery.diagram.drawing.icons import NAMES, known
from discovery.diagram.drawing.marks import (
    category_marks,
    category_of,
    chips,
    corner_badge,
    decision_pill,
    hue_for,
    hue_of,
    owner_tag,
    owner_tag_width,
    surface_hue,
)
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.geometry import Layout
from discovery.diagram.layout.routing import Box
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import clip, plain, width, wrap
from discovery.workflow.graph import NEITHER, NO_OWNER, NO_SOURCE, NO_USE, STAGES, Graph, Node

_SHORT = {NO_SOURCE: "no source", NO_USE: "no use", NEITHER: "no source, no use"}


class _Line(NamedTuple):
    """One line under a name."""

    text: str
    ink: str
    bold: bool = False
    struck: bool = False
    tagged: bool = False  # whether it ends with the words "no owner"


def cards(graph: Graph, geometry: Layout, theme: Theme, interactive: bool) -> list[str]:
    """Every box with its icon, name, second line and marks; everything in full in its tooltip.

    Lane by lane from top to bottom: so they are read aloud, and what stands on the upper edge of a card lies over the
    card above.
    """
    meaning = {rail.code: f"{rail.code}: {plain(rail.name)}" for rail in (*graph.constraints, *graph.outcomes)}
    sizes, boxes = geometry.sizes, geometry.boxes
    placed = sorted(graph.nodes, key=lambda node: (boxes[node.id].x, boxes[node.id].y))
    return [_card(node, boxes[node.id], graph, theme, sizes, interactive, meaning) for node in placed]


def _card(
    node: Node, box: Box, graph: Graph, theme: Theme, sizes: Sizes, interactive: bool, meaning: dict[str, str]
) -> str:
    stage = STAGES.index(node.stage)
    inside = _one_line if sizes.compact else _beside_icon if sizes.roomy else _under_name
    parts = [
        title(spoken(node, graph.stages[stage])),
        *(behind(box, theme, sizes) if len(node.members) > 1 else []),
        _surface(node, box, graph, theme, sizes, interactive),
        *inside(node, box, theme, _icon_colour(node, theme), sizes),
        *([] if sizes.slim else chips(node, box, theme, sizes, interactive, meaning)),
        *_marks(node, box, graph, theme, sizes),
    ]
    attributes = _known(node) if interactive else {}
    x, y = (f"{value:.1f}".removesuffix(".0") for value in (box.x, box.y))
    return element("g", *parts, transform=f"translate({x} {y})", **attributes)


def _known(node: Node) -> dict[str, str | None]:
    """What a viewer needs to know of a box; a card that stands for others names them."""
    return {
        "class_": "node",
        "data_id": node.id,
        "data_stage": node.stage,
        "data_name": plain(node.name) or node.code,
        "data_gap": node.gap or None,
        "data_was": node.was_id or None,
        "data_members": " ".join(node.members) or None,
    }


def behind(box: Box, theme: Theme, sizes: Sizes) -> list[str]:
    """The edges of two more cards behind one that stands for several."""
    return [
        element(
            "rect",
            x=apart * 4,
            y=apart * (2 if sizes.compact else 4),
            width=box.width,
            height=box.height,
            rx=6 if sizes.compact else 9,
            fill=theme.card,
            stroke=theme.border,
            stroke_width=1.3,
        )
        for apart in (2, 1)
    ]


def _icon_colour(node: Node, theme: Theme) -> str:
    """The colour of the stage; in the difference that of the change, for there lanes are neutral."""
    hue = hue_of(node, theme)
    return hue.line if hue else theme.quiet if node.change else theme.stages[STAGES.index(node.stage)]


def _surface(node: Node, box: Box, graph: Graph, theme: Theme, sizes: Sizes, interactive: bool) -> str:
    """The card itself: what becomes of it decides its colours, then a gap, then the answer boxes are coloured by."""
    fill, stroke, weight = theme.card, theme.border, 1.3
    if hue := surface_hue(node, graph, theme):
        changed = hue_of(node, theme) is not None
        fill, stroke, weight = hue.fill, hue.line if changed else theme.border, 2.4 if changed else 1.3
    elif node.disconnected:
        fill, stroke, weight = theme.gap_fill, theme.gap, 3
    return element(
        "rect",
        class_="card" if interactive else None,
        width=box.width,
        height=box.height,
        rx=6 if sizes.compact else 9,
        fill=fill,
        stroke=stroke,
        stroke_width=weight,
        stroke_dasharray="7 4.5" if node.change == "retired" else None,
    )


def _marks(node: Node, box: Box, graph: Graph, theme: Theme, sizes: Sizes) -> list[str]:
    parts = []
    category = category_of(node, graph)
    if category and graph.colouring:
        hue = hue_for(category, graph.colouring, theme)
        parts += category_marks(category, hue, node, box.height, theme, sizes)
    if node.decision and not sizes.slim:
        parts.append(decision_pill(node, box.width, box.height, theme, sizes))
    if hue_of(node, theme):
        parts.append(corner_badge(node, theme, sizes))
    return parts


def spoken(node: Node, stage: str) -> str:
    """Everything a box says, as one sentence for tooltips and screen readers."""
    facts = [f"{plain(node.name)} ({node.code})", f"{NAMES[known(node.kind)]} in {plain(stage)}", plain(node.detail)]
    facts.append(plain(node.story))
    facts.append(f"decision: {node.decision}" if node.decision else "")
    facts.append(f"owner: {plain(node.owner)}" if node.owner else "")
    facts.append(node.gap)
    facts.append(f"linked: {', '.join(node.chips)}" if node.chips else "")
    return " · ".join(fact for fact in facts if fact)[:400]


def _name(node: Node, sizes: Sizes, room: float) -> tuple[Sequence[str], float]:
    """The name in two lines and the size of its type; rather smaller, or in three lines, than cut short.

    In a low card a box that lacks something has one line for its name, for that must be said too.
    """
    name = plain(node.name) or node.code
    middle = (sizes.name + sizes.detail) / 2
    tries = [(sizes.name, 2), (middle, 2), (sizes.detail, 3)]
    if sizes.low:
        tries = [(sizes.name, 1), (middle, 1)]
        if node.gap == NO_OWNER:
            tries.append((sizes.detail, 1))
        if not node.disconnected:
            tries.append((middle, 2))
    for size, most in tries:
        wrapped = wrap(name, size, room, most, bold=True)
        if not wrapped[-1].endswith("…"):
            break
    return wrapped, size


def _facts(detail: str, size: float, room: float, most: int) -> Sequence[str]:
    """The second line: whole facts as far as they fit, in two lines if there is room for two."""
    if not most:
        return []
    facts = plain(detail).split(" · ")
    first = " · ".join(facts)
    while len(facts) > 1 and width(first, size) > room:
        facts.pop()
        first = " · ".join(facts)
    if not first:
        return []
    rest = plain(detail)[len(first) :].removeprefix(" · ")
    if not rest or most == 1:
        return wrap(first, size, room, most)
    return [clip(first, size, room), clip(rest, size, room)]


def gap_lines(gap: str, size: float, room: float, most: int) -> Sequence[str]:
    """What is missing at a box, in lines that fit the room: in full, or shorter rather than cut."""
    lines = wrap(gap, size, room, most, bold=True)
    return wrap(_SHORT.get(gap, gap), size, room, most, bold=True) if lines[-1].endswith("…") else lines


def _second(node: Node, sizes: Sizes, room: float, name: Sequence[str], theme: Theme) -> list[_Line]:
    """The lines under a name: what is missing, else what it comes instead of, else facts; two where there is room."""
    most = 2 if len(name) == 1 else 1
    if sizes.low:
        most = 2 - len(name)
    if node.disconnected:
        return [_Line(line, theme.gap_ink, True) for line in gap_lines(node.gap, sizes.detail, room - 17, most)]
    if node.gap == NO_OWNER and sizes.crowded and most:
        return _tagged(node.detail, sizes.detail, room, most, theme)
    if not node.was:
        return [_Line(line, theme.quiet) for line in _facts(node.detail, sizes.detail, room, most)]
    instead = _Line(clip(plain(node.was), sizes.detail, room), theme.hues.changes["retired"].line, struck=True)
    return [instead, *(_Line(line, theme.quiet) for line in _facts(node.detail, sizes.detail, room, 1))][:most]


def _tagged(detail: str, size: float, room: float, most: int, theme: Theme) -> list[_Line]:
    """Facts and the words "no owner" behind them or, where there are two lines, below them."""
    if most > 1:
        return [*(_Line(line, theme.quiet) for line in _facts(detail, size, room, 1)), _Line("", "", tagged=True)]
    beside = "".join(_facts(detail, size, room - owner_tag_width(size) - 8, 1))
    return [_Line("" if beside.endswith("…") else beside, theme.quiet, tagged=True)]


def _written(node: Node, lines: list[_Line], x: float, first: float, box: Box, theme: Theme, sizes: Sizes) -> list[str]:
    """The lines under a name, and the words "no owner" in one of them or on the lower edge."""
    size, end = sizes.detail, box.width - 6
    parts = []
    for row, line in enumerate(lines):
        base = first + row * 16
        if line.text:
            parts.append(text_element(line.text, x, base, size, line.ink, line.bold, struck=line.struck))
        if line.tagged:
            parts.append(owner_tag(end, base - size * 0.25, theme, size, 14))
    if node.gap == NO_OWNER and not any(line.tagged for line in lines):
        # in low cards clear of the chips of the box below
        parts.append(owner_tag(owner_tag_width(size) + 6 if sizes.low else end, box.height + 2, theme, size))
    return parts


def _named(node: Node, lines: Sequence[str], x: float, first: float, size: float, theme: Theme) -> list[str]:
    """The name; that of a retired box is struck through."""
    gone = node.change == "retired" or (node.change == "replaced" and node.state == "current")
    ink = theme.quiet if gone else theme.ink
    return [
        text_element(line, x, first + row * (size + 1.5), size, ink, bold=True, struck=gone)
        for row, line in enumerate(lines)
    ]


def _beside_icon(node: Node, box: Box, theme: Theme, colour: str, sizes: Sizes) -> list[str]:
    room = box.width - 56
    name, size = _name(node, sizes, room)
    lines = _second(node, sizes, room, name, theme)
    step = size + 1.5
    first = (box.height - len(name) * step - len(lines) * 16) / 2 + size - (1 if sizes.low else 3)
    below = first + len(name) * step - 2
    parts = [
        icon(known(node.kind), 10, box.height / 2 - 13, 26, colour),
        *_named(node, name, 46, first, size, theme),
    ]
    if node.disconnected:
        parts.append(icon("warning", 46, below - 11.5, 14, theme.gap_ink))
    return parts + _written(node, lines, 63 if node.disconnected else 46, below, box, theme, sizes)


def _under_name(node: Node, box: Box, theme: Theme, colour: str, sizes: Sizes) -> list[str]:
    """In a narrow card the name has the whole width, and the icon stands before the second line."""
    name, size = _name(node, sizes, box.width - 18)
    gap = node.disconnected
    lines = _second(node, sizes, box.width - (19 if gap else 36), name, theme)
    step = size + 1.5
    first = (box.height - len(name) * step - max(1, len(lines)) * 16) / 2 + size - 3
    below = first + (len(name) - 1) * step + 17
    return [
        *_named(node, name, 10, first, size, theme),
        icon("warning" if gap else known(node.kind), 9, below - 13, 17, theme.gap_ink if gap else colour),
        *_written(node, lines, 29, below, box, theme, sizes),
    ]


def _one_line(node: Node, box: Box, theme: Theme, colour: str, sizes: Sizes) -> list[str]:
    end = 24.0 if node.disconnected else 8.0
    start = 31.0 if sizes.roomy else 8.0
    name = clip(plain(node.name) or node.code, sizes.name, box.width - start - end, bold=True)
    parts = _named(node, [name], start, box.height / 2 + 5, sizes.name, theme)
    if sizes.roomy:
        parts.append(icon(known(node.kind), 7, box.height / 2 - 9, 18, colour))
    if node.disconnected:
        parts.append(icon("warning", box.width - 22, box.height / 2 - 8, 15, theme.gap_ink))
    return parts
