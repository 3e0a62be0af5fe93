"""What every captured row carries, and the one gate that refuses a wrong value.

A row is an immutable SQLModel that validates when it is made; its table is derived from it (see ``tables``), so that a
value which never passed this class cannot reach a database.
"""

import re
import secrets
import time
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, ClassVar, Protocol, Self

from pydantic import ConfigDict, ValidationInfo, field_validator, model_validator
from sqlmodel import Field, SQLModel

from discovery.model import column
from discovery.model.vocabulary import Confidence

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
ID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
"""An id is a UUID in small letters."""
MOST_WORDS = 200
"""How many words a list or a mapping of words may hold."""
LONGEST_WORD, LONGEST_TEXT = 200, 10_000
"""How many characters one of them may have, usually and where it may be any text."""
HIGHEST_NUMBER = 10**9
"""The highest number that a row's code may have."""
HIGHEST_COUNT = 2_000_000_000
"""The highest revision, version and position: PostgreSQL keeps them in four bytes, which end a little above."""


def new_id() -> str:
    """A time-ordered UUID, version 7 (RFC 9562 §5.7), as text."""
    stamp = time.time_ns() // 1_000_000
    value = (stamp << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    return str(uuid.UUID(int=value))


def now() -> datetime:
    """This moment in UTC, with its zone."""
    return datetime.now(UTC)


def today() -> date:
    """This day in UTC: the same for everybody, wherever they look."""
    return now().date()


def plain(value: str) -> str:
    """Text as it is stored: line ends are LF; control characters and broken Unicode are refused.

    Raises ValueError naming the character and its place.
    """
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    bad = _FORBIDDEN.search(value)
    if bad:
        raise ValueError(f"character {bad.group()!r} at place {bad.start() + 1} is not text")
    return value


def readable(value: Any) -> str | None:
    """Text as it is stored; nothing where it would be refused."""
    try:
        return plain(value) if isinstance(value, str) else None
    except ValueError:
        return None


@cache
def _days(model: type["Row"]) -> frozenset[str]:
    return frozenset(item.name for item in column.columns(model) if item.kind == "day")


class Row(SQLModel):
    """One captured row of a section."""

    model_config: ClassVar[Any] = ConfigDict(frozen=True, extra="forbid", validate_default=False, defer_build=True)

    section: ClassVar[str] = ""
    """The key of the section this row belongs to, also the name of its tuple in a Record."""
    table_name: ClassVar[str] = ""
    prefix: ClassVar[str] = ""
    """The letters of the code that people say, for example OUT."""
    name_field: ClassVar[str] = "name"
    one_for: ClassVar[str] = ""
    """The column of which every value has one row at most: its id follows from the value (see ``id_for``)."""
    withdrawn: ClassVar[str] = ""
    """The status of a row that people took back without removing it; empty where a section knows none."""
    long_words: ClassVar[frozenset[str]] = frozenset()
    """The mappings whose words may have as many characters as any text."""
    former: ClassVar[frozenset[str]] = frozenset()
    """Fields that files of earlier versions hold although they follow from others: they are read over."""
    ordered: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Pairs of columns of which the first may not be above the second."""

    id: str = Field(primary_key=True, max_length=36, min_length=36, schema_extra={"pattern": ID_PATTERN})
    engagement_id: str = Field(max_length=36, min_length=36)
    number: int = Field(ge=1, le=HIGHEST_NUMBER, schema_extra={"strict": True})
    position: int = Field(default=0, ge=0, le=HIGHEST_COUNT, schema_extra={"strict": True})
    confidence: Confidence | None = column.choice(
        "Confidence", group="Evidence", help="How sure are we? Assumed means nobody has said it yet."
    )
    source: str | None = column.text("Source", 500, group="Evidence", help="Who said it, or where it was found.")
    notes: str | None = column.long("Notes", group="Notes")
    private_notes: str | None = column.long(
        "Private notes", group="Notes", private=True, help="Stay with the facilitator: never exported, never shown."
    )
    tags: tuple[str, ...] = column.tags("Tags", group="Notes")
    unanswered: dict[str, str] = column.mapping(
        "Unknown or not applicable", group="Evidence", help="Column by column: unknown, or why it does not apply."
    )
    version: int = Field(default=1, ge=1, le=HIGHEST_COUNT, schema_extra={"strict": True})
    created_at: datetime = Field(default_factory=now)
    created_by: str = Field(default="", max_length=200)
    updated_at: datetime = Field(default_factory=now)
    updated_by: str = Field(default="", max_length=200)
    removed_at: datetime | None = None

    @property
    def code(self) -> str:
        """The code people say, for example OUT-003: unique in the engagement, never reused."""
        return f"{self.prefix}-{self.number:03d}"

    @property
    def stands(self) -> bool:
        """Whether the row holds: one that was dropped or rejected is kept, but counts nowhere and is not drawn."""
        return not self.withdrawn or self.__dict__.get("status") != self.withdrawn

    @property
    def label(self) -> str:
        """What the row is called on a picture or in a list."""
        value = self.__dict__.get(self.name_field)
        return str(value) if value else self.code

    @property
    def belongs_to(self) -> str:
        """The organisation of a person or party, empty for other rows: it tells two of one name apart."""
        return str(self.__dict__.get("organisation") or "")

    @field_validator("*", mode="before")
    @classmethod
    def _plain_text(cls, value: Any, info: ValidationInfo) -> Any:
        if value is None:
            return None
        is_day = (info.field_name or "") in _days(cls)
        if not isinstance(value, str):
            if isinstance(value, bytes | bytearray):
                raise ValueError("bytes are not text")
            if is_day and isinstance(value, int | float):
                raise ValueError("a day is written like 2026-05-31")
            return value
        if value.strip():
            if is_day and not _DAY.fullmatch(value.strip()):
                raise ValueError("a day is written like 2026-05-31")
            return plain(value)
        field = cls.model_fields[info.field_name or ""]
        if field.is_required():
            raise ValueError("this must be filled in")
        return value if field.annotation is str else None

    @field_validator("*", mode="after")
    @classmethod
    def _of_good_size(cls, value: Any, info: ValidationInfo) -> Any:
        """Words in lists and mappings are text too; a moment without a zone means nothing elsewhere."""
        if value is None or type(value) is str:
            return value
        if isinstance(value, datetime) and value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        if not isinstance(value, tuple | Mapping):
            return value
        parts = [*value, *value.values()] if isinstance(value, Mapping) else value
        words = [part for part in parts if isinstance(part, str)]
        if len(words) > MOST_WORDS:
            raise ValueError(f"at most {MOST_WORDS} words")
        for word in words:
            if not word or len(word) > cls.longest_word(info.field_name) or plain(word) != word:
                raise ValueError(f"each word must have 1 to {cls.longest_word(info.field_name)} characters")
        return tuple(dict.fromkeys(value)) if isinstance(value, tuple) else value

    @classmethod
    def longest_word(cls, name: str | None) -> int:
        """How many characters each word of a list or a mapping may have."""
        return LONGEST_TEXT if name in cls.long_words else LONGEST_WORD

    def answered(self, name: str) -> bool:
        """Whether a field holds anything."""
        return self.__dict__.get(name) not in (None, (), {})

    @model_validator(mode="after")
    def _answer_beats_excuse(self) -> Self:
        """A field with an answer is no longer unknown, nor without meaning here."""
        open_ = {name: word for name, word in self.unanswered.items() if not self.answered(name)}
        if len(open_) < len(self.unanswered):
            self.__dict__["unanswered"] = open_
        return self

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        for low, high in self.ordered:
            first, second = self.__dict__.get(low), self.__dict__.get(high)
            if first is not None and second is not None and first > second:
                titles = {item.name: item.title for item in column.columns(type(self))}
                raise ValueError(f"{titles[low]} may not be above {titles[high]}")
        return self


def id_for(model: type[Row], engagement_id: str, value: str) -> str:
    """The id of the row that a section has for this value of its column ``one_for``: the same whoever asks, UUID v5."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{engagement_id} {model.section} {value}"))


class Nameable(Protocol):
    """What people can tell from another of its name: by its code, and by where it belongs."""

    @property
    def code(self) -> str:
        """The code that people say."""

    @property
    def belongs_to(self) -> str:
        """The organisation of a person or party."""


def named_apart(rows: Sequence[Nameable]) -> str:
    """Rows of one name by what tells them apart: the code, and where they belong; ten at most."""
    return ", ".join(f"{row.code} ({row.belongs_to})" if row.belongs_to else row.code for row in rows[:10])
