"""Colours that say something: what becomes of a box, and which answer it gives.

Chosen so that those shown together stay apart for people who see no red or no green (a test measures it), and so that
a line of each stands out from every ground. A hue is never the only sign: shapes, letters and words say the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hue:
    """A strong colour for lines and patches, and the tint of it that text stands on."""

    line: str
    fill: str
    dark_sign: bool = False  # whether a sign on a patch of it has the colour of text


@dataclass(frozen=True, slots=True)
class Hues:
    """``changes`` by kind of change; ``ordered`` from least to most; ``distinct`` for answers without an order;
    ``judged`` for good, bad and open; ``unsaid`` for no answer."""

    changes: Mapping[str, Hue]
    ordered: tuple[Hue, ...]
    distinct: tuple[Hue, ...]
    unsaid: Hue

    @property
    def judged(self) -> tuple[Hue, ...]:
        """Good, bad, open."""
        return self.changes["new"], self.changes["retired"], self.unsaid

    @property
    def every(self) -> tuple[Hue, ...]:
        """All hues there are."""
        return (*self.changes.values(), *self.ordered, *self.distinct, self.unsaid)


HUES = {
    "light": Hues(
        changes={
            "new": Hue("#00724F", "#E4F5EE"), "changed": Hue("#0B63A5", "#E5F0FA"),
            "replaced": Hue("#5A1FB8", "#F0EAFB"), "retired": Hue("#B33A0E", "#FCEBE4"),
        },
        ordered=(
            Hue("#5C90C1", "#F5F9FD", True), Hue("#3979B5", "#ECF3FA"), Hue("#2F6495", "#E3EDF7"),
            Hue("#1D4F7E", "#DAE7F4"), Hue("#163C60", "#D1E1F1"), Hue("#0F2840", "#C8DBEE"),
        ),
        distinct=(
            Hue("#1C5FC4", "#E8EFFA"), Hue("#747411", "#F4F4E2"), Hue("#4C1174", "#F0E8F6"),
            Hue("#14768F", "#E4F3F6"), Hue("#4D3819", "#F3EEE6"), Hue("#297A62", "#E5F3EF"),
            Hue("#590D42", "#F7E9F2"), Hue("#1C1CC4", "#E9E9FB"),
        ),
        unsaid=Hue("#5F6F80", "#F3F5F8"),
    ),
    "dark": Hues(
        changes={
            "new": Hue("#3DDBA9", "#12352C"), "changed": Hue("#4BA3EA", "#15314C"),
            "replaced": Hue("#E3D6FF", "#352C4E"), "retired": Hue("#FF7A4D", "#3F231A"),
        },
        ordered=(
            Hue("#5C82AC", "#1D2C3D"), Hue("#6E9AC8", "#1F3349"), Hue("#86B3E0", "#223B56"),
            Hue("#A3C9EF", "#264463"), Hue("#C4DDF7", "#2A4D70"), Hue("#EAF4FF", "#2D5075"),
        ),
        distinct=(
            Hue("#A675F0", "#2C2547"), Hue("#E8E830", "#35351A"), Hue("#E86830", "#3A2519"),
            Hue("#BFD6F8", "#26364A"), Hue("#CF6EA8", "#382336"), Hue("#BFF8DB", "#1F3A31"),
            Hue("#F07582", "#3D232B"), Hue("#D0F49A", "#2C3A1E"),
        ),
        unsaid=Hue("#8496A9", "#212E3C"),
    ),
}  # fmt: skip
"""By name of the theme."""
