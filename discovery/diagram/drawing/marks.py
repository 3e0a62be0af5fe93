"""The marks on a card: what becomes of it in the difference, its answer to what colours boxes, its ties, "no owner"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from discovery.diagram.drawing.elements import element, text_element, title
from discovery.diagram.drawing.hues import Hue
from discovery.diagram.drawing.theme import Theme, on
from discovery.diagram.layout.routing import Box
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import plain, width
from discovery.workflow.graph import NO_OWNER
from discovery.workflow.graph_types import Category, Colouring, Graph, Node

GLYPHS = {
    "new": "M-5 0H5M0 -5V5",
    "changed": "M0 -5.4L5.2 3.6H-5.2z",
    "replaced": "M-5 -2.6H4.4M1.9 -5.1L4.6 -2.6L1.9 -.1M5 2.6H-4.4M-1.9 .1L-4.6 2.6L-1.9 5.1",
    "retired": "M-5 0H5",
}
MOST_CHIPS = 4
BAR = 6.0  # width of the bar of colour at the left of a card


def hue_of(node: Node, theme: Theme) -> Hue | None:
    """The colour of what becomes of a box; None for one that is kept, or outside the difference."""
    return theme.hues.changes.get(node.change)


def palette(colouring: Colouring, theme: Theme) -> tuple[Hue, ...]:
    """The colours for the answers of a colouring, by their rank."""
    return {"ordered": theme.hues.ordered, "distinct": theme.hues.distinct, "judged": theme.hues.judged}[
        colouring.palette
    ]


def hue_for(category: Category, colouring: Colouring, theme: Theme) -> Hue:
    """The colour of one answer; no answer has a neutral one."""
    return theme.hues.unsaid if category.rank < 0 else palette(colouring, theme)[category.rank]


def surface_hue(node: Node, graph: Graph, theme: Theme) -> Hue | None:
    """What colours a card as a whole: in the difference its change, else its answer unless a gap is more urgent."""
    category = category_of(node, graph)
    if node.change or node.disconnected or category is None or graph.colouring is None:
        return hue_of(node, theme)
    return hue_for(category, graph.colouring, theme)


def category_of(node: Node, graph: Graph) -> Category | None:
    """The answer of a box where boxes are coloured by one."""
    return graph.colouring.of.get(node.id) if graph.colouring else None


def change_words(node: Node) -> str:
    """What becomes of a box and what was decided about it, for pictures made of text; else nothing."""
    kind = f"replaces {plain(node.was)}" if node.was else node.change
    return " · ".join(word for word in (kind, node.decision.upper()) if word)


def corner_badge(node: Node, theme: Theme, sizes: Sizes) -> str:
    """The sign of a change on the left upper corner; of low cards a little outside, clear of the card above."""
    return badge(node.change, theme, sizes, node.tie, _corner(sizes))


def _corner(sizes: Sizes) -> float:
    return -4.0 if sizes.compact and not sizes.slim else 1.0


def badge(kind: str, theme: Theme, sizes: Sizes, tie: int = 0, x: float = 0.0, y: float = 0.0) -> str:
    """The sign of a change in a round patch, with the number of those that replace each other behind it."""
    hue = theme.hues.changes[kind]
    radius = _radius(sizes)
    scale = f"scale({radius / 12:.2f})" if sizes.compact else ""
    glyph = element(
        "path",
        d=GLYPHS[kind],
        transform=f"translate({x:.0f} {y:.0f}) {scale}".strip(),
        fill="none",
        stroke=theme.on_state,
        stroke_width=2.2,
        stroke_linecap="round",
        stroke_linejoin="round",
    )
    number = str(tie) if tie else ""
    wide = _number_width(tie, sizes)
    patch = element(
        "rect",
        x=x - radius,
        y=y - radius,
        width=2 * radius + wide,
        height=2 * radius,
        rx=radius,
        fill=hue.line,
        stroke=theme.ground,
        stroke_width=1.5,
    )
    place = x + radius - 2 + wide / 2
    said = text_element(
        number, place, y + sizes.detail * 0.36, sizes.detail, theme.on_state, bold=True, anchor="middle"
    )
    return patch + glyph + (said if number else "")


def badge_width(node: Node, sizes: Sizes) -> float:
    """How far the badge of a box reaches into it from its left side."""
    if node.change in ("", "kept"):
        return 0.0
    return _corner(sizes) + _radius(sizes) + _number_width(node.tie, sizes)


def _radius(sizes: Sizes) -> float:
    return 8.0 if sizes.compact else 11.0


def _number_width(tie: int, sizes: Sizes) -> float:
    """The room the number of a tie takes behind the sign."""
    return width(str(tie), sizes.detail, bold=True) + 6 if tie else 0.0


def decision_pill(node: Node, wide: float, high: float, theme: Theme, sizes: Sizes) -> str:
    """The R decision in words on the lower edge of a box: on the right, or clear of the chips below on small cards."""
    text, size = node.decision.upper(), sizes.detail if sizes.compact else 12.6
    hue = hue_of(node, theme)
    room = width(text, size, bold=True) + (10 if sizes.compact else 14)
    height = size + 3.5
    left = 42.0 if sizes.compact else wide - room - 6
    fill = hue.line if hue else theme.current
    look = {"rx": height / 2, "fill": fill, "stroke": theme.ground, "stroke_width": 1.2}
    return _on_a_patch(text, Box(left, high - height / 2, room, height), size, theme.on_state, look)


def _on_a_patch(text: str, patch: Box, size: float, ink: str, look: Mapping[str, Any]) -> str:
    """A text in the middle of a patch; ``look`` are the patch's attributes beside where it is."""
    back = element("rect", x=patch.x, y=patch.y, width=patch.width, height=patch.height, **look)
    middle = patch.y + patch.height / 2
    return back + text_element(
        text, patch.x + patch.width / 2, middle + size * 0.365, size, ink, bold=True, anchor="middle"
    )


def category_marks(category: Category, hue: Hue, node: Node, high: float, theme: Theme, sizes: Sizes) -> list[str]:
    """The bar at the left of a card and the sign of its answer on the upper edge."""
    inset = 4.0 if sizes.compact else 7.0
    bar = element("rect", x=0, y=inset, width=BAR, height=high - 2 * inset, rx=BAR / 2, fill=hue.line)
    return [bar, answer(category, hue, badge_width(node, sizes) + 2, 0, theme, sizes)]


def answer(category: Category, hue: Hue, x: float, middle: float, theme: Theme, sizes: Sizes) -> str:
    """The letter or figure of an answer on a patch of its colour."""
    size = sizes.detail
    wide, high = width(category.sign, size, bold=True) + 9, size + 3.5
    look = {"rx": 4, "fill": hue.line, "stroke": theme.ground, "stroke_width": 1}
    return _on_a_patch(category.sign, Box(x, middle - high / 2, wide, high), size, on(theme, hue), look)


def answer_width(category: Category, sizes: Sizes) -> float:
    """The width of the patch of an answer."""
    return width(category.sign, sizes.detail, bold=True) + 9


def owner_tag_width(size: float) -> float:
    """The width of the patch that says that nobody owns a box."""
    return width(NO_OWNER, size, bold=True) + 12


def owner_tag(right: float, middle: float, theme: Theme, size: float, high: float = 16) -> str:
    """The words "no owner" on a patch that ends at ``right``."""
    wide = owner_tag_width(size)
    back = element(
        "rect",
        x=right - wide,
        y=middle - high / 2,
        width=wide,
        height=high,
        rx=high / 2,
        fill=theme.gap_fill,
        stroke=theme.gap,
    )
    base = middle + size * 0.34
    return back + text_element(NO_OWNER, right - wide / 2, base, size, theme.gap_ink, bold=True, anchor="middle")


def chips(node: Node, box: Box, theme: Theme, sizes: Sizes, interactive: bool, meaning: dict[str, str]) -> list[str]:
    """The codes of linked constraints (square) and outcomes (round) on the upper edge, counted from the right."""
    codes = node.chips
    most = 2 if sizes.compact and node.change else MOST_CHIPS if sizes.roomy else MOST_CHIPS - 1
    shown = codes if len(codes) <= most else (*codes[: most - 1], f"+{len(codes) - most + 1}")
    size = min(sizes.detail, 12.0) if sizes.low else sizes.detail
    height = size + 4.5
    parts = []
    right = box.width - 6
    for code in reversed(shown):
        wide = width(code, size, bold=True) + (8 if sizes.compact else 10)
        look = {
            "rx": 4 if code.startswith("C") else height / 2,
            "fill": theme.chip,
            "stroke": theme.ground,
            "stroke_width": 1 if sizes.compact else 2,
        }
        lettered = _on_a_patch(code, Box(right - wide, -height / 2, wide, height), size, theme.chip_ink, look)
        said = meaning.get(code, " · ".join(codes))
        known = {"class_": "chip", "data_code": code} if interactive and code in meaning else {}
        parts.append(element("g", title(said), lettered, **known))
        right -= wide + 2
    return parts
