"""Reads the script and style files of our components, joined in the order given."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def joined(*names: str) -> str:
    """The text of these files, one after the other."""
    return "\n".join((_FOLDER / name).read_text(encoding="utf-8") for name in names)
