"""The document before an audience: nothing in it, in any cut and format, counts or names what is missing."""

import pytest

from discovery.document.blocks import Document, Heading, Hole, Note, apart, lines_of, words_of
from discovery.document.content import CUTS, document
from discovery.exporters import BY_KEY, Choice
from discovery.model.record import Record
from tests.document.samples import sample

TELLING = (
    "without a gap",
    "What to know",
    "How complete this is",
    "Traceability",
    "Findings lived with",
    "not asked",
    "nobody yet",
    "Not asked",
    "open finding",
    "Nothing was recorded",
    "by accident",
    "Weighted score",
)
"""Words that the documents of the samples have for what is missing."""


@pytest.fixture(scope="module")
def retail() -> Record:
    return sample("retail")


def _holes(made: Document) -> list[str]:
    runs = (run for block in apart(made.blocks) for line in lines_of(block) for run in line)
    return [run.text for run in runs if isinstance(run, Hole)]


def test_no_cut_tells_an_audience_what_is_missing(retail: Record) -> None:
    told_others = ""
    for cut in CUTS:
        made = document(retail, cut, judged=False)
        words = "\n".join(words_of(made))
        assert [word for word in TELLING if word in words] == [], cut
        assert _holes(made) == [] and not any(isinstance(block, Note) for block in apart(made.blocks)), cut
        assert all(not graph.judged for graph in made.figures.values()), cut
        told_others += "\n".join(words_of(document(retail, cut)))
    assert {"without a gap", "What to know", "How complete this is", "Traceability"} <= {
        word for word in TELLING if word in told_others
    }, "whoever works on it is told"


def test_an_audience_sees_every_row_and_no_heading_with_nothing_below(retail: Record) -> None:
    made = document(retail, judged=False)
    rows = {anchor for anchor in document(retail).anchors() if "-" in anchor and anchor[:1].isupper()}
    assert rows <= set(made.anchors())
    assert {link.anchor for link in made.links()} <= set(made.anchors())
    blocks = list(apart(made.blocks))
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(block, Heading):
            assert following is not None and not (isinstance(following, Heading) and following.level <= block.level)


@pytest.mark.parametrize("key", ["markdown", "html"])
def test_the_file_of_an_audience_is_as_quiet(retail: Record, key: str) -> None:
    made = BY_KEY[key]
    quiet, telling = (made.write(retail, Choice(judged=judged)).decode() for judged in (False, True))
    assert "requirements without a gap" in telling and "requirements without a gap" not in quiet
    assert "How complete this is" in telling and "How complete this is" not in quiet
