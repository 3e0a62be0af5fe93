"""Every hostile file of the corpus, read by its way in: what is said of it, and what it takes of time and memory.

Time is reckoned in what an honest log of 25 MB takes in the same run, so that a slow machine is no excuse and no fault.
"""

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

import pytest

from discovery.settings import ROOT
from tests.hostile.corpus import CORPUS, HONEST, Hostile

TIMES = 8
"""No file takes more than so many times as long as the honest log, which takes half a second to one."""
MEGABYTES = 300

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the highest memory of a process is asked of Linux")


@pytest.fixture(scope="module")
def results() -> Mapping[int, dict[str, Any]]:
    """What came of each file, by its number; the floor is -1."""
    command = [sys.executable, "-m", "tests.hostile.reading"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    return {line["number"]: line for line in map(json.loads, ran.stdout.splitlines())}


@pytest.mark.parametrize("number", range(len(CORPUS)), ids=map(str, CORPUS))
def test_a_hostile_file_is_told_in_little_time_and_memory(results: Mapping[int, dict[str, Any]], number: int) -> None:
    found, floor = results[number], results[-1]["seconds"]
    assert re.search(CORPUS[number].expected, found["said"]), found["said"]
    assert found["seconds"] <= TIMES * floor, f"{found['seconds']:.1f} s where an honest log takes {floor:.1f} s"
    assert found["megabytes"] <= MEGABYTES


def test_the_honest_log_is_read(results: Mapping[int, dict[str, Any]]) -> None:
    assert re.search(HONEST.expected, results[-1]["said"]) and results[-1]["megabytes"] <= MEGABYTES


def test_the_files_are_always_the_same() -> None:
    small = [one for one in CORPUS if one.name in ("odd names.zip", "with a wrong sum.gz", "logs.tgz", "utf-32.log")]
    assert len(small) == 4
    assert all(one.make() == one.make() for one in small)


def test_every_file_has_a_name_of_its_own() -> None:
    names = [str(one) for one in CORPUS]
    assert len(names) == len(set(names))
    assert all(isinstance(one, Hostile) and one.expected for one in CORPUS)
