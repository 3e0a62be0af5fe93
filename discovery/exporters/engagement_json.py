"""One engagement as one JSON file that can be taken in again exactly; one row stands on one line, so that two files
compare well line by line.
"""

import base64
import json
from collections.abc import Iterator, Mapping, Sequence

from discovery.model.exchange import FORMAT, SCHEMA
from discovery.model.lacking import Lacking
from discovery.model.plain_values import as_values
from discovery.model.record import ROWS, Record
from discovery.model.row import Row
from discovery.model.trail import Trail

_line_of = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def _line(row: Row) -> str:
    return _line_of(as_values(row))


def _pieces(
    record: Record, files: Mapping[str, bytes], trail: Trail | None, lacking: Sequence[Lacking]
) -> Iterator[str]:
    yield f'{{\n  "format": "{FORMAT}",\n  "schema": {SCHEMA},\n  "engagement": {_line(record.engagement)}'
    if trail:
        yield f',\n  "trail": {_line_of(trail.as_file())}'
    for model in ROWS:
        rows = ",\n    ".join(_line(row) for row in record.rows(model.section))
        yield f',\n  "{model.section}": ' + (f"[\n    {rows}\n  ]" if rows else "[]")
    if lacking:
        lines = (
            {"artefact": artefact.artefact, "sha256": artefact.sha256, "reason": artefact.sentence}
            for artefact in lacking
        )
        yield ',\n  "lacking": [\n    ' + ",\n    ".join(map(_line_of, lines)) + "\n  ]"
    contents = ",\n    ".join(f'"{name}": "{base64.b64encode(files[name]).decode("ascii")}"' for name in sorted(files))
    yield ',\n  "files": ' + (f"{{\n    {contents}\n  }}" if contents else "{}") + "\n}\n"


def write(
    record: Record,
    files: Mapping[str, bytes] | None = None,
    trail: Trail | None = None,
    lacking: Sequence[Lacking] = (),
) -> bytes:
    """The file, UTF-8; the same arguments give the same bytes.

    ``files`` are the artefacts' bytes by SHA-256, ``trail`` the moments that the engagement went through, ``lacking``
    the artefacts whose bytes could not be taken along.
    """
    return "".join(_pieces(record, files or {}, trail, lacking)).encode("utf-8")
