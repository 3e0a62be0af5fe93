"""What could run, load or lead elsewhere in a file, found by readers that are not ours."""

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf

_PARTS = re.compile(
    r"vba|activex|embed|externallink|ole|ctrlprop|connection|querytable|webextension|printersetting|afchunk|macro"
    r"|\.(bin|exe|js|html?|docm|xlsm|pptm|emf|wmf)$",
    re.IGNORECASE,
)
_ELEMENTS = {
    *(
        "fldSimple",
        "altChunk",
        "object",
        "OLEObject",
        "oleObj",
        "control",
        "hlinkClick",
        "hlinkHover",
        "hlinkMouseOver",
    ),
    *("ddeLink", "oleLink", "attachedTemplate", "mailMerge", "subDoc", "f", "snd", "video", "audioFile", "videoFile"),
    *("externalReference", "webPublishItem", "customXmlPart", "script", "sdt"),
}
_FIELDS = re.compile(r' (TOC \\o "1-1" \\h \\z \\u|PAGEREF a_\w+ \\h|PAGE|NUMPAGES) ')
_NAMED = re.compile(r"('([\w ’/-]|'')+'|\w+)!\$[A-Z]*\$?\d+:\$[A-Z]*\$?\d+")
_LISTS = re.compile(r"words_\d+_list")


def in_package(content: bytes) -> list[str]:
    """What is active in a .docx, .xlsx or .pptx: parts, relations, elements and fields that are not ours."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        found = [name for name in names if _PARTS.search(name)]
        for name in names:
            if name.endswith((".xml", ".rels", ".vml")):
                found += [f"{name}: {what}" for what in _in_part(package.read(name))]
            else:
                assert name.endswith((".png", ".jpeg")), name
    return found


def _in_part(part: bytes) -> Iterator[str]:
    for element in ElementTree.fromstring(part).iter():
        name, words = element.tag.rpartition("}")[2], element.text or ""
        keys = {key.rpartition("}")[2] for key in element.attrib}
        if name in _ELEMENTS or any(key.lower().startswith("on") and len(key) > 4 for key in keys - {"onlySelected"}):
            yield name
        elif name == "Relationship" and "TargetMode" in element.attrib:
            yield str(element.attrib)
        elif name == "hyperlink" and ("id" in keys or not keys & {"anchor", "location"}):
            yield f"hyperlink {element.attrib}"
        elif name == "instrText" and not _FIELDS.fullmatch(words):
            yield f"field {words}"
        elif name == "definedName" and not _NAMED.fullmatch(words):
            yield f"name {words}"
        elif name in ("formula1", "formula2", "formula") and not _LISTS.fullmatch(words):
            yield f"formula {words}"


_KEYS = {"/JS", "/JavaScript", "/AA", "/OpenAction", "/URI", "/Launch", "/XFA", "/AcroForm", "/RichMedia", "/Win"}


def in_pdf(content: bytes) -> list[str]:
    """What is active in a PDF: actions other than going to a page of it, and annotations other than links."""
    found = []
    with pikepdf.open(io.BytesIO(content)) as file:
        for one in file.objects:
            if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
                found += [key for key in _KEYS if key in one]
                if str(one.get("/Type")) == "/Annot" and str(one.get("/Subtype")) != "/Link":
                    found.append(str(one.get("/Subtype")))
                action = one.get("/A")
                if isinstance(action, pikepdf.Dictionary) and "/S" in action and str(action["/S"]) != "/GoTo":
                    found.append(str(action["/S"]))
    return found
