"""Values as people type them or a script has them, turned into what a column holds; the row class judges the rest.

``FIELD=unknown`` and ``FIELD="does not apply: out of scope"`` say why there is no answer, in the fields and by the rule
of the grid: where a choice has the word itself, or a row is called so, that is meant; a text is kept as it is.
``unanswered.FIELD=unknown`` says it of any field.
"""

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from discovery.cli.row_names import RowNames
from discovery.model import reading
from discovery.model.column import Column, columns
from discovery.model.errors import Refused
from discovery.model.permitted import permitted
from discovery.model.record import BY_SECTION
from discovery.model.references import no_section
from discovery.model.row import Row
from discovery.model.values import choice_titles
from discovery.model.vocabulary import REASONS, NotAnswered

_EMPTY: dict[str, Any] = {"choices": (), "tags": (), "map": {}}
_UNANSWERED = "unanswered"
_SAY_UNKNOWN = frozenset({"number", "whole", "day", "choice", "row"})
"""The kinds of column that take no text, so that a word in place of a value is about the answer."""

_TYPED: Mapping[str, tuple[type, ...]] = {
    "number": (int, float),
    "whole": (int,),
    "flag": (bool,),
    "choices": (list,),
    "tags": (list,),
    "map": (dict,),
}
"""What a script may write for each kind beside text."""


def section_named(name: str) -> type[Row]:
    """The section with this key; the name of its table will do. Raises Refused."""
    wanted = name.strip().lower()
    for model in BY_SECTION.values():
        if wanted in (model.section, model.table_name):
            return model
    raise no_section(name, known=[section for section in BY_SECTION if section not in ("engagement", "links")])


def assigned(assignments: Iterable[str]) -> list[tuple[str, str]]:
    """FIELD=VALUE texts as pairs. Raises Refused."""
    pairs = []
    for assignment in assignments:
        name, equals, text = assignment.partition("=")
        if not equals:
            raise Refused(f"“{assignment}” is not written as FIELD=VALUE.", allowed="for example name=Ann")
        pairs.append((name.strip(), text))
    return pairs


def values(names: RowNames, model: type[Row], pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The values of fields that are given as text or, by a script, with their type.

    ``unanswered.FIELD`` stands for one word of that mapping. Raises Refused naming the field and what it takes.
    """
    by_name = {column.name: column for column in columns(model)}
    by_field: dict[str, Any] = {}
    for name, given in pairs:
        field, point, word = name.partition(".")
        if (word not in by_name or field != _UNANSWERED) if point else name not in by_name:
            raise Refused(f"There is no field called {name}.", {"section": model.section}, ", ".join(by_name))
        where = {"section": model.section, "field": name}
        if name in by_field:
            raise Refused("This field is given twice.", where)
        if point:
            by_field[name] = _excuse(given, where)
        elif excuse := _no_answer(names, by_name[name], given, where):
            by_field |= {name: None, f"{_UNANSWERED}.{name}": excuse}
        else:
            by_field[name] = one_value(names, by_name[name], given, where)
    return by_field


def of_a_new_row(given: Mapping[str, Any]) -> dict[str, Any]:
    """The same values for a row that is not there yet: single words stand in their mapping."""
    fields = {name: value for name, value in given.items() if "." not in name}
    words = {name.partition(".")[2]: word for name, word in given.items() if "." in name and word is not None}
    return {**fields, _UNANSWERED: {**fields.get(_UNANSWERED, {}), **words}} if words else fields


def _excuse(given: Any, where: dict[str, str]) -> str | None:
    """The word about a field without an answer; None takes it away. Raises Refused."""
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    word = reading.tidy(given).casefold() if isinstance(given, str) else ""
    if word not in get_args(NotAnswered):
        raise Refused("This is not one of the choices.", where, " · ".join(get_args(NotAnswered)))
    return word


def _no_answer(names: RowNames, column: Column, given: Any, where: dict[str, str]) -> str:
    """What is said in place of an answer: that nobody knows it, or why it does not apply; "" for an answer."""
    if not isinstance(given, str) or not can_be_unknown(column):
        return ""
    word = reading.tidy(given).casefold()
    if word in column.values or (column.kind == "row" and names.is_label(given, column.refers)):
        return ""
    if word in reading.WORDS["unknown"]:
        return "unknown"
    excuse, _, reason = (part.strip() for part in word.partition(":"))
    if excuse not in reading.WORDS["not_applicable"]:
        return ""
    if reason not in REASONS:
        examples = " · ".join(f'{column.name}="{excuse}: {one}"' for one in REASONS)
        raise Refused("Say why it does not apply.", where, examples)
    return reason


def one_value(names: RowNames, column: Column, given: Any, where: dict[str, str]) -> Any:
    """What a column holds for a value that is given as text or with its type. Raises Refused with the place."""
    if given is None:
        return _EMPTY.get(column.kind)
    if not isinstance(given, str):
        return _typed(names, column, given, where)
    if not given.strip():
        return _EMPTY.get(column.kind)
    if column.kind == "row":  # a row that is there may be called anything
        return names.find(given, column.refers).id
    _refuse_error_cell(given, where)
    if column.kind == "choice":
        return _chosen(names, column, given.strip())
    if column.kind in ("choices", "tags"):
        words = [word.strip() for word in given.replace("|", ";").split(";")]
        return tuple(_chosen(names, column, word) for word in words if word)
    if column.kind == "map":
        pairs = [pair.partition("=") for pair in given.replace("|", ";").split(";") if pair.strip()]
        if any(not equals for _, equals, _ in pairs):
            raise Refused("This is not a list of words by name.", where, permitted(column))
        return {key.strip(): word.strip() for key, _, word in pairs}
    if column.kind in ("number", "whole", "flag", "day"):
        return _read(column, given, where)
    return given if column.kind == "long" else given.strip()


def _typed(names: RowNames, column: Column, given: Any, where: dict[str, str]) -> Any:
    """A value that is no text. Raises Refused where the column takes no such thing."""
    if not isinstance(given, _TYPED.get(column.kind, ())) or isinstance(given, bool) != (column.kind == "flag"):
        raise Refused("This has the wrong shape.", where, permitted(column, in_file=True))
    parts = list(given) if isinstance(given, list) else list(given.values()) if isinstance(given, dict) else []
    if not all(isinstance(part, str) for part in parts):
        raise Refused("Each word is text.", where, permitted(column, in_file=True))
    if isinstance(given, list):
        return tuple(_chosen(names, column, word) for word in given)
    return given


def _refuse_error_cell(text: str, where: dict[str, str]) -> None:
    try:
        reading.valued(text)
    except ValueError as error:
        raise Refused(str(error), where, "a value, or nothing") from None


def _chosen(names: RowNames, column: Column, word: str) -> str:
    """The value of a vocabulary as it is written there, also by the engagement's own name for it; in any case."""
    titles = choice_titles(column, names.record.engagement)
    return next(
        (value for value, title in titles.items() if any(reading.same_name(name, word) for name in (value, title))),
        word,
    )


def _read(column: Column, text: str, where: dict[str, str]) -> Any:
    """A figure, a day, or yes or no, as people write them: what can be read two ways is refused, not chosen."""
    low = float("-inf") if column.low is None else column.low
    high = float("inf") if column.high is None else column.high
    try:
        if column.kind == "flag":
            return reading.flag(text)
        if column.kind == "day":
            return reading.day(text)
        number = reading.whole_number if column.kind == "whole" else reading.figure
        return number(text, column.unit, low, high)
    except ValueError as error:
        raise Refused(str(error), where, permitted(column)) from None


def can_be_unknown(column: Column) -> bool:
    """Whether FIELD=unknown says of a column that nobody knows the answer."""
    return column.kind in _SAY_UNKNOWN and column.asked and not column.required
