"""Slides to be projected: what each says, and nothing of how it is drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from discovery.document.blocks import Block, Cover
from discovery.workflow.graph_types import Graph


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. ``lead`` sums it up in a line, ``chapter`` is where the document tells the whole of it.

    Lists and tables may be longer than a slide: whoever draws them shows as much as can be read, and says how much more
    there is.
    """

    title: str
    lead: str
    blocks: tuple[Block, ...]
    chapter: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """A cover, the slides in order, and what their figures show by their keys."""

    cover: Cover
    slides: tuple[Slide, ...]
    figures: Mapping[str, Graph] = field(default_factory=dict)
