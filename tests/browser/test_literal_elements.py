"""Every payload in every Streamlit element that reads Markdown, through ``literal``: shown as typed, nothing active."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.canary import LIVE_PARTS, Canary, waiting
from tests.browser.served import ROOT, answering, free_port
from tests.payloads import payloads

PAGE = '''
import sys
import streamlit as st
from discovery.ui.literal import literal
from tests.payloads import payloads

texts = payloads(sys.argv[-1])
how = st.query_params["how"]
for number, text in enumerate(texts.values()):
    shown = literal(text)
    with st.container(key=f"payload_{number}"):
        if how == "button":
            st.button(shown, key=f"b{number}")
        elif how == "metric":
            st.metric(shown, 1)
        elif how == "expander":
            st.expander(shown)
        elif how == "within":
            st.markdown(f":gray[{shown}]")
        elif how == "struck":
            st.markdown(f"~~{shown}~~  \\n:gray[somebody]")
        elif how == "text_input":
            st.text_input(shown, key=f"t{number}")
        else:
            getattr(st, how)(shown)
st.text("all of them")
'''
SERVER = (
    "import sys, uvicorn, streamlit as st; from starlette.middleware import Middleware;"
    "from discovery.ui.protection import Protection;"
    "app = st.App(sys.argv[1], middleware=[Middleware(Protection, hosts=['127.0.0.1'])]);"
    "uvicorn.run(app, host='127.0.0.1', port=int(sys.argv[2]), log_level='warning', timeout_graceful_shutdown=1)"
)
ELEMENTS = (
    "markdown caption title subheader button metric expander within struck text_input error info warning toast".split()
)


@pytest.fixture(scope="module")
def canary() -> Iterator[Canary]:
    with waiting() as one:
        yield one


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, canary: Canary) -> Iterator[str]:
    script = tmp_path_factory.mktemp("page") / "page.py"
    script.write_text(PAGE, "utf-8")
    port = free_port()
    command = [sys.executable, "-c", SERVER, str(script), str(port), canary.address]
    process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, cwd=ROOT)
    try:
        answering(f"http://127.0.0.1:{port}/_stcore/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _plain(text: str) -> str:
    """A text without what cannot be seen: joiners, the kind of a space, blanks at the ends of lines and empty lines."""
    visible = re.sub(r"[\u2060\ufeff]", "", text).replace("\u00a0", " ")
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in visible.splitlines()]
    return "\n".join(line for line in lines if line)


SHOWN = "() => [...document.querySelectorAll('[class*=st-key-payload_]')].map(node => [node.className, node.innerText])"


@pytest.mark.parametrize("how", ELEMENTS)
def test_every_payload_is_shown_as_it_was_typed(
    address: str, canary: Canary, visitor: Callable[..., Any], how: str
) -> None:
    page = visitor(f"{address}/?how={how}")
    page.get_by_text("all of them").wait_for(timeout=30_000)
    assert page.evaluate(LIVE_PARTS, canary.address) == []
    assert page.locator("a[href*='canary'], [class*=st-key-payload_] a").count() == 0
    texts = list(payloads(canary.address).values())
    if how == "toast":
        return  # toasts go by themselves; that nothing in them is active is what counts
    shown = {int(re.search(r"payload_(\d+)", name).group(1)): text for name, text in page.evaluate(SHOWN)}  # type: ignore[union-attr]
    wrong = {}
    for number, text in enumerate(texts):
        seen = _plain(shown[number]).removesuffix("\nsomebody").removesuffix("\n1")
        if seen.removeprefix("error\n") != _plain(text):
            wrong[text[:60]] = seen[:90]
    assert wrong == {}
    assert canary.heard == []
