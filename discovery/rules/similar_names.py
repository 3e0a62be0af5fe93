"""Which names look like the same thing twice, without comparing every name with every other.

Names are compared by their words: order, small words, endings and one slip of the pen do not matter, figures do. A name
meets only those that share the beginning of a word with it, and of those only the nearest in the alphabet, so that the
work grows with the number of names and not with its square.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LITTLE_WORDS = (
    "a an the of for from to in on at by and or with per is are be must shall should will all each every "
    "data dataset table tables feed file files list"
)
_SMALL = frozenset(_LITTLE_WORDS.split())
_NEAREST = 8
"""How many neighbours a name is compared with in each group."""

_BEGINNING = 4
"""So many letters put a word into a group; shorter words must be equal."""

_ENDING = 2
"""So many letters more at the end make no other word."""


_OTHER_SPELLINGS = 2
"""So many words may be spelled otherwise."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two keys whose names look alike; ``same_figures`` is False where they differ in one figure."""

    first: str
    second: str
    same_figures: bool


@dataclass(frozen=True, slots=True)
class _Name:
    place: int
    key: str
    words: frozenset[str]
    figures: tuple[str, ...]
    spelled: str


def alike(names: Iterable[tuple[str, str]]) -> Iterator[Pair]:
    """Pairs of keys whose names look alike, from pairs of key and name; in the order of the names."""
    read = [_read(place, key, text) for place, (key, text) in enumerate(names)]
    met: set[tuple[int, int]] = set()
    pairs: list[tuple[int, int, bool]] = []
    for group in _groups(read):
        for at, one in enumerate(group):
            for other in group[at + 1 : at + 1 + _NEAREST]:
                places = (min(one.place, other.place), max(one.place, other.place))
                if places not in met:
                    met.add(places)
                    apart = _figures_apart(one.figures, other.figures)
                    if apart <= 1 and _same(one.words, other.words):
                        pairs.append((*places, apart == 0))
    for first, second, same_figures in sorted(pairs):
        yield Pair(read[first].key, read[second].key, same_figures)


def _groups(names: list[_Name]) -> Iterator[list[_Name]]:
    groups: dict[str, list[_Name]] = {}
    for name in sorted(names, key=lambda name: (name.spelled, name.place)):
        for beginning in {word[:_BEGINNING] for word in name.words}:
            groups.setdefault(beginning, []).append(name)
    return (group for group in groups.values() if len(group) > 1)


def _read(place: int, key: str, text: str) -> _Name:
    parts = re.findall(r"\w+(?:[.,]\d+)*", text.casefold())
    figures = tuple(part for part in parts if any(letter.isdigit() for letter in part))
    words = frozenset(_singular(part) for part in parts if part not in _SMALL and part not in figures)
    return _Name(place, key, words, figures, " ".join(sorted(words)))


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > _BEGINNING else word


def _figures_apart(first: tuple[str, ...], second: tuple[str, ...]) -> int:
    """How many figures differ; two names with another number of figures are far apart."""
    if len(first) != len(second):
        return 2
    return sum(a != b for a, b in zip(first, second, strict=True))


def _same(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether all words are the same but at most two, and each of those has its like in the other name."""
    left, right = first - second, second - first
    if len(left) != len(right) or len(left) > _OTHER_SPELLINGS:
        return False
    return all(any(_like(a, b) for b in right) for a in left) and all(any(_like(b, a) for a in left) for b in right)


def _like(a: str, b: str) -> bool:
    """Whether two words differ in their ending, or in one letter that is missing, wrong or changed places."""
    short, long = sorted((a, b), key=len)
    if len(short) < _BEGINNING or len(long) - len(short) > _ENDING:
        return False
    if short[0] != long[0] and short[-1] != long[-1]:
        return False
    start = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if start == len(short):
        return True
    rest, longer = short[start:], long[start:]
    if len(rest) < len(longer):
        return rest == longer[1:]
    return rest[1:] == longer[1:] or (rest[:2] == longer[1::-1] and rest[2:] == longer[2:])
