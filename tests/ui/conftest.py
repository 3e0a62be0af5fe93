"""Pages as Streamlit runs them, without a browser: each on an installation of its own."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from app import app
from discovery.settings import ROOT
from discovery.store import Store
from discovery.ui import installation

FRAME = app.script_path


def page_path(name: str) -> str:
    """A script of the menu, as the test runner wants it."""
    return str(ROOT / "pages" / name)


def visit(path: str, code: str | None = None) -> AppTest:
    """A person who comes to a page, with this engagement in the address."""
    person = AppTest.from_file(FRAME, default_timeout=60)
    if code is not None:
        person.query_params["e"] = code
    person.run()
    return person if path == "home/engagements.py" else person.switch_page(page_path(path)).run()


def said(person: AppTest) -> str:
    """Every text on the page outside tables and components, as Markdown."""
    kinds = ("title", "subheader", "markdown", "caption", "info", "warning", "error", "text", "toast")
    return "\n".join(str(one.value) for kind in kinds for one in getattr(person, kind))


def component(person: AppTest, name: str) -> dict[str, Any]:
    """What our own component of this name was given. Raises StopIteration when it is not on the page."""
    found = next(one for one in person.get("bidi_component") if one.proto.component_name.endswith(name))
    return dict(json.loads(found.proto.json or found.proto.mixed.json))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The store of an installation with nothing in it; pages use the same one."""
    yield from _installed(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """As ``store``, for tests that only look."""
    with pytest.MonkeyPatch.context() as patch:
        yield from _installed(tmp_path_factory.mktemp("installed"), patch)


def _installed(folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Store]:
    patch.setenv("DISCOVERY_DATA_DIR", str(folder))
    patch.delenv("DISCOVERY_DATABASE_URL", raising=False)
    installation.close()
    yield installation.store()
    installation.close()


@pytest.fixture
def stored_bytes(store: Store) -> Callable[[], tuple[Any, ...]]:
    """Everything that is kept: engagements with their revisions, and files."""

    def look() -> tuple[Any, ...]:
        files = sorted(str(path) for path in (store.data_dir / "files").rglob("*") if path.is_file())
        return sorted((one.id, one.revision, one.rows) for one in store.summaries()), files

    return look
