"""An installation of its own for each test of pages; the pages use the very same store."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.store import Store
from discovery.ui.process import installation


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with nothing in it, to be copied: making one takes longer than most tests."""
    folder = tmp_path_factory.mktemp("made")
    Store(f"sqlite:///{folder / 'discovery.sqlite'}", folder).close()
    return folder / "discovery.sqlite"


def _installed(made: Path, folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Store]:
    shutil.copy(made, folder)
    patch.setenv("DISCOVERY_DATA_DIR", str(folder))
    patch.setenv("DISCOVERY_QUIET_SECONDS", "0")
    patch.delenv("DISCOVERY_DATABASE_URL", raising=False)
    installation.close()
    yield installation.store()
    installation.close()


@pytest.fixture
def store(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store of an installation with nothing in it."""
    yield from _installed(made, tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def shared_store(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """As ``store``, one for a whole module, for tests that only look."""
    with pytest.MonkeyPatch.context() as patch:
        yield from _installed(made, tmp_path_factory.mktemp("installed"), patch)
