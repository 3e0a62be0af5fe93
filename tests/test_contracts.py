"""The import contracts see every violation they are for: each is seeded in every room in turn, and has to be refused.

Seeds are put into the graph of imports that the contracts are checked against; one of each kind is written into a file.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest
from importlinter import configuration
from importlinter.application.use_cases import read_user_options
from importlinter.contracts.acyclic_siblings import AcyclicSiblingsContract
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.layers import LayersContract
from importlinter.domain.contract import Contract

from discovery.settings import ROOT

KINDS: dict[str, type[Contract]] = {
    "forbidden": ForbiddenContract,
    "layers": LayersContract,
    "acyclic_siblings": AcyclicSiblingsContract,
}
FLOORS = "Each floor stands only on the floors below it"
STREAMLIT = "Nothing but the screens knows Streamlit"
DATABASE = "Only the store opens a database"
STORE = "Only ui and cli open the store"
CIRCLES = "No two rooms, and no two folders of a room, need each other"
DATABASES = ("sqlite3", "sqlalchemy", "sqlmodel", "alembic", "psycopg")
ROOMS = sorted(path.stem for path in (ROOT / "discovery").iterdir() if (path / "__init__.py").exists())
MODULES = sorted(path.stem for path in (ROOT / "discovery").glob("*.py") if path.stem not in ("__init__", "__main__"))


@cache
def imports() -> grimp.ImportGraph:
    """Who imports what, as it stands."""
    return grimp.build_graph("discovery", include_external_packages=True, cache_dir=None)  # it may be out of date


@cache
def contracts() -> tuple[Contract, ...]:
    """The contracts of pyproject.toml."""
    configuration.configure()
    options = read_user_options(config_filename=str(ROOT / "pyproject.toml"))
    made = []
    for given in options.contracts_options:
        about = {name: value for name, value in given.items() if name not in ("type", "id")}
        made.append(KINDS[given["type"]](about["name"], options.session_options, about))
    return tuple(made)


def broken(graph: grimp.ImportGraph, *names: str) -> list[str]:
    """The names of those of these contracts that a graph breaks; of all, where none is named."""
    asked = [contract for contract in contracts() if not names or contract.name in names]
    assert len(asked) == len(names or contracts())
    return [contract.name for contract in asked if not contract.check(graph.__deepcopy__({}), False).kept]


def modules_of(room: str) -> Iterator[str]:
    """The first and the last module of a room, and the room itself: a contract must know all of them."""
    inside = sorted(imports().find_descendants(f"discovery.{room}"))
    yield from dict.fromkeys((f"discovery.{room}", *inside[:1], *inside[-1:]))


def seeded(*seeds: tuple[str, str]) -> grimp.ImportGraph:
    """The graph with these imports more, each from one module of another."""
    graph = imports().__deepcopy__({})
    for importer, imported in seeds:
        if imported not in graph.modules:
            graph.add_module(imported, is_squashed="." not in imported)
        assert not graph.direct_import_exists(importer=importer, imported=imported)
        graph.add_import(importer=importer, imported=imported, line_number=1, line_contents=f"import {imported}")
    return graph


def refused(name: str, seeds: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these imports a contract that forbids imports refuses, all of them seeded at once."""
    (contract,) = (contract for contract in contracts() if contract.name == name)
    chains = contract.check(seeded(*seeds), False).metadata["invalid_chains"]
    links = (link for found in chains for chain in found["chains"] for link in chain)
    return {(link["importer"], link["imported"]) for link in links}


def test_the_tree_as_it_stands_breaks_none() -> None:
    assert len(contracts()) == 5
    assert broken(imports()) == []


def of_rooms(*allowed: str) -> list[str]:
    """The modules that are tried, of every room but those that may."""
    return [module for room in (*ROOMS, *MODULES) if room not in allowed for module in modules_of(room)]


@pytest.mark.parametrize(
    ("name", "allowed", "targets"),
    [
        (STREAMLIT, ("ui",), ("streamlit",)),
        (DATABASE, ("store", "model"), DATABASES),
        (STORE, ("store", "ui", "cli"), ("discovery.store", "discovery.store.store", "discovery.store.reading.read")),
    ],
)
def test_what_is_forbidden_is_refused_in_every_room(
    name: str, allowed: tuple[str, ...], targets: tuple[str, ...]
) -> None:
    modules = of_rooms(*allowed)
    assert len(modules) > 3 * (len(ROOMS) - len(allowed) - 4)
    seeds = {(module, target) for module in modules for target in targets}
    assert refused(name, seeds) == seeds


@pytest.mark.parametrize("room", [*ROOMS, *MODULES])
def test_a_circle_is_refused(room: str) -> None:
    """Whoever a room is imported by may not be imported by it."""
    above = {
        module.split(".")[1]
        for module in imports().modules
        if module.startswith("discovery.")
        and any(name.split(".")[1:2] == [room] for name in imports().find_modules_directly_imported_by(module))
    } - {room, "__main__"}
    for other in sorted(above):
        graph = seeded((next(iter(modules_of(room))), f"discovery.{other}"))
        assert broken(graph, FLOORS) or broken(graph, CIRCLES), other


def test_a_folder_of_a_room_is_kept_out_of_circles_too() -> None:
    assert broken(seeded(("discovery.ui.parts.tables", "discovery.ui.workflow.live_diagram")), CIRCLES)
    assert broken(seeded(("discovery.store.reading.read", "discovery.store.backups.backup")), CIRCLES)
    assert broken(seeded(("discovery.diagram.layout.sizes", "discovery.diagram.drawing.cards")), CIRCLES)


def circles(graph: grimp.ImportGraph) -> list[str]:
    """Modules that need one another, be it for their types alone; one such circle where there are several."""
    order = TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules})
    try:
        order.prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_two_modules_need_each_other() -> None:
    assert circles(imports()) == []
    assert circles(seeded(("discovery.store.writing.placing", "discovery.store.writing.write")))


@pytest.mark.parametrize(
    ("place", "line", "name"),
    [
        ("workflow/graph.py", "import streamlit", STREAMLIT),
        ("measures/scorecard.py", "from sqlalchemy import text", DATABASE),
        ("exporters/section_csv.py", "from discovery.store import Store", STORE),
        ("model/row.py", "def late():\n    from discovery.rules import findings", FLOORS),
    ],
)
def test_the_gate_itself_fails_on_a_seeded_file(tmp_path: Path, place: str, line: str, name: str) -> None:
    shutil.copytree(ROOT / "discovery", tmp_path / "discovery", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    module = tmp_path / "discovery" / place
    module.write_text(f"{module.read_text('utf-8')}\n\n{line}\n", "utf-8")
    gate = Path(sys.executable).with_name("lint-imports")
    checked = subprocess.run(
        [gate, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert name in checked.stdout
    assert "BROKEN" in next(line for line in checked.stdout.splitlines() if line.startswith(name))
