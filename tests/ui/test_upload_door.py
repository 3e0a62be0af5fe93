"""The door for uploads by itself: how much may come, for how long after a page is drawn anew, and why not more."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from discovery.bounded_cache import BoundedCache
from discovery.ui.process import uploads
from discovery.ui.process.uploads import MEGABYTE, MOST_OF_ALL, UploadDoor

SESSION = "a-page"


async def _takes_all(_scope: Any, receive: Any, send: Any) -> None:
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def _sent(path: str, size: int, announced: bool = True, method: str = "PUT") -> tuple[int, str]:
    """Status and sentence for a body of so many bytes; where its length is announced, nothing of it comes."""
    answered: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"" if announced else b"z" * size, "more_body": False}

    async def send(message: Any) -> None:
        answered.append(message)

    headers = [(b"content-length", str(size).encode())] if announced else []
    scope = {"type": "http", "method": method, "path": path, "headers": headers, "query_string": b""}
    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        apart.submit(asyncio.run, UploadDoor(_takes_all)(scope, receive, send)).result()
    return answered[0]["status"], b"".join(one.get("body", b"") for one in answered).decode()


@pytest.fixture
def most(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Gives the page a field for files of at most so many MB."""

    def noted(megabytes: int) -> None:
        monkeypatch.setattr(uploads, "_pages", BoundedCache())
        uploads._pages.put(SESSION, uploads._Page({"file": megabytes * MEGABYTE}))

    return noted


UPLOAD = f"/_stcore/upload_file/{SESSION}/a-file"


@pytest.mark.parametrize("megabytes", [25, 1024, 2000])
def test_a_file_as_large_as_the_installation_takes_is_taken(most: Any, megabytes: int) -> None:
    most(megabytes)
    assert _sent(UPLOAD, megabytes * MEGABYTE)[0] == 204
    status, sentence = _sent(UPLOAD, (megabytes + 1) * MEGABYTE)
    assert (status, sentence) == (413, f"The file is larger than {megabytes} MB.")


def test_where_the_room_is_the_limit_it_is_said_so(most: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    most(25)
    monkeypatch.setitem(uploads._coming, "another-page", MOST_OF_ALL - 1000)
    status, sentence = _sent(UPLOAD, 5000, announced=False)
    assert (status, sentence) == (413, "There are too many files at once. Take in the others first.")
    assert SESSION not in uploads._coming, "what was refused takes no room"
    monkeypatch.delitem(uploads._coming, "another-page")
    most(1)
    assert _sent(UPLOAD, 2 * MEGABYTE, announced=False)[1] == "The file is larger than 1 MB."


def test_a_body_that_is_no_file_is_not_called_one() -> None:
    assert _sent("/api/x/changes", 7_000_000, announced=False, method="POST") == (413, "That is too much at once.")


def _drawn_anew_twice_before_its_field() -> None:
    import streamlit as st

    from discovery.ui.process import uploads

    uploads.begin_page()
    uploads.file_field("File", 3, "a file")
    uploads.begin_page()
    uploads.begin_page()
    st.session_state["page"] = uploads._session()


def test_a_file_on_its_way_is_taken_although_the_page_was_begun_twice() -> None:
    page = AppTest.from_function(_drawn_anew_twice_before_its_field).run()
    session = page.session_state["page"]
    assert uploads.largest(session) == 3 * MEGABYTE
    uploads._pages.made(session, uploads._Page).before_until -= uploads.GRACE_SECONDS
    assert uploads.largest(session) == 0, "for a moment, not for good"
