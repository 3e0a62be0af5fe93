"""This process's one store and its page tokens: module singletons, because anybody can clear Streamlit's caches."""

import hmac
import threading
from base64 import urlsafe_b64decode, urlsafe_b64encode

from discovery.access import LOCAL, Actor
from discovery.model.errors import Denied, Refused
from discovery.settings import Settings
from discovery.store import Store

_guard = threading.Lock()
_store: Store | None = None
_settings: Settings | None = None


def settings() -> Settings:
    """The options of this installation, read once."""
    global _settings
    with _guard:
        if _settings is None:
            _settings = Settings()
        return _settings


def store() -> Store:
    """The store of this process; opened, and upgraded if need be, at the first call. Raises Unusable."""
    global _store
    options = settings()
    with _guard:
        if _store is None:
            _store = Store(options.url, options.data_dir)
        return _store


def close() -> None:
    """Let go of the store and read the options anew at the next call."""
    global _store, _settings
    with _guard:
        if _store is not None:
            _store.close()
        _store = _settings = None


def current_actor() -> Actor:
    """Who acts on this page, worked out anew on every run."""
    return LOCAL


def token(engagement_id: str, actor: Actor) -> str:
    """Lets a page's own components act as this actor on this engagement, and on nothing else."""
    claim = f"{engagement_id}|{actor.role}|{actor.name}"
    return f"{urlsafe_b64encode(claim.encode()).decode()}.{_signature(claim)}"


def actor_of(engagement_id: str, given: str) -> Actor:
    """The actor a token speaks for. Raises Denied for any other engagement or a token we did not make."""
    encoded, _, signature = given.partition(".")
    try:
        claim = urlsafe_b64decode(encoded.encode()).decode()
    except ValueError:
        claim = ""
    if not claim or not hmac.compare_digest(signature, _signature(claim)):
        raise Denied("This page is out of date. Reload it.")
    whose, role, name = claim.split("|", 2)
    if whose != engagement_id:
        raise Denied("This page belongs to another engagement. Reload it.")
    return Actor(name, "facilitator" if role == "facilitator" else "viewer")


def _signature(claim: str) -> str:
    return hmac.digest(settings().key, claim.encode(), "sha256").hex()


def small_enough(name: str, size: int) -> None:
    """Raise Refused for a file that is larger than this installation takes; browsers look first, but only they do."""
    most = settings().max_upload_mb
    if size > most * 1_000_000:
        raise Refused(f"{name} is too large.", {"file": name}, f"at most {most} MB (DISCOVERY_MAX_UPLOAD_MB)")
