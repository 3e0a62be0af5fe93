"""The method as data: ways for each stage and questions to ask, from checked CSV files in ``data/catalogue``."""

import csv
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from discovery.model.errors import Unusable
from discovery.settings import ROOT

FOLDER = ROOT / "data" / "catalogue"


@dataclass(frozen=True)
class Way:
    """One way in which a stage is done somewhere."""

    id: str
    stage: str
    way: str
    what_it_is: str
    question: str
    examples: str


@dataclass(frozen=True)
class Question:
    """One question for the room; ``open_when`` says in words when it is still open."""

    id: str
    wave: str
    open_when: str
    ask_the_room: str
    your_answer_decides: str
    who_can_answer: str


@dataclass(frozen=True)
class RuleText:
    """One rule in words: severity, the sentence it says with places for names, what it looks at, the remedy."""

    id: str
    severity: str
    sentence: str
    looks_at: str
    remedy: str


Item = TypeVar("Item", Way, Question, RuleText)


def _read(kind: type[Item], path: Path) -> tuple[Item, ...]:
    wanted = [field.name for field in fields(kind)]
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            reader = csv.DictReader(stream)
            if reader.fieldnames != wanted:
                raise Unusable("The columns are not the expected ones.", {"file": path.name}, ", ".join(wanted))
            found: list[Item] = []
            for values in reader:
                where = {"file": path.name, "line": str(reader.line_num)}
                given: dict[str, Any] = dict(values)
                if None in given or not all(isinstance(value, str) for value in given.values()):
                    raise Unusable("This line has not as many cells as the first one.", where)
                if not given["id"] or any(item.id == given["id"] for item in found):
                    raise Unusable("The id is missing or stands there twice.", where)
                found.append(kind(**given))
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable(f"The catalogue file cannot be read ({error}).", {"file": path.name}) from None
    return tuple(found)


@cache
def ways() -> tuple[Way, ...]:
    """Every way of every stage. Raises Unusable with file and line for a bad file."""
    return _read(Way, FOLDER / "stage_checklist.csv")


@cache
def questions() -> tuple[Question, ...]:
    """Every question, in the order of the waves."""
    return _read(Question, FOLDER / "questions.csv")


@cache
def rules() -> tuple[RuleText, ...]:
    """Every rule in words."""
    return _read(RuleText, FOLDER / "rules.csv")
