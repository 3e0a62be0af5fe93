"""Names say what a thing is: words that only a riddle's author understands are not among the public ones, and the worst
of them are neither names of private functions nor of parameters.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.settings import ROOT

RIDDLES = {
    "found",
    "one",
    "told",
    "said",
    "whole",
    "words",
    "kept",
    "lines",
    "rails",
    "shape",
    "shapes",
    "cells",
    "arrival",
    "prepare",
    "Work",
    "deed",
    "turn",
    "Hit",
    "Judge",
    "nowhere",
    "Facts",
    "taken_over",
    "let_go",
    "carry_over",
    "like",
    "in_situation",
    "wrong",
    "Desk",
    "excuse",
    "pulse",
    "fresh",
    "left_open",
    "look",
    "asking",
    "messages",
    "bring_in",
    "chapters",
    "situation",
    "situations",
}
"""Words that said nothing to a reader; ``docs/decisions.md`` has what is said in their place."""

NOT_EVEN_PRIVATE = {"told", "found", "said", "kept"}
"""Words that are no name of a module's own function or value either, nor of a parameter."""

ARE_WHAT_THEY_SAY = {
    "discovery/document/blocks.py:Lines.lines",  # lines of text, one below the other
    "discovery/document/blocks.py:TableRow.cells",  # the cells of a row
    "discovery/importers/deciding.py:Decision.kept",
    "discovery/model/engagement.py:Engagement.situation",  # its name in databases and files; on screens a template
    "discovery/importers/proposal.py:Proposal.kept",  # JSON of ``import --json`` calls it so
}
"""Names that are a riddle elsewhere and plain here. Whoever adds one answers for it."""

SOURCES = sorted(path for path in (ROOT / "discovery").rglob("*.py") if "migrations" not in path.parts)


def public_names(path: Path) -> Iterator[str]:
    """Modules, functions, classes, methods and fields that others may use."""
    yield path.stem
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield node.name
            for part in node.body:
                if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield f"{node.name}.{part.name}"
                elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    yield f"{node.name}.{part.target.id}"


def private_names(path: Path) -> Iterator[str]:
    """A module's own functions, classes and values, and every parameter of a function or lambda in it."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
    for statement in tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        yield from (target.id for target in targets if isinstance(target, ast.Name))


def riddles(path: Path, place: str) -> list[str]:
    """The names of a module that say nothing."""
    public = [name for name in public_names(path) if name.rpartition(".")[2] in RIDDLES]
    private = [name for name in private_names(path) if name.lstrip("_") in NOT_EVEN_PRIVATE]
    return [name for name in (*public, *private) if f"{place}:{name}" not in ARE_WHAT_THEY_SAY]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_public_names_are_no_riddles(path: Path) -> None:
    assert riddles(path, path.relative_to(ROOT).as_posix()) == []


@pytest.mark.parametrize(
    "line",
    [
        "class Hit: ...",
        "class A:\n    words: str",
        "class A:\n    def turn(self): ...",
        "def _told(): ...",
        "class A:\n    def _said(self): ...",
        "_kept = 1",
        "_kept: int = 1",
        "def plain(found): ...",
        "def plain(*, said=1): ...",
        "plain = lambda told: told",
    ],
)
def test_a_riddle_is_seen(tmp_path: Path, line: str) -> None:
    module = tmp_path / "plain.py"
    module.write_text(line, "utf-8")
    assert len(riddles(module, "plain.py")) == 1
