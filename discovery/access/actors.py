"""Who may do what: an actor is worked out anew for every request and handed to every change."""

from dataclasses import dataclass, replace
from typing import Literal

from discovery.model.errors import Denied

Role = Literal["viewer", "facilitator"]


@dataclass(frozen=True)
class Actor:
    """Somebody who looks (viewer) or edits (facilitator).

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


def may_edit(actor: Actor) -> bool:
    """Whether the actor may change anything."""
    return actor.role == "facilitator"


def confined(actor: Actor, engagement_id: str) -> Actor:
    """The same actor before an audience: one engagement, and no private notes."""
    return replace(actor, only=engagement_id, private=False)


def require_engagement(actor: Actor, engagement_id: str | None) -> None:
    """Raise Denied where the actor is confined to another engagement, or asks for a new one (None). Names neither."""
    if actor.only is not None and actor.only != engagement_id:
        raise Denied("This browser is locked to one engagement, and this is about another one.", code="locked")


def require_private(actor: Actor) -> None:
    """Raise Denied unless the actor may see private notes."""
    if not actor.private:
        raise Denied("Private notes stay closed while this browser is locked to one engagement.", code="locked")


def require_edit(actor: Actor, what: str) -> None:
    """Raise Denied unless the actor may edit."""
    if not may_edit(actor):
        raise Denied(f"{actor.name} may look but not {what}.", code="denied")
