"""Letters that no font has: said in the picture and named, never a blank and never an empty square."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from discovery.diagram import legible, png, svg, unreadable
from discovery.diagram.drawing.elements import text_element
from discovery.diagram.drawing.theme import FONT
from discovery.diagram.formats import lettering
from discovery.diagram.formats.lettering import MISSING, emoji_apart, unshipped
from discovery.diagram.layout.text import _widths
from discovery.exporters import BY_KEY, Choice, lost_letters
from discovery.workflow.graph import Rail
from tests.diagram.graphs import by_owner, exchanged, shop
from tests.diagram.test_picture import ink
from tests.making import make, record

EGYPTIAN = "\U00013000\U00013001"  # a script that hardly a machine has a font for


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without any font of its own."""
    import resvg_py

    drawn = resvg_py.svg_to_bytes
    monkeypatch.setattr(resvg_py, "svg_to_bytes", lambda **how: drawn(**{**how, "skip_system_fonts": True}))
    lettering._on_machine.cache_clear()
    yield
    lettering._on_machine.cache_clear()


def test_the_shipped_fonts_have_european_scripts_hebrew_and_emoji() -> None:
    assert unshipped("Naïve Łódź Ωμέγα Привет שלום 🚀 👩🏽‍💻 🏳️‍🌈 🇩🇪 ⚠ e\u0301 →") == frozenset()
    assert unshipped("日本 ไทย") == set("日本ไทย")


@pytest.mark.parametrize(
    ("face", "file"),
    [("regular", "LiberationSans-Regular"), ("bold", "LiberationSans-Bold"), ("emoji", "NotoEmoji-Regular")],
)
def test_the_table_of_letters_is_that_of_the_fonts(face: str, file: str) -> None:
    with lettering.fonts() as folder:
        font = TTFont(folder / f"{file}.ttf")
    glyphs, units = font.getBestCmap(), font["head"].unitsPerEm
    advances = {chr(point): round(font["hmtx"][glyph][0] * 1000 / units) for point, glyph in glyphs.items()}
    assert _widths()[face] == pytest.approx(advances, abs=1)


@pytest.mark.parametrize("name", ["👩🏽‍💻 team 🚀", "🇩🇪 team 🚀", "1️⃣ team 🚀", "e\u0301 ⚠ 🚀", "🏳️‍🌈 🚀"])
def test_no_emoji_beside_others_becomes_a_square(name: str, bare: None) -> None:
    def drawn(text: str) -> bytes:
        page = text_element(text, 9, 30, 24, "#000000")
        return png(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40" font-family="{FONT}">{page}</svg>', 1
        )

    assert drawn(name) != drawn(name.replace("🚀", "\U0010fffd"))


def test_letters_joined_in_other_scripts_stay_joined() -> None:
    assert emoji_apart("क्\u200dष") == "क्\u200dष"


def test_a_name_without_a_font_becomes_its_code_everywhere_else_the_sign_stands(bare: None) -> None:
    nodes = (replace(shop().nodes[0], name="在庫", detail="数据"), replace(shop().nodes[1], name="在庫 stock ไทย์ 2"))
    graph = replace(shop(), title="日本 shop", nodes=nodes, edges=(), outcomes=(Rail("O1", "ยอดขาย"),))
    assert "在" in unreadable(graph)
    shown = legible(graph)
    assert [node.name for node in shown.nodes] == [f"{MISSING} INP-001", f"{MISSING} stock {MISSING} 2"]
    assert (shown.nodes[0].detail, shown.title, shown.outcomes[0].name) == (MISSING, f"{MISSING} shop", MISSING)
    assert unreadable(shown) == frozenset() and legible(shown) == shown


def test_what_it_was_and_what_it_is_coloured_by_lose_their_letters_too(bare: None) -> None:
    was = replace(exchanged(), nodes=tuple(replace(node, was="仓") for node in exchanged().nodes))
    assert unreadable(was) == {"仓"} and {node.was for node in legible(was).nodes} == {MISSING}
    owned = by_owner(shop())
    assert owned.colouring is not None
    other = {one: replace(one, name="李 & sons") for one in owned.colouring.categories[:1]}
    categories = tuple(other.get(one, one) for one in owned.colouring.categories)
    of = {node: other.get(one, one) for node, one in owned.colouring.of.items()}
    shown = legible(replace(owned, colouring=replace(owned.colouring, categories=categories, of=of)))
    assert shown.colouring and shown.colouring.categories[0].name == f"{MISSING} & sons"
    assert set(shown.colouring.of.values()) == set(shown.colouring.categories)
    assert "李" not in svg(shown)


def test_a_letter_is_asked_about_where_it_is_drawn(bare: None) -> None:
    tool, person = make("tools", 1, name="数据仓库"), make("people", 1, name="李")
    step = {"name": "Keep", "stage": "store", "state": "current", "tool": tool.id, "owner": person.id}
    made = record(tools=[{"name": "数据仓库"}], people=[{"name": "李"}], steps=[step])
    pdf = BY_KEY["diagram-pdf"]
    assert lost_letters(made, pdf, Choice("current")) == "仓 库 据 数"
    assert "李" in lost_letters(made, pdf, Choice("current", colour="owner"))
    assert lost_letters(made, pdf, Choice("future")) == ""
    beside = record(outcomes=[{"statement": "仓"}])
    assert lost_letters(beside, pdf, Choice("current")) == "仓"
    assert lost_letters(beside, pdf, Choice("current", panels=False)) == ""


def test_what_another_state_shows_is_not_asked_about(bare: None) -> None:
    frame = replace(shop(), nodes=(*shop().nodes, replace(shop().nodes[0], id="i3", name="在", state="future")))
    assert not unreadable(replace(shop(), frame=frame))


def test_what_every_font_here_has_is_left_alone() -> None:
    assert legible(shop()) == shop()


def test_no_letter_that_is_not_drawn_takes_the_letters_after_it_away(bare: None) -> None:
    def drawn(name: str) -> int:
        return ink(png(svg(legible(replace(shop(), title=name))), 1))

    plainly = drawn("launch")
    for hidden in ("\u200b", "\u2060", "\ufeff", "\u200d", "\ufe0f", "e\u0301", "在", "\ufffd", "👩🏽‍💻", EGYPTIAN):
        assert drawn(f"a{hidden} launch") > plainly, ascii(hidden)


def test_an_emoji_is_drawn_on_a_machine_without_fonts(bare: None) -> None:
    def page(letter: str) -> bytes:
        text = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24">{letter}</text></svg>'
        return Image.open(io.BytesIO(png(text, 1))).tobytes()

    assert len({page("🚀"), page("🎯"), page("\U0010fffd")}) == 3
