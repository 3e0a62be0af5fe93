"""The store: the one door to everything that was captured.

``load`` gives a Record, ``save`` takes edits; both know nothing of screens. A Record is kept for a while and refreshed
with the rows that changed, because everybody in the room asks for the same one.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from discovery.access import Actor, require_edit
from discovery.model.engagement import Engagement
from discovery.model.errors import Denied, NotFound, Unusable
from discovery.model.record import ROWS, Record
from discovery.model.row import Row, new_id, now
from discovery.model.tables import TABLES
from discovery.store import history, read, start
from discovery.store.edits import Edit
from discovery.store.engine import engine, is_sqlite
from discovery.store.files import Files
from discovery.store.history import Activity
from discovery.store.lock import FairLock
from discovery.store.read import CHANGE
from discovery.store.write import Work, told

KEPT_RECORDS = 8


@dataclass(frozen=True)
class Saved:
    """What a save did: the revision it made and the ids of the rows it touched, by section."""

    revision: int
    touched: dict[str, tuple[str, ...]] = field(default_factory=dict)
    said: str = ""


@dataclass(frozen=True)
class Summary:
    """One line of the list of engagements."""

    id: str
    code: str
    title: str
    customer: str | None
    status: str | None
    revision: int
    rows: int
    updated_at: datetime
    archived: bool


class Store:
    """One database. Safe to use from many threads; make one for each process."""

    def __init__(self, url: str, data_dir: Path) -> None:
        self.url = url
        self.data_dir = data_dir
        self.backups = data_dir / "backups"
        self.state = start.prepare(url, self.backups)
        self.files = Files(data_dir / "files")
        self._writer = engine(url)
        self._reader = engine(url, read_only=True)
        self._lock = FairLock()
        self._kept: OrderedDict[str, Record] = OrderedDict()
        self._kept_guard = threading.Lock()
        self._listeners: list[Callable[[str, int], None]] = []

    def close(self) -> None:
        """Let go of every connection."""
        self._writer.dispose()
        self._reader.dispose()

    # ---- reading

    def load(self, engagement_id: str) -> Record:
        """Everything of one engagement as it is now. Raises NotFound."""
        with self._kept_guard:
            kept = self._kept.get(engagement_id)
        with self._reader.begin() as connection:
            if kept is None:
                record = read.record(connection, engagement_id)
            else:
                head = read.engagement(connection, engagement_id)
                if head == kept.engagement:
                    return kept
                changed = read.touched(connection, engagement_id, kept.revision)
                record = read.refreshed(connection, kept, changed)
        with self._kept_guard:
            self._kept[engagement_id] = record
            self._kept.move_to_end(engagement_id)
            while len(self._kept) > KEPT_RECORDS:
                self._kept.popitem(last=False)
        return record

    def read(self, engagement_id: str) -> Record:
        """As ``load``, but always from the database itself."""
        with self._reader.begin() as connection:
            return read.record(connection, engagement_id)

    def revision(self, engagement_id: str) -> int:
        """The number that tells whether anything changed. Raises NotFound."""
        table = TABLES["engagement"]
        with self._reader.begin() as connection:
            found = connection.scalar(sa.select(table.c.revision).where(table.c.id == engagement_id))
        if found is None:
            raise NotFound("There is no such engagement.", {"engagement": engagement_id})
        return int(found)

    def revisions(self) -> dict[str, int]:
        """The revision of every engagement."""
        table = TABLES["engagement"]
        with self._reader.begin() as connection:
            return {row.id: row.revision for row in connection.execute(sa.select(table.c.id, table.c.revision))}

    def changed_since(self, engagement_id: str, since: int) -> dict[str, set[str]]:
        """The ids of rows that changed after a revision, by section."""
        with self._reader.begin() as connection:
            return read.touched(connection, engagement_id, since)

    def summaries(self) -> list[Summary]:
        """Every engagement, newest change first."""
        table = TABLES["engagement"]
        with self._reader.begin() as connection:
            counts: dict[str, int] = {}
            for model in ROWS[:-1]:
                rows = TABLES[model.section]
                query = sa.select(rows.c.engagement_id, sa.func.count()).where(rows.c.removed_at.is_(None))
                for engagement_id, count in connection.execute(query.group_by(rows.c.engagement_id)):
                    counts[engagement_id] = counts.get(engagement_id, 0) + count
            found = connection.execute(
                sa.select(table).where(table.c.removed_at.is_(None)).order_by(table.c.updated_at.desc(), table.c.number)
            ).all()
        return [
            Summary(
                id=row.id,
                code=f"{Engagement.prefix}-{row.number:03d}",
                title=row.title,
                customer=row.customer,
                status=row.status,
                revision=row.revision,
                rows=counts.get(row.id, 0),
                updated_at=row.updated_at,
                archived=row.archived_at is not None,
            )
            for row in found
        ]

    def find(self, name: str) -> str:
        """The id of the engagement with this id, code or unique title. Raises NotFound."""
        table = TABLES["engagement"]
        with self._reader.begin() as connection:
            known = connection.execute(
                sa.select(table.c.id, table.c.number, table.c.title).where(table.c.removed_at.is_(None))
            ).all()
        wanted = name.strip().casefold()
        exact = [row.id for row in known if wanted in (row.id, f"{Engagement.prefix}-{row.number:03d}".casefold())]
        found = exact or [row.id for row in known if row.title.casefold() == wanted]
        if len(found) == 1:
            return str(found[0])
        reason = "More than one engagement has this title; use its code." if found else "There is no such engagement."
        codes = ", ".join(f"{Engagement.prefix}-{row.number:03d} {row.title}" for row in known[:10])
        raise NotFound(reason, {"engagement": name}, codes or "none yet: make one first")

    def activity(self, engagement_id: str, limit: int = 50) -> list[Activity]:
        """What was done lately, newest first, as sentences."""
        with self._reader.begin() as connection:
            return history.activity(connection, engagement_id, limit)

    # ---- writing

    def save(self, engagement_id: str, edits: Sequence[Edit], actor: Actor, token: str | None = None) -> Saved:
        """Carry out edits, all or none, as one revision. The same token again gives the same answer and does nothing.

        Raises Refused, Conflict, NotFound or Denied; nothing is stored then.
        """
        require_edit(actor, "edit")
        with self._work(engagement_id, actor, token) as (work, done):
            if done is not None:
                return done
            for edit in edits:
                work.apply(edit)
            return self._saved(work)

    def undo(self, engagement_id: str, actor: Actor, revision: int | None = None, token: str | None = None) -> Saved:
        """Take back the last change, or the one of this revision. Raises Refused when there is none."""
        return self._turn(engagement_id, actor, token, lambda work: history.undo(work, revision))

    def redo(self, engagement_id: str, actor: Actor, token: str | None = None) -> Saved:
        """Bring back what was undone last. Raises Refused when there is nothing to bring back."""
        return self._turn(engagement_id, actor, token, history.redo)

    def _turn(self, engagement_id: str, actor: Actor, token: str | None, turn: Callable[[Work], str]) -> Saved:
        require_edit(actor, "edit")
        with self._work(engagement_id, actor, token) as (work, done):
            if done is not None:
                return done
            said = turn(work)
            return self._saved(work, said)

    def new(self, values: dict[str, Any], actor: Actor) -> str:
        """A new, empty engagement; gives its id. Raises Refused for a value that is not allowed."""
        stamps = {"created_by": actor.name, "updated_by": actor.name}
        row_id = new_id()
        try:
            made = Engagement.model_validate({**values, **stamps, "id": row_id, "engagement_id": row_id, "number": 1})
        except ValueError as error:
            raise told(error, Engagement) from None  # type: ignore[arg-type]
        return self.insert(Record(engagement=made), actor, keep_number=False)

    def insert(self, record: Record, actor: Actor, keep_number: bool = True) -> str:
        """A whole engagement as it is, ids and stamps included. Raises Refused when its id is taken."""
        require_edit(actor, "add an engagement")
        table = TABLES["engagement"]
        head = record.engagement
        with self._lock if is_sqlite(self.url) else nullcontext(), self._writer.begin() as connection:
            if connection.scalar(sa.select(table.c.id).where(table.c.id == head.id)):
                raise Denied(f"The engagement “{head.title}” is here already.", {"engagement": head.id}, code="exists")
            taken = connection.scalar(sa.select(table.c.id).where(table.c.number == head.number))
            if taken or not keep_number:
                highest = connection.scalar(sa.select(sa.func.max(table.c.number))) or 0
                head = head.model_copy(update={"number": highest + 1})
            revision = max(head.revision, 1)
            head = head.model_copy(update={"revision": revision})
            connection.execute(sa.insert(table), [dict(head.__dict__)])
            for model in ROWS:
                rows = [dict(row.__dict__) for row in record.rows(model.section)]
                if rows:
                    connection.execute(sa.insert(TABLES[model.section]), rows)
            work = Work(connection, head.id, revision, actor.name)
            work.log_new(head)
            work.finish()
        self._tell(head.id, revision)
        return head.id

    def archive(self, engagement_id: str, actor: Actor, archived: bool = True) -> None:
        """Put an engagement away, or take it out again."""
        require_edit(actor, "archive an engagement")
        table = TABLES["engagement"]
        with self._lock, self._writer.begin() as connection:
            value = now() if archived else None
            connection.execute(sa.update(table).where(table.c.id == engagement_id).values(archived_at=value))

    @contextmanager
    def _work(self, engagement_id: str, actor: Actor, token: str | None) -> Any:
        table = TABLES["engagement"]
        revision = 0
        with self._lock, self._writer.begin() as connection:
            if token and (earlier := self._done(connection, engagement_id, token)):
                yield Work(connection, engagement_id, 0, actor.name), earlier
                return
            raised = sa.update(table).where(table.c.id == engagement_id, table.c.removed_at.is_(None))
            revision = connection.scalar(
                raised.values(revision=table.c.revision + 1).returning(table.c.revision)
            )
            if revision is None:
                raise NotFound("There is no such engagement.", {"engagement": engagement_id})
            work = Work(connection, engagement_id, revision, actor.name)
            work.token = token
            yield work, None
            if not work.lines:
                lowered = sa.update(table).where(table.c.id == engagement_id)
                connection.execute(lowered.values(revision=revision - 1))
                return
            work.finish()
        self._tell(engagement_id, revision)

    def _done(self, connection: sa.Connection, engagement_id: str, token: str) -> Saved | None:
        query = sa.select(CHANGE.c.revision, CHANGE.c.section, CHANGE.c.row_id)
        found = connection.execute(query.where(CHANGE.c.token == token, CHANGE.c.engagement_id == engagement_id)).all()
        if not found:
            return None
        return Saved(found[0].revision, _grouped((row.section, row.row_id) for row in found))

    def _saved(self, work: Work, said: str = "") -> Saved:
        touched = _grouped((line["section"], line["row_id"]) for line in work.lines)
        return Saved(work.revision if work.lines else work.revision - 1, touched, said)

    # ---- being told

    def listen(self, listener: Callable[[str, int], None]) -> None:
        """Have a function called with (engagement id, revision) after each save in this process."""
        self._listeners.append(listener)

    def _tell(self, engagement_id: str, revision: int) -> None:
        for listener in self._listeners:
            listener(engagement_id, revision)

    def watch(self) -> "Watch":
        """Something that tells whether anybody, in any process, has saved since it was asked last."""
        return Watch(self._reader, is_sqlite(self.url))

    # ---- keeping it safe

    def backup(self, target: Path) -> Path:
        """A consistent copy while in use (SQLite). Raises Unusable."""
        if not is_sqlite(self.url):
            raise Unusable("A PostgreSQL database is backed up with pg_dump.", allowed="an embedded SQLite database")
        start.copy(start.database_file(self.url), target)
        return target

    def rows_of(self, engagement_id: str, section: str, ids: Iterable[str]) -> list[Row]:
        """Rows by id, removed ones too."""
        table = TABLES[section]
        with self._reader.begin() as connection:
            return read.rows(connection, section, table.c.engagement_id == engagement_id, table.c.id.in_(set(ids)))


class Watch:
    """Asks the database, for microseconds, whether another connection has committed."""

    def __init__(self, reader: sa.Engine, sqlite: bool) -> None:
        self._connection = reader.connect().execution_options(isolation_level="AUTOCOMMIT") if sqlite else None
        self._reader = reader
        self._seen: Any = None

    def changed(self) -> bool:
        """Whether something was committed since the last call; True at the first."""
        if self._connection is not None:
            raw: Any = self._connection.connection.dbapi_connection
            value = raw.execute("PRAGMA data_version").fetchone()[0]
        else:
            table = TABLES["engagement"]
            with self._reader.begin() as connection:
                value = connection.scalar(sa.select(sa.func.sum(table.c.revision)))
        was, self._seen = self._seen, value
        return bool(was != value)

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection is not None:
            self._connection.close()


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for section, row_id in pairs:
        if row_id not in found.setdefault(section, []):
            found[section].append(row_id)
    return {section: tuple(ids) for section, ids in found.items()}
