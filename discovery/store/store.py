"""The store: the one door to everything that was captured.

``load`` gives a Record, ``save`` takes edits; both know nothing of screens. Whoever reads or writes says as whom: what
a method gives of an engagement it gives to an actor, and ``discovery.access`` says whether. A Record is kept for a
while and refreshed with the rows that changed, because everybody in the room asks for the same one.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from discovery.access import Actor, may_read, require_edit, require_maintenance, require_new, require_read
from discovery.model.edits import Edit, private_place
from discovery.model.engagement import Engagement
from discovery.model.errors import Conflict, DiscoveryError, NotFound, Refused, Unusable
from discovery.model.past import Past
from discovery.model.record import Record
from discovery.model.row import HIGHEST_COUNT, Row, readable
from discovery.model.saved import Done, Saved
from discovery.model.tables import TABLES
from discovery.model.trail import Trail
from discovery.store.backups import backup
from discovery.store.backups.backup import Backup
from discovery.store.files import Files
from discovery.store.history import past, undo
from discovery.store.history.undo import Activity
from discovery.store.opening import start
from discovery.store.opening.engine import is_sqlite, transaction
from discovery.store.opening.opened import Opened
from discovery.store.opening.watch import Watch
from discovery.store.reading import read
from discovery.store.reading.listing import Listing, Summary
from discovery.store.reading.record_cache import RecordCache
from discovery.store.writing import sessions
from discovery.store.writing.ahead import look_ahead, runs, together, validated
from discovery.store.writing.history_lines import log_arrival
from discovery.store.writing.insert_engagement import arrive, begun
from discovery.store.writing.limits import refuse_too_many
from discovery.store.writing.lock import FairLock, Queue
from discovery.store.writing.write import UnitOfWork

LONGEST_TOKEN = 80


@dataclass(frozen=True)
class Health:
    """How a database is: ok, degraded (it is damaged, and saves go on) or failing (nothing is saved), and why."""

    status: str
    reason: str = ""


class Store:
    """One database. Safe to use from many threads; make one for each process."""

    def __init__(self, url: str, data_dir: Path) -> None:
        self.url = url
        self.data_dir = data_dir
        self.backups = data_dir / "backups"
        self.state = start.open_or_upgrade(url, self.backups)
        self._files = Files(data_dir / "files")
        self._opened = Opened(url)
        self._lock = FairLock()
        self._records = RecordCache()
        self._listing = Listing()
        self._listeners: list[tuple[Callable[[str, int], None], Actor]] = []

    def close(self) -> None:
        """Let go of every connection."""
        self._opened.close()

    # ---- reading

    def _reading(self, actor: Actor, engagement_id: str) -> AbstractContextManager[sa.Connection]:
        """A transaction that reads one engagement. Raises Denied."""
        require_read(actor, engagement_id)
        return self._reading_any()

    def _reading_any(self) -> AbstractContextManager[sa.Connection]:
        """A transaction that reads, in the file that is at the database's place now, if a good one is.

        What it reads of many engagements goes to nobody who may not read them.
        """
        if self._opened.moved:
            with suppress(Unusable):
                self.go_on()
        return transaction(self._opened.reader)

    def load(self, engagement_id: str, actor: Actor) -> Record:
        """Everything of one engagement as it is now. Raises NotFound, or Denied."""
        kept = self._records.get(engagement_id)
        with self._reading(actor, engagement_id) as connection:
            if kept is None:
                record = self._read(connection, engagement_id)
            elif read.engagement(connection, engagement_id) == kept.engagement:
                return kept
            elif read.continues(connection, kept):
                changed = read.touched(connection, engagement_id, kept.revision)
                record = read.refreshed(connection, kept, changed)
            else:
                self._records.forget(kept)
                record = self._read(connection, engagement_id)
        self._records.put(record)
        return record

    def read(self, engagement_id: str, actor: Actor) -> Record:
        """As ``load``, but always from the database itself."""
        with self._reading(actor, engagement_id) as connection:
            return self._read(connection, engagement_id)

    def _read(self, connection: sa.Connection, engagement_id: str) -> Record:
        return replace(read.record(connection, engagement_id), files=self._files)

    def revision(self, engagement_id: str, actor: Actor) -> int:
        """The number that tells whether anything changed. Raises NotFound, or Denied."""
        table = TABLES["engagement"]
        with self._reading(actor, engagement_id) as connection:
            found = connection.scalar(sa.select(table.c.revision).where(table.c.id == engagement_id))
        if found is None:
            raise NotFound("There is no such engagement.", {"engagement": engagement_id})
        return int(found)

    def revisions(self, actor: Actor) -> dict[str, int]:
        """The revision of every engagement that the actor may read."""
        table = TABLES["engagement"]
        with self._reading_any() as connection:
            query = sa.select(table.c.id, table.c.revision).where(table.c.removed_at.is_(None))
            return {row.id: row.revision for row in connection.execute(query) if may_read(actor, row.id)}

    def changed_since(self, engagement_id: str, since: int, actor: Actor) -> dict[str, set[str]]:
        """The ids of rows that changed after a revision, by section. Raises Denied."""
        with self._reading(actor, engagement_id) as connection:
            return read.touched(connection, engagement_id, since)

    def summaries(self, actor: Actor) -> list[Summary]:
        """Every engagement that the actor may read, newest change first; counted again only after a save."""
        with self._reading_any() as connection:
            return [one for one in self._listing.all(connection) if may_read(actor, one.id)]

    def find(self, name: str, actor: Actor) -> str:
        """The id of the engagement with this id, code or unique title.

        Raises NotFound, for one that the actor may not read as for one that is not there.
        """
        table = TABLES["engagement"]
        query = sa.select(table.c.id, table.c.number, table.c.title).where(table.c.removed_at.is_(None))
        with self._reading_any() as connection:
            known = [row for row in connection.execute(query) if may_read(actor, row.id)]
        wanted = name.strip().casefold()
        exact = [row.id for row in known if wanted in (row.id, f"{Engagement.prefix}-{row.number:03d}".casefold())]
        found = exact or [row.id for row in known if row.title.casefold() == wanted]
        if len(found) == 1:
            return str(found[0])
        reason = "More than one engagement has this title; use its code." if found else "There is no such engagement."
        codes = ", ".join(f"{Engagement.prefix}-{row.number:03d} {row.title}" for row in known[:10])
        raise NotFound(reason, {"engagement": name}, codes or "none yet: make one first")

    def rows_of(self, engagement_id: str, section: str, ids: Iterable[str], actor: Actor) -> list[Row]:
        """Rows by id, removed ones too. Raises Denied."""
        with self._reading(actor, engagement_id) as connection:
            return read.rows_of(connection, engagement_id, section, ids)

    def activity(self, engagement_id: str, actor: Actor, limit: int = 50) -> list[Activity]:
        """What was done lately, newest first, as sentences. Raises Denied."""
        with self._reading(actor, engagement_id) as connection:
            return undo.activity(connection, engagement_id, limit)

    def trail(self, record: Record, actor: Actor) -> Trail:
        """The moments that a Record went through, for a file of it. Raises Denied."""
        with self._reading(actor, record.engagement.id) as connection:
            return past.trail(connection, record.engagement.id, record.revision)

    def past(self, record: Record, theirs: Trail, actor: Actor) -> Past:
        """What is remembered of a Record as far as another copy, which went through ``theirs``, is concerned.

        Raises Denied.
        """
        with self._reading(actor, record.engagement.id) as connection:
            return past.past(connection, record.engagement.id, record.revision, theirs)

    # ---- writing

    def save(
        self,
        engagement_id: str,
        edits: Sequence[Edit],
        actor: Actor,
        token: str | None = None,
        rehearsal: bool = False,
    ) -> Saved:
        """Carry out edits, all or none, as one revision. The same token again gives the same answer and does nothing.

        Raises Refused, Conflict, NotFound or Denied; nothing is stored then. A Conflict names every clash of all edits.
        A ``rehearsal`` does and checks all of it, and stores nothing.
        """

        refuse_too_many(len(edits))
        if not actor.private:
            _require_open(edits)
        at_once = list(together(edits))
        ready = validated(at_once, engagement_id)

        def deed(work: UnitOfWork) -> str:
            work.ready.update(ready)
            look_ahead(work, at_once)
            stale: list[Conflict] = []
            for place, (edit, run) in enumerate(zip(at_once, runs(at_once), strict=True)):
                try:
                    work.apply(edit, run)
                except DiscoveryError as error:
                    error.edit = place if len(at_once) == len(edits) else None
                    if not isinstance(error, Conflict):
                        raise
                    stale.append(error)
            if stale:
                clashes = tuple(clash for error in stale for clash in error.clashes)
                raise Conflict(stale[0].message, stale[0].where, clashes=clashes, edit=stale[0].edit)
            return ""

        return self._change(engagement_id, actor, token, deed, rehearsal)

    def undo(self, engagement_id: str, actor: Actor, revision: int | None = None, token: str | None = None) -> Saved:
        """Take back the last change, or the one of this revision. Raises Refused when there is none."""
        if revision is not None and not (type(revision) is int and 1 <= revision <= HIGHEST_COUNT):
            message, where = "There is no such change.", {"revision": str(revision)[:20]}
            raise Refused(message, where, f"a whole number from 1 to {HIGHEST_COUNT:,}", code="nothing_to_undo")
        return self._change(engagement_id, actor, token, lambda work: undo.undo(work, revision))

    def redo(self, engagement_id: str, actor: Actor, token: str | None = None) -> Saved:
        """Bring back what was undone last. Raises Refused when there is nothing to bring back."""
        return self._change(engagement_id, actor, token, undo.redo)

    def archive(self, engagement_id: str, actor: Actor, archived: bool = True) -> Saved:
        """Put an engagement away, or take it out again; a change like any other."""

        def deed(work: UnitOfWork) -> str:
            head = work.row(Engagement.section, engagement_id)
            assert isinstance(head, Engagement)
            if (head.archived_at is not None) != archived:
                work.update(head, {"archived_at": work.at if archived else None})
            return ""

        return self._change(engagement_id, actor, None, deed)

    def open_session(
        self, engagement_id: str, session_id: str, actor: Actor, coverage: Mapping[str, str] | None = None
    ) -> Saved:
        """Begin a session: from now on every change carries it. ``coverage`` is kept as it is then, by section.

        Raises Refused when another one is open, or this one has ended.
        """

        return self._change(engagement_id, actor, None, lambda work: sessions.begin(work, session_id, coverage or {}))

    def close_session(
        self, engagement_id: str, session_id: str, actor: Actor, coverage: Mapping[str, str] | None = None
    ) -> Saved:
        """End the session that is open. Raises Refused when it is not."""

        return self._change(engagement_id, actor, None, lambda work: sessions.end(work, session_id, coverage or {}))

    def of_session(self, engagement_id: str, session_id: str, actor: Actor) -> list[Done]:
        """What was done while a session was open, oldest first. Raises Denied."""
        with self._reading(actor, engagement_id) as connection:
            return undo.of_session(connection, engagement_id, session_id)

    def done_since(self, engagement_id: str, since: int | datetime, actor: Actor) -> list[Done]:
        """What was done after a revision, or from a moment on, oldest first. Raises Denied."""
        with self._reading(actor, engagement_id) as connection:
            return undo.done_since(connection, engagement_id, since)

    def new(
        self, values: Mapping[str, Any], actor: Actor, rows: Mapping[str, Sequence[Mapping[str, Any]]] | None = None
    ) -> str:
        """A new engagement with its first rows by section, none unless given; gives its id.

        Raises Refused for a value that is not allowed.
        """
        return self.insert(begun(values, rows or {}, actor.name), actor, keep_number=False)

    def insert(self, record: Record, actor: Actor, keep_number: bool = True, trail: Trail | None = None) -> str:
        """A whole engagement as it is, ids and stamps included; ``trail`` are the moments it went through elsewhere.

        Raises Refused, or Denied when it is here already.
        """
        require_new(actor)
        shown: list[Engagement] = []

        def logged(connection: sa.Connection, head: Engagement) -> None:
            log_arrival(connection, head, actor.name, trail)
            shown.append(head)

        arrive(self._turn, record, keep_number, logged)
        self._tell(shown[0].id, shown[0].revision)
        return shown[0].id

    def keep_file(self, content: bytes, actor: Actor) -> str:
        """Keep the bytes of an artefact and give their SHA-256; a Record whose artefact has it reaches them.

        Raises Denied, or Unavailable where there is no room.
        """
        require_edit(actor, "add a file")
        return self._files.keep(content)

    @contextmanager
    def _turn(self) -> Iterator[sa.Connection]:
        """Wait for the turn to write; one transaction."""
        with self._lock, self._opened.writing() as connection:
            yield connection

    def _change(
        self,
        engagement_id: str,
        actor: Actor,
        token: str | None,
        deed: Callable[[UnitOfWork], str],
        rehearsal: bool = False,
    ) -> Saved:
        """One transaction, one revision; taken back when there is nothing to keep, or it is a rehearsal."""
        require_edit(actor, "edit")
        require_read(actor, engagement_id)
        if token and (len(token) > LONGEST_TOKEN or readable(token) is None):
            raise Refused("The token is too long, or no text.", {"field": "token"}, f"1 to {LONGEST_TOKEN} characters")
        with self._turn() as connection:
            work = UnitOfWork(connection, engagement_id, actor.name, token)
            if token and (earlier := undo.earlier(connection, engagement_id, token)):
                connection.rollback()
                lines, said = earlier
                return Saved(lines[0].revision, _grouped((line.section, line.row_id) for line in lines), said)
            said = deed(work)
            if not work.lines:
                connection.rollback()
                return Saved(work.revision - 1, {}, said)
            work.finish()
            if rehearsal:
                connection.rollback()
                return Saved(work.revision - 1, {}, said)
        self._tell(engagement_id, work.revision)
        return Saved(work.revision, _grouped((line["section"], line["row_id"]) for line in work.lines), said)

    # ---- being told

    def listen(self, listener: Callable[[str, int], None], actor: Actor) -> None:
        """Have a function called with (engagement id, revision) after each save here, of what the actor may read."""
        self._listeners.append((listener, actor))

    def _tell(self, engagement_id: str, revision: int) -> None:
        for listener, actor in self._listeners:
            try:
                if may_read(actor, engagement_id):
                    listener(engagement_id, revision)
            except Exception:
                logging.getLogger(__name__).exception("A listener failed; the change itself is saved.")

    def watch(self) -> Watch:
        """Something that tells whether anybody, in any process, has saved since it was asked last."""
        return Watch(self._opened, self.go_on)

    # ---- keeping it safe

    def try_writing(self) -> None:
        """Change no row. Raises what a save would raise when the database may not be written or is busy."""
        table = TABLES["engagement"]
        with self._turn() as connection:
            connection.execute(sa.update(table).where(sa.false()).values(title=table.c.title))

    def queue(self) -> Queue:
        """Who saves and who waits in this process."""
        return self._lock.queue()

    def health(self) -> Health:
        """How the database is, as far as it is known without a look through all of it."""
        if self._opened.moved:
            try:
                self.go_on()
            except Unusable as error:
                return Health("failing", error.message)
        return Health("degraded", self._opened.damage) if self._opened.damage else Health("ok")

    def look_through(self) -> bool:
        """Look through all of the database (SQLite), as ``health`` tells from then on; whether it is whole.

        It reads beside everybody else and keeps nobody waiting.
        """
        return self._opened.look_through()

    def go_on(self) -> None:
        """Notice that the database's file was moved or replaced although nobody saves. Raises Unusable."""
        with self._lock:
            self._opened.settle()

    def backup(self, target: Path, actor: Actor, style: Mapping[str, bytes] | None = None) -> Backup:
        """Database, artefact files and ``style`` in one file, while in use (SQLite). Raises Unusable, or Denied.

        ``style`` are the files of the house style of documents, by their names within its folder.
        """
        require_maintenance(actor, "make a backup")
        if not is_sqlite(self.url):
            message = "A PostgreSQL database is backed up with pg_dump, and the folder of files by copying it."
            raise Unusable(message, {"folder": str(self._files.folder)}, "an embedded SQLite database")
        return backup.write(start.database_file(self.url), self._files, target, style or {})


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for section, row_id in pairs:
        found.setdefault(section, {})[row_id] = None
    return {section: tuple(ids) for section, ids in found.items()}


def _require_open(edits: Sequence[Edit]) -> None:
    """Raise Refused for an edit of private notes; with its place, so that a screen keeps what was typed there."""
    for edit in edits:
        if where := private_place(edit):
            raise Refused("Private notes stay closed while this browser is locked to one engagement.", where)
