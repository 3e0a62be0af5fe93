"""Every payload in every Streamlit element that reads Markdown, through ``literal``: shown as typed, nothing active."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.canary import LIVE_PARTS, Canary, waiting
from tests.browser.served import ROOT, answering, free_port
from tests.payloads import payloads

PAGE = """
import sys
import streamlit as st
from discovery.ui.literal import literal
from tests.payloads import payloads

for how in st.query_params["how"].split(","):
    for number, text in enumerate(payloads(sys.argv[-1]).values()):
        shown = literal(text)
        with st.container(key=f"payload_{number}_{how}"):
            if how in ("button", "text_input", "checkbox"):
                getattr(st, how)(shown, key=f"{how}{number}")
            elif how in ("title", "subheader"):
                getattr(st, how)(shown, anchor=False)
            elif how == "metric":
                st.metric(shown, 1)
            elif how == "popover":
                st.popover(shown, key=f"{how}{number}")
            elif how == "within":
                st.markdown(f":gray[{shown}]")
            elif how == "struck":
                st.markdown(f"~~{literal(text.strip())}~~  \\n:gray[somebody]")
            else:
                getattr(st, how)(shown)
st.text("all of them")
"""
SERVER = (
    "import sys, uvicorn, streamlit as st; from starlette.middleware import Middleware;"
    "from discovery.ui.server.protection import Protection;"
    "app = st.App(sys.argv[1], middleware=[Middleware(Protection, hosts=['127.0.0.1'])]);"
    "uvicorn.run(app, host='127.0.0.1', port=int(sys.argv[2]), log_level='warning', timeout_graceful_shutdown=1)"
)
ELEMENTS = (
    ("markdown", "caption", "title", "subheader", "within", "struck"),
    ("button", "metric", "expander", "popover", "text_input", "checkbox"),
    ("error", "info", "warning", "success", "toast"),
)
ADDED = re.compile(r"^(keyboard_arrow_right|error|info|warning|check)\n|\n(somebody|1|expand_more)$")
"""What Streamlit itself shows beside a text: names of icons, and what the page above adds."""


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


SHOWN = """() => [...document.querySelectorAll('[class*=st-key-payload_]')].map(node =>
    [[...node.classList].find(name => name.startsWith('st-key-payload_')).split('_').slice(1), node.innerText])"""
DRAWN = """count => [...document.querySelectorAll('[class*=st-key-payload_]')].filter(node => node.innerText.trim()).length
    >= count"""


@pytest.mark.parametrize("elements", ELEMENTS, ids=lambda names: names[0])
def test_every_payload_is_shown_as_it_was_typed(
    address: str, canary: Canary, visitor: Callable[..., Any], elements: tuple[str, ...]
) -> None:
    page = visitor(f"{address}/?how={','.join(elements)}")
    page.get_by_text("all of them").wait_for(timeout=60_000)
    texts = list(payloads(canary.address).values())
    page.wait_for_function(DRAWN, arg=len(texts) * len([one for one in elements if one != "toast"]), timeout=60_000)
    assert page.evaluate(LIVE_PARTS, canary.address) == []
    assert page.locator("[class*=st-key-payload_] a").count() == 0
    wrong = {}
    for (number, *how), shown in page.evaluate(SHOWN):
        text, seen = texts[int(number)], ADDED.sub("", _plain(shown))
        if how != ["toast"] and seen != _plain(text):
            wrong[f"{'_'.join(how)} {text[:60]}"] = seen[:90]
    assert wrong == {}
    assert canary.heard == []
