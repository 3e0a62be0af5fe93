"""What a file of one engagement holds, the same for whoever writes it, reads it or checks it.

A field that is empty is left out, so that empty has one spelling; what belongs to this installation alone (whose row it
is, when it was removed or put away) and every private column never get into a file.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from discovery.model.column import Column, columns
from discovery.model.engagement import Engagement
from discovery.model.plain_values import fields_of, needed
from discovery.model.record import ROWS
from discovery.model.row import HIGHEST_COUNT, HIGHEST_NUMBER, ID_PATTERN, Row

FORMAT = "discovery-engagement"
"""The first thing in every engagement file: tells our files from other JSON."""

SCHEMA = 1
"""The version of the layout; a reader refuses a newer one."""

ADDRESS = "https://discovery.example/schema/engagement-1.schema.json"


def _described(column: Column, model: type[Row]) -> dict[str, Any]:
    """The JSON Schema of one column."""
    limits: dict[str, Any] = {"title": column.title}
    if column.help:
        limits["description"] = column.help
    word = {"type": "string", "minLength": 1, "maxLength": model.longest_word(column.name)}
    match column.kind:
        case "choice":
            return {**limits, "enum": list(column.values)}
        case "choices":
            return {**limits, "type": "array", "items": {"enum": list(column.values)}}
        case "tags":
            return {**limits, "type": "array", "items": word, "maxItems": 200}
        case "map":
            return {**limits, "type": "object", "additionalProperties": word, "propertyNames": word}
        case "number" | "whole":
            kind = "integer" if column.kind == "whole" else "number"
            unit = {"x-unit": column.unit} if column.unit else {}
            return {**limits, "type": kind, "minimum": column.low, "maximum": column.high, **unit}
        case "day":
            return {**limits, "type": "string", "format": "date"}
        case "flag":
            return {**limits, "type": "boolean"}
        case "row":
            return {**limits, "$ref": "#/$defs/id", "x-refers-to": list(column.refers)}
    limits |= {"type": "string", "minLength": 1, "maxLength": column.limit}
    pattern = next((item.pattern for item in model.model_fields[column.name].metadata if _pattern(item)), None)
    return {**limits, "pattern": pattern} if pattern else limits


def _pattern(item: Any) -> bool:
    return bool(getattr(item, "pattern", None))


def _counted(low: int, high: int, about: str) -> dict[str, Any]:
    return {"type": "integer", "minimum": low, "maximum": high, "description": about}


_OWN: Mapping[str, dict[str, Any]] = {
    "id": {"$ref": "#/$defs/id"},
    "number": _counted(1, HIGHEST_NUMBER, "The number in the row's code."),
    "position": _counted(0, HIGHEST_COUNT, "Rows are shown in this order."),
    "version": _counted(1, HIGHEST_COUNT, "Counts the changes of this row."),
    "revision": _counted(0, HIGHEST_COUNT, "Counts the changes of the engagement."),
    "numbers_given": {
        "type": "object",
        "additionalProperties": {"type": "integer", "minimum": 1, "maximum": HIGHEST_NUMBER},
        "propertyNames": {"enum": [model.section for model in ROWS]},
        "description": "The highest number given so far in each section, also to rows that are gone.",
    },
    "opened_at": {"$ref": "#/$defs/moment"},
    "closed_at": {"$ref": "#/$defs/moment"},
    "created_at": {"$ref": "#/$defs/moment"},
    "updated_at": {"$ref": "#/$defs/moment"},
    "created_by": {"type": "string", "maxLength": 200},
    "updated_by": {"type": "string", "maxLength": 200},
    "from_id": {"$ref": "#/$defs/id", "title": "From"},
    "to_id": {"$ref": "#/$defs/id", "title": "To"},
}


_FORMER = "Written by earlier versions; read over, because it follows from the rest."


def _object(model: type[Row]) -> dict[str, Any]:
    by_name = {column.name: column for column in columns(model)}
    described = {
        name: _described(by_name[name], model) if name in by_name else dict(_OWN[name]) for name in fields_of(model)
    }
    described |= {name: {"deprecated": True, "description": _FORMER} for name in sorted(model.former)}
    return {
        "type": "object",
        "title": model.__name__,
        "properties": described,
        "required": list(needed(model)),
        "additionalProperties": False,
    }


def schema(models: Iterable[type[Row]] = ROWS) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an engagement file, made from the row classes."""
    kinds = tuple(models)
    sections = {model.section: {"type": "array", "items": {"$ref": f"#/$defs/{model.table_name}"}} for model in kinds}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ADDRESS,
        "title": "One data-analytics discovery engagement",
        "description": "Rows name each other by id; an empty field is left out; times are UTC, 1 GB is 1e9 bytes.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "schema": {"const": SCHEMA},
            "engagement": {"$ref": "#/$defs/engagement"},
            **sections,
            "trail": {
                "type": "object",
                "description": "The moments the engagement went through, up to this revision: tells copies apart.",
                "properties": {
                    "moments": {
                        "type": "string",
                        "pattern": "^([0-9a-f]{12})*$",
                        "description": "Twelve letters for each revision up to this one: SHA-256 of its moment.",
                    },
                    "taken": {
                        "type": "array",
                        "items": {"type": "string", "pattern": "^[1-9][0-9]{0,9} [0-9a-f]{12}$"},
                        "description": "Moments of other copies from which everything was taken over.",
                    },
                },
                "required": ["moments"],
                "additionalProperties": False,
            },
            "lacking": {
                "type": "array",
                "description": "Artefacts whose files were missing or damaged when this file was written.",
                "items": {
                    "type": "object",
                    "properties": {
                        "artefact": {"type": "string"},
                        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                        "reason": {"type": "string"},
                    },
                    "required": ["artefact", "sha256", "reason"],
                    "additionalProperties": False,
                },
            },
            "files": {
                "type": "object",
                "description": "The artefacts' files in base64, by the SHA-256 of their bytes.",
                "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
        },
        "required": ["format", "schema", "engagement"],
        "additionalProperties": False,
        "$defs": {
            "id": {"type": "string", "pattern": ID_PATTERN},
            "moment": {"type": "string", "format": "date-time"},
            "engagement": _object(Engagement),
            **{model.table_name: _object(model) for model in kinds},
        },
    }
