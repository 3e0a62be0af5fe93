"""The next command: what to ask now, in order, for people in the room and for scripts."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any, get_args

from discovery.cli.answer import Answer, columns, printable
from discovery.cli.installation import Installation
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.model.row import today
from discovery.model.vocabulary import PersonRole
from discovery.questions import Open, agenda
from discovery.questions.filing import filing


def next_(here: Installation, given: Namespace) -> Answer:
    """``next``: the open questions in the order they would be asked, then those that were put off."""
    record = here.record(given.engagement)
    found = agenda(record, today(), _roles(given.present))
    lines: list[Sequence[object]] = [(question.id, _about(question), question.ask) for question in found.open]
    shown = [printable(line) for line in columns(lines)] or ["Nothing is open."]
    if found.put_off:
        shown.append(f"Put off: {len(found.put_off)}")
        shown += [printable(f"  {entry.code}  {one.ask}") for one, entry in found.put_off]
    return Answer([_data(record, question) for question in found.open], shown)


def _roles(given: str | None) -> list[str] | None:
    if given is None:
        return None
    known = get_args(PersonRole)
    asked = [role.strip() for role in given.split(",") if role.strip()]
    if strange := [role for role in asked if role not in known]:
        raise Refused(f"There is no role {strange[0]}.", {"option": "--present"}, ", ".join(known))
    return asked


def _about(question: Open) -> str:
    return question.target.row.code if question.target.row else question.about or question.section


def _data(record: Record, question: Open) -> dict[str, Any]:
    return {
        "question": question.id,
        "key": question.key,
        "ask": question.ask,
        "decides": question.decides,
        "filing": filing(record, question.target),
        "who": list(question.who),
        "section": question.section,
        "row": question.target.row.code if question.target.row else None,
        "about": question.about or None,
        "field": question.target.field or None,
        "severity": question.severity,
        "blocks": question.blocks,
    }
