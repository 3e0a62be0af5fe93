"""The floors that CONTRIBUTING lists are those the import contracts check."""

import re
import tomllib

from discovery.settings import ROOT


def test_contributing_lists_every_floor() -> None:
    contract = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"][0]
    text = ROOT.joinpath("CONTRIBUTING.md").read_text("utf-8")
    listed = " ".join(text.split()).partition("Floors, checked by import contracts:")[2].partition(". ")[0]
    floors = [set(re.findall("`([a-z_]+)`", floor)) for floor in listed.split("→")]
    assert floors == [set(layer.split(" | ")) for layer in contract["layers"]]
