"""Made-up engagements: the size asked for, the same every time, and nothing in them that the store would refuse."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.exporters.engagement_json import write
from discovery.generate import FEWEST, MOST, generate
from discovery.model.links import allowed
from discovery.model.record import ROWS
from discovery.settings import ROOT
from discovery.workflow.graph import STAGES, graph
from tests.making import new_store

ASK = """
import hashlib, sys
from discovery.exporters.engagement_json import write
from discovery.generate import generate
print(hashlib.sha256(write(generate(400, 11))).hexdigest())
"""


@pytest.mark.parametrize("rows", [*range(FEWEST, 61), 99, 100, 250, 999, 1000, 3000])
def test_size_is_exact(rows: int) -> None:
    assert len(generate(rows, 3)) == rows


@pytest.mark.parametrize("rows", [-1, 0, FEWEST - 1, MOST + 1])
def test_other_sizes_are_refused(rows: int) -> None:
    with pytest.raises(ValueError, match="rows must be between 10 and 100,000"):
        generate(rows, 1)


def test_same_seed_same_bytes_in_every_process() -> None:
    here = hashlib.sha256(write(generate(400, 11))).hexdigest()
    for seed in ("0", "1", "4242"):
        answer = subprocess.run(
            [sys.executable, "-c", ASK],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)},
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert answer.stdout.strip() == here


def test_another_seed_or_size_is_another_engagement() -> None:
    made = [generate(120, 1), generate(120, 2), generate(121, 1)]
    assert len({record.engagement.id for record in made}) == 3
    ids = [row.id for record in made for row in record]
    assert len(set(ids)) == len(ids)


def test_title_is_the_one_given() -> None:
    assert generate(10, 1, "Load trial").engagement.title == "Load trial"
    assert generate(10, 1).engagement.title == "Generated engagement 1: 10 rows"


@pytest.mark.parametrize(("rows", "seed"), [(10, 1), (11, 2), (25, 3), (60, 0), (800, -5), (800, 2**70)])
def test_the_store_takes_it(rows: int, seed: int, tmp_path: Path) -> None:
    record = generate(rows, seed)
    store = new_store(tmp_path, "made.sqlite")
    assert write(store.read(store.insert(record, LOCAL), LOCAL)) == write(record)
    store.close()


def test_links_are_valid_and_many() -> None:
    record = generate(1000, 5)
    ends = [(link.kind, record.by_id[link.from_id].section, record.by_id[link.to_id].section) for link in record.links]
    assert all(allowed(*end) for end in ends)
    assert len({kind for kind, _, _ in ends}) == 11
    assert 300 <= len(record.links) <= 1200
    once = {(link.kind, link.from_id, link.to_id) for link in record.links}
    assert len(once) == len(record.links)


@pytest.mark.parametrize("rows", [150, 2000])
def test_it_looks_like_a_discovery(rows: int) -> None:
    record = generate(rows, 8)
    assert [model.section for model in ROWS if not record.rows(model.section)] == ["proposals"]
    for state in ("current", "future"):
        drawn = graph(record, state)
        assert {node.stage for node in drawn.nodes} == set(STAGES)
        loose = [node for node in drawn.nodes if node.gap not in ("", "no owner")]
        assert len(loose) <= 0.05 * len(drawn.nodes)
    one_each = {(profile.input, profile.timing) for profile in record.profiles}
    assert len(one_each) == len(record.profiles)
