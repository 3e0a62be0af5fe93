"""The cards of a picture: boxes in the lanes, constraints and outcomes at the sides."""

from __future__ import annotations

from discovery.diagram.elements import element, icon, title, words
from discovery.diagram.icons import NAMES, known
from discovery.diagram.layout import RAIL_CARD, RAIL_WIDTH
from discovery.diagram.routing import Box
from discovery.diagram.text import clip, plain, width, wrap
from discovery.diagram.theme import Theme
from discovery.workflow.graph import NO_OWNER, STAGES, Graph, Node, Rail

MOST_CHIPS = 4


def card(node: Node, box: Box, graph: Graph, theme: Theme, compact: bool, interactive: bool) -> str:
    """One box with its icon, name, second line and chips; everything in full in its tooltip."""
    stage = STAGES.index(node.stage)
    said = spoken(node, graph.stages[stage])
    parts = [
        title(said),
        element(
            "rect",
            class_="card" if interactive else None,
            width=box.width,
            height=box.height,
            rx=6 if compact else 9,
            fill=theme.gap_fill if node.disconnected else theme.card,
            stroke=theme.gap if node.disconnected else theme.border,
            stroke_width=3 if node.disconnected else 1.3,
        ),
        *(_one_line if compact else _full)(node, box, theme, theme.stages[stage]),
        *_chips(node.chips, box, theme, compact),
        *([owner_tag(box.width - 6, box.height + 2, theme)] if node.gap == NO_OWNER and not compact else []),
    ]
    attributes = {"class_": "node", "data_id": node.id} if interactive else {}
    x, y = (f"{value:.1f}".removesuffix(".0") for value in (box.x, box.y))
    return element("g", *parts, transform=f"translate({x} {y})", **attributes)


def spoken(node: Node, stage: str) -> str:
    """Everything a box says, as one sentence for tooltips and screen readers."""
    facts = [f"{plain(node.name)} ({node.code})", f"{NAMES[known(node.kind)]} in {plain(stage)}", plain(node.detail)]
    facts.append(f"owner: {plain(node.owner)}" if node.owner else "")
    facts.append(node.gap)
    facts.append(f"linked: {', '.join(node.chips)}" if node.chips else "")
    return " · ".join(fact for fact in facts if fact)[:400]


def _full(node: Node, box: Box, theme: Theme, colour: str) -> list[str]:
    room = box.width - 56
    name = wrap(plain(node.name) or node.code, 17.5, room, 2, bold=True)
    gap = node.disconnected
    indent = 17.0 if gap else 0.0
    second = node.gap if gap else plain(node.detail)
    lines = wrap(second, 13.5, room - indent, 1 if len(name) == 2 or gap else 2, bold=gap)
    first = (box.height - len(name) * 19 - len(lines) * 16) / 2 + 14.5
    parts = [icon(known(node.kind), 10, box.height / 2 - 13, 26, colour)]
    parts += [words(line, 46, first + row * 19, 17.5, theme.ink, bold=True) for row, line in enumerate(name)]
    below = first + len(name) * 19 - 2
    if gap:
        parts.append(icon("warning", 46, below - 11.5, 14, theme.gap_ink))
    ink = theme.gap_ink if gap else theme.quiet
    parts += [words(line, 46 + indent, below + row * 16, 13.5, ink, gap) for row, line in enumerate(lines)]
    return parts


def _one_line(node: Node, box: Box, theme: Theme, colour: str) -> list[str]:
    end = 24.0 if node.disconnected else 8.0
    name = clip(plain(node.name) or node.code, 14.5, box.width - 32 - end, bold=True)
    parts = [
        icon(known(node.kind), 7, box.height / 2 - 9, 18, colour),
        words(name, 31, box.height / 2 + 5, 14.5, theme.ink, bold=True),
    ]
    if node.disconnected:
        parts.append(icon("warning", box.width - 22, box.height / 2 - 8, 15, theme.gap_ink))
    return parts


def _chips(codes: tuple[str, ...], box: Box, theme: Theme, compact: bool) -> list[str]:
    """The codes of linked constraints (square) and outcomes (round) on the upper edge, counted from the right."""
    shown = codes if len(codes) <= MOST_CHIPS else (*codes[: MOST_CHIPS - 1], f"+{len(codes) - MOST_CHIPS + 1}")
    size, height = (9.5, 13.0) if compact else (11.5, 18.0)
    parts = []
    right = box.width - 6
    for code in reversed(shown):
        wide = width(code, size, bold=True) + (8 if compact else 11)
        parts.append(
            element(
                "rect",
                x=right - wide,
                y=-height / 2,
                width=wide,
                height=height,
                rx=4 if code.startswith("C") else height / 2,
                fill=theme.chip,
                stroke=theme.ground,
                stroke_width=1 if compact else 2,
            )
        )
        parts.append(words(code, right - wide / 2, size * 0.365, size, theme.chip_ink, bold=True, anchor="middle"))
        right -= wide + 2
    return parts


def owner_tag(right: float, middle: float, theme: Theme) -> str:
    """The words "no owner" on the lower edge of a box, ending at ``right``, clear of the chips of the box below."""
    wide = width(NO_OWNER, 11, bold=True) + 12
    back = element(
        "rect", x=right - wide, y=middle - 7.5, width=wide, height=15, rx=7.5, fill=theme.gap_fill, stroke=theme.gap
    )
    return back + words(NO_OWNER, right - wide / 2, middle + 3.9, 11, theme.gap_ink, bold=True, anchor="middle")


def rail_card(rail: Rail, x: float, y: float, height: float, theme: Theme, round_chip: bool) -> str:
    """One constraint or outcome beside the lanes; a slim one has no second line but its name."""
    chip = width(rail.code, 12, bold=True) + 14
    inset = 9.0 if height == RAIL_CARD else 5.0
    said = " · ".join(part for part in (f"{rail.code}: {plain(rail.name)}", plain(rail.detail)) if part)
    parts = [
        title(said),
        element("rect", x=x, y=y, width=RAIL_WIDTH, height=height, rx=8, fill=theme.rail, stroke=theme.border),
        element("rect", x=x + 10, y=y + inset, width=chip, height=19, rx=9.5 if round_chip else 4, fill=theme.chip),
        words(rail.code, x + 10 + chip / 2, y + inset + 13.7, 12, theme.chip_ink, bold=True, anchor="middle"),
    ]
    words_of = _rail_full if height == RAIL_CARD else _rail_slim
    return element("g", *parts, *words_of(rail, x, y, chip, theme))


def _rail_full(rail: Rail, x: float, y: float, chip: float, theme: Theme) -> list[str]:
    detail = clip(plain(rail.detail), 12, RAIL_WIDTH - chip - 28)
    lines = wrap(plain(rail.name), 14.5, RAIL_WIDTH - 22, 2, bold=True)
    names = [words(line, x + 10, y + 47 + row * 17, 14.5, theme.ink, bold=True) for row, line in enumerate(lines)]
    return [words(detail, x + chip + 18, y + 23, 12, theme.quiet), *names]


def _rail_slim(rail: Rail, x: float, y: float, chip: float, theme: Theme) -> list[str]:
    lines = wrap(plain(rail.name), 13, RAIL_WIDTH - chip - 26, 2, bold=True)
    first = y + (26.5 if len(lines) == 1 else 18.5)
    return [words(line, x + chip + 17, first + row * 16, 13, theme.ink, bold=True) for row, line in enumerate(lines)]
