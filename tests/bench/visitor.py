"""A visitor without a browser: speaks Streamlit's own protocol on a socket, so that the server alone is measured."""

import asyncio
import time
from types import TracebackType
from typing import Any, Self

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

PATIENCE_SECONDS = 60
FILE_SECONDS = 600


class Visitor:
    """One open page."""

    def __init__(self, address: str, page: str = "", query: str = "") -> None:
        self.address = f"ws://{address}/_stcore/stream"
        self.origin = f"http://{address}"
        self.page, self.query = page, query
        self.script = ""
        self.session = ""
        self.title = ""
        self.elements = 0
        self.failed = ""
        self.downloads: dict[str, str] = {}
        """What is behind each button for a file, by the words on it."""
        self._socket: Any = None

    async def __aenter__(self) -> Self:
        self._socket = await websockets.connect(
            self.address,
            subprotocols=[websockets.Subprotocol("streamlit")],
            origin=websockets.Origin(self.origin),
            max_size=2**26,
        )
        await self.run()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self._socket.close()

    async def run(self) -> float:
        """Run the page once more; gives the seconds until it is complete."""
        message: Any = BackMsg()
        state = message.rerun_script
        state.query_string = self.query
        state.page_script_hash = self.script
        state.page_name = "" if self.script else self.page
        start = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not self._finished(await self._socket.recv()):
                pass
        return time.perf_counter() - start

    async def file(self, label: str) -> float:
        """Press a button for a file and wait until it is made; gives the seconds. Raises RuntimeError when it is not."""
        message: Any = BackMsg()
        message.backend_operation_request.request_id = label
        message.backend_operation_request.session_id = self.session
        message.backend_operation_request.deferred_file.file_id = self.downloads[label]
        start = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        async with asyncio.timeout(FILE_SECONDS):
            while True:
                answer: Any = ForwardMsg()
                answer.ParseFromString(await self._socket.recv())
                if answer.WhichOneof("type") == "backend_operation_response":
                    break
        if answer.backend_operation_response.error_msg:
            raise RuntimeError(answer.backend_operation_response.error_msg)
        return time.perf_counter() - start

    def _finished(self, content: bytes) -> bool:
        message: Any = ForwardMsg()
        message.ParseFromString(content)
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self.elements = 0
            self.session = message.new_session.initialize.session_id
        elif kind == "navigation":
            self.script = message.navigation.page_script_hash
        elif kind == "delta" or kind == "ref_hash":
            self.elements += 1
            self._look(message.delta.new_element)
        elif kind == "page_not_found":
            self.failed = "there is no such page"
        return kind == "script_finished"

    def _look(self, element: Any) -> None:
        kind = element.WhichOneof("type")
        if kind == "exception":
            self.failed = str(element.exception.message) or "an exception"
        if kind == "heading" and element.heading.tag == "h1":
            self.title = element.heading.body
        if kind == "download_button":
            self.downloads[element.download_button.label] = element.download_button.deferred_file_id
