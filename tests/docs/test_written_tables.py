"""The tables of rooms and of commands are written from the packages and from the grammar; GOLDEN=write writes them anew."""

import argparse
import ast
from collections.abc import Iterator
from pathlib import Path

from discovery.cli.arguments import grammar
from discovery.settings import ROOT
from tests.docs.written import assert_written, table


def _about(package: Path) -> str:
    """The first paragraph of a package's or module's docstring, in one line."""
    source = package / "__init__.py" if package.is_dir() else package
    text = ast.get_docstring(ast.parse(source.read_text("utf-8"))) or ""
    return " ".join(text.partition("\n\n")[0].replace("``", "`").split())


def _rooms(folder: Path) -> Iterator[tuple[str, str]]:
    """Every package below a folder, and the modules that stand beside them at the top, with what each says of itself."""
    for place in sorted(folder.iterdir()):
        name = place.relative_to(ROOT).as_posix()
        if (place / "__init__.py").exists():
            yield f"`{name}/`", _about(place)
            yield from _rooms(place)
        elif folder == ROOT / "discovery" and place.suffix == ".py" and not place.stem.startswith("__"):
            yield f"`{name}`", _about(place)


def test_every_room_says_what_lives_there() -> None:
    rooms = list(_rooms(ROOT / "discovery"))
    assert [name for name, about in rooms if not about] == []
    assert_written(ROOT / "CONTRIBUTING.md", "rooms", table(("Room", "What lives there"), *rooms))


def _commands(parser: argparse.ArgumentParser, before: str = "") -> Iterator[tuple[str, str]]:
    """Every command with what it does; of one that has commands of its own, those."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                own = list(_commands(command, f"{before}{name} "))
                yield from own or [(f"{before}{name}", command.description or "")]


def commands() -> list[tuple[str, str]]:
    """Every command of the grammar, and what it says of itself."""
    return list(_commands(grammar()))


def test_every_command_is_listed() -> None:
    listed = [(f"`{name}`", about) for name, about in commands()]
    assert ("`undo`", "take back the last change") in listed
    assert_written(ROOT / "docs/commands.md", "commands", table(("Command", "What it does"), *listed))
