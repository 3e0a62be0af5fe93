"""Templates a discovery begins with: outcomes to confirm, the checklists that matter, an agenda, what to ask first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import ValidationError

from discovery.catalogue.files import FOLDER, FORMER_NAMES, Line, filled, own_folder, table_rows
from discovery.model.column import columns
from discovery.model.errors import Unusable
from discovery.model.framing import Outcome
from discovery.model.record import BY_SECTION
from discovery.model.references import no_section
from discovery.model.row import new_id
from discovery.model.vocabulary import EngagementKind

NAME = "templates.csv"
FORMER_NAME = next(former for former, name in FORMER_NAMES.items() if name == NAME)
HEADS = ("template", "part", "text", "values")
FORMER_HEADS = ("situation", *HEADS[1:])
PARTS = ("title", "about", "outcome", "agenda", "question", "way")


@dataclass(frozen=True)
class Template:
    """One template: ``outcomes`` are values of rows, ``agenda`` minutes by section, the others codes in order."""

    key: str
    title: str = ""
    about: str = ""
    kind: str = ""
    outcomes: tuple[Mapping[str, str], ...] = ()
    agenda: Mapping[str, int] = field(default_factory=dict)
    questions: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()


def read(ways: Iterable[str], questions: Iterable[str]) -> dict[str, Template]:
    """Every template by key, ours and the organisation's, which takes the place of ours whole. Raises Unusable."""
    known = {"way": set(ways), "question": set(questions)}
    templates = _read(table_rows(FOLDER / NAME, HEADS), known)
    folder = own_folder()
    if folder is not None and (folder / NAME).exists():
        templates |= _read(table_rows(folder / NAME, HEADS), known)
    elif folder is not None and (folder / FORMER_NAME).exists():
        templates |= _read(_formerly(table_rows(folder / FORMER_NAME, FORMER_HEADS)), known)
    return templates


def _formerly(lines: Iterable[Line]) -> list[Line]:
    """Lines of a file of the former name under the heads of today."""
    return [
        ({HEADS[0] if name == FORMER_HEADS[0] else name: cell for name, cell in values.items()}, where)
        for values, where in lines
    ]


def _read(lines: Iterable[Line], known: Mapping[str, set[str]]) -> dict[str, Template]:
    parts: dict[str, dict[str, Any]] = {}
    where_of: dict[str, Mapping[str, str]] = {}
    for line in lines:
        filled(line, ("template", "part", "text"))
        values, where = line
        if values["part"] not in PARTS:
            raise Unusable(f"part is “{values['part']}”.", dict(where), ", ".join(PARTS))
        where_of.setdefault(values["template"], where)
        _take(parts.setdefault(values["template"], _nothing()), line, known)
    for key, given in parts.items():
        if not given["title"]:
            raise Unusable(f"The template {key} has no title.", dict(where_of[key]), "a line with the part title")
    return {
        key: Template(key, **{name: _fixed(value) for name, value in given.items()}) for key, given in parts.items()
    }


def _nothing() -> dict[str, Any]:
    return {"title": "", "about": "", "kind": "", "outcomes": [], "agenda": {}, "questions": [], "ways": []}


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _take(into: dict[str, Any], line: Line, known: Mapping[str, set[str]]) -> None:
    """One line into its template. Raises Unusable."""
    values, where = line
    part, text = values["part"], values["text"]
    given = _given(line)
    if part == "title":
        into["title"] = text
    elif part == "about":
        into["about"], into["kind"] = text, given.get("kind", "")
        if into["kind"] not in ("", *get_args(EngagementKind)):
            raise Unusable(f"kind is “{into['kind']}”.", dict(where), ", ".join(get_args(EngagementKind)))
    elif part == "outcome":
        into["outcomes"].append(_outcome({"statement": text, **given}, where))
    elif part == "agenda":
        into["agenda"][text] = _minutes(line)
    else:
        if text not in known[part]:
            raise Unusable(f"The catalogue has no {part} {text}.", dict(where))
        into[f"{part}s"].append(text)


def _given(line: Line) -> dict[str, str]:
    """The cell "name=word; name=word" as a mapping."""
    values, where = line
    pairs = [part.partition("=") for part in values["values"].split(";") if part.strip()]
    if values["part"] == "agenda":
        return {}
    if any(not sign for _, sign, _ in pairs):
        raise Unusable("values is written like category=compliance; nature=business.", dict(where))
    return {name.strip(): word.strip() for name, _, word in pairs}


def _outcome(values: dict[str, str], where: Mapping[str, str]) -> Mapping[str, str]:
    names = {column.name for column in columns(Outcome)}
    if strange := sorted(values.keys() - names):
        raise Unusable(f"An outcome has no field {strange[0]}.", dict(where), ", ".join(sorted(names)))
    try:
        Outcome.model_validate({**values, "id": new_id(), "engagement_id": new_id(), "number": 1})
    except ValidationError as error:
        first = error.errors()[0]
        raise Unusable(f"{first['loc'][0]}: {first['msg']}.", dict(where)) from None
    return values


def _minutes(line: Line) -> int:
    values, where = line
    if values["text"] not in BY_SECTION:
        raise no_section(values["text"], where, error=Unusable)
    if not values["values"].isdecimal() or not 1 <= int(values["values"]) <= 480:
        raise Unusable("An agenda needs its minutes.", dict(where), "1 to 480")
    return int(values["values"])
