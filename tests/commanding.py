"""Runs commands in an installation of their own and holds each to the contract: exit code, one line for an error."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from discovery.cli import main
from tests.making import begun


class Said:
    """What one command printed and how it ended."""

    def __init__(self, code: int, out: str, err: str, notes: str = "") -> None:
        self.code, self.out, self.err, self.notes = code, out, err, notes

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        return json.loads(self.err)["error"]


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    data = tmp_path / "data"
    monkeypatch.setenv("DISCOVERY_DATA_DIR", str(data))
    monkeypatch.delenv("DISCOVERY_DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, code: int = 0, found: bool = False) -> Said:
        if arguments[:1] == ("new",) and not data.exists():
            begun(data)  # that a first command makes the database is tried by ``filled`` below
        capfd.readouterr()
        ended = main(arguments)
        out, err = capfd.readouterr()
        assert ended == code, (out, err)
        lines = err.splitlines(keepends=True)
        notes = "".join(line for line in lines if line.startswith("Note: "))
        err = "".join(line for line in lines if not line.startswith("Note: "))
        assert err.count("\n") == (code != 0 and not found), "an error is one line, and nothing but notes is beside it"
        assert "Traceback" not in err
        return Said(ended, out, err, notes)

    return call


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one small engagement, made by commands."""
    folder = tmp_path_factory.mktemp("shop")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISCOVERY_DATA_DIR", str(folder))
        patch.delenv("DISCOVERY_DATABASE_URL", raising=False)
        for arguments in (
            ("new", "Shop", "--customer", "Example Ltd"),
            ("add", "Shop", "people", "name=Ann", "role=Sponsor", "can_sign_off=yes"),
            ("add", "Shop", "outcomes", "statement=Faster reports", "owner=Ann", "value=3"),
            ("add", "Shop", "outputs", "name=Board"),
            ("link", "Shop", "OUP-001", "serves", "OUT-001"),
        ):
            assert main(arguments) == 0
    return folder


@pytest.fixture
def shop(run: Run, filled: Path, tmp_path: Path) -> Run:
    """An installation of its own with the small engagement."""
    shutil.copytree(filled, tmp_path / "data")
    return run
