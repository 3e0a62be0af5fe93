"""Pages set by Typst, in a process of their own that ends: it keeps all it ever set in memory.

What people typed reaches it as data, never as markup.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from discovery.diagram.formats.lettering import fonts
from discovery.model.errors import Unusable

_PATIENCE = 120  # seconds
_PROGRAM = """
import json, sys, typst
asked = json.load(sys.stdin.buffer)
page = asked.pop("page").encode() or asked["root"] + "/page.typ"
sys.stdout.buffer.write(typst.compile(page, **asked))
"""


class NotSet(Unusable):
    """What Typst said when it could not set a page."""


def set_pages(
    page: str,
    inputs: Mapping[str, str],
    system_fonts: bool,
    folders: Sequence[str] = (),
    standards: Sequence[str] = (),
    timestamp: int | None = None,
    binary: Mapping[str, bytes] | None = None,
) -> bytes:
    """A PDF; the same inputs give the same bytes.

    Args:
        page: the page in Typst's own language; a text of ours.
        inputs: what it shows, as texts by name.
        system_fonts: whether the fonts of this machine may be used beside those we ship.
        folders: further folders with fonts.
        standards: what the file is to be by the rules of, as ``a-3a``.
        timestamp: the moment it was made, in seconds; needed where a standard is.
        binary: what the page reads beside itself, by the name of each; in a folder for as long as it is set.

    Raises:
        NotSet: with Typst's own words, where it could not.
    """
    with fonts() as shipped:
        asked: dict[str, object] = {
            "page": page,
            "sys_inputs": dict(inputs),
            "font_paths": [str(shipped), *folders],
            "ignore_system_fonts": not system_fonts,
        }
        if standards:
            asked["pdf_standards"] = list(standards)
        if timestamp is not None:
            asked["timestamp"] = timestamp
        if not binary:
            return _set_apart(json.dumps(asked).encode())
        with tempfile.TemporaryDirectory(prefix="discovery-") as folder:  # for its owner alone
            for name, content in {**binary, "page.typ": page.encode()}.items():
                Path(folder, name).write_bytes(content)
            return _set_apart(json.dumps({**asked, "root": folder, "page": ""}).encode())


def _set_apart(asked: bytes) -> bytes:
    command = [sys.executable, "-P", "-c", _PROGRAM]
    try:
        ran = subprocess.run(  # noqa: S603 - our own program; what people typed is its input alone
            command, input=asked, capture_output=True, check=True, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired as error:
        raise Unusable(f"The PDF was not ready after {_PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {error.returncode}"]
        raise NotSet(f"The PDF could not be made ({words[-1]}).") from error
    return ran.stdout
