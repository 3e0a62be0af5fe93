"""Pictures taken apart: what is written comes out at its place, and nothing is left out quietly."""

from __future__ import annotations

import pytest

from discovery.diagram.formats.svg_reader import Line, Rectangle, Words, take_apart

FRAME = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">{}</svg>'


def test_moves_and_scales_reach_places_and_lines() -> None:
    text = '<g transform="translate(10 20) scale(0.5)"><rect x="4" y="6" width="8" height="2" rx="1" stroke="#112233" stroke-width="2"/></g>'
    (shape,) = take_apart(FRAME.format(text)).drawn()
    assert isinstance(shape, Rectangle)
    assert (shape.x, shape.y, shape.width, shape.height, shape.radius) == (12, 23, 4, 1, 0.5)
    assert (shape.paint.stroke, shape.paint.width) == ("#112233", 1)


def test_an_icon_stands_where_it_is_used_in_the_colour_given() -> None:
    symbol = '<defs><symbol id="i-x" viewBox="0 0 24 24"><path d="M0 0h24" stroke="currentColor" fill="none"/></symbol></defs>'
    (shape,) = take_apart(FRAME.format(f'{symbol}<use href="#i-x" x="10" y="5" width="12" color="#445566"/>')).drawn()
    assert isinstance(shape, Line) and shape.paint.stroke == "#445566" and shape.place == (10, 5, 12, 12)
    assert (shape.x, shape.y, shape.scale) == (10, 5, 0.5)


def test_what_is_hidden_is_not_there_and_what_is_struck_is() -> None:
    text = '<text x="1" y="2" font-size="9" visibility="hidden">a</text><text x="1" y="2" font-size="9" text-decoration="line-through">b</text>'
    (shape,) = take_apart(FRAME.format(text)).drawn()
    assert isinstance(shape, Words) and (shape.text, shape.struck) == ("b", True)


@pytest.mark.parametrize(
    "text",
    [
        "<image/>",
        '<g filter="x"/>',
        '<g transform="rotate(9)"/>',
        '<path d="M0 0Q1 1 2 2"/>',
        '<path d="M0 0v9"/>',
        "<foreignObject/>",
    ],
)
def test_what_our_pictures_do_not_have_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a p"):
        take_apart(FRAME.format(text))


def test_a_line_knows_the_room_it_takes() -> None:
    text = '<g transform="translate(10 20) scale(2)"><path d="M1 2H5V3C5 4 6 4 7 -.5z" stroke="#112233" stroke-width="3"/></g>'
    (shape,) = take_apart(FRAME.format(text)).drawn()
    assert isinstance(shape, Line)
    assert shape.place == (12 - 4, 19 - 4, 12 + 8, 9 + 8)
