"""What it costs to read an Airflow environment's logs, above one pass of a regular expression that finds the messages."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from discovery.airflow.masking import Masker
from discovery.airflow.reading import read
from discovery.airflow.sources.files import of_paths
from discovery.settings import ROOT
from tests.bench.figures import Figure, in_turn

MEGABYTES = 50
CAPTURES = ROOT / "tests" / "airflow" / "captures"
_KINDS = {
    "lines of Airflow 1.10 and 2": (
        (
            "airflow-1.10.12/get_airflow_cfg__get_airflow_cfg_task.log",
            "airflow-1.10.12/get_env_vars__get_env_vars_task.log",
            "airflow-2.11.2/get_airflow_cfg__get_airflow_cfg_task.log",
            "airflow-2.11.2/log_get_env_vars__get_env_vars_task.txt",
            "airflow-2.11.2/log_get_py_pkgs__list_python_packages.txt",
        ),
        re.compile(r"^(?:\[[^\]\n]*\] \{{1,2}[^}\n]*\}{1,2} [A-Z]+ - )?(.*)$", re.M),
    ),
    "events of Airflow 3": (
        (
            "airflow-3.3.2/log_get_env_vars__get_env_vars_task.ndjson",
            "airflow-3.3.2/log_get_py_pkgs__list_python_packages.ndjson",
        ),
        re.compile(r'^\{.*?"event":"((?:[^"\\]|\\.)*)".*$', re.M),
    ),
}


def reading() -> Iterator[Figure]:
    """Logs of 50 MB, made of real ones again and again; beyond the time, the memory that reading them takes."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, (names, pattern) in _KINDS.items():
            once = b"".join((CAPTURES / name).read_bytes() + b"\n" for name in names)
            path = Path(folder) / "airflow.log"
            path.write_bytes(once * (MEGABYTES * 1_000_000 // len(once) + 1))
            text = path.read_text(encoding="utf-8")
            figure = in_turn(
                f"{MEGABYTES} MB, {kind}",
                lambda: sum(1 for _ in pattern.finditer(text)),  # noqa: B023
                lambda: read(of_paths([path]), Masker(b"bench")),  # noqa: B023
                rounds=5,
                goal=4,
            )
            yield replace(figure, note=f"{_megabytes(path):.0f} MB more memory, ≤ 150")


def _megabytes(path: Path) -> float:
    """How much more memory a process of its own holds at its peak for having read the file."""
    code = "from tests.bench.airflow import peak; import sys; print(peak(sys.argv[1]))"
    ran = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True, cwd=ROOT)
    return float(ran.stdout)


def peak(name: str) -> float:
    """Megabytes of the highest memory above that before the file was read."""
    read(of_paths([CAPTURES / "airflow-1.10.12"]), Masker(b"bench"))
    before = _highest()
    read(of_paths([Path(name)]), Masker(b"bench"))
    return _highest() - before


def _highest() -> float:
    """Megabytes of this process at its peak; what ``getrusage`` says is its parent's, where that had more."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024
