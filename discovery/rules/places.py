"""Whether a place lies outside an area, as far as both are named in words that are known; else nobody can say."""

import re
from collections.abc import Mapping

_AREAS: Mapping[str, str] = {
    "European Union": "european-union eu eea europe ireland dublin germany frankfurt berlin france paris italy milan "
    "spain madrid netherlands amsterdam sweden stockholm poland warsaw belgium austria vienna finland denmark portugal",
    "United Kingdom": "united-kingdom uk gb england london britain",
    "Switzerland": "switzerland zurich swiss",
    "United States": "united-states usa america virginia ohio oregon california",
    "Canada": "canada montreal toronto",
    "Brazil": "brazil sao-paulo",
    "India": "india mumbai hyderabad",
    "Japan": "japan tokyo osaka",
    "Singapore": "singapore",
    "Australia": "australia sydney melbourne",
    "China": "china beijing shanghai",
}
_AREA_OF = {word.replace("-", " "): area for area, words in _AREAS.items() for word in words.split()}
_KNOWN = re.compile(r"\b(" + "|".join(sorted(_AREA_OF, key=len, reverse=True)) + r")\b")
_UNITED_STATES = re.compile(r"\bUS\b|\bus[-_](?=east|west|central|south|north|gov)")
"""In capitals, or as clouds begin the names of their regions there; else "us" is a word."""

_OPEN = re.compile(r"\b(not|no|non|never|outside|beyond|except|excluding|other|without|unless|but|adequa\w+)\b")
"""Words by which a place is said through what it is not, or left open."""


def areas(text: str) -> set[str]:
    """The areas that a text names; none where it says them by exclusion, or offers one that is not known."""
    plain = re.sub(r"[\W_]+", " ", _UNITED_STATES.sub("usa ", text).casefold())
    choices = [{_AREA_OF[word] for word in _KNOWN.findall(part)} for part in re.split(r"\bor\b", plain)]
    return set().union(*choices) if all(choices) and not _OPEN.search(plain) else set()


def outside(place: str | None, area: str | None) -> bool:
    """Whether a place is certainly not in an area: both are recognised and have nothing in common."""
    there, allowed = areas(place or ""), areas(area or "")
    return bool(there and allowed and not there & allowed)
