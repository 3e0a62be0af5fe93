"""Page tokens: good for hours, renewed for the browser that got them, worth nothing to anybody else."""

import base64

import pytest

from discovery.access import LOCAL, Actor
from discovery.access.presentation_lock import new_browser
from discovery.model.errors import Denied
from discovery.store import Store
from discovery.ui.process import installation
from discovery.ui.process.browsers import COOKIE
from discovery.ui.process.page_tokens import RENEWABLE_SECONDS, STEP_SECONDS, page_token, read_token

KEY, E, NOW = b"k" * 64, "01a2235b-cb28-7c14-b6c6-f765789dd4b2", 1_800_000_000
HOUR = 3600


def _code(given: str, at: float = NOW, late: int = 0, engagement: str = E) -> str:
    with pytest.raises(Denied) as denied:
        read_token(given, engagement, KEY, at, late)
    return denied.value.code


def test_a_token_is_good_for_two_to_three_hours_and_the_same_for_an_hour() -> None:
    start = NOW // STEP_SECONDS * STEP_SECONDS
    given = page_token(E, LOCAL, "b", KEY, start)
    assert page_token(E, LOCAL, "b", KEY, start + HOUR - 1) == given != page_token(E, LOCAL, "b", KEY, start + HOUR)
    for at in (start, start + 2 * HOUR, start + 3 * HOUR - 1):
        assert read_token(given, E, KEY, at).actor == LOCAL
    assert _code(given, start + 3 * HOUR) == "expired"


def test_a_name_may_hold_anything() -> None:
    for name in ("A|B", "Zoë ✓", "", "x" * 400):
        assert read_token(page_token(E, Actor(name, "viewer"), None, KEY, NOW), E, KEY, NOW).actor.name == name


def test_nothing_else_is_a_token() -> None:
    given = page_token(E, LOCAL, None, KEY, NOW)
    claim, _, signature = given.partition(".")
    later = base64.urlsafe_b64encode(f"9999999999||{E}|facilitator|x".encode()).decode().rstrip("=")
    for strange in ("", ".", claim, f"{claim}.", f".{signature}", f"{later}.{signature}", f"{claim}.{signature}0"):
        assert _code(strange) == "denied"
    for strange in (f"{claim}.ünï", "ünï.çødé", f"{claim}.{signature[:-1]}é", "\ud800", "\x00", "x" * 9_000):
        assert _code(strange) == "denied"
    assert _code(page_token(E, LOCAL, None, b"j" * 64, NOW)) == "denied"
    assert _code(given, engagement="another") == "denied"


def test_letters_of_a_token_need_no_quotes_anywhere() -> None:
    for name in ("Facilitator", "a", "ab", "abc", "Zoë"):
        given = page_token(E, Actor(name, "viewer"), "b", KEY, NOW)
        assert set(given) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


def test_a_sleeping_laptop_gets_a_newer_one_for_its_own_old_one_alone(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, engagement = new_browser(), store.new({"title": "Here"}, LOCAL)
    now = float(NOW)
    monkeypatch.setattr("discovery.ui.process.installation.time.time", lambda: now)
    monkeypatch.setattr("discovery.ui.process.installation.page_browser", lambda: browser)
    old = installation.token(engagement, LOCAL)
    now += 14 * HOUR
    with pytest.raises(Denied, match="out of date"):
        installation.actor_of(engagement, old)
    newer = installation.newer_token(engagement, old, {COOKIE: browser})
    assert installation.actor_of(engagement, newer) == LOCAL
    for cookies in ({}, {COOKIE: new_browser()}, {COOKIE: "strange"}):
        with pytest.raises(Denied):
            installation.newer_token(engagement, old, cookies)
    with pytest.raises(Denied):
        installation.newer_token(store.new({"title": "Other"}, LOCAL), old, {COOKIE: browser})
    now += RENEWABLE_SECONDS
    with pytest.raises(Denied):
        installation.newer_token(engagement, old, {COOKIE: browser})


def test_a_locked_browser_gets_none_for_another_engagement(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    browser, shown, other = new_browser(), store.new({"title": "A"}, LOCAL), store.new({"title": "B"}, LOCAL)
    monkeypatch.setattr("discovery.ui.process.installation.page_browser", lambda: browser)
    tokens = {engagement: installation.token(engagement, LOCAL) for engagement in (shown, other)}
    installation.locks().lock(browser, shown)
    assert installation.newer_token(shown, tokens[shown], {COOKIE: browser})
    with pytest.raises(Denied, match="locked"):
        installation.newer_token(other, tokens[other], {COOKIE: browser})
