"""What people type is text in our own HTML, too."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discovery.ui.parts.markup import Markup, draw, join, tag


class Seen(HTMLParser):
    """What a browser makes of it: elements, attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((name, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data


TYPED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"))


@given(TYPED, TYPED)
def test_whatever_is_typed_stays_text(name: str, about: str) -> None:
    seen = Seen(tag("p", name, tag("b", about), title=about, data_name=name))
    assert seen.elements == [("p", {"title": about, "data-name": name}), ("b", {})]
    assert seen.text == name + about


def test_parts_are_escaped_unless_they_are_markup() -> None:
    assert join("<i>", tag("i", "<", class_="a"), 3) == '&lt;i&gt;<i class="a">&lt;</i>3'


def test_nothing_is_drawn_that_nobody_escaped() -> None:
    with pytest.raises(TypeError):
        draw("<b>typed</b>")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        draw(tag("b", "a") + "<img src=x>")  # type: ignore[arg-type]


def test_two_parts_put_together_by_hand_are_no_markup() -> None:
    assert not isinstance(Markup("<b>") + "x", Markup)
