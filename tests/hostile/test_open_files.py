"""Open files and connections: pages that were closed leave none behind, and when there are none left, it is said once."""

import asyncio
import http.client
import json
import socket
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from discovery.ui.process import descriptors
from tests.bench.visitor import Visitor
from tests.browser.served import Application, Engagement, free_port

PAGES = ("people", "outcomes", "overview", "diagram", "constraints")

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts the descriptors of a process")


def _served(folder: Path, most: int) -> Application:
    """A server that may have so many descriptors and can have no more: the hard limit is set, too."""
    made = Application(folder, free_port(), log=True, shell=f"ulimit -n {most};")
    made.start()
    return made


@pytest.fixture
def like_a_mac(tmp_path: Path) -> Iterator[Application]:
    """A server with the 256 descriptors that a Mac gives."""
    made = _served(tmp_path, 256)
    yield made
    made.stop()


def _open_files(application: Application) -> int:
    assert application.process
    return len(list(Path(f"/proc/{application.process.pid}/fd").iterdir()))


async def _opened_and_closed(application: Application, page: str, code: str) -> str:
    visitor = Visitor(f"127.0.0.1:{application.port}", page, f"e={code}")
    async with visitor:
        return visitor.failed


async def _all_of(application: Application, code: str, pages: int) -> list[str]:
    return list(await asyncio.gather(*(_opened_and_closed(application, PAGES[at % 5], code) for at in range(pages))))


def test_three_hundred_pages_are_opened_and_closed_and_nothing_stays_open(like_a_mac: Application) -> None:
    engagement = like_a_mac.new("A room")
    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        for at in range(60):
            failed = apart.submit(asyncio.run, _all_of(like_a_mac, engagement.code, 5)).result()
            assert failed == [""] * 5
            if at % 10 == 9:
                engagement.add("people", name=f"After {at} rounds")
    assert len(engagement.rows("people")) == 6
    assert _open_files(like_a_mac) < 60
    assert "Traceback" not in like_a_mac.written()


def test_pages_that_only_listen_leave_nothing_open_either(like_a_mac: Application) -> None:
    engagement = like_a_mac.new("A room")
    before = _open_files(like_a_mac)
    address = f"ws://127.0.0.1:{like_a_mac.port}/live/{engagement.id}/events"
    shown = [Subprotocol("discovery"), Subprotocol(engagement.token)]
    for at in range(300):
        with connect(address, subprotocols=shown, open_timeout=20) as opened:
            if at % 2:
                opened.socket.shutdown(socket.SHUT_RDWR)  # as a phone that loses its line
    engagement.add("people", name="Ann")
    assert _open_files(like_a_mac) < before + 20
    assert "Traceback" not in like_a_mac.written()


def _save(application: Application, engagement: Engagement) -> tuple[int, str]:
    change = {"op": "add", "section": "people", "id": str(uuid.uuid4()), "values": {"name": "Ann"}}
    body = json.dumps({"token": str(uuid.uuid4()), "changes": [change]})
    connection = http.client.HTTPConnection("127.0.0.1", application.port, timeout=20)
    try:
        headers = {"X-Discovery-Token": engagement.token, "Content-Type": "application/json"}
        connection.request("POST", f"/api/{engagement.id}/changes", body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_more_connections_than_there_may_be_are_sent_away_with_a_sentence(like_a_mac: Application) -> None:
    engagement, most = like_a_mac.new("A room"), descriptors.connections_at_most(256)
    with ExitStack() as opened:
        idle = [http.client.HTTPConnection("127.0.0.1", like_a_mac.port, timeout=20) for _ in range(most + 20)]
        answers = []
        for connection in idle:
            opened.callback(connection.close)
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            answers.append((answer.status, answer.read()))
        assert {status for status, _ in answers[: most - 5]} == {200}
        assert answers[-1] == (503, b"The server has as many connections as it can hold. Try again in a moment.")
        path, headers = f"/api/{engagement.id}/names", {"X-Discovery-Token": engagement.token}
        idle[0].request("GET", path, headers=headers)  # whoever is there already is served all the while
        assert idle[0].getresponse().status == 200
    assert _save(like_a_mac, engagement)[0] == 200
    assert "Traceback" not in like_a_mac.written()
    assert like_a_mac.written().count("as many connections as it can hold") == 1


def test_connections_that_say_nothing_push_each_other_out(like_a_mac: Application) -> None:
    engagement = like_a_mac.new("A room")
    with ExitStack() as opened:
        for _ in range(300):
            opened.enter_context(socket.create_connection(("127.0.0.1", like_a_mac.port), 5)).sendall(b"G")
        assert _save(like_a_mac, engagement)[0] == 200
        assert _open_files(like_a_mac) < 180
    assert "Traceback" not in like_a_mac.written()


def test_when_none_are_left_saves_are_refused_in_a_sentence_and_go_on_later(tmp_path: Path) -> None:
    made = _served(tmp_path, 44)
    try:
        engagement = made.new("A room")
        assert _save(made, engagement)[0] == 200
        answers = []
        with ExitStack() as opened:
            for _ in range(24):
                opened.enter_context(socket.create_connection(("127.0.0.1", made.port), 5)).sendall(b"G")
            with ThreadPoolExecutor(8) as people:
                answers = list(people.map(lambda _: _save_or_none(made, engagement), range(8)))
        for status, body in filter(None, answers):
            assert status == 200 or (status == 503 and "try again" in body.lower()), body
        for _ in range(200):
            if (_save_or_none(made, engagement) or (0, ""))[0] == 200:
                break
        assert _save(made, engagement)[0] == 200
        written = made.written()
        assert "Traceback" not in written
        assert len(written.splitlines()) < 10
    finally:
        made.stop()


def _save_or_none(application: Application, engagement: Engagement) -> tuple[int, str] | None:
    """As ``_save``; None where nobody answered."""
    try:
        return _save(application, engagement)
    except (OSError, http.client.HTTPException):
        return None


def test_the_limit_is_raised_as_far_as_the_system_lets(tmp_path: Path) -> None:
    made = Application(tmp_path, free_port(), shell="ulimit -S -n 256;")
    made.start()
    try:
        assert made.process
        lines = Path(f"/proc/{made.process.pid}/limits").read_text(encoding="utf-8").splitlines()
        soft, hard = next(line.split()[3:5] for line in lines if line.startswith("Max open files"))
        assert hard == "256" or int(soft) > 256
        if hard == "unlimited" or int(hard) >= descriptors.WANTED:
            assert int(soft) == descriptors.WANTED
    finally:
        made.stop()
