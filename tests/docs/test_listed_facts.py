"""What pages list is what there is: settings, formats, dependencies, commands, versions, and what comes from others."""

import re
import tomllib

import pytest

from discovery import __version__, catalogue
from discovery.exporters import FORMATS
from discovery.rules import RULES
from discovery.settings import ROOT, Settings
from tests.docs.test_doc_links import FILES, PAGES
from tests.docs.test_written_tables import commands
from tests.test_locks import pins


def _section(page: str, heading: str) -> str:
    """What stands below a heading of a page, up to the next one of its level."""
    return re.split(r"^## ", ROOT.joinpath(page).read_text("utf-8").split(f"\n## {heading}\n")[1], flags=re.MULTILINE)[
        0
    ]


def test_every_setting_is_listed() -> None:
    listed = re.findall(r"`(DISCOVERY_\w+)`(?=[^|]*\|.*\|$)", _section("docs/operations.md", "Settings"), re.MULTILINE)
    assert sorted(listed) == sorted(f"DISCOVERY_{name.upper()}" for name in Settings.model_fields)


def test_every_format_is_listed() -> None:
    listed = re.findall(r"^\| `([\w-]+)` \|", _section("docs/commands.md", "Formats"), re.MULTILINE)
    assert sorted(listed) == sorted({*(each.key for each in FORMATS), "minutes"})


def test_every_dependency_has_a_reason() -> None:
    cells = re.findall(r"^\| ([\w., -]+) \| \S", ROOT.joinpath("docs/dependencies.md").read_text("utf-8"), re.MULTILINE)
    listed = [name.lower() for cell in cells if cell != "Package" for name in cell.split(", ")]
    assert sorted(listed) == sorted(pins("requirements-test.txt"))


def test_every_command_that_a_page_shows_is_one() -> None:
    shown = {word for page in PAGES for word in re.findall(r"-m discovery ([a-z]+)", page.read_text("utf-8"))}
    assert len(shown) > 5
    assert shown - {name.split()[0] for name, _about in commands()} == set()


@pytest.mark.parametrize(("what", "count"), [("rules", len(RULES)), ("templates", len(catalogue.all_templates()))])
def test_the_readme_counts_right(what: str, count: int) -> None:
    assert re.findall(rf"(\d+) {what}", ROOT.joinpath("README.md").read_text("utf-8")) == [str(count)]


def test_the_changelog_has_this_version_and_its_lines_by_kind() -> None:
    text = ROOT.joinpath("CHANGELOG.md").read_text("utf-8")
    released = re.findall(r"^## \[(.+)\](?: - (\d{4}-\d{2}-\d{2}))?$", text, re.MULTILINE)
    assert [version for version, day in released if not day] in ([], ["Unreleased"])
    newest = next(version for version, day in released if day)
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text("utf-8"))["project"]
    assert newest == __version__ == project["version"]
    kinds = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_what_comes_from_others_is_named() -> None:
    notice = ROOT.joinpath("NOTICE").read_text("utf-8")
    others = {name for name in FILES if name.endswith((".ttf", ".otf", ".woff2"))}
    others |= {name for name in FILES if re.fullmatch(r"data/airflow/.*\.json", name)}
    assert len(others) > 5
    assert [name for name in sorted(others) if name not in notice] == []
    assert "SIL OPEN FONT LICENSE" in ROOT.joinpath("discovery/diagram/fonts/LICENSE-OFL.txt").read_text("utf-8")
    assert "Apache License" in ROOT.joinpath("LICENSES/Apache-2.0.txt").read_text("utf-8")
