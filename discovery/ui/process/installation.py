"""This process's one store and its page tokens: module singletons, because anybody can clear Streamlit's caches."""

import threading
import time
from collections.abc import Callable, Mapping

from discovery.access import LOCAL, Actor, require_read
from discovery.access import before_audience as shown_to_audience
from discovery.access.presentation_lock import Lock, Locks
from discovery.model.errors import Refused
from discovery.settings import Settings
from discovery.store import Store
from discovery.ui.process.browsers import browser_of, page_browser
from discovery.ui.process.page_tokens import RENEWABLE_SECONDS, browser_mark, page_token, read_token

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


def use(options: Settings) -> None:
    """Take these options, as they were given when the server was started, for as long as it runs."""
    global _settings
    with _guard:
        _settings = options


def store() -> Store:
    """The store of this process; opened, and upgraded if need be, at the first call. Raises Unusable."""
    global _store
    options = settings()
    with _guard:
        if _store is None:
            _store = Store(options.url, options.data_dir)
        return _store


def locks() -> Locks:
    """The browsers of this installation that show one engagement alone."""
    return Locks(settings().data_dir)


def page_lock() -> Lock | None:
    """What the browser in which this page is shown is locked to, looked up anew on every run."""
    return locks().of(page_browser())


def before_audience() -> bool:
    """Whether this page is shown to an audience: then nothing on it counts or names what is missing."""
    return shown_to_audience(current_actor())


def unsaid() -> str:
    """What stands where nobody gave an answer; a dash before an audience."""
    return "–" if before_audience() else "not asked"


def lock_of(cookies: Mapping[str, str]) -> Lock | None:
    """What the browser that sent these cookies is locked to."""
    return locks().of(browser_of(cookies))


def browser_actor(cookies: Mapping[str, str]) -> Actor:
    """Who a request comes from that shows no token; confined where the browser that sent it is locked."""
    return locks().confine(LOCAL, browser_of(cookies))


def actor_later() -> Callable[[], Actor]:
    """Who acts where a button of this page is pressed later, apart from any run of it; worked out anew then."""
    browser = page_browser()
    return lambda: locks().confine(LOCAL, browser)


def close() -> None:
    """Let go of the store and read the options anew at the next call."""
    global _store, _settings
    with _guard:
        if _store is not None:
            _store.close()
        _store = _settings = None


def current_actor() -> Actor:
    """Who acts on this page, worked out anew on every run; confined where its browser is locked."""
    return locks().confine(LOCAL, page_browser())


def token(engagement_id: str, actor: Actor) -> str:
    """Lets a page's own components act as this actor on this engagement for some hours, and on nothing else."""
    return page_token(engagement_id, actor, page_browser(), settings().key, time.time())


def actor_of(engagement_id: str, given: str) -> Actor:
    """The actor a token speaks for. Raises Denied for another engagement, or a token that ended or is not ours."""
    return read_token(given, engagement_id, settings().key, time.time()).actor


def seconds_left(engagement_id: str, given: str) -> float:
    """How long a token is still good. Raises Denied."""
    now = time.time()
    return read_token(given, engagement_id, settings().key, now).ends - now


def newer_token(engagement_id: str, given: str, cookies: Mapping[str, str]) -> str:
    """A token that ends later, for one that is good, or ended lately and was given to the browser that asks.

    Raises Denied.
    """
    browser, key, at = browser_of(cookies), settings().key, time.time()
    token = read_token(given, engagement_id, key, at, RENEWABLE_SECONDS)
    if not token.browser or token.browser != browser_mark(browser):
        read_token(given, engagement_id, key, at)
    require_read(locks().confine(token.actor, browser), engagement_id)
    return page_token(engagement_id, token.actor, browser if token.browser else None, key, at)


def visitor(engagement_id: str, given: str, cookies: Mapping[str, str]) -> Actor:
    """Who a request comes from: whom its token speaks for, confined where the browser that sent it is locked.

    Raises Denied for a token that is not for this engagement, and for any engagement but the one that is shown.
    """
    actor = locks().confine(actor_of(engagement_id, given), browser_of(cookies))
    require_read(actor, engagement_id)
    return actor


def small_enough(name: str, size: int) -> None:
    """Raise Refused for a file that is larger than this installation takes; browsers look first, but only they do."""
    most = settings().max_upload_mb
    if size > most * 1_000_000:
        raise Refused(f"{name} is too large.", {"file": name}, f"at most {most} MB (DISCOVERY_MAX_UPLOAD_MB)")
