"""The order in which the tests run."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LONGEST_FIRST = ("browser", "hostile", "store")
"""Folders with few but long files are not left for the end, when other workers have nothing to do any more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long folders first; whatever else as it was."""
    rank = {folder: number for number, folder in enumerate(LONGEST_FIRST)}
    items.sort(key=lambda item: rank.get(item.path.relative_to(TESTS).parts[0], len(rank)))
