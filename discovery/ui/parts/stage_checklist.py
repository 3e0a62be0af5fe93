"""The checklist of a stage on a page: what the component is told about its ways, answers and what is done so."""

from typing import Any

from discovery.catalogue import ways
from discovery.catalogue.sections import BY_KEY
from discovery.coverage.checklists import DONE, DONE_BY_STEPS, SIDES, chief
from discovery.model.row import id_for
from discovery.model.workshop import Answer
from discovery.ui.components.checklist import checklist
from discovery.ui.parts.row_link import opening
from discovery.ui.process import installation
from discovery.ui.shell.state import component_data, record

TITLES = {"today": "Today", "future": "Future"}
_WORDS = {
    "today": (("yes", "Y"), ("partly", "P"), ("no", "N"), ("unknown", "U"), ("not applicable", "X")),
    "future": (
        ("keep", "K"),
        ("add", "A"),
        ("drop", "D"),
        ("change", "C"),
        ("undecided", "U"),
        ("not applicable", "X"),
    ),
}
"""The key of each answer: its first letter, and X where something does not apply."""


def stage_checklist(stage: str, first: str = "today") -> None:
    """Show it; ``first`` is the side, "today" or "future", that is answered first."""
    given = component_data()
    section, column = DONE.get(stage, DONE_BY_STEPS)
    current = record()
    first_ways = chief(current)
    data = {
        **given,
        **opening(Answer.section),
        "stage": stage,
        "counted": not installation.before_audience(),
        "unsaid": installation.unsaid(),
        "title": current.engagement.stage_title(stage),
        "known": [way.id for way in ways()],
        "ways": [
            {
                "code": way.id,
                "id": id_for(Answer, given["engagement"], way.id),
                "way": way.way,
                "what": way.what_it_is,
                "ask": way.question,
                "examples": way.examples,
                "chief": way.id in first_ways,
            }
            for way in ways()
            if way.stage == stage
        ],
        "sides": [_side(name) for name in sorted(SIDES, key=lambda side: side != first)],
        "done": {
            "section": section,
            "column": column,
            "noun": BY_KEY[section].singular,
            "values": {"stage": stage} if section == "steps" else {},
        },
    }
    checklist(data, key=f"checklist_{stage}_{first}")


def _side(name: str) -> dict[str, Any]:
    return {"name": name, "title": TITLES[name], "values": [_word(*one) for one in _WORDS[name]]}


def _word(value: str, key: str) -> dict[str, str]:
    plain = value != "not applicable"
    title = value if plain else "does not apply"
    return {"value": value, "key": key, "title": title, "short": value.capitalize() if plain else "N/A"}
