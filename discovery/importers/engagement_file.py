"""A whole engagement out of a file: what every source gives, in whatever way its rows are written there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discovery.importers.rows import fitted, row_of
from discovery.model.engagement import Engagement
from discovery.model.errors import Refused
from discovery.model.record import ROWS, Record
from discovery.model.trail import Trail, trail_alone

MOST_ROWS = 30_000
"""Rows and links of one engagement together."""


@dataclass(frozen=True)
class EngagementFile:
    """What a file holds: the engagement, its artefacts' bytes by SHA-256, and the moments that it went through."""

    record: Record
    trail: Trail
    files: Mapping[str, bytes] = field(default_factory=dict)
    source: str = "json"
    """The key of the source that read it."""
    editable: bool = False
    """Whether people write into such files, so that when a row was saved does not tell what it says now."""


def record_of(head: object, sections: Mapping[str, Sequence[object]]) -> Record:
    """The engagement that these rows make: ``head`` its own, ``sections`` all others by section, as files have them.

    Raises Refused for the first row that is not right, and for rows that do not fit together.
    """
    count = sum(map(len, sections.values()))
    if count > MOST_ROWS:
        raise Refused(f"The file holds {count:,} rows.", allowed=f"at most {MOST_ROWS:,}")
    head_id = head.get("id") if isinstance(head, Mapping) else ""
    engagement = row_of(Engagement, head, 1, head_id if isinstance(head_id, str) else "")
    parts: dict[str, Any] = {
        model.section: tuple(
            row_of(model, values, place, engagement.id)
            for place, values in enumerate(sections.get(model.section, ()), 1)
        )
        for model in ROWS
    }
    return fitted(Record(engagement=engagement, **parts))  # type: ignore[arg-type]


def last_moment(record: Record) -> Trail:
    """The trail of a file that tells of none: its last moment is all that is known."""
    return trail_alone(record.engagement.revision, record.engagement.updated_at)
