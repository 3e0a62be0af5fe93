"""What people do on a page outside the grid: start, open a sample, undo, add files, take away, bring in."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, FORMATS, Choice, file_name
from discovery.importers.engagement_json import read
from discovery.settings import ROOT
from discovery.store import Add, Store
from discovery.ui.home.welcome import SAMPLES
from discovery.ui.literal import literal
from tests.making import files_of
from tests.ui.visiting import come, components, go, kept, said, visit

HOSTILE = "![x](http://canary.example/x) <b>bold</b> :red[red] $x$ :material/home:"


def _offered(monkeypatch: pytest.MonkeyPatch, kinds: list[str] | None = None) -> dict[str, Any]:
    """What the download buttons of the pages visited from now on give, by file name; a file is made when asked.

    ``kinds`` gets the media type of each.
    """
    given: dict[str, Any] = {}
    kinds = [] if kinds is None else kinds

    def noted(offer: Callable[..., Any]) -> Callable[..., Any]:
        def note(*args: Any, **more: Any) -> Any:
            given[more["file_name"]] = more["data"]
            kinds.append(more["mime"])
            return offer(*args, **more)

        return note

    monkeypatch.setattr(st, "download_button", noted(st.download_button))
    monkeypatch.setattr(DeltaGenerator, "download_button", noted(DeltaGenerator.download_button))
    return given


# ---- starting


def test_a_new_discovery_is_made_and_chosen(store: Store) -> None:
    person = come()
    person.text_input(key="new_title").set_value("  Harbour analytics ")
    person.text_input(key="new_customer").set_value("Port of Somewhere")
    person.form_submit_button[0].click().run()
    assert not person.exception and not person.error
    (one,) = store.summaries(LOCAL)
    assert (one.title, one.customer, one.code) == ("Harbour analytics", "Port of Somewhere", "ENG-001")
    assert person.query_params["e"] == "ENG-001"
    assert components(person)["discovery_capture"]["engagement"] == one.id


def test_a_discovery_begins_with_a_template_and_the_next_like_it(store: Store) -> None:
    person = come()
    person.text_input(key="new_title").set_value("To the cloud")
    person.selectbox(key="new_begin").set_value("template move-to-cloud")
    person.form_submit_button[0].click().run()
    first = store.load(store.find("ENG-001", LOCAL), LOCAL)
    assert [row.becomes for row in first.proposals] == ["outcomes"] * 6 + ["sessions"] and len(first) == 0
    go(person, "home/engagements.py")
    person.text_input(key="new_title").set_value("Another customer")
    person.selectbox(key="new_begin").set_value("like ENG-001")
    person.form_submit_button[0].click().run()
    assert not person.exception and not person.error
    again = store.load(store.find("ENG-002", LOCAL), LOCAL)
    assert [row.statement for row in again.proposals][:6] == [row.statement for row in first.proposals][:6]


def test_a_discovery_without_a_title_is_refused_in_one_sentence(store: Store) -> None:
    person = come()
    person.text_input(key="new_title").set_value("   ")
    person.form_submit_button[0].click().run()
    assert not person.exception
    (error,) = person.error
    assert "Title" in error.value
    assert store.summaries(LOCAL) == []
    person.text_input(key="new_title").set_value("Now it has one")
    person.form_submit_button[0].click().run()
    assert len(store.summaries(LOCAL)) == 1
    assert not person.error


def test_a_hostile_title_is_shown_as_typed_everywhere(store: Store) -> None:
    person = come()
    person.text_input(key="new_title").set_value(HOSTILE)
    person.text_input(key="new_customer").set_value(HOSTILE)
    person.form_submit_button[0].click().run()
    for path in ("home/engagements.py", "run/overview.py", "frame/engagement.py"):
        go(person, path)
        assert not person.exception
        shown = "\n".join([*said(person), *(one.label for one in person.button)])
        shown = shown.replace(":red[:material/error:]", "")  # the sign of a finding is ours
        assert "![x](" not in shown and "<b>" not in shown and ":red[" not in shown
    assert literal(HOSTILE) in [one.value for one in go(person, "run/overview.py").title]


@pytest.mark.parametrize("key", SAMPLES)
def test_a_sample_is_opened_and_opened_again_as_a_copy(store: Store, key: str) -> None:
    person = come()
    person.button(key=f"sample_{key}").click().run()
    assert not person.exception and not person.error
    (first,) = store.summaries(LOCAL)
    assert person.query_params["e"] == first.code
    assert [one.value for one in person.title] == [literal(first.title)], "the overview of the sample"
    go(person, "home/engagements.py")
    person.button(key=f"sample_{key}").click().run()
    assert not person.exception and not person.error
    found = store.summaries(LOCAL)
    assert [one.rows for one in found] == [first.rows] * 2
    assert len({one.code for one in found}) == 2
    assert person.query_params["e"] == next(one.code for one in found if one.id != first.id)
    ids = [{row.id for row in store.load(one.id, LOCAL)} for one in found]
    assert not ids[0] & ids[1]


@pytest.mark.parametrize("key", SAMPLES)
def test_the_files_of_a_sample_come_along(store: Store, key: str) -> None:
    person = come()
    person.button(key=f"sample_{key}").click().run()
    carried = json.loads((ROOT / "data" / f"{key}.json").read_text("utf-8")).get("files", {})
    assert all(files_of(store).content(fingerprint) for fingerprint in carried)
    go(person, "agree/artefacts.py")
    assert not person.exception and not person.warning
    assert len(person.download_button) == sum(
        bool(one.sha256) for one in store.load(store.summaries(LOCAL)[0].id, LOCAL).artefacts
    )


def test_after_a_start_on_another_page_the_menu_leads_where_it_says(store: Store) -> None:
    person = visit("frame/people.py")
    person.button(key="sample_tickit").click().run()
    go(person, "home/engagements.py")
    assert [one.value for one in person.title] == ["Data-analytics discovery"]
    go(person, "frame/people.py")
    assert [one.value for one in person.title] == ["People"]


def test_an_engagement_is_opened_from_the_list(store: Store) -> None:
    for title in ("First", "Second"):
        store.new({"title": title}, LOCAL)
    person = come()
    person.button(key="open_ENG-001").click().run()
    assert [one.value for one in person.title] == ["First"]
    assert person.query_params["e"] == "ENG-001"


# ---- undo and redo


def test_undo_and_redo_turn_the_last_change_and_say_so(store: Store) -> None:
    engagement_id = store.new({"title": "Turned"}, LOCAL)
    store.save(engagement_id, [Add("outcomes", {"statement": HOSTILE})], LOCAL)
    person = visit("run/overview.py", "ENG-001")
    person.button(key="undo").click().run()
    assert store.load(engagement_id, LOCAL).outcomes == ()
    assert len(person.toast) == 1 and "![x](" not in person.toast[0].value
    assert any("~~" in text for text in said(person))
    person.button(key="redo").click().run()
    assert [one.statement for one in store.load(engagement_id, LOCAL).outcomes] == [HOSTILE]
    assert not person.exception and not person.error


def test_nothing_to_undo_is_said(store: Store) -> None:
    store.new({"title": "Untouched"}, LOCAL)
    person = visit("run/overview.py", "ENG-001")
    for key in ("undo", "redo"):
        person.button(key=key).click().run()
        assert not person.exception and not person.error
        assert person.toast[0].value.startswith("There is nothing to ")


# ---- files of artefacts


def test_a_file_becomes_an_artefact_and_comes_back_byte_for_byte(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    engagement_id = store.new({"title": "With files"}, LOCAL)
    content = bytes(range(256)) * 50
    name = "Plan [v2] ![x](http:canary) <b>.pdf"
    kinds: list[str] = []
    given = _offered(monkeypatch, kinds)
    person = visit("agree/artefacts.py", "ENG-001")
    person.file_uploader[0].upload(name, content).run()
    assert not person.exception and not person.error
    (row,) = store.load(engagement_id, LOCAL).artefacts
    assert (row.file_name, row.size_bytes, row.media_type) == (name, len(content), "application/octet-stream")
    assert "plain file" in person.warning[0].value, "its content is no PDF"
    assert row.title == name.removesuffix(".pdf")
    assert files_of(store).content(row.sha256 or "") == content
    assert {file_name: made() for file_name, made in given.items()} == {name: content}
    (button,) = person.download_button
    assert button.label == literal(name)
    assert set(kinds) == {"application/octet-stream"}, "never sent as a page of its own"
    assert len(visit("agree/artefacts.py", "ENG-001").download_button) == 1


def test_a_page_with_files_does_not_hold_them_until_somebody_takes_one_away(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.new({"title": "With files"}, LOCAL)
    person = visit("agree/artefacts.py", "ENG-001")
    person.file_uploader[0].upload("a.csv", b"a;b").run()
    content, read = files_of(store).content, list[str]()

    def counted(_files: object, fingerprint: str) -> bytes:
        read.append(fingerprint)
        return content(fingerprint)

    monkeypatch.setattr(type(files_of(store)), "content", counted)
    given = _offered(monkeypatch)
    assert len(visit("agree/artefacts.py", "ENG-001").download_button) == 1
    assert read == []
    assert given["a.csv"]() == b"a;b" and len(read) == 1


def test_several_files_at_once_each_become_a_row(store: Store) -> None:
    engagement_id = store.new({"title": "With files"}, LOCAL)
    person = visit("agree/artefacts.py", "ENG-001")
    person.file_uploader[0].upload("a.csv", b"a;b").upload("b.csv", b"a;b").upload("c.txt", b"").run()
    assert not person.exception and not person.error
    assert [one.file_name for one in store.load(engagement_id, LOCAL).artefacts] == ["a.csv", "b.csv", "c.txt"]
    person.run()
    assert len(store.load(engagement_id, LOCAL).artefacts) == 3, "a rerun adds nothing"
    person.file_uploader[0].upload("d.md", b"# d").run()
    assert len(store.load(engagement_id, LOCAL).artefacts) == 4


def test_a_file_that_is_gone_or_damaged_is_told_beside_the_others(store: Store) -> None:
    engagement_id = store.new({"title": "With files"}, LOCAL)
    person = visit("agree/artefacts.py", "ENG-001")
    person.file_uploader[0].upload("a.csv", b"one").upload("b.csv", b"two").run()
    (first, _second) = store.load(engagement_id, LOCAL).artefacts
    path = next(
        path for path in (store.data_dir / "files").rglob("*") if path.name.startswith((first.sha256 or "")[:20])
    )
    path.write_bytes(b"tampered")
    person = visit("agree/artefacts.py", "ENG-001")
    assert not person.exception
    assert len(person.download_button) == 1
    assert first.code.replace("-", "\\-") in person.warning[0].value


# ---- take away and bring in


def test_every_format_can_be_taken_away(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    person = come()
    person.button(key="sample_tickit").click().run()
    go(person, "agree/artefacts.py").file_uploader[0].upload("plan.pdf", b"%PDF-1.7 a plan").run()
    given = _offered(monkeypatch)
    go(person, "handover/document.py")
    assert not go(person, "handover/take_away.py").exception
    record = store.load(store.summaries(LOCAL)[0].id, LOCAL)
    choice = Choice(files=files_of(store), trail=partial(store.trail, actor=LOCAL))
    assert {name: make() for name, make in given.items()} == {
        file_name(record, made, choice): made.write(record, choice) for made in FORMATS if not made.held
    }
    _again, files = read(next(make for name, make in given.items() if name.endswith(".json"))())
    assert b"%PDF-1.7 a plan" in files.values()


@pytest.mark.parametrize("path", ["handover/take_away.py", "workflow/diagram.py"])
def test_what_a_picture_shows_and_its_colours_are_chosen(
    path: str, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = come()
    person.button(key="sample_tickit").click().run()
    go(person, path)
    given = _offered(monkeypatch)
    person.button_group(key="picture_state").set_value("future")
    person.button_group(key="picture_theme").set_value("dark")
    person.toggle(key="picture_rails").set_value(False).run()
    record, choice = store.load(store.summaries(LOCAL)[0].id, LOCAL), Choice("future", "dark", panels=False)
    for made in (BY_KEY["svg"], BY_KEY["dot"]):
        assert given[file_name(record, made, choice)]() == made.write(record, choice)


def test_letters_without_a_font_are_named_where_files_are_taken(store: Store) -> None:
    engagement_id = store.new({"title": "Plain"}, LOCAL)
    assert not any("font" in one.value for one in visit("handover/document.py", "ENG-001").caption)
    store.save(engagement_id, [Add("outputs", {"name": "Sales \U00013000"})], LOCAL)
    (pictures,) = visit("handover/take_away.py", "ENG-001").caption
    document = next(one for one in visit("handover/document.py", "ENG-001").caption if "font" in one.value)
    assert "\U00013000" in document.value and "\U00013000" in pictures.value and "code" in pictures.value


def _file(store: Store) -> bytes:
    engagement_id = store.new({"title": HOSTILE}, LOCAL)
    store.save(engagement_id, [Add("people", {"name": "Ana"}), Add("outcomes", {"statement": "Sooner"})], LOCAL)
    return BY_KEY["json"].write(store.load(engagement_id, LOCAL), Choice(files=files_of(store)))


def test_an_engagement_is_brought_in_after_a_look_at_it(store: Store) -> None:
    content = _file(store)
    before = kept(store)
    untouched = before()
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("harbour.json", content).run()
    assert not person.exception and not person.error
    assert [one.value for one in person.subheader] == [literal(HOSTILE)]
    assert "here already" in person.warning[0].value
    assert before() == untouched, "looking stores nothing"
    next(one for one in person.button if one.label == "Accept").click().run()
    assert not person.exception and not person.error
    copies = store.summaries(LOCAL)
    assert [one.title for one in copies] == [HOSTILE] * 2
    assert person.query_params["e"] == "ENG-002"
    assert "ENG" in person.toast[0].value and "![x](" not in person.toast[0].value


def test_an_engagement_that_is_not_here_keeps_its_ids(store: Store) -> None:
    record = store.load(store.new({"title": "Moved"}, LOCAL), LOCAL)
    content = BY_KEY["json"].write(record, Choice())
    foreign = content.replace(record.engagement.id.encode(), b"00000000-0000-7000-8000-00000000000a")
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("moved.json", foreign).run()
    assert not person.warning
    next(one for one in person.button if one.label == "Accept").click().run()
    assert store.load("00000000-0000-7000-8000-00000000000a", LOCAL).engagement.code == "ENG-002"


BAD: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda good: b"",
    "cut off": lambda good: good[: len(good) // 2],
    "another program's": lambda good: b'{"hello": "![x](http://canary.example/x)"}',
    "newer": lambda good: good.replace(b'"schema": 1', b'"schema": 99'),
    "noise": lambda good: bytes(range(256)),
    "a wrong value": lambda good: good.replace(b'"name": "Ana"', b'"name": ""'),
    "a hostile section": lambda good: good.replace(b'"people"', b'"![x](http://canary.example/x)"'),
    "a name twice": lambda good: good.replace(b'"name": "Ana"', b'"name": "Ana", "name": "Eva"'),
}


@pytest.mark.parametrize("fault", BAD)
def test_a_bad_file_is_told_in_one_sentence_and_nothing_is_stored(store: Store, fault: str) -> None:
    content = _file(store)
    bad = BAD[fault](content)
    assert bad != content
    before = kept(store)
    untouched = before()
    person = visit("handover/import.py", "ENG-001")
    person.file_uploader[0].upload("bad.json", bad).run()
    assert not person.exception
    (error,) = person.error
    assert 10 < len(error.value) < 600 and "\n" not in error.value and "![x](" not in error.value
    assert "Accept" not in [one.label for one in person.button]
    assert before() == untouched
