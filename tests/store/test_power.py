"""Saved means saved, power loss too, as far as a model can tell: what was not synchronised is gone or torn to pieces.

The control run at synchronous=NORMAL must lose work, or the model would not see a loss. Run with DISCOVERY_LONG=1.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.store.writers import contradictions, killed, prepared, tokens

pytestmark = pytest.mark.skipif(not os.environ.get("DISCOVERY_LONG"), reason="takes minutes: set DISCOVERY_LONG=1")
SECTOR = 512


@dataclass
class Losses:
    """What power losses did."""

    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled model of power loss."""
    library = tmp_path_factory.mktemp("power") / "powerloss.so"
    source = Path(__file__).with_name("powerloss.c")
    compiler = shutil.which("cc") or shutil.which("gcc")
    assert compiler, "this test needs a C compiler"
    subprocess.run([compiler, "-O2", "-Wall", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def content(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def after_power_loss(path: Path, luck: random.Random, torn: bool) -> bytes:
    """What a disk holds: the synchronised state; torn, any sector may also be as it was written later."""
    durable, written = content(path.with_name(path.name + ".durable")), content(path)
    if not torn:
        return durable
    length = luck.choice((len(durable), len(written), max(len(durable), len(written))))
    share, disk = luck.random(), bytearray(length)
    for place in range(0, length, SECTOR):
        source = written if luck.random() < share else durable
        disk[place : place + SECTOR] = source[place : place + SECTOR].ljust(min(SECTOR, length - place), b"\0")
    return bytes(disk)


def started(model: Path, path: Path, run: str, level: str) -> Callable[[int], int]:
    environment = {**os.environ, "LD_PRELOAD": str(model), "POWER_FOLDER": str(path.parent)}

    def start(pipe: int) -> int:
        command = [sys.executable, "-m", "tests.store.writers", str(path), str(pipe), run, level]
        return subprocess.Popen(command, pass_fds=(pipe,), env=environment, stderr=subprocess.DEVNULL).pid

    return start


def power_losses(model: Path, folder: Path, runs: int, level: str) -> Losses:
    luck, found = random.Random(11), Losses()
    for number in range(runs):
        place = folder / f"{level}{number}"
        place.mkdir()
        path, run = place / "discovery.sqlite", f"run{number}"
        prepared(path)
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        shutil.copy(path, path.with_name(path.name + ".durable"))
        heard = killed(started(model, path, run, level), 0.8, luck)
        disk = place / "after.sqlite"
        for suffix in ("", "-wal"):
            held = after_power_loss(path.with_name(path.name + suffix), luck, torn=number % 2 == 1)
            if held:
                disk.with_name(disk.name + suffix).write_bytes(held)
        found.acknowledged += len(heard)
        try:
            found.wrong += contradictions(disk, thorough=True)
            found.lost += sorted(heard - set(tokens(disk, run)))
        except sqlite3.DatabaseError as error:
            found.wrong.append(f"{run}: {error}")
        shutil.rmtree(place)
    print(
        f"{level}: {runs} power losses, {found.acknowledged} acknowledged, {len(found.lost)} lost, {len(found.wrong)} wrong"
    )
    return found


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_no_acknowledged_save_is_lost_when_the_power_fails(model: Path, tmp_path: Path):
    found = power_losses(model, tmp_path, 60, "FULL")
    assert found.acknowledged > 60
    assert (found.lost, found.wrong) == ([], [])


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_the_model_sees_the_loss_of_a_weaker_setting(model: Path, tmp_path: Path):
    found = power_losses(model, tmp_path, 12, "NORMAL")
    assert found.lost, "at synchronous=NORMAL acknowledged work must be lost, or the model is blind"
    assert found.wrong == []
