"""Files for an audience: those that can leave out what is missing, and no other."""

import io
from pathlib import Path

import pikepdf

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, FORMATS, Choice, require_quiet
from discovery.model.edits import Connect
from discovery.model.errors import Denied
from discovery.model.row import new_id
from discovery.settings import Settings
from discovery.store import Add, Store
from tests.commanding import Run, filled, run
from tests.making import record

__all__ = ["filled", "run"]


def test_formats_that_hold_everything_are_for_no_audience() -> None:
    refused = []
    for made in FORMATS:
        try:
            require_quiet(made)
        except Denied as error:
            refused.append(made.key)
            assert "pdf" in error.allowed and made.key not in error.allowed.split(", ")
    assert refused == ["json", "csv", "xlsx", "odcs", "openlineage", "reqif"]


def test_the_pdf_for_an_audience_has_no_data_inside() -> None:
    made = record(outcomes=[{"statement": "Faster"}])
    for judged, carried in ((True, ["engagement.json"]), (False, [])):
        with pikepdf.open(io.BytesIO(BY_KEY["pdf"].write(made, Choice(judged=judged)))) as file:
            assert list(file.attachments) == carried


def test_the_command_line_leaves_out_what_an_audience_and_what_nobody_asked_for(run: Run, tmp_path: Path) -> None:
    engagement = run("new", "Closed").out.strip()
    settings = Settings()
    store = Store(settings.url, settings.data_dir)
    outcome, plan = new_id(), new_id()
    values = {"title": "Payroll", "sha256": store.keep_file(b"payroll", LOCAL), "confidentiality": "restricted"}
    rows = [Add("outcomes", {"statement": "Faster"}, outcome), Add("artefacts", values, plan)]
    store.save(engagement, [*rows, Connect(outcome, plan, "evidenced_by")], LOCAL)
    store.close()
    run("export", engagement, "markdown", "-o", "loud")
    run("export", engagement, "markdown", "-o", "quiet", "--for-audience")
    loud, quiet = ((tmp_path / name).read_text(encoding="utf-8") for name in ("loud", "quiet"))
    assert "How complete this is" in loud and "How complete this is" not in quiet and "Faster" in quiet
    refused = run("export", engagement, "json", "--for-audience", "--json", code=1).error
    assert (refused["code"], refused["where"]) == ("not_for_audience", {"format": "json"})
    assert "ART-001 is restricted: its file is not in it." in run("export", engagement, "json", "-o", "closed").notes
    assert run("export", engagement, "json", "-o", "open", "--restricted").notes == ""
    assert [b"cGF5cm9sbA==" in (tmp_path / name).read_bytes() for name in ("closed", "open")] == [False, True]
    assert "never carries" in run("export", engagement, "html", "-o", "page", "--restricted").notes
    assert run("remove", engagement, "ART-001").out == "ART-001 is removed. It is no longer the evidence of OUT-001.\n"
