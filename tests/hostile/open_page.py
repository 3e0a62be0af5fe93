"""A page of ours that is open without a browser: what it shows, handing it files, pressing its buttons.

Speaks Streamlit's own protocol, so that hundreds of files can be handed in as fast as the server takes them.
"""

import http.client
import re
import uuid
from dataclasses import dataclass, field
from typing import Any, Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

PATIENCE_SECONDS = 60
_CONTROLS = ("button", "download_button", "file_uploader", "radio", "button_group", "text_input", "text_area")
_TEXTS = ("markdown", "alert", "heading", "toast", "text", "exception")


class NoAnswer(ConnectionError):
    """The server went away, or did not finish a run of the page."""


@dataclass
class Shown:
    """What one run of a page showed."""

    controls: dict[tuple[str, str], str] = field(default_factory=dict)
    """The id of each control by kind and label."""
    texts: list[str] = field(default_factory=list)
    failed: str = ""
    """The message of an exception that reached the page."""


class OpenPage:
    """One page, open until the block ends."""

    def __init__(self, port: int, page: str = "", query: str = "") -> None:
        self.place = f"127.0.0.1:{port}"
        self.page, self.query = page, query
        self.shown = Shown()
        self.session = ""
        self._script = ""
        self._states: dict[str, WidgetState] = {}

    def __enter__(self) -> Self:
        self._cookie = self._xsrf()
        try:
            self._opened = connect(
                f"ws://{self.place}/_stcore/stream",
                subprotocols=[Subprotocol("streamlit"), Subprotocol(self._cookie.partition("=")[2])],
                origin=Origin(f"http://{self.place}"),
                additional_headers={"Cookie": self._cookie},
                max_size=2**26,
                open_timeout=PATIENCE_SECONDS,
            )
            self._socket = self._opened.__enter__()
        except Exception as error:
            raise NoAnswer(str(error)) from error
        self.run()
        return self

    def __exit__(self, *_why: object) -> None:
        self._opened.__exit__(None, None, None)

    # ---- what a person does

    def run(self) -> Shown:
        """Run the page once more, as a click does; gives what it shows."""
        message: Any = BackMsg()
        state = message.rerun_script
        state.query_string = self.query
        state.page_script_hash = self._script
        state.page_name = "" if self._script else self.page
        state.widget_states.widgets.extend(self._states.values())
        self._send(message)
        return self._run_through()

    def press(self, label: str) -> Shown:
        """Press the button of this label."""
        pressed = WidgetState(id=self._id("button", label), trigger_value=True)
        self._states[pressed.id] = pressed
        try:
            return self.run()
        finally:
            del self._states[pressed.id]

    def hand_in(self, files: dict[str, bytes], label: str | None = None) -> Shown:
        """Give files to the place for files on the page, by their names; gives what the page shows then.

        Raises Refusal when the server takes one of them not even in.
        """
        uploader = self._id("file_uploader", label)
        state = WidgetState(id=uploader)
        for (name, content), place in zip(files.items(), self._places(list(files)), strict=True):
            self._put(place.upload_url, name, content)
            information: Any = state.file_uploader_state_value.uploaded_file_info.add()
            information.name, information.size, information.file_id = name, len(content), place.file_id
            information.file_urls.CopyFrom(place)
        self._states[uploader] = state
        return self.run()

    def has(self, kind: str, label: str) -> bool:
        """Whether a control of this kind with this label is on the page."""
        return (kind, label) in self.shown.controls

    # ---- the protocol

    def _id(self, kind: str, label: str | None) -> str:
        for (one, words), control in self.shown.controls.items():
            if one == kind and label in (None, words):
                return control
        raise LookupError(f"no {kind} “{label}” on the page {self.page}; it says {self.shown.texts[-5:]}")

    def _xsrf(self) -> str:
        connection = http.client.HTTPConnection(self.place, timeout=PATIENCE_SECONDS)
        try:
            connection.request("GET", "/_stcore/health")
            answer = connection.getresponse()
            answer.read()
            return (answer.getheader("Set-Cookie") or "").split(";")[0]
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()

    def _places(self, names: list[str]) -> list[Any]:
        message: Any = BackMsg()
        asked = message.file_urls_request
        asked.request_id, asked.session_id = str(uuid.uuid4()), self.session
        asked.file_names.extend(names)
        self._send(message)
        while True:
            heard = self._next()
            if heard.WhichOneof("type") == "file_urls_response":
                return list(heard.file_urls_response.file_urls)

    def _put(self, path: str, name: str, content: bytes) -> None:
        boundary = uuid.uuid4().hex
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = head.encode("utf-8", "replace") + content + f"\r\n--{boundary}--\r\n".encode()
        headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Cookie": self._cookie,
            "X-Xsrftoken": self._cookie.partition("=")[2],
            "Origin": f"http://{self.place}",
        }
        connection = http.client.HTTPConnection(self.place, timeout=PATIENCE_SECONDS)
        try:
            connection.request("PUT", path if path.startswith("/") else f"/{path}", body, headers)
            answer = connection.getresponse()
            said = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer(str(error)) from error
        finally:
            connection.close()
        if answer.status != 204:
            raise Refusal(f"{answer.status} {said[:200].decode(errors='replace')}")

    def _send(self, message: Any) -> None:
        try:
            self._socket.send(message.SerializeToString())
        except Exception as error:
            raise NoAnswer(str(error)) from error

    def _next(self) -> Any:
        try:
            content = self._socket.recv(timeout=PATIENCE_SECONDS)
        except Exception as error:
            raise NoAnswer(str(error)) from error
        message: Any = ForwardMsg()
        message.ParseFromString(content)
        return message

    def _run_through(self) -> Shown:
        shown = Shown()
        while True:
            message = self._next()
            kind = message.WhichOneof("type")
            if kind == "new_session":
                shown, self.session = Shown(), message.new_session.initialize.session_id or self.session
            elif kind == "navigation":
                self._script = message.navigation.page_script_hash
            elif kind == "delta":
                _note(shown, message.delta.new_element)
            elif kind == "script_finished" and message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                self.shown = shown
                return shown


class Refusal(Exception):
    """The server did not take a file in."""


def _note(shown: Shown, element: Any) -> None:
    kind = element.WhichOneof("type")
    if kind in _CONTROLS:
        control = getattr(element, kind)
        shown.controls[kind, _plain(control.label)] = control.id
    elif kind == "exception":
        shown.failed = element.exception.message or "an exception"
    elif kind in _TEXTS:
        text = getattr(element, kind)
        shown.texts.append(_plain(getattr(text, "body", "")))


def _plain(text: str) -> str:
    """A text of a page without what keeps its marks from being read as such."""
    return re.sub(r"\\([^\w\s])", r"\1", text).replace("\u2060", "")
