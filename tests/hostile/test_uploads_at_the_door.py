"""Files are taken by pages that ask for some, up to the size that they ask for, and by no others."""

import asyncio
import http.client
import socket
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.bench.visitor import Visitor
from tests.browser.served import Application, Engagement, free_port

MB = 1_000_000
HEAD = b'--x\r\nContent-Disposition: form-data; name="file"; filename="plan.txt"\r\n\r\n'
TAIL = b"\r\n--x--\r\n"


class Page(Visitor):
    """An open page that knows the name of its session."""

    session = ""

    def _finished(self, content: bytes) -> bool:
        message = ForwardMsg()
        message.ParseFromString(content)
        if message.WhichOneof("type") == "new_session":
            self.session = message.new_session.initialize.session_id
        return super()._finished(content)


@dataclass
class Site:
    """One server that takes files of at most 2 MB as artefacts."""

    application: Application
    engagement: Engagement
    headers: dict[str, str] = field(default_factory=dict)

    @asynccontextmanager
    async def page(self, name: str) -> AsyncIterator[Page]:
        """An open page."""
        async with Page(f"127.0.0.1:{self.application.port}", name, f"e={self.engagement.code}") as page:
            yield page

    def put(self, session: str, size: int, announced: bool = True) -> tuple[int, str]:
        """Upload so many bytes to a page; the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.application.port, timeout=30)
        path = f"/_stcore/upload_file/{session}/{uuid.uuid4()}"
        content = HEAD + b"z" * size + TAIL
        try:
            if announced:
                connection.request("PUT", path, content, self.headers)
            else:
                pieces = (content[at : at + 65_536] for at in range(0, len(content), 65_536))
                connection.request("PUT", path, pieces, self.headers, encode_chunked=True)
            answer = connection.getresponse()
            assert not [name for name, _ in answer.getheaders() if name.lower().startswith("access-control-")]
            return answer.status, answer.read().decode()
        finally:
            connection.close()

    def megabytes(self) -> int:
        """What the server has in memory."""
        assert self.application.process
        status = Path(f"/proc/{self.application.process.pid}/status").read_text(encoding="utf-8")
        return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) // 1024


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("uploads")
    soon = "from streamlit import config; config.set_option('server.disconnectedSessionTTL', 1)"
    served = Application(folder, free_port(), options={"DISCOVERY_MAX_UPLOAD_MB": "2"}, log=True, first=soon)
    served.start()
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
    connection.request("GET", "/_stcore/health")
    cookie = (connection.getresponse().getheader("Set-Cookie") or "").split(";")[0]
    connection.close()
    headers = {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2]}
    yield Site(served, served.new("A room"), {**headers, "Content-Type": "multipart/form-data; boundary=x"})
    served.stop()


def _in_a_loop(visit: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        await visit()

    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        apart.submit(asyncio.run, whole()).result()


@pytest.mark.parametrize("announced", [True, False], ids=["length announced", "in pieces"])
def test_a_page_without_a_field_for_files_takes_none(site: Site, announced: bool) -> None:
    async def visit() -> None:
        async with site.page("people") as page:
            before = site.megabytes()
            for size in (10, 60 * MB):
                status, sentence = await asyncio.to_thread(site.put, page.session, size, announced)
                assert (status, sentence) == (403, "This page takes no files.")
            assert site.megabytes() - before < 20

    _in_a_loop(visit)


@pytest.mark.parametrize("announced", [True, False], ids=["length announced", "in pieces"])
def test_a_page_takes_files_as_large_as_it_says_and_no_larger(site: Site, announced: bool) -> None:
    async def visit() -> None:
        async with site.page("artefacts") as page:
            before = site.megabytes()
            assert await asyncio.to_thread(site.put, page.session, 2 * MB, announced) == (204, "")
            for size in (3 * MB, 40 * MB):
                status, sentence = await asyncio.to_thread(site.put, page.session, size, announced)
                assert (status, sentence) == (413, "The file is larger than 2 MB.")
            assert site.megabytes() - before < 25

    _in_a_loop(visit)


def test_one_page_and_all_pages_together_have_only_so_much_in_memory(site: Site) -> None:
    async def visit() -> None:
        async with site.page("artefacts") as page:
            answers = [await asyncio.to_thread(site.put, page.session, 2 * MB) for _ in range(135)]
        taken = [status for status, _ in answers].count(204)
        assert 120 <= taken <= 131  # 250 MB
        assert answers[-1] == (413, "There are too many files at once. Take in the others first.")

    _in_a_loop(visit)


def test_what_a_closed_page_handed_over_leaves_the_memory(site: Site) -> None:
    async def visit() -> None:
        async with site.page("artefacts") as page:
            for _ in range(50):
                assert (await asyncio.to_thread(site.put, page.session, 2 * MB))[0] == 204
            before.append(site.megabytes())

    before: list[int] = []
    _in_a_loop(visit)
    until = time.monotonic() + 60
    while site.megabytes() > before[0] - 80 and time.monotonic() < until:
        time.sleep(0.2)
    assert site.megabytes() <= before[0] - 80


def test_a_page_that_is_left_takes_none_any_more_and_a_strange_one_never_did(site: Site) -> None:
    async def visit() -> None:
        async with site.page("artefacts") as page:
            assert (await asyncio.to_thread(site.put, page.session, 10))[0] == 204
        assert (await asyncio.to_thread(site.put, page.session, 10))[0] in (400, 403)  # nobody is connected

    _in_a_loop(visit)
    for strange in ("nobody", "..", "%2e%2e", "x" * 2000):
        assert site.put(strange, 10)[0] in (400, 403, 404, 405)


def test_an_upload_that_is_cut_off_is_nobodys_fault(site: Site) -> None:
    async def visit() -> None:
        async with site.page("artefacts") as page:
            await asyncio.to_thread(_cut_off, site, page.session)
            assert (await asyncio.to_thread(site.put, page.session, 10))[0] == 204

    _in_a_loop(visit)
    assert "Traceback" not in site.application.written()


def _cut_off(site: Site, session: str) -> None:
    lines = [f"PUT /_stcore/upload_file/{session}/x HTTP/1.1", f"Host: 127.0.0.1:{site.application.port}"]
    lines += [f"{name}: {value}" for name, value in {**site.headers, "Content-Length": "1000000"}.items()]
    for sent in (HEAD[:5], HEAD, HEAD + b"z" * 100_000):
        with socket.create_connection(("127.0.0.1", site.application.port), 5) as opened:
            opened.sendall("\r\n".join([*lines, "", ""]).encode() + sent)
