"""Whatever a page leads to is there: links, headings, and the paths of files and folders that it names."""

import re
from pathlib import Path

import pytest

from discovery.settings import ROOT

PAGES = sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "NOTICE", ROOT / "tests/bench/RESULTS.md"))
ROOMS = ("discovery", "pages", "data", "docs", "tests", "LICENSES", ".ci", ".streamlit")
MADE = {"data/local", "change.rollback.json"}
"""Named, and there only once the program has run."""

FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
FROM_THE_ROOT = re.compile(rf"(?<![\w./@-])((?:{'|'.join(map(re.escape, ROOMS))})/[\w./*-]*)")
IN_BACKTICKS = re.compile(r"`([\w./*-]+(?:\.(?:py|js|css|json|csv|md|toml|txt|lock|sql|svg|yaml)|/))`")


def _all_files() -> frozenset[str]:
    """Every file of ours from the root on, without what is made on this machine."""
    tops = [path for path in ROOT.iterdir() if path.is_file()]
    inside = [path for room in ROOMS for path in (ROOT / room).rglob("*") if "__pycache__" not in path.parts]
    names = {path.relative_to(ROOT).as_posix() for path in (*tops, *inside) if path.is_file()}
    return frozenset(name for name in names if not name.startswith(tuple(f"{made}/" for made in MADE)))


FILES = _all_files()


def _slug(heading: str) -> str:
    """What a heading's address is, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", re.sub(r"[`*]", "", heading).lower()).strip().replace(" ", "-")


def _headings(page: Path) -> set[str]:
    return {_slug(text) for text in re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)}


def broken_links(page: Path, text: str) -> list[str]:
    """The links of a page, addresses of the web left out, that lead to no file or to no heading."""
    broken = []
    for link in LINK.findall(FENCE.sub("", text)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, heading = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (heading and heading not in _headings(target)):
            broken.append(link)
    return broken


def wrong_paths(text: str) -> list[str]:
    """The paths that a page names and that are nowhere: from the root on, or by how they end where in backticks."""
    named = {path.rstrip(".") for path in FROM_THE_ROOT.findall(text)}
    in_backticks = set(IN_BACKTICKS.findall(FENCE.sub("", text))) - named
    wrong = [path for path in named if not _is_there(path, whole=True)]
    wrong += [path for path in in_backticks if not _is_there(path, whole=False)]
    return sorted(path for path in wrong if path.rstrip("/") not in MADE)


def _is_there(path: str, whole: bool) -> bool:
    """Whether a file, or something in a folder, has this path, or one that ends so; ``*`` is any part of a name."""
    pattern = re.escape(path.rstrip("/")).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
    begins = "" if whole else "(?:.*/)?"
    return any(re.fullmatch(f"{begins}{pattern}(?:/.*)?", name) for name in FILES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_whatever_a_page_names_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    assert broken_links(page, text) == []
    assert wrong_paths(text) == []


def test_what_is_not_there_is_found() -> None:
    page = ROOT / "README.md"
    there = (
        "[a](docs/tour.md#words) [b](#for-scripts) [c](https://example.org/x) `pyproject.toml` tests/store/test_*.py."
    )
    assert (broken_links(page, there), wrong_paths(there)) == ([], [])
    gone = "[a](docs/gone.md) [b](docs/tour.md#gone) [c](#gone) `gone.py` `store/gone.py` `gone/` discovery/gone.py"
    assert broken_links(page, gone) == ["docs/gone.md", "docs/tour.md#gone", "#gone"]
    assert wrong_paths(gone) == ["discovery/gone.py", "docs/gone.md", "gone.py", "gone/", "store/gone.py"]
