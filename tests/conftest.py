"""The order in which the tests run."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
LONGEST_FIRST = ("ui/test_real_airflow.py", "browser/", "hostile/", "store/")
"""Where few but long tests are: what is left for the end is short, so that no worker waits for another there."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first; whatever else as it was."""

    def rank(item: pytest.Item) -> int:
        place = item.path.relative_to(TESTS).as_posix()
        return next((at for at, long in enumerate(LONGEST_FIRST) if place.startswith(long)), len(LONGEST_FIRST))

    items.sort(key=rank)
