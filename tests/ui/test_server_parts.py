"""Parts of the server by themselves: what counts as having run out, limits, lines of the log, keys and folders."""

import asyncio
import errno
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pydantic import ValidationError
from starlette.requests import Request

from discovery.model.errors import Refused, Unavailable, Unusable
from discovery.settings import Settings
from discovery.store.opening.engine import in_our_words
from discovery.ui.api import answering, payloads
from discovery.ui.process import descriptors, server_log
from discovery.ui.server.last_resort import LastResort


def _out_of_files() -> Unusable:
    error = Unusable("The file cannot be read.")
    error.__cause__ = OSError(errno.EMFILE, "Too many open files")
    return error


def test_what_comes_of_too_many_open_files_is_told_as_such() -> None:
    assert descriptors.ran_out(_out_of_files()) and answering.status_of(_out_of_files()) == 503
    typed = Refused("Too many open files", {"row": "Too many open files"})  # somebody's own words
    assert not descriptors.ran_out(typed) and answering.status_of(typed) == 422


def test_a_fault_of_the_storage_is_worth_sending_again_and_a_bad_file_is_not() -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"
    assert answering.status_of(in_our_words(sa.exc.OperationalError("INSERT", {}, full))) == 503
    assert (
        answering.status_of(in_our_words(sa.exc.OperationalError("SELECT", {}, OSError("the server is gone")))) == 503
    )
    assert answering.status_of(Unavailable("The file of the database is not at its place.")) == 503
    assert answering.status_of(Unusable("This is JSON, but not an engagement file.")) == 422
    odd = sqlite3.DatabaseError("string or blob too big")
    assert answering.status_of(in_our_words(sa.exc.DatabaseError("INSERT", {}, odd))) == 422, (
        "sent again it would fail again"
    )


@pytest.mark.parametrize("limit, connections", [(40, 32), (256, 136), (1024, 904), (100_000, 2000)])
def test_connections_leave_something_for_the_database(limit: int, connections: int) -> None:
    assert descriptors.connections_at_most(limit) == connections


def test_a_traceback_becomes_one_line_without_values_and_comes_once() -> None:
    def record() -> logging.LogRecord:
        try:
            raise ValueError("s3cret")
        except ValueError as error:
            found = (type(error), error, error.__traceback__)
        return logging.LogRecord("uvicorn.error", logging.ERROR, "", 0, "It went wrong in test\n", (), found)

    first, again = record(), record()
    assert server_log.OneLine().filter(first) and not server_log.OneLine().filter(again)
    shown = logging.Formatter().format(first)
    assert "\n" not in shown and "s3cret" not in shown
    assert shown.startswith("It went wrong in test ValueError (test_server_parts.py:")


def _asked(app: Callable[..., Awaitable[None]], kind: str) -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    scope = {"type": kind, "path": "/api/secret-id/rows", "method": "GET", "headers": [], "query_string": b""}
    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        apart.submit(asyncio.run, LastResort(app)(scope, receive, send)).result()
    return sent


@pytest.mark.parametrize(
    "error, status", [(KeyError("s3cret"), 500), (_out_of_files(), 503), (OSError(errno.ENFILE, "x"), 503)]
)
def test_whatever_goes_wrong_is_answered_in_a_sentence(
    error: Exception, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    server_log._last.clear()

    async def broken(_scope: Any, _receive: Any, _send: Any) -> None:
        raise error

    answer = _asked(broken, "http")
    assert answer[0]["status"] == status and b"s3cret" not in answer[1]["body"]
    assert _asked(broken, "websocket") == [{"type": "websocket.close", "code": 1003}]
    assert len(caplog.records) == 1  # the second one is the same
    assert "secret" not in caplog.text.replace("test_", "") and "Traceback" not in caplog.text


def test_who_goes_away_in_the_middle_is_nobodys_fault(caplog: pytest.LogCaptureFixture) -> None:
    async def reading(scope: Any, receive: Any, send: Any) -> None:
        await payloads.body(Request(scope, receive, send))

    assert _asked(reading, "http") == [] and not caplog.records


@pytest.mark.parametrize("revision", [0, -1, 2**63, 10**400, 1.0, "1", True, [1], {"a": 1}])
def test_a_revision_that_no_database_holds_is_refused(revision: object) -> None:
    with pytest.raises(Refused):
        payloads.revision({"revision": revision})


# ---- options


@pytest.mark.parametrize("blank", ["", " ", "\t"])
def test_a_blank_data_folder_is_as_if_none_were_named(blank: str, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Settings.model_fields["data_dir"].default
    monkeypatch.setenv("DISCOVERY_DATA_DIR", blank)
    assert Settings().data_dir == usual
    assert Settings(data_dir=blank).data_dir == usual  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["x", "x" * 31, "ü" * 15])
def test_a_short_key_is_refused(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCOVERY_SECRET_KEY", key)
    with pytest.raises(ValidationError, match="at least 32 bytes"):
        Settings()


def test_a_key_that_was_cut_off_is_made_anew_and_a_whole_one_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "secret.key"
    place.write_text("cut off")
    made = Settings(data_dir=tmp_path, secret_key="").key
    assert len(made) >= 32
    assert Settings(data_dir=tmp_path, secret_key="").key == made
