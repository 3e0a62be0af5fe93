"""Files that take their time: each made once a revision, and by a process of its own that ends, in its turn.

A picture drawn in pixels holds up everybody in the server while it is drawn, however small it is; a long table does so
for longer than a click may take. The process reads the engagement by itself: handing over ten thousand rows would stop
everybody else meanwhile. It gives way to the server, is held to its memory, and few are at work at the same time.
"""

import json
import subprocess
import sys
from collections.abc import Mapping

from discovery.bounded_cache import BoundedCache
from discovery.exporters import Choice, Format
from discovery.model.errors import DiscoveryError, Unusable
from discovery.model.record import Record
from discovery.settings import ROOT
from discovery.ui.once_a_revision import version_of
from discovery.ui.process import file_process, installation
from discovery.ui.process.waiting_line import WaitingLine

MOST_ROWS_HERE: Mapping[str, int] = {
    "pdf": 1_500,
    "html": 1_500,
    "markdown": 1_500,
    "xlsx": 2_500,
    "drawio": 5_000,
    "docx": 0,
    "pptx": 0,
    "png": 0,
}
"""Up to so many rows the server makes a file itself, in less than half a second of its time; other formats always."""

MANY_ROWS = 1_500
"""Engagements with more wait in a line of their own, so that the others need not wait for theirs."""
MOST_WAITING = 24
"""So many people may wait in a line at the same time."""
MEGABYTES = 2_000
"""No process takes more memory; 10,000 rows take 420, beside Typst, which is held to its own."""

_PATIENCE = 300  # seconds
_files: BoundedCache[tuple[object, ...], bytes] = BoundedCache(most_bytes=64_000_000, weigh=len)
_troubles: BoundedCache[str, str] = BoundedCache(most=200)
_few_rows, _many_rows = WaitingLine(2, MOST_WAITING, _PATIENCE), WaitingLine(1, MOST_WAITING, _PATIENCE)


def file_of(record: Record, made: Format, choice: Choice) -> bytes:
    """A file of an engagement; the same bytes whoever made them. Raises DiscoveryError, which is kept to be told."""
    if made.key not in MOST_ROWS_HERE:
        return made.write(record, choice)
    there = tuple(record.files.stamp(row.sha256) for row in record.artefacts if row.sha256)
    asked = (made.key, tuple(_options_of(choice).items()), choice.style)
    engagement_id = record.engagement.id
    line = _many_rows if len(record) > MANY_ROWS else _few_rows

    def in_turn() -> bytes:
        return line.done((engagement_id, *asked), lambda: _made(record, made, choice))

    try:
        with line.place():
            file = _files.made((version_of(record), there, *asked), in_turn)
    except DiscoveryError as error:
        _troubles.put(engagement_id, f"{made.title} was not made: {error}")
        raise
    _troubles.pop(engagement_id)
    return file


def trouble_of(engagement_id: str) -> str:
    """Why the last file of an engagement was not made, in a sentence; nothing when it was, or nobody asked lately."""
    return _troubles.get(engagement_id) or ""


def _options_of(choice: Choice) -> dict[str, str | bool]:
    """What of a choice another process is told; the rest it has by itself."""
    return {
        "cut": choice.cut,
        "judged": choice.judged,
        "state": choice.state,
        "theme": choice.theme,
        "panels": choice.panels,
        "colour": choice.colour,
    }


def _made(record: Record, made: Format, choice: Choice) -> bytes:
    if len(record) <= MOST_ROWS_HERE[made.key]:
        return made.write(record, choice)
    return made_apart(record.engagement.id, made, choice)


def made_apart(engagement_id: str, made: Format, choice: Choice) -> bytes:
    """The file as another process makes it, from what is in the store now. Raises Unusable."""
    options = installation.settings()
    asked = {
        "url": options.url,
        "data_dir": str(options.data_dir),
        "engagement": engagement_id,
        "format": made.key,
        "choice": _options_of(choice),
        "house_style": str(options.house_style),
        "megabytes": MEGABYTES,
    }
    command = [sys.executable, "-m", file_process.__name__]
    try:
        ran = subprocess.run(  # noqa: S603 - our own program; what is asked is its input alone
            command, input=json.dumps(asked).encode(), capture_output=True, check=True, timeout=_PATIENCE, cwd=ROOT
        )
    except subprocess.TimeoutExpired as error:
        raise Unusable(f"It was not ready after {_PATIENCE} seconds.", allowed="a part of the document") from error
    except subprocess.CalledProcessError as error:
        raise _failure(error.returncode, error.stderr.decode(errors="replace")) from error
    return ran.stdout


def _failure(code: int, written: str) -> Unusable:
    """What became of a process that ended so, by what it wrote last."""
    last = (written.strip().splitlines() or [""])[-1]
    if last.startswith(file_process.ERROR):
        error = json.loads(last.removeprefix(file_process.ERROR))["error"]
        return Unusable(error["message"], error["where"], error["allowed"], error["code"])
    if "memory" in last.casefold():
        return Unusable("It takes more memory than there is for it.", allowed="a part of the document")
    if code < 0:
        return Unusable(f"The process that made it was ended by the system (signal {-code}). Try again.")
    return Unusable(f"The program stumbled over it ({last or f'exit code {code}'}).")
