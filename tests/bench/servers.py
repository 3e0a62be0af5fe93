"""Our server and the smallest possible one, started from the same folder with the same settings, and what they use."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from discovery.access import LOCAL
from discovery.generate import generate
from discovery.settings import ROOT
from discovery.store import Store

TICKS = os.sysconf("SC_CLK_TCK")
OURS = (sys.executable, "-m", "discovery", "serve", "--no-browser", "--port")
HELLO = (sys.executable, "-m", "uvicorn", "tests.bench.hello.served:app", "--log-level", "warning", "--port")
LOADS = "BENCH_LOADS"
"""Names a library that the smallest server loads before it answers."""
TOKEN = (
    "import sys; from discovery.ui.process import installation as i; from discovery.access import LOCAL;"
    "print(i.token(sys.argv[1], LOCAL))"
)


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int
    process: int

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"127.0.0.1:{self.port}"

    def used(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@dataclass(frozen=True)
class Place:
    """A data folder with generated engagements: id, code and token of each by its number of rows."""

    environment: dict[str, str]
    engagements: dict[int, tuple[str, str, str]]


@contextmanager
def place(*sizes: int) -> Iterator[Place]:
    """A data folder with one generated engagement of each size."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DISCOVERY_DATA_DIR": folder, "PYTHONPATH": str(ROOT)}
        store = Store(f"sqlite:///{Path(folder) / 'discovery.sqlite'}", Path(folder))
        found = {}
        for number, size in enumerate(sizes):
            engagement = store.insert(generate(size, seed=number + 1, title=f"Bench {size}"), LOCAL)
            made = subprocess.run(
                [sys.executable, "-c", TOKEN, engagement],
                env=environment,
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=True,
            )
            found[size] = (engagement, store.load(engagement, LOCAL).engagement.code, made.stdout.strip())
        store.close()
        yield Place(environment, found)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(command: tuple[str, ...], health: str, environment: dict[str, str]) -> Iterator[tuple[Server, float]]:
    """A server until the block ends, and the seconds from its start to its first answer."""
    port = free_port()
    start = time.perf_counter()
    process = subprocess.Popen(
        [*command, str(port)], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}{health}", timeout=5).close()
                break
            except OSError:
                if process.poll() is not None or time.perf_counter() - start > 60:
                    raise RuntimeError(f"{command[2]} did not start") from None
                time.sleep(0.01)
        yield Server(port, process.pid), time.perf_counter() - start
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def ours(where: Place) -> Iterator[Server]:
    """Our server."""
    with served(OURS, "/healthz", where.environment) as (server, _):
        time.sleep(2)
        yield server


@contextmanager
def hello() -> Iterator[Server]:
    """The smallest server."""
    with served(HELLO, "/_stcore/health", {**os.environ, "PYTHONPATH": str(ROOT)}) as (server, _):
        time.sleep(1)
        yield server
