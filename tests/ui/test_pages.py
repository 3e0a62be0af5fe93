"""Every page of the menu on every kind of engagement: no error, its heading, and something said where nothing is."""

import ast
from collections.abc import Iterator

import pytest
from conftest import component, page_path, said, visit

from discovery.access import LOCAL
from discovery.generate import generate
from discovery.settings import ROOT
from discovery.store import Store
from discovery.ui.chapters import CHAPTERS, ENTRIES, Entry
from discovery.ui.welcome import SAMPLES, open_sample

HEADINGS = {"measures": "Measures of success", "engagements": "Data-analytics discovery"}
"""Pages whose heading says more than their name in the menu; the overview is headed by the engagement's title."""

STANDALONE = ("engagements", "import")
"""Pages that are about no engagement."""


def _heading(entry: Entry, title: str) -> str:
    return title if entry.name == "overview" else HEADINGS.get(entry.name, entry.title)


def _ids(entry: Entry) -> str:
    return entry.name


# ---- what is looked at, and by whom


@pytest.fixture(scope="module", params=["no engagement", "empty", "tickit", "retail", "10,000 rows"])
def engagement(request: pytest.FixtureRequest, shared_store: Store) -> Iterator[str | None]:
    """The code of the engagement under test, with others beside it; None on a fresh installation."""
    for one in shared_store.summaries():
        shared_store.archive(one.id, LOCAL)
    if request.param == "no engagement":
        yield None
        return
    shared_store.new({"title": "Another one"}, LOCAL)
    if request.param == "empty":
        made = shared_store.new({"title": "Nothing *asked* yet"}, LOCAL)
    elif request.param in SAMPLES:
        from discovery.importers.engagement_json import read, renewed

        record, _files = read((ROOT / "data" / f"{request.param}.json").read_bytes())
        made = shared_store.insert(renewed(record), LOCAL, keep_number=False)
    else:
        made = shared_store.insert(generate(10_000, 7), LOCAL, keep_number=False)
    yield shared_store.load(made).engagement.code


@pytest.mark.parametrize("entry", ENTRIES, ids=_ids)
def test_a_page_draws_itself(engagement: str | None, entry: Entry, shared_store: Store) -> None:
    from discovery.ui.literal import literal

    person = visit(entry.path, engagement)
    assert [one.message for one in person.exception] == []
    assert [one.value for one in person.error] == []
    if engagement is None:
        assert [one.value for one in person.subheader if one.value == "New discovery"] or entry.name == "import"
        return
    title = shared_store.load(shared_store.find(engagement)).engagement.title
    assert [one.value for one in person.title] == [literal(_heading(entry, title)) if entry.name == "overview" else
                                                   _heading(entry, title)]
    assert person.query_params["e"] == engagement
    assert person.sidebar.selectbox[0].value == engagement
    if entry.name not in STANDALONE:
        others = [one for one in person.get("bidi_component") if '"engagement"' in (one.proto.json or one.proto.mixed.json)]
        assert others, "a page about an engagement has a component that fetches it"
