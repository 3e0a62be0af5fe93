"""People and commands at work on one server, each noting what was acknowledged, until the server is gone."""

import hashlib
import http.client
import json
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.browser.served import Engagement
from tests.hostile.loaded import Child, Loaded
from tests.hostile.open_page import NoAnswer, OpenPage

SAVERS = 3
GONE = (OSError, http.client.HTTPException, NoAnswer)
"""What somebody hears whose server is gone."""


@dataclass
class Acknowledged:
    """What was said to be done, and what was begun."""

    saves: list[str] = field(default_factory=list)
    """Tokens of saves that were answered with a revision."""
    open: dict[int, str] = field(default_factory=dict)
    """The token of each saver's save that had no answer yet."""
    uploads: dict[str, str] = field(default_factory=dict)
    """SHA-256 of each artefact's file by its name, once the page showed it."""
    imports: list[str] = field(default_factory=list)
    """Titles of engagements that were brought in."""
    written: list[Path] = field(default_factory=list)
    """Files that a command ended well with: exports and backups."""
    trouble: list[str] = field(default_factory=list)
    """Whatever was neither acknowledged nor cut off."""

    def take(self, other: "Acknowledged") -> None:
        """Add what another run had acknowledged; what was open is that of the other."""
        self.saves += other.saves
        self.uploads |= other.uploads
        self.imports += other.imports
        self.written += other.written
        self.open = other.open

    def counted(self) -> dict[str, int]:
        """How many of each."""
        return {name: len(getattr(self, name)) for name in ("saves", "uploads", "imports", "written")}


@dataclass
class Work:
    """One data folder, one server on it, and who works there, from ``begin`` until ``end``."""

    loaded: Loaded
    folder: Path
    port: int
    engagement: Engagement
    rows: list[str]
    """Ids of outcomes, one for each saver."""
    package: dict[str, Any]
    """An engagement file as an object, to be brought in under many titles."""
    run: str
    done: Acknowledged = field(default_factory=Acknowledged)
    commands: list[Child] = field(default_factory=list)

    def begin(self, wait: bool) -> None:
        """Everybody starts; ``wait`` until both pages are open, so that what follows falls into their work."""
        self._over = threading.Event()
        self._open = threading.Semaphore(0)
        deeds: list[Callable[[], None]] = [self._hand_in, self._bring_in, self._command]
        deeds += [lambda number=number: self._save(number) for number in range(SAVERS)]  # type: ignore[misc]
        self._threads = [threading.Thread(target=self._until_gone, args=(deed,)) for deed in deeds]
        for thread in self._threads:
            thread.start()
        for _page in range(2 if wait else 0):
            if not self._open.acquire(timeout=60):
                self.done.trouble.append("a page did not open within a minute")

    def end(self, server: Child) -> None:
        """Server and commands are killed at one moment."""
        self._over.set()
        for child in (server, *self.commands):
            child.signal(9)
        for child in (server, *self.commands):
            child.wait()
        for thread in self._threads:
            thread.join(90)
            assert not thread.is_alive(), "somebody waits for a server that is gone"

    def _until_gone(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except GONE as error:
            if not self._over.is_set():
                time.sleep(1)  # the end may be an instant later than its first sign
                if not self._over.is_set():
                    self.done.trouble.append(f"gone before the end: {error!r}")
        except Exception as error:
            self.done.trouble.append(repr(error))

    def _save(self, number: int) -> None:
        luck, count = random.Random(f"{self.run}.{number}"), 0
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        while not self._over.is_set():
            count += 1
            token = f"{self.run}.{number}.{count}"
            self.done.open[number] = token
            status, said = save(connection, self.engagement, token, change(self.rows[number], token, luck))
            if status == 200:
                self.done.saves.append(token)
                del self.done.open[number]
            else:
                self.done.trouble.append(f"{token}: {status} {said[:200]!r}")
        connection.close()

    def _hand_in(self) -> None:
        luck, count = random.Random(f"{self.run}.files"), 0
        log = self.folder / "commands.log"
        with self._shared_page("artefacts", log) as page:
            self._open.release()
            while not self._over.is_set():
                count += 1
                name, content = f"{self.run}x{count}.txt", luck.randbytes(luck.randint(1, 60_000))
                shown = page.hand_in({name: content})
                if ("download_button", name) in shown.controls:
                    self.done.uploads[name] = hashlib.sha256(content).hexdigest()
                else:
                    self.done.trouble.append(f"{name} is not on the page: {shown.failed} {shown.texts[-3:]}")

    def _shared_page(self, name: str, log: Path) -> OpenPage:
        """A page of an engagement of this run, so that no page grows with the runs."""
        title = f"Files-{self.run}"
        made = self.loaded.command(self.folder, ["new", title], log)
        self.commands.append(made)
        if code := made.wait():
            raise NoAnswer(f"the command that makes an engagement ended with {code}")
        return OpenPage(self.port, name, f"e={title}")

    def _bring_in(self) -> None:
        with OpenPage(self.port, "import") as page:
            self._open.release()
            count = 0
            while not self._over.is_set():
                count += 1
                title = f"Import {self.run} {count}"
                page.hand_in({f"{count}.json": packed(self.package, title)})
                shown = page.press("Accept")
                if any(title in text and " is here as " in text for text in shown.texts):
                    self.done.imports.append(title)
                else:
                    self.done.trouble.append(f"{title}: {shown.failed} {shown.texts[-3:]}")

    def _command(self) -> None:
        """Exports, backups and imports from the command line, in turn."""
        out, count = self.folder.parent / "out", 0
        out.mkdir(exist_ok=True)
        while not self._over.is_set():
            count += 1
            stem = f"{self.run}-{count}"
            target, title = out / f"{stem}.{('json', 'zip', 'file')[count % 3]}", f"Command {stem}"
            if count % 3 == 0:
                arguments = ["export", self.engagement.code, "json", "-o", str(target)]
            elif count % 3 == 1:
                arguments = ["backup", str(target)]
            else:
                target.write_bytes(packed(self.package, title))
                arguments = ["import", str(target)]
            child = self.loaded.command(self.folder, arguments, self.folder / "commands.log")
            self.commands.append(child)
            code = child.wait()
            if code == 0 and count % 3 == 2:
                self.done.imports.append(title)
            elif code == 0:
                self.done.written.append(target)
            elif code > 0:
                self.done.trouble.append(f"{arguments[0]} ended with {code}")


def change(row: str, text: str, luck: random.Random) -> dict[str, Any]:
    """A save that gives an outcome another text, which begins with the token."""
    value = text + "x" * luck.randint(0, 300)
    return {"op": "set", "section": "outcomes", "id": row, "field": "statement", "value": value}


def save(
    connection: http.client.HTTPConnection, engagement: Engagement, token: str, *changes: dict[str, Any]
) -> tuple[int, bytes]:
    """Save changes under a token; gives status and answer."""
    headers = {"X-Discovery-Token": engagement.token, "Content-Type": "application/json"}
    body = json.dumps({"token": token, "changes": changes})
    connection.request("POST", f"/api/{engagement.id}/changes", body, headers)
    answer = connection.getresponse()
    return answer.status, answer.read()


def packed(package: dict[str, Any], title: str) -> bytes:
    """The engagement file under another title."""
    return json.dumps({**package, "engagement": {**package["engagement"], "title": title}}).encode()


def again(port: int, engagement: Engagement, rows: list[str], open_: dict[int, str]) -> list[str]:
    """What every saver was at when the server was killed, once more; gives the tokens that are refused."""
    refused, connection = [], http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    for number, token in open_.items():
        status, _said = save(connection, engagement, token, change(rows[number], token, random.Random(token)))
        refused += [token] if status != 200 else []
    with suppress(OSError):
        connection.close()
    return refused
