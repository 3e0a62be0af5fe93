"""Parts of pages that are written by a test: ``GOLDEN=write`` puts them in, any other run compares them."""

import os
from pathlib import Path


def assert_written(page: Path, part: str, text: str) -> None:
    """The part of a page between ``<!-- PART: …`` and ``<!-- end of PART -->`` is this text."""
    before, rest = page.read_text("utf-8").split(f"<!-- {part}: ")
    how, rest = rest.split("-->\n", 1)
    there, after = rest.split(f"<!-- end of {part} -->")
    if os.environ.get("GOLDEN") == "write":
        there = text
        page.write_text(f"{before}<!-- {part}: {how}-->\n{text}<!-- end of {part} -->{after}", "utf-8")
    assert there == text, f"{page.name} is out of date: run again with GOLDEN=write and read the difference"


def table(*lines: tuple[str, ...]) -> str:
    """Cells as a Markdown table, the first line its heads, with an empty line before and after."""
    head, *rest = (f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)
    return "\n".join(["", head, "|" + "---|" * len(lines[0]), *rest, "", ""])
