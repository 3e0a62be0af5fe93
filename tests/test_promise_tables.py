"""The tables of promises and of ASVS requirements name tests that there are: a test that is renamed is renamed there too."""

import ast
import re
from pathlib import Path

import pytest

from discovery.settings import ROOT

TABLES = ("docs/promises.md", "docs/asvs.md")
NAMED = re.compile(r"\b(tests/[\w/]+\.(?:py|c))(?:::(\w+))?")
PROMISES = [f"P{number}" for number in range(1, 18)]


def lines(table: str) -> list[list[str]]:
    """The cells of each line of the tables in a page, heads left out."""
    found = [line.strip().strip("|").split("|") for line in (ROOT / table).read_text().splitlines() if line[:1] == "|"]
    cells = [[cell.strip() for cell in line] for line in found]
    return [line for line in cells if not set("".join(line)) <= set("-: ") and line[0] not in ("#", "Number")]


def names_in(path: Path) -> set[str]:
    """The names of the tests in a module."""
    return {node.name for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("table", TABLES)
def test_every_test_that_a_table_names_is_there(table: str) -> None:
    named = NAMED.findall((ROOT / table).read_text())
    assert len(named) > 20, "the table names tests"
    gone = []
    for path, name in named:
        if not (ROOT / path).is_file() or (name and name not in names_in(ROOT / path)):
            gone.append(f"{path}::{name}" if name else path)
    assert gone == []


def test_every_promise_has_a_test_a_command_and_a_figure() -> None:
    promises = [line for line in lines("docs/promises.md") if re.fullmatch(r"P\d+", line[0])]
    assert [line[0] for line in promises] == PROMISES
    for _key, promise, test, command, push, long_, seen in promises:
        assert promise
        assert NAMED.search(test), promise
        assert "pytest" in command or "run.py" in command, promise
        assert push or long_, promise
        assert re.search(r"\d", seen), promise


def test_every_requirement_is_named_once_and_shown_or_said_not_to_be_met() -> None:
    requirements = lines("docs/asvs.md")
    numbers = [tuple(map(int, line[0].split("."))) for line in requirements]
    assert numbers == sorted(set(numbers))
    assert all(line[1].endswith(".") for line in requirements)


def test_the_readme_leads_to_the_tables() -> None:
    readme = (ROOT / "README.md").read_text()
    assert all(f"({table})" in readme for table in TABLES)
