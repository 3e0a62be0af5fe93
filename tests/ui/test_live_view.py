"""What the address of a live picture asks for; whatever is not known is the usual."""

import pytest
from starlette.requests import Request

from discovery.ui.live import View, view_of


def asked(query: str) -> View:
    return view_of("e", Request({"type": "http", "query_string": query.encode(), "headers": []}))


@pytest.mark.parametrize(
    ("query", "state", "colour"),
    [
        ("", "current", ""),
        ("state=future", "future", ""),
        ("state=difference&colour=owner", "difference", "owner"),
        ("state=both&colour=taste", "current", ""),
        ("state=%3Cscript%3E&colour=%00", "current", ""),
    ],
)
def test_only_known_views_and_perspectives_are_drawn(query: str, state: str, colour: str) -> None:
    view = asked(query)
    assert (view.state, view.colour) == (state, colour)
    assert (view.theme, view.form, view.rails) == ("light", "wide", True)
