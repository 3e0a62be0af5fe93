"""What a page brings over the wire: every answer of one visit, as the browser itself counts it."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SETTLED = 2_000
"""Milliseconds without a request after which a page is complete."""


@dataclass
class Answer:
    """One answer; ``wire`` are the bytes of head and body on their way, ``length`` those of the unpacked body."""

    path: str
    media_type: str = ""
    encoding: str = ""
    wire: int = 0
    length: int = 0

    @property
    def is_text(self) -> bool:
        """Whether it is of a kind that gets smaller."""
        return self.media_type.startswith("text/") or any(
            word in self.media_type for word in ("javascript", "json", "svg", "xml")
        )


def first_open(browser: Any, address: str, selector: str) -> list[Answer]:
    """The answers of a page that is opened by a browser which has nothing of it yet."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    answers: dict[str, Answer] = {}

    def came(event: dict[str, Any]) -> None:
        response = event["response"]
        headers = {name.lower(): value for name, value in response["headers"].items()}
        path = urlsplit(response["url"]).path
        answers[event["requestId"]] = Answer(path, response["mimeType"], headers.get("content-encoding", ""))

    def grew(event: dict[str, Any]) -> None:
        if event["requestId"] in answers:
            answers[event["requestId"]].length += event["dataLength"]

    def ended(event: dict[str, Any]) -> None:
        if event["requestId"] in answers:
            answers[event["requestId"]].wire = int(event["encodedDataLength"])

    wire = context.new_cdp_session(page)
    wire.on("Network.responseReceived", came)
    wire.on("Network.dataReceived", grew)
    wire.on("Network.loadingFinished", ended)
    wire.send("Network.enable")
    page.goto(address)
    page.locator(selector).first.wait_for(timeout=60_000, state="attached")
    count = -1
    while count != len(answers):
        count = len(answers)
        page.wait_for_timeout(SETTLED)
    context.close()
    return list(answers.values())
