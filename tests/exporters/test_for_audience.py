"""Files for an audience: those that can leave out what is missing, and no other."""

import io
from pathlib import Path

import pikepdf

from discovery.access import LOCAL
from discovery.exporters import BY_KEY, FORMATS, Choice, require_quiet
from discovery.model.errors import Denied
from discovery.settings import Settings
from discovery.store import Add, Store
from tests.commanding import Run, filled, run
from tests.document.samples import sample

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
    content = BY_KEY["pdf"].write(sample("tickit"), Choice(judged=False))
    with pikepdf.open(io.BytesIO(content)) as file:
        assert not file.attachments


def test_the_command_line_makes_what_the_page_makes_before_an_audience(run: Run, tmp_path: Path) -> None:
    engagement = run("sample", "tickit").out.strip()
    run("export", engagement, "markdown", "-o", "loud")
    run("export", engagement, "markdown", "-o", "quiet", "--for-audience")
    loud, quiet = ((tmp_path / name).read_text(encoding="utf-8") for name in ("loud", "quiet"))
    assert "How complete this is" in loud and "How complete this is" not in quiet and "# " in quiet
    said = run("export", engagement, "json", "--for-audience", "--json", code=1)
    assert said.error["code"] == "not_for_audience" and said.error["where"] == {"format": "json"}


def test_the_command_line_takes_restricted_files_along_where_asked(run: Run, tmp_path: Path) -> None:
    engagement = run("new", "Closed").out.strip()
    settings = Settings()
    store = Store(settings.url, settings.data_dir)
    plan = {"title": "Payroll", "sha256": store.keep_file(b"payroll", LOCAL), "confidentiality": "restricted"}
    store.save(engagement, [Add("artefacts", plan)], LOCAL)
    store.close()
    said = run("export", engagement, "json", "-o", "closed.json")
    assert "ART-001 is restricted: its file is not in it." in said.notes
    assert run("export", engagement, "json", "-o", "open.json", "--restricted").notes == ""
    carries = [b"cGF5cm9sbA==" in (tmp_path / name).read_bytes() for name in ("closed.json", "open.json")]
    assert carries == [False, True]
    assert "never carries" in run("export", engagement, "html", "-o", "a.html", "--restricted").notes
