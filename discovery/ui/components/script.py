"""The scripts of our components: the browser fetches each once, by its fingerprint, and keeps it.

Given to Streamlit, a script would be copied and hashed with every run of a page and sent with every new page.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import streamlit as st

from discovery.model import reading

_FOLDER = Path(__file__).parent

READING_PARTS = ("reading.js", "reading_days.js", "reading_words.js")
"""The files that read what people write: pure functions, for whatever shows or takes values."""

READING_WORDS = f"const READING = {json.dumps(reading.WORDS, separators=(',', ':'))};\n"
"""The words that these files read, as the command line reads them."""

_LOADER = """
const address = new URL("%s", document.baseURI).href;
let script = null;
async function load(tries) {
  try {
    script = await import(tries ? `${address}?again=${tries}` : address);
  } catch {
    await new Promise((done) => setTimeout(done, Math.min(5000, 300 * 2 ** tries)));
    await load(tries + 1);
  }
}
const loading = load(0);
export default function (component) {
  const given = { ...component, data: JSON.parse(component.data) };
  if (script) return script.default(given);
  let gone = false, leave;
  loading.then(() => { if (!gone) leave = script.default(given); });
  return () => { gone = true; leave?.(); };
}
"""
"""What Streamlit gets in place of a script: fetches the script, again after a failure, and hands everything on."""


def joined(*names: str) -> str:
    """The text of these files of this folder, one after the other."""
    return "\n".join((_FOLDER / name).read_text(encoding="utf-8") for name in names)


@dataclass(frozen=True)
class Script:
    """One script made of several files, in order; only the last one exports."""

    parts: tuple[str, ...]
    words: str = ""
    """Script text that comes before the files: what both sides must have the same."""

    @cached_property
    def content(self) -> bytes:
        """What the browser runs."""
        return (self.words + joined(*self.parts)).encode()

    @cached_property
    def address(self) -> str:
        """Where the browser finds it; another one for every change of it."""
        return f"/assets/{hashlib.sha256(self.content).hexdigest()[:20]}.js"


def component(name: str, script: Script, html: str, styles: tuple[str, ...] = ()) -> Callable[..., Any]:
    """A component that is mounted with ``data``, a mapping of what JSON can hold, and whatever else Streamlit takes."""
    mount = st.components.v2.component(name, html=html, css=joined(*styles) or None, js=_LOADER % script.address)

    def mounted(data: Mapping[str, Any], **more: Any) -> Any:
        return mount(data=json.dumps(data, separators=(",", ":")), **more)

    return mounted
