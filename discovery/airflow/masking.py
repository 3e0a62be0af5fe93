"""Secrets are masked the moment a value is read: by the option's name, by what an address carries, and by their shape.

What is harmless around a secret stays readable (host, user, database), because the room talks about it. A fingerprint
keyed with this installation's own secret tells two secrets apart without telling either.
"""

import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from typing import Any

from discovery.airflow import facts

MASK = "•••"
"""Stands where a secret stood."""

HIDDEN = frozenset({"***", "< hidden >", "******", "<redacted>", "(sensitive value)", MASK})
"""What stands where the source has masked a value itself."""

_NAME = re.compile(
    r"(?<![a-z])(?:password|passwd|passphrase|pwd|secret(?!s?_backend|s_in|_name|_manager|_mask)|"
    r"token(?!_expir|izer|_ttl|_type|_url|_lifetime)|api_?key|access_?key(?!_id$)|account_?key|"
    r"private_?key(?!_path|_file)|fernet|auth_header|authorization|bearer|connection_string|dsn|basic_auth|signature|"
    r"credentials?(?!_?provider|s?_file|s?_path|s?_relative)|service_key|keyfile_dict|webhook_url|session_id|cookie_secret|"
    r"salt|sas)(?![a-z])",
    re.I,
)
_SENSITIVE = facts.sensitive() | frozenset(
    {
        "atlas.password",
        "celery.broker_url",
        "celery.celery_result_backend",
        "celery.flower_basic_auth",
        "celery.result_backend",
        "core.asset_manager_kwargs",
        "core.dataset_manager_kwargs",
        "core.fernet_key",
        "core.sql_alchemy_conn",
        "database.sql_alchemy_conn_async",
        "database.sql_alchemy_engine_args",
        "kubernetes.git_password",
        "ldap.bind_password",
        "logging.remote_task_handler_kwargs",
        "secrets.backend_kwargs",
        "sentry.sentry_dsn",
        "smtp.smtp_password",
        "webserver.secret_key",
        "workers.secrets_backend_kwargs",
    }
)
_ADDRESS = re.compile(r"([a-z][a-z0-9+.\-]{0,40}://)([^\s/:@?#\"']{0,200}):([^\s@\"']{1,4000})@", re.I)
_PARAMETER = re.compile(
    r"([?&;,\s](?:password|pwd|passwd|token|secret|sig|signature|api[_-]?key|access[_-]?key|sslpassword|private_key|"
    r"aws_secret_access_key|accountkey|sharedaccesskey|X-Amz-(?:Signature|Credential|Security-Token))=)([^&;,\s\"']+)",
    re.I,
)
_SHAPE = re.compile(
    "|".join(
        (
            r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
            r"(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])",
            r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?",
            r"-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)",
            r"\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{30,})",
            r"\bglpat-[A-Za-z0-9_-]{18,}",
            r"\bxox[abposr]-[A-Za-z0-9-]{10,}",
            r"(?<=hooks\.slack\.com/services/)[A-Za-z0-9/]+",
            r"\bAIza[0-9A-Za-z_-]{35}",
            r"\b[rs]k_(?:live|test)_[0-9A-Za-z]{16,}",
            r"\bpypi-[A-Za-z0-9_-]{40,}",
            r"\bdapi[0-9a-f]{32}\b",
            r"(?i:(?<=AccountKey=)[A-Za-z0-9+/=]{40,})",
            r"(?i:(?<=[?&]sig=)[A-Za-z0-9%/+=]{20,})",
            r"(?i:(?<=\bbearer )\s*[A-Za-z0-9._~+/=-]{12,})",
            r"(?i:(?<=\bbasic )\s*[A-Za-z0-9+/]{12,}={0,2})",
            r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}=(?![A-Za-z0-9_=-])",
            r"\bsk-(?:proj-)?[A-Za-z0-9_-]{20,}",
        )
    )
)
_SUSPECT = re.compile(
    r"[A-Za-z0-9_/+%-]{16}|://|-----BEGIN|[?&;,\s]\w*(?:p|pass)w(?:or)?d=|(?:sig|key|token|secret)=|bearer|basic", re.I
)
"""Whatever one of the shapes or addresses needs at least: most values have none of it."""
_HARMLESS = re.compile(r"true|false|none|\d{1,6}(?:\.\d+)?|/.*|airflow\..*|\$\w+|\{[A-Z_]+\}|<.*>", re.I | re.S)
_NO_LOGIN = re.compile(r"[a-z][a-z0-9+_-]*:/{0,4}[^@]*", re.I)


@dataclass(frozen=True)
class Shown:
    """A value that may be shown, and what was masked in it: empty, or why; with the fingerprint of the whole."""

    value: str
    why: str = ""
    fingerprint: str = ""


def option_key(name: str) -> str:
    """``section.option`` of a variable like ``AIRFLOW__SECTION__OPTION``; other names in small letters."""
    lower = name.lower()
    if lower.startswith("airflow__"):
        section, two, option = lower[9:].partition("__")
        return f"{section}.{option}" if two else lower
    return lower


class Masker:
    """Masks values with the key of one installation.

    Args:
        key: any bytes; fingerprints of two maskers compare only under the same key.
    """

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(b"airflow fingerprint " + key).digest()

    def fingerprint(self, value: str) -> str:
        """Eight letters that are the same for the same secret and tell nothing of it."""
        return hmac.new(self._key, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:8]

    def __call__(self, name: str, value: str) -> Shown:
        """The value of an option (``section.option``) or variable as it may be shown."""
        key = option_key(name)
        if not value or value in HIDDEN:
            return Shown(value, "masked at its source" if value in HIDDEN else "")
        if value in facts.published(key):
            return Shown(text(value)[0])
        shown, why = _masked(key, value, 0)
        return Shown(shown, why, self.fingerprint(value) if why else "")


def text(value: str) -> tuple[str, bool]:
    """Any text without what looks like a secret, and whether there was one."""
    if not _SUSPECT.search(value):
        return value, False
    shown = _ADDRESS.sub(lambda found: f"{found[1]}{found[2]}:{MASK}@", value)
    shown = _PARAMETER.sub(lambda found: found[1] + MASK, " " + shown)[1:]
    shown = _SHAPE.sub(MASK, shown)
    return shown, shown != value


def _masked(key: str, value: str, depth: int) -> tuple[str, str]:
    bare = re.sub(r"_(?:cmd|secret)$", "", key)
    is_command = bare != key and bare in _SENSITIVE  # e.g. sql_alchemy_conn_cmd tells how to get it, not the secret
    if value.lstrip()[:1] in ("{", "[") and depth < 5:
        inside = _json(key, value, depth)
        if inside is not None:
            return inside, "within its JSON" if inside != value else ""
    shown, found = text(value)
    if key in _SENSITIVE:
        if found and MASK in shown and shown != MASK and "@" in shown:
            return shown, "password in an address"
        harmless = _HARMLESS.fullmatch(value) or (_NO_LOGIN.fullmatch(value) and "=" not in value)
        return (value, "") if harmless else (MASK, "sensitive option")
    if key.startswith("airflow_conn_"):
        return _connection(value, shown, found)
    if not is_command and _NAME.search(key.replace(".", "_")) and not _HARMLESS.fullmatch(value):
        return MASK, "its name"
    return (shown, "looks like a secret") if found else (value, "")


def _connection(value: str, shown: str, found: bool) -> tuple[str, str]:
    """A connection as an address: host and user stay, unless it has a shape nobody knows."""
    if found:
        return re.sub(r"//[^@/•]*@", f"//{MASK}@", shown), "connection"
    return (value, "") if re.fullmatch(r"[a-z0-9+_-]+:/{0,3}", value, re.I) else (MASK, "connection")


def _json(key: str, value: str, depth: int) -> str | None:
    """JSON with every value masked by its own name; the same text where nothing was; None where it is no JSON."""
    try:
        data = json.loads(value)
    except (ValueError, RecursionError):
        return None
    changed = False

    def within(one: Any, name: str, level: int) -> Any:
        nonlocal changed
        if level > 40:
            changed = True
            return MASK
        if isinstance(one, dict):
            return {field: within(part, option_key(str(field)), level + 1) for field, part in one.items()}
        if isinstance(one, list):
            return [within(part, name, level + 1) for part in one]
        if isinstance(one, int | float) and not isinstance(one, bool) and _NAME.search(name) and abs(one) > 999999:
            changed = True
            return MASK
        if not isinstance(one, str) or not one or one in HIDDEN:
            return one
        shown, why = _masked(name, one, depth + 1)
        changed = changed or bool(why)
        return shown

    masked = within(data, key, 0)
    return json.dumps(masked, ensure_ascii=False) if changed else value
