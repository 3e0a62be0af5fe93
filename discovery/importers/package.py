"""Opens a zip that somebody sent without believing anything it says: no path is followed, no size is trusted."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping

from discovery.importers.rows import shown
from discovery.model.errors import Unusable

MOST_ENTRIES = 1_000
LARGEST_BYTES = 256 * 1024 * 1024
"""Limits of what is unpacked, all parts together."""

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")


def unpacked(data: bytes) -> Mapping[str, bytes]:
    """The files in a zip by name. Raises Unusable for anything that is not a plain, small, whole zip."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = package.infolist()
            _checked(entries)
            found: dict[str, bytes] = {}
            left = LARGEST_BYTES
            for entry in entries:
                with package.open(entry) as stream:
                    content = stream.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise Unusable("The package is too large when unpacked.", allowed=f"{LARGEST_BYTES // 1024**2} MB")
                found[entry.filename] = content
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise Unusable(f"The package is damaged or not a zip ({shown(error)}).") from None


def _checked(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES:
        raise Unusable("The package holds too many files.", allowed=f"{MOST_ENTRIES} files")
    names = [entry.filename for entry in entries]
    for entry in entries:
        where = {"file": shown(entry.filename)}
        if not _NAME.fullmatch(entry.filename) or ".." in entry.filename:
            raise Unusable("The package holds a file with a name that is not allowed.", where, "plain relative names")
        if names.count(entry.filename) > 1:
            raise Unusable("The package holds two files of one name.", where)
        if entry.flag_bits & 1:
            raise Unusable("The package is encrypted.", where)
    if sum(entry.file_size for entry in entries) > LARGEST_BYTES:
        raise Unusable("The package is too large when unpacked.", allowed=f"{LARGEST_BYTES // 1024**2} MB")
