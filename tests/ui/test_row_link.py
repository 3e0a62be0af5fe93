"""Every kind of row has a page on which it is edited."""

from pathlib import Path

from discovery.importers.engagement_json import read
from discovery.settings import ROOT
from discovery.ui.parts.row_link import place
from discovery.ui.shell.navigation import page


def test_every_row_of_the_large_sample_is_edited_on_a_page_that_exists() -> None:
    record, _files = read((ROOT / "data" / "retail.json").read_bytes())
    places = {row.section: place(row) for row in (record.engagement, *record) if row.section != "links"}
    assert "overview" not in places.values()
    assert all(Path(page(name)).exists() for name in places.values())
    assert {place(step) for step in record.steps} == {"current", "future"}
    assert (places["outcomes"], places["parties"], places["flows"]) == ("outcomes", "producers_consumers", "future")
    ahead = next(row for row in record.outputs if row.state == "future")
    assert place(ahead) == "outputs"
