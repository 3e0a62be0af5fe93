"""``doctor``: what is right and wrong with this installation, in words; it looks at everything and changes nothing."""

import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from discovery import private_files
from discovery.access import MAINTENANCE
from discovery.cli.answer import Answer, printable
from discovery.cli.installation import Installation
from discovery.model.errors import DiscoveryError
from discovery.settings import Settings
from discovery.store.opening.engine import is_sqlite
from discovery.store.opening.sound import faults
from discovery.store.opening.start import database_file, head, inspect

LOW_SPACE_MB = 200

Finding = tuple[str, bool, str]
"""What was looked at, whether it is right, and the words for it."""


def doctor(here: Installation, _given: Namespace) -> Answer:
    """Every look in turn; one that fails does not keep the others from being taken. Exit code 1 for any fault."""
    looks: list[Finding] = []
    for what, look in _LOOKS.items():
        try:
            looks.extend(look(here))
        except DiscoveryError as error:
            looks.append((what, False, str(error)))
        except OSError as error:
            looks.append((what, False, f"{error.filename}: {error.strerror}"))
    data = [{"what": what, "ok": ok, "said": said} for what, ok, said in looks]
    lines = [printable(f"{'ok   ' if ok else 'WRONG'}  {what}: {said}") for what, ok, said in looks]
    return Answer(data, lines, 0 if all(ok for _, ok, _ in looks) else 1)


def _program(_here: Installation) -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield "Python", sys.version_info >= (3, 11), f"version {version}; 3.11 or newer is needed"


def _places(settings: Settings) -> Iterator[Path]:
    """The folders that are written to: the data folder, what is in it, and the database's own."""
    yield settings.data_dir
    if is_sqlite(settings.url) and (beside := database_file(settings.url).parent.absolute()) != settings.data_dir:
        yield beside
    yield from (part for name in ("files", "backups") if (part := settings.data_dir / name).exists())


def _folders(here: Installation) -> Iterator[Finding]:
    for folder in _places(here.settings):
        there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
        try:
            with tempfile.TemporaryFile(dir=there):
                pass
        except OSError as error:
            yield "Data folder", False, f"{there} cannot be written ({error.strerror}). Look at its permissions."
        else:
            state = "can be written" if there == folder else "is not there yet: it is made at the first start"
            yield "Data folder", True, f"{folder} {state}"
            if private_files.open_to_others(folder):
                yield (
                    "Data folder",
                    True,
                    f"{folder} may be read by other people of this machine: chmod -R go= {folder}",
                )


def _space(here: Installation) -> Iterator[Finding]:
    seen: set[int] = set()
    for folder in _places(here.settings):
        there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
        device, free = there.stat().st_dev, shutil.disk_usage(there).free // 1024**2
        if device not in seen:
            seen.add(device)
            advice = f"at least {LOW_SPACE_MB} MB is advised"
            yield "Free space", free >= LOW_SPACE_MB, f"{free:,} MB on the disk of {there}; {advice}"


def _key(here: Installation) -> Iterator[Finding]:
    place = here.settings.data_dir / "secret.key"
    if not here.settings.secret_key and place.exists():
        empty = not place.read_text().strip()
        state = "is empty: it is made anew at the next start" if empty else "can be read"
        yield "Secret key", True, f"{place} {state}"


def _database(here: Installation) -> Iterator[Finding]:
    url, where = here.settings.url, "PostgreSQL"
    if is_sqlite(url):
        path = database_file(url)
        where = str(path)
        if not path.exists():
            yield "Database", True, f"{where} is not there yet: it is made at the first start"
            return
        if (version := inspect(path)) != head():
            state = f"has schema {version}; at the next start a copy is made and it becomes schema {head()}"
            yield "Database", True, f"{where} {state}"
            return
        if wrong := faults(path):
            yield from (("Database", False, f"{where}: {fault} Restore a backup.") for fault in wrong)
            return
        here.store.try_writing()
    yield from _content(here, where)


def _content(here: Installation, where: str) -> Iterator[Finding]:
    """The engagements, their links and their files, as far as the database lets itself be read."""
    engagements = here.store.summaries(MAINTENANCE)
    rows = sum(summary.rows for summary in engagements)
    yield "Database", True, f"{where}, schema {head()}, {len(engagements)} engagements, {rows} rows"
    complaints: dict[str, DiscoveryError | None] = {}
    for one in engagements:
        record = here.store.read(one.id, MAINTENANCE)
        gaps = [row.code for row in record.links if row.from_id not in record.by_id or row.to_id not in record.by_id]
        if gaps:
            yield "Links", False, f"{one.code}: {', '.join(gaps[:5])} lead to rows that are not there"
        for artefact in record.artefacts:
            if not artefact.sha256:
                continue
            if artefact.sha256 not in complaints:
                complaints[artefact.sha256] = record.files.trouble(artefact.sha256)
            if trouble := complaints[artefact.sha256]:
                remedy = "Add the file again, or restore a backup that has it."
                yield "Artefact", False, f"{one.code} {artefact.code} {artefact.label}: {trouble.message} {remedy}"
    whole = sum(trouble is None for trouble in complaints.values())
    yield "Artefacts", True, f"{len(complaints)} files are named, {whole} are there and whole"


def _backups(here: Installation) -> Iterator[Finding]:
    folder = here.settings.data_dir / "backups"
    backups = [path for pattern in ("*.zip", "*.sqlite") for path in folder.glob(pattern)] if folder.exists() else []
    newest = max(backups, key=lambda path: path.stat().st_mtime, default=None)
    yield "Backups", True, f"{len(backups)}, the newest is {newest.name}" if newest else "none yet: run backup"


_LETTER = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" width="30" height="30">'
    '<text x="5" y="25" font-size="20" font-family="Liberation Sans" font-weight="{}">{}</text></svg>'
)


def _drawing(_here: Installation) -> Iterator[Finding]:
    """A letter, thin and bold, and none: where a font is missing, two of these pictures are the same."""
    try:
        from discovery.diagram import png

        drawn = {png(_LETTER.format(weight, letter)) for weight, letter in ((400, "R"), (700, "R"), (400, ""))}
    except (ImportError, ValueError) as error:
        yield "PNG pictures", False, f"cannot be drawn ({error}). Install the program again."
        return
    if len(drawn) == 3:
        yield "PNG pictures", True, "can be drawn, with their letters"
    else:
        yield "PNG pictures", False, "lose their letters: a font of the program is missing. Install the program again."


def _setting(_here: Installation) -> Iterator[Finding]:
    from discovery.diagram import pdf

    pdf(_LETTER.format(400, "R"))
    yield "PDF pictures", True, "can be made"


def _catalogue(_here: Installation) -> Iterator[Finding]:
    from discovery import catalogue

    catalogue.check()
    counts = (catalogue.ways(), catalogue.questions(), catalogue.rules(), catalogue.all_templates())
    ways, questions, rules, templates = map(len, counts)
    counted = f"{ways} ways, {questions} questions, {rules} rules and {templates} templates"
    renamed = "".join(f"; {former} is called {now} now" for former, now in catalogue.former_names().items())
    yield "Catalogue", True, f"version {catalogue.version()}: {counted}{renamed}"


_LOOKS: Mapping[str, Callable[[Installation], Iterator[Finding]]] = {
    "Python": _program,
    "Data folder": _folders,
    "Free space": _space,
    "Secret key": _key,
    "Database": _database,
    "Backups": _backups,
    "PNG pictures": _drawing,
    "PDF pictures": _setting,
    "Catalogue": _catalogue,
}
