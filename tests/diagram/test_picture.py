"""The written pictures: the same bytes for the same graph, text stays text, colours can be read, text has ink."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise
from math import dist
from pathlib import Path

import pygraphviz
import pytest
from hypothesis import HealthCheck, given, settings

from discovery.diagram import dot, drawio, mermaid, picture, png, svg
from discovery.diagram.drawing.icons import NAMES, strokes
from discovery.diagram.drawing.marks import GLYPHS
from discovery.diagram.drawing.theme import THEMES, outline_pairs, text_pairs
from discovery.diagram.layout.sizes import FORMS, sizes
from discovery.diagram.layout.text import clip, plain, width, wrap
from discovery.generate import generate
from discovery.importers.engagement_json import read
from discovery.workflow.fold import folded
from discovery.workflow.graph import NEITHER, STAGES, VIEWS, Edge, Graph, Node, graph
from tests.diagram.graphs import EMPTY, HOSTILE, by_owner, exchanged, graphs, halves, made, shop, wordy

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
ROOT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}"
MERMAID_LINE = re.compile(
    r"flowchart LR|  (subgraph L\d\[.*\]|end|style n_\d{4} .*|n_\d{4} .*)|    (direction TB|n_\d{4}.*)"
    r"|  (classDef c\d+ [#\w:, -]+|class [n_\d,]+ c\d+|linkStyle [\d,]+ [#\w:, -]+)"
)
WRITERS = {
    "shop-light.svg": lambda: svg(shop()),
    "shop-dark.svg": lambda: svg(shop(), "dark"),
    "shop-live.svg": lambda: svg(shop(), interactive=True, rails=False),
    "shop-narrow.svg": lambda: svg(shop(), interactive=True, form="narrow"),
    "shop-slim.svg": lambda: svg(shop(), interactive=True, form="slim-narrow"),
    "shop.dot": lambda: dot(shop()),
    "shop.mmd": lambda: mermaid(shop()),
    "nothing-yet.svg": lambda: svg(EMPTY),
    "difference-light.svg": lambda: svg(exchanged()),
    "difference-dark.svg": lambda: svg(exchanged(), "dark", interactive=True, form="narrow"),
    "difference-slim.svg": lambda: svg(exchanged(), interactive=True, form="slim"),
    "difference.dot": lambda: dot(exchanged()),
    "difference.mmd": lambda: mermaid(exchanged()),
    "owners-light.svg": lambda: svg(by_owner(shop())),
    "owners.mmd": lambda: mermaid(by_owner(shop())),
}


@pytest.mark.parametrize("name", WRITERS)
def test_golden(name: str) -> None:
    """To accept a change of looks: run with GOLDEN=write, look at the pictures, commit them."""
    written = WRITERS[name]()
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.joinpath(name).write_text(written, "utf-8")
    assert GOLDEN.joinpath(name).read_text("utf-8") == written


def test_other_processes_write_the_same_bytes() -> None:
    program = (
        "import hashlib; from tests.diagram.graphs import *; from discovery.diagram import *;"
        "g = made(60); both = halves(g, 3);"
        "print(hashlib.sha256(''.join([svg(g), dot(g), mermaid(g), *map(svg, both)]).encode()).hexdigest())"
    )
    hashes = set()
    for seed in ("0", "1", "4711", "random"):
        environment = dict(os.environ, PYTHONHASHSEED=seed, PYTHONPATH=str(ROOT))
        command = [sys.executable, "-c", program]
        ran = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        hashes.add(ran.stdout)
    assert len(hashes) == 1


def inspect(text: str) -> ElementTree.Element:
    """Parse a picture and refuse whatever could act."""
    root = ElementTree.fromstring(text)
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        assert name in {"svg", "g", "defs", "symbol", "title", "desc", "rect", "path", "text", "use"}
        for key, value in element.attrib.items():
            assert not key.lower().startswith("on") and key not in ("style", "src")
            assert not key.endswith("href") or value.startswith("#")
    return root


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(most=24))
def test_any_text_stays_text(graph: Graph) -> None:
    for theme in THEMES:
        inspect(svg(graph, theme, interactive=True))
    mermaid(graph)
    dot(graph)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_shown_as_they_are(name: str) -> None:
    graph = shop()
    boxes = tuple(replace(n, name=name, detail=name, owner=name) for n in graph.nodes)
    flows = tuple(replace(e, label=name) for e in graph.edges)
    graph = replace(graph, title=name, stages=(name,) * 6, nodes=boxes, edges=flows)
    root = inspect(svg(graph, interactive=True))
    titles = [element.text or "" for element in root.iter(f"{SVG}title")]
    assert sum(plain(name) in title for title in titles) >= len(boxes)
    for line in mermaid(graph).splitlines():
        assert MERMAID_LINE.fullmatch(line)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_stay_text_in_the_difference(name: str) -> None:
    graph = by_owner(exchanged())
    boxes = tuple(replace(n, name=name, was=name, story=name, detail=name) for n in graph.nodes)
    assert graph.colouring is not None
    answers = tuple(replace(one, name=name) for one in graph.colouring.categories)
    graph = replace(graph, nodes=boxes, colouring=replace(graph.colouring, categories=answers))
    inspect(svg(graph, interactive=True))
    ElementTree.fromstring(graphviz(dot(graph), "dot", "svg"))
    for line in mermaid(graph).splitlines():
        assert MERMAID_LINE.fullmatch(line)


def graphviz(text: str, engine: str, form: str) -> bytes:
    """What Graphviz itself makes of a DOT text; its library comes as a wheel. Raises DotError for a text it refuses."""
    drawn = pygraphviz.AGraph(string=text).draw(prog=engine, format=form)
    assert isinstance(drawn, bytes)
    return drawn


@pytest.mark.parametrize("name", HOSTILE)
def test_graphviz_reads_any_name_as_text(name: str) -> None:
    graph = shop()
    graph = replace(graph, title=name, nodes=tuple(replace(n, name=name, detail=name) for n in graph.nodes))
    root = ElementTree.fromstring(graphviz(dot(graph), "dot", "svg"))
    assert not [element for element in root.iter() if element.tag.endswith(("script", "image"))]
    assert not [key for element in root.iter() for key in element.attrib if key.endswith("href")]
    shown = "".join(element.text or "" for element in root.iter(f"{SVG}text")).replace("\xa0", " ")
    first = wrap(plain(name), 15, 196, 2, bold=True)
    assert not first or first[0] in shown


def places_apart(graph: Graph) -> float:
    """How far Graphviz moves a box from our place for it, apart from moving all of them alike."""
    text = dot(graph)
    ours = {name: (float(x), float(y)) for name, x, y in re.findall(r'(n\d{4}) \[.*?pos="([\d.]+),([\d.]+)"', text)}
    drawn = graphviz(text, "nop2", "plain").decode()
    found = re.findall(r"^node (\w+) ([\d.]+) ([\d.]+)", drawn, re.MULTILINE)
    theirs = {name: (float(x) * 72, float(y) * 72) for name, x, y in found}
    assert ours.keys() == theirs.keys() and len(ours) == len(graph.nodes)
    assert len(re.findall("^edge ", drawn, re.MULTILINE)) == len(graph.edges)
    shifts = [(theirs[name][0] - x, theirs[name][1] - y) for name, (x, y) in ours.items()]
    return max((max(axis) - min(axis) for axis in zip(*shifts, strict=True)), default=0.0)


@pytest.mark.parametrize("size", [12, 60, 150])
def test_graphviz_draws_our_places(size: int) -> None:
    assert places_apart(made(size)) < 0.2


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graphs(most=30))
def test_graphviz_draws_our_places_whatever_the_names(graph: Graph) -> None:
    assert places_apart(graph) < 0.2


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read(name: str) -> None:
    theme = THEMES[name]
    assert min(contrast(ink, fill) for ink, fill in text_pairs(theme)) >= 4.5
    assert min(contrast(line, ground) for line, ground in outline_pairs(theme)) >= 3


MATRICES = {
    "all colours": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}
"""How linear red, green and blue are seen (Machado, Oliveira and Fernandes 2009, severity 1)."""


def seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """A colour as it is seen, in CIELAB (D65)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in matrix)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("eyes", MATRICES)
@pytest.mark.parametrize("name", THEMES)
def test_colours_that_are_shown_together_can_be_told_apart(name: str, eyes: str) -> None:
    hues = THEMES[name].hues
    for group, apart in ((tuple(hues.changes.values()), 20), (hues.distinct, 20), (hues.ordered, 8)):
        points = [seen(hue.line, MATRICES[eyes]) for hue in group]
        assert min(dist(one, other) for one, other in combinations(points, 2)) >= apart


def test_more_is_darker_on_light_and_lighter_on_dark() -> None:
    for name, sign in (("light", -1), ("dark", 1)):
        steps = [luminance(hue.line) * sign for hue in THEMES[name].hues.ordered]
        assert steps == sorted(steps)


def marks_of(text: str) -> dict[str, set[str]]:
    """For each box of a live picture, the outline paths of its badge and the words on it."""
    found = {}
    for box in (one for one in inspect(text).iter(f"{SVG}g") if one.get("class") == "node"):
        drawn = {path.get("d", "") for path in box.iter(f"{SVG}path")}
        found[box.attrib["data-id"]] = drawn | {words.text or "" for words in box.iter(f"{SVG}text")}
    return found


@pytest.mark.parametrize("form", FORMS)
def test_a_change_is_told_by_sign_and_line_never_by_colour_alone(form: str) -> None:
    text = svg(exchanged(), interactive=True, form=form)
    marks = marks_of(text)
    kinds = {node.id: node.change for node in exchanged().nodes}
    for node, kind in kinds.items():
        assert (GLYPHS.get(kind) in marks[node]) == (kind != "kept")
        assert not any(glyph in marks[node] for other, glyph in GLYPHS.items() if other != kind)
    assert text.count('stroke-dasharray="7 4.5"') == 1 and 'text-decoration="line-through"' in text
    assert "1" in marks["s2"] and "1" in marks["s4"]
    if not form.startswith("slim"):
        assert {"REPLATFORM", "Clean up by hand"} <= marks["s2"] and "RETIRE" in marks["s1"] and "RETAIN" in marks["s3"]


def test_a_difference_counts_and_explains_what_it_shows() -> None:
    text = svg(exchanged())
    written = re.findall(r"<text[^>]*>([^<]*)</text>", text)
    for word in ("DIFFERENCE", "kept", "new", "changed", "replaced", "retired", "+1", "−1", "="):
        assert word in written
    for sign in (
        "Kept",
        "New",
        "Changed",
        "Replaced, with what it was",
        "Retired",
        "New flow",
        "Changed flow",
        "Retired flow",
    ):
        assert sign in written
    assert not {"Kept", "New flow"} & set(re.findall(r"<text[^>]*>([^<]*)</text>", svg(shop())))


@pytest.mark.parametrize("form", FORMS)
def test_an_answer_is_told_by_its_sign_and_the_legend_counts_it(form: str) -> None:
    marks = marks_of(svg(by_owner(shop()), interactive=True, form=form))
    assert "A" in marks["i2"] and "B" in marks["s1"] and "?" in marks["s2"] and not {"A", "B", "?"} & marks["i1"]
    text = svg(by_owner(shop()), form=form)
    legend = ("Coloured by owner:", "Ana · 3", "Bo &amp; sons · 2", "not said · 1")
    assert all(f">{said}</text>" in text for said in legend) != form.startswith("slim")


def test_a_legend_counts_the_boxes_in_folded_cards() -> None:
    text = svg(folded(by_owner(shop()), dict.fromkeys(STAGES, "one")))
    assert all(f">{said}</text>" in text for said in ("Ana · 3", "Bo &amp; sons · 2", "not said · 1"))


@pytest.mark.parametrize("form", FORMS)
def test_the_three_views_of_a_workflow_have_one_size_whatever_colours_it(form: str) -> None:
    record = read(ROOT.joinpath("data/retail.json").read_bytes())[0]
    for key in ("", "owner", "promise"):
        sizes = {re.findall('viewBox="[^"]*"', picture(record, view, form=form, colour=key))[0] for view in VIEWS}
        assert len(sizes) == 1


def test_the_text_forms_tell_changes_in_words_and_colours() -> None:
    text = mermaid(exchanged())
    assert "replaces Clean up by hand · REPLATFORM" in text and "retired · RETIRE" in text
    assert re.search(r"linkStyle 0,1,3 stroke:#B33A0E,stroke-dasharray:5 4", text)
    drawn = dot(exchanged())
    assert "replaces Clean up" in drawn and 'style="filled,rounded,dashed"' in drawn
    assert drawn.count("style=dashed") == 3


def test_gaps_are_told_in_words_not_by_colour_alone() -> None:
    live, file = svg(shop(), interactive=True), svg(shop())
    assert ">nothing uses it</text>" in live and ">no owner</text>" in live and "#i-warning" in live
    assert ">nothing uses it</text>" in file and "no owner" not in file


@pytest.mark.parametrize("rails", [False, True])
@pytest.mark.parametrize("rows", [5, 8, 12])
def test_on_a_screen_no_owner_is_said_within_the_card_or_clear_of_the_next(rows: int, rails: bool) -> None:
    nodes = tuple(
        Node(f"s{at}", f"STP-{at:03}", f"Copy of system {at}", "collect", "tool", "cron · nightly", gap="no owner")
        for at in range(rows)
    )
    drawn = svg(replace(shop(), nodes=nodes, edges=()), interactive=True, rails=rails, form="screen")
    cards = [card for card in ElementTree.fromstring(drawn).iter(f"{SVG}g") if card.get("class") == "node"]
    tops = sorted(float(card.get("transform", "").split()[-1].rstrip(")")) for card in cards)
    pitch = min(after - before for before, after in pairwise(tops))
    for card in cards:
        face, *others = card.iter(f"{SVG}rect")
        tags = [one for one in others if one.get("fill") == THEMES["light"].gap_fill]
        for tag in tags:
            below = float(tag.get("y", "")) + float(tag.get("height", ""))
            assert below <= max(float(face.get("height", "")), pitch - 9)
        lines = [one.text for one in card.iter(f"{SVG}text")]
        assert ("no owner" in lines) == bool(tags)
    assert (">no owner<" in drawn) == (sizes(replace(shop(), nodes=nodes), "screen", rails).compact is False)


def test_a_machine_without_fonts_keeps_its_text() -> None:
    with_text = png(svg(shop()), 1)
    without = png(re.sub(r"<text.*?</text>", "", svg(shop())), 1)
    assert with_text.startswith(b"\x89PNG")
    assert ink(with_text) > ink(without) + 4000


def ink(picture: bytes) -> int:
    """How many pixels are dark."""
    import io

    from PIL import Image

    return sum(Image.open(io.BytesIO(picture)).convert("L").histogram()[:110])


@pytest.mark.parametrize("write", [svg, dot, mermaid, drawio], ids=["svg", "dot", "mermaid", "drawio"])
def test_no_file_tells_the_customer_who_has_no_owner(write: Callable[[Graph], str]) -> None:
    assert "no owner" in svg(shop(), interactive=True) and "no owner" not in write(shop())


def test_colours_are_named_in_themes_alone() -> None:
    for module in ROOT.glob("discovery/diagram/*.py"):
        if module.name not in ("theme.py", "hues.py"):
            assert set(re.findall("#[0-9A-Fa-f]{6}", module.read_text("utf-8"))) <= {"#000000"}, module.name


def test_large_graphs_are_summed_up_for_mermaid() -> None:
    text = mermaid(made(500))
    assert text.startswith("%% 5")
    assert sum("-->" in line for line in text.splitlines()) < 500
    assert len(text) < 50_000


@pytest.mark.parametrize("form", FORMS)
def test_states_share_everything_but_what_differs(form: str) -> None:
    for seed in range(12):
        current, future = (
            re.findall('viewBox="[^"]*"', svg(state, form=form))[0] for state in halves(made(30, seed), seed)
        )
        assert current == future


PAGE = {"wide": 1880, "page": 1556, "narrow": 1002, "screen": 1366, "slim": 1556, "slim-narrow": 1002}
"""The width in pixels a page has for the diagram from a very large screen down to a laptop (1366), and all of one."""


def smallest_type(root: ElementTree.Element) -> float:
    """The size of the smallest letters, which a text has of its own or from the group it is in."""
    return min(float(one.attrib["font-size"]) for one in root.iter() if "font-size" in one.attrib)


@pytest.mark.parametrize("form", FORMS)
def test_no_text_is_too_small_to_read_on_the_screen_a_form_is_made_for(form: str) -> None:
    root = inspect(svg(shop(), interactive=True, rails=form != "screen", form=form))
    shown = PAGE[form] / float(root.attrib["viewBox"].split()[2])
    assert smallest_type(root) * shown >= (12 if PAGE[form] > 1500 else 11)


def test_on_a_laptop_that_presents_all_text_can_be_read() -> None:
    root = inspect(svg(made(29), interactive=True, rails=False))
    wide, high = (float(value) for value in root.attrib["viewBox"].split()[2:])
    shown = min(1366 / wide, 768 / high)
    assert smallest_type(root) * shown >= 11


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_a_name_is_set_smaller_before_it_is_cut_short(form: str) -> None:
    name = "Nightly copy of every till to the office"
    text = svg(replace(shop(), nodes=(Node("s1", "STP-001", name, "collect", "tool"),), edges=()), form=form)
    written = re.findall(r"<text[^>]*font-weight=\"700\"[^>]*>([^<]*)</text>", text)
    assert name in " ".join(written)


def test_the_second_line_drops_a_fact_rather_than_cut_it() -> None:
    one, other = "Amazon Redshift", "every night at two o'clock"
    node = Node("s1", "STP-001", "Merge staging into tables", "prepare", "tool", f"{one} · {other}")
    text = svg(replace(shop(), nodes=(node,), edges=()))
    assert f">{one}</text>" in text and f"{one} ·" not in re.sub("<title>.*?</title>", "", text)


def texts_of_boxes(graph: Graph, form: str) -> list[tuple[str, float, float, float, float]]:
    """Every text of every box: its words, its left and right end, the top and the bottom of its letters.

    Chips and the missing owner, whose words are centred, stand on the edges by design: their heights are not measured.
    """
    found = []
    for box in (one for one in inspect(svg(graph, interactive=True, form=form)).iter(f"{SVG}g") if one.get("data-id")):
        for text in box.iter(f"{SVG}text"):
            said, size, base = text.text or "", float(text.attrib["font-size"]), float(text.attrib["y"])
            wide = width(said, size, bold=text.get("font-weight") == "700")
            on_edge = text.get("text-anchor") == "middle"
            left = float(text.attrib["x"]) - (wide / 2 if on_edge else 0)
            top, bottom = (1.0, 1.0) if on_edge else (base - size * 0.75, base + size * 0.22)
            found.append((said, left, left + wide, top, bottom))
    return found


SIZES = [(form, tallest) for form in FORMS for tallest in (6, 9, 12, 18)]


@pytest.mark.parametrize(("form", "tallest"), SIZES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(graph=wordy())
def test_every_text_stays_within_its_box(form: str, tallest: int, graph: Graph) -> None:
    lane = [replace(node, id=f"{turn} {node.id}", stage="deliver") for turn in range(6) for node in graph.nodes]
    graph = replace(graph, nodes=tuple(lane[:tallest]))
    card = sizes(graph, form, rails=True)
    for said, left, right, top, bottom in texts_of_boxes(graph, form):
        assert left >= 4 and right <= card.card_width - 4, said
        assert top >= 1 and bottom <= card.card_height - 1, said


@pytest.mark.parametrize("form", ["wide", "narrow"])
def test_a_gap_is_said_shorter_before_it_is_cut(form: str) -> None:
    long = "Nightly reconciliation of every till and every branch"
    node = Node("s1", "STP-001", long, "collect", "tool", gap=NEITHER)
    written = [said for said, *_ in texts_of_boxes(replace(shop(), nodes=(node,), edges=()), form)]
    assert "no source, no use" in written
    node = replace(node, name="Clean up")
    written = [said for said, *_ in texts_of_boxes(replace(shop(), nodes=(node,), edges=()), form)]
    assert " ".join(written).endswith(NEITHER)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_engagement_is_drawn_with_what_to_do_first(form: str) -> None:
    text = svg(EMPTY, form=form)
    inspect(text)
    assert "Start with the outputs" in text
    assert all(name in text for name in EMPTY.stages)


def test_a_state_without_boxes_says_so_and_what_to_do() -> None:
    text = svg(Graph("Only the future", "current", EMPTY.stages, frame=shop()))
    inspect(text)
    assert "Nothing is captured for the current state yet" in text and "page Current workflow" in text
    text = svg(Graph("Only the current", "future", EMPTY.stages, frame=shop()))
    assert "Start from the current workflow" in text


def test_a_chip_says_what_its_code_stands_for() -> None:
    assert "<title>C1: No customer data leaves the country</title>" in svg(shop(), interactive=True, rails=False)


@pytest.mark.parametrize("form", ["wide", "page", "narrow", "screen"])
def test_a_stage_is_named_in_full_beside_what_it_gains_and_loses(form: str) -> None:
    shown = graph(generate(1400, 1), "difference")
    text = svg(shown, form=form)
    assert all(f">{stage}</text>" in text for stage in shown.stages)
    assert re.search(r">\+\d\d −\d\d</text>", text)


def test_a_slim_picture_has_lanes_and_boxes_and_nothing_else() -> None:
    text = svg(shop(), interactive=True, form="slim")
    assert all(stage in text for stage in shop().stages) and text.count('class="node"') == len(shop().nodes)
    drawn = re.sub("<title>.*?</title>", "", text)
    assert "CURRENT STATE" not in drawn and "Constraint" not in drawn and ">C1<" not in drawn


def test_many_boxes_get_compact_cards_in_both_states() -> None:
    whole = made(90)
    current = replace(whole, nodes=whole.nodes[:10], edges=(), frame=whole)
    assert 'height="34"' in svg(current)


def test_a_live_picture_names_its_parts_and_a_file_does_not() -> None:
    assert 'data-id="s1"' in svg(shop(), interactive=True)
    assert "data-" not in svg(shop()) and "class=" not in svg(shop())


def test_every_kind_has_an_icon_and_a_name() -> None:
    assert all(strokes(kind) != strokes("tool") for kind in NAMES if kind != "tool")


def test_text_fits_its_room() -> None:
    for name in HOSTILE:
        for line in wrap(plain(name), 17.5, 156, 2, bold=True):
            assert width(line, 17.5, bold=True) <= 156
    assert clip("short", 10, 100) == "short"
    assert wrap("Out-of-stock down 20 %", 14.5, 150, 2, bold=True) == ("Out-of-stock down", "20 %")


def test_parallel_flows_and_loops_are_drawn() -> None:
    nodes = tuple(Node(str(i), f"X-{i}", f"Box {i}", "store", "database") for i in range(3))
    ends = (("0", "1"), ("1", "0"), ("0", "2"), ("0", "1"), ("1", "1"))
    edges = tuple(Edge(f"e{index}", *pair) for index, pair in enumerate(ends))
    text = svg(Graph("Loops", "current", EMPTY.stages, nodes, edges), interactive=True)
    inspect(text)
    assert text.count('class="edge"') == len(edges)


def test_boxes_are_written_lane_by_lane_from_top_to_bottom_whatever_their_order() -> None:
    drawn = svg(replace(made(60), nodes=tuple(reversed(made(60).nodes))), interactive=True, rails=False)
    cards = [card for card in ElementTree.fromstring(drawn).iter(f"{SVG}g") if card.get("class") == "node"]
    places = [tuple(map(float, re.findall(r"-?[\d.]+", card.get("transform", "")))) for card in cards]
    assert len(places) == len(made(60).nodes) and places == sorted(places)
