"""Questions to one address of the web, held to it: resolved once, led nowhere else, ended when their time is over."""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult

from discovery.airflow.masking import plain
from discovery.model.errors import Refused

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

ALLOWED = "https://airflow.example.com, or http://127.0.0.1:8080 on this machine"
_OF_CLOUDS = tuple(
    map(
        ipaddress.ip_network,
        (
            "169.254.0.0/16",  # what any machine says of itself, tasks of ECS, machines of GCP, Azure, Oracle
            "fd00:ec2::/32",  # the same on AWS over IPv6
            "fd20:ce::/32",  # on GCP over IPv6
            "100.100.100.200/32",  # on Alibaba
            "192.0.0.192/32",  # on Oracle
            "168.63.129.16/32",  # on Azure
        ),
    )
)
"""Where clouds tell a machine its own secrets."""
_WITHIN_IPV6 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("::/96"))
"""Ranges whose last 32 bits are an address of IPv4, beside those that Python knows."""


@dataclass(frozen=True)
class Place:
    """Where an address of the web leads: its parts, and the machine's own addresses to which all questions go."""

    scheme: str
    host: str
    port: int
    machines: tuple[str, ...]
    path: str = ""

    @property
    def shown(self) -> str:
        """The address in words."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = {"http": 80, "https": 443}[self.scheme]
        return f"{self.scheme}://{host}{'' if self.port == usual else f':{self.port}'}{self.path}"


def place_of(given: SplitResult) -> Place:
    """Resolve the name of a machine, once: whoever answers for it later is not asked again.

    Addresses of this machine and of a private network may be asked, because a customer's Airflow is there; those at
    which a cloud tells a machine's secrets may not, however they are written. Raises Refused.
    """
    host = str(given.hostname)
    try:
        port = given.port or (443 if given.scheme == "https" else 80)
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        machines = [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in addresses]
    except (OSError, ValueError):
        raise Refused("There is no machine of this name.", {"address": plain(host)[:200]}) from None
    if not machines or any(map(_forbidden, machines)):
        raise Refused("This address is not one of an Airflow.", {"address": plain(host)[:200]}, ALLOWED)
    if given.scheme == "http" and not all(_meant(one).is_loopback for one in machines):
        raise Refused("Another machine is asked over https alone: name and password would be readable.", {}, ALLOWED)
    return Place(given.scheme, host, port, tuple(dict.fromkeys(map(str, machines))), given.path)


def _meant(address: Address) -> Address:
    """The address of IPv4 that one of IPv6 stands for, or itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
    if inner is None and any(address in network for network in _WITHIN_IPV6) and int(address) > 1:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner or address


def _forbidden(given: Address) -> bool:
    address = _meant(given)
    odd = address.is_link_local or address.is_multicast or address.is_unspecified
    odd = odd or (isinstance(address, ipaddress.IPv4Address) and address.is_reserved)
    return odd or given.is_link_local or any(address in network for network in _OF_CLOUDS)


class _Straight(http.client.HTTPConnection):
    """A connection to the machine that was looked up, whatever its name leads to by now."""

    def __init__(self, place: Place, seconds: float) -> None:
        super().__init__(place.host, place.port, timeout=seconds)
        self._place = place

    def connect(self) -> None:
        until = time.monotonic() + (self.timeout or 0)
        for last, machine in enumerate(self._place.machines, 1 - len(self._place.machines)):
            try:
                self.sock = socket.create_connection((machine, self._place.port), _left(until))
                break
            except OSError:
                if not last:
                    raise
        if self._place.scheme == "https":
            self.sock.settimeout(_left(until))
            secure = ssl.create_default_context()
            self.sock = secure.wrap_socket(self.sock, server_hostname=self._place.host)


def _left(until: float) -> float:
    """The seconds that are left. Raises TimeoutError where there are none."""
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("it took too long")
    return left


@dataclass(frozen=True)
class Answer:
    """What came back: its code and its bytes."""

    code: int
    content: bytes


class Visit:
    """All questions to one place, with one account of their time and of the bytes of their answers.

    Args:
        place: where they go.
        seconds: how long all of them may take.
        seconds_each: how long one may take.
        megabytes: how much all answers may hold.
        megabytes_each: how much one may hold.
    """

    def __init__(
        self, place: Place, seconds: float, seconds_each: float, megabytes: float, megabytes_each: float
    ) -> None:
        self.place = place
        self._until, self._seconds, self._each = time.monotonic() + seconds, seconds, seconds_each
        self._left, self._megabytes, self._megabytes_each = int(megabytes * 1_000_000), megabytes, megabytes_each

    def ask(self, method: str, path: str, headers: Mapping[str, str], body: bytes | None = None) -> Answer:
        """One question. Raises Refused where no answer came in time, or too large a one."""
        where = {"address": self.place.shown + path}
        left = self._until - time.monotonic()
        if left <= 0:
            raise self._out_of_time()
        connection = _Straight(self.place, min(left, self._each))
        late = threading.Event()
        clock = threading.Timer(min(left, self._each), _hang_up, (connection, late))
        clock.daemon = True
        clock.start()
        try:
            connection.request(method, self.place.path + path, body, dict(headers))
            answer = connection.getresponse()
            content = answer.read(int(self._megabytes_each * 1_000_000) + 1)
        except (OSError, ValueError, http.client.HTTPException, AttributeError) as error:
            raise self._unanswered("" if late.is_set() else str(getattr(error, "strerror", None) or error)) from None
        finally:
            clock.cancel()
            connection.close()
        if late.is_set():
            raise self._unanswered("")
        return self._counted(Answer(answer.status, content), where)

    def _counted(self, answer: Answer, where: dict[str, str]) -> Answer:
        if len(answer.content) > self._megabytes_each * 1_000_000:
            raise Refused(f"The answer is larger than {self._megabytes_each:g} MB.", where)
        self._left -= len(answer.content)
        if self._left < 0:
            raise Refused(f"Its answers are larger than {self._megabytes:g} MB together.", where)
        return answer

    def _unanswered(self, reason: str) -> Refused:
        if time.monotonic() >= self._until:
            return self._out_of_time()
        why = plain(reason)[:150] or "it took too long"
        return Refused(f"No answer came ({why}).", {"address": self.place.shown})

    def _out_of_time(self) -> Refused:
        return Refused(f"It was asked for {self._seconds:g} seconds; no more is asked.", {"address": self.place.shown})


def _hang_up(connection: http.client.HTTPConnection, late: threading.Event) -> None:
    """End a conversation from outside: whoever waits for its next byte waits no longer."""
    late.set()
    with contextlib.suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)
