"""Commands that look after the installation: backup, restore, migrate."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from discovery.access import MAINTENANCE
from discovery.access.presentation_lock import Locks
from discovery.cli.answer import Answer, note, printable
from discovery.cli.installation import Installation
from discovery.document.house import style_files
from discovery.store.backups.restore import restore as put_back
from discovery.store.backups.restore import stamped
from discovery.store.opening.start import head


def backup(here: Installation, given: Namespace) -> Answer:
    """``backup``: database, artefact files and house style in one file, while they are in use; says what it lacks.

    Exit code 1 where the database is damaged, although a backup could be made.
    """
    target = Path(given.file) if given.file else stamped(here.store.backups, "backup", ".zip")
    style, troubles = style_files(here.settings.house_style)
    for trouble in troubles:
        note(f"{trouble} It is not in the backup.")
    made = here.store.backup(target, MAINTENANCE, style)
    for one in made.lacking:
        note(f"{one} It is not in the backup.")
    if made.damage:
        note(f"{made.damage} The backup holds it as it is; the command doctor says more.")
    data = {"file": str(target), "bytes": target.stat().st_size, "files": made.files, "damage": made.damage}
    data["style"] = made.style
    data["lacking"] = [asdict(artefact) for artefact in made.lacking]
    return Answer(data, [printable(target)], code=1 if made.damage else 0)


def restore(here: Installation, given: Namespace) -> Answer:
    """``restore``: put a backup back, after a look at it and a copy of the present database."""
    settings = here.settings
    done = put_back(settings.url, Path(given.file), settings.data_dir, MAINTENANCE, settings.house_style)
    for one in done.lacking:
        note(str(one))
    for fault in done.faults:
        note(f"{fault} It is put back as it was.")
    if done.style_trouble:
        note(done.style_trouble)
    shown = ["The database is restored."]
    shown += [f"Artefact files that were missing and are put back: {done.files}."] if done.files else []
    as_is = f", as it was, because it was not whole: {done.damage}" if done.damage else "."
    shown += [printable(f"The database before is kept in {done.set_aside}{as_is}")] if done.set_aside else []
    shown += [f"Files of the house style that are put back: {done.style}."] if done.style else []
    if done.style_aside:
        shown.append(printable(f"The house style before is kept in {done.style_aside}."))
    set_aside = str(done.set_aside) if done.set_aside else None
    data = {"restored": given.file, "kept": set_aside, "files": done.files, "damage": done.damage}
    data |= {"faults": list(done.faults), "style": done.style, "style_trouble": done.style_trouble}
    return Answer({**data, "lacking": [asdict(artefact) for artefact in done.lacking]}, shown)


def migrate(here: Installation, _given: Namespace) -> Answer:
    """``migrate``: make the database, or bring it up to date after a backup."""
    state = here.store.state
    words = {"created": "The database was made.", "upgraded": "The database was brought up to date."}
    outcome = words.get(state, "The database is up to date.")
    return Answer({"state": state, "schema": head()}, [f"{outcome} Schema {head()}."])


def unlock(here: Installation, given: Namespace) -> Answer:
    """``unlock``: open the browsers that were locked to one engagement, when the word that leaves the lock is lost."""
    wanted = here.store.find(given.engagement, MAINTENANCE) if given.engagement else None
    opened = Locks(here.settings.data_dir).open_all(lambda lock: wanted in (None, lock.engagement))
    outcome = (
        "No browser is locked." if not opened else f"{opened} locked browser{'s are' if opened > 1 else ' is'} open."
    )
    return Answer({"opened": opened}, [f"{outcome} Reload the page there." if opened else outcome])
