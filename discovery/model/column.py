"""How a table declares its columns: once, in the row's own class, for editor, form, file, check and document alike.

Every function here returns a SQLModel ``Field``; what SQLModel does not know (control, unit, group, what a reference
points at) travels in ``json_schema_extra`` and comes back through :func:`columns`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin

import sqlalchemy as sa
from pydantic import BaseModel
from pydantic_core import PydanticUndefined
from sqlmodel import Field

Kind = Literal["text", "long", "choice", "choices", "number", "whole", "day", "flag", "row", "tags", "address", "map"]

LARGEST = 1e15
"""The largest number any column takes: whole numbers up to here are exact in a double."""


class Json(sa.types.TypeDecorator[Any]):
    """A tuple or mapping kept as compact JSON text, the same characters on SQLite and PostgreSQL."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        """Write the value as JSON with sorted keys."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        """Read JSON back; a list comes back as a tuple, so that a row stays immutable."""
        if value == "[]":
            return ()
        if value == "{}":
            return {}
        read = None if value is None else json.loads(value)
        return tuple(read) if isinstance(read, list) else read


@dataclass(frozen=True)
class Column:
    """One column as every reader of the model sees it.

    ``values`` is empty unless the column is a choice; ``default`` is what a needed one gets when nobody says it;
    what is ``kept`` is worked out by the program and stands in files, but no form asks for it.
    """

    name: str
    title: str
    kind: Kind
    help: str = ""
    group: str = ""
    unit: str = ""
    values: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()
    required: bool = False
    default: str = ""
    grid: bool = False
    low: float | None = None
    high: float | None = None
    limit: int | None = None
    private: bool = False
    asked: bool = False
    automatic: bool = False

    @property
    def is_scale(self) -> bool:
        """Whether its figures are places on a scale, such as 1–5, and no amounts."""
        return "–" in self.unit


def _field(title: str, kind: Kind, required: bool = False, default: Any = None, **more: Any) -> Any:
    extra: dict[str, Any] = {
        "kind": kind,
        "group": more.pop("group", ""),
        "unit": more.pop("unit", ""),
        "grid": more.pop("grid", False),
        "refers": list(more.pop("refers", ())),
        "private": more.pop("private", False),
        "kept": more.pop("kept", False),
        "required": required,
    }
    extra["asked"] = more.pop("asked", extra["grid"])
    passed: dict[str, Any] = {name: more.pop(name) for name in ("strict", "allow_inf_nan", "pattern") if name in more}
    return Field(
        default=PydanticUndefined if required and default is None else default,
        title=title,
        description=more.pop("help", ""),
        schema_extra={"json_schema_extra": extra, **passed},
        **more,
    )


def text(title: str, limit: int = 200, required: bool = False, **more: Any) -> Any:
    """One line of text, at most ``limit`` characters; blank is refused where it is required."""
    return _field(title, "text", required, max_length=limit, min_length=1, sa_type=sa.String(limit), **more)


def long(title: str, limit: int = 10_000, required: bool = False, **more: Any) -> Any:
    """Text of several lines, at most ``limit`` characters."""
    return _field(title, "long", required, max_length=limit, min_length=1, sa_type=sa.Text, **more)


def address(title: str, **more: Any) -> Any:
    """A web or mail address; only http, https and mailto, because it may be shown as a link."""
    return _field(title, "address", max_length=500, pattern=r"^(https?://|mailto:)\S+$", sa_type=sa.String(500), **more)


def choice(title: str, required: bool = False, default: Any = None, **more: Any) -> Any:
    """One value of a vocabulary; the annotation is the ``Literal`` that lists them."""
    return _field(title, "choice", required, default, sa_type=sa.String(80), **more)


def choices(title: str, **more: Any) -> Any:
    """Any number of values of a vocabulary; the annotation is ``tuple[Literal, ...]``."""
    return _field(title, "choices", default=(), sa_type=Json, **more)


def tags(title: str, **more: Any) -> Any:
    """Any number of free words."""
    return _field(title, "tags", default=(), sa_type=Json, **more)


def number(title: str, unit: str = "", low: float = 0, high: float = LARGEST, **more: Any) -> Any:
    """A number in ``unit`` between ``low`` and ``high``; never infinite, never not-a-number."""
    return _field(
        title, "number", unit=unit, ge=low, le=high, strict=True, allow_inf_nan=False, sa_type=sa.Double, **more
    )


def whole_number(title: str, unit: str = "", low: int = 0, high: int = 10**15, **more: Any) -> Any:
    """A whole number in ``unit`` between ``low`` and ``high``."""
    return _field(title, "whole", unit=unit, ge=low, le=high, strict=True, sa_type=sa.BigInteger, **more)


def score(title: str, low: int = 1, high: int = 5, **more: Any) -> Any:
    """A mark on a small scale, by default 1 (least) to 5 (most)."""
    return whole_number(title, unit=f"{low}–{high}", low=low, high=high, **more)


def percent(title: str, **more: Any) -> Any:
    """A share in per cent, 0 to 100."""
    return number(title, unit="%", low=0, high=100, **more)


def day(title: str, **more: Any) -> Any:
    """A calendar day."""
    return _field(title, "day", sa_type=sa.Date, **more)


def flag(title: str, **more: Any) -> Any:
    """Yes, no, or not asked yet (None)."""
    return _field(title, "flag", strict=True, sa_type=sa.Boolean, **more)


def row(title: str, *refers: str, required: bool = False, **more: Any) -> Any:
    """Another row of the same engagement, held by its id; ``refers`` names the sections it may come from."""
    return _field(title, "row", required, refers=refers, max_length=36, sa_type=sa.String(36), **more)


def mapping(title: str, **more: Any) -> Any:
    """Words by word, for example a reason by column name."""
    return _field(title, "map", default={}, sa_type=Json, **more)


def _values(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return tuple(str(value) for value in get_args(annotation))
    values: tuple[str, ...] = ()
    for part in get_args(annotation):
        values = values or _values(part)
    return values


def _bound(metadata: list[Any], name: str) -> Any:
    return next((getattr(item, name) for item in metadata if getattr(item, name, None) is not None), None)


@cache
def columns(model: type[BaseModel]) -> tuple[Column, ...]:
    """The columns a person may fill in: the row's own in declared order, then those that every row has.

    Columns that only the program writes were not made by the functions above and are left out.
    """
    described = []
    common = getattr(model.__mro__[1], "model_fields", {})
    fields = model.model_fields
    for name in (*(name for name in fields if name not in common), *common):
        info = fields[name]
        extra = info.json_schema_extra
        if not isinstance(extra, Mapping) or "kind" not in extra:
            continue
        given: Mapping[str, Any] = extra
        described.append(
            Column(
                name=name,
                title=info.title or name,
                kind=given["kind"],
                help=info.description or "",
                group=given["group"],
                unit=given["unit"],
                values=_values(info.annotation) if given["kind"] in ("choice", "choices") else (),
                refers=tuple(given["refers"]),
                required=given["required"],
                default="" if info.is_required() or not given["required"] else info.default,
                grid=given["grid"],
                low=_bound(info.metadata, "ge"),
                high=_bound(info.metadata, "le"),
                limit=_bound(info.metadata, "max_length"),
                private=given["private"],
                asked=given["asked"] or given["required"],
                automatic=given["kept"],
            )
        )
    return tuple(described)


@cache
def private_names(model: type[BaseModel]) -> frozenset[str]:
    """The names of the columns that stay with the facilitator: in no file, and on a screen only when asked for."""
    return frozenset(column.name for column in columns(model) if column.private)
