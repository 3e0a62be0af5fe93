"""What is looked for in texts: vague words and placeholders."""

import re

_LIST = (
    "fast quick quickly rapid rapidly slow secure securely safe scalable scale easy easily simple simply robust "
    "flexible user-friendly intuitive efficient efficiently reliable reliably real-time realtime timely soon modern "
    "seamless seamlessly appropriate adequate sufficient optimal optimised best good better high-quality "
    "high-performance cost-effective state-of-the-art performant maintainable minimal etc"
)
VAGUE = tuple(_LIST.split())
"""Words on which two people never agree unless a number stands beside them."""

_VAGUE = re.compile(r"\b(" + "|".join(word.replace("-", "[- ]") for word in VAGUE) + r")\b(?!-)", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX|[Tt][Bb][DdCcAa])\b|\?\?\?|\b[Tt]o be (?:confirmed|decided|defined|determined)\b"
)
_MARKS = ("tbd", "tbc", "tba", "todo", "fixme", "xxx", "???", "to be ")
"""One of these is in every text with a placeholder."""


def vague_words(text: str) -> list[str]:
    """The vague words of a text that has no figure, each once, in its order."""
    if any(letter.isdigit() for letter in text):
        return []
    return list(dict.fromkeys(word.casefold() for word in _VAGUE.findall(text)))


def may_have_placeholder(text: str) -> bool:
    """Whether a closer look is worth while; quick for very long texts."""
    folded = text.casefold()
    return any(mark in folded for mark in _MARKS)


def placeholder(text: str) -> str:
    """The first placeholder in a text, or nothing."""
    match = _PLACEHOLDER.search(text)
    return match.group() if match else ""
