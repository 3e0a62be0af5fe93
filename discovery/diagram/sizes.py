"""How large the parts of a picture are: full cards with a second line, or compact ones when there are many."""

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
    compact: bool

    @property
    def pitch(self) -> float:
        """From the top of one card to the top of the next."""
        return self.card_height + self.gap

    @property
    def stride(self) -> float:
        """From the left of one lane's cards to the left of the next lane's."""
        return self.card_width + self.gutter


FULL = Sizes(card_width=212, card_height=72, gutter=68, gap=20, compact=False)
COMPACT = Sizes(card_width=200, card_height=34, gutter=84, gap=10, compact=True)


def sizes(graph: Graph) -> Sizes:
    """The sizes for a graph, decided on both states together so that they do not change between them."""
    return COMPACT if len((graph.frame or graph).nodes) >= COMPACT_FROM else FULL
