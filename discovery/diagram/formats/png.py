"""SVG to PNG without a browser, with fonts that come along: a machine without fonts must not lose the text."""

from __future__ import annotations

from discovery.diagram.formats.lettering import draw


def png(svg_text: str, scale: float = 2) -> bytes:
    """The picture in pixels, ``scale`` for each unit.

    Text the shipped fonts cover (Latin, Greek, Cyrillic, Hebrew, emoji and more) is drawn with them alone, the same on
    every machine; only other scripts make use of the machine's own fonts.
    """
    return draw(svg_text, scale)
