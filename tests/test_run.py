"""The command that starts the program becomes the program."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_whoever_ends_the_command_ends_the_program() -> None:
    code = "import run, sys; run.become(sys.executable, '-c', 'import os; print(os.getpid(), os.getcwd())')"
    begun = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    said, _ = begun.communicate(timeout=60)
    assert said.split(maxsplit=1) == [str(begun.pid), f"{ROOT}\n"]
    assert begun.returncode == 0
