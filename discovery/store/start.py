"""The start-up gate: a database is opened only if it is ours, whole and not newer; it is upgraded after a backup.

Whatever is refused is left exactly as it was, with one sentence that says why and what to do.
"""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from discovery.model.errors import Unusable
from discovery.model.tables import APPLICATION_ID
from discovery.store.engine import engine, is_sqlite

_MAGIC = b"SQLite format 3\x00"


def _script() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def head() -> str:
    """The schema version this program writes."""
    return ScriptDirectory.from_config(_script()).get_current_head() or ""


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_script()).walk_revisions()}


def database_file(url: str) -> Path:
    """The file behind a SQLite address."""
    return Path(sa.make_url(url).database or "")


def inspect(path: Path) -> str | None:
    """The schema version of a SQLite file, None for one without tables. Raises Unusable, changing nothing."""
    where = {"file": path.name}
    if path.stat().st_size == 0:
        raise Unusable("The database file is empty: it is not one of ours, or it was cut off. Restore a backup.", where)
    with path.open("rb") as stream:
        if stream.read(16) != _MAGIC:
            raise Unusable("This file is not a database of this program.", where)
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)
        try:
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone() if owner else None
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise Unusable(f"The database is damaged ({error}). Restore a backup.", where) from None
    if sound != "ok":
        raise Unusable("The database is damaged: its pages do not fit together. Restore a backup.", where)
    if owner != APPLICATION_ID or "engagement" not in tables:
        raise Unusable("This is a database, but of another program.", where)
    found = str(version[0]) if version else None
    _refuse_newer(found, where)
    return found


def _refuse_newer(version: str | None, where: dict[str, str]) -> None:
    if version is not None and version not in _known():
        raise Unusable(
            f"The database was written by a newer version of this program (schema {version}; this one knows {head()}). "
            "Start the newer version, or restore an older backup.",
            where,
        )


def copy(source: Path, target: Path) -> None:
    """A consistent, checked copy of a SQLite file that may be in use. Raises Unusable and leaves no half copy."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        raise Unusable("There is a file of that name already.", {"file": target.name}, "a new name")
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    try:
        connection = sqlite3.connect(source, timeout=10)
        copied = sqlite3.connect(partial)
        try:
            connection.backup(copied)
            copied.execute("PRAGMA journal_mode=DELETE")
            sound = copied.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            copied.close()
            connection.close()
        if sound != "ok":
            raise Unusable("The copy is not whole, so it was thrown away.", {"file": target.name})
        partial.rename(target)
    except (sqlite3.DatabaseError, OSError) as error:
        raise Unusable(f"The copy could not be made ({error}).", {"file": target.name}) from None
    finally:
        partial.unlink(missing_ok=True)


def prepare(url: str, backups: Path) -> str:
    """Make, upgrade or accept the database behind an address; says in one word which. Raises Unusable."""
    if not is_sqlite(url):
        return _prepare_server(url)
    path = database_file(url)
    path.parent.mkdir(parents=True, exist_ok=True)
    version = inspect(path) if path.exists() else None
    if version == head():
        return "unchanged"
    if version is not None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        copy(path, backups / f"before-upgrade-{version}-{stamp}.sqlite")
    new = not path.exists()
    try:
        _upgrade(url)
    except Exception as error:
        if new:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise Unusable(f"The database could not be brought up to date ({error}); nothing was changed.") from error
    return "created" if new else "upgraded"


def _upgrade(url: str) -> None:
    made = engine(url)
    try:
        with made.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys=OFF")  # type: ignore[attr-defined]
            with connection.begin():
                _migrate(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise Unusable("the upgrade would have left broken references")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        made.dispose()


def _migrate(connection: sa.Connection, target: str = "head") -> None:
    config = _script()
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _prepare_server(url: str) -> str:
    made = engine(url)
    try:
        with made.begin() as connection:
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            there = sa.inspect(connection).has_table("alembic_version")
            version = connection.scalar(sa.text("SELECT version_num FROM alembic_version")) if there else None
            _refuse_newer(version, {"database": made.url.database or ""})
            if version == head():
                return "unchanged"
            _migrate(connection)
            return "upgraded" if version else "created"
    except sa.exc.OperationalError as error:
        reason = str(error.orig).strip().splitlines()[0]
        raise Unusable(f"The database server cannot be reached ({reason}).") from None
    finally:
        made.dispose()
