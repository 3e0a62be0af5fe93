"""The real application, served from a folder of its own, and what a person or a program does with it."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = os.environ.get("DISCOVERY_TEST_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SERVE = (
    "import sys; from discovery.ui.process import installation; from discovery.ui.server.serving import serve;"
    "serve(installation.settings(), port=int(sys.argv[1]), browser=False)"
)
MAKE = """
import sys
from discovery.access import LOCAL
from discovery.ui.process import installation
store = installation.store()
for line in sys.stdin:
    made = store.new({"title": line.strip()}, LOCAL)
    print(made, store.load(made, LOCAL).engagement.code, installation.token(made, LOCAL), flush=True)
"""


@dataclass
class Engagement:
    """One engagement as a program sees it: rows out, changes in."""

    address: str
    id: str
    code: str
    token: str

    def _ask(self, path: str, body: Any = None) -> Any:
        headers = {"X-Discovery-Token": self.token, "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.address}/api/{self.id}/{path}", data, headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def rows(self, section: str) -> list[dict[str, Any]]:
        """The stored rows of a section in order, as field by value with the id under "id"."""
        found = sorted(self._ask(f"rows/{section}")["rows"], key=lambda row: row["position"])
        return [{"id": row["id"], "code": row["code"], **row["values"]} for row in found]

    def row(self, section: str, row_id: str) -> dict[str, Any]:
        """One stored row; empty when it is not there."""
        return next((row for row in self.rows(section) if row["id"] == row_id), {})

    def links(self) -> list[dict[str, str]]:
        """Every link."""
        return list(self._ask("names")["links"])

    def save(self, *changes: dict[str, Any]) -> None:
        """Save changes as another program would."""
        self._ask("changes", {"token": str(uuid.uuid4()), "changes": changes})

    def add(self, section: str, after: str | None = None, **values: Any) -> str:
        """Add one row; gives its id."""
        row_id = str(uuid.uuid4())
        self.save({"op": "add", "section": section, "id": row_id, "values": values, "after": after})
        return row_id

    def set(self, section: str, row_id: str, name: str, value: Any) -> None:
        """Give one field another value."""
        seen = self.row(section, row_id).get(name)
        self.save({"op": "set", "section": section, "id": row_id, "field": name, "value": value, "seen": seen})

    def remove(self, section: str, row_id: str) -> None:
        """Delete one row."""
        self.save({"op": "remove", "section": section, "id": row_id})


def answering(address: str) -> None:
    """Wait until a server answers there."""
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not answer within 30 s")


@dataclass
class Application:
    """A server that can be stopped and started again on the same folder and port."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None
    maker: subprocess.Popen[str] | None = None
    environment: dict[str, str] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    log: bool = False
    """Whether what the server writes is kept, for ``written``."""
    first: str = ""
    """Python to run before serving, and a shell's words before that."""
    shell: str = ""

    def written(self) -> str:
        """What the server has written so far."""
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start and wait until it answers."""
        own = {"DISCOVERY_DATA_DIR": str(self.folder), "PYTHONPATH": str(ROOT), "DISCOVERY_QUIET_SECONDS": "0"}
        self.environment = {**os.environ, **own, **self.options}
        command = [sys.executable, "-c", f"{self.first}\n{SERVE}", str(self.port)]
        if self.shell:
            command = ["/bin/sh", "-c", f'{self.shell} exec "$@"', "sh", *command]
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / "server.log" if self.log else Path(os.devnull)).open("ab") as log:
            errors = log if self.log else None
            self.process = subprocess.Popen(
                command, env=self.environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=errors
            )
        answering(f"{self.address}/healthz")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop and wait until it is gone."""
        self._end(subprocess.Popen.terminate)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._end(subprocess.Popen.kill)

    def _end(self, how: Callable[[subprocess.Popen[Any]], None]) -> None:
        if self.maker:
            self.maker.communicate()
        if self.process:
            how(self.process)
            self.process.wait(15)
        self.process = self.maker = None

    def new(self, title: str) -> Engagement:
        """An empty engagement, made by another process of the same installation."""
        if self.maker is None:
            command = [sys.executable, "-c", MAKE]
            pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
            self.maker = subprocess.Popen(command, env=self.environment, cwd=ROOT, text=True, **pipes)
        print(title, file=self.maker.stdin, flush=True)
        assert self.maker.stdout
        return Engagement(self.address, *self.maker.stdout.readline().split())


PROBES = re.compile(r"/[^/]+/_stcore/(health|host-config)$")
"""Streamlit asks for these below a deep link first, is told that they are not there, and then finds them."""


def watch(page: Any, wrong: list[str]) -> None:
    """Note whatever goes wrong on a page: errors in its console, scripts that fail, dialogs that open."""

    def heard(message: Any) -> None:
        address = str(message.location.get("url", ""))
        if message.type == "error" and not ("404" in message.text and PROBES.search(address)):
            wrong.append(f"{message.text} ({address})")

    def asked(dialog: Any) -> None:
        wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("console", heard)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("dialog", asked)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class CapturePage:
    """One person's browser page with the capture of one section on it."""

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        self.address = address
        self.keyboard = page.keyboard
        self.open()

    def open(self) -> None:
        """Go there and wait until the rows are read."""
        self.page.goto(self.address)
        self.ready()

    def reload(self) -> None:
        """As with F5."""
        self.page.reload()
        self.ready()

    def ready(self) -> None:
        """Wait until the rows are read."""
        self.page.wait_for_selector(".capture[data-revision] .count:not(:empty)", timeout=60_000, state="attached")

    def type(self, text: str, delay: float = 0) -> None:
        """Real keystrokes; ``delay`` in milliseconds a key. A tab or line end in the text is the key."""
        for at, part in enumerate(text.replace("\n", "\t\n").split("\t")):
            if at and not part.startswith("\n"):
                self.keyboard.press("Tab", delay=delay)
            if part.startswith("\n"):
                self.keyboard.press("Enter", delay=delay)
            self.keyboard.type(part.removeprefix("\n"), delay=delay)

    def quick(self) -> None:
        """Put the cursor into the line for new rows."""
        self.page.locator(".quick-input").first.focus()

    def cell(self, row_id: str, name: str = "statement") -> Any:
        """A cell of the grid."""
        return self.page.locator(f".cell[data-row='{row_id}'][data-field='{name}']")

    def saved(self, timeout: float | None = None) -> None:
        """Wait until nothing is on its way; what was just done counts from the next frame on, which may be late."""
        self.page.evaluate("() => new Promise((drawn) => requestAnimationFrame(drawn))")
        self.page.wait_for_selector(".capture[data-queue-length='0']", state="attached", timeout=timeout)
        self.page.wait_for_timeout(60)

    def state(self) -> str:
        """The line that says what is saved."""
        return str(self.page.locator(".capture .state").inner_text())

    def focused(self, what: str) -> Any:
        """A property of the element that has the focus."""
        path = "let a = document.activeElement; while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement;"
        return self.page.evaluate(f"() => {{ {path} return a && (a.{what}); }}")

    def paste(self, text: str) -> None:
        """Paste as from another program."""
        self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        self.keyboard.press("Control+v")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.keyboard.press(key)
