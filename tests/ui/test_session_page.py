"""A session is planned, begun and ended on its page, and its minutes can be read there."""

from functools import partial
from typing import Any

import pytest
import streamlit as st

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, Choice
from discovery.model.row import new_id
from discovery.store import Add, Store
from discovery.ui.literal import literal
from tests.ui.visiting import components, said, visit


def _button(person, label: str):
    return next(one for one in person.button if one.label == label)


def test_a_session_from_its_plan_to_its_minutes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    offered: dict[str, Any] = {}
    offer = st.download_button

    def note(*args: Any, **more: Any) -> Any:
        offered[more["file_name"]] = more["data"]
        return offer(*args, **more)

    monkeypatch.setattr(st, "download_button", note)
    made = store.new(
        {"title": "Meet"}, LOCAL, {"people": [{"name": "Ann *M*"}], "sessions": [{"title": "Kick-off :red[x]"}]}
    )
    person = visit("run/sessions.py", "ENG-001")
    assert components(person)["discovery_capture"]["section"] == "sessions"
    _button(person, "Propose one from what is open").click().run()
    assert sum(int(minutes) for minutes in store.load(made, LOCAL).sessions[0].agenda.values()) > 60
    _button(person, "Start the session").click().run()
    assert not store.load(made, LOCAL).engagement.open_session, "the time zone is asked first"
    _button(person, "Nobody knows; write UTC").click().run()
    assert store.load(made, LOCAL).engagement.open_session == store.load(made, LOCAL).sessions[0].id
    assert components(person)["discovery_capture"]["section"] == "log"
    store.save(made, [Add("outcomes", {"statement": "Captured <now>"}, new_id())], LOCAL)
    _button(person, "End the session").click().run()
    assert not person.exception and not person.error
    text = "\n".join(said(person))
    assert f"- {literal('Outcomes: 1 new –')} {literal('Captured <now>')}" in text and ":red[" not in text
    assert "the time zone was not said" in text
    record = store.load(made, LOCAL)
    assert record.sessions[0].coverage_after
    file = offered["ENG-001-SES-001-minutes.md"]()
    assert file == BY_KEY["minutes"].write(record, Choice(done=partial(store.of_session, actor=LOCAL))), (
        "as a script gets them"
    )
    assert b"- Outcomes: 1 new \xe2\x80\x93 Captured \\<now>\n" in file


def test_the_time_zone_is_asked_once_when_the_first_session_starts(store: Store) -> None:
    made = store.new({"title": "Meet"}, LOCAL, {"sessions": [{"title": "First"}, {"title": "Second"}]})
    assert store.load(made, LOCAL).engagement.time_zone is None, "nobody said one"
    person = visit("run/sessions.py", "ENG-001")
    _button(person, "Start the session").click().run()
    (zones,) = [one for one in person.selectbox if one.label == "Another time zone"]
    assert zones.value is None, "nothing is assumed"
    zones.select("Asia/Tokyo").run()
    _button(person, "Start in this one").click().run()
    now = store.load(made, LOCAL)
    assert (now.engagement.time_zone, now.engagement.open_session) == ("Asia/Tokyo", now.sessions[0].id)
    _button(person, "End the session").click().run()
    _button(person, "Start the session").click().run()
    now = store.load(made, LOCAL)
    assert now.engagement.open_session == now.sessions[1].id, "it was asked already"
    assert not person.exception and literal("(Asia/Tokyo, JST)") in "\n".join(said(person))
