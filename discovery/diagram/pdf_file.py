"""The objects of a PDF file (ISO 32000-1): numbered, compressed, without dates or anything else that changes."""

from __future__ import annotations

import hashlib
import zlib

from discovery.diagram.text import width
from discovery.diagram.truetype import TrueType

_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Letters def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
{ranges}
endcmap CMapName currentdict /CMap defineresource pop end end"""


class PdfFile:
    """A file with one page; objects are numbered from 1 in the order they are added."""

    def __init__(self) -> None:
        self.objects: list[bytes] = []

    def add(self, content: str | bytes) -> int:
        """Keep an object; gives its number."""
        self.objects.append(content.encode("ascii") if isinstance(content, str) else content)
        return len(self.objects)

    def stream(self, content: bytes, about: str = "") -> int:
        """Keep bytes, compressed; gives their number."""
        packed = zlib.compress(content, 9)
        head = f"<< {about} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode("ascii")
        return self.add(head + packed + b"\nendstream")

    def image(self, size: tuple[int, int], colours: bytes, alpha: bytes) -> int:
        """Keep pixels of eight bits a colour and how much each covers; gives their number."""
        about = f"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /BitsPerComponent 8"
        mask = self.stream(alpha, f"{about} /ColorSpace /DeviceGray")
        return self.stream(colours, f"{about} /ColorSpace /DeviceRGB /SMask {mask} 0 R")

    def bytes(self, size: tuple[float, float], resources: str, drawn: str, title: str) -> bytes:
        """The whole file with its one page."""
        content = self.stream(drawn.encode("ascii"))
        pages = len(self.objects) + 2
        box = f"/MediaBox [0 0 {size[0]:.2f} {size[1]:.2f}]"
        page = self.add(f"<< /Type /Page /Parent {pages} 0 R {box} /Resources {resources} /Contents {content} 0 R >>")
        self.add(f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>")
        shown = "/ViewerPreferences << /DisplayDocTitle true >>"
        root = self.add(f"<< /Type /Catalog /Pages {pages} 0 R {shown} >>")
        about = self.add(f"<< /Title <FEFF{title.encode('utf-16-be').hex().upper()}> /Creator (Discovery) >>")
        written, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
        for number, one in enumerate(self.objects, 1):
            places.append(len(written))
            written += b"%d 0 obj\n%b\nendobj\n" % (number, one)
        start, mark = len(written), hashlib.sha256(written).hexdigest()[:32]
        written += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode("ascii")
        written += b"".join(b"%010d 00000 n \n" % place for place in places)
        tail = f"/Size {len(places) + 1} /Root {root} 0 R /Info {about} 0 R /ID [<{mark}> <{mark}>]"
        return bytes(written + f"trailer\n<< {tail} >>\nstartxref\n{start}\n%%EOF\n".encode("ascii"))


class Letters:
    """One of our fonts in a file, with the letters that are used."""

    def __init__(self, name: str, family: str, source: TrueType) -> None:
        self.name, self.family, self.source = name, family, source
        self.used: dict[int, str] = {}

    def has(self, text: str) -> bool:
        """Whether the font has every letter."""
        return all(ord(one) in self.source.glyphs for one in text)

    def set(self, text: str) -> str:
        """The letters as the codes that show them."""
        glyphs = [self.source.glyphs[ord(one)] for one in text]
        self.used.update(zip(glyphs, text, strict=True))
        return "".join(f"{glyph:04X}" for glyph in glyphs)

    def write(self, file: PdfFile) -> int:
        """Put font and letters into the file; gives the font's number."""
        source = self.source
        content = source.smaller(self.used)
        program = file.stream(content, f"/Length1 {len(content)}")
        units = [round(value * 1000 / source.units) for value in (*source.box, source.ascent, source.descent)]
        tag = hashlib.sha256(bytes(str(sorted(self.used)), "ascii")).hexdigest()[:6].translate(_TO_CAPITALS)
        family = f"{tag}+{self.family}"
        box = " ".join(map(str, units[:4]))
        descriptor = file.add(
            f"<< /Type /FontDescriptor /FontName /{family} /Flags 32 /FontBBox [{box}] /ItalicAngle 0"
            f" /Ascent {units[4]} /Descent {units[5]} /CapHeight 729 /StemV 80 /FontFile2 {program} 0 R >>"
        )
        widths = {glyph: source.advance(glyph) for glyph in self.used}
        return _font(file, family, descriptor, widths, self.used)


class Unseen:
    """A font whose letters are never drawn: only what they stand for, and how wide they are, is in the file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.used: dict[int, str] = {}
        self._code: dict[str, int] = {}

    def set(self, text: str) -> str:
        """The letters as codes."""
        for one in text:
            code = self._code.setdefault(one, len(self._code) + 1)
            self.used[code] = one
        return "".join(f"{self._code[one]:04X}" for one in text)

    def write(self, file: PdfFile) -> int:
        """Put the font into the file; gives its number."""
        descriptor = file.add(
            "<< /Type /FontDescriptor /FontName /Unseen /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0"
            " /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
        )
        widths = {code: width(one, 1000) for code, one in self.used.items()}
        return _font(file, "Unseen", descriptor, widths, self.used)


_TO_CAPITALS = str.maketrans("0123456789abcdef", "ABCDEFGHIJKLMNOP")


def _font(file: PdfFile, family: str, descriptor: int, widths: dict[int, float], means: dict[int, str]) -> int:
    wide = " ".join(f"{code} [{value:.0f}]" for code, value in sorted(widths.items()))
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    inner = file.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{family} {system} /FontDescriptor {descriptor} 0 R"
        f" /CIDToGIDMap /Identity /DW 0 /W [{wide}] >>"
    )
    lines = [f"<{code:04X}> <{one.encode('utf-16-be').hex().upper()}>" for code, one in sorted(means.items())]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    ranges = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    unicode = file.stream(_UNICODE.format(ranges=ranges).encode("ascii"))
    return file.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{family} /Encoding /Identity-H"
        f" /DescendantFonts [{inner} 0 R] /ToUnicode {unicode} 0 R >>"
    )
