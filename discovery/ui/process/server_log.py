"""What the server writes into its log about those who connect: one line each, and the same line once a minute.

A traceback for each of thousands of connections would hide what matters, and a value in one might be a secret.
"""

import asyncio
import logging
import sys
import time
from pathlib import Path
from typing import Any

from discovery.ui.process import descriptors

APART_SECONDS = 60.0

_MOST_SENTENCES = 200

_OF_OTHERS = (
    "uvicorn.error",
    "asyncio",
    "streamlit.runtime.scriptrunner.script_runner",
    "streamlit.runtime.app_session",
    "streamlit.web.server.starlette.starlette_routes",
    "streamlit.web.server.starlette.starlette_websocket",
)
"""The loggers of the server's parts that speak of connections."""

_log = logging.getLogger(__name__)
_last: dict[str, float] = {}


def brief(error: BaseException) -> str:
    """What went wrong and in which line of which file, in one line without any value."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" ({Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno})" if place else ""
    return f"{type(error).__name__}{where}"


def is_due(sentence: str) -> bool:
    """Whether this sentence was not written within the last minute; it counts as written from now on."""
    now = time.monotonic()
    if now - _last.get(sentence, -APART_SECONDS) < APART_SECONDS:
        return False
    if len(_last) >= _MOST_SENTENCES:
        _last.clear()
    _last[sentence] = now
    return True


def warn(sentence: str) -> None:
    """Write a sentence, once a minute."""
    if is_due(sentence):
        _log.log(logging.WARNING, "%s", sentence)


_NONE_LEFT = "The server has as many files and connections open as the system lets it have."


def ran_out() -> None:
    """Write that nothing more can be opened."""
    warn(_NONE_LEFT)


class OneLine(logging.Filter):
    """Makes one line of a record with a traceback, and lets the same words through once a minute."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is to be written."""
        error = record.exc_info[1] if record.exc_info else None
        record.exc_info = record.exc_text = None
        if descriptors.ran_out(error):
            record.msg, record.args = _NONE_LEFT, ()
        elif error is not None:
            record.msg, record.args = f"{record.getMessage().strip()} {brief(error)}", ()
        return is_due(f"{record.name} {record.msg}")


def _unraisable(report: Any) -> None:
    if descriptors.ran_out(report.exc_value):
        ran_out()
    elif report.exc_value is not None:
        warn(f"Something could not be put away: {brief(report.exc_value)}")


def _of_the_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if descriptors.ran_out(error):
        ran_out()
    else:
        warn(f"{context.get('message', '')} {brief(error) if error else ''}".strip())


def keep_short() -> None:
    """Have everything that concerns connections written in one line. To be called within the server's event loop."""
    for name in ("uvicorn.access", "uvicorn.error"):
        logging.getLogger(name).setLevel(logging.WARNING)  # addresses say who looks at what
    for name in _OF_OTHERS:
        logger = logging.getLogger(name)
        if not any(isinstance(one, OneLine) for one in logger.filters):
            logger.addFilter(OneLine())
    asyncio.get_running_loop().set_exception_handler(_of_the_loop)
    sys.unraisablehook = _unraisable
