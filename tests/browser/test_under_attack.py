"""A second person types on while everything hostile is thrown at the server: nobody waits for it, and nothing of it stays.

A push throws what is small, for some seconds, and looks that all is stored and healthy. The whole corpus takes minutes
and needs a machine whose other work does not hide the waits: it is thrown with DISCOVERY_LONG=1, and there the waits are
measured too, against those of the same person before the attack and of a server beside it that nobody attacks.
"""

import json
import os
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.browser.served import ROOT, Application, CapturePage, Engagement, answering, free_port
from tests.hostile.attack import PAGES
from tests.hostile.corpus import CORPUS
from tests.hostile.requests_thrown import MARK

LONG = bool(os.environ.get("DISCOVERY_LONG"))
SECONDS = 120 if LONG else 6
QUIET_SAVES = 60 if LONG else 10
MOST_MORE = 300
"""Milliseconds that a save may wait because of the attack."""

MOST_MEGABYTES = 300
BACK_SECONDS = 150
"""How long after the attack memory and descriptors may take to come back."""

WATCH = """
node => {
  const waits = [];
  let since = null, left = false;
  window.__waits = waits;
  document.addEventListener("keydown", event => { if (event.key === "Enter") since = performance.now(); }, true);
  new MutationObserver(() => {
    if (node.dataset.queueLength !== "0") left = true;
    else if (left && since !== null) { waits.push(performance.now() - since); since = null; left = false; }
  }).observe(node, { attributes: true, attributeFilter: ["data-queue-length"] });
}
"""


SOON_FORGETTING = """
import runpy
from streamlit import config
config.set_option("server.disconnectedSessionTTL", 30)
runpy.run_module("discovery", run_name="__main__", alter_sys=True)
"""
"""What a closed page held is let go after half a minute, not ten."""


class Logged(Application):
    """The command that people start, with its log in a file."""

    @property
    def log_file(self) -> Path:
        return self.folder.with_suffix(".log")

    def start(self) -> None:
        own = {"DISCOVERY_DATA_DIR": str(self.folder), "PYTHONPATH": str(ROOT), "DISCOVERY_QUIET_SECONDS": "0"}
        self.environment = {**os.environ, **own}
        command = [sys.executable, "-c", SOON_FORGETTING, "serve", "--no-browser", "--port", str(self.port)]
        self.folder.mkdir(exist_ok=True)
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=log, stderr=log)
        answering(f"{self.address}/healthz")

    def megabytes(self, what: str = "VmRSS") -> float:
        """Memory of the server now, or at its highest (``VmHWM``)."""
        assert self.process
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(what)).split()[1]) / 1024

    def descriptors(self) -> int:
        """How many files and sockets it has open."""
        assert self.process
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))


@pytest.fixture
def attacked(tmp_path: Path) -> Iterator[Logged]:
    with Logged(tmp_path / "attacked", free_port()) as served:
        yield served


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Logged]:
    """A server that nobody attacks: what it waits for is the machine."""
    with Logged(tmp_path / "beside", free_port()) as served:
        yield served


class Control:
    """Saves on the server beside, one every fifth of a second, from a thread."""

    def __init__(self, engagement: Engagement) -> None:
        self.engagement, self.waits, self._over = engagement, [0.0], threading.Event()
        self._row = engagement.add("outcomes", statement="beside")
        self._thread = threading.Thread(target=self._save)

    def _save(self) -> None:
        number = 0
        while not self._over.wait(0.2):
            number, began = number + 1, time.perf_counter()
            self.engagement.set("outcomes", self._row, "statement", f"beside {number}")
            self.waits.append((time.perf_counter() - began) * 1000)

    def __enter__(self) -> "Control":
        self._thread.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._over.set()
        self._thread.join(60)


def typed(person: CapturePage, text: str) -> str:
    """Type a row and wait until it is saved; gives its text. The page itself notes how long that took."""
    before = person.page.evaluate("window.__waits.length")
    person.type(f"{text}\n")
    person.page.wait_for_function("before => window.__waits.length > before", arg=before, timeout=120_000)
    return text


def waits_of(person: CapturePage) -> list[float]:
    """Milliseconds of every wait so far, from the key to the acknowledgement."""
    return [float(wait) for wait in person.page.evaluate("window.__waits.splice(0)")]


def figures(waits: list[float]) -> str:
    """The largest wait, and the one that 95 of 100 do not exceed."""
    last = statistics.quantiles(waits, n=20)[-1] if len(waits) > 1 else max(waits)
    return f"{len(waits)} saves, 95 of 100 within {last:.0f} ms, at most {max(waits):.0f} ms"


@pytest.mark.skipif(sys.platform != "linux", reason="memory and descriptors of another program are read on Linux")
def test_a_second_person_types_on_while_the_server_is_attacked(attacked: Logged, beside: Logged, chromium: Any) -> None:
    mine, theirs, control = attacked.new("Mine"), attacked.new("Theirs"), Control(beside.new("Beside"))
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    person = CapturePage(context.new_page(), f"{attacked.address}/outcomes?e={mine.code}")
    person.page.locator(".capture").evaluate(WATCH)
    person.quick()
    rows = [typed(person, f"before the attack {number}") for number in range(QUIET_SAVES)]
    quiet = waits_of(person)
    memory, descriptors = attacked.megabytes(), attacked.descriptors()
    with control:
        attack = begun(attacked.port, theirs)
        while attack.poll() is None:
            rows.append(typed(person, f"under attack {len(rows)}"))
            person.page.wait_for_timeout(50)
    waits, thrown = waits_of(person), json.loads(attack.communicate()[0])
    context.close()
    print(f"quiet: {figures(quiet)}; attacked: {figures(waits)}; beside: {figures(control.waits)}")
    print(
        f"memory {memory:.0f} MB before, {attacked.megabytes('VmHWM'):.0f} MB at most; slowest files {slowest(thrown)}"
    )
    print(f"thrown: {len(thrown['files'])} files, {sum(thrown['counts'].values())} sockets and requests")
    assert thrown["failures"] == []
    assert [row["statement"] for row in mine.rows("outcomes")] == rows
    nothing_of_it_stays(attacked, theirs, memory, descriptors)
    if LONG:
        assert max(waits) <= max(*quiet, *control.waits) + MOST_MORE


def begun(port: int, engagement: Engagement) -> subprocess.Popen[str]:
    """The attack, in a process of its own."""
    command = [sys.executable, "-m", "tests.hostile.attack", str(port), engagement.id, engagement.token, str(SECONDS)]
    command += [] if LONG else ["SMALL"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def slowest(thrown: dict[str, Any]) -> list[tuple[str, float]]:
    """The five files over which the server took longest, with seconds."""
    return sorted(thrown["files"].items(), key=lambda item: -item[1])[:5]


def nothing_of_it_stays(attacked: Logged, theirs: Engagement, memory: float, descriptors: int) -> None:
    """Healthy, nothing stored, no traceback, and memory and descriptors as before."""
    end = time.monotonic() + BACK_SECONDS
    while time.monotonic() < end and not (
        attacked.megabytes() < memory + MOST_MEGABYTES and attacked.descriptors() < descriptors + 20
    ):
        time.sleep(1)
    print(f"afterwards {attacked.megabytes():.0f} MB, {attacked.descriptors()} descriptors; before {descriptors}")
    assert attacked.descriptors() < descriptors + 20
    assert attacked.megabytes() < memory + MOST_MEGABYTES
    kept_unread = {Path(one.name).stem for one in CORPUS if one.way not in PAGES}
    assert {row["title"] for row in theirs.rows("artefacts")} <= kept_unread
    nothing_stored(attacked.folder / "discovery.sqlite")
    with urllib.request.urlopen(f"{attacked.address}/healthz", timeout=30) as answer:
        assert json.load(answer)["status"] == "ok"
    assert "Traceback" not in attacked.log_file.read_text(), attacked.log_file.read_text()[-3000:]


def nothing_stored(database: Path) -> None:
    """No engagement came, no text of the attack is in any table, and the database is whole."""
    with closing(sqlite3.connect(database)) as connection:
        titles = [title for (title,) in connection.execute("SELECT title FROM engagement ORDER BY number")]
        assert titles == ["Mine", "Theirs"]
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        assert [name for name in tables if MARK in str(connection.execute(f'SELECT * FROM "{name}"').fetchall())] == []
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
