"""The lock files list what the requirements files ask for, each package with hashes; ``python3 run.py lock`` renews them."""

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
RENEW = "python3 run.py lock"
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
LOCKS = {"requirements.lock": "requirements.txt", "requirements-test.lock": "requirements-test.txt"}


def pins(requirements: str) -> dict[str, str]:
    """What people wrote: the name of each package and ``==`` its version, those of a file that is named (-r) too."""
    pinned: dict[str, str] = {}
    for line in (ROOT / requirements).read_text().splitlines():
        if line.startswith("-r "):
            pinned |= pins(line.removeprefix("-r "))
        elif line and not line.startswith("#"):
            requirement = Requirement(line)
            pinned[canonicalize_name(requirement.name)] = str(requirement.specifier)
    return pinned


def locked(lock: str) -> dict[str, tuple[Requirement, frozenset[str]]]:
    """What a lock file lists: by name, the pin with its marker, and the hashes of its files."""
    text = "\n".join(line for line in (ROOT / lock).read_text().splitlines() if not line.startswith("#"))
    entries = text.replace("\\\n", " ").splitlines()
    parsed = [(Requirement(entry.partition("--hash")[0]), frozenset(HASH.findall(entry))) for entry in entries]
    return {canonicalize_name(requirement.name): (requirement, hashes) for requirement, hashes in parsed}


@pytest.mark.parametrize(("lock", "requirements"), LOCKS.items())
def test_a_lock_has_every_pin_at_its_version(lock: str, requirements: str) -> None:
    listed = {name: str(requirement.specifier) for name, (requirement, _hashes) in locked(lock).items()}
    asked = pins(requirements)
    assert {name: listed.get(name) for name in asked} == asked, f"{lock} is not that of {requirements}: {RENEW}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_has_one_version_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text and not re.search(r"^-", text, re.MULTILINE), "what is installed from where is not ours"
    for name, (requirement, hashes) in locked(lock).items():
        assert re.fullmatch(r"==[\w.+!]+", str(requirement.specifier)), f"{name}: {RENEW}"
        assert hashes, f"{name} has no hash: {RENEW}"


def test_tests_run_with_the_very_packages_that_the_program_is_served_with() -> None:
    runtime, tests = locked("requirements.lock"), locked("requirements-test.lock")
    differing = [name for name, entry in runtime.items() if tests.get(name) != entry]
    assert differing == [], RENEW
