"""People who visit pages without a browser: the application's own frame script, run as Streamlit runs it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from app import app
from discovery.access import LOCAL
from discovery.settings import ROOT
from discovery.store import Store

FRAME = Path(app.script_path)
"""The script that the application in ``app.py`` runs, whatever it is."""

TEXTS = ("title", "subheader", "markdown", "caption", "info", "warning", "error", "text", "toast")


def come(code: str | None = None) -> AppTest:
    """A person on the first page, with this engagement in the address."""
    person = AppTest.from_file(FRAME, default_timeout=60)
    if code is not None:
        person.query_params["e"] = code
    return person.run()


def go(person: AppTest, path: str) -> AppTest:
    """The same person, now on the page of this script."""
    return person.switch_page(str(ROOT / "pages" / path)).run()


def visit(path: str, code: str | None = None) -> AppTest:
    """A person who comes to a page, with this engagement in the address."""
    person = come(code)
    return person if path == "home/engagements.py" else go(person, path)


def said(person: AppTest) -> list[str]:
    """Every text on the page outside tables and components, as Markdown."""
    return [str(one.value) for kind in TEXTS for one in getattr(person, kind)]


def components(person: AppTest) -> dict[str, dict[str, Any]]:
    """What each of our own components on the page was given, by the component's name."""
    found = person.get("bidi_component")
    return {one.proto.component_name.rsplit(".", 1)[-1]: _given(one.proto) for one in found}


def _given(proto: Any) -> dict[str, Any]:
    return dict(json.loads(json.loads(proto.json)))


def kept(store: Store) -> Callable[[], tuple[Any, ...]]:
    """Looks at everything that is kept: engagements with their revisions, and files."""

    def look() -> tuple[Any, ...]:
        files = sorted(str(path) for path in (store.data_dir / "files").rglob("*") if path.is_file())
        return sorted((one.id, one.revision, one.rows) for one in store.summaries(LOCAL)), files

    return look
