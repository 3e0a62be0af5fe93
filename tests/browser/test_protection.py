"""What the server answers and refuses, on every address: headers, hosts, origins, tokens, sizes (promise P17)."""

import base64
import http.client
import json
import os
import re
import socket
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.browser.served import ROOT, Application, Engagement, free_port

ELSEWHERE = "http://evil.example"


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Site:
    """One server for these tests, which takes uploads of at most 2 MB, and two engagements on it."""

    application: Application
    mine: Engagement
    theirs: Engagement

    def ask(
        self, path: str, method: str = "GET", headers: dict[str, str] | None = None, body: Any = None, **more: Any
    ) -> Answer:
        """One request with exactly these headers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.application.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {}, **more)
            found = connection.getresponse()
            return Answer(found.status, {name.lower(): value for name, value in found.getheaders()}, found.read())
        finally:
            connection.close()

    def change(self, body: Any, token: str | None = None, headers: dict[str, str] | None = None) -> Answer:
        """Post changes to the first engagement."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        given = {"X-Discovery-Token": self.mine.token if token is None else token, **(headers or {})}
        return self.ask(f"/api/{self.mine.id}/changes", "POST", given, content)

    def open(self, path: str, host: str = "127.0.0.1", **more: Any) -> ClientConnection:
        """Open a WebSocket to this server under the name ``host``. Raises when it is refused."""
        place = ("127.0.0.1", self.application.port)
        name = host if ":" in host else f"{host}:{self.application.port}"
        return connect(f"ws://{name}{path}", open_timeout=10, address=place, **more)

    def listen(self, path: str, **more: Any) -> str:
        """The first message of a WebSocket. Raises when it is refused."""
        with self.open(path, **more) as opened:
            return str(opened.recv(timeout=10))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    served = Application(tmp_path_factory.mktemp("site"), free_port(), options={"DISCOVERY_MAX_UPLOAD_MB": "2"})
    served.start()
    yield Site(served, served.new("Mine"), served.new("Theirs"))
    served.stop()


def _addresses(site: Site) -> dict[str, tuple[str, int]]:
    """Every kind of address there is, with what it answers to somebody who may."""
    mine = site.mine
    page = site.ask("/").body.decode()
    script = re.search(r'src="\./(static/[^"]+\.js)"', page)
    assert script, "Streamlit's page names its script"
    return {
        "first page": ("/", 200),
        "deep link": ("/outcomes?e=ENG-001", 200),
        "no such page": ("/nothing/like/it", 200),
        "health": ("/healthz", 200),
        "rows": (f"/api/{mine.id}/rows/outcomes", 200),
        "names": (f"/api/{mine.id}/names", 200),
        "findings": (f"/api/{mine.id}/findings/outcomes,steps", 200),
        "findings of nothing": (f"/api/{mine.id}/findings/outcomes,nothing", 404),
        "no such section": (f"/api/{mine.id}/rows/nothing", 404),
        "wrong method": (f"/api/{mine.id}/changes", 405),
        "no such address": (f"/api/{mine.id}/nothing", 404),
        "private notes": (f"/api/{mine.id}/private/engagement/{mine.id}", 200),
        "lock": ("/lock?e=ENG-001", 200),
        "picture": (f"/live/{mine.id}/diagram.svg", 200),
        "script": (f"/{script.group(1)}", 200),
        "no such script": ("/static/js/nothing.js", 200),
        "media": ("/media/0123456789abcdef.pdf", 404),
        "Streamlit health": ("/_stcore/health", 200),
        "Streamlit settings": ("/_stcore/host-config", 200),
        "Streamlit metrics": ("/_stcore/metrics", 200),
        "component": ("/component/nothing/index.html", 404),
    }


def test_every_address_has_the_headers_that_protect_people(site: Site) -> None:
    for name, (path, status) in _addresses(site).items():
        answer = site.ask(path, headers={"X-Discovery-Token": site.mine.token, "Origin": ELSEWHERE})
        assert answer.status == status, name
        _protected(name, answer)


def _protected(name: str, answer: Answer) -> None:
    headers = answer.headers
    assert headers["x-content-type-options"] == "nosniff", name
    assert headers["x-frame-options"] == "DENY", name
    assert headers["referrer-policy"] == "no-referrer", name
    assert headers["cross-origin-opener-policy"] == "same-origin", name
    assert "access-control-allow-origin" not in headers, name
    policy = dict(part.strip().partition(" ")[::2] for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] in ("'self'", "'none'"), name
    scripts = policy.get("script-src", policy["default-src"])
    for unsafe in ("'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*", "data:"):
        assert unsafe not in scripts.split(), f"{name}: scripts from {unsafe}"
    if policy["default-src"] == "'self'":
        assert (policy["frame-src"], policy["object-src"], policy["base-uri"]) == ("'none'", "'none'", "'self'"), name
        assert (policy["frame-ancestors"], policy["connect-src"], policy["form-action"]) == (
            "'none'",
            "'self'",
            "'self'",
        ), name


def test_files_given_out_by_streamlit_can_do_nothing(site: Site) -> None:
    policy = site.ask("/media/0123456789abcdef.pdf").headers["content-security-policy"]
    assert "sandbox" in policy and "default-src 'none'" in policy


def _shown(token: str) -> list[Subprotocol]:
    """A token as the page shows it when it opens a WebSocket."""
    return [Subprotocol(word) for word in ("discovery", token) if word]


FOREIGN = ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "", "127.0.0.1@evil"]


@pytest.mark.parametrize("host", FOREIGN)
def test_a_foreign_host_is_refused_everywhere(site: Site, host: str) -> None:
    for name, (path, _status) in _addresses(site).items():
        answer = site.ask(path, headers={"Host": host, "X-Discovery-Token": site.mine.token})
        assert answer.status == 400, name
        assert b"Discovery" not in answer.body, name


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_this_machine_under_both_its_names_is_served(site: Site, host: str) -> None:
    answer = site.ask("/healthz", headers={"Host": f"{host}:{site.application.port}"})
    assert answer.status == 200


@pytest.mark.parametrize("origin", [ELSEWHERE, "null", "http://127.0.0.1:1", "https://localhost", "http://127.0.0.1"])
def test_a_page_from_elsewhere_can_change_nothing(site: Site, origin: str) -> None:
    before = site.mine.rows("people")
    body = {"token": str(uuid.uuid4()), "changes": [_add("people", name="Intruder")]}
    assert site.change(body, headers={"Origin": origin}).status == 400
    for turn in ("undo", "redo"):
        path, given = f"/api/{site.mine.id}/{turn}", {"X-Discovery-Token": site.mine.token, "Origin": origin}
        assert site.ask(path, "POST", given, b"{}").status == 400
    assert site.ask("/_stcore/upload_file/a/b", "PUT", {"Origin": origin}, b"x").status == 400
    assert site.mine.rows("people") == before


@pytest.mark.parametrize("path", ["/live/{id}/events", "/_stcore/stream"])
def test_a_page_from_elsewhere_cannot_listen(site: Site, path: str) -> None:
    address, shown = path.format(id=site.mine.id), _shown(site.mine.token)
    with pytest.raises((InvalidStatus, ConnectionClosed)):
        site.listen(address, origin=ELSEWHERE, subprotocols=shown)
    with pytest.raises((InvalidStatus, ConnectionClosed)):
        site.listen(address, host="evil.example", subprotocols=shown)


def test_the_page_itself_can_listen_and_change(site: Site) -> None:
    own = site.application.address
    assert site.listen(f"/live/{site.mine.id}/events", origin=own, subprotocols=_shown(site.mine.token)).isdigit()
    body = {"token": str(uuid.uuid4()), "changes": [_add("people", name="Ana")]}
    assert site.change(body, headers={"Origin": own}).status == 200


def test_behind_a_proxy_the_named_host_alone_is_served_besides_this_machine(tmp_path: Path) -> None:
    name = "discovery.example.org"
    served = Application(tmp_path, free_port(), options={"DISCOVERY_HOSTS": f"other.example.org, {name.title()}"})
    served.start()
    try:
        site = Site(served, served.new("Mine"), served.new("Theirs"))
        stream, events, shown = "/_stcore/stream", f"/live/{site.mine.id}/events", _shown(site.mine.token)
        for host, origin in ((f"{name}:8080", f"http://{name}:8080"), (f"{name}:8443", f"https://{name}:8443")):
            assert site.ask("/healthz", headers={"Host": host}).status == 200
            assert site.listen(events, origin=origin, host=host, subprotocols=shown).isdigit()
            with site.open(stream, origin=origin, host=host):
                pass
            body = {"token": str(uuid.uuid4()), "changes": [_add("people", name=host)]}
            assert site.change(body, headers={"Host": host, "Origin": origin}).status == 200
            assert site.change(body, headers={"Host": host, "Origin": ELSEWHERE}).status == 400
        assert site.ask("/healthz").status == 200
        for foreign in (*FOREIGN, "example.org", f"evil.{name}", f"{name}.evil.example"):
            assert site.ask("/healthz", headers={"Host": foreign}).status == 400
        with pytest.raises((InvalidStatus, ConnectionClosed)), site.open(stream, origin=ELSEWHERE, host=name):
            pass
    finally:
        served.stop()


# ---- tokens


def _add(section: str, **values: Any) -> dict[str, Any]:
    return {"op": "add", "section": section, "id": str(uuid.uuid4()), "values": values, "after": None}


def _wrong_tokens(site: Site) -> dict[str, str]:
    claim, signature = site.mine.token.split(".")
    said = base64.urlsafe_b64decode(claim + "=" * (-len(claim) % 4))
    other = base64.urlsafe_b64encode(said + b" ").decode().rstrip("=")
    return {
        "none": "",
        "another engagement's": site.theirs.token,
        "without signature": f"{claim}.",
        "without claim": f".{signature}",
        "another claim": f"{other}.{signature}",
        "another signature": f"{claim}.{'0' * 64}",
        "cut off": site.mine.token[:-1],
        "not base64": f"%%%.{signature}",
        "not text": f"{base64.urlsafe_b64encode(bytes([255, 254])).decode()}.{signature}",
        "other letters": "Ünï.çødé".encode().decode("latin-1"),
        "long": "x" * 8_000,
    }


def test_without_the_right_token_nothing_is_given_and_nothing_changed(site: Site) -> None:
    before = site.mine.rows("people")
    for name, token in _wrong_tokens(site).items():
        given = {"X-Discovery-Token": token}
        for path in ("rows/people", "names", "findings/people"):
            _refused(name, site.ask(f"/api/{site.mine.id}/{path}", headers=given))
        _refused(name, site.ask(f"/live/{site.mine.id}/diagram.svg", headers=given))
        for path in ("changes", "undo", "redo"):
            body = json.dumps({"changes": [_add("people", name="Intruder")]}).encode()
            _refused(name, site.ask(f"/api/{site.mine.id}/{path}", "POST", given, body))
    assert site.mine.rows("people") == before


def _refused(name: str, answer: Answer) -> None:
    assert answer.status == 403, name
    assert json.loads(answer.body)["error"]["code"] == "denied", name
    assert len(answer.body) < 300, name
    _protected(name, answer)


def test_without_the_right_token_nobody_listens(site: Site) -> None:
    for name in ("none", "another engagement's", "another signature", "without claim"):
        with pytest.raises((InvalidStatus, ConnectionClosed)):
            site.listen(f"/live/{site.mine.id}/events", subprotocols=_shown(_wrong_tokens(site)[name]))


def test_a_token_in_an_address_is_worth_nothing(site: Site) -> None:
    with pytest.raises((InvalidStatus, ConnectionClosed)):
        site.listen(f"/live/{site.mine.id}/events?token={site.mine.token}")
    for path in (f"/api/{site.mine.id}/names", f"/live/{site.mine.id}/diagram.svg"):
        assert site.ask(f"{path}?token={site.mine.token}").status == 403


def test_a_token_of_another_installation_is_worth_nothing(site: Site, tmp_path: Path) -> None:
    other = Application(tmp_path, free_port())
    other.environment = {**site.application.environment, "DISCOVERY_DATA_DIR": str(tmp_path)}
    stranger = other.new("Mine")
    forged = f"{site.mine.token.split('.')[0]}.{stranger.token.split('.')[1]}"
    assert site.change({"changes": []}, forged).status == 403


def test_the_secret_is_readable_by_nobody_else(site: Site) -> None:
    assert (site.application.folder / "secret.key").stat().st_mode & 0o077 == 0


# ---- what is sent in


ROW = "00000000-0000-4000-8000-000000000001"
STRANGE: list[Any] = [
    b"",
    b"not JSON",
    b"[]",
    b"null",
    b"\xff\xfe",
    b'{"changes":' + b"[" * 100_000,
    b'{"changes": [' + b"9" * 5_000 + b"]}",
    {},
    {"changes": None},
    {"changes": 7},
    {"changes": {"op": "add"}},
    {"changes": [7]},
    {"changes": [None]},
    {"changes": ["add"]},
    {"changes": [{}]},
    {"changes": [{"op": "drop"}]},
    {"changes": [{"op": ["add"], "section": "people", "values": {}}]},
    {"changes": [{"op": "add", "section": "nothing", "values": {}}]},
    {"changes": [{"op": "add", "section": 5, "values": {}}]},
    {"changes": [{"op": "add", "section": ["people"], "values": {}}]},
    {"changes": [{"op": "add", "section": "engagement", "values": {"title": "x"}}]},
    {"changes": [{"op": "add", "section": "links", "values": {}}]},
    {"changes": [{"op": "add", "section": "people", "values": None}]},
    {"changes": [{"op": "add", "section": "people", "values": [1, 2]}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": {"a": 1}}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "a\u0000b"}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "\ud800"}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"\ud800": "x"}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x", "engagement_id": "y"}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "id": "not an id"}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "id": 5}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "id": {"a": 1}}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "id": "\ud800"}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "after": 5}]},
    {"changes": [{"op": "add", "section": "people", "values": {"name": "x"}, "after": "nothing"}]},
    {"changes": [{"op": "add", "section": "outcomes", "values": {"statement": "x", "value": float("nan")}}]},
    {"changes": [{"op": "add", "section": "outcomes", "values": {"statement": "x", "value": 10**400}}]},
    {"changes": [{"op": "set", "section": "people", "id": ROW, "field": "name", "value": "x", "seen": None}]},
    {"changes": [{"op": "set", "section": "people", "id": None, "field": None, "value": None}]},
    {"changes": [{"op": "set", "section": "people", "id": ROW, "field": ["name"], "value": "x"}]},
    {"changes": [{"op": "set", "section": "people", "id": [ROW], "field": "name", "value": "x"}]},
    {"changes": [{"op": "remove", "section": "people", "id": {"a": 1}}]},
    {"changes": [{"op": "restore", "section": "people", "id": ROW}]},
    {"changes": [{"op": "move", "section": "people", "id": ROW, "after": [1]}]},
    {"changes": [{"op": "link", "from": 1, "to": 2, "kind": 3}]},
    {"changes": [{"op": "link", "from": ROW, "to": ROW, "kind": "serves"}]},
    {"changes": [{"op": "unlink", "id": ["x"]}]},
    {"token": 5, "changes": [{"op": "add", "section": "people", "values": {"name": "x"}}]},
    {"token": ["x"], "changes": [{"op": "add", "section": "people", "values": {"name": "x"}}]},
    {"token": "x" * 500, "changes": [{"op": "add", "section": "people", "values": {"name": "x"}}]},
    {"token": "\ud800", "changes": [{"op": "add", "section": "people", "values": {"name": "x"}}]},
]


def test_whatever_is_sent_is_answered_in_one_sentence_and_nothing_is_stored(site: Site) -> None:
    before = site.mine.rows("people"), site.mine.rows("outcomes")
    wrong = []
    for body in STRANGE:
        answer = site.change(body)
        if answer.status not in (403, 404, 409, 422) or not _sentence(answer.body):
            wrong.append((body if len(str(body)) < 200 else str(body)[:80], answer.status, answer.body[:200]))
    assert wrong == []
    assert (site.mine.rows("people"), site.mine.rows("outcomes")) == before


def _sentence(body: bytes) -> bool:
    try:
        message = json.loads(body)["error"]["message"]
    except (ValueError, KeyError, TypeError):
        return False
    return 3 < len(message) < 500 and "\n" not in message and "Traceback" not in message


@pytest.mark.parametrize("since", ["-1", "1.5", "²", "٣", "9" * 5_000, "x", "", "0x1", "1e3"])
def test_a_strange_revision_gives_everything(site: Site, since: str) -> None:
    from urllib.parse import quote

    path = f"/api/{site.mine.id}/rows/people?since={quote(since)}"
    answer = site.ask(path, headers={"X-Discovery-Token": site.mine.token})
    assert answer.status == 200 and json.loads(answer.body)["full"] is True


@pytest.mark.parametrize("announced", [True, False], ids=["length announced", "in pieces"])
def test_too_much_at_once_is_refused(site: Site, announced: bool) -> None:
    content = json.dumps({"changes": [], "filling": "x" * 5_100_000}).encode()
    pieces = (content[at : at + 65_536] for at in range(0, len(content), 65_536))
    given = {"X-Discovery-Token": site.mine.token}
    try:
        if announced:
            answer = site.ask(f"/api/{site.mine.id}/changes", "POST", given, content)
        else:
            answer = site.ask(f"/api/{site.mine.id}/changes", "POST", given, pieces, encode_chunked=True)
    except (BrokenPipeError, ConnectionResetError):
        return  # refused before all of it was sent
    assert answer.status == 422 and b"too much" in answer.body


def test_an_upload_needs_a_page_and_is_limited(site: Site) -> None:
    assert site.ask("/_stcore/upload_file/nobody/nothing", "PUT", body=b"x").status in (400, 403)
    connection = http.client.HTTPConnection("127.0.0.1", site.application.port, timeout=20)
    connection.request("GET", "/_stcore/host-config")
    cookie = connection.getresponse().getheader("Set-Cookie") or ""
    connection.close()
    token = cookie.split(";")[0].partition("=")[2]
    given = {"Cookie": cookie.split(";")[0], "X-Xsrftoken": token}
    try:
        answer = site.ask("/_stcore/upload_file/nobody/nothing", "PUT", given, b"x" * 3_000_000)
    except (BrokenPipeError, ConnectionResetError):
        return
    assert answer.status in (400, 403, 413)


def test_only_this_machine_may_connect(site: Site) -> None:
    listening = Path("/proc/net/tcp")
    if listening.exists():
        lines = [line.split()[1] for line in listening.read_text().splitlines()[1:] if line.split()[3] == "0A"]
        assert [one for one in lines if one.endswith(f":{site.application.port:04X}")] == [
            f"0100007F:{site.application.port:04X}"
        ]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: only asks which address would be used
            own = probe.getsockname()[0]
        except OSError:
            return
    if own.startswith("127."):
        return
    with pytest.raises(OSError):
        socket.create_connection((own, site.application.port), timeout=5).close()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_local_mode_is_not_opened_to_other_machines(tmp_path: Path, host: str) -> None:
    environment = {**os.environ, "DISCOVERY_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "discovery", "serve", "--no-browser", "--port", str(free_port()), "--host", host]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "only this machine may connect" in done.stderr and len(done.stderr.splitlines()) == 1


def test_the_page_says_how_large_a_file_may_be(site: Site, visitor: Callable[..., Any]) -> None:
    page = visitor(f"{site.application.address}/artefacts?e={site.mine.code}")
    page.get_by_text("2MB per file").wait_for(timeout=60_000)
    chooser = page.get_by_test_id("stFileUploaderDropzoneInput")
    chooser.set_input_files({"name": "large.pdf", "mimeType": "application/pdf", "buffer": b"x" * 2_200_000})
    page.get_by_text("File must be 2.0MB or smaller").wait_for(timeout=20_000)
    assert site.mine.rows("artefacts") == []


def test_health_says_how_it_is_and_nothing_about_anybody(site: Site) -> None:
    answer = json.loads(site.ask("/healthz").body)
    assert answer["status"] == "ok"
    assert set(answer) == {"status", "version", "schema", "database", "revision_lag", "writes"}
    assert str(site.application.folder) not in json.dumps(answer)
