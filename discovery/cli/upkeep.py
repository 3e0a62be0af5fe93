"""Commands that look after the installation: backup, restore, migrate, doctor, serve."""

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from discovery.cli.answer import Answer, note, printable
from discovery.cli.installation import Installation
from discovery.model.errors import DiscoveryError
from discovery.store.engine import is_sqlite
from discovery.store.restore import restore as put_back
from discovery.store.restore import stamped
from discovery.store.start import database_file, head

LOW_SPACE_MB = 200


def backup(here: Installation, given: Namespace) -> Answer:
    """``backup``: database and artefact files in one file, while they are in use; says which files it lacks."""
    target = Path(given.file) if given.file else stamped(here.store.backups, "backup", ".zip")
    made = here.store.backup(target)
    for one in made.lacking:
        note(f"{one} It is not in the backup.")
    data = {"file": str(target), "bytes": target.stat().st_size, "files": made.files}
    return Answer({**data, "lacking": [asdict(one) for one in made.lacking]}, [printable(target)])


def restore(here: Installation, given: Namespace) -> Answer:
    """``restore``: put a backup back, after a look at it and a copy of the present database."""
    settings = here.settings
    done = put_back(settings.url, Path(given.file), settings.data_dir)
    for one in done.lacking:
        note(str(one))
    said = ["The database is restored."]
    said += [f"Artefact files that were missing and are put back: {done.files}."] if done.files else []
    said += [f"The database before is kept in {printable(done.kept)}."] if done.kept else []
    data = {"restored": given.file, "kept": str(done.kept) if done.kept else None, "files": done.files}
    return Answer({**data, "lacking": [asdict(one) for one in done.lacking]}, said)


def migrate(here: Installation, _given: Namespace) -> Answer:
    """``migrate``: make the database, or bring it up to date after a backup."""
    state = here.store.state
    words = {"created": "The database was made.", "upgraded": "The database was brought up to date."}
    said = words.get(state, "The database is up to date.")
    return Answer({"state": state, "schema": head()}, [f"{said} Schema {head()}."])


def serve(here: Installation, given: Namespace) -> Answer:
    """``serve``: the screens, until they are stopped."""
    from discovery.ui.server import serve as run

    settings = here.settings
    here.close()
    run(settings, given.host or settings.host, given.port or settings.port, not given.no_browser)
    return Answer({})


Finding = tuple[str, bool, str]


def doctor(here: Installation, _given: Namespace) -> Answer:
    """``doctor``: what is right and wrong with this installation, in words."""
    found: list[Finding] = []
    for look in (_program, _folder, _database, _artefacts, _backups, _drawing):
        try:
            found += look(here)
        except (DiscoveryError, OSError) as error:
            found.append((look.__name__.strip("_"), False, str(error)))
    data = [{"what": what, "ok": ok, "said": said} for what, ok, said in found]
    lines = [printable(f"{'ok   ' if ok else 'WRONG'}  {what}: {said}") for what, ok, said in found]
    return Answer(data, lines, 0 if all(ok for _, ok, _ in found) else 1)


def _program(_here: Installation) -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield "Python", sys.version_info >= (3, 11), f"version {version}; 3.11 or newer is needed"


def _folder(here: Installation) -> Iterator[Finding]:
    folder = here.settings.data_dir
    folder.mkdir(parents=True, exist_ok=True)
    writable = os.access(folder, os.W_OK)
    yield "Data folder", writable, f"{folder} {'can' if writable else 'cannot'} be written"
    free = shutil.disk_usage(folder).free // 1024**2
    yield "Free space", free >= LOW_SPACE_MB, f"{free:,} MB; at least {LOW_SPACE_MB} MB is advised"


def _database(here: Installation) -> Iterator[Finding]:
    where = str(database_file(here.settings.url)) if is_sqlite(here.settings.url) else "PostgreSQL"
    engagements = here.store.summaries()
    rows = sum(one.rows for one in engagements)
    yield "Database", True, f"{where}, schema {head()}, {len(engagements)} engagements, {rows} rows"
    for one in engagements:
        record = here.store.read(one.id)
        gaps = [row.code for row in record.links if row.from_id not in record.by_id or row.to_id not in record.by_id]
        if gaps:
            yield "Links", False, f"{one.code}: {', '.join(gaps[:5])} lead to rows that are not there"


def _artefacts(here: Installation) -> Iterator[Finding]:
    cited = {
        (one.code, artefact.code, artefact.sha256)
        for one in here.store.summaries()
        for artefact in here.store.load(one.id).artefacts
        if artefact.sha256
    }
    for engagement, code, fingerprint in sorted(cited):
        try:
            here.store.files.content(fingerprint)
        except DiscoveryError as error:
            yield "Artefact", False, f"{engagement} {code}: {error}"
    yield "Artefacts", True, f"{len(cited)} files are named"


def _backups(here: Installation) -> Iterator[Finding]:
    folder = here.settings.data_dir / "backups"
    saved = sorted(folder.glob("*.sqlite"), key=lambda path: path.stat().st_mtime) if folder.exists() else []
    yield "Backups", True, f"{len(saved)}, the newest is {saved[-1].name}" if saved else "none yet: run backup"


def _drawing(_here: Installation) -> Iterator[Finding]:
    try:
        import resvg_py  # noqa: F401
    except ImportError as error:
        yield "PNG pictures", False, f"cannot be drawn ({error})"
    else:
        yield "PNG pictures", True, "can be drawn"
