"""Path data read as chains of cubic curves: the one form in which lines, boxes and icons are handed on."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from discovery.diagram.curves import Chain, Point, straight

_TOKEN = re.compile(r"([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)|([\s,]+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}
_ROUND = 0.5522847498  # control distance of a quarter circle, as a share of its radius


@dataclass(frozen=True, slots=True)
class Part:
    """One stroke of an outline."""

    chain: Chain
    closed: bool


def box_outline(x: float, y: float, width: float, height: float, radius: float) -> tuple[Part, ...]:
    """A rectangle with rounded corners, as one closed part."""
    r = min(radius, width / 2, height / 2)
    right, bottom, bend = x + width, y + height, r * (1 - _ROUND)
    if r <= 0:
        corners = ((x, y), (right, y), (right, bottom), (x, bottom))
        chain: Chain = (corners[0],)
        for corner in (*corners[1:], corners[0]):
            chain += straight(chain[-1], corner)
        return (Part(chain, True),)
    chain = ((x + r, y), *straight((x + r, y), (right - r, y)))
    chain += ((right - bend, y), (right, y + bend), (right, y + r))
    chain += straight((right, y + r), (right, bottom - r))
    chain += ((right, bottom - bend), (right - bend, bottom), (right - r, bottom))
    chain += straight((right - r, bottom), (x + r, bottom))
    chain += ((x + bend, bottom), (x, bottom - bend), (x, bottom - r))
    chain += straight((x, bottom - r), (x, y + r))
    chain += ((x, y + bend), (x + bend, y), (x + r, y))
    return (Part(chain, True),)


def outline(data: str) -> tuple[Part, ...]:
    """The parts of SVG path data. Raises ValueError for a command that is not known."""
    parts: list[Part] = []
    chain: Chain = ()
    for command, values in _commands(data):
        here = chain[-1] if chain else parts[-1].chain[0] if parts else (0.0, 0.0)
        if command.upper() == "Z":
            parts.append(Part(chain + (straight(here, chain[0]) if here != chain[0] else ()), True))
            chain = ()
        elif command.upper() == "M":
            parts += [Part(chain, False)] if len(chain) > 1 else []
            chain = (_point(command, values, here),)
        else:
            chain = (chain or (here,)) + _piece(command, values, chain or (here,))
    return (*parts, Part(chain, False)) if len(chain) > 1 else tuple(parts)


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; a repeated command is written out, a further pair after M is a line."""
    command, values, position = "", list[float](), 0
    while position < len(data):
        token = _TOKEN.match(data, position)
        if token is None or (token[1] and token[1].upper() not in _TAKES):
            raise ValueError(f"a path has no command {data[position]!r}")
        position = token.end()
        if token[1]:
            command, values = token[1], []
        elif token[2]:
            values.append(float(token[2]))
        if command and (token[1] or token[2]) and len(values) == _TAKES[command.upper()]:
            yield command, values
            values = []
            command = {"M": "L", "m": "l"}.get(command, command)


def _point(command: str, pair: list[float], here: Point) -> Point:
    return (pair[0] + here[0], pair[1] + here[1]) if command.islower() else (pair[0], pair[1])


def _piece(command: str, values: list[float], chain: Chain) -> Chain:
    here = chain[-1]
    kind = command.upper()
    if kind == "H":
        return straight(here, (values[0] + (here[0] if command.islower() else 0), here[1]))
    if kind == "V":
        return straight(here, (here[0], values[0] + (here[1] if command.islower() else 0)))
    if kind == "L":
        return straight(here, _point(command, values, here))
    if kind == "A":
        return _arc(here, values, _point(command, values[5:], here))
    given = [_point(command, values[start : start + 2], here) for start in range(0, len(values), 2)]
    if kind == "S":
        before = chain[-2] if len(chain) > 1 else here
        given.insert(0, (2 * here[0] - before[0], 2 * here[1] - before[1]))
    return tuple(given)


def _arc(start: Point, values: list[float], end: Point) -> Chain:
    """A circular arc as cubic pieces of at most a quarter turn (SVG 1.1, appendix F.6)."""
    radius, large, sweeping = values[0], bool(values[3]), bool(values[4])
    dx, dy = (end[0] - start[0]) / 2, (end[1] - start[1]) / 2
    half = math.hypot(dx, dy)
    if half == 0:
        return ()
    radius = max(radius, half)
    height = math.sqrt(max(radius**2 - half**2, 0.0)) * (-1 if large == sweeping else 1)
    centre = (start[0] + dx - dy / half * height, start[1] + dy + dx / half * height)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = math.atan2(end[1] - centre[1], end[0] - centre[0]) - first
    if sweeping and turn < 0:
        turn += 2 * math.pi
    elif not sweeping and turn > 0:
        turn -= 2 * math.pi
    count = max(1, math.ceil(abs(turn) / (math.pi / 2) - 1e-9))
    step = turn / count
    reach = radius * 4 / 3 * math.tan(step / 4)
    chain: Chain = ()
    for index in range(count):
        one, other = first + index * step, first + (index + 1) * step
        x0, y0 = centre[0] + radius * math.cos(one), centre[1] + radius * math.sin(one)
        x1, y1 = centre[0] + radius * math.cos(other), centre[1] + radius * math.sin(other)
        chain += ((x0 - reach * math.sin(one), y0 + reach * math.cos(one)),
                  (x1 + reach * math.sin(other), y1 - reach * math.cos(other)), (x1, y1))  # fmt: skip
    return chain
