"""Every page of the menu on every kind of engagement: no error, its heading, and something said where nothing is."""

import ast
from collections import Counter
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from discovery.access import LOCAL
from discovery.generate import generate
from discovery.importers.engagement_json import read, renewed
from discovery.settings import ROOT
from discovery.store import Store
from discovery.ui.home.welcome import SAMPLES
from discovery.ui.literal import literal
from discovery.ui.shell.navigation import CHAPTERS, ENTRIES, Entry
from tests.ui.visiting import FRAME, come, components, go, said, visit

HEADINGS = {"engagements": "Data-analytics discovery", "measures": "Measures of success"}
"""Pages whose heading says more than their name in the menu; the overview is headed by the engagement's title."""

STANDALONE = ("engagements", "import")
"""Pages that are about no engagement."""

each_page = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)


@pytest.fixture(scope="module", params=["no engagement", "empty", "tickit", "retail", "10,000 rows"])
def code(request: pytest.FixtureRequest, shared_store: Store) -> Iterator[str | None]:
    """The code of the engagement under test, with another one beside it; None on a fresh installation."""
    kind = str(request.param)
    if kind == "no engagement":
        yield None
        return
    shared_store.new({"title": "Another one"}, LOCAL)
    if kind == "empty":
        made = shared_store.new({"title": "Nothing *asked* yet"}, LOCAL)
    elif kind in SAMPLES:
        record, _files = read((ROOT / "data" / f"{kind}.json").read_bytes())
        made = shared_store.insert(renewed(record), LOCAL, keep_number=False)
    else:
        made = shared_store.insert(generate(10_000, 7), LOCAL, keep_number=False)
    yield shared_store.load(made, LOCAL).engagement.code
    for one in shared_store.summaries(LOCAL):
        shared_store.archive(one.id, LOCAL)


@each_page
def test_a_page_draws_itself(code: str | None, entry: Entry, shared_store: Store) -> None:
    person = visit(entry.path, code)
    assert [one.message for one in person.exception] == []
    assert [one.value for one in person.error] == []
    if code is None:
        assert not person.sidebar.selectbox
        assert entry.name == "import" or "New discovery" in [one.value for one in person.subheader]
        return
    record = shared_store.load(shared_store.find(code, LOCAL), LOCAL)
    if not len(record):
        _says_what_to_do(person)
    heading = literal(record.engagement.title) if entry.name == "overview" else HEADINGS.get(entry.name, entry.title)
    assert [one.value for one in person.title] == [heading]
    assert person.query_params["e"] == code
    assert person.sidebar.selectbox[0].value == code


def _says_what_to_do(person: AppTest) -> None:
    """On an empty page: the grid's first sentence, or a sentence of the page; a picture or a question says it in itself."""
    grid = components(person).get("discovery_capture")
    if grid:
        assert grid["empty"].endswith(".") and grid["title"]["plural"]
    elif not {"discovery_diagram", "discovery_ask"} & set(components(person)):
        assert [text for text in said(person) if len(text) > 25]


# ---- which engagement a page is about


def _three(store: Store) -> None:
    for title in ("First", "Second", "Third"):
        store.new({"title": title}, LOCAL)


def _about(person: AppTest) -> str:
    return str(components(person)["discovery_capture"]["engagement"])


def test_the_address_says_which_engagement(store: Store) -> None:
    _three(store)
    for name in ("ENG-002", "eng-002", "second", store.find("ENG-002", LOCAL)):
        person = visit("frame/outcomes.py", name)
        assert _about(person) == store.find("ENG-002", LOCAL), name
        assert person.query_params["e"] == "ENG-002"
        assert not person.warning


def test_the_side_bar_chooses_another_one_and_the_address_follows(store: Store) -> None:
    _three(store)
    person = visit("frame/outcomes.py", "ENG-002")
    person.sidebar.selectbox[0].select("ENG-003").run()
    assert _about(person) == store.find("ENG-003", LOCAL)
    assert person.query_params["e"] == "ENG-003"
    assert _about(go(person, "frame/people.py")) == store.find("ENG-003", LOCAL)


@pytest.mark.parametrize("wrong", ["ENG-999", "", "  ", "![x](http://canary.example/x)", "x" * 5000, "'; DROP TABLE"])
def test_an_unknown_address_is_told_and_no_other_engagement_is_shown_instead(store: Store, wrong: str) -> None:
    _three(store)
    person = visit("frame/outcomes.py", wrong)
    assert [one.message for one in person.exception] == []
    assert "discovery_capture" not in components(person)
    assert person.sidebar.selectbox[0].value is None
    assert "New discovery" in [one.value for one in person.subheader]
    if wrong.strip():
        assert [one.value for one in person.warning] == [f"{literal(wrong[:60])} is not here, or was archived."]


def test_with_one_engagement_an_unknown_address_leads_to_it_and_says_so(store: Store) -> None:
    store.new({"title": "The only one"}, LOCAL)
    person = come("ENG-999")
    assert [one.value for one in person.warning] == ["ENG\\-999 is not here, or was archived."]
    assert person.query_params["e"] == "ENG-001"
    assert not person.run().warning


def test_an_archived_engagement_is_shown_nowhere_until_it_is_brought_back(store: Store) -> None:
    _three(store)
    person = visit("frame/engagement.py", "ENG-002")
    person.button(key="archive").click().run()
    assert "discovery_capture" not in components(person)
    assert "ENG-002" not in [option.split(" ")[0] for option in person.sidebar.selectbox[0].options]
    assert "archived" in person.warning[0].value
    person.button(key="bring_back_ENG-002").click().run()
    assert _about(go(person, "frame/people.py")) == store.find("ENG-002", LOCAL)


def test_the_only_engagement_archived_leaves_a_fresh_start(store: Store) -> None:
    store.new({"title": "The only one"}, LOCAL)
    person = visit("frame/engagement.py", "ENG-001")
    person.button(key="archive").click().run()
    assert [one.message for one in person.exception] == []
    assert "New discovery" in [one.value for one in person.subheader]
    assert not person.sidebar.selectbox


def test_an_engagement_is_archived_from_the_list_and_the_log_says_so(store: Store) -> None:
    _three(store)
    person = come()
    person.button(key="archive_ENG-002").click().run()
    assert [one.key for one in person.button if one.key.startswith("open_")] == ["open_ENG-003", "open_ENG-001"]
    assert "Archived: 1" in [one.label for one in person.expander]
    gone = store.find("ENG-002", LOCAL)
    assert store.activity(gone, LOCAL)[0].sentence.startswith("Archived ENG-002")
    person.button(key="bring_back_ENG-002").click().run()
    assert "open_ENG-002" in [one.key for one in person.button]
    assert "back from the archive" in store.activity(gone, LOCAL)[0].sentence


# ---- the menu and its scripts


def test_every_script_is_in_the_menu_and_every_entry_has_a_script() -> None:
    scripts = {str(path.relative_to(ROOT / "pages")) for path in (ROOT / "pages").rglob("*.py")}
    assert scripts == {entry.path for entry in ENTRIES}
    assert max(Counter(entry.name for entry in ENTRIES).values()) == 1
    assert max(Counter(entry.title for entry in ENTRIES).values()) == 1


def test_no_script_lies_where_streamlit_would_find_it_by_itself() -> None:
    assert not list((ROOT / "pages").glob("*.py")), "scripts directly in pages/ would be run without the frame"
    assert not (FRAME.parent / "pages").exists()
    assert FRAME.parent != ROOT


def test_the_menu_shows_every_chapter_in_the_order_of_a_workshop() -> None:
    assert list(CHAPTERS) == ["", "Run", "Frame", "Interfaces", "Workflow", "Success", "Agree", "Hand over", "Tools"]
    assert all(entry.icon.startswith(":material/") and entry.icon.endswith(":") for entry in ENTRIES)


@each_page
def test_a_page_is_a_short_script(entry: Entry) -> None:
    text = (ROOT / "pages" / entry.path).read_text("utf-8")
    whole_section = "section_page(" in text
    assert len(text.splitlines()) <= (10 if whole_section else 120)
    assert (ast.get_docstring(ast.parse(text)) or "").endswith(".")


def test_the_application_is_a_short_script() -> None:
    assert len((ROOT / "app.py").read_text("utf-8").splitlines()) <= 60
