"""Two states of one row become one: part by part, and so that the row they make together is one that may be."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from discovery.importers.proposal import Side
from discovery.importers.units import Unit, merged, units, verdict
from discovery.model.row import Row

BOTH = "changed here and in the file"
NEWER = "newer here"
TOGETHER = "does not go together with what is here"

_BOUND = frozenset({"origin", "target", "measure", "score"})
"""Fields of which one allows or forbids what another one may be, beside the pairs that a row class has in order."""

Choose = Callable[[Unit], Side | None]


@dataclass(frozen=True)
class Decision:
    """What becomes of the parts in which two states differ, with a reason; ``values`` are the fields that change here.

    ``asked`` waits for somebody to decide. ``impossible`` says that even the file's row as a whole may not be here.
    """

    values: dict[str, Any]
    kept: tuple[tuple[Unit, str], ...] = ()
    asked: tuple[tuple[Unit, str], ...] = ()
    impossible: bool = False


def decide(
    ours: Row,
    theirs: Row,
    before: Callable[[str], Any],
    choose: Choose,
    fits: Callable[[dict[str, Any]], bool],
    waiting: Iterable[Unit] = (),
) -> Decision:
    """Decide about a row. ``choose`` gives what somebody chose for a part, ``fits`` whether the fields may be so.

    ``waiting`` are parts that cannot be taken now, because they name a row that is not here.
    """
    held = set(waiting)
    verdicts = {unit: verdict(unit, ours, theirs, before) for unit in units(ours, theirs)}
    differ = [unit for unit, one in verdicts.items() if one != "same" and unit not in held]
    taken = [unit for unit in differ if _side(unit, verdicts[unit], choose) == "file"]
    kept = [(unit, NEWER if verdicts[unit] == "kept" else BOTH) for unit in differ if _stays(unit, verdicts, choose)]
    asked = [(unit, BOTH) for unit in differ if _side(unit, verdicts[unit], choose) is None]
    values = merged(ours, theirs, taken)
    if fits(values):
        return Decision(values, tuple(kept), tuple(asked))
    for together in (_bound(differ, type(ours)), set(differ)):
        sides = {choose(unit) for unit in together}
        rest = [unit for unit in taken if unit not in together]
        values = merged(ours, theirs, [*rest, *together] if sides == {"file"} else rest)
        if together and fits(values):
            others = ([one for one in said if one[0] not in together] for said in (kept, asked))
            kept, asked = (list(one) for one in others)
            reason = [(unit, TOGETHER) for unit in differ if unit in together]
            kept += reason if sides == {"here"} else []
            asked += reason if sides != {"here"} and sides != {"file"} else []
            return Decision(values, tuple(kept), tuple(asked))
    return Decision({}, impossible=True)


def _side(unit: Unit, verdict_: str, choose: Choose) -> Side | None:
    if verdict_ == "asked":
        return choose(unit)
    return "file" if verdict_ == "taken" else "here"


def _stays(unit: Unit, verdicts: dict[Unit, Any], choose: Choose) -> bool:
    return _side(unit, verdicts[unit], choose) == "here"


def _bound(differ: list[Unit], model: type[Row]) -> set[Unit]:
    """The parts whose fields bind one another."""
    names = _BOUND | {name for pair in model.ordered for name in pair}
    return {unit for unit in differ if names & set(unit.names)}
