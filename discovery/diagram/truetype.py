"""What a file with letters in it needs of a TrueType font: which letters there are, and the few that are used.

Glyphs keep their numbers in a smaller font; the outlines of those that are not used are left out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_WORDS, _SCALE, _TWO_SCALES, _MATRIX, _MORE = 1, 8, 64, 128, 32  # flags of a part of a composite glyph


class TrueType:
    """A font file, read as far as it is asked for."""

    def __init__(self, path: Path) -> None:
        content = path.read_bytes()
        count = struct.unpack_from(">H", content, 4)[0]
        self.tables: dict[str, bytes] = {}
        for index in range(count):
            tag, _, start, length = struct.unpack_from(">4sLLL", content, 12 + 16 * index)
            self.tables[tag.decode("ascii")] = content[start : start + length]
        head, hhea = self.tables["head"], self.tables["hhea"]
        self.units: int = struct.unpack_from(">H", head, 18)[0]
        self.box: tuple[int, ...] = struct.unpack_from(">4h", head, 36)
        self.ascent: int = struct.unpack_from(">h", hhea, 4)[0]
        self.descent: int = struct.unpack_from(">h", hhea, 6)[0]

    @cached_property
    def glyphs(self) -> dict[int, int]:
        """The glyph of each code point."""
        cmap = self.tables["cmap"]
        found: dict[int, int] = {}
        for index in range(struct.unpack_from(">H", cmap, 2)[0]):
            start = struct.unpack_from(">HHL", cmap, 4 + 8 * index)[2]
            read = {4: _short_ranges, 12: _long_ranges}.get(struct.unpack_from(">H", cmap, start)[0])
            if read:
                found.update(read(cmap[start:]))
        return {point: glyph for point, glyph in found.items() if glyph}

    def advance(self, glyph: int) -> float:
        """The width of a glyph in thousandths of the font size."""
        last: int = struct.unpack_from(">H", self.tables["hhea"], 34)[0] - 1
        width: int = struct.unpack_from(">H", self.tables["hmtx"], 4 * min(glyph, last))[0]
        return width * 1000 / self.units

    def smaller(self, used: Iterable[int]) -> bytes:
        """A font file with the outlines of these glyphs alone."""
        offsets, glyf = self._offsets(), self.tables["glyf"]
        kept, waiting = {0}, [*used]
        while waiting:
            glyph = waiting.pop()
            if glyph not in kept:
                kept.add(glyph)
                waiting += _parts(glyf[offsets[glyph] : offsets[glyph + 1]])
        outlines, places = bytearray(), [0]
        for glyph in range(len(offsets) - 1):
            if glyph in kept:
                outlines += glyf[offsets[glyph] : offsets[glyph + 1]]
                outlines += bytes(-len(outlines) % 4)
            places.append(len(outlines))
        head = bytearray(self.tables["head"])
        head[50:52] = b"\x00\x01"  # offsets of four bytes
        made = {"glyf": bytes(outlines), "loca": struct.pack(f">{len(places)}L", *places), "head": bytes(head)}
        return _font({tag: made.get(tag, self.tables[tag]) for tag in _KEPT if tag in self.tables})

    def _offsets(self) -> list[int]:
        loca = self.tables["loca"]
        if struct.unpack_from(">h", self.tables["head"], 50)[0]:
            return list(struct.unpack(f">{len(loca) // 4}L", loca))
        return [2 * value for value in struct.unpack(f">{len(loca) // 2}H", loca)]


def _short_ranges(table: bytes) -> dict[int, int]:
    count = struct.unpack_from(">H", table, 6)[0] // 2
    columns = [struct.unpack_from(f">{count}H", table, 14 + 2 * count * column + (2 if column else 0))
               for column in range(4)]  # fmt: skip
    found: dict[int, int] = {}
    for index, (end, start, delta, offset) in enumerate(zip(*columns, strict=True)):
        for point in range(start, min(end, 0xFFFE) + 1):
            glyph = point
            if offset:
                place = 16 + 6 * count + 2 * index + offset + 2 * (point - start)
                glyph = struct.unpack_from(">H", table, place)[0]
                if not glyph:
                    continue
            found[point] = (glyph + delta) & 0xFFFF
    return found


def _long_ranges(table: bytes) -> dict[int, int]:
    found: dict[int, int] = {}
    for index in range(struct.unpack_from(">L", table, 12)[0]):
        start, end, glyph = struct.unpack_from(">LLL", table, 16 + 12 * index)
        found.update(zip(range(start, end + 1), range(glyph, glyph + end - start + 1), strict=True))
    return found


def _parts(outline: bytes) -> list[int]:
    """The glyphs that a composite glyph is made of."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return []
    found, place, flags = [], 10, _MORE
    while flags & _MORE:
        flags, glyph = struct.unpack_from(">HH", outline, place)
        found.append(glyph)
        place += 8 if flags & _WORDS else 6
        place += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return found


def _font(tables: dict[str, bytes]) -> bytes:
    """A font file of these tables."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">LHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    directory, body = b"", b""
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", tag.encode(), checksum, 12 + 16 * count + len(body), len(table))
        body += padded
    return head + directory + body
