"""What the hostile tests share: one process that has loaded the program, and places that it serves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.loaded import Loaded
from tests.hostile.site import Site


@pytest.fixture(scope="session")
def loaded() -> Iterator[Loaded]:
    """The loaded process; whatever it still runs ends with the tests."""
    process = Loaded()
    yield process
    process.close()


@pytest.fixture
def site(loaded: Loaded, tmp_path: Path) -> Iterator[Site]:
    """A served data folder with one engagement."""
    with Site(loaded, tmp_path / "data") as served:
        yield served


@pytest.fixture
def site_at(loaded: Loaded) -> Iterator[Callable[[Path], Site]]:
    """Serves any folder."""
    opened: list[Site] = []

    def serve(folder: Path) -> Site:
        opened.append(Site(loaded, folder).__enter__())
        return opened[-1]

    yield serve
    for served in opened:
        served.__exit__()
