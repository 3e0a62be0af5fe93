"""In Markdown every text of a user is shown as it was typed and nothing of it becomes markup (promise P8)."""

import os
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from discovery.document.blocks import Document
from discovery.document.content import document as document_of
from discovery.document.content.checklists import checklists
from discovery.document.content.parts import words_table
from discovery.document.formats.markdown import cell, literal, write
from discovery.model.record import Record
from tests.making import make, record, row_id
from tests.strategies import HOSTILE, SECRET, engagement, engagements, texts

EXAMPLES = 20_000 if os.environ.get("DISCOVERY_LONG") else 2_000
WHOLE = 500 if os.environ.get("DISCOVERY_LONG") else 60
GOLDEN = Path(__file__).parent.parent / "golden" / "summary.md"
READER = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
SHORTCODE = re.compile(r"(?<!\\):[+\w-]+:")


def _summary(record_: Record) -> str:
    return write(document_of(record_))


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    return write(Document((words_table(heads, lines),)))


def _inlines(text: str) -> list[Token]:
    return [token for token in READER.parse(text) if token.type == "inline"]


def _shown(token: Token) -> str:
    """What a reader sees of one inline part; anything but text and line breaks is refused."""
    seen = ""
    for child in token.children or []:
        if child.type == "html_inline":
            assert child.content == "<br>"
            seen += "\n"
        else:
            assert child.type in ("text", "text_special", "softbreak"), child.type
            seen += child.content if child.type != "softbreak" else "\n"
    return seen


def _same(seen: str, typed: str) -> bool:
    return _plain(seen) == _plain(typed)


def _plain(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).split()


MARKS = [*"\\`*_{}[]()#+-.!|<>~$:&\"'/@=^%;, \n0123aZé日", "www.", "http://", "ex.org", "a@b.de", "&amp;", "&#61;"]
MARKS += ["```", "~~", "**", "__", "[x]", "](", "<b>", "1.", "e.g.", " * ", "mailto:", "||", "\\|", ":red[", ":smile:"]
MARKED = st.lists(st.sampled_from(MARKS), min_size=1, max_size=9).map("".join)
"""Texts of hardly anything but what Markdown acts on, in every order."""


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts() | MARKED)
def test_a_cell_shows_what_was_typed(text: str) -> None:
    parts = _inlines(_table(("Head", "Other"), [(text, "end")]))
    assert len(parts) == 4
    assert _same(_shown(parts[2]), text)
    assert _shown(parts[3]) == "end"
    assert not SHORTCODE.search(literal(text))


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts() | MARKED)
def test_no_entity_stands_in_a_file_that_nobody_typed(text: str) -> None:
    typed = re.sub(r"\W", "", text)
    for written in (literal(text), cell(text)):
        assert not re.search(r"(?<!\\)&#?\w+;", written)
        assert re.sub(r"\W", "", written.replace("<br>", "")) == typed or "<br>" in text


@settings(max_examples=EXAMPLES, deadline=None)
@given(texts() | MARKED)
def test_a_heading_and_a_line_show_what_was_typed(text: str) -> None:
    if not text.strip():
        return
    for before in ("# ", "**Purpose:** ", ""):
        tokens = READER.parse(before + literal(text))
        kinds = {token.type for token in tokens}
        assert kinds <= {"heading_open", "inline", "heading_close", "paragraph_open", "paragraph_close"}
        if before != "**Purpose:** ":
            assert _same(_shown(next(token for token in tokens if token.type == "inline")), text)


@pytest.mark.parametrize(
    "text",
    [
        "Sales (north), by region: 3.5 GB/day; it's 30 % of all - see OUT-003!",
        "Began 09:00, R&D and M&A, 5 * 3, a -> b, < 5 ms, >= 99.9 %, x = y, ~3 GB",
        "core.parallelism, sql_alchemy_conn, C:\\Data, e.g. v2.x, report.csv, #3 of 4, [sic], {name}, (1) 2+2",
        "#3: $5 at most, up to 2^10, 2026-11-28, Straße/Rue, “quoted”, 日本語",
    ],
)
def test_plain_words_stay_readable(text: str) -> None:
    assert literal(text) == cell(text) == text


@pytest.mark.parametrize(
    ("text", "line", "in_cell"),
    [
        ("a | b", "a | b", "a \\| b"),
        ("*bold* and _slanted_", "\\*bold\\* and \\_slanted\\_", "\\*bold\\* and \\_slanted\\_"),
        ("- one", "\\- one", "- one"),
        ("1. one", "1\\. one", "1. one"),
        ("# head", "\\# head", "# head"),
        ("<b>x</b>", "\\<b>x\\</b>", "\\<b>x\\</b>"),
        ("[a](javascript:alert)", "\\[a\\](javascript\\:alert)", "\\[a\\](javascript\\:alert)"),
        ("https://www.ex.org", "https:\\//www\\.ex\\.org", "https:\\//www\\.ex\\.org"),
        ("http://\na@b.de", "http:\\//<br>a\\@b\\.de", "http:\\//<br>a\\@b\\.de"),
        ("ends with \\", "ends with \\\\", "ends with \\\\"),
    ],
)
def test_a_mark_that_would_act_is_told_to_stay_a_mark(text: str, line: str, in_cell: str) -> None:
    assert (literal(text), cell(text)) == (line, in_cell)


@settings(max_examples=WHOLE, deadline=None, suppress_health_check=list(HealthCheck))
@given(record_=engagements(2))
def test_nothing_in_a_whole_summary_is_active(record_: Record) -> None:
    written = _summary(record_)
    assert _summary(record_) == written
    text = written
    assert SECRET not in text
    tokens = READER.parse(text)
    assert {token.tag for token in tokens if token.type == "heading_open"} <= {"h1", "h2", "h3"}
    assert [token.info for token in tokens if token.type == "fence"] == ["mermaid", "mermaid"]
    assert not [token for token in tokens if token.type in ("html_block", "code_block", "hr", "blockquote_open")]
    for token in tokens:
        for child in token.children or []:
            assert child.type in ("text", "text_special", "softbreak", "html_inline", "strong_open", "strong_close")
            assert child.type != "html_inline" or child.content == "<br>"


SECTIONS = (
    "Summary on one page",
    "Purpose and scope",
    "People",
    "Producers and consumers",
    "Outcomes",
    "Constraints",
    "Inputs",
    "Outputs",
    "Workflow today",
    "Deficiencies",
    "Workflow wanted",
    "From today to the future",
    "Stage checklists",
    "Measures of success",
    "Requirements",
    "Traceability",
    "Questions, decisions and risks",
    "Assumptions and estimates",
    "Findings lived with",
    "Codes",
    "How complete this is",
    "Review and sign-off",
    "Artefacts",
)


def _headings(text: str, level: int) -> list[str]:
    return re.findall(rf"(?m)^{'#' * level} (.*)$", text)


@pytest.mark.parametrize("made", [record(), engagement(23, 6, list(HOSTILE))], ids=["empty", "full"])
def test_every_section_keeps_its_heading(made: Record) -> None:
    assert _headings(_summary(made), 2) == list(SECTIONS)


def test_an_empty_summary_says_so_in_sentences() -> None:
    text = _summary(record())
    for sentence in (
        "No input was recorded.",
        "No requirement was recorded.",
        "Nobody was recorded.",
        "Nothing was recorded under “Open” and “Decisions”.",
    ):
        assert sentence in text
    for heading in _headings(text, 3):
        after = text.split(f"### {heading}\n\n", 1)[1]
        assert after.startswith(("No ", "Nothing "))
    assert "No step was recorded" not in text


def test_a_column_that_says_nothing_is_left_out_and_the_first_stays() -> None:
    lines = [("A-1", "–", "–", "yes", ""), ("A-2", "", "–", "–", "–")]
    assert _table(("Code", "Name", "Owner", "Keep", "Notes"), lines).split("\n")[0] == "| Code | Keep |"
    assert _table(("Input", "V"), [("x", "–")]).split("\n")[0] == "| Input |"
    assert _table(("Code", "Name"), []) == ""


def small() -> Record:
    """A small shop: one row or two of everything that the summary shows."""
    people, inputs, outputs, steps = 1001, 5001, 4001, 11001
    made = record(
        people=[{"name": "Ann Example", "role": "sponsor", "can_sign_off": True, "private_notes": SECRET}],
        outcomes=[
            {"statement": "Reports next morning", "horizon": "current", "nature": "business", "private_notes": SECRET},
            {
                "statement": "Sales | by <hour>",
                "horizon": "desired future",
                "category": "modernise: speed",
                "priority": "must",
                "owner": row_id(people),
                "unanswered": {"decision": "unknown", "nature": "out of scope"},
            },
        ],
        constraints=[{"statement": "Stay in the EU", "timing": "anticipated", "hardness": "must", "quantity": 2.0}],
        outputs=[{"name": "Sales board", "output_class": "BI, visualisation, dashboard", "freshness_minutes": 60.0}],
        inputs=[{"name": "Shop database", "input_class": "batch: database", "product": "PostgreSQL"}],
        profiles=[
            {"input": row_id(inputs), "timing": "existing", "gb_per_day": 2.5, "mode": "batch", "value_rank": 5},
            {"input": row_id(inputs), "timing": "anticipated", "gb_per_day": 10.0, "mode": "streaming"},
        ],
        data_quality=[{"input": row_id(inputs), "dimension": "completeness", "current_percent": 97.5}],
        parties=[
            {"name": "Shops", "role": "producer", "kind": "application"},
            {"name": "Managers", "role": "consumer"},
        ],
        workflows=[
            {"name": "Nightly load", "state": "current", "cost_per_month": 1200.0, "high_level": "Cron\nand SQL"}
        ],
        tools=[{"name": "cron", "kind": "OSS", "state": "current"}],
        steps=[
            {"name": "Copy", "stage": "collect", "state": "current", "r_decision": "retire", "latency_minutes": 600.0},
            {"name": "Stream", "stage": "collect", "state": "future", "automation": 4},
        ],
        flows=[{"origin": row_id(inputs), "target": row_id(steps), "state": "current", "gb_per_day": 2.5}],
        practices=[{"kind": "CI", "state": "future", "maturity": 2}],
        skills=[{"skill": "SQL", "level_needed": 3, "level_present": 2}],
        partners=[{"name": "Example Hosting", "kind": "MSP"}],
        deficiencies=[{"title": "Late when a shop is offline", "observed_in": row_id(steps), "severity": 4}],
        measures=[
            {"name": "Hours to report", "kind": "KPI", "baseline": 24.0, "target": 4.0, "actual": 14.0, "weight": 60.0}
            | {"unit": "h", "measured_by": "Load log", "owner": row_id(people)},
            {"name": "Board is up", "kind": "SLA", "objective": "99.9 %", "window": "30 days", "driver": "operational"}
            | {"sla_property": "availability", "indicator": "Probe", "consequence": "Credit", "weight": 40.0},
            {"name": "Would recommend", "kind": "NPS"},
            {"name": "Happy with the board", "kind": "CSAT"},
        ],
        readings=[{"measure": row_id(17001), "on": "2026-03-01", "value": 9.0}],
        responses=[
            *({"measure": row_id(17003), "score": score} for score in (10, 5)),
            *({"measure": row_id(17004), "score": score} for score in (5, 4, 4, 3, 1)),
        ],
        requirements=[{"statement": "Events within an hour", "type": "performance", "status": "agreed"}],
        log=[
            {"subject": "Who owns the shop list?", "kind": "question", "status": "open", "due": "2026-04-01"},
            {"subject": "Use streams", "kind": "decision", "status": "decided", "chosen": "Managed broker"},
        ],
        artefacts=[{"title": "Old diagram", "kind": "architecture diagram", "file_name": "old.pdf"}],
    )
    ends = {
        "serves": (outputs, 2002),
        "consumes": (8002, outputs),
        "produces": (8001, inputs),
        "replaces": (11002, steps),
        "resolves": (11002, 16001),
        "derived_from": (20001, 2002),
        "measures": (17001, 2002),
        "constrains": (3001, 11002),
    }
    links = [
        make("links", at, from_id=row_id(first), to_id=row_id(second), kind=kind)
        for at, (kind, (first, second)) in enumerate(ends.items(), 1)
    ]
    head = made.engagement.model_copy(update={"updated_at": datetime(2026, 3, 2, 9, tzinfo=UTC)})
    return Record(**{**vars(made), "engagement": head, "links": tuple(links)})


def test_the_summary_of_a_small_engagement() -> None:
    text = _summary(small())
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8"), "look at the difference; GOLDEN=write takes it over"


def test_what_the_small_summary_must_say() -> None:
    text = _summary(small())
    for said in (
        "| 2.5 GB/day → 10 GB/day | batch → streaming | 5 |",
        "**New practices:** CI (PRA-001)",
        "24 h → 4 h → 9 h | 75%",
        "unknown",
        "does not apply: out of scope",
        "Copy (STP-001)",
        "Sales \\| by \\<hour>",
        "Cost | 1\u202f200 EUR/month",
        "Credit",
        "Status: preparing",
        "0 (n = 2, ± 139 points at 95 %)",
        "60 % satisfied (n = 5, ± 43 points at 95 %) | 4 or more of 5 counts as satisfied",
        "| Hours to report (MEA-001) | 2026-03-01: 9 h (REA-001) |",
        "Sales \\| by",
    ):
        assert said in text, said
    assert SECRET not in text


def test_findings_lived_with_are_named_with_reason_and_name() -> None:
    outcomes = [{"statement": "One *wish*", "nature": "business"}]
    waiver = {"rule": "OUT-04", "scope": "row", "about": row_id(2001), "reason": "Next year | maybe", "who": "Ann"}
    idle = {"rule": "OUT-99", "scope": "engagement", "reason": "Old", "who": "Bob"}
    text = _summary(record(outcomes=outcomes, waivers=[waiver, idle]))
    part = text.split("## Findings lived with\n\n")[1].split("\n## ")[0]
    (line,) = part.strip().split("\n")[2:]
    cells = [one.strip() for one in re.split(r"(?<!\\)\|", line.strip("|"))]
    assert "One \\*wish\\*" in cells[0]
    assert cells[1:4] == ["OUT-001", "Next year \\| maybe", "Ann"]


def test_the_checklists_say_what_was_answered_and_count_what_is_open() -> None:
    """A way the catalogue no longer has is told as such; steps that are done in a way stand beside it."""
    made = record(
        answers=[
            {"way": "C04", "today": "partly", "future": "drop", "reason": "Triggers | are slow."},
            {"way": "C01", "unanswered": {"today": "unknown"}},
            {"way": "X9", "today": "yes"},
        ],
        steps=[{"name": "Triggers", "stage": "collect", "state": "current", "ways": ["C04"]}],
    )
    said = write(Document(checklists(made)))
    assert "| Trigger/query-based change capture (C04) | partly | drop | Triggers \\| are slow. | STP-001 |" in said
    assert "| Full extract (C01) | unknown | – | – | – |" in said
    assert "Today: 1 answered, 1 unknown, 21 not asked. Future: 1 answered, 22 not asked." in said
    assert "### Ways that the catalogue no longer has" in said and "| X9 |" in said
    assert write(Document(checklists(record()))).endswith("Nobody was asked about any way yet.\n")
