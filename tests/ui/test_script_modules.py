"""The scripts of our components: modules that import one another, served below one fingerprint of them all."""

import re
from pathlib import Path

import pytest

from discovery.store import Store
from discovery.ui.components import script
from tests.ui.asked_over_http import Site

FOLDER = Path(script.__file__).parent
ENTRIES = (
    "ask/ask.js",
    "checklist/checklist.js",
    "diagram/diagram.js",
    "grid/section_editor.js",
    "shared/page/lock_page.js",
    "shared/page/lock_sign.js",
    "shared/page/refresh_on_change.js",
    "shared/page/unsaved_notice.js",
)
PREFIX = "ui/components/"


@pytest.fixture
def site(store: Store) -> Site:
    return Site(store)


def imports(path: str) -> set[str]:
    """The paths that a module names, by Python's own reading of them: with every line, whatever stands before."""
    text = script.modules()[path].decode()
    named = re.findall(r'(?:^import |^\} from |^import \{[^}]*\} from |^export .* from |import\()"([^"]+)"', text, re.M)
    named += re.findall(r'^import \w+ from "([^"]+)"', text, re.M)
    folder = (FOLDER.parents[1] / path).parent
    return {folder.joinpath(name).resolve().relative_to(FOLDER.parents[1]).as_posix() for name in named}


def test_a_loader_fetches_all_that_its_module_imports_and_nothing_else() -> None:
    for entry in ENTRIES:
        wanted, open_ = set(), [PREFIX + entry]
        while open_:
            path = open_.pop()
            wanted.add(path)
            open_ += imports(path) - wanted if path.endswith(".js") else []
        paths = script.with_imports(entry)
        assert paths[0] == PREFIX + entry
        assert sorted(paths) == sorted(wanted), entry


def test_every_module_is_on_some_page() -> None:
    reached = {path for entry in ENTRIES for path in script.with_imports(entry)}
    assert reached == set(script.modules())


def test_modules_do_not_import_in_a_circle() -> None:
    done: set[str] = set()

    def follow(path: str, way: tuple[str, ...]) -> None:
        assert path not in way, " -> ".join((*way[way.index(path) :], path))
        if path not in done and path.endswith(".js"):
            for other in sorted(imports(path)):
                follow(other, (*way, path))
        done.add(path)

    for path in script.modules():
        follow(path, ())


def test_what_is_shared_knows_no_part_of_a_page() -> None:
    rooms = {path: path.removeprefix(PREFIX).split("/")[0] for path in script.modules()}
    assert set(rooms.values()) == {"ask", "checklist", "diagram", "grid", "shared", "model"}
    for path, room in rooms.items():
        for other in imports(path) if path.endswith(".js") else ():
            assert rooms[other] in (room, "shared", "model"), (path, other)


def test_nothing_of_a_script_hangs_on_the_window() -> None:
    for path, content in script.modules().items():
        assert b"__" not in content, path
        assert not re.search(rb"\bwindow\.\w+ \??\??= ", content), path


def test_a_module_is_served_to_be_kept_and_an_older_page_is_told_so(site: Site) -> None:
    for path, content in script.modules().items():
        answer = site.ask(script.place() + path)
        headers = dict(answer.headers)
        assert (answer.status, answer.body) == (200, content)
        assert "immutable" in headers["cache-control"] and headers["x-content-type-options"] == "nosniff"
        assert headers["content-type"].startswith("text/javascript" if path.endswith(".js") else "application/json")
    older = site.ask(f"/assets/{'0' * 20}/{PREFIX}{ENTRIES[0]}")
    assert older.status == 404 and "older than the program" in older.given["error"]["message"]
    for path in ("ui/components/script.py", "model/../ui/components/script.py", "ui/components/nothing.js", ""):
        assert site.ask(script.place() + path).status == 404


def test_another_word_in_any_module_gives_other_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    place = script.place.__wrapped__()
    assert place == script.place()
    for path, content in script.modules().items():
        changed = {**script.modules(), path: content + b"\n"}
        monkeypatch.setattr(script, "modules", lambda changed=changed: changed)
        assert script.place.__wrapped__() != place
        monkeypatch.undo()


def test_what_a_module_offers_has_a_name_that_says_what_it_is() -> None:
    offered = re.compile(r"^export (?:async )?(?:function\*?|class|const|let) (\w+)", re.M)
    for path, content in script.modules().items():
        names = set(offered.findall(content.decode()))
        assert not names & {"found", "one", "told", "said", "kept", "whole", "words", "lines", "desk", "excuse"}, path
