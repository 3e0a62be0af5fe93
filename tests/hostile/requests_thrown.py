"""Requests that must be answered in a sentence: every route by every method, and bodies that are no changes."""

import http.client
import itertools
import json
import re
import threading
import time
import uuid
from collections.abc import Callable, Iterator

from starlette.routing import Route

Count = Callable[[str], None]

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO")
PAUSE_SECONDS = 0.02
MARK = "Thrown at the server"
"""Stands in whatever might be stored: nothing that has it may be in the database afterwards."""


def _ask(port: int, method: str, path: str, headers: dict[str, str], body: bytes | None = None) -> str:
    """The kind of the answer: its status, or what went wrong instead."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        answer.read()
        return str(answer.status)
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__
    finally:
        connection.close()


def _paths(engagement: str) -> list[str]:
    """Every address of ours, with the engagement and with odd words in its places."""
    from discovery.ui.api.routes import routes as all_of_ours

    def never() -> object:
        raise AssertionError("nothing is asked of the watcher")

    found = []
    for route in all_of_ours(never):  # type: ignore[arg-type]
        path = getattr(route, "path", "")
        known = path.replace("{engagement}", engagement)
        for word in ("outcomes", "..%2f..%2fetc%2fpasswd", "%00", "x" * 3000, "%ff%fe", "9223372036854775808"):
            found.append(re.sub(r"\{[^}]+\}", word, known))
        found += [re.sub(r"\{[^}]+\}", "y", path)] if isinstance(route, Route) else []
    return sorted({*found, "/_stcore/upload_file/a/b", "/_stcore/metrics", "/media/x", "/component/x/y", "/nothing"})


def _heads(port: int, token: str) -> list[dict[str, str]]:
    """Odd tokens, hosts and origins; none of them may do anything."""
    own = f"127.0.0.1:{port}"
    return [
        {},
        {"X-Discovery-Token": "x." + "0" * 64},
        {"X-Discovery-Token": token[:-1] + ("0" if token[-1] != "0" else "1")},
        {"X-Discovery-Token": "é.ü".encode().decode("latin-1")},
        {"X-Discovery-Token": "x" * 60_000},
        {"X-Discovery-Token": token, "Host": "evil.example"},
        {"X-Discovery-Token": token, "Host": own, "Origin": "http://evil.example"},
        {"X-Discovery-Token": token, "Host": own, "Origin": "null"},
        {"Cookie": "discovery_browser=" + "x" * 30_000, "Range": "bytes=9-1,0-", "Accept-Encoding": "br;q=x"},
    ]


def routes(port: int, engagement: str, token: str, over: threading.Event, count: Count) -> None:
    """Every route by every method under every odd head, until it is ``over``."""
    body = json.dumps({"token": str(uuid.uuid4()), "changes": [_add("people", name=MARK)]}).encode()
    every = itertools.product(_paths(engagement), METHODS, _heads(port, token))
    for path, method, head in itertools.cycle(every):
        if over.is_set():
            return
        reads = method in ("GET", "HEAD", "OPTIONS", "TRACE")
        count(f"route: {_ask(port, method, path, head, None if reads else body)}")
        time.sleep(PAUSE_SECONDS)


def _add(section: str, **values: object) -> dict[str, object]:
    return {"op": "add", "section": section, "id": str(uuid.uuid4()), "values": values, "after": None}


def _bodies() -> Iterator[tuple[str, str, bytes]]:
    """Name, end of the address and content of requests that are refused though their token is right."""
    person = _add("people", name=MARK)
    yield "brackets", "changes", b'{"changes":[' + b"[]," * 1_600_000 + b"[]]}"
    yield "deep", "changes", b'{"changes":' + b"[" * 2_000_000
    yield "digits", "changes", b'{"changes":[' + b"9" * 4_900_000 + b"]}"
    yield "keys", "changes", b"{" + b",".join(b'"k%d":1' % number for number in range(300_000)) + b"}"
    yield "a name too long", "changes", json.dumps({"changes": [_add("people", name=MARK * 200_000)]}).encode()
    yield "too many", "changes", json.dumps({"changes": [person | {"id": None}] * 30_000}).encode()
    yield "the last is wrong", "changes", json.dumps({"changes": [*_people(900), {"op": "drop"}]}).encode()
    yield "too large", "changes", b" " * 5_100_000
    yield "a large revision", "undo", json.dumps({"revision": 2**63}).encode()
    yield "a larger revision", "undo", b'{"revision": ' + b"9" * 4000 + b"}"
    yield "a negative revision", "undo", b'{"revision": -1}'
    yield "a word for an answer", "answers", json.dumps({"question": MARK * 1000, "value": [MARK]}).encode()
    yield "an unknown turn", "redone", b"{}"
    yield "a token too long", "changes", json.dumps({"token": "x" * 100_000, "changes": [person]}).encode()


def _people(count: int) -> list[dict[str, object]]:
    return [_add("people", name=f"{MARK} {number}") for number in range(count)]


def bodies(port: int, engagement: str, token: str, over: threading.Event, count: Count) -> None:
    """Large and odd bodies under a right token, one after the other, until it is ``over``."""
    head = {"X-Discovery-Token": token, "Content-Type": "application/json"}
    for name, end, content in itertools.cycle(list(_bodies())):
        if over.is_set():
            return
        count(f"body: {name}: {_ask(port, 'POST', f'/api/{engagement}/{end}', head, content)}")
        time.sleep(PAUSE_SECONDS * 5)
