"""An installation of its own for each test of pages; the pages use the very same store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.store import Store
from discovery.ui import installation


def _installed(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Store]:
    patch.setenv("DISCOVERY_DATA_DIR", str(folder))
    patch.delenv("DISCOVERY_DATABASE_URL", raising=False)
    installation.close()
    yield installation.store()
    installation.close()


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store of an installation with nothing in it."""
    yield from _installed(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """As ``store``, one for a whole module, for tests that only look."""
    with pytest.MonkeyPatch.context() as patch:
        yield from _installed(tmp_path_factory.mktemp("installed"), patch)
