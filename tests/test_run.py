"""The command that starts the program becomes the program, and installs only what the lock file knows by its hash."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_whoever_ends_the_command_ends_the_program() -> None:
    code = "import run, sys; run.become(sys.executable, '-c', 'import os; print(os.getpid(), os.getcwd())')"
    begun = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    said, _ = begun.communicate(timeout=60)
    assert said.split(maxsplit=1) == [str(begun.pid), f"{ROOT}\n"]
    assert begun.returncode == 0


def _lanes(folder: Path, *lanes: list[str]) -> subprocess.CompletedProcess[str]:
    """``run.run_side_by_side`` of lanes of Python programs, in a folder."""
    code = "import run, sys, pathlib; run.ROOT = pathlib.Path(sys.argv[1]); lanes = eval(sys.argv[2])\n"
    code += "run.run_side_by_side(*[[(sys.executable, '-c', each) for each in lane] for lane in lanes])"
    command = [sys.executable, "-c", code, str(folder), repr(lanes)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_lanes_run_at_once_and_each_in_its_order(tmp_path: Path) -> None:
    """Each waits for a file of the other, so that one after the other would wait for ever."""
    begin = "import pathlib, time\npathlib.Path('{}').touch()\nwhile not pathlib.Path('{}').exists(): time.sleep(0.01)"
    done = _lanes(tmp_path, [begin.format("a", "b"), "print('after a')"], [begin.format("b", "a"), "print('after b')"])
    assert (done.returncode, sorted(done.stdout.split("\n"))) == (0, ["", "after a", "after b"])


def test_a_lane_ends_with_what_failed_and_so_does_the_command(tmp_path: Path) -> None:
    done = _lanes(tmp_path, ["print('first')", "print('second'); raise SystemExit(3)", "print('third')"], ["pass"])
    assert (done.returncode, done.stdout) == (3, "first\nsecond\n")


def _wheel(folder: Path) -> Path:
    """The smallest package that can be installed."""
    wheel = folder / "pebble-1.0-py3-none-any.whl"
    inside = "pebble-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as package:
        package.writestr("pebble.py", "")
        package.writestr(f"{inside}/METADATA", "Metadata-Version: 2.1\nName: pebble\nVersion: 1.0\n")
        package.writestr(f"{inside}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        package.writestr(f"{inside}/RECORD", f"pebble.py,,\n{inside}/METADATA,,\n{inside}/WHEEL,,\n{inside}/RECORD,,\n")
    return wheel


def _install(folder: Path) -> subprocess.CompletedProcess[str]:
    """``run.install`` of a copy of ``run.py``, which takes packages from its own folder alone."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    alone = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": os.devnull}
    code = "import run; run.install('requirements.lock')"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment | alone, capture_output=True, text=True, check=False
    )


def test_a_package_is_installed_by_its_hash_or_not_at_all(tmp_path: Path) -> None:
    shutil.copy(ROOT / "run.py", tmp_path)
    digest = hashlib.sha256(_wheel(tmp_path).read_bytes()).hexdigest()
    lock = tmp_path / "requirements.lock"
    for line in ("pebble==1.0", f"pebble==1.0 --hash=sha256:{'0' * 64}"):
        lock.write_text(line)
        assert _install(tmp_path).returncode, line
        assert not list((tmp_path / ".venv").rglob("pebble.py")), line
        assert not list((tmp_path / ".venv").glob(".installed*")), line
    lock.write_text(f"pebble==1.0 --hash=sha256:{digest}")
    answer = _install(tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert len(list((tmp_path / ".venv").rglob("pebble.py"))) == 1
    assert _install(tmp_path).stdout == "", "what was installed is not installed again"
