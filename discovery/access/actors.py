"""Who may do what: an actor is worked out anew for every request and handed to every read and every change."""

from dataclasses import dataclass, replace
from typing import Literal

from discovery.model.errors import Denied

_ELSEWHERE = "This browser is locked to one engagement, and this is about another one."

Role = Literal["viewer", "facilitator", "maintenance"]


@dataclass(frozen=True)
class Actor:
    """Somebody who looks (viewer), edits (facilitator), or keeps the installation in order (maintenance).

    ``only`` is the id of the one engagement this actor may touch, None for all; ``private`` says whether private notes
    may be read and written.
    """

    name: str
    role: Role = "viewer"
    only: str | None = None
    private: bool = True


LOCAL = Actor("Facilitator", "facilitator")
"""Whoever sits at the machine that runs the program in local mode."""

COMMAND_LINE = Actor("Command line", "facilitator")

MAINTENANCE = Actor("Maintenance", "maintenance")
"""The program itself and whoever keeps the machine: doctor, backup, restore, health, and word of what was saved.

It reads everything and edits nothing.
"""


def may_read(actor: Actor, engagement_id: str) -> bool:
    """Whether the actor may read an engagement: the one place that decides, asked by the store with every read.

    Whoever is at the machine may read everything; a browser that shows one engagement to an audience reads that one
    alone. Who comes in by another way one day is one more case here.
    """
    return may_read_all(actor) or actor.only == engagement_id


def may_read_all(actor: Actor) -> bool:
    """Whether the actor may read every engagement, those that nobody has made yet too."""
    return actor.only is None


def before_audience(actor: Actor) -> bool:
    """Whether the actor shows an engagement to an audience: then nothing counts or names what is missing."""
    return actor.only is not None


def may_edit(actor: Actor) -> bool:
    """Whether the actor may change anything."""
    return actor.role == "facilitator"


def confined(actor: Actor, engagement_id: str) -> Actor:
    """The same actor before an audience: one engagement, and no private notes."""
    return replace(actor, only=engagement_id, private=False)


def require_read(actor: Actor, engagement_id: str) -> None:
    """Raise Denied unless the actor may read this engagement. It is not named, nor whether it is there."""
    if not may_read(actor, engagement_id):
        raise Denied(_ELSEWHERE, code="locked")


def require_private(actor: Actor) -> None:
    """Raise Denied unless the actor may see private notes."""
    if not actor.private:
        raise Denied("Private notes stay closed while this browser is locked to one engagement.", code="locked")


def require_edit(actor: Actor, what: str) -> None:
    """Raise Denied unless the actor may edit."""
    if not may_edit(actor):
        raise Denied(f"{actor.name} may look but not {what}.", code="denied")


def require_new(actor: Actor) -> None:
    """Raise Denied unless the actor may add an engagement."""
    require_edit(actor, "add an engagement")
    if not may_read_all(actor):
        raise Denied(_ELSEWHERE, code="locked")


def require_maintenance(actor: Actor, what: str) -> None:
    """Raise Denied unless the actor keeps the installation in order."""
    if actor.role != "maintenance":
        raise Denied(f"{actor.name} may not {what}: that is maintenance.", code="denied")
