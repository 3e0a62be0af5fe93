"""The page Bring in takes a file over into an engagement: shown first, decided, then stored as one change."""

import os

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, Choice
from discovery.store import Add, Set, Store
from tests.ui.visiting import said, visit


def _diverged(store: Store) -> bytes:
    """A file after which both went on: a field that both changed, a row and a field that only the file has."""
    engagement = store.new({"title": "![x](http://canary.example/x)"}, LOCAL)
    store.save(engagement, [Add("inputs", {"name": "Orders"}), Add("outcomes", {"statement": "Sooner"})], LOCAL)
    store.save(engagement, [Set("inputs", store.load(engagement).inputs[0].id, "location", "Paris")], LOCAL)
    content = BY_KEY["json"].write(store.load(engagement), Choice(files=store.files, trail=store.trail))
    changed = content.replace(b'"Orders"', b'"Shop orders"').replace(b'"Sooner"', b'"At once"')
    assert changed != content
    orders = store.load(engagement).inputs[0].id
    store.save(engagement, [Set("inputs", orders, "name", "Online orders"), Add("tools", {"name": "Kafka"})], LOCAL)
    return changed


def test_a_file_is_taken_over_after_a_decision(store: Store) -> None:
    content = _diverged(store)
    engagement = store.summaries()[0].id
    before = store.load(engagement)
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("file.json", content).run()
    person.radio[0].set_value(engagement).run()
    assert not person.exception and not person.error
    figures = {one.label: one.value for one in person.metric}
    assert (figures["Changed"], figures["To decide"], figures["Only here"]) == ("1", "1", "1")
    assert store.load(engagement) == before, "looking stores nothing"
    assert not any("![x](" in text for text in said(person))
    person.button_group[0].set_value("File for all").run()
    figures = {one.label: one.value for one in person.metric}
    assert (figures["Changed"], figures["To decide"]) == ("2", "0")
    next(one for one in person.button if one.label == "Take over").click().run()
    assert not person.exception and not person.error
    now = store.load(engagement)
    assert (now.inputs[0].name, now.inputs[0].location, now.outcomes[0].statement) == (
        "Shop orders",
        "Paris",
        "At once",
    )
    assert now.revision == before.revision + 1 and [one.name for one in now.tools] == ["Kafka"]
    assert "1 added" not in person.success[0].value and "2 changed" in person.success[0].value


def test_what_nobody_decided_stays(store: Store) -> None:
    content = _diverged(store)
    engagement = store.summaries()[0].id
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("file.json", content).run()
    person.radio[0].set_value(engagement).run()
    next(one for one in person.button if one.label == "Take over").click().run()
    now = store.load(engagement)
    assert (now.inputs[0].name, now.outcomes[0].statement) == ("Online orders", "At once")
    assert "1 to decide" in person.success[0].value


def test_what_was_changed_meanwhile_is_looked_at_again(store: Store) -> None:
    content = _diverged(store)
    engagement = store.summaries()[0].id
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("file.json", content).run()
    person.radio[0].set_value(engagement).run()
    store.save(engagement, [Set("outcomes", store.load(engagement).outcomes[0].id, "statement", "Later")], LOCAL)
    next(one for one in person.button if one.label == "Take over").click().run()
    assert "meanwhile" in person.error[0].value
    assert store.load(engagement).outcomes[0].statement == "Later"
    assert {one.label: one.value for one in person.metric}["To decide"] == "2"


def test_tables_come_in_as_well_read_apart_from_the_server(store: Store) -> None:
    engagement = store.new({"title": "Shop"}, LOCAL)
    store.save(engagement, [Add("inputs", {"name": "Orders"})], LOCAL)
    content = BY_KEY["csv"].write(store.load(engagement), Choice())
    before = os.times().children_user
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("shop.zip", content).run()
    assert not person.exception and [one.value for one in person.error] == []
    assert os.times().children_user > before, "a short zip may hold a lot"
    next(one for one in person.button if one.label == "Accept").click().run()
    assert sorted(one.code for one in store.summaries()) == ["ENG-001", "ENG-002"]
