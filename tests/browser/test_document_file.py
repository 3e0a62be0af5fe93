"""The document as a web page in a real browser: it asks nobody, runs nothing, fits any window, and prints well."""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from discovery.document.house import house_style, put, put_words
from discovery.exporters import BY_KEY, Choice
from discovery.model.artefact_files import FilesInMemory
from tests.artefacts.test_artefact_files import picture
from tests.document.samples import sample
from tests.document.test_house_style import SQUARE, font, svg
from tests.hostile_texts import hostile_texts
from tests.making import make
from tests.strategies import InTurn, engagement

MARK = "Strictly confidential <k>"
SIZES = {"desk": (1280, 900), "phone": (390, 800)}
OVER = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((one) => one.outerHTML.slice(0, 200))"""
RAN = """async (address) => {
  const script = document.createElement("script");
  script.textContent = "window.__ran = 1";
  document.body.append(script);
  const picture = new Image();
  const asked = new Promise((done) => { picture.onerror = () => done("refused"); picture.onload = () => done("loaded"); });
  picture.src = address;
  return [window.__ran ?? null, await asked, await fetch(address).then(() => "loaded", () => "refused")];
}"""
LONGEST = """() => {
  const tables = [...document.querySelectorAll("table")].sort((one, other) => other.rows.length - one.rows.length);
  const said = (cell) => cell.innerText.trim().replace(/\\s+/g, " ");
  const [head, ...rows] = [...tables[0].rows].map((row) => [...row.cells].map(said));
  return [head.join(" "), rows.map((row) => row.slice(0, 3).join(" "))];
}"""
SHOWN = """async () => {
  await document.fonts.ready;
  const pictures = [...document.images].map((one) => one.naturalWidth);
  return { pictures, fonts: [...document.fonts].map((one) => `${one.family} ${one.status}`) };
}"""


@dataclass(frozen=True)
class Opened:
    """A document in a browser, and every address that was asked for since it was opened."""

    page: Any
    asked: list[str]


@pytest.fixture(scope="module", name="documents")
def _documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two documents with a house's logo, letters and words and a picture that was handed over, as files."""
    folder = tmp_path_factory.mktemp("documents")
    put(folder / "house", "logo", "logo.svg", svg(SQUARE))
    put(folder / "house", "fonts", "house.ttf", font("Regular", "House Test"))
    put_words(folder / "house", {"header": "Head </style><script>1</script>", "footer": "Foot", "classification": MARK})
    content = picture("PNG", (60, 40))
    shown = {"title": "Plan", "file_name": "plan.png", "sha256": hashlib.sha256(content).hexdigest()}
    artefacts: Any = (make("artefacts", 900, **shown),)
    made = {
        "retail": sample("retail"),
        "hostile": engagement(1, 3, InTurn(hostile_texts(2_000)), least=2, share=1.0),
    }
    choice = Choice(files=FilesInMemory({shown["sha256"]: content}), style=house_style(folder / "house").style)
    for name, given in made.items():
        written = BY_KEY["html"].write(replace(given, artefacts=artefacts), choice)
        (folder / f"{name}.html").write_bytes(written)
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture(scope="module", name="opened")
def _opened(documents: dict[str, Path], chromium: Any) -> Iterator[dict[str, Opened]]:
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    pages = {}
    for name, path in documents.items():
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.on("dialog", lambda dialog, asked=asked: asked.append(f"dialog {dialog.message}"))
        page.goto(path.as_uri())
        pages[name] = Opened(page, asked)
    yield pages
    context.close()


@pytest.mark.parametrize("name", ["retail", "hostile"])
def test_it_shows_all_that_is_inside_and_asks_nobody(name: str, opened: dict[str, Opened]) -> None:
    one = opened[name]
    shown = one.page.evaluate(SHOWN)
    assert len(shown["pictures"]) >= 4 and min(shown["pictures"]) > 0, "logo, both pictures, the one handed over"
    assert "House loaded" in shown["fonts"]
    assert one.page.evaluate("typeof window.__hit") == "undefined"
    assert [address for address in one.asked if not address.startswith("data:")] == [one.page.url]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["retail", "hostile"])
def test_nothing_sticks_out_at_the_side(name: str, size: str, opened: dict[str, Opened]) -> None:
    page = opened[name].page
    wide, high = SIZES[size]
    page.set_viewport_size({"width": wide, "height": high})
    assert page.evaluate(OVER) == []


def test_what_might_become_markup_could_neither_run_nor_ask(opened: dict[str, Opened], application: Any) -> None:
    ran, picture_asked, fetched = opened["retail"].page.evaluate(RAN, f"{application.address}/static/x.png")
    assert (ran, picture_asked, fetched) == (None, "refused", "refused")


@pytest.mark.parametrize("name", ["retail", "hostile"])
def test_printed_it_has_its_words_on_every_page_and_heads_over_every_part_of_a_table(
    name: str, opened: dict[str, Opened]
) -> None:
    page = opened[name].page
    file = pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    pages = [" ".join(one.get_textpage().get_text_range().split()) for one in file]
    assert 8 <= len(pages) <= 60
    assert all(MARK in words and "Foot" in words and "Head </style>" in words for words in pages)
    for one in file:
        assert_within_margins(one)
    if name == "retail":
        head, rows = page.evaluate(LONGEST)
        parts = [words for words in pages if sum(row in words for row in rows) > 1]
        assert len(parts) > 1 and all(head in words for words in parts)


def assert_within_margins(page: Any) -> None:
    """No letter stands outside the paper's margins."""
    text, (wide, high) = page.get_textpage(), page.get_size()
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at)
        if right - left > 0.01:
            assert left >= 20 and right <= wide - 20 and bottom >= 5 and top <= high - 5, (at, left, right)
