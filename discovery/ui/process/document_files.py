"""Files of the document, each made once a revision; those of many rows by a process of its own, which ends.

A process reads the engagement by itself: handing over ten thousand rows would stop everybody else meanwhile.
"""

import json
import os
import subprocess
import sys

from discovery.access import LOCAL
from discovery.bounded_cache import BoundedCache
from discovery.document.house import house_style
from discovery.exporters import Choice, Format, format_of
from discovery.model.errors import Unusable
from discovery.model.record import Record
from discovery.settings import ROOT
from discovery.store import Store
from discovery.ui.once_a_revision import version_of
from discovery.ui.process import installation

FEW_ROWS = 1_500
"""Up to so many rows a document is made sooner than a process begins."""

_PATIENCE = 300  # seconds
_files: BoundedCache[tuple[object, ...], bytes] = BoundedCache(most_bytes=64_000_000, weigh=len)


def file_of(record: Record, made: Format, choice: Choice) -> bytes:
    """The document as a file; the same bytes whoever made them. Raises Unusable, Refused."""
    there = tuple(record.files.stamp(row.sha256) for row in record.artefacts if row.sha256)
    key = (version_of(record), there, made.key, choice.cut, choice.judged, choice.style)
    return _files.made(key, lambda: _made(record, made, choice))


def _made(record: Record, made: Format, choice: Choice) -> bytes:
    if len(record) <= FEW_ROWS:
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
        "cut": choice.cut,
        "judged": choice.judged,
        "house_style": str(options.house_style),
    }
    command = [sys.executable, "-m", __name__]
    try:
        ran = subprocess.run(  # noqa: S603 - our own program; what is asked is its input alone
            command, input=json.dumps(asked).encode(), capture_output=True, check=True, timeout=_PATIENCE, cwd=ROOT
        )
    except subprocess.TimeoutExpired as error:
        raise Unusable(f"The document was not ready after {_PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {error.returncode}"]
        raise Unusable(f"The document could not be made ({words[-1]}).") from error
    return ran.stdout


def main() -> None:
    """The process: what is asked from standard input, the file to standard output; it gives way to the server."""
    if hasattr(os, "nice"):
        os.nice(10)
    asked = json.load(sys.stdin.buffer)
    from pathlib import Path

    store = Store(asked["url"], Path(asked["data_dir"]))
    record = store.load(asked["engagement"], LOCAL)
    style = house_style(Path(asked["house_style"])).style
    choice = Choice(cut=asked["cut"], judged=asked["judged"], files=record.files, style=style)
    sys.stdout.buffer.write(format_of(asked["format"]).write(record, choice))
    store.close()


if __name__ == "__main__":
    main()
