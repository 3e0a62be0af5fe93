"""The folder of a house style: ``style.toml``, ``logo.svg`` or ``logo.png``, ``fonts`` and ``template.docx``.

Each may be missing. What cannot be used is left out and told in one sentence; a document is made all the same.
"""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from discovery import private_files
from discovery.document.house.fonts import Typeface, typeface
from discovery.document.house.logo import LARGEST as LARGEST_LOGO
from discovery.document.house.logo import logo_as_png, logo_as_svg
from discovery.document.house.word_template import LARGEST as LARGEST_TEMPLATE
from discovery.document.house.word_template import word_template
from discovery.document.style import LEAST_CONTRAST, Style, contrast_with_white, darkened
from discovery.model.errors import DiscoveryError, Refused
from discovery.model.spelling import LANGUAGES

Piece = TypeVar("Piece")

WORDS: Mapping[str, tuple[str, int]] = {
    "primary": ("First colour: headings, the cover, heads of tables", 7),
    "accent": ("Second colour: links and marks", 7),
    "header": ("Words at the head of every page", 120),
    "footer": ("Words at the foot of every page", 120),
    "classification": ("Classification, on every page", 60),
    "language": ("Language of days and figures", 2),
}
"""What ``style.toml`` may say, each with its title and the most letters it takes."""

PIECES: Mapping[str, tuple[str, ...]] = {
    "logo": (".svg", ".png"),
    "fonts": (".ttf", ".otf", ".woff", ".woff2"),
    "template": (".docx", ".docm", ".dotx", ".dotm"),
}
"""What else the folder may hold, with the endings that a file field lets through: of some we say why not ourselves."""

FONTS = (".ttf", ".otf")
_FOR_WEB_PAGES = "This font is for web pages alone: a TTF or OTF file is needed."

_LONGEST_LIST = 64_000
_LARGEST_FONT, _MOST_FONTS = 5_000_000, 12
MOST_MB: Mapping[str, int] = {
    "logo": LARGEST_LOGO // 1_000_000,
    "fonts": _LARGEST_FONT // 1_000_000,
    "template": LARGEST_TEMPLATE // 1_000_000,
}
"""How large a file may be, in millions of bytes."""
_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_FONT = re.compile(r"\w[\w .()+-]{0,90}\.(ttf|otf)", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """How documents look here, and one sentence for each thing that is in the folder and cannot be used."""

    style: Style = field(default_factory=Style)
    troubles: tuple[str, ...] = ()


def house_style(folder: Path) -> HouseStyle:
    """What a folder says; ours where there is none. It is read anew only when a file in it was changed."""
    try:
        files = sorted([*folder.glob("*"), *(folder / "fonts").glob("*")])
        stamps = tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in files if path.is_file())
    except OSError as error:
        return HouseStyle(troubles=(f"The house style cannot be read ({error.strerror}); documents have ours.",))
    return _read(folder, stamps) if stamps else HouseStyle()


@lru_cache(maxsize=4)
def _read(folder: Path, stamps: tuple[tuple[Path, int, int], ...]) -> HouseStyle:
    troubles: list[str] = []
    there = {path for path, _, _ in stamps}
    values: dict[str, Any] = {}
    if (path := folder / "style.toml") in there:
        values |= _words(path, troubles)
    for name, look in {"logo.svg": logo_as_svg, "logo.png": logo_as_png}.items():
        if (path := folder / name) in there and "logo" not in values:
            picture = _piece(path, LARGEST_LOGO, look, troubles)
            values |= {"logo": picture.content, "logo_type": picture.media_type} if picture else {}
    if (path := folder / "template.docx") in there:
        values["template"] = _piece(path, LARGEST_TEMPLATE, word_template, troubles) or b""
    if letters := _fonts([path for path in sorted(there) if path.parent == folder / "fonts"], troubles):
        values |= {"family": letters.family, "faces": letters.faces}
    return HouseStyle(Style(**values), tuple(troubles))


def _piece(path: Path, most: int, look: Callable[[bytes], Piece], troubles: list[str]) -> Piece | None:
    """What a file holds once it was looked at; None where it cannot be used, which is told."""
    try:
        return look(_content(path, most))
    except DiscoveryError as error:
        troubles.append(f"{path.name}: {error.message} The document is made without it.")
        return None


def _content(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as error:
        raise Refused(f"It cannot be read ({error.strerror}).") from None
    return _small_enough(content, most)


def _small_enough(content: bytes, most: int) -> bytes:
    if len(content) > most:
        raise Refused(f"It is larger than {most // 1_000_000 or 1} MB.")
    return content


# ---- style.toml


def _words(path: Path, troubles: list[str]) -> dict[str, str]:
    try:
        given = tomllib.loads(_content(path, _LONGEST_LIST).decode("utf-8-sig"))
    except DiscoveryError as error:
        reason = error.message
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        reason = "It is not written as TOML."
    else:
        return _checked(given, troubles)
    troubles.append(f"style.toml: {reason} Colours and words are ours.")
    return {}


def _checked(given: Mapping[str, Any], troubles: list[str]) -> dict[str, str]:
    """The words that can be used, each as it is used; what cannot is told."""
    values: dict[str, str] = {}
    for name, value in given.items():
        try:
            values[name], trouble = _word(name, value)
        except Refused as error:
            trouble = f"{error.message} The document is made without it."
        if trouble:
            troubles.append(f"style.toml: {trouble}")
    return values


def _word(name: str, value: object) -> tuple[str, str]:
    """One word as it is used, and what was changed about it, if anything. Raises Refused."""
    if name not in WORDS:
        raise Refused(f"Nothing is called {_short(name)}, only {', '.join(WORDS)}.")
    if not isinstance(value, str):
        raise Refused(f"{name} is no text in quotation marks.")
    text = _UNSEEN.sub(" ", value).strip()
    if name in ("primary", "accent"):
        return _colour(name, text.lower())
    if name == "language":
        if text.lower() not in ("", *LANGUAGES):
            raise Refused(f"{_short(text)} is no language that we know, only {', '.join(LANGUAGES)}.")
        return text.lower(), ""
    most = WORDS[name][1]
    return text[:most], f"{name} was cut after {most} letters." if len(text) > most else ""


def _colour(name: str, colour: str) -> tuple[str, str]:
    if not _COLOUR.fullmatch(colour):
        raise Refused(f"{name} is no colour like #17324d.")
    if contrast_with_white(colour) >= LEAST_CONTRAST:
        return colour, ""
    darker = darkened(colour)
    return darker, f"{name} {colour} is too light to be read on white, and white on it; it was darkened to {darker}."


# ---- for a backup


def style_files(folder: Path) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """The files of a house style by their names within its folder, and a sentence for each that is left out.

    They are those that a document may be made with, none larger than it may be there, and nothing else of the folder.
    """
    largest = {"style.toml": _LONGEST_LIST, "logo.svg": LARGEST_LOGO, "logo.png": LARGEST_LOGO}
    largest |= {"template.docx": LARGEST_TEMPLATE}
    fonts = [f"fonts/{path.name}" for path in sorted((folder / "fonts").glob("*")) if _FONT.fullmatch(path.name)]
    largest |= dict.fromkeys(fonts[:_MOST_FONTS], _LARGEST_FONT)
    contents: dict[str, bytes] = {}
    troubles = []
    for name, most in largest.items():
        if (folder / name).is_file():
            try:
                contents[name] = _content(folder / name, most)
            except Refused as error:
                troubles.append(f"The house style's {name}: {error.message}")
    return contents, tuple(troubles)


def _short(text: str) -> str:
    return f"“{text[:30]}”"


# ---- fonts


def _fonts(paths: list[Path], troubles: list[str]) -> Typeface | None:
    contents: dict[str, bytes] = {}
    for path in paths:
        if path.suffix.lower() not in PIECES["fonts"]:
            continue
        if path.suffix.lower() not in FONTS:
            troubles.append(f"{path.name}: {_FOR_WEB_PAGES} The document is made without it.")
            continue
        if len(contents) == _MOST_FONTS:
            troubles.append(f"There are more than {_MOST_FONTS} fonts; {path.name} and those after it are left out.")
            break
        if content := _piece(path, _LARGEST_FONT, bytes, troubles):
            contents[path.name] = content
    letters = typeface(contents)
    troubles += [f"{trouble} The document is made without it." for trouble in letters.troubles]
    return letters if letters.faces else None


# ---- written from the page


def put_words(folder: Path, words: Mapping[str, str]) -> tuple[str, ...]:
    """Write ``style.toml``; gives a sentence for each word that is used otherwise than it was given.

    Raises Refused, and writes nothing, for one that cannot be used at all; OSError.
    """
    values, changes = {}, []
    for name, value in words.items():
        values[name], trouble = _word(name, value)
        changes += [trouble.replace(name, WORDS[name][0].split(":")[0], 1)] if trouble else []
    text = "".join(f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in values.items() if value)
    _write(folder / "style.toml", text.encode("utf-8"))
    return tuple(changes)


def put(folder: Path, piece: str, name: str, content: bytes) -> None:
    """Keep a logo, a font or a template, by one of ``PIECES``, in place of the one before it; fonts join the others.

    Raises Refused, and keeps nothing, for what cannot be used; OSError.
    """
    if piece == "logo":
        is_picture = content.startswith(b"\x89PNG")
        _small_enough(content, LARGEST_LOGO)
        (logo_as_png if is_picture else logo_as_svg)(content)
        _write(folder / ("logo.png" if is_picture else "logo.svg"), content)
        (folder / ("logo.svg" if is_picture else "logo.png")).unlink(missing_ok=True)
    elif piece == "template":
        word_template(_small_enough(content, LARGEST_TEMPLATE))
        _write(folder / "template.docx", content)
    else:
        _put_font(folder / "fonts", Path(name).name, _small_enough(content, _LARGEST_FONT))


def _put_font(folder: Path, name: str, content: bytes) -> None:
    if Path(name).suffix.lower() not in FONTS:
        raise Refused(_FOR_WEB_PAGES)
    letters = typeface({name: content})
    if not letters.faces:
        raise Refused(letters.troubles[0].removeprefix(f"{name}: ") if letters.troubles else "This is no font.")
    if len([*folder.glob("*")]) >= _MOST_FONTS and not (folder / name).exists():
        raise Refused(f"There are {_MOST_FONTS} fonts already.", allowed="take some away first")
    stem = re.sub(r"[^\w.-]+", "-", Path(name).stem).strip(".-")[:60] or "font"
    _write(folder / (stem + Path(name).suffix.lower()), content)


def removed(folder: Path, piece: str) -> None:
    """Take away a logo, all fonts, or a template, by one of ``PIECES``. Raises OSError."""
    named = {"logo": ["logo.svg", "logo.png"], "template": ["template.docx"]}
    paths = [folder / name for name in named[piece]] if piece in named else [*(folder / "fonts").glob("*")]
    for path in paths:
        path.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: who reads meanwhile has the file as it was before."""
    private_files.folder(path.parent)
    partial = path.with_name(path.name + ".partial")
    try:
        with private_files.opened(partial) as stream:
            stream.write(content)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
