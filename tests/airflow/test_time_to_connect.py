"""All addresses of one machine share the time of one question."""

import socket
import time
from typing import Any

import pytest

from discovery.airflow.sources.web import Place, Visit
from discovery.model.errors import Refused


def test_each_further_address_of_a_machine_gets_what_is_left_of_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[float] = []

    def unreachable(_address: object, timeout: float, **_more: Any) -> socket.socket:
        given.append(timeout)
        time.sleep(0.02)
        raise OSError(113, "No route to host")

    monkeypatch.setattr(socket, "create_connection", unreachable)
    place = Place("http", "localhost", 1, ("127.0.0.1", "127.0.0.2", "127.0.0.3"))
    with pytest.raises(Refused, match="No answer came"):
        Visit(place, 5, 5, 1, 1).ask("GET", "/", {})
    assert len(given) == 3
    assert given[0] - given[1] >= 0.02 and given[1] - given[2] >= 0.02
