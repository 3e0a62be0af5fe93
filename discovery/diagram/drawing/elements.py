"""SVG elements as text: the only place that writes markup, so the only place that must escape."""

from __future__ import annotations

from functools import cache

from discovery.diagram.layout.curves import number
from discovery.diagram.layout.text import escaped

Value = str | float | None


@cache
def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def element(name: str, *children: str, **attributes: Value) -> str:
    """One element. Children are markup already; attribute values are escaped; None leaves an attribute out.

    ``_`` in an attribute's name stands for ``-``; a trailing one is dropped, so that ``class_`` can be written.
    """
    written, body = _written(attributes), "".join(children)
    return f"<{name}{written}>{body}</{name}>" if body else f"<{name}{written}/>"


def _written(attributes: dict[str, Value]) -> str:
    return "".join(
        [
            f' {_name(key)}="{escaped(value) if isinstance(value, str) else number(value)}"'
            for key, value in attributes.items()
            if value is not None
        ]
    )


def stroke(data: str, **attributes: Value) -> str:
    """A path, from path data of ours."""
    return f'<path d="{data}"{_written(attributes)}/>'


def text_element(
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
    weight = ' font-weight="700"' if bold else ""
    placed = f' text-anchor="{anchor}"' if anchor else ""
    through = ' text-decoration="line-through"' if struck else ""
    type_of = f'font-size="{number(size)}"{weight}{placed}{through} fill="{fill}"'
    return f'<text x="{number(x)}" y="{number(y)}" {type_of}>{escaped(text)}</text>'


def title(text: str) -> str:
    """The tooltip of the element it is put into, from printable text."""
    return f"<title>{escaped(text)}</title>"


def icon(kind: str, x: float, y: float, size: float, colour: str) -> str:
    """An icon defined in the same picture."""
    square = f'width="{number(size)}" height="{number(size)}"'
    return f'<use href="#i-{kind}" x="{number(x)}" y="{number(y)}" {square} color="{colour}"/>'
