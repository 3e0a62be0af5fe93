"""Secrets known by their looks alone, whatever stands before them: keys and tokens as their makers give them out."""

import base64
import binascii
import re
from collections.abc import Callable

from discovery.airflow.masking.marks import MASK

_SHAPE = re.compile(
    "|".join(
        (
            r"\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[0-9A-Z]{16}\b",
            r"(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])",
            r"\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}",
            r"-----BEGIN [A-Z ]*PRIVATE KEY[A-Z ]*-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY[A-Z ]*-----|$)",
            r"\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})",
            r"\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct)-[A-Za-z0-9_-]{18,}",
            r"\bxox[abceposr](?:\.xox[bp])?-[A-Za-z0-9-]{10,}",
            r"\bxapp-[A-Za-z0-9-]{10,}",
            r"(?<=hooks\.slack\.com/services/)[A-Za-z0-9/_-]+",
            r"(?<=hooks\.slack\.com/workflows/)[A-Za-z0-9/_-]+",
            r"(?i:(?<=webhook\.office\.com/webhookb2/)[A-Za-z0-9/@_-]+)",
            r"(?i:(?<=discord\.com/api/webhooks/)[A-Za-z0-9/_-]+)",
            r"\bAIza[0-9A-Za-z_-]{35}",
            r"\bya29\.[0-9A-Za-z_-]{20,}",
            r"\bGOCSPX-[0-9A-Za-z_-]{20,}",
            r"\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}",
            r"\bwhsec_[0-9A-Za-z+/=]{20,}",
            r"\bpypi-[A-Za-z0-9_-]{40,}",
            r"\bnpm_[A-Za-z0-9]{30,}",
            r"\bdapi[0-9a-f]{32}(?:-\d)?\b",
            r"\bdop_v1_[0-9a-f]{60,}",
            r"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}",
            r"\bkey-[0-9a-f]{32}\b",
            r"\bhv[sbr]\.[A-Za-z0-9_-]{20,}",
            r"\bdp\.(?:pt|st|sa|ct)\.[A-Za-z0-9._-]{30,}",
            r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b",
            r"\bATATT3[A-Za-z0-9_=-]{50,}",
            r"\bNRAK-[A-Z0-9]{27}\b",
            r"\bglsa_[A-Za-z0-9_]{30,}",
            r"\bAGE-SECRET-KEY-1[0-9A-Z]{50,}",
            r"\bhf_[A-Za-z]{30,}",
            r"\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,}",
            r"\b\d{8,10}:AA[A-Za-z0-9_-]{32,34}\b",
            r"(?i:(?<=AccountKey=)[A-Za-z0-9+/=]{40,})",
            r"(?i:(?<=[?&]sig=)[A-Za-z0-9%/+=]{20,})",
            r"(?i:(?<=[?&]X-Amz-Signature=)[A-Za-z0-9%]+)",
            r"(?i:(?<=[?&]X-Amz-Credential=)[A-Za-z0-9%/-]+)",
            r"(?i:(?<=\bbearer )\s*[A-Za-z0-9._~+/=-]{8,})",
            r"(?i:(?<=\bbasic )\s*(?=[A-Za-z0-9+/]*[A-Z0-9+/])[A-Za-z0-9+/]{8,}={0,2})",
            r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}=(?![A-Za-z0-9_=-])",
        )
    )
)
_CODED = re.compile(r"(?<![A-Za-z0-9+/_=-])(?:[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9_-]{16,}={0,2})(?![A-Za-z0-9+/_=-])")
_LONGEST = 20_000


def masked(text: str) -> str:
    """A text without what looks like a secret."""
    return _SHAPE.sub(MASK, text)


def decoded(text: str, hides: Callable[[str], bool]) -> str:
    """A text in which base64 is masked that holds a secret itself; ``hides`` says so of what it decodes to."""
    return _CODED.sub(lambda match: MASK if (plain := _plain(match[0])) and hides(plain) else match[0], text)


def _plain(coded: str) -> str:
    """What base64 says where that is text; else nothing."""
    if len(coded) > _LONGEST:
        return ""
    try:
        raw = base64.b64decode(coded.replace("-", "+").replace("_", "/") + "=" * (-len(coded) % 4), validate=True)
        plain = raw.decode()
    except (binascii.Error, ValueError):
        return ""
    return plain if len(plain) > 8 and all(letter.isprintable() or letter in "\r\n\t" for letter in plain) else ""
