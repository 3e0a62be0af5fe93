"""Every address × every method × every kind of token × foreign and doubled Host and Origin, against a real server.

``ADDRESSES`` says of each route what it answers to somebody who may. A route that is not in it fails the first test: a
new one has to say here what it serves, and to whom.
"""

import http.client
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from discovery.access import LOCAL
from discovery.ui.process.page_tokens import page_token
from tests.browser.served import ROOT, Application, Engagement, free_port

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ODD")
SAFE = ("GET", "HEAD", "OPTIONS")
EVIL = "http://evil.example"

LISTED = """
import json
from app import app
from discovery.ui.server.routes_later import RoutesLater

every = []
for route in app._build_starlette_app().routes:
    every += route.router().routes if isinstance(route, RoutesLater) else [route]
print(json.dumps([
    [type(route).__name__, route.path, sorted(getattr(route, "methods", None) or [])] for route in every
]))
"""


@dataclass(frozen=True)
class Address:
    """What a route answers. ``path`` names {e}, the engagement; ``answers`` is the status by method for who may.

    ``token`` says whether it takes the page's token; without the right one nothing of it is given or done. Whatever
    method is not named is answered with ``otherwise``.
    """

    path: str
    answers: Mapping[str, int]
    token: bool = False
    otherwise: int = 405


def _read(path: str, status: int = 200, **more: int) -> Address:
    return Address(path, {"GET": status, "HEAD": status, **more}, otherwise=405)


def _api(path: str, status: int = 200) -> Address:
    return Address(f"/api/{{e}}/{path}", {"GET": status, "HEAD": status}, token=True)


def _act(path: str, status: int) -> Address:
    return Address(f"/api/{{e}}/{path}", {"POST": status}, token=True)


NOTHING_BELOW = dict.fromkeys((*METHODS[:-1], "CONNECT"), 404)
CLOSED = dict.fromkeys(METHODS, 404)

ADDRESSES: dict[str, Address] = {
    "/healthz": _read("/healthz"),
    "/assets/{fingerprint}/{path:path}": _read("/assets/0/nothing.js", 404),
    "/lock": Address("/lock", {"GET": 200, "HEAD": 200, "POST": 422}),
    "/lock/leave": Address("/lock/leave", {"POST": 200}),
    "/api/{engagement}/rows/{section}": _api("rows/people"),
    "/api/{engagement}/private/{section}/{row}": _api("private/engagement/{e}"),
    "/api/{engagement}/names": _api("names"),
    "/api/{engagement}/findings/{sections}": _api("findings/people"),
    "/api/{engagement}/questions": _api("questions"),
    "/api/{engagement}/changes": _act("changes", 422),
    "/api/{engagement}/answers": _act("answers", 409),
    "/api/{engagement}/tidy": _act("tidy", 200),
    "/api/{engagement}/undo": _act("undo", 409),
    "/api/{engagement}/redo": _act("redo", 409),
    "/api/{engagement}/token": _act("token", 200),
    "/live/{engagement}/diagram.svg": Address("/live/{e}/diagram.svg", {"GET": 200, "HEAD": 200}, token=True),
    **{
        f"{place}/{{rest:path}}": Address(f"{place}/nothing/like/it/at/all", NOTHING_BELOW)
        for place in ("/healthz", "/lock", "/api", "/live")
    },
    "/assets/{rest:path}": Address("/assets/nothing", NOTHING_BELOW),  # further below there may be a script
    **{place: Address(place, NOTHING_BELOW) for place in ("/assets", "/api", "/live")},
    "/_stcore/health": _read("/_stcore/health", OPTIONS=204),
    "/_stcore/metrics": _read("/_stcore/metrics", OPTIONS=204),
    "/_stcore/host-config": _read("/_stcore/host-config"),
    "/media/{file_id:path}": _read("/media/0123456789abcdef.pdf", 404, OPTIONS=204),
    "/_stcore/upload_file/{session_id}/{file_id}": Address(
        "/_stcore/upload_file/nobody/nothing", {"PUT": 403, "DELETE": 403, "OPTIONS": 204, "GET": 200, "HEAD": 200}
    ),
    "/component/{path:path}": _read("/component/nothing/index.html", 404, OPTIONS=204),
    "/_stcore/bidi-components/{path:path}": _read("/_stcore/bidi-components/nothing/index.js", 404, OPTIONS=204),
    "/auth/login": _read("/auth/login", 302),
    "/auth/logout": _read("/auth/logout", 302),
    "/oauth2callback": _read("/oauth2callback", 302),
    "/_stcore/agent/interact": Address("/_stcore/agent/interact", CLOSED),
    "/_stcore/agent/openapi.json": Address("/_stcore/agent/openapi.json", CLOSED),
    "/_stcore/agent/mcp": Address("/_stcore/agent/mcp", CLOSED),
    "": _read("/"),
}
"""By the path of the route; the last is Streamlit's page, which is the answer to every other address."""

SOCKETS = {"/live/{engagement}/events", "/_stcore/stream"}


@dataclass
class Site:
    """One server and two engagements on it."""

    application: Application
    mine: Engagement
    theirs: Engagement

    def ask(
        self, method: str, path: str, headers: Iterable[tuple[str, str | bytes]], content: bytes = b""
    ) -> tuple[int, dict[str, str], str]:
        """One request with exactly these headers; its status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.application.port, timeout=20)
        try:
            connection.putrequest(method, path.format(e=self.mine.id), skip_host=True, skip_accept_encoding=True)
            for name, value in headers:
                connection.putheader(name, value)
            if content:
                connection.putheader("Content-Length", str(len(content)))
            connection.endheaders(content or None)
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, named, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    @property
    def own_host(self) -> tuple[str, str]:
        """The header with which a page of this server asks."""
        return "Host", f"127.0.0.1:{self.application.port}"

    def tokens(self) -> dict[str, tuple[str | bytes | None, int]]:
        """Tokens that are not right, each with the status that it earns."""
        key = (self.application.folder / "secret.key").read_bytes().strip()
        claim, _, signature = self.mine.token.partition(".")
        return {
            "none": (None, 403),
            "empty": ("", 403),
            "of another engagement": (self.theirs.token, 403),
            "that ended": (page_token(self.mine.id, LOCAL, None, key, 1_000_000), 401),
            "signed by somebody else": (page_token(self.mine.id, LOCAL, None, b"x" * 64, 4_000_000_000), 403),
            "with letters outside ASCII": (f"{claim}.".encode() + "ünï".encode("latin-1"), 403),
            "of letters outside ASCII": ("çødé.ünï".encode(), 403),
            "without a claim": (f".{signature}", 403),
            "very long": ("x" * 8_000, 403),
        }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    served = Application(tmp_path_factory.mktemp("routes"), free_port(), log=True)
    served.start()
    yield Site(served, served.new("Mine"), served.new("Theirs"))
    served.stop()


def test_every_route_there_is_is_declared_here(tmp_path: Path) -> None:
    environment = {**os.environ, "DISCOVERY_DATA_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", LISTED], env=environment, cwd=ROOT, capture_output=True, check=True)
    methods: dict[str, set[str]] = {}
    for _kind, path, given in json.loads(done.stdout.decode().strip().splitlines()[-1]):
        methods.setdefault(path, set()).update(given)
    assert set(methods) == set(ADDRESSES) | SOCKETS
    ours = {path for path in methods if path and path.split("/")[1] in ("api", "live", "lock", "assets", "healthz")}
    for path in ours - SOCKETS:
        served = methods[path] - set(NOTHING_BELOW) if path in ("/healthz", "/lock") else methods[path]
        assert served <= set(ADDRESSES[path].answers), f"{path} serves methods that are not declared"


def _harmless(name: str, status: int, headers: dict[str, str], body: str, site: Site) -> None:
    assert status < 500, f"{name}: {status} {body[:200]}"
    assert headers.get("x-content-type-options") == "nosniff" or body.startswith("Invalid HTTP"), name
    assert not [header for header in headers if header.startswith("access-control-allow-origin")], name
    assert "Traceback" not in body and site.theirs.id not in body, name
    assert site.mine.token not in body or name.endswith("/token"), name
    if name.split()[1].startswith(("/api", "/live", "/media", "/lock", "/healthz")) and status != 400:
        assert headers["cache-control"] == "no-store", name


@pytest.mark.parametrize("route", ADDRESSES)
def test_every_method_is_answered_as_declared(site: Site, route: str) -> None:
    address = ADDRESSES[route]
    for method in METHODS:
        name = f"{method} {address.path}"
        given = [site.own_host, ("X-Discovery-Token", site.mine.token)]
        status, headers, body = site.ask(method, address.path, given, b"" if method in SAFE else b"{}")
        assert status == address.answers.get(method, address.otherwise), f"{name}: {status} {body[:200]}"
        _harmless(name, status, headers, body, site)
        if status == 405:
            assert headers.get("allow"), name


@pytest.mark.parametrize("route", [route for route, address in ADDRESSES.items() if address.token])
def test_without_the_right_token_nothing_is_given_or_done(site: Site, route: str) -> None:
    address, before = ADDRESSES[route], site.mine.rows("people")
    for method in address.answers:
        for kind, (token, expected) in site.tokens().items():
            name = f"{method} {address.path} with a token {kind}"
            shown = [] if token is None else [("X-Discovery-Token", token)]
            status, headers, body = site.ask(method, address.path, [site.own_host, ("Content-Length", "0"), *shown])
            assert status == expected, f"{name}: {status} {body[:200]}"
            _harmless(name, status, headers, body, site)
            if method != "HEAD":
                assert json.loads(body)["error"]["code"] == ("expired" if expected == 401 else "denied"), name
    assert site.mine.rows("people") == before


@pytest.mark.parametrize("route", ADDRESSES)
def test_foreign_and_doubled_hosts_and_origins_get_nothing(site: Site, route: str) -> None:
    address, own = ADDRESSES[route], site.own_host
    evil, twice = ("Origin", EVIL), [("Origin", f"http://{own[1]}"), ("Origin", EVIL)]
    hosts = {
        "a foreign host": [("Host", "evil.example")],
        "no host": [],
        "two hosts": [own, ("Host", "evil.example")],
        "two hosts, the own one last": [("Host", "evil.example"), own],
        "a host that ends like ours": [("Host", f"evil{own[1]}")],
        "two origins": [own, *twice],
    }
    for method in METHODS:
        more = [("X-Discovery-Token", site.mine.token), ("Content-Length", "0")]
        for kind, headers in hosts.items():
            name = f"{method} {address.path} with {kind}"
            status, answered, body = site.ask(method, address.path, [*headers, *more])
            assert status == 400, f"{name}: {status} {body[:200]}"
            _harmless(name, status, answered, body, site)
        name = f"{method} {address.path} from a page elsewhere"
        status, answered, body = site.ask(method, address.path, [own, evil, *more])
        assert (status == 400) == (method not in SAFE), f"{name}: {status}"
        _harmless(name, status, answered, body, site)


def _listens(site: Site, path: str, token: str | None, host: str = "", origin: str | None = None) -> bool:
    shown = [Subprotocol(word) for word in ("discovery", token) if word]
    place = ("127.0.0.1", site.application.port)
    try:
        with connect(
            f"ws://{host or site.own_host[1]}{path.format(e=site.mine.id)}",
            sock=None,
            address=place,
            subprotocols=shown,
            origin=origin,  # type: ignore[arg-type]
            open_timeout=10,
        ):
            return True
    except InvalidStatus:
        return False


def test_a_socket_is_opened_for_the_right_token_alone(site: Site) -> None:
    events = "/live/{e}/events"
    assert _listens(site, events, site.mine.token, origin=f"http://{site.own_host[1]}")
    for kind, (token, _status) in site.tokens().items():
        if token is None or isinstance(token, str):  # no browser offers a protocol with other letters
            assert not _listens(site, events, token), kind
    assert not _listens(site, f"{events}?token={site.mine.token}", None)
    for path in ("/api/{e}/names", "/live/{e}/diagram.svg", "/nothing", "/healthz"):
        assert not _listens(site, path, site.mine.token), path


@pytest.mark.parametrize("path", ["/live/{e}/events", "/_stcore/stream"])
def test_a_socket_is_not_opened_for_a_page_from_elsewhere(site: Site, path: str) -> None:
    assert not _listens(site, path, site.mine.token, origin=EVIL)
    assert not _listens(site, path, site.mine.token, host="evil.example")


def test_all_of_this_left_a_line_or_two_in_the_log(site: Site) -> None:
    written = site.application.written()
    assert "Traceback" not in written
    assert site.mine.token not in written and site.mine.id not in written
    assert len(written.splitlines()) < 20, written
