"""A running Airflow asked through its own API: nothing but GET, apart from the one POST that gives a token.

The address is the one a person typed. What signs in is used for these requests and then forgotten: it is never stored,
shown or logged. Paths: https://airflow.apache.org/docs/apache-airflow/stable/stable-rest-api-ref.html.
"""

import base64
import ipaddress
import json
import socket
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NoReturn
from urllib.parse import quote, urlsplit

from discovery.airflow.files import Source
from discovery.airflow.masking import plain
from discovery.model.errors import Refused

SECONDS = 10
"""How long one answer may take."""
MOST_MB = 5
"""The largest answer that is taken."""
PAGE = 100
MOST_DAGS = 1000
_DETAILS = 50
"""Of no more DAGs the tasks are asked one by one."""
_LISTS = ("providers", "dags", "assets", "datasets", "importErrors")


@dataclass(frozen=True)
class SignIn:
    """How to sign in: a token, or a name and password, or nothing. It does not appear in its own words."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


class _NoTurning(urllib.request.HTTPRedirectHandler):
    """What signs in must not follow to another address."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


def base(address: str) -> str:
    """The address as it is asked; raises Refused for what is no address of an Airflow that may be asked.

    Another machine is asked over https alone, and the addresses at which a cloud tells a machine's own secrets never.
    """
    given = urlsplit(address.strip().rstrip("/"))
    allowed = "https://airflow.example.com, or http://127.0.0.1:8080 on this machine"
    if given.scheme not in ("http", "https") or not given.hostname:
        raise Refused("This is no address of a web page.", {"address": plain(address)[:200]}, allowed)
    if given.username or given.password or given.query or given.fragment:
        raise Refused("The address may hold neither name and password nor a question.", {}, allowed)
    try:
        found = {one[4][0] for one in socket.getaddrinfo(given.hostname, given.port or 443, type=socket.SOCK_STREAM)}
        places = [ipaddress.ip_address(str(one).split("%")[0]) for one in found]
    except (OSError, ValueError):
        raise Refused("There is no machine of this name.", {"address": given.hostname}) from None
    if any(place.is_link_local or place.is_multicast or place.is_unspecified for place in places):
        raise Refused("This address is not one of an Airflow.", {"address": given.hostname}, allowed)
    if given.scheme == "http" and not all(place.is_loopback for place in places):
        raise Refused("Another machine is asked over https alone: name and password would be readable.", {}, allowed)
    return f"{given.scheme}://{given.netloc}{given.path}"


class _Api:
    """One Airflow: version 3 speaks v2 of the API with a token, version 2 speaks v1 with name and password."""

    def __init__(self, address: str, sign_in: SignIn) -> None:
        self.address, self.sign_in = address, sign_in
        self.headers = {"Accept": "application/json", "User-Agent": "discovery"}
        self.opener = urllib.request.build_opener(_NoTurning, urllib.request.ProxyHandler({}))
        self.path = "/api/v2"

    def ask(self, path: str, send: Mapping[str, str] | None = None, accept: str = "") -> bytes | None:
        """The answer; nothing where this Airflow has no such thing. Raises Refused with what it said."""
        headers = dict(self.headers) | ({"Accept": accept} if accept else {})
        body = json.dumps(send).encode() if send is not None else None
        if body is not None:
            headers["Content-Type"] = "application/json"
        request = urllib.request.Request(  # noqa: S310 - base() has looked at the scheme
            self.address + path, body, headers, method="POST" if body is not None else "GET"
        )
        try:
            with self.opener.open(request, timeout=SECONDS) as answer:
                content: bytes = answer.read(MOST_MB * 1_000_000 + 1)
        except urllib.error.HTTPError as error:
            if error.code in (404, 405):
                return None
            self._refuse(path, error)
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise Refused(f"No answer came ({plain(str(reason))[:150]}).", {"address": self.address}) from None
        if len(content) > MOST_MB * 1_000_000:
            raise Refused(f"The answer is larger than {MOST_MB} MB.", {"address": self.address + path})
        return content

    def _refuse(self, path: str, error: urllib.error.HTTPError) -> NoReturn:
        try:
            said = json.loads(error.read(20_000))
            reason = str(said.get("detail") or said.get("title") or "")
        except (ValueError, OSError, AttributeError):
            reason = ""
        what = {401: "It wants a token, or a name and password", 403: "It does not allow this"}
        told = what.get(error.code, f"It answered {error.code}")
        raise Refused(f"{told}{': ' + plain(reason)[:200] if reason else ''}.", {"address": self.address + path})

    def begin(self) -> bytes:
        """Find out which API it speaks, and sign in. Gives what it says of its version."""
        version = self.ask("/api/v2/version")
        if version is None or b'"version"' not in version:
            self.path = "/api/v1"
            self._basic()
            version = self.ask("/api/v1/version")
            if version is None or b'"version"' not in version:
                raise Refused(
                    "No Airflow answers at this address.", {"address": self.address}, "the address of its web page"
                )
        elif self.sign_in.token:
            self.headers["Authorization"] = f"Bearer {self.sign_in.token}"
        elif self.sign_in.user:
            self._token()
        return version

    def _basic(self) -> None:
        if self.sign_in.token:
            self.headers["Authorization"] = f"Bearer {self.sign_in.token}"
        elif self.sign_in.user:
            pair = f"{self.sign_in.user}:{self.sign_in.password}".encode()
            self.headers["Authorization"] = "Basic " + base64.b64encode(pair).decode()

    def _token(self) -> None:
        given = {"username": self.sign_in.user, "password": self.sign_in.password}
        answer = self.ask("/auth/token", given)
        try:
            token = json.loads(answer or b"{}")["access_token"]
        except (ValueError, KeyError, TypeError):
            raise Refused("It gave no token for this name and password.", {"address": self.address}) from None
        self.headers["Authorization"] = f"Bearer {token}"

    def pages(self, name: str) -> Iterator[tuple[str, bytes]]:
        """A list page by page, as many documents."""
        for start in range(0, MOST_DAGS, PAGE):
            content = self.ask(f"{self.path}/{name}?limit={PAGE}&offset={start}")
            if content is None:
                return
            yield f"{name}-{start}.json" if start else f"{name}.json", content
            try:
                total = int(json.loads(content).get("total_entries") or 0)
            except (ValueError, AttributeError, TypeError):
                return
            if start + PAGE >= total:
                return


def sources(address: str, sign_in: SignIn) -> Iterator[Source]:
    """The documents of a running Airflow, to be read as files are.

    Raises Refused where it does not answer or does not let in; what it refuses to tell is a file that says so.
    """
    api = _Api(base(address), sign_in)
    yield _source("version.json", api.begin())
    yield from _told(api, "config", f"{api.path}/config")
    dags: list[str] = []
    for name in _LISTS:
        try:
            for file, content in api.pages(name):
                yield _source(file, content)
                if name == "dags":
                    dags += _ids(content)
        except Refused as error:
            yield _source(f"{name}.json", json.dumps({"detail": error.message}).encode())
    for dag in dags[:_DETAILS]:
        yield from _told(api, f"tasks {dag}", f"{api.path}/dags/{quote(dag, safe='')}/tasks")


def _told(api: _Api, name: str, path: str) -> Iterator[Source]:
    try:
        content = api.ask(path)
    except Refused as error:
        content = json.dumps({"detail": error.message}).encode()
    if content is not None:
        yield _source(f"{name}.json", content)


def _ids(content: bytes) -> list[str]:
    try:
        return [str(one["dag_id"]) for one in json.loads(content)["dags"]]
    except (ValueError, KeyError, TypeError):
        return []


def _source(name: str, content: bytes) -> Source:
    return Source(name, lambda: BytesIO(content))
