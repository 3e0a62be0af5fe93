"""What flows say on their lines: the volume a day, or what flows.

In a live picture of many flows labels wait until somebody selects their path. In a file nobody can: there every label
is drawn that finds a place where it covers no box, no end of a line and no other label.
"""

from __future__ import annotations

from dataclasses import dataclass

from discovery.diagram.drawing.elements import element
from discovery.diagram.drawing.theme import Theme
from discovery.diagram.layout.geometry import Layout
from discovery.diagram.layout.sizes import Sizes
from discovery.diagram.layout.text import clip, escaped, plain, width
from discovery.workflow.graph import Edge, Graph, volume_words

LABELS_UP_TO = 16  # flows; with more, a viewer shows only the labels of what is selected
_HEIGHT = 19.0
Area = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Label:
    """The words of one flow on a pill about a point."""

    edge: str
    text: str
    x: float
    y: float
    width: float
    height: float
    size: float

    @property
    def area(self) -> Area:
        """What it covers."""
        across, down = self.width / 2, self.height / 2
        return self.x - across, self.y - down, self.x + across, self.y + down


def file_labels(geometry: Layout, graph: Graph) -> list[Label]:
    """The labels of a file, the largest volumes first; one that finds no place is left out."""
    from discovery.diagram.layout.label_places import placed

    if geometry.sizes.slim:
        return []
    texts = [_label_text(route.edge) for route in geometry.routes]
    size = geometry.sizes.detail
    return [
        Label(geometry.routes[one.route].edge.id, texts[one.route], one.x, one.y, one.width, one.height, size)
        for one in placed(geometry, graph, texts)
    ]


def _label_text(edge: Edge) -> str:
    return volume_words(edge.gb_per_day).removesuffix("/day") or plain(edge.label)


def draw_labels(geometry: Layout, graph: Graph, theme: Theme, labelled: bool, marked: bool) -> str:
    """The labels of a picture, as a file has them if it is ``labelled``; ``marked`` names the flow of each."""
    sizes = geometry.sizes
    labels = file_labels(geometry, graph) if labelled else _live_labels(geometry, graph)
    if not labels:
        return ""
    return element(
        "g",
        *[_pill(label, theme, marked) for label in labels],
        fill=theme.quiet,
        font_size=sizes.detail,
        text_anchor="middle",
        pointer_events="none",
        visibility="hidden" if not labelled and _many(graph, sizes) else None,
    )


def _many(graph: Graph, sizes: Sizes) -> bool:
    """Whether the labels of a live picture wait until their path is selected."""
    return len((graph.frame or graph).edges) > LABELS_UP_TO or not sizes.roomy or sizes.compact


def _live_labels(geometry: Layout, graph: Graph) -> list[Label]:
    """A label on each line that has room; where all are shown at once, none that would touch another."""
    sizes = geometry.sizes
    if sizes.slim:
        return []
    many = _many(graph, sizes)
    room = max(sizes.gutter - 4, 60)
    labels: list[Label] = []
    for route in geometry.routes:
        text = _label_text(route.edge)
        if route.label_at is None or not text:
            continue
        text = clip(text, sizes.detail, room - 10)
        label = Label(route.edge.id, text, *route.label_at, width(text, sizes.detail) + 10, _HEIGHT, sizes.detail)
        if many or not any(_beside(label, other) for other in labels):
            labels.append(label)
    return labels


def _beside(label: Label, other: Label) -> bool:
    """Whether two labels would overlap, or all but touch."""
    return abs(label.x - other.x) < (label.width + other.width) / 2 + 2 and abs(label.y - other.y) < _HEIGHT


def _pill(label: Label, theme: Theme, marked: bool) -> str:
    left, top, _, _ = label.area
    rounding = 9 if label.height >= _HEIGHT else 7
    return element(
        "g",
        element(
            "rect",
            x=left,
            y=top,
            width=label.width,
            height=label.height,
            rx=rounding,
            fill=theme.ground,
            stroke=theme.border,
        ),
        element("text", escaped(label.text), x=label.x, y=label.y + label.size * 0.353),
        class_="label" if marked else None,
        data_edge=label.edge if marked else None,
    )
