"""Secrets that are made up, seeded: many shapes, and every form in which one of them could come out again."""

import base64
import html
import json
import random
import re
import string
from collections.abc import Callable
from functools import cache
from urllib.parse import quote, quote_plus

_LETTERS = string.ascii_letters + string.digits
GRAM = 8
"""So many letters of a secret in a row are enough to call it found."""


def _word(chance: random.Random, least: int = 5, most: int = 9) -> str:
    return "".join(chance.choices(string.ascii_lowercase, k=chance.randint(least, most)))


def _mixed(chance: random.Random, length: int, letters: str = _LETTERS) -> str:
    return "".join(chance.choices(letters, k=length))


def _base64(chance: random.Random, length: int) -> str:
    return base64.b64encode(chance.randbytes(length)).decode()


def _segment(chance: random.Random, length: int) -> str:
    return base64.urlsafe_b64encode(chance.randbytes(length)).decode().rstrip("=")


def _joined(sign: str) -> Callable[[random.Random], str]:
    return lambda chance: _word(chance) + sign + _word(chance)


_SHAPES = (
    _joined(":"),
    _joined("/"),
    _joined("@"),
    _joined("$"),
    _joined("?"),
    _joined("#"),
    _joined("="),
    _joined("%"),
    _joined(";"),
    _joined(","),
    _joined("\\"),
    _joined("://"),
    lambda chance: str(chance.randint(10_000, 999_999)),
    lambda chance: "/" + _mixed(chance, 1),
    lambda chance: "$" + _mixed(chance, 1),
    lambda chance: _mixed(chance, 4),
    lambda chance: "/" + _base64(chance, 16),
    lambda chance: _base64(chance, 16),
    lambda chance: _base64(chance, 30),
    lambda chance: chance.randbytes(16).hex(),
    lambda chance: chance.randbytes(20).hex(),
    lambda chance: base64.urlsafe_b64encode(chance.randbytes(32)).decode(),
    lambda chance: _segment(chance, 24),
    lambda chance: " ".join(_word(chance) for _ in range(4)),
    lambda chance: f'{_word(chance)} it\'s "{_word(chance)}" {_word(chance)}',
    lambda chance: f"{_word(chance)}'{_word(chance)}",
    lambda chance: f'{_word(chance)}"{_word(chance)}',
    lambda chance: f"{_word(chance)}ä{_word(chance)}ß€",
    lambda chance: f"пароль{_word(chance)}秘密",
    lambda chance: f"{_word(chance)}@{_word(chance)}/{_word(chance)}:{_word(chance)}?x={_word(chance)}",
    lambda chance: f"{_word(chance)}&{_word(chance)}=1",
    lambda chance: "admin:" + _mixed(chance, 10),
    lambda chance: f"$ec{_word(chance)}!{_word(chance)}",
    lambda chance: _mixed(chance, 14),
    lambda chance: _mixed(chance, 12, string.ascii_uppercase + string.digits),
    lambda chance: f"eyJ{_segment(chance, 12)}.eyJ{_segment(chance, 18)}.{_segment(chance, 24)}",
    lambda chance: "ghp_" + _mixed(chance, 36),
    lambda chance: "-".join(_mixed(chance, 5) for _ in range(3)),
    lambda chance: f"{{{_word(chance)}}}[{_word(chance)}]",
    lambda chance: f"<{_word(chance)}>{_word(chance)}",
)


def secrets(count: int, seed: int = 12) -> list[str]:
    """So many different secrets, of every shape in turn; the same for the same seed."""
    chance = random.Random(seed)
    made: dict[str, None] = {}
    number = 0
    while len(made) < count:
        made[_SHAPES[number % len(_SHAPES)](chance)] = None
        number += 1
    return list(made)


def searchable(secret: str) -> bool:
    """Whether it is long and odd enough to be looked for as bytes."""
    return len(secret) >= GRAM


@cache
def forms(secret: str) -> tuple[str, ...]:
    """A secret, parts of it, and what other ways of writing make of it: whatever must stand nowhere."""
    raw = secret.encode()
    found = {secret[start : start + GRAM] for start in range(len(secret) - GRAM + 1)}
    found |= {part for part in re.findall(r"\w{6,}", secret) if part.isascii()}
    found |= {quote(secret), quote(secret, safe=""), quote_plus(secret), quote(quote(secret, safe=""), safe="")}
    found |= {json.dumps(secret)[1:-1], json.dumps(json.dumps(secret))[3:-3], repr(secret)[1:-1], html.escape(secret)}
    for shift in range(3):  # base64 of something that it stands within
        coded = base64.b64encode(b"x" * shift + raw).decode().rstrip("=")
        found.add(coded[(0, 2, 3)[shift] : -2])
    return tuple(sorted((form for form in found if len(form) >= 6), key=len))


def leaked(secret: str, text: str) -> str:
    """The form of a secret that stands in a text; empty where there is none."""
    return next((form for form in forms(secret) if form in text), "")
