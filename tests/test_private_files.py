"""What the program makes is its owner's alone, whatever the system would give others by itself."""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery import private_files
from discovery.access import LOCAL, MAINTENANCE
from discovery.access.presentation_lock import Locks
from discovery.settings import Settings
from discovery.store import Add, Store
from discovery.store.backups.restore import restore


@pytest.fixture(params=[0o000, 0o077, 0o777], ids=oct)
def mask(request: pytest.FixtureRequest) -> Iterator[None]:
    """What the system takes away from new files: nothing, what it should, or all of it."""
    before = os.umask(request.param)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, str]:
    """The mode of the folder and of everything in it that is not as it should be."""
    found = {path: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.rglob("*"))}
    wanted = {path: private_files.FOLDER if path.is_dir() else private_files.FILE for path in found}
    return {str(path.relative_to(folder)): oct(mode) for path, mode in found.items() if mode != wanted[path]}


def test_everything_in_a_data_folder_is_its_owner_s_alone(tmp_path: Path, mask: None):
    data = tmp_path / "deep" / "data"
    store = Store(f"sqlite:///{data / 'discovery.sqlite'}", data)
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(engagement, [Add("artefacts", {"title": "Plan", "sha256": store.keep_file(b"plan", LOCAL)})], LOCAL)
    made = store.backup(data / "backups" / "backup.zip", MAINTENANCE)
    Locks(data).lock("browser", engagement)
    assert Settings(data_dir=data, secret_key="").key
    assert {path.name for path in data.iterdir()} >= {"discovery.sqlite", "discovery.sqlite-wal", "files", "backups"}
    assert modes(tmp_path / "deep") == {}
    restore(store.url, made.file, data, MAINTENANCE)
    store.save(engagement, [Add("outcomes", {"statement": "goes on"})], LOCAL)
    assert modes(tmp_path / "deep") == {}
    store.close()
    assert modes(tmp_path / "deep") == {}


def test_what_an_older_version_left_open_is_closed_to_others_and_a_folder_stays_as_its_owner_made_it(tmp_path: Path):
    data = tmp_path / "data"
    Store(f"sqlite:///{data / 'discovery.sqlite'}", data).close()
    (data / "files").mkdir(exist_ok=True)
    for path, mode in ((data, 0o755), (data / "files", 0o755), (data / "discovery.sqlite", 0o644)):
        path.chmod(mode)
    Store(f"sqlite:///{data / 'discovery.sqlite'}", data).close()
    assert modes(data) == {".": "0o755", "files": "0o750", "discovery.sqlite": "0o640"}
    assert private_files.open_to_others(data)


def test_a_disk_that_keeps_no_modes_is_written_to_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))  # what a memory stick says to chmod

    monkeypatch.setattr(os, "chmod", refused)
    data = tmp_path / "data"
    store = Store(f"sqlite:///{data / 'discovery.sqlite'}", data)
    made = store.backup(tmp_path / "stick" / "backups" / "backup.zip", MAINTENANCE)
    store.close()
    restore(store.url, made.file, data, MAINTENANCE)
