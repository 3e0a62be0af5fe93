"""Packages of Microsoft's formats, made the same each time: no part of one says when it was written."""

import io
import zipfile
from datetime import UTC, datetime

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
"""No zip file can tell a day before."""


def dated(content: bytes, moment: datetime) -> bytes:
    """The package with that moment on each of its parts, in place of now."""
    day = max(moment, _EARLIEST).timetuple()[:6]
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as after:
        for part in before.infolist():
            entry = zipfile.ZipInfo(part.filename, day)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            after.writestr(entry, before.read(part))
    return written.getvalue()
