"""SVG elements as text: the only place that writes markup, so the only place that must escape."""

from __future__ import annotations

from functools import cache

from discovery.diagram.curves import number
from discovery.diagram.text import escaped

Value = str | float | None


@cache
def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def element(name: str, *children: str, **attributes: Value) -> str:
    """One element. Children are markup already; attribute values are escaped; None leaves an attribute out.

    ``_`` in an attribute's name stands for ``-``; a trailing one is dropped, so that ``class_`` can be written.
    """
    written = ""
    for key, value in attributes.items():
        if value is not None:
            written += f' {_name(key)}="{escaped(value) if isinstance(value, str) else number(value)}"'
    body = "".join(children)
    return f"<{name}{written}>{body}</{name}>" if body else f"<{name}{written}/>"


def words(
    text: str,
    x: float,
    y: float,
    size: float,
    fill: str,
    bold: bool = False,
    anchor: str | None = None,
    struck: bool = False,
) -> str:
    """One line of printable text (see ``plain``) with its baseline at y; ``struck`` draws a line through it."""
    return element(
        "text",
        escaped(text),
        x=x,
        y=y,
        font_size=size,
        font_weight="700" if bold else None,
        text_anchor=anchor,
        text_decoration="line-through" if struck else None,
        fill=fill,
    )


def title(text: str) -> str:
    """The tooltip of the element it is put into, from printable text."""
    return element("title", escaped(text))


def icon(kind: str, x: float, y: float, size: float, colour: str) -> str:
    """An icon defined in the same picture."""
    return element("use", href=f"#i-{kind}", x=x, y=y, width=size, height=size, color=colour)
