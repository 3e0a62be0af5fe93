"""A running Airflow that means harm, on this machine: it drips, it floods, it leads elsewhere, it says what no API says."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from discovery.airflow.reading import Reading, read
from discovery.airflow.reading_apart import ask
from discovery.airflow.sources import live
from discovery.airflow.sources.live import SignIn, base, sources
from discovery.model.errors import Refused
from tests.airflow.taken import MASKER

Answers = Callable[[BaseHTTPRequestHandler], None]
NOBODY = SignIn()


@contextmanager
def airflow(answers: Answers) -> Iterator[str]:
    """The address of a server that answers so."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answers(self)

        do_POST = do_GET  # noqa: N815 - the name that the standard library looks for

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def saying(**by_path: bytes) -> Answers:
    """A version of Airflow 3, and for each last part of a path what it is answered with."""

    def answers(request: BaseHTTPRequestHandler) -> None:
        last = request.path.split("?")[0].rsplit("/", 1)[1]
        content = b'{"version":"3.0.6","git_version":"x"}' if last == "version" else by_path.get(last)
        request.send_response(404 if content is None else 200)
        request.send_header("Content-Length", str(len(content or b"")))
        request.end_headers()
        request.wfile.write(content or b"")

    return answers


def asked(address: str) -> Reading:
    return read(sources(address, NOBODY), MASKER)


def sentences(reading: Reading) -> str:
    return " ".join(" ".join(one.warnings) for one in reading.files)


@pytest.mark.parametrize(
    "host",
    [
        "169.254.169.254",
        "2852039166",
        "0xa9fea9fe",
        "[::ffff:169.254.169.254]",
        "[::ffff:a9fe:a9fe]",
        "[2002:a9fe:a9fe::1]",
        "[64:ff9b::a9fe:a9fe]",
        "[::a9fe:a9fe]",
        "[fe80::1]",
        "[fd00:ec2::254]",
        "169.254.170.2",
        "100.100.100.200",
        "168.63.129.16",
        "0.0.0.0",
        "[::]",
        "224.0.0.1",
        "255.255.255.255",
    ],
)
def test_where_a_cloud_tells_secrets_nobody_asks_however_it_is_written(host: str) -> None:
    for scheme in ("http", "https"):
        with pytest.raises(Refused, match=r"not one of an Airflow|no machine of this name"):
            base(f"{scheme}://{host}/")


def test_a_name_that_leads_there_is_refused_and_a_private_one_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    leads = {"evil.example": "169.254.169.254", "airflow.example": "10.0.0.8"}

    def resolved(host: str, port: int, **_: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (leads[host], port))]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    with pytest.raises(Refused, match="not one of an Airflow"):
        base("https://evil.example")
    assert base("https://airflow.example").machines == ("10.0.0.8",)
    with pytest.raises(Refused, match="over https alone"):
        base("http://airflow.example")


def test_a_name_is_resolved_once_and_that_machine_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with airflow(saying(config=b'{"sections":[]}')) as address:
        port = int(address.rsplit(":", 1)[1])
        real, times = socket.getaddrinfo, []

        def resolved(host: str, *rest: object, **more: object) -> list[object]:
            if host == "moving.example":
                times.append(host)
                host = "127.0.0.1" if len(times) == 1 else "169.254.169.254"
            return list(real(host, *rest, **more))  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", resolved)
        assert asked(f"http://moving.example:{port}").airflow_version == "3.0.6"
        assert times == ["moving.example"]


@pytest.mark.parametrize(
    "address", ["http://[::1", "http://127.0.0.1:99999", "http://127.0.0.1:0", "http://a b", "x\n"]
)
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(Refused):
        base(address)


def test_an_answer_that_leads_elsewhere_is_not_followed() -> None:
    asked_for: list[str] = []

    def answers(request: BaseHTTPRequestHandler) -> None:
        asked_for.append(request.path)
        request.send_response(302)
        request.send_header("Location", "http://169.254.169.254/latest/meta-data/")
        request.send_header("Content-Length", "0")
        request.end_headers()

    with airflow(answers) as address, pytest.raises(Refused, match="It answered 302"):
        asked(address)
    assert asked_for == ["/api/v2/version"]


def _dripping(request: BaseHTTPRequestHandler) -> None:
    """A byte now and then, so that no single read ever waits long."""
    try:
        if "version" in request.path:
            saying()(request)
            return
        request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n")
        request.wfile.write(b"\r\n" if "config" in request.path else b"X: ")
        for _ in range(600):
            request.wfile.write(b"{")
            threading.Event().wait(0.05)
    except OSError:
        request.close_connection = True


def test_who_drips_is_left_when_the_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "SECONDS", 0.4)
    monkeypatch.setattr(live, "SECONDS_IN_ALL", 2)
    with airflow(_dripping) as address:
        said = sentences(asked(address))
    assert "it took too long" in said and "It was asked for 2 seconds" in said


def test_an_endless_answer_and_very_many_answers_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    page = json.dumps({"dags": [{"dag_id": f"d{n}", "x": "y" * 900} for n in range(100)], "total_entries": 10**9})
    many = saying(config=b"{" * 5_000_001, dags=page.encode(), providers=b'{"providers":[],"total_entries":1}')
    monkeypatch.setattr(live, "MOST_MB_IN_ALL", 0.5)
    with airflow(many) as address:
        said = sentences(asked(address))
    assert "larger than 5 MB" in said and "larger than 0.5 MB together" in said


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"dags":[1,null,{"dag_id":{}}],"total_entries":1e999}',
        b'{"dags":5,"total_entries":"x"}',
        b'{"dags":[],"total_entries":' + b"9" * 10_000 + b"}",
        b"\xff\xfe\x00",
        b'{"sections":[3,{"options":[4]}],"dags":{}}',
    ],
)
def test_odd_answers_are_told_and_nothing_stumbles(content: bytes) -> None:
    with airflow(saying(config=content, dags=content, providers=content, assets=content)) as address:
        assert asked(address).airflow_version == "3.0.6"


def test_no_http_and_a_token_of_odd_letters_are_told() -> None:
    def rubbish(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"SSH-2.0-OpenSSH\r\n")

    with airflow(rubbish) as address, pytest.raises(Refused, match="No answer came"):
        asked(address)
    with airflow(saying()) as address, pytest.raises(Refused, match="letters that no token has") as refused:
        list(sources(address, SignIn(token="s3cret\nX: é")))
    assert "s3cret" not in str(vars(refused.value))


def test_it_is_asked_from_a_process_apart() -> None:
    with airflow(saying(config=b'{"sections":[{"name":"core","options":[{"key":"parallelism","value":"7"}]}]}')) as at:
        reading = ask(at, NOBODY, b"key")
    assert [(one.key, one.value) for one in reading.settings] == [("core.parallelism", "7")]
