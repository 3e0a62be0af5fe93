"""How large the parts of a picture are, by the room it is shown in and by how many boxes it has.

A picture is scaled to fit, so legibility is decided here: the narrower a form is in picture units, the larger its
smallest type stands on a screen. Nothing in a form of full cards is written smaller than its second lines.
"""

from __future__ import annotations

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
    def roomy(self) -> bool:
        """Whether cards are wide enough for an icon of their own beside the name."""
        return self.card_width >= 200


FULL = Sizes(card_width=212, card_height=74, gutter=66, gap=20, name=17.5)
NARROW = Sizes(card_width=158, card_height=72, gutter=42, gap=18, name=15.5)
COMPACT = Sizes(card_width=200, card_height=34, gutter=84, gap=10, name=14.5, detail=11.5, compact=True)
COMPACT_NARROW = Sizes(card_width=158, card_height=30, gutter=42, gap=10, name=13.6, detail=11.5, compact=True)
SLIM = Sizes(212, 28, 66, 10, name=14.5, compact=True, header=6, lane_head=40, slim=True, shortest=5)
SLIM_NARROW = Sizes(158, 28, 42, 10, name=13.6, compact=True, header=6, lane_head=40, slim=True, shortest=5)

FORMS = {
    "wide": (FULL, COMPACT),
    "narrow": (NARROW, COMPACT_NARROW),
    "slim": (SLIM, SLIM),
    "slim-narrow": (SLIM_NARROW, SLIM_NARROW),
}
"""What a picture is made for: a screen of its own or a file, a page beside a menu, and a strip above a table."""


def sizes(graph: Graph, form: str = "wide") -> Sizes:
    """The sizes for a graph, decided on both states together so that they do not change between them."""
    few, many = FORMS[form]
    return many if len((graph.frame or graph).nodes) >= COMPACT_FROM else few
