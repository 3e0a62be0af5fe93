"""The start-up gate: a database is opened only if it is ours, whole and not newer; it is upgraded after a backup.

Whatever is refused is left exactly as it was, with one sentence that says why and what to do.
"""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from discovery import private_files
from discovery.model.errors import Unusable
from discovery.model.tables import APPLICATION_ID
from discovery.store.opening import schema
from discovery.store.opening.engine import engine, is_sqlite
from discovery.store.opening.sqlite_file import BESIDE, beside, looked_at

_MAGIC = b"SQLite format 3\x00"
_MARKS = "application_id", "user_version", "schema_version"
"""What SQLite keeps of whoever used a database; all are 0 where nobody has."""


MIGRATIONS = Path(__file__).parents[1] / "migrations"
"""Where the steps from one schema version to the next are."""


def _known(migrations: Path) -> list[str]:
    """The schema versions in order, by the names of their modules: the tool that runs them takes long to load."""
    return sorted(path.name.partition("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py"))


def head(migrations: Path = MIGRATIONS) -> str:
    """The schema version this program writes."""
    return _known(migrations)[-1]


def database_file(url: str) -> Path:
    """The file behind a SQLite address."""
    return Path(sa.make_url(url).database or "")


def inspect(path: Path, migrations: Path = MIGRATIONS) -> str:
    """The schema version of a SQLite file. Raises Unusable, changing nothing."""
    where = {"file": path.name}
    if not path.is_file():
        raise Unusable("This is not a file.", where, "a database file")
    try:
        if path.stat().st_size == 0:
            raise Unusable("The database file is empty: it is not ours, or it was cut off. Restore a backup.", where)
        with path.open("rb") as stream:
            if stream.read(16) != _MAGIC:
                raise Unusable("This file is not a database of this program.", where)
        sound, owner, tables, version, differs = _looked_into(path)
    except sqlite3.OperationalError as error:
        raise Unusable(may_not_be_written(path) or f"The database cannot be opened ({error}).", where) from None
    except OSError as error:
        raise Unusable(f"The database cannot be opened ({error.strerror}).", where) from None
    except sqlite3.DatabaseError as error:
        raise Unusable(f"The database is damaged ({error}). Restore a backup.", where) from None
    if sound != "ok":
        raise Unusable("The database is damaged: its pages do not fit together. Restore a backup.", where)
    if owner != APPLICATION_ID or "engagement" not in tables or version is None:
        raise Unusable("This is a database, but of another program.", where)
    _refuse_newer(version, where, migrations)
    if differs:
        raise Unusable(f"The database is not built as this program builds it: {differs}. Restore a backup.", where)
    return version


def _looked_into(path: Path) -> tuple[str, int, set[str], str | None, str | None]:
    """Soundness, owner, tables, schema version, and how it differs from what that version makes."""
    with closing(looked_at(path)) as connection:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        ours = owner == APPLICATION_ID and "alembic_version" in tables
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if ours else None
        version = str(row[0]) if row else None
        return sound, owner, tables, version, schema.difference(connection, version) if version else None


def version_of(path: Path) -> str:
    """The schema version that a database of ours says it has, however it is built. Raises sqlite3.Error."""
    with closing(looked_at(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def may_not_be_written(path: Path) -> str | None:
    """What its permissions forbid about a database that could not be opened, in words; None when they do not."""
    for place, kind, wanted in ((path, "file", os.R_OK | os.W_OK), (path.parent, "folder", os.W_OK | os.X_OK)):
        if place.exists() and not os.access(place, wanted):
            return f"The {kind} {place} may not be read and written. Look at its permissions."
    return None


def _refuse_newer(version: str | None, where: dict[str, str], migrations: Path) -> None:
    if version is not None and version not in _known(migrations):
        raise Unusable(
            f"The database was written by a newer version of this program (schema {version}; this one knows "
            f"{head(migrations)}). Start the newer version, or restore an older backup.",
            where,
        )


def copy(source: Path, target: Path) -> None:
    """A consistent, checked copy of a SQLite file that may be in use.

    Raises Unusable and leaves no half copy; its code is "damaged" where the source is.
    """
    where = {"file": target.name}
    partial = target.with_name(target.name + ".partial")
    try:
        private_files.folder(target.parent)
        if target.exists():
            raise Unusable("There is a file of that name already.", where, "a new name")
        partial.unlink(missing_ok=True)
        private_files.begun(partial)
        if fault := _copied(source, partial):
            raise Unusable(
                f"{DAMAGED} ({fault}), so no copy of it is whole. {REMEDY}", {"file": source.name}, code="damaged"
            )
        partial.rename(target)
    except sqlite3.OperationalError as error:
        raise Unusable(f"The copy could not be made ({error}).", where) from None
    except sqlite3.DatabaseError as error:
        raise Unusable(
            f"{DAMAGED} ({error}), so no copy of it is whole. {REMEDY}", {"file": source.name}, code="damaged"
        ) from None
    except OSError as error:
        raise Unusable(f"The copy could not be made ({error.strerror}).", where) from None
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


DAMAGED = "This database is damaged"
REMEDY = "The command doctor says what is wrong with it; restore puts a backup in its place."


def _copied(source: Path, target: Path) -> str | None:
    """What is wrong with the copy that was made, and so with its source; None when it is whole."""
    address = f"{source.absolute().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=10)) as connection,
        closing(sqlite3.connect(target)) as copied,
    ):
        connection.backup(copied)
        copied.execute("PRAGMA journal_mode=DELETE")
        answer = str(copied.execute("PRAGMA integrity_check(1)").fetchone()[0])
    return None if answer == "ok" else answer


def open_or_upgrade(url: str, backups: Path, migrations: Path = MIGRATIONS) -> str:
    """Make, upgrade or accept the database behind an address; says in one word which. Raises Unusable."""
    if not is_sqlite(url):
        return _prepare_server(url, migrations)
    path = database_file(url)
    try:
        private_files.folder(path.parent)
    except OSError as error:
        raise Unusable(f"The data folder cannot be made ({error.strerror}).", {"folder": str(path.parent)}) from None
    begun_before = _only_begun(path, backups)
    version = inspect(path, migrations) if path.exists() and not begun_before else None
    for ours in (backups, backups.parent / "files", *(beside(path, suffix) for suffix in ("", *BESIDE))):
        private_files.closed_to_others(ours)
    if version == head(migrations):
        return "unchanged"
    if version is not None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        copy(path, backups / f"before-upgrade-{version}-{stamp}.sqlite")
    try:
        if version is None:
            private_files.begun(path)
        _upgrade(url, migrations)
    except Exception as error:
        if version is None and _only_begun(path, backups):
            for suffix in ("", *BESIDE):
                beside(path, suffix).unlink(missing_ok=True)
        raise Unusable(may_not_be_written(path) or _failed(error)) from error
    return "created" if version is None else "upgraded"


def _only_begun(path: Path, backups: Path) -> bool:
    """Whether a first start was broken off before it wrote anything, or goes on just now: a file with nothing in it.

    An installation that has backups or artefact files has lost its database instead, and nothing is made in its place.
    """
    try:
        log = beside(path, "-wal")
        if not path.is_file() or (path.stat().st_size == 0 and log.exists() and log.stat().st_size > 0):
            return False
        if any(one.is_file() for folder in (backups, backups.parent / "files") for one in folder.rglob("*")):
            return False
        if path.stat().st_size == 0:
            return True
        with path.open("rb") as stream:
            if stream.read(16) != _MAGIC or path.stat().st_size < 512:
                return False
        with closing(looked_at(path)) as connection:
            marks = [connection.execute(f"PRAGMA {setting}").fetchone()[0] for setting in _MARKS]
            parts = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except (sqlite3.Error, OSError):
        return False
    return not parts and not any(marks)


def bring_up_to_date(path: Path) -> None:
    """Bring a database that nobody uses to the present version, and leave all of it in its one file.

    Raises Unusable; nothing is kept of what it was.
    """
    if inspect(path) != head():
        try:
            _upgrade(sa.URL.create("sqlite", database=str(path)).render_as_string(False), MIGRATIONS)
        except Exception as error:
            raise Unusable(_failed(error), {"file": path.name}) from error
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def _failed(error: Exception) -> str:
    """One sentence, without the SQL and the addresses that database errors come with."""
    lines = str(getattr(error, "orig", None) or error).strip().splitlines() or [type(error).__name__]
    return f"The database could not be brought up to date ({lines[0]}); nothing was changed."


def _upgrade(url: str, migrations: Path) -> None:
    made = engine(url)
    try:
        with made.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys=OFF")
            with connection.begin():
                _migrate(connection, migrations)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise Unusable("the upgrade would have left broken references")
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    finally:
        made.dispose()


def _migrate(connection: sa.Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _prepare_server(url: str, migrations: Path) -> str:
    made = engine(url)
    where = {"database": made.url.database or ""}
    try:
        with made.begin() as connection:
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            tables = set(sa.inspect(connection).get_table_names())
            if tables and not {"alembic_version", "engagement", "change"} <= tables:
                raise Unusable("This database holds the tables of another program.", where, "an empty database")
            version = connection.scalar(sa.text("SELECT version_num FROM alembic_version")) if tables else None
            _refuse_newer(version, where, migrations)
            if version == head(migrations):
                return "unchanged"
            _migrate(connection, migrations)
            return "upgraded" if version else "created"
    except Unusable:
        raise
    except sa.exc.OperationalError as error:
        reason = (str(error.orig).strip().splitlines() or [""])[0]
        raise Unusable(f"The database server cannot be reached ({reason}).", where) from None
    except Exception as error:
        raise Unusable(_failed(error), where) from error
    finally:
        made.dispose()
