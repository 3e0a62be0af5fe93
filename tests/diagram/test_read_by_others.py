"""Pictures for other tools, read by the tools they are for: Mermaid's parser, and maxGraph for draw.io's files."""

import json
import subprocess
from pathlib import Path

import pytest

from discovery.exporters import BY_KEY, Choice
from discovery.workflow.graph import VIEWS, graph
from tests.document.samples import sample
from tests.hostile_texts import hostile_texts
from tests.javascript.in_node import FOLDER, node
from tests.making import record
from tests.strategies import HOSTILE, InTurn, engagement

Judged = dict[str, dict[str, object]]
MADE = {
    "tickit": sample("tickit"),
    "retail": sample("retail"),
    "hostile": engagement(26, 6, list(HOSTILE)),
    "full": engagement(3, 3, InTurn(hostile_texts(500)), least=2, share=1.0),
    "empty": record(),
    **{f"hostile-{number}": engagement(26 + number, 2, list(HOSTILE)) for number in range(1, 12)},
}


@pytest.fixture(scope="module", name="judged")
def _judged(tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """What Node found in each picture, by its file's name: one process reads them all."""
    folder = tmp_path_factory.mktemp("pictures")
    (folder / "spoilt.mmd").write_text("flowchart LR\n a[[x", "utf-8")
    (folder / "spoilt.drawio").write_text("<mxfile><diagram><mxGraphModel>", "utf-8")
    for name, made in MADE.items():
        for state in VIEWS if name in ("tickit", "hostile") else ("difference",):
            for key in ("mermaid", "drawio"):
                path = folder / f"{name}.{state}{BY_KEY[key].suffix}"
                path.write_bytes(BY_KEY[key].write(made, Choice(state=state)))
    command = [node(), FOLDER / "picture_judge.js", *sorted(folder.iterdir())]
    told = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    return {Path(path).name: held for path, held in json.loads(told).items()}


def _drawn(file: str) -> tuple[int, int]:
    """How many boxes and arrows the picture of a file has, by its name."""
    name, state, _suffix = file.split(".")
    shown = graph(MADE[name], state)
    return len(shown.nodes), len(shown.edges)


def test_mermaid_reads_every_box_and_arrow(judged: Judged) -> None:
    held = {name: one for name, one in judged.items() if name.endswith(".mmd") and name != "spoilt.mmd"}
    assert len(held) == 2 * len(VIEWS) + 14
    for name, one in held.items():
        assert (name, one.get("fault")) == (name, None)
        assert (name, one["boxes"], one["arrows"]) == (name, *_drawn(name))


def test_maxgraph_reads_every_arrow_of_a_drawio_file_between_two_shapes(judged: Judged) -> None:
    held = {name: one for name, one in judged.items() if name.endswith(".drawio") and name != "spoilt.drawio"}
    assert len(held) == 2 * len(VIEWS) + 14
    for name, one in held.items():
        boxes, arrows = _drawn(name)
        assert (name, one.get("fault")) == (name, None)
        assert (name, one["arrows"], one["loose"]) == (name, arrows, 0)
        assert one["coded"] == boxes


def test_the_judges_see_a_fault(judged: Judged) -> None:
    assert "Parse error" in str(judged["spoilt.mmd"]["fault"])
    assert judged["spoilt.drawio"].get("fault")
