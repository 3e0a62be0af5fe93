"""What the value under a name is taken for: a secret, an address in which one may stand, or nothing of the kind.

The words are facts of ``data/airflow/secret_names.json``: those of Airflow's own masker in every version, anywhere in
the name and in any case, and those that people use beyond it as a part of a name (``DB_PASS``, but not ``compass``).
"""

import json
import re
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

from discovery.airflow import facts
from discovery.settings import ROOT

WORDS: Mapping[str, Any] = json.loads((ROOT / "data" / "airflow" / "secret_names.json").read_text(encoding="utf-8"))


def _set(name: str) -> frozenset[str]:
    return frozenset(WORDS[name])


AIRFLOWS_OWN = _set("airflows_own")
"""What Airflow 1.10 to 3.3 hides by itself: parts of a name."""
_ANYWHERE = re.compile(f"{'|'.join(WORDS['anywhere'])}|(?:{'|'.join(WORDS['keys_of'])})keys?(?!path|file|id)")
"""Found in a name of small letters and digits alone, wherever its words begin."""
_LAST, _TAILS = _set("last_words"), _set("words_after")
_NO_PASS, _NO_KEY, _OPEN_KEYS = _set("no_passwords"), _set("no_keys"), _set("keys_anybody_may_know")
_PASS = re.compile(r"pw|[a-z]+pw|[a-z]+pass(?:es)?")
"""Short words for password that tell wherever they stand in a name; ``pass`` alone may begin any sentence."""
_TELLS = re.compile(r"(?P<pass>[a-z]*pass(?:es)?)|pw[ds]?|[a-z]+pw|(?P<key>[a-z]+keys?)")
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_]+")


class Kind(Enum):
    """What the value under a name is taken for."""

    OPEN = "open"
    SECRET = "secret"  # noqa: S105 - a kind, not a secret
    ADDRESS = "address"
    """A secret may stand in it: shown where it is provably an address whose login can be masked."""
    STRUCTURE = "structure"
    """Secrets stand in it by names of their own; whatever cannot be taken apart is masked whole."""
    CONNECTION = "connection"
    COMMAND = "command"
    """How to get a secret: a command line, in which passwords may stand."""
    PLACE = "place"
    """Where a secret is kept, not the secret."""
    FOLDER = "folder"
    """A shell's own ``PWD``: a folder, or else a password."""


_ADDRESSES, _STRUCTURES = _set("addresses"), _set("structures")
_ALSO = _set("options_no_version_calls_sensitive")
_FOLDERS = frozenset({"PWD", "OLDPWD"})
_ADDRESS_NAME = re.compile(r"(?:dsn|proxy|proxies|connection_?string|conn_?str)\d*$")


@lru_cache(maxsize=8192)
def kind(name: str) -> Kind:
    """What the value of an option (``section.option``), a variable or a field of this name is taken for."""
    key = option_key(name)
    section, dot, option = key.partition(".")
    option = option if dot else key
    if name in _FOLDERS:
        return Kind.FOLDER
    if key.startswith("airflow_conn_"):
        return Kind.CONNECTION
    if way := _way_to(key):
        return way
    if option in _STRUCTURES:
        return Kind.STRUCTURE
    if option in _ADDRESSES:
        return Kind.ADDRESS
    if key in _ALSO or key in facts.sensitive():
        return Kind.ADDRESS if _ADDRESS_NAME.search(option) else Kind.SECRET
    if dot and option in _open_options():
        return Kind.OPEN
    whole = key if name.upper().startswith("AIRFLOW__") else name
    if not secret(whole[len(section) + 1 :] if dot and section in _sections() else whole):
        return Kind.OPEN
    return Kind.ADDRESS if _ADDRESS_NAME.search(option) else Kind.SECRET


def _way_to(key: str) -> Kind | None:
    """``_cmd`` and ``_secret`` after a sensitive option, and a command by any other name, tell how to get the value."""
    if key.endswith(("_cmd", "credential_process")):
        return Kind.COMMAND
    bare = key.removesuffix("_secret")
    if bare != key and (bare in facts.sensitive() or bare in _ALSO or bare.rpartition(".")[2] in _ADDRESSES):
        return Kind.PLACE
    return None


@lru_cache(maxsize=1)
def _sections() -> frozenset[str]:
    return frozenset(key.split(".", 1)[0] for version in facts.versions() for key in facts.defaults(version).options)


@lru_cache(maxsize=1)
def _open_options() -> frozenset[str]:
    """Airflow's own options, whatever their section, that no version calls sensitive."""
    every = {key for version in facts.versions() for key in facts.defaults(version).options}
    hidden = {key.partition(".")[2] for key in facts.sensitive() | _ALSO}
    return frozenset(key.partition(".")[2] for key in every) - hidden


def option_key(name: str) -> str:
    """``section.option`` of a variable like ``AIRFLOW__SECTION__OPTION``; other names in small letters."""
    lower = name.lower()
    if lower.startswith("airflow__"):
        section, two, option = lower[9:].partition("__")
        return f"{section}.{option}" if two else lower
    return lower


@lru_cache(maxsize=8192)
def secret(name: str) -> bool:
    """Whether a field of this name holds a secret."""
    lower = name.strip().lower()
    if any(part in lower for part in AIRFLOWS_OWN) or _ANYWHERE.search(re.sub(r"[\W_]", "", lower)):
        return True
    words = words_of(name)
    while len(words) > 1 and words[-1] in _TAILS:
        words.pop()
    if words and words[-1] in ("key", "keys"):
        return len(words) > 1 and words[-2] not in _OPEN_KEYS
    return any(_tells(word) for word in words[-1:]) or any(_tells(word) for word in words if _PASS.fullmatch(word))


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text.lower())


_NO_LETTER = re.compile(r"[\W_]+")
_EVERY_PART = {_letters(part) for part in (*AIRFLOWS_OWN, *WORDS["anywhere"], *_LAST, "pass", "pw", "key")}
_PARTS = tuple(part for part in _EVERY_PART if not any(other in part for other in _EVERY_PART - {part}))
"""In the letters of a name that ``secret`` says yes to stands one of these at least."""


def may_name_secret(text: str) -> bool:
    """Whether any part of a text can be the name of a secret: where not, no such name need be looked for."""
    letters = _letters(text)
    return any(part in letters for part in _PARTS)


def words_of(name: str) -> list[str]:
    """The words of a name in small letters, in camel case or not, without digits."""
    return [match.group().lower() for match in _WORD.finditer(name)]


def _tells(word: str) -> bool:
    if word in _LAST:
        return True
    match = _TELLS.fullmatch(word)
    if not match:
        return False
    if match["pass"]:
        return word != "passes" and word.removesuffix("es") not in _NO_PASS
    return not match["key"] or word.removesuffix("s") not in _NO_KEY
