"""Three readers of Markdown that do not know each other see in every cell and line what was typed, and nothing else."""

import json
import os
import random
import re
import subprocess
import unicodedata
from collections.abc import Callable
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt

from discovery.document.blocks import Document
from discovery.document.content.parts import words_table
from discovery.document.formats.markdown import literal, write
from tests.document.test_markdown import MARKS
from tests.hostile_texts import hostile_texts
from tests.javascript.in_node import FOLDER, node
from tests.payloads import PAYLOADS

CELLS = 60_000 if os.environ.get("DISCOVERY_LONG") else 2_000
IN_A_TABLE = 100
SHOWN = {"table", "thead", "tbody", "tr", "th", "td", "p", "h2"}
MAILED = re.compile(r'<a href="(?:mailto:)?([\w.+-]*(?:(?:mailto|xmpp):)?[\w.+-]*@[\w./-]+)">\1</a>')


def mixed(count: int) -> list[str]:
    """So many texts: hostile ones, and marks that Markdown acts on in every order."""
    luck = random.Random(7)
    marks = ("".join(luck.choices(MARKS, k=luck.randint(1, 9))) for _ in range(count // 2))
    made = [*PAYLOADS.values(), *marks]
    return [text for text in (*made, *hostile_texts(count - len(made)))[:count] if text.strip()]


class Seen(HTMLParser):
    """The words of each cell, heading and paragraph of a page; anything but these is told in ``active``."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.active: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br" and not attrs and self.cells:
            self.cells[-1] += "\n"
        elif tag not in SHOWN or attrs:
            self.active.append(self.get_starttag_text() or tag)
        elif tag in ("td", "th", "p", "h2"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data

    def handle_comment(self, data: str) -> None:
        self.active.append(data)

    def handle_decl(self, decl: str) -> None:
        self.active.append(decl)

    def handle_pi(self, data: str) -> None:
        self.active.append(data)


def by_markdown_it(texts: list[str]) -> list[str]:
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
    return [str(reader.render(text)) for text in texts]


def by_github(texts: list[str]) -> list[str]:
    """GitHub's own reader. It looks for mail addresses when all marks are read already, so that no mark keeps it from
    making each a link to itself: that alone is let pass, and what it says must still be what was typed.
    """
    pages = (cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE) for text in texts)
    return [MAILED.sub(r"\1", page) for page in pages]


def by_micromark(texts: list[str]) -> list[str]:
    command = [node(), FOLDER / "markdown_judge.js"]
    judged = subprocess.run(
        command, input=json.dumps(texts), capture_output=True, text=True, encoding="utf-8", check=True
    )
    pages: list[str] = json.loads(judged.stdout)
    return pages


READERS: dict[str, Callable[[list[str]], list[str]]] = {
    "markdown-it": by_markdown_it,
    "cmark-gfm": by_github,
    "micromark": by_micromark,
}


def same(seen: str, typed: str) -> bool:
    """Whether both say the same; white space of any kind is one blank, as it is on every page."""
    first, second = (unicodedata.normalize("NFC", text).split() for text in (seen, typed))
    return first == second


@pytest.fixture(scope="module", name="texts")
def _texts() -> list[str]:
    return mixed(CELLS)


@pytest.mark.parametrize("name", READERS)
def test_every_cell_is_read_as_it_was_typed(name: str, texts: list[str]) -> None:
    packs = [texts[at : at + IN_A_TABLE] for at in range(0, len(texts), IN_A_TABLE)]
    written = [
        write(Document((words_table(("Head", "Other"), [("first", "one"), *((text, "end") for text in pack)]),)))
        for pack in packs
    ]
    wrong: list[str] = []
    for pack, page in zip(packs, READERS[name](written), strict=True):
        seen = Seen(page)
        wrong += seen.active
        cells = seen.cells[4:]
        assert len(cells) == 2 * len(pack) and {cell.strip() for cell in cells[1::2]} == {"end"}
        wrong += [typed for typed, cell in zip(pack, cells[::2], strict=True) if not same(cell, typed)]
    assert wrong == []


@pytest.mark.parametrize("name", READERS)
def test_every_heading_and_line_is_read_as_it_was_typed(name: str, texts: list[str]) -> None:
    some = texts[::4]
    written = [f"## {literal(text)}\n\n{literal(text)}\n" for text in some]
    wrong: list[str] = []
    for typed, page in zip(some, READERS[name](written), strict=True):
        seen = Seen(page)
        wrong += seen.active
        wrong += [typed] * (len(seen.cells) != 2 or not all(same(cell, typed) for cell in seen.cells))
    assert wrong == []


@pytest.mark.parametrize("name", READERS)
def test_the_readers_see_what_is_not_made_harmless(name: str) -> None:
    raw = ["*x*", "<b>x</b>", "https://a.example", "~~x~~", "[x](y)", "`x`", "www.a.com", "<!-- x -->"]
    for typed, page in zip(raw, READERS[name]([f"| Head |\n| --- |\n| {text} |\n" for text in raw]), strict=True):
        assert Seen(page).active, typed
    assert not re.search("<td>", READERS[name](["no table"])[0])
