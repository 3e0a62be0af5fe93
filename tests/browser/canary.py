"""A server that nothing may ever call, and a look through a page for anything that could have called it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Canary:
    """Where it waits, and what was asked of it."""

    address: str
    heard: list[str] = field(default_factory=list)


@contextmanager
def waiting() -> Iterator[Canary]:
    """A canary on this machine for as long as it is needed."""
    canary = Canary("")

    class Ear(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            canary.heard.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_HEAD = do_OPTIONS = do_GET  # noqa: N815

        def log_message(self, *_parts: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Ear)
    canary.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield canary
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


LIVE_PARTS = """
canary => {
  const found = [];
  const say = (node, why) => found.push(why + ": " + node.outerHTML.slice(0, 200));
  const walk = (root) => {
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) walk(node.shadowRoot);
      const name = node.localName;
      if (["iframe", "frame", "object", "embed", "base", "marquee", "math"].includes(name)) say(node, "element");
      if (name === "meta" && node.httpEquiv.toLowerCase() === "refresh") say(node, "refresh");
      if (name === "script" && !node.src.startsWith(location.origin) && node.text.includes("__hit")) say(node, "script");
      if (name === "script" && node.src && !node.src.startsWith(location.origin)) say(node, "foreign script");
      for (const one of node.attributes) {
        if (one.name.startsWith("on")) say(node, "handler");
        const named = ["src", "href", "xlink:href", "action", "formaction", "data", "poster", "srcset", "background", "style"];
        if (named.includes(one.name) && one.value.includes(canary)) say(node, "address");
        if (/^\\s*(javascript|data:text)/i.test(one.value) && one.name !== "value") say(node, "script address");
        if (one.name === "srcdoc") say(node, "page in a page");
      }
      if (name === "style" && node.textContent.includes(canary)) say(node, "style");
    }
  };
  walk(document);
  if (window.__hit) found.push("a script ran");
  return found;
}
"""
"""Gives everything on a page, shadow trees too, that is more than text: elements, handlers, addresses."""
