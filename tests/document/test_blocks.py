"""What every format may rely on: texts are literal in every piece, anchors stand once, and links lead somewhere."""

from collections import Counter
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from discovery.document.blocks import (
    Block,
    BulletList,
    Code,
    Definition,
    Document,
    Emphasis,
    Heading,
    Inline,
    Lines,
    Link,
    Note,
    Paragraph,
    Series,
    Table,
    TableColumn,
    TableRow,
    Text,
    plain,
)
from discovery.document.content import document as document_of
from discovery.document.formats.markdown import write
from discovery.model.record import Record
from tests.document.test_markdown import MARKED
from tests.making import make, record, row_id
from tests.strategies import HOSTILE, SECRET, engagement, engagements, texts

READER = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
FULL = engagement(26, 6, list(HOSTILE))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=engagements(4))
def test_every_anchor_stands_once_and_every_link_leads_to_one(made: Record) -> None:
    document = document_of(made)
    anchors = Counter(document.anchors())
    assert not [anchor for anchor, times in anchors.items() if times > 1]
    assert {link.anchor for link in document.links()} <= anchors.keys()
    assert not [block for block in document.blocks if SECRET in repr(block)]


def test_a_mention_leads_to_the_row_and_one_of_a_row_that_is_not_shown_is_words() -> None:
    made = record(
        people=[{"name": "Ann"}],
        outcomes=[{"statement": "Faster", "owner": row_id(1001)}],
        log=[{"subject": "Seen to", "kind": "question", "status": "answered", "owner": row_id(1001)}],
    )
    document = document_of(made)
    assert Link("Ann", "PER-001") in set(document.links())
    assert {"outcomes", "OUT-001", "PER-001"} <= set(document.anchors()) and "LOG-001" not in set(document.anchors())


@pytest.mark.parametrize("made", [FULL, record()], ids=["full", "empty"])
def test_tables_are_whole_and_figures_are_there(made: Record) -> None:
    document = document_of(made)
    assert list(document.figures) == ["workflow-current", "workflow-future"]
    for block in document.blocks:
        if isinstance(block, Table):
            assert {len(row.cells) for row in block.rows} <= {len(block.columns)}


def test_figures_stand_on_the_right_and_words_on_the_left() -> None:
    tables = [block for block in document_of(FULL).blocks if isinstance(block, Table)]
    sides = {column.title: column.alignment for table in tables for column in table.columns}
    assert {sides[title] for title in ("Weight", "Severity", "Answered")} == {"right"}
    assert {sides[title] for title in ("Outcome", "Owner", "Verdict", "Priority", "From")} == {"left"}
    assert {column.kind for table in tables for column in table.columns} == {
        "text", "number", "day", "choice", "rows",
    }  # fmt: skip


def test_a_document_is_made_of_plain_pieces_that_nobody_can_change() -> None:
    with pytest.raises(AttributeError):
        Text("one").text = "two"  # type: ignore[misc]
    assert [one.name for one in fields(Document)] == ["blocks", "figures", "pictures"]
    assert document_of(FULL) == document_of(FULL)


# ---- in Markdown


def _children(text: str) -> list[Token]:
    return [child for token in READER.parse(text) for child in token.children or []]


def _said(children: list[Token]) -> list[str]:
    """What a reader sees of a line; anything that nobody wrote into the blocks is refused."""
    seen = ""
    for child in children:
        if child.type == "html_inline":
            assert child.content == "<br>"
            seen += " "
        elif child.type in ("softbreak", "hardbreak"):
            seen += " "
        else:
            kinds = ("text", "text_special", "code_inline", "em_open", "em_close", "strong_open", "strong_close")
            assert child.type in kinds, child.type
            seen += child.content
    return seen.split()


TYPED = (texts() | MARKED).filter(lambda text: bool(text.strip()))
RUNS = st.one_of(
    TYPED.map(Text),
    st.builds(Link, TYPED, st.just("OUT-001")),
    st.lists(TYPED, min_size=1, max_size=3).map(lambda several: Series(tuple(several))),
    TYPED.map(Code),
    st.builds(Emphasis, TYPED, st.booleans()),
)
"""Runs of any text, a blank between two, as sentences have them."""
INLINES = st.lists(RUNS, min_size=1, max_size=4).map(
    lambda runs: tuple(part for run in runs for part in (Text(" "), run, Text(" ")))
)


@settings(max_examples=1500, deadline=None)
@given(INLINES)
def test_every_run_shows_what_was_typed_in_a_line_and_in_a_cell(runs: Inline) -> None:
    typed = plain(runs).split()
    for block in (Paragraph(runs), BulletList((runs,)), Definition("Term", runs), Lines((runs, runs))):
        said = _said(_children(write(Document((block,)))))
        assert said == {Definition: ["Term:", *typed], Lines: [*typed, *typed]}.get(type(block), typed)
    two = Table((TableColumn("One"), TableColumn("Two")), (TableRow((runs, (Text("end"),))),))
    inlines = [token for token in READER.parse(write(Document((two,)))) if token.type == "inline"]
    assert [_said(token.children or []) for token in inlines] == [["One"], ["Two"], typed, ["end"]]


def test_runs_stand_out_as_they_were_meant() -> None:
    line = (Text("Set "), Code("core`s"), Text(" to "), Emphasis("none"), Text(", "), Emphasis("now", strong=True))
    assert write(Document((Paragraph(line),))) == "Set ``core`s`` to *none*, **now**\n"
    cell = Table((TableColumn("Name"),), (TableRow(((Code("a|b"),),)),))
    assert write(Document((cell,))).endswith("| `a\\|b` |\n")


def test_a_list_follows_its_heading_and_everything_else_stands_apart() -> None:
    blocks: tuple[Block, ...] = (
        Heading(1, "# One"),
        Note("Nothing yet."),
        Heading(2, "Two"),
        BulletList(((Text("- a"),), (Text("b"),))),
        Table((TableColumn("Nobody"),), ()),
        Lines(((Text("x"),), (Text("y"),))),
    )
    assert write(Document(blocks)) == "# \\# One\n\nNothing yet.\n\n## Two\n- \\- a\n- b\n\n\nx  \ny\n"


def test_the_engagements_own_names_of_the_stages_are_its_words() -> None:
    made = record(
        steps=[{"name": "Copy", "stage": "collect", "state": "current"}],
        answers=[{"way": "C04", "today": "yes"}],
        requirements=[{"statement": "x", "stage": "collect"}],
    )
    head = made.engagement.model_copy(update={"stage_names": {"collect": "ETL Hub"}})
    text = write(document_of(Record(**{**vars(made), "engagement": head})))
    assert "| Copy (STP-001) | ETL Hub |" in text and "### ETL Hub\n" in text and 'subgraph L2["2 ETL Hub"]' in text
    assert "| x (REQ-001) | draft | ETL Hub |" in text
    assert "Collect" not in text and "| collect |" not in text
    assert make("engagement", 2, title="y").stage_title("store") == "Store"  # type: ignore[attr-defined]
