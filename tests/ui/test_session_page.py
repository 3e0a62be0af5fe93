"""A session is planned, begun and ended on its page, and its minutes can be read there."""

from discovery.access import LOCAL
from discovery.model.row import new_id
from discovery.store import Add, Store
from discovery.ui.literal import literal
from tests.ui.visiting import components, said, visit


def _button(person, label: str):
    return next(one for one in person.button if one.label == label)


def test_a_session_from_its_plan_to_its_minutes(store: Store) -> None:
    made = store.new(
        {"title": "Meet"}, LOCAL, {"people": [{"name": "Ann *M*"}], "sessions": [{"title": "Kick-off :red[x]"}]}
    )
    person = visit("run/sessions.py", "ENG-001")
    assert components(person)["discovery_capture"]["section"] == "sessions"
    _button(person, "Propose one from what is open").click().run()
    assert sum(int(minutes) for minutes in store.load(made).sessions[0].agenda.values()) > 60
    _button(person, "Start the session").click().run()
    assert store.load(made).engagement.open_session == store.load(made).sessions[0].id
    assert components(person)["discovery_capture"]["section"] == "log"
    store.save(made, [Add("outcomes", {"statement": "Captured <now>"}, new_id())], LOCAL)
    _button(person, "End the session").click().run()
    assert not person.exception and not person.error
    text = "\n".join(said(person))
    assert f"- Outcomes: 1 new – {literal('Captured <now>')}" in text and ":red[" not in text
    assert "the time zone was not said" in text
    assert store.load(made).sessions[0].coverage_after
