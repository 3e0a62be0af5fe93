"""Saved means saved: a process killed at any moment loses nothing that it had acknowledged, and breaks nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

RUNS = 1000 if os.environ.get("DISCOVERY_LONG") else 150


def test_no_acknowledged_save_is_lost_when_the_process_is_killed(tmp_path: Path):
    command = [sys.executable, "-m", "tests.store.writers", "crashes", str(tmp_path / "discovery.sqlite"), str(RUNS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print(f"{found['runs']} kills, {found['acknowledged']} saves acknowledged, {len(found['lost'])} lost")
    assert found["acknowledged"] > RUNS, "the writers must have written, or nothing was tested"
    assert found["lost"] == []
    assert found["wrong"] == []
    assert found["twice"] == []
