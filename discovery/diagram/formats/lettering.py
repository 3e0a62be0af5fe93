"""Which letters can be drawn: those of the fonts we ship, and those of fonts this machine happens to have.

Names in scripts that neither has must not become nothing, nor squares that say nothing: see ``legible``.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import as_file, files
from pathlib import Path

from discovery.diagram.drawing.elements import element, text_element
from discovery.diagram.drawing.theme import FONT
from discovery.diagram.layout.text import letters_of, plain
from discovery.workflow.graph import Graph, Rail
from discovery.workflow.graph_types import Colouring

FAMILY = "Liberation Sans"
MISSING = "[?]"  # stands for letters that no font on this machine has
_TRIED = 24  # pixels a side of the square in which a letter is tried
_NOWHERE = "\U0010fffd"  # a letter that no font has
_JOINED = re.compile("\u200d(?=[\u2000-\u2fff\U0001f000-\U0001faff])|[\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff](?=[\U0001f1e6-\U0001f1ff])")


@contextmanager
def fonts() -> Iterator[Path]:
    """The folder of the fonts we ship."""
    with as_file(files("discovery.diagram").joinpath("fonts")) as folder:
        yield folder


@cache
def _shipped() -> frozenset[str]:
    return letters_of("regular") | letters_of("emoji")


def emoji_apart(svg_text: str) -> str:
    """The picture with joined emoji one by one, without skin tones, and flags as letters.

    Renderers take a letter from another font only if the line comes to as many glyphs in that font as in the first;
    where it does not, as with emoji that become one, they set empty squares.
    """
    if svg_text.isascii():
        return svg_text
    return _FLAG.sub("\\g<0>\u200c", _JOINED.sub("", unicodedata.normalize("NFC", svg_text)))


def unshipped(text: str) -> frozenset[str]:
    """The letters of a text that the fonts we ship do not have."""
    shipped = _shipped()
    return frozenset(one for one in text if one not in shipped and not _unseen(one))


def _unseen(letter: str) -> bool:
    """Whether a letter is drawn as nothing or as part of the one before it."""
    return letter.isspace() or _joined(letter) or unicodedata.category(letter) in ("Cf", "Cc")


def _joined(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


def draw(svg_text: str, scale: float) -> bytes:
    """SVG as a PNG, drawn with our fonts, and with those of the machine only for letters that ours do not have."""
    from resvg_py import svg_to_bytes

    with fonts() as folder:
        return bytes(
            svg_to_bytes(
                svg_string=emoji_apart(svg_text),
                zoom=scale,
                font_dirs=[str(folder)],
                font_family=FAMILY,
                sans_serif_family=FAMILY,
                skip_system_fonts=not unshipped(svg_text),
            )
        )


def unreadable(graph: Graph) -> frozenset[str]:
    """The letters of a graph, as it is drawn, that no font has, neither ours nor this machine's."""
    return without_font("".join(plain(text) for text in _texts(graph)))


def without_font(text: str) -> frozenset[str]:
    """The letters of a text that no font has, neither ours nor this machine's."""
    letters = unshipped(text)
    return letters - _on_machine(letters) if letters else letters


def legible(graph: Graph) -> Graph:
    """The graph as this machine can draw it: ``MISSING`` for letters without a font, and the code of a name lost."""
    lost = unreadable(graph)
    return _without(graph, lost) if lost else graph


def _texts(graph: Graph) -> list[str]:
    return [
        graph.title,
        *graph.stages,
        *(text for node in graph.nodes for text in (node.name, node.detail, node.was)),
        *(edge.label for edge in graph.edges),
        *(text for rail in (*graph.constraints, *graph.outcomes) for text in (rail.name, rail.detail)),
        *(one.name for one in (graph.colouring.categories if graph.colouring else ())),
    ]


def _without(graph: Graph, lost: frozenset[str]) -> Graph:
    def rail(old: Rail) -> Rail:
        return replace(old, name=_replaced(old.name, lost), detail=_replaced(old.detail, lost))

    return replace(
        graph,
        title=_replaced(graph.title, lost),
        stages=tuple(_replaced(name, lost) for name in graph.stages),
        nodes=tuple(
            replace(
                node,
                name=_replaced(node.name, lost, node.code),
                detail=_replaced(node.detail, lost),
                was=_replaced(node.was, lost),
            )
            for node in graph.nodes
        ),
        edges=tuple(replace(edge, label=_replaced(edge.label, lost)) for edge in graph.edges),
        constraints=tuple(rail(entry) for entry in graph.constraints),
        outcomes=tuple(rail(entry) for entry in graph.outcomes),
        frame=_without(graph.frame, lost) if graph.frame else None,
        colouring=_named_without(graph.colouring, lost) if graph.colouring else None,
    )


def _named_without(colouring: Colouring, lost: frozenset[str]) -> Colouring:
    """The colouring with answers that can be drawn; they stay apart by their signs."""
    drawn = {category: replace(category, name=_replaced(category.name, lost)) for category in colouring.categories}
    return replace(
        colouring,
        categories=tuple(drawn.values()),
        of={node: drawn.get(one, one) for node, one in colouring.of.items()},
    )


def _replaced(text: str, lost: frozenset[str], code: str = "") -> str:
    shown = ""
    for letter in plain(text):
        if letter not in lost:
            shown += "" if shown.endswith(MISSING) and _joined(letter) else letter
        elif not shown.endswith(MISSING):
            shown += MISSING
    nothing_left = MISSING in shown and not any(one.isalnum() for one in shown)
    return f"{shown} {code}".strip() if nothing_left else shown


@lru_cache(maxsize=64)
def _on_machine(letters: frozenset[str]) -> frozenset[str]:
    """Which of these letters a font of this machine has: those that do not look like a letter that none has."""
    from PIL import Image

    order = sorted(letters)
    tried = [text_element(letter, 2, row * _TRIED + 18, 16, "#000000") for row, letter in enumerate([_NOWHERE, *order])]
    size = {"width": _TRIED, "height": _TRIED * len(tried)}
    page = element("svg", *tried, xmlns="http://www.w3.org/2000/svg", font_family=FONT, **size)
    strip = Image.open(io.BytesIO(draw(page, 1)))
    cells = [strip.crop((0, row * _TRIED, _TRIED, (row + 1) * _TRIED)).tobytes() for row in range(len(tried))]
    blank = {cells[0], bytes(len(cells[0]))}
    return frozenset(letter for letter, cell in zip(order, cells[1:], strict=True) if cell not in blank)
