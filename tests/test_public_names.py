"""Public names say what a thing is: words that only a riddle's author understands are not among them."""

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
}
"""Words that said nothing to a reader; ``docs/decisions.md`` has what is said in their place."""

ARE_WHAT_THEY_SAY = {
    "discovery/document/blocks.py:Lines.lines",  # lines of text, one below the other
    "discovery/document/blocks.py:TableRow.cells",  # the cells of a row
    "discovery/importers/deciding.py:Decision.kept",
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


def riddles(path: Path, place: str) -> list[str]:
    """The public names of a module that say nothing."""
    return [
        name
        for name in public_names(path)
        if name.rpartition(".")[2] in RIDDLES and f"{place}:{name}" not in ARE_WHAT_THEY_SAY
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_public_names_are_no_riddles(path: Path) -> None:
    assert riddles(path, path.relative_to(ROOT).as_posix()) == []


@pytest.mark.parametrize(
    "line", ["def found(): ...", "class Hit: ...", "class A:\n    said: str", "class A:\n    def told(self): ..."]
)
def test_a_riddle_is_seen(tmp_path: Path, line: str) -> None:
    module = tmp_path / "plain.py"
    module.write_text(line, "utf-8")
    assert len(riddles(module, "plain.py")) == 1
