"""What a command gives: plain data for scripts and lines for people, printed in one place."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from discovery.model.errors import DiscoveryError


@dataclass(frozen=True)
class Answer:
    """The data of ``--json``, the lines without it, and the exit code."""

    data: Any
    text_lines: Sequence[str] = ()
    code: int = 0


def printable(text: object) -> str:
    """One line that any terminal takes: control characters and broken Unicode are shown, not sent."""
    words = str(text).encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(letter if letter.isprintable() else " " if letter.isspace() else "\ufffd" for letter in words)


def columns(lines: Iterable[Sequence[object]]) -> list[str]:
    """Cells as lines in straight columns; the last one may be as long as it likes."""
    shown = [[printable(cell) for cell in line] for line in lines]
    if not shown:
        return []
    wide = [min(max(len(line[at]) for line in shown), 60) for at in range(len(shown[0]))]
    return ["  ".join(cell.ljust(wide[at]) for at, cell in enumerate(line)).rstrip() for line in shown]


def give(answer: Answer, as_json: bool) -> int:
    """Print an answer to standard output; gives its exit code."""
    if as_json:
        _print(json.dumps(answer.data, ensure_ascii=False, indent=2, default=str), sys.stdout)
    else:
        for line in answer.text_lines:
            _print(line, sys.stdout)
    return answer.code


def complain(error: DiscoveryError, as_json: bool, code: int = 1) -> int:
    """Print an error to standard error as one line; gives the exit code."""
    _print(json.dumps(error.as_json(), ensure_ascii=False) if as_json else printable(f"Error: {error}"), sys.stderr)
    return code


def note(text: str) -> None:
    """Say something beside the answer, on standard error, so that a script reads the answer alone."""
    _print(printable(f"Note: {text}"), sys.stderr)


def _print(text: str, stream: TextIO) -> None:
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)
