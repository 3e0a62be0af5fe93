"""What a page's own components show with each request: which engagement it is for, whose page it is, and until when.

A token is good for two to three hours. The browser that got it may have a newer one for it for some days more: a laptop
sleeps, and its page goes on. It is signed with the key in the data folder, so it outlives a restart of the server.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from discovery.access import Actor, Role
from discovery.model.errors import Denied

STEP_SECONDS = 3600
"""Tokens that are given within one such step are the same: a run of a page is no reason to send a new one."""

LIFE_STEPS = 3
RENEWABLE_SECONDS = 7 * 24 * 3600
"""How long after its end the browser that got a token may have a newer one for it."""

LONGEST = 2_000
"""Characters; nothing longer was made by us."""


@dataclass(frozen=True)
class PageToken:
    """What a token says. ``ends`` is in seconds since 1970; ``browser`` is a mark of the browser, "" for none."""

    engagement: str
    actor: Actor
    browser: str
    ends: int


def browser_mark(browser: str | None) -> str:
    """What a token holds of the name of a browser, which is a secret of that browser."""
    return hashlib.sha256(browser.encode()).hexdigest()[:24] if browser else ""


def page_token(engagement_id: str, actor: Actor, browser: str | None, key: bytes, at: float) -> str:
    """A token that lets a page's components act as this actor on this engagement, and on nothing else."""
    ends = (int(at) // STEP_SECONDS + LIFE_STEPS) * STEP_SECONDS
    claim = f"{ends}|{browser_mark(browser)}|{engagement_id}|{actor.role}|{actor.name}".encode()
    return f"{_encoded(claim)}.{_signature(claim, key)}"


def read_token(given: str, engagement_id: str, key: bytes, at: float, late: int = 0) -> PageToken:
    """What a token says that we made for this engagement and that ended at most ``late`` seconds ago.

    Raises Denied; with the code ``expired`` where the token is ours and only too old.
    """
    token = _ours(given, key)
    if token is None:
        raise Denied("This page is out of date. Reload it.")
    if token.engagement != engagement_id:
        raise Denied("This page belongs to another engagement. Reload it.")
    if at >= token.ends + late:
        raise Denied("This page is out of date. Reload it.", code="expired")
    return token


def _ours(given: str, key: bytes) -> PageToken | None:
    encoded, _, signature = given.partition(".")
    if len(given) > LONGEST or not given.isascii():
        return None
    try:
        claim = urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
        if not hmac.compare_digest(signature, _signature(claim, key)):
            return None
        ends, browser, engagement_id, role, name = claim.decode().split("|", 4)
    except ValueError:
        return None
    trusted: Role = "facilitator" if role == "facilitator" else "viewer"
    return PageToken(engagement_id, Actor(name, trusted), browser, int(ends))


def _encoded(content: bytes) -> str:
    """Letters that a header and the list of protocols of a WebSocket take as they are."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def _signature(claim: bytes, key: bytes) -> str:
    return hmac.digest(key, claim, "sha256").hex()
