"""The address and port to serve on: taken before anything is said or opened, so that a taken one is told at once."""

import errno
import ipaddress
import os
import socket

from discovery.model.errors import Refused

WAITING = 128
"""Connections that may wait to be taken. More, and a system without free descriptors would be asked as many times."""

PORT_TAKEN = "port_taken"


def is_this_machine(address: str) -> bool:
    """Whether only this machine reaches the address."""
    try:
        return address == "localhost" or ipaddress.ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return False


def plain_address(address: str) -> str:
    """An address as the system takes it, without the brackets of a web address."""
    return address.removeprefix("[").removesuffix("]")


def host_name(address: str) -> str:
    """How a browser names an address: IPv6 in brackets."""
    return f"[{plain_address(address)}]" if ":" in address else address


def listen(address: str, port: int) -> socket.socket:
    """A socket that listens there. Raises Refused: with the code ``port_taken`` where somebody else does already."""
    plain = plain_address(address)
    made = socket.socket(socket.AF_INET6 if ":" in plain else socket.AF_INET)
    try:
        if os.name != "nt":  # there, two programs could then have one port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((plain, port))
        made.listen(WAITING)
    except OSError as error:
        made.close()
        raise _refused(error, address, port) from None
    return made


def _refused(error: OSError, address: str, port: int) -> Refused:
    if error.errno == errno.EADDRINUSE:
        sentence = f"Port {port} is in use, by this program or another one. Nothing was started."
        return Refused(sentence, {"port": str(port)}, "another one, as --port 8502", code=PORT_TAKEN)
    if error.errno == errno.EACCES:
        return Refused(f"Port {port} may not be used here.", {"port": str(port)}, "one above 1023", code=PORT_TAKEN)
    return Refused("This machine has no such address.", {"host": address}, "127.0.0.1 or localhost")
