"""Opens a zip that somebody sent without believing anything it says: no path is followed, no size is trusted."""

import re
import zipfile
from collections import Counter
from collections.abc import Mapping

from discovery.importers.rows import shown
from discovery.model.errors import Unusable
from discovery.untrusted.zips import opened

MOST_ENTRIES = 1_000
LARGEST_BYTES = 100 * 1024 * 1024
"""Limits of what is unpacked, all parts together."""

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*")


def unpacked(data: bytes) -> Mapping[str, bytes]:
    """The files in a zip by name. Raises Unusable for anything that is not a plain, small, whole zip."""
    with opened(data, MOST_ENTRIES, LARGEST_BYTES) as package:
        entries = package.infolist()
        _checked(entries)
        return {entry.filename: package.read(entry) for entry in entries}


def _checked(entries: list[zipfile.ZipInfo]) -> None:
    times = Counter(entry.filename for entry in entries)
    for entry in entries:
        where = {"part": shown(entry.filename)}
        if not _NAME.fullmatch(entry.filename) or ".." in entry.filename:
            raise Unusable("The package holds a file with a name that is not allowed.", where, "plain relative names")
        if times[entry.filename] > 1:
            raise Unusable("The package holds two files of one name.", where)
        if entry.flag_bits & 1:
            raise Unusable("The package is encrypted.", where)
