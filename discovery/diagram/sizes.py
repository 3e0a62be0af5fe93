"""How large the parts of a picture are, by the room it is shown in and by how many boxes it has.

A picture is scaled to fit, so legibility is decided here: the narrower a form is in picture units, the larger its
smallest type stands on a screen. Nothing in a form of full cards is written smaller than its second lines.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from discovery.workflow.graph import Graph

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
    def roomy(self) -> bool:
        """Whether cards are wide enough for an icon of their own beside the name."""
        return self.card_width >= 200


FULL = Sizes(card_width=212, card_height=74, gutter=66, gap=20, name=17.5)
NARROW = Sizes(card_width=158, card_height=72, gutter=42, gap=18, name=15.5)
COMPACT = Sizes(card_width=200, card_height=34, gutter=84, gap=10, name=14.5, detail=11.5, compact=True)
COMPACT_NARROW = Sizes(card_width=158, card_height=30, gutter=42, gap=10, name=13.6, detail=11.5, compact=True)
SLIM = Sizes(212, 28, 66, 10, name=14.5, compact=True, header=6, lane_head=40, slim=True, shortest=5)
SLIM_NARROW = Sizes(158, 28, 42, 10, name=13.6, compact=True, header=6, lane_head=40, slim=True, shortest=5)
SLIM_TALL = Sizes(200, 20, 60, 4, 15, compact=True, header=6, lane_head=34, slim=True, clearance=1.5, shortest=5)
LOW = Sizes(card_width=236, card_height=56, gutter=66, gap=14, name=17.5, header=58, lane_head=52)
LOWER = Sizes(card_width=268, card_height=44, gutter=68, gap=10, name=17.5, header=58, lane_head=52)
LINES = Sizes(268, 30, 68, 10, name=17.5, detail=12, compact=True, header=58, lane_head=52)

EVER = 10**9
FORMS: dict[str, tuple[tuple[int, Sizes], ...]] = {
    "wide": ((EVER, FULL),),
    "narrow": ((EVER, NARROW),),
    "screen": ((8, FULL), (11, LOW), (17, LOWER), (EVER, LINES)),
    "slim": ((9, SLIM), (EVER, SLIM_TALL)),
    "slim-narrow": ((9, SLIM_NARROW), (EVER, SLIM_TALL)),
}
"""What a picture is made for: a file or a wide page, a page beside a menu, a screen of its own, a strip above a table.

A screen and a strip cannot grow: there the tallest lane decides, up to how many boxes a size is taken.
"""

_MANY = {"wide": COMPACT, "narrow": COMPACT_NARROW}


def sizes(graph: Graph, form: str = "wide") -> Sizes:
    """The sizes for a graph, decided on both states together so that they do not change between them."""
    nodes = (graph.frame or graph).nodes
    if form in _MANY and len(nodes) >= COMPACT_FROM:
        return _MANY[form]
    tallest = max(Counter(node.stage for node in nodes).values(), default=0)
    return next(size for most, size in FORMS[form] if tallest <= most)
