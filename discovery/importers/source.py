"""Kinds of files that come in: each once, with how it is recognised and what reads it; a person accepts what it brings.

What a source needs is imported when it is asked for, so that the list itself costs little.
"""

from collections.abc import Callable
from dataclasses import dataclass

from discovery.importers.engagement_file import EngagementFile
from discovery.model.errors import NotFound


@dataclass(frozen=True)
class Source:
    """One kind of file. ``recognises`` looks at how it begins; ``read`` is pure, and raises Unusable or Refused.

    What it read is compared with what is here (``discovery.importers.arriving.proposed``), which gives drafts of rows.
    """

    key: str
    title: str
    suffix: str
    recognises: Callable[[bytes], bool]
    read: Callable[[bytes], EngagementFile]
    packed: bool = False
    """Whether far more may be in it than it has bytes."""


def _is_json(content: bytes) -> bool:
    return content[:1000].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{"


def _json(content: bytes) -> EngagementFile:
    from discovery.importers.engagement_json import opened

    return opened(content)


def _is_zip(content: bytes) -> bool:
    return content[:4] in (b"PK\x03\x04", b"PK\x05\x06")  # the second one of an empty zip


def _tables(content: bytes) -> EngagementFile:
    from discovery.importers.section_csv import opened

    return opened(content)


SOURCES: tuple[Source, ...] = (
    Source("json", "Engagement (JSON)", ".json", _is_json, _json),
    Source("csv", "Tables (CSV in a zip)", ".zip", _is_zip, _tables, packed=True),
)


def source_of(content: bytes) -> Source:
    """The source that recognises a file; where none does, the first one, whose reader says what is wrong with it."""
    return next((source for source in SOURCES if source.recognises(content)), SOURCES[0])


def source_named(key: str) -> Source:
    """The source with this key. Raises NotFound naming the sources there are."""
    by_key = {source.key: source for source in SOURCES}
    if key not in by_key:
        raise NotFound(f"There is no source called {key}.", {"source": key}, ", ".join(by_key))
    return by_key[key]


def opened(content: bytes) -> EngagementFile:
    """What a file holds, of whatever kind it is. Raises Unusable or Refused, as its reader does."""
    return source_of(content).read(content)
