"""The document on the screen: so much at a time, every chapter by choice, changes marked."""

import re

import pytest

from discovery.document.blocks import Table, apart
from discovery.document.content import CUTS, document
from discovery.document.formats.html import on_screen
from discovery.document.reading import chapter_titles, marked, reading
from discovery.exporters.letters import letters_lost
from discovery.model.record import Record
from tests.document.samples import sample


@pytest.fixture(scope="module")
def retail() -> Record:
    return sample("retail")


def test_what_fits_is_all_there_and_says_so(retail: Record) -> None:
    whole = reading(retail, "full", most=10_000)
    assert whole.left_out == 0 and list(whole.titles) == [one for one in whole.titles if one in whole.shown]
    assert set(whole.document.anchors()) == set(document(retail).anchors())


def test_on_the_screen_are_the_first_chapters_and_each_other_one_by_choice(retail: Record) -> None:
    first = reading(retail, "full", most=60)
    lines = sum(len(block.rows) for block in first.document.blocks if isinstance(block, Table))
    assert 0 < len(first.shown) < len(first.titles) and lines <= 60
    for anchor in first.titles:
        assert anchor in reading(retail, "full", chosen=anchor).shown
    links = {link.anchor for link in first.document.links()}
    assert links <= set(first.document.anchors()), "no link leads to what is not on the screen"


def test_lines_beyond_are_counted(retail: Record) -> None:
    few = reading(retail, "full", chosen="inputs", most=3)
    all_of_it = reading(retail, "full", chosen="inputs", most=10_000)
    lines = sum(len(block.rows) for block in apart(all_of_it.document.blocks) if isinstance(block, Table))
    assert few.left_out == lines - 3


@pytest.mark.parametrize("judged", [True, False])
def test_every_cut_has_its_chapters_by_name(judged: bool) -> None:
    assert all(len(chapter_titles(cut, judged)) > 0 for cut in CUTS if cut != "executive")
    assert ("coverage" in chapter_titles("full", judged)) is judged


def test_a_changed_row_is_marked_and_every_entry_of_the_contents_leads_somewhere(retail: Record) -> None:
    read = reading(retail, "full", most=100)
    code = next(one.anchor for block in read.document.blocks if isinstance(block, Table) for one in block.rows)
    page = on_screen(marked(read.document, {code: "new"}), lambda _key: "<svg/>", read.titles, False)
    assert page.count('class="marked"') == 1
    assert f'id="{code}" class="marked"><td><em class="mark">new: </em>' in page
    names = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= names
    assert page.count('class="elsewhere"') == len(read.titles) - len(read.shown)


def test_letters_without_a_font_are_looked_for_in_what_is_not_private(retail: Record) -> None:
    strange = "\U00012345"
    step = retail.steps[0]
    assert strange in letters_lost(
        retail.__class__(retail.engagement, steps=(step.model_copy(update={"name": strange}),))
    )
    kept = step.model_copy(update={"private_notes": strange})
    assert letters_lost(retail.__class__(retail.engagement, steps=(kept,))) == frozenset()
