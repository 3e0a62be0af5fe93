"""What the address of a live picture asks for, whatever is not known being the usual; and how it is sent."""

import gzip

import pytest
from starlette.requests import Request
from starlette.responses import Response

from discovery.ui.live import Picture, View, answer, view_of

CONTENT = b"<svg/>" * 500


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


def sent(**headers: str) -> Response:
    given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    made = Picture(7, CONTENT, gzip.compress(CONTENT), 'W/"t"')
    return answer(made, Request({"type": "http", "query_string": b"", "headers": given}))


def test_a_picture_is_packed_for_those_who_can_unpack_it() -> None:
    plain, packed = sent(), sent(accept_encoding="gzip, deflate, br")
    assert plain.body == CONTENT and "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip" and gzip.decompress(packed.body) == CONTENT
    assert len(packed.body) < len(CONTENT) / 10
    assert {one.headers["vary"] for one in (plain, packed)} == {"Accept-Encoding"}


def test_a_browser_that_has_the_picture_gets_none() -> None:
    again = sent(accept_encoding="gzip", if_none_match='W/"t"')
    assert (again.status_code, again.body, again.headers["x-discovery-revision"]) == (304, b"", "7")
