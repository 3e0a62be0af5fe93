"""The words of edits, the same on the command line and in a script; a script has no ENGAGEMENT in its lines."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from discovery.model.vocabulary import REASONS

Command = Callable[[str, str], ArgumentParser]
"""Adds a command by its name and what it is about."""


@dataclass(frozen=True)
class Verb:
    """One kind of edit: the arguments that it needs and may have; they are the keys of a line of JSON, too.

    ``names_row`` says that a line of a script may give the row that it makes a name, with ``as``.
    """

    needs: tuple[str, ...]
    may: tuple[str, ...] = ()
    names_row: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Every argument."""
        return self.needs + self.may


_ANSWERED = ("value", "unknown", "park", "not_applicable", "why", "owner", "due")

VERBS: Mapping[str, Verb] = {
    "add": Verb(("section", "values"), names_row=True),
    "set": Verb(("row", "values")),
    "link": Verb(("from", "kind", "to"), names_row=True),
    "unlink": Verb(("from", "kind", "to")),
    "remove": Verb(("row",)),
    "move": Verb(("row", "after")),
    "confirm": Verb(("row",), ("values",), names_row=True),
    "answer": Verb(("question",), _ANSWERED, names_row=True),
    "waive": Verb(("rule", "reason", "by"), ("row", "section"), names_row=True),
}
"""Every verb by its word."""


def given_of(verb: str, parsed: Namespace) -> dict[str, Any]:
    """The arguments of a verb out of what was parsed, without those that were not given."""
    given = {name: getattr(parsed, name, None) for name in VERBS[verb].keys}
    return {name: value for name, value in given.items() if value not in (None, False) or name in VERBS[verb].needs}


def edit_commands(command: Command, in_script: bool = False) -> None:
    """Add a command for every verb; ``in_script`` without the engagement, and with a name for the row it makes."""

    def verb(name: str, about: str) -> ArgumentParser:
        parser = command(name, about)
        if not in_script:
            parser.add_argument("engagement", metavar="ENGAGEMENT")
        elif VERBS[name].names_row:
            parser.add_argument("--as", metavar="NAME", help="lines below call the new row @NAME")
        return parser

    added = verb("add", "add a row; prints its code")
    added.add_argument("section", metavar="SECTION")
    added.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    unknown = f'FIELD=unknown and FIELD="does not apply: {REASONS[0]}" say why there is no answer'
    changed = verb("set", f"give fields of a row a value; FIELD= empties one; {unknown}")
    changed.add_argument("row", metavar="CODE")
    changed.add_argument("values", metavar="FIELD=VALUE", nargs="+")
    for name, about in (
        ("link", "link two rows; prints the link's code"),
        ("unlink", "take a link between two rows away"),
    ):
        linked = verb(name, about)
        linked.add_argument("from", metavar="FROM")
        linked.add_argument("kind", metavar="KIND")
        linked.add_argument("to", metavar="TO")
    removed = verb("remove", "remove a row or a link, or drop a proposal; undo brings it back")
    removed.add_argument("row", metavar="CODE")
    moved = verb("move", "put a row behind another one of its section, or first")
    moved.add_argument("row", metavar="CODE")
    place = moved.add_mutually_exclusive_group(required=True)
    place.add_argument("--after", metavar="CODE")
    place.add_argument("--first", action="store_true")
    agreed = verb("confirm", "make a row of a proposal, reworded where fields are given; prints the row's code")
    agreed.add_argument("row", metavar="CODE")
    agreed.add_argument("values", metavar="FIELD=VALUE", nargs="*")
    _answer_command(verb("answer", "answer an open question, by the key that next --json gives"))
    _waive_command(verb("waive", "live with a finding, with reason and name; prints the waiver's code"))


def _answer_command(parser: ArgumentParser) -> None:
    parser.add_argument("question", metavar="KEY")
    answers = parser.add_mutually_exclusive_group(required=True)
    answers.add_argument("value", metavar="VALUE", nargs="?", help="what its field takes, or the row that it asks for")
    answers.add_argument("--unknown", action="store_true", help="nobody knows: --owner finds out")
    answers.add_argument("--park", action="store_true", help="not now")
    answers.add_argument("--not-applicable", choices=REASONS, help="why it does not apply; --why in own words")
    parser.add_argument("--why", metavar="TEXT")
    parser.add_argument("--owner", metavar="PERSON", help="who finds out")
    parser.add_argument("--due", metavar="DAY", help="until when")


def _waive_command(parser: ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE")
    about = parser.add_mutually_exclusive_group()
    about.add_argument("--row", metavar="CODE", help="for this row; else for the whole engagement")
    about.add_argument("--section", metavar="KEY", help="for this section")
    parser.add_argument("--reason", required=True, metavar="R")
    parser.add_argument("--by", required=True, metavar="NAME")
