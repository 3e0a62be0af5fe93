"""Which rows may be linked to which, and what people call it from either side."""

from dataclasses import dataclass

from discovery.model.record import CAPTURED

_ANY = tuple(row.section for row in CAPTURED)


@dataclass(frozen=True)
class Meaning:
    """One kind of link, the sections at its ends, and its title read forwards and backwards."""

    kind: str
    title: str
    reverse: str
    origins: tuple[str, ...]
    targets: tuple[str, ...]


MEANINGS: tuple[Meaning, ...] = (
    Meaning("serves", "Serves outcomes", "Served by", ("outputs", "inputs"), ("outcomes",)),
    Meaning("constrains", "Constrains", "Constrained by", ("constraints",), _ANY),
    Meaning("produces", "Makes", "Made by", ("parties",), ("inputs",)),
    Meaning("consumes", "Uses", "Used by", ("parties",), ("outputs",)),
    Meaning("measures", "Measures", "Measured by", ("measures",), ("outcomes", "outputs", "steps", "flows")),
    Meaning(
        "derived_from",
        "Comes from",
        "Leads to requirements",
        ("requirements",),
        ("outcomes", "constraints", "outputs", "inputs", "measures", "deficiencies", "answers"),
    ),
    Meaning("satisfies", "Satisfies", "Satisfied by", ("steps", "outputs"), ("requirements",)),
    Meaning(
        "replaces",
        "Replaces",
        "Replaced by",
        ("steps", "outputs", "tools", "inputs"),
        ("steps", "outputs", "tools", "inputs"),
    ),
    Meaning("resolves", "Resolves", "Resolved by", ("steps",), ("deficiencies",)),
    Meaning("evidenced_by", "Evidence", "Evidence for", _ANY, ("artefacts",)),
    Meaning("decided_by", "Decided in", "Decides", _ANY, ("log",)),
)

BY_KIND = {meaning.kind: meaning for meaning in MEANINGS}


def allowed(kind: str, origin: str, target: str) -> bool:
    """Whether a link of this kind may lead from one section to the other."""
    meaning = BY_KIND.get(kind)
    return bool(meaning and origin in meaning.origins and target in meaning.targets)
