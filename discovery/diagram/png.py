"""SVG to PNG without a browser, with fonts that come along: a machine without fonts must not lose the text."""

from __future__ import annotations

from contextlib import ExitStack
from importlib.resources import as_file, files

from discovery.diagram.text import covered

FAMILY = "Liberation Sans"
_FILES = ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")


def png(svg_text: str, scale: float = 2) -> bytes:
    """The picture in pixels, ``scale`` for each unit.

    Text the shipped fonts cover (Latin, Greek, Cyrillic and more) is drawn with them alone, the same on every machine;
    only other scripts make use of the machine's own fonts.
    """
    from resvg_py import svg_to_bytes

    with ExitStack() as kept:
        folder = files("discovery.diagram").joinpath("fonts")
        fonts = [str(kept.enter_context(as_file(folder.joinpath(name)))) for name in _FILES]
        return bytes(
            svg_to_bytes(
                svg_string=svg_text,
                zoom=scale,
                font_files=fonts,
                font_family=FAMILY,
                sans_serif_family=FAMILY,
                skip_system_fonts=covered(svg_text),
            )
        )
