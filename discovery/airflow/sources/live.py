"""A running Airflow asked through its own API: nothing but GET, apart from the one POST that gives a token.

The address is the one a person typed. What signs in is used for these requests and then forgotten: it is never stored,
shown or logged. Paths: https://airflow.apache.org/docs/apache-airflow/stable/stable-rest-api-ref.html.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NoReturn
from urllib.parse import quote, urlsplit

from discovery.airflow.masking import plain
from discovery.airflow.sources.files import Source
from discovery.airflow.sources.web import ALLOWED, Answer, Place, Visit, place_of
from discovery.model.errors import DiscoveryError, Refused
from discovery.untrusted.careful_json import parsed

SECONDS = 10
"""How long one answer may take."""
SECONDS_IN_ALL = 60
"""How long all of them may take."""
MOST_MB = 5
"""The largest answer that is taken."""
MOST_MB_IN_ALL = 40
"""What all answers may hold together."""
PAGE = 100
MOST_DAGS = 1000
_DETAILS = 50
"""Of no more DAGs the tasks are asked one by one."""
_LONGEST_ID = 250
_LISTS = ("providers", "dags", "assets", "datasets", "importErrors")


@dataclass(frozen=True)
class SignIn:
    """How to sign in: a token, or a name and password, or nothing. It does not appear in its own words."""

    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)


def base(address: str) -> Place:
    """Where the address leads; raises Refused for what is no address of an Airflow that may be asked.

    Another machine is asked over https alone, and the addresses at which a cloud tells a machine's own secrets never.
    """
    try:
        given = urlsplit(address.strip().rstrip("/"))
        usable = given.scheme in ("http", "https") and bool(given.hostname) and given.port != 0
    except ValueError:
        usable = False
    if not usable or not all(letter.isprintable() and letter != " " for letter in given.netloc + given.path):
        raise Refused("This is no address of a web page.", {"address": plain(address)[:200]}, ALLOWED)
    if given.username or given.password or given.query or given.fragment:
        raise Refused("The address may hold neither name and password nor a question.", {}, ALLOWED)
    return place_of(given)


class _Api:
    """One Airflow: version 3 speaks v2 of the API with a token, version 2 speaks v1 with name and password."""

    def __init__(self, place: Place, sign_in: SignIn) -> None:
        self.address, self.sign_in = place.shown, sign_in
        self.headers = {"Accept": "application/json", "User-Agent": "discovery"}
        self.visit = Visit(place, SECONDS_IN_ALL, SECONDS, MOST_MB_IN_ALL, MOST_MB)
        self.path = "/api/v2"

    def ask(self, path: str, send: Mapping[str, str] | None = None) -> bytes | None:
        """The answer; nothing where this Airflow has no such thing. Raises Refused with what it said.

        An answer that leads to another address is told and not followed: what signs in must not go there.
        """
        headers = dict(self.headers)
        body = json.dumps(send).encode() if send is not None else None
        if body is not None:
            headers["Content-Type"] = "application/json"
        answer = self.visit.ask("GET" if body is None else "POST", path, headers, body)
        if answer.code in (404, 405):
            return None
        if not 200 <= answer.code < 300:
            self._refuse(path, answer)
        return answer.content

    def _refuse(self, path: str, answer: Answer) -> NoReturn:
        detail = _object(answer.content)
        reason = str(detail.get("detail") or detail.get("title") or "")
        what = {401: "It wants a token, or a name and password", 403: "It does not allow this"}
        sentence = what.get(answer.code, f"It answered {answer.code}")
        raise Refused(
            f"{sentence}{': ' + plain(reason[:1000])[:200] if reason else ''}.", {"address": self.address + path}
        )

    def _bearer(self, token: str) -> None:
        if not token.isascii() or not token.isprintable():
            raise Refused("This token has letters that no token has.", {"address": self.address})
        self.headers["Authorization"] = f"Bearer {token}"

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
            self._bearer(self.sign_in.token)
        elif self.sign_in.user:
            self._token()
        return version

    def _basic(self) -> None:
        if self.sign_in.token:
            self._bearer(self.sign_in.token)
        elif self.sign_in.user:
            pair = f"{self.sign_in.user}:{self.sign_in.password}".encode()
            self.headers["Authorization"] = "Basic " + base64.b64encode(pair).decode()

    def _token(self) -> None:
        given = {"username": self.sign_in.user, "password": self.sign_in.password}
        token = _object(self.ask("/auth/token", given) or b"").get("access_token")
        if not isinstance(token, str):
            raise Refused("It gave no token for this name and password.", {"address": self.address})
        self._bearer(token)

    def pages(self, name: str) -> Iterator[tuple[str, bytes]]:
        """A list page by page, as many documents."""
        for start in range(0, MOST_DAGS, PAGE):
            content = self.ask(f"{self.path}/{name}?limit={PAGE}&offset={start}")
            if content is None:
                return
            yield f"{name}-{start}.json" if start else f"{name}.json", content
            total = _object(content).get("total_entries")
            if not isinstance(total, int):
                return
            if start + PAGE >= total:
                return


def sources(address: str, sign_in: SignIn) -> Iterator[Source]:
    """The documents of a running Airflow, to be read as files are.

    Raises Refused where it does not answer or does not let in; what it refuses to tell is a file that says so.
    """
    api = _Api(base(address), sign_in)
    yield _source("version.json", api.begin())
    yield from _answer(api, "config", f"{api.path}/config")
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
        yield from _answer(api, f"tasks {dag}", f"{api.path}/dags/{quote(dag, safe='')}/tasks")


def _answer(api: _Api, name: str, path: str) -> Iterator[Source]:
    try:
        content = api.ask(path)
    except Refused as error:
        content = json.dumps({"detail": error.message}).encode()
    if content is not None:
        yield _source(f"{name}.json", content)


def _object(content: bytes) -> Mapping[str, Any]:
    """An answer as an object of JSON; an empty one where it is none."""
    try:
        data = parsed(content)
    except (ValueError, RecursionError, DiscoveryError):
        return {}
    return data if isinstance(data, dict) else {}


def _ids(content: bytes) -> list[str]:
    listed = _object(content).get("dags")
    named = (one.get("dag_id") for one in listed if isinstance(one, dict)) if isinstance(listed, list) else ()
    return [name for name in named if isinstance(name, str) and len(name) <= _LONGEST_ID]


def _source(name: str, content: bytes) -> Source:
    return Source(name, lambda: BytesIO(content))
