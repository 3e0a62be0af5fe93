"""Commands that look after the installation: backup, restore, migrate."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from discovery.access import MAINTENANCE
from discovery.access.presentation_lock import Locks
from discovery.cli.answer import Answer, note, printable
from discovery.cli.installation import Installation
from discovery.store.backups.restore import restore as put_back
from discovery.store.backups.restore import stamped
from discovery.store.opening.start import head


def backup(here: Installation, given: Namespace) -> Answer:
    """``backup``: database and artefact files in one file, while they are in use; says which files it lacks.

    Exit code 1 where the database is damaged, although a backup could be made.
    """
    target = Path(given.file) if given.file else stamped(here.store.backups, "backup", ".zip")
    made = here.store.backup(target, MAINTENANCE)
    for one in made.lacking:
        note(f"{one} It is not in the backup.")
    if made.damage:
        note(f"{made.damage} The backup holds it as it is; the command doctor says more.")
    data = {"file": str(target), "bytes": target.stat().st_size, "files": made.files, "damage": made.damage}
    data["lacking"] = [asdict(one) for one in made.lacking]
    return Answer(data, [printable(target)], code=1 if made.damage else 0)


def restore(here: Installation, given: Namespace) -> Answer:
    """``restore``: put a backup back, after a look at it and a copy of the present database."""
    settings = here.settings
    done = put_back(settings.url, Path(given.file), settings.data_dir, MAINTENANCE)
    for one in done.lacking:
        note(str(one))
    for fault in done.faults:
        note(f"{fault} It is put back as it was.")
    said = ["The database is restored."]
    said += [f"Artefact files that were missing and are put back: {done.files}."] if done.files else []
    as_is = f", as it was, because it was not whole: {done.damage}" if done.damage else "."
    said += [printable(f"The database before is kept in {done.set_aside}{as_is}")] if done.set_aside else []
    kept = str(done.set_aside) if done.set_aside else None
    data = {"restored": given.file, "kept": kept, "files": done.files, "damage": done.damage}
    data["faults"] = list(done.faults)
    return Answer({**data, "lacking": [asdict(one) for one in done.lacking]}, said)


def migrate(here: Installation, _given: Namespace) -> Answer:
    """``migrate``: make the database, or bring it up to date after a backup."""
    state = here.store.state
    words = {"created": "The database was made.", "upgraded": "The database was brought up to date."}
    said = words.get(state, "The database is up to date.")
    return Answer({"state": state, "schema": head()}, [f"{said} Schema {head()}."])


def unlock(here: Installation, given: Namespace) -> Answer:
    """``unlock``: open the browsers that were locked to one engagement, when the word that leaves the lock is lost."""
    wanted = here.store.find(given.engagement, MAINTENANCE) if given.engagement else None
    opened = Locks(here.settings.data_dir).open_all(lambda lock: wanted in (None, lock.engagement))
    said = "No browser is locked." if not opened else f"{opened} locked browser{'s are' if opened > 1 else ' is'} open."
    return Answer({"opened": opened}, [f"{said} Reload the page there." if opened else said])
