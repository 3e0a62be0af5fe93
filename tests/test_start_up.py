"""What a short command loads, and what it does not: every script that runs one waits for it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.cli import _COMMANDS, _command
from discovery.cli.arguments import grammar
from discovery.settings import ROOT
from discovery.store import Store

HEAVY = ("pandas", "numpy", "pyarrow", "streamlit", "starlette", "uvicorn", "alembic", "psycopg", "asyncpg", "typst")
JUDGING = ("diagram", "importers", "questions", "requirements", "rules", "sizing", "coverage")
HEAVY_OF_OURS = ("ui", "diagram", "importers", "airflow", "questions", "engagements", "minutes", "generate")
LOADED = """
import json, runpy, sys
sys.argv[1:] = ["list"]
try:
    runpy.run_module("discovery", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code
import gc
print(json.dumps([sorted(sys.modules), gc.isenabled()]))
"""
SERVED = """
import json, sys
from discovery.cli.arguments import grammar
from discovery.cli import serve
from discovery.ui.process import installation
from discovery.ui.server import serving, timed_connection
grammar()
serving.catalogue.check()
installation.store()
made = serving.parts()
before = sorted(sys.modules)
serving._warm()
print(json.dumps([before, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[str], bool]:
    """What ``list`` prints of an installation with an engagement, what it has loaded, and whether garbage is collected."""
    folder = tmp_path_factory.mktemp("installation")
    store = Store(f"sqlite:///{folder / 'discovery.sqlite'}", Path(folder))
    store.new({"title": "Shop"}, LOCAL)
    store.close()
    own = {**os.environ, "DISCOVERY_DATA_DIR": str(folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", LOADED]
    ended = subprocess.run(command, env=own, cwd=ROOT, capture_output=True, text=True, check=True)
    *shown, last = ended.stdout.splitlines()
    modules, collects = json.loads(last)
    return "\n".join(shown), modules, collects


def test_a_list_of_engagements_loads_nothing_heavy(listed: tuple[str, list[str], bool]) -> None:
    shown, modules, _ = listed
    assert "Shop" in shown
    roots = {module.split(".")[0] for module in modules}
    assert roots.isdisjoint(HEAVY)
    rooms = {".".join(module.split(".")[:2]) for module in modules}
    assert rooms.isdisjoint({f"discovery.{room}" for room in HEAVY_OF_OURS})
    assert "sqlalchemy.dialects.postgresql" not in modules, "a dialect of a database that is not there"


def test_garbage_is_collected_again_once_everything_is_loaded(listed: tuple[str, list[str], bool]) -> None:
    assert listed[2]


def test_a_server_answers_before_it_loads_what_draws_and_judges_and_then_loads_that_at_once(tmp_path: Path) -> None:
    own = {**os.environ, "DISCOVERY_DATA_DIR": str(tmp_path), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SERVED]
    ended = subprocess.run(command, env=own, cwd=ROOT, capture_output=True, text=True, check=True)
    before, after = json.loads(ended.stdout)
    assert {module.split(".")[0] for module in before}.isdisjoint({"pandas", "numpy", "pyarrow", "typst"})
    rooms = {".".join(module.split(".")[:2]) for module in before}
    assert rooms.isdisjoint({f"discovery.{room}" for room in JUDGING})
    assert "discovery.ui.api.routes" in after


def test_every_command_of_the_grammar_has_its_function_and_no_other_is_there() -> None:
    (parsers,) = (action for action in grammar()._actions if action.dest == "command")
    assert set(parsers.choices or ()) == set(_COMMANDS)
    assert all(callable(_command(name)) for name in _COMMANDS)
