"""Pages set by Typst, in a process of their own that ends: it keeps all it ever set in memory.

What people typed reaches it as data, never as markup. The process gives way to others, and is held to its memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from discovery.diagram.formats.lettering import fonts
from discovery.model.errors import Unusable

MEGABYTES = 3_000
"""No setting takes more memory, where the system can hold it to that; a document of 10,000 rows takes 1,300."""
_PATIENCE = 240  # seconds
_PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from discovery.untrusted.confined import confine
confine(10, int(sys.argv[2]))
import typst
asked = json.load(sys.stdin.buffer)
page = asked.pop("page").encode() or asked["root"] + "/page.typ"
sought = asked.pop("sought")
if sought:
    sys.stdout.buffer.write(typst.query(page, sought, "value", True, **asked).encode())
else:
    sys.stdout.buffer.write(typst.compile(page, **asked))
"""
_TOO_LARGE = "memory allocation of"
"""How the last words of a process begin that was given no more memory."""


class NotSet(Unusable):
    """What Typst said when it could not set a page."""


@dataclass(frozen=True)
class Setting:
    """A page in Typst's own language, a text of ours, and what it is set with.

    ``beside`` is what the page reads beside itself, by the name of each: it lies in a folder for as long as it is set.
    ``system_fonts`` says whether the fonts of this machine may be used beside those we ship, ``folders`` where further
    ones are.
    """

    page: str
    system_fonts: bool
    beside: Mapping[str, bytes] = field(default_factory=dict)
    folders: Sequence[str] = ()

    def pages(self, inputs: Mapping[str, str], standards: Sequence[str] = (), timestamp: int | None = None) -> bytes:
        """A PDF; the same inputs give the same bytes.

        Args:
            inputs: what it shows, as texts by name.
            standards: what the file is to be by the rules of, as ``a-3a``.
            timestamp: the moment it was made, in seconds; needed where a standard is.

        Raises:
            NotSet: with Typst's own words, where it could not.
            Unusable: where it took too long, or more memory than there is for it.
        """
        chosen: dict[str, object] = {"pdf_standards": list(standards)} if standards else {}
        return self._set(inputs, chosen if timestamp is None else {**chosen, "timestamp": timestamp})

    def sought(self, selector: str, inputs: Mapping[str, str]) -> bytes:
        """The value, as JSON, of the one element that a selector names once all is laid out. Raises as ``pages``."""
        return self._set(inputs, {"sought": selector})

    def _set(self, inputs: Mapping[str, str], chosen: Mapping[str, object]) -> bytes:
        with fonts() as shipped, self._folder() as folder:
            asked = {
                "page": "" if folder else self.page,
                "sys_inputs": dict(inputs),
                "font_paths": [str(shipped), *self.folders],
                "ignore_system_fonts": not self.system_fonts,
                "sought": "",
                **({"root": folder} if folder else {}),
                **chosen,
            }
            return _set_apart(json.dumps(asked).encode())

    @contextmanager
    def _folder(self) -> Iterator[str]:
        """Where the page and what it reads lie; nowhere when it reads nothing."""
        if not self.beside:
            yield ""
            return
        with tempfile.TemporaryDirectory(prefix="discovery-") as folder:  # for its owner alone
            for name, content in {**self.beside, "page.typ": self.page.encode()}.items():
                Path(folder, name).write_bytes(content)
            yield folder


def set_pages(page: str, inputs: Mapping[str, str], system_fonts: bool) -> bytes:
    """A PDF of a page that reads nothing beside itself. Raises NotSet, Unusable."""
    return Setting(page, system_fonts).pages(inputs)


def _set_apart(asked: bytes) -> bytes:
    command = [sys.executable, "-P", "-c", _PROGRAM, str(Path(__file__).parents[3]), str(MEGABYTES)]
    try:
        ran = subprocess.run(  # noqa: S603 - our own program; what people typed is its input alone
            command, input=asked, capture_output=True, check=True, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired as error:
        raise Unusable(f"The PDF was not ready after {_PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {error.returncode}"]
        if any(line.startswith(_TOO_LARGE) for line in words):
            raise Unusable(
                "The PDF takes more memory than there is for it.", allowed="a part of the document"
            ) from error
        raise NotSet(f"The PDF could not be made ({words[-1]}).") from error
    return ran.stdout
