"""Puts the house style of a backup back; what another one stood there goes aside, and is never lost."""

from collections.abc import Mapping
from pathlib import Path

from discovery import private_files


def put_back(contents: Mapping[str, bytes], folder: Path, aside: Path) -> Path | None:
    """Write the files of a house style, by their names within its folder.

    Files of those names, and fonts, that are others go to the folder ``aside`` first; gives it where there were some.
    Raises OSError.
    """
    present = {path.relative_to(folder).as_posix(): path for path in _known(folder)}
    others = {name: path for name, path in present.items() if path.read_bytes() != contents.get(name)}
    for name, path in others.items():
        private_files.folder((aside / name).parent)
        with private_files.opened(aside / name) as stream:
            stream.write(path.read_bytes())
    for name, content in contents.items():
        if name not in present or name in others:
            _write(folder / name, content)
    for name, path in others.items():
        if name not in contents:
            path.unlink()
    return aside if others else None


def _known(folder: Path) -> list[Path]:
    named = [folder / name for name in ("style.toml", "logo.svg", "logo.png", "template.docx")]
    fonts = [path for path in (folder / "fonts").glob("*") if path.suffix.lower() in (".ttf", ".otf")]
    return [path for path in (*named, *fonts) if path.is_file()]


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    private_files.folder(path.parent)
    partial = path.with_name(path.name + ".partial")
    with private_files.opened(partial) as stream:
        stream.write(content)
    partial.replace(path)
