"""A served data folder, somebody who saves there, and a look at what is stored when all is over."""

import http.client
import json
import sqlite3
import urllib.error
import urllib.request
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from tests.browser.served import Engagement, free_port
from tests.hostile.loaded import Child, Loaded
from tests.making import begun

_STATEMENTS = "SELECT statement FROM outcome WHERE removed_at IS NULL"
_REVISIONS = (
    "SELECT e.revision, count(DISTINCT c.revision), max(c.revision) FROM engagement e"
    " JOIN change c ON c.engagement_id = e.id WHERE e.id = ?"
)


class Site:
    """One server on one data folder, and one engagement there. Ends with the block."""

    def __init__(self, loaded: Loaded, folder: Path, kept_out: bool = False) -> None:
        self.loaded, self.folder, self.kept_out = loaded, folder, kept_out
        self.port, self.log = free_port(), folder.parent / f"{folder.name}.log"
        self.acknowledged: list[str] = []
        """Statements of outcomes whose saves were answered with a revision, in that order."""
        self.refusals: list[tuple[int, str]] = []
        """Status and sentence of every save that was refused."""

    def __enter__(self) -> Self:
        begun(self.folder)
        self.start()
        self.engagement: Engagement = self.loaded.engagement(self.folder, self.port, "Workshop")
        return self

    def __exit__(self, *_why: object) -> None:
        self.server.signal(18)  # SIGCONT, for one that was paused
        self.server.stop()

    def start(self) -> None:
        """Serve."""
        self.server: Child = self.loaded.serve(self.folder, self.port, self.log, self.kept_out)

    @property
    def database(self) -> Path:
        """The file that everything is stored in."""
        return self.folder / "discovery.sqlite"

    def add(self, statement: str, token: str | None = None, patience: float = 60) -> bool:
        """Add an outcome as a browser does; whether it was acknowledged."""
        row = {"op": "add", "section": "outcomes", "values": {"statement": statement}}
        status, said = self.post("changes", {"token": token or str(uuid.uuid4()), "changes": [row]}, patience)
        if status == 200:
            self.acknowledged.append(statement)
        else:
            self.refusals.append((status, said["error"]["message"]))
        return status == 200

    def post(self, path: str, body: dict[str, Any] | str, patience: float = 60) -> tuple[int, Any]:
        """Ask for a change; gives status and answer."""
        content = body if isinstance(body, str) else json.dumps(body)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=patience)
        headers = {"X-Discovery-Token": self.engagement.token, "Content-Type": "application/json"}
        try:
            connection.request("POST", f"/api/{self.engagement.id}/{path}", content, headers)
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())
        finally:
            connection.close()

    def health(self) -> dict[str, Any]:
        """What the server says of itself."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=60) as answer:
                return dict(json.load(answer))
        except urllib.error.HTTPError as error:
            return dict(json.load(error))

    def shown(self) -> list[str]:
        """The outcomes as the server gives them, in order."""
        return [row["statement"] for row in self.engagement.rows("outcomes")]

    def lost(self) -> list[str]:
        """What was acknowledged and is not in the database at its place; that is looked at as a whole, too."""
        try:
            with closing(sqlite3.connect(f"{self.database.as_uri()}?mode=rw", uri=True)) as connection:
                stored = {text for (text,) in connection.execute(_STATEMENTS)}
                (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
                revision, count, last = connection.execute(_REVISIONS, (self.engagement.id,)).fetchone()
        except sqlite3.OperationalError:
            return self.acknowledged  # there is no database, or another one
        assert sound == "ok"
        assert revision == count == last, "revision and history say the same"
        return [statement for statement in self.acknowledged if statement not in stored]

    def sentences(self) -> set[str]:
        """What refusals said; each is one sentence of ours, not a failure of the program."""
        assert all(status != 500 and message.endswith(".") for status, message in self.refusals), self.refusals
        assert "Traceback" not in self.log.read_text(), self.log.read_text()[-3000:]
        return {message for _, message in self.refusals}
