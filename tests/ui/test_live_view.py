"""What the address of a live picture asks for, whatever is not known being the usual; and how it is sent."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response

from discovery.access import LOCAL
from discovery.store import Store
from discovery.ui.api.live_pictures import Picture, Pictures, View, answer, known, view_of
from tests.workflow.test_thread import shop

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
    assert (view.theme, view.form, view.panels) == ("light", "wide", True)


def sent(**headers: str) -> Response:
    given = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    made = Picture(7, CONTENT, 'W/"t"')
    return answer(made, Request({"type": "http", "query_string": b"", "headers": given}))


def test_a_picture_says_which_one_it_is() -> None:
    answered = sent()
    assert (answered.body, answered.headers["etag"], answered.headers["x-discovery-revision"]) == (
        CONTENT,
        'W/"t"',
        "7",
    )


def test_a_browser_that_has_the_picture_gets_none() -> None:
    again = sent(accept_encoding="gzip", if_none_match='W/"t"')
    assert (again.status_code, again.body, again.headers["x-discovery-revision"]) == (304, b"", "7")


def test_every_view_may_be_folded_and_narrowed() -> None:
    for state in ("current", "future", "difference"):
        assert asked(f"state={state}&only=x&fold=store") != asked(f"state={state}")


def test_what_is_not_known_cannot_be_shown_alone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = store.new({"title": "Corner shop"}, LOCAL)
    drawn: list[str] = []

    def noted(*asked: Any) -> str:
        drawn.append(asked[7])
        return "<svg/>"

    monkeypatch.setattr("discovery.ui.api.live_pictures.picture", noted)

    async def look() -> None:
        pictures = Pictures()
        for query in ("", "only=x", "only=fold.store", "only=fold.store&fold=store", f"only={made}"):
            view = view_of(made, Request({"type": "http", "query_string": query.encode(), "headers": []}))
            await pictures.get(view, store.revision(made, LOCAL), LOCAL)

    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        apart.submit(asyncio.run, look()).result()
    assert drawn == ["", "", made]  # the whole, the whole with a lane folded, and what there is


def test_a_folded_card_is_known_where_its_lane_is_folded() -> None:
    cards = asked("fold=store:owner"), asked("fold=store,deliver"), asked("")
    assert [known(shop(), replace(view, only="fold.store")) for view in cards] == [False, True, False]
