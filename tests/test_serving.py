"""Where it is served: a taken port is told before anything else, and every address of this machine works."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from discovery.model.errors import Refused
from discovery.ui.server import listening
from tests.browser.served import ROOT, free_port


def _serve(folder: Path, *more: str, **named: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "DISCOVERY_DATA_DIR": str(folder), **named}
    command = [sys.executable, "-m", "discovery", "serve", "--no-browser", *more]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, cwd=ROOT, text=True, **pipes)  # type: ignore[call-overload]


@contextmanager
def _serving(folder: Path, *more: str) -> Iterator[str]:
    """The line with which a server says that it is there."""
    process = _serve(folder, *more)
    assert process.stdout and process.stderr
    watch = threading.Timer(60, process.kill)
    watch.start()
    try:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        yield line
    finally:
        watch.cancel()
        process.terminate()
        process.communicate(timeout=20)


def test_a_taken_port_is_told_in_one_line_before_anything_is_opened_or_said(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = _serve(tmp_path / "data", "--port", str(port))
        said, error = process.communicate(timeout=60)
    assert process.returncode == 3
    assert said == ""
    assert f"Port {port} is in use" in error and len(error.splitlines()) == 1
    assert not (tmp_path / "data" / "discovery.sqlite").exists()


@pytest.mark.parametrize(
    "host, shown", [("127.0.0.2", "127.0.0.2"), ("::1", "[::1]"), ("[::1]", "[::1]"), ("localhost", "localhost")]
)
def test_every_address_of_this_machine_is_served_under_its_name(tmp_path: Path, host: str, shown: str) -> None:
    plain, port = listening.plain_address(host), free_port()
    try:
        listening.listen(host, port).close()
    except Refused:
        pytest.skip(f"this machine has no {host}")
    with _serving(tmp_path, "--host", host, "--port", str(port)) as line:
        assert f"http://{shown}:{port} " in line
        with urllib.request.urlopen(f"http://{listening.host_name(plain)}:{port}/healthz", timeout=20) as answer:
            assert answer.status == 200
        own = f"{shown}:{port}"
        assert _opens_a_page(plain, port, own)
        assert not _opens_a_page(plain, port, f"evil.example:{port}")


def _opens_a_page(address: str, port: int, host: str) -> bool:
    """Whether a browser that names the server like this gets Streamlit's socket."""
    lines = ["GET /_stcore/stream HTTP/1.1", f"Host: {host}", f"Origin: http://{host}", "Upgrade: websocket"]
    lines += ["Connection: Upgrade", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", ""]
    with socket.create_connection((address, port), 20) as opened:
        opened.sendall("\r\n".join(lines).encode())
        return opened.recv(1000).startswith(b"HTTP/1.1 101")


def test_an_address_that_this_machine_does_not_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no such address"):
        listening.listen("192.0.2.1", free_port())


@pytest.mark.parametrize("name, value, told", [("DISCOVERY_SECRET_KEY", "too short", "at least 32 bytes")])
def test_a_server_does_not_start_with_a_key_that_can_be_guessed(
    tmp_path: Path, name: str, value: str, told: str
) -> None:
    process = _serve(tmp_path, **{name: value})
    said, error = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "")
    assert told in error and value not in error and len(error.splitlines()) == 1


@pytest.mark.parametrize("address, served", [("127.0.0.1", True), ("0.0.0.0", False)])
def test_streamlit_itself_serves_the_whole_application_and_only_to_this_machine(
    tmp_path: Path, address: str, served: bool
) -> None:
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port)]
    environment = {**os.environ, "DISCOVERY_DATA_DIR": str(tmp_path / "data")}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    process = subprocess.Popen([*command, "--server.address", address], env=environment, cwd=ROOT, **pipes)  # type: ignore[call-overload]
    watch = threading.Timer(60, process.kill)
    watch.start()
    try:
        if not served:
            assert "only this machine may connect" in process.communicate()[0]
            return
        while not (answer := _answer(f"http://127.0.0.1:{port}/healthz")):
            assert process.poll() is None, process.communicate()[0]
        assert json.loads(answer)["status"] == "ok"
    finally:
        watch.cancel()
        process.kill()
        process.wait()


def _answer(address: str) -> bytes:
    """What is answered; nothing while nobody does."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return bytes(answer.read())
    except OSError:
        time.sleep(0.2)
        return b""
