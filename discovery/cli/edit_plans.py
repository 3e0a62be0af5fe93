"""A plan for each verb: its arguments by name, from the command line or a line of a script, as edits to save."""

from collections.abc import Callable, Mapping
from typing import Any

from discovery.cli.plan_answer import Questions, plan_answer
from discovery.cli.planning import (
    Pairs,
    Plan,
    plan_add,
    plan_confirm,
    plan_link,
    plan_move,
    plan_remove,
    plan_set,
    plan_unlink,
    plan_waive,
)
from discovery.cli.values import assigned

Given = Mapping[str, Any]


def _pairs(given: Given) -> Pairs:
    """The fields with their values: a script's by name, those of the command line as FIELD=VALUE."""
    values = given.get("values") or {}
    return values.items() if isinstance(values, Mapping) else assigned(values)


def _add(questions: Questions, given: Given) -> Plan:
    return plan_add(questions.names, given["section"], _pairs(given))


def _set(questions: Questions, given: Given) -> Plan:
    return plan_set(questions.names, given["row"], _pairs(given))


def _link(questions: Questions, given: Given) -> Plan:
    return plan_link(questions.names, given["from"], given["kind"], given["to"])


def _unlink(questions: Questions, given: Given) -> Plan:
    return plan_unlink(questions.names, given["from"], given["kind"], given["to"])


def _remove(questions: Questions, given: Given) -> Plan:
    return plan_remove(questions.names, given["row"])


def _move(questions: Questions, given: Given) -> Plan:
    return plan_move(questions.names, given["row"], given["after"])


def _confirm(questions: Questions, given: Given) -> Plan:
    return plan_confirm(questions.names, given["row"], _pairs(given))


def _answer(questions: Questions, given: Given) -> Plan:
    return plan_answer(questions, **given)


def _waive(questions: Questions, given: Given) -> Plan:
    return plan_waive(questions.names, **given)


PLANS: Mapping[str, Callable[[Questions, Given], Plan]] = {
    "add": _add,
    "set": _set,
    "link": _link,
    "unlink": _unlink,
    "remove": _remove,
    "move": _move,
    "confirm": _confirm,
    "answer": _answer,
    "waive": _waive,
}
"""What makes a plan of each verb's arguments; it raises Refused or NotFound."""
