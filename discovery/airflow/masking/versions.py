"""Versions of packages: what stands behind the ``+`` of one, or is no version at all, may be a secret."""

import re

from discovery.airflow.masking.harmless import random
from discovery.airflow.masking.marks import MASK
from discovery.airflow.masking.masker import plain

_VERSION = re.compile(
    r"v?(?:\d{1,6}!)?\d{1,8}(?:\.(?:\d{1,8}|\*))*(?:[._-]?(?:a|b|c|rc|alpha|beta|pre|preview|post|rev|r|dev|final|ga)[._-]?\d{0,8})*"
    r"(?:-SNAPSHOT|-RELEASE|[a-h])?",
    re.I,
)
_LOCAL = re.compile(
    r"\d{1,4}|cu\d{2,3}|cpu|gpu|rocm\d*|xpu|astro|local|dirty|g?[0-9a-f]{7}|g[0-9a-f]{7,12}|d?20\d{6}|ubuntu\d*|debian?|"
    r"deb\d*u?\d*|el\d|fips|computecanada|snapshot|build|post|dev|mwaa|composer|edge|aws|gcp|azure|pt\d+cu\d+|zzzcolab\d*|"
    r"master|main|git|b\d{1,3}|r\d{1,3}|p\d{1,3}",
    re.I,
)
"""Parts of a local version that builds are known to write; anything else may be a secret."""


def masked_version(version: str) -> str:
    """A version as it may be shown: numbers and what is usual behind them, without what could be a secret."""
    match = _VERSION.match(version)
    if not match:
        return MASK if random(version) and "://" not in version else plain(version)
    end = match.end()
    public, rest = version[:end], version[end:]
    if not rest:
        return version
    if rest[0] == "+":
        known = all(map(_LOCAL.fullmatch, re.split(r"[._-]", rest[1:])))
        return version if known else f"{public}+{MASK}"
    word = re.fullmatch(r"[._-]?[A-Za-z]{1,12}(?:[._-]?[A-Za-z0-9]{1,12}){0,3}", rest)
    return plain(version) if word and not random(version) and plain(version) == version else public + MASK
