"""Small records for tests: rows with only what a test is about."""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from discovery import private_files
from discovery.model.engagement import Engagement
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.store import Store
from discovery.store.files import Files

_AREA = "00000000-0000-7000-8000-"


def row_id(number: int) -> str:
    """A readable id."""
    return f"{_AREA}{number:012d}"


def make(section: str, number: int, **values: Any) -> Row:
    """One row of a section; its id is made from its section's place and its number."""
    place = list(BY_SECTION).index(section) * 1000
    given = {
        "id": row_id(place + number),
        "engagement_id": row_id(1),
        "number": number,
        "position": number * 1024,
        **values,
    }
    return BY_SECTION[section].model_validate(given)


def record(**sections: list[dict[str, Any]]) -> Record:
    """A Record with these rows, numbered from one."""
    head = make("engagement", 1, title="A test")
    assert isinstance(head, Engagement)
    parts: dict[str, Any] = {
        section: tuple(make(section, at + 1, **values) for at, values in enumerate(rows))
        for section, rows in sections.items()
    }
    return Record(engagement=head, **parts)


@cache
def _begun() -> tempfile.TemporaryDirectory[str]:
    """A folder with a database in which nothing is; it goes when the process ends."""
    folder = tempfile.TemporaryDirectory(prefix="discovery-begun-")
    Store(f"sqlite:///{Path(folder.name) / 'discovery.sqlite'}", Path(folder.name)).close()
    return folder


def begun(folder: Path, name: str = "discovery.sqlite") -> None:
    """Give a data folder without a database one with nothing in it: a copy, because making one takes a while."""
    private_files.folder(folder)
    if not (folder / name).exists():
        shutil.copy(Path(_begun().name) / "discovery.sqlite", folder / name)


def new_store(folder: Path, name: str = "discovery.sqlite") -> Store:
    """A store with nothing in it on a file of this name; whoever asked closes it."""
    begun(folder, name)
    return Store(f"sqlite:///{folder / name}", folder)


def files_of(store: Store) -> Files:
    """The folder with the files of all artefacts of a store, for tests that look into it or damage it."""
    return Files(store.data_dir / "files")
