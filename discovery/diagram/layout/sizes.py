"""How large the parts of a picture are, by the room it is shown in and by how many boxes it has.

A picture is scaled to fit, so legibility is decided here: the narrower a form is in picture units, the larger its
smallest type stands on a screen. Nothing in a form of full cards is written smaller than its second lines.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from discovery.workflow.difference import places
from discovery.workflow.graph import Graph

MARGIN = 20.0  # around the picture
LANE_PADDING = 14.0  # between the edge of a lane's band and its cards
SIDE = 204.0  # the width of the constraints on the far left and of the outcomes on the far right
SLIM_ROWS = 9  # boxes in a lane up to which a strip writes as large as on a page
COMPACT_FROM = 71  # boxes; from here on full cards would be too small to read on one screen anyway


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in picture units (1 unit = 1 px at natural size)."""

    card_width: float
    card_height: float
    gutter: float  # between the cards of neighbouring lanes; lanes reach 14 into it from either side
    gap: float  # between cards of one lane
    name: float  # size of the type of names
    detail: float = 13.6  # of second lines, chips and labels
    compact: bool = False  # one line a card
    header: float = 70.0  # above the bands
    lane_head: float = 60.0  # a lane's name and rule
    slim: bool = False  # lanes and boxes only: no title, no chips, no legend
    clearance: float = 5.0  # between a line and a box
    side: float = 0.0  # for constraints and outcomes on either side; where it is 0 they stand below the lanes
    shortest: int = 4  # lanes are never lower than this many cards, so that what stands below seldom moves

    @property
    def pitch(self) -> float:
        """From the top of one card to the top of the next."""
        return self.card_height + self.gap

    @property
    def stride(self) -> float:
        """From the left of one lane's cards to the left of the next lane's."""
        return self.card_width + self.gutter

    @property
    def low(self) -> bool:
        """Whether cards have two lines of words, and no more."""
        return self.card_height < 60 and not self.compact

    @property
    def crowded(self) -> bool:
        """Whether cards of two lines and more stand so close that nothing has room on the edge between two."""
        return self.gap < 16 and not self.compact

    @property
    def roomy(self) -> bool:
        """Whether cards are wide enough for an icon of their own beside the name."""
        return self.card_width >= 200


FULL = Sizes(card_width=212, card_height=74, gutter=66, gap=20, name=17.5, side=SIDE)
NARROW = Sizes(card_width=158, card_height=72, gutter=42, gap=18, name=15.5)
PAGE = replace(NARROW, side=SIDE)
COMPACT = Sizes(card_width=200, card_height=34, gutter=84, gap=10, name=14.5, detail=11.5, compact=True, side=SIDE)
COMPACT_NARROW = Sizes(card_width=158, card_height=30, gutter=42, gap=10, name=13.6, detail=11.5, compact=True)
COMPACT_PAGE = replace(COMPACT_NARROW, side=SIDE)
SLIM = Sizes(212, 28, 66, 10, name=14.5, compact=True, header=6, lane_head=40, slim=True, shortest=5)
SLIM_NARROW = Sizes(158, 28, 42, 10, name=13.6, compact=True, header=6, lane_head=40, slim=True, shortest=5)
SLIM_TALL = Sizes(200, 20, 60, 4, 15, compact=True, header=6, lane_head=34, slim=True, clearance=1.5, shortest=5)
LOW = Sizes(card_width=236, card_height=56, gutter=66, gap=14, name=17.5, header=58, lane_head=52, side=SIDE)
LOWER = Sizes(card_width=268, card_height=44, gutter=68, gap=10, name=17.5, header=58, lane_head=52, side=SIDE)
LINES = Sizes(268, 30, 68, 10, name=17.5, detail=12, compact=True, header=58, lane_head=52, side=SIDE)
BETWEEN = Sizes(card_width=158, card_height=68, gutter=42, gap=12, name=15.5, header=58, lane_head=52, side=SIDE)
BETWEEN_LINES = Sizes(178, 30, 46, 10, name=15.5, compact=True, header=58, lane_head=52, side=SIDE)

FORMS: dict[str, tuple[Sizes, ...]] = {
    "wide": (FULL, COMPACT),
    "page": (PAGE, COMPACT_PAGE),
    "narrow": (NARROW, COMPACT_NARROW),
    "screen": (FULL, LOW, LOWER, LINES),
    "slim": (SLIM, SLIM_TALL),
    "slim-narrow": (SLIM_NARROW, SLIM_TALL),
}
"""What a picture is made for, with the sizes it may take: a file or a very wide page, a page with constraints and
outcomes beside the lanes, a narrower page that has them below, a screen of its own, and a strip above a table."""
_BETWEEN_RAILS = (BETWEEN, BETWEEN_LINES)  # of a screen that shows constraints and outcomes beside the lanes

_SCREEN = (1366.0, 716.0)  # what a laptop leaves of itself to a presented picture
_LEGEND = 90.0  # as high as two rows of it


def sizes(graph: Graph, form: str = "wide", rails: bool = False) -> Sizes:
    """The sizes for a graph, decided on both states together so that they do not change between them.

    A page and a file grow with their lanes until the boxes are too many; a screen and a strip cannot: there the tallest
    lane decides. ``rails`` says whether constraints and outcomes are shown, which takes some of a screen's width.
    """
    nodes = (graph.frame or graph).nodes
    elsewhere = places(nodes)
    tallest = max(Counter(node.stage for node in nodes if node.id not in elsewhere).values(), default=0)
    few, *_, many = FORMS[form]
    if few.slim:
        return few if tallest <= SLIM_ROWS else many
    if form == "screen":
        choice = (*FORMS[form], *_BETWEEN_RAILS) if rails else FORMS[form]
        return max(choice, key=lambda one: _legible(one, tallest, rails))
    return many if len(nodes) >= COMPACT_FROM else few


def _legible(given: Sizes, rows: int, rails: bool) -> float:
    """How large names stand on a laptop's screen, in pixels; of equal sizes the first is taken."""
    room = 2 * (MARGIN + LANE_PADDING) + (2 * (given.side + LANE_PADDING) if rails else 0)
    width = 6 * given.stride - given.gutter + room
    height = given.header + given.lane_head + max(rows, given.shortest) * given.pitch + _LEGEND
    return round(given.name * min(_SCREEN[0] / width, _SCREEN[1] / height), 1)
