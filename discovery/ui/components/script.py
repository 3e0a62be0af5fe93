"""The scripts of our components: ES modules, served as they are under one fingerprint, so a browser keeps each of them.

Given to Streamlit, a script would be copied and hashed with every run of a page and sent with every new page.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

_PACKAGE = Path(__file__).parents[2]
_FOLDER = Path(__file__).parent
_VOCABULARY = "model/reading.json"
"""The words that people write for figures, days, yes and no: the modules read the same file as the command line."""

_IMPORTED = re.compile(r'\b(?:from|import) "(\.[^"]+)"')

_LOADER = """
const base = new URL("%(base)s", document.baseURI);
const [entry, ...imported] = %(modules)s.map((path) => new URL(path, base).href);
const rest = (tries) => new Promise((done) => setTimeout(done, Math.min(5000, 300 * 2 ** tries)));
let script = null;
async function kept(address, tries = 0) {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    if (answer.ok) return;
  } catch {
    // no connection: asked again
  }
  await rest(tries);
  await kept(address, tries + 1);
}
async function load(tries) {
  try {
    script = await import(tries ? `${entry}?again=${tries}` : entry);
  } catch {
    await rest(tries);
    await load(tries + 1);
  }
}
const loading = Promise.all([entry, ...imported].map((address) => kept(address))).then(() => load(0));
export default function (component) {
  const given = { ...component, data: JSON.parse(component.data) };
  if (script) return script.default(given);
  let gone = false, leave;
  loading.then(() => { if (!gone) leave = script.default(given); });
  return () => { gone = true; leave?.(); };
}
"""
"""What Streamlit gets in place of a script: fetches it and all that it imports at once, each again after a failure, and
hands everything on. A browser that once failed to import a module may never ask for it again, so modules are imported
only when it has them all."""


def styles_of(*names: str) -> str:
    """The text of these style sheets of this folder, one after the other."""
    return "\n".join((_FOLDER / name).read_text(encoding="utf-8") for name in names)


@cache
def modules() -> Mapping[str, bytes]:
    """What a browser may import, by its path in this package: every module of this folder, and the vocabulary."""
    paths = [*sorted(_FOLDER.rglob("*.js")), _PACKAGE / _VOCABULARY]
    return {path.relative_to(_PACKAGE).as_posix(): path.read_bytes() for path in paths}


@cache
def place() -> str:
    """The address below which the modules stand, as their paths are; another one for every change of any of them."""
    contents = b"".join(f"{path} {len(content)} ".encode() + content for path, content in modules().items())
    return f"/assets/{hashlib.sha256(contents).hexdigest()[:20]}/"


def with_imports(entry: str) -> list[str]:
    """The paths of a module of this folder and of all that it imports, and what they import, nearest first."""
    paths = [(_FOLDER / entry).relative_to(_PACKAGE).as_posix()]
    for path in paths:  # grows meanwhile
        if not path.endswith(".js"):
            continue
        for name in _IMPORTED.findall(modules()[path].decode()):
            target = (_PACKAGE / path).parent.joinpath(name).resolve().relative_to(_PACKAGE).as_posix()
            if target not in paths:
                paths.append(target)
    return paths


def address_of(entry: str) -> str:
    """Where a browser finds a module of this folder."""
    return f"{place()}{(_FOLDER / entry).relative_to(_PACKAGE).as_posix()}"


def loader_of(entry: str) -> str:
    """The script that Streamlit gets for a component whose module this is."""
    return _LOADER % {"base": place(), "modules": json.dumps(with_imports(entry))}


def component(name: str, entry: str, html: str, styles: tuple[str, ...] = ()) -> Callable[..., Any]:
    """A component that is mounted with ``data``, a mapping of what JSON can hold, and whatever else Streamlit takes.

    ``entry`` is its module and ``styles`` are its style sheets, as paths in this folder.
    """
    mount = st.components.v2.component(name, html=html, css=styles_of(*styles) or None, js=loader_of(entry))

    def mounted(data: Mapping[str, Any], **more: Any) -> Any:
        return mount(data=json.dumps(data, separators=(",", ":")), **more)

    return mounted
