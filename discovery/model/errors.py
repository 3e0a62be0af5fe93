"""What can go wrong, in the domain's words: what is wrong, where, and what is allowed."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class DiscoveryError(Exception):
    """Base of every error a person may see. ``where`` names the place as plain data, ``allowed`` what would do.

    ``edit`` is the place, from 0, of the edit that was refused among those of one save; None where it is none of them.
    """

    message: str
    where: dict[str, str] = field(default_factory=dict)
    allowed: str = ""
    code: str = "refused"
    edit: int | None = field(default=None, kw_only=True)

    def __str__(self) -> str:
        place = " · ".join(str(part) for part in self.where.values() if part)
        text = (f"{place}: " if place else "") + self.message
        if not self.allowed:
            return text
        stop = "" if text.endswith((".", "!", "?", "…")) else "."
        return f"{text}{stop} Allowed: {self.allowed}."

    def as_json(self) -> dict[str, Any]:
        """The shape that scripts and pages read."""
        return {"error": {"code": self.code, "message": self.message, "where": self.where, "allowed": self.allowed}}


@dataclass
class Refused(DiscoveryError):
    """A value, row or link that may not be stored."""


@dataclass
class NotFound(DiscoveryError):
    """An engagement, row or file that is not there."""

    code: str = "not_found"


@dataclass
class Denied(DiscoveryError):
    """Somebody may not do this."""

    code: str = "denied"


@dataclass
class Unusable(DiscoveryError):
    """A database or file that this program will not open; it was left as it is."""

    code: str = "unusable"


@dataclass
class Unavailable(Unusable):
    """Our own storage can take nothing for now, whatever it is: what was to be stored may be sent again later."""


@dataclass(frozen=True)
class Clash:
    """One field that two people changed: what was seen, what was meant, what it is now, and by whom."""

    section: str
    id: str
    field: str
    yours: Any
    theirs: Any
    by: str


@dataclass
class Conflict(DiscoveryError):
    """A stale edit: the field was changed since it was seen. Nothing was stored."""

    clashes: tuple[Clash, ...] = ()
    code: str = "conflict"

    def as_json(self) -> dict[str, Any]:
        """As above, with both values of every field in question."""
        shape = super().as_json()
        shape["error"]["conflicts"] = [vars(clash) for clash in self.clashes]
        return shape
