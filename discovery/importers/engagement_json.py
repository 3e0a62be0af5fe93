"""Reads the JSON file of one engagement: all of it is right, or none of it is taken.

The parser is told to refuse what JSON libraries let pass (a key twice, NaN, numbers out of range), because a file that
two programs read differently cannot be trusted.
"""

import base64
import binascii
import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from discovery.importers.engagement_file import EngagementFile, last_moment, record_of
from discovery.importers.rows import shown
from discovery.model.agreement import Requirement, moved
from discovery.model.artefact_files import FilesInMemory
from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.errors import Refused, Unusable
from discovery.model.exchange import FORMAT, SCHEMA
from discovery.model.record import ROWS, Record
from discovery.model.references import no_section
from discovery.model.row import Row, id_for, new_id
from discovery.model.trail import Trail, trail_of
from discovery.untrusted.careful_json import refuse_heavy

LARGEST_BYTES = 512 * 1024 * 1024
MOST_FILES = 10_000
"""Files of one engagement: an installation of several such ones can still be backed up."""
_LONGEST_NUMBER = 400


def read(data: bytes) -> tuple[Record, Mapping[str, bytes]]:
    """The engagement in a file and its artefacts' bytes by SHA-256. Raises as :func:`opened` does."""
    found = opened(data)
    return found.record, found.files


def opened(data: bytes) -> EngagementFile:
    """All that a file holds.

    Raises Unusable for something that is not an engagement file or a newer one, Refused for a fault inside it.
    """
    content = _parsed(data)
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise Unusable("This is JSON, but not an engagement file.", allowed=f'an object with "format": "{FORMAT}"')
    version = content.get("schema")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Unusable("The file does not say which layout it has.", {"field": "schema"}, f"1 to {SCHEMA}")
    if version > SCHEMA:
        message = (
            f"The file was written by a newer version of this program (layout {version}; this one knows {SCHEMA})."
        )
        raise Unusable(message, code="newer")
    sections = {model.section: model for model in ROWS}
    for name in content:
        if name not in sections and name not in ("format", "schema", "engagement", "trail", "files", "lacking"):
            raise no_section(shown(name), {}, sections)
    record = _record(content)
    files = _files(content.get("files", {}), record)
    return EngagementFile(replace(record, files=FilesInMemory(files)), _trail(content, record), files)


def _trail(content: Mapping[str, Any], record: Record) -> Trail:
    if "trail" not in content:
        return last_moment(record)
    try:
        return trail_of(content["trail"], record.engagement.revision)
    except ValueError as error:
        message = shown(error)
        raise Refused(message[:1].upper() + message[1:] + ".", {"section": "trail"}) from None


def _record(content: Mapping[str, Any]) -> Record:
    if "engagement" not in content:
        raise Refused("The engagement itself is missing.", {"section": "engagement"})
    sections = {model.section: content.get(model.section, []) for model in ROWS}
    for section, rows in sections.items():
        if not isinstance(rows, list):
            raise Refused("A section must be a list of rows.", {"section": section})
    return record_of(content["engagement"], sections)


def _files(given: object, record: Record) -> dict[str, bytes]:
    if not isinstance(given, dict):
        raise Refused("The files must be given by their SHA-256.", {"section": "files"})
    if len(given) > MOST_FILES:
        raise Refused(f"The file carries {len(given):,} files.", {"section": "files"}, f"at most {MOST_FILES:,}")
    cited = {artefact.sha256 for artefact in record.artefacts}
    found = {}
    for name, text in given.items():
        where = {"section": "files", "fingerprint": shown(name, 12)}
        if name not in cited:
            raise Refused("No artefact names this file.", where)
        try:
            content = base64.b64decode(text, validate=True)
        except (TypeError, ValueError, binascii.Error):
            raise Refused("The file is not written in base64.", where) from None
        if hashlib.sha256(content).hexdigest() != name:
            raise Refused("The file is not the one that its SHA-256 names: it was changed or damaged.", where)
        found[name] = content
    return found


# ---- JSON, strictly


def _parsed(data: bytes) -> Any:
    if not data.strip():
        raise Unusable("The file is empty.")
    if len(data) > LARGEST_BYTES:
        raise Unusable("The file is too large.", allowed=f"{LARGEST_BYTES // 1024**2} MB")
    refuse_heavy(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable(f"This is not a text file in UTF-8 (byte {error.start + 1}).") from None
    try:
        return json.loads(
            text, object_pairs_hook=_once, parse_constant=_constant, parse_float=_number, parse_int=_whole
        )
    except json.JSONDecodeError as error:
        where = {"line": f"line {error.lineno}", "column": f"column {error.colno}"}
        raise Unusable(f"This is not JSON, or it was cut off ({shown(error.msg)}).", where) from None
    except RecursionError:
        raise Unusable("The file nests its parts too deeply.") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        seen: set[str] = set()
        twice = next(name for name, _ in pairs if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise Refused(f"{shown(twice)} is there twice in one object.", allowed="each name once")
    return found


def _constant(name: str) -> Any:
    raise Refused(f"{name} is not a number.", allowed="finite numbers")


def _number(text: str) -> float:
    value = float(text) if len(text) <= _LONGEST_NUMBER else math.inf
    if not math.isfinite(value):
        raise Refused(f"{shown(text, 20)} is out of range.", allowed="finite numbers")
    return value


def _whole(text: str) -> int:
    if len(text) > 20:
        raise Refused(f"{shown(text, 20)} is out of range.", allowed="whole numbers of at most 20 digits")
    return int(text)


# ---- the same again under other ids


def renewed(record: Record) -> Record:
    """A copy in which every row has a fresh id and every reference and link follows, for an engagement here already."""
    fresh = {row.id: new_id() for row in (record.engagement, *record)}
    engagement_id = fresh[record.engagement.id]
    for row in record:
        if row.one_for:
            fresh[row.id] = id_for(type(row), engagement_id, row.__dict__[row.one_for])

    def copy(row: Row) -> Row:
        new: dict[str, Any] = {"id": fresh[row.id], "engagement_id": engagement_id}
        named = [column.name for column in columns(type(row)) if column.refers]
        for name in (*named, *(("from_id", "to_id") if row.section == "links" else ())):
            value = row.__dict__[name]
            new[name] = fresh[value] if value is not None else None
        if isinstance(row, Requirement):
            new["as_derived"] = moved(row.as_derived, fresh)
        return row.model_copy(update=new)

    parts: dict[str, Any] = {
        model.section: tuple(copy(row) for row in getattr(record, model.section)) for model in ROWS
    }
    head = copy(record.engagement)
    assert isinstance(head, Engagement)
    return replace(record, engagement=head, **parts)
