"""Logins in addresses: the password is masked, host, port, user and database stay readable.

A password may hold every sign that ends one elsewhere (``/ @ : ? #``), so it goes to the last ``@`` of its address.
"""

import re
from collections.abc import Callable
from urllib.parse import unquote

from discovery.airflow.masking.harmless import random
from discovery.airflow.masking.marks import HIDDEN, MASK

_START = re.compile(r"(?<![A-Za-z0-9+.])([A-Za-z][A-Za-z0-9+.\-_]{0,40})://")
_NEXT = re.compile(r"[\s,;|]+[\"']?[A-Za-z][A-Za-z0-9+.\-_]{0,40}://")
_PORT = re.compile(r"\d{1,5}(?=[/?#,;\s\"'<>)\]]|$)")
_TEMPLATE = re.compile(r"\$\{\w+\}|\$[A-Z][A-Z_]+|\{\{.*?\}\}|%\(\w+\)s|\{[a-z_]+\}|<[a-z_ -]+>|port", re.I)
_REF = re.compile(r"(?:\.git@[\w./+-]+|@v?\d+(?:\.\d+)+[\w.+-]*)(?:#\S*)?$")
"""``…/x.git@v1.4.2``: the version of a repository behind its address."""
_WEB = re.compile(r"(?:git\+|hg\+|svn\+)?https?|wss?|ftps?|redis(?:s)?", re.I)
_NO_LOGIN = frozenset({"", "x-oauth-basic", "x-token-auth", "x", "api", "oauth2", "token", "_", "pat", "git"})
_HOST = re.compile(r"[A-Za-z0-9][\w-]*(?:\.[\w-]+)+(?::\d+)?(?=[/?#,;]|$)|[\w.-]+:\d{2,5}(?=[/?#,;]|$)|localhost\b")
_BARE = re.compile(
    r"(?<![\w/@.:+%-])(?!(?:mailto|e?mail|owners?|from|to|cc|bcc|sip|acct|contact|https?|image):)"
    r"([A-Za-z_][\w.%+-]{0,80}):([^\s@/\"'<>]{1,400})@(?!sha256:)([A-Za-z0-9][\w.-]*)"
)
"""``user:password@host`` without a scheme."""
_BARE_SLASHES = re.compile(r"(?<![:\w])(//[^\s/:@]{1,80}):([^\s@]{1,400})(?=@[A-Za-z0-9])")
_ORACLE = re.compile(
    r"(?<![\w/@.-])([A-Za-z][\w$#.\[\]-]{0,80})/(\"[^\"]*\"|[^\s\"'@]{1,400})(?=@//|@(?!sha\d)[\w.-]+:\d{2,5}\b)"
)
"""``scott/tiger@//host:1521/service``, as Oracle's tools take it."""


def masked(text: str) -> str:
    """A text in which every login of an address is masked."""
    if "://" in text:
        text = _addresses(text)
    if "@" in text:
        text = _BARE.sub(lambda match: match[0] if _open(match[2]) else f"{match[1]}:{MASK}@{match[3]}", text)
        text = _BARE_SLASHES.sub(lambda match: match[0] if _open(match[2]) else f"{match[1]}:{MASK}", text)
        text = _ORACLE.sub(lambda match: match[0] if MASK in match[2] else f"{match[1]}/{MASK}", text)
    return text


def _open(password: str) -> bool:
    return password in HIDDEN or bool(_TEMPLATE.fullmatch(password))


def _addresses(text: str) -> str:
    done, place = [], 0
    while match := _START.search(text, place):
        end = _end(text, match)
        done += [text[place : match.end()], _login(match[1].rpartition(".")[2], text[match.end() : end])]
        place = end
    return "".join([*done, text[place:]])


def _end(text: str, match: re.Match[str]) -> int:
    """Where an address ends: at its closing quote, at the next address, at white space unless a login goes on there."""
    line_end = text.find("\n", match.end())
    most = min(line_end if line_end >= 0 else len(text), match.end() + 8000)
    quote = text[match.start() - 1] if match.start() else ""
    if quote in "\"'`" and quote:
        closing = text.find(quote, match.end(), most)
        at = text.find("@", closing, most)  # a quote within the password: the address goes on to its host
        if closing >= 0 and not (
            at >= 0 and "@" not in text[match.end() : closing] and _starts_login(text[match.end() : closing])
        ):
            most = closing
    if following := _NEXT.search(text, match.end(), most):
        most = following.start()
    rest = text[match.end() : most]
    space = re.search(r"[\s<>]", rest)
    if not space:
        return most
    before = rest[: space.start()]
    login_goes_on = "@" not in before and "@" in rest and _starts_login(before)
    host = _HOST.search(rest, rest.rfind("@") + 1) if "@" in rest else None
    if login_goes_on or (
        host
        and host.start() == rest.rfind("@") + 1
        and _starts_login(before)
        and "@" in before
        and not _HOST.match(before.rpartition("@")[2])
    ):
        after = re.search(r"[\s<>]", rest[rest.rfind("@") :])
        return match.end() + (rest.rfind("@") + after.start() if after else len(rest))
    return match.end() + space.start()


def _starts_login(part: str) -> bool:
    """Whether ``user:`` and something that is no port stands at the beginning."""
    user, colon, rest = part.partition(":")
    return bool(colon) and "/" not in user and not _PORT.match(rest)


def _login(scheme: str, rest: str) -> str:
    """What stands behind ``scheme://``, with its login masked."""
    ref = _REF.search(rest)
    body, tail = (rest[: ref.start()], rest[ref.start() :]) if ref and "@" in rest[: ref.start()] else (rest, "")
    if ref and tail.startswith(".git"):
        body, tail = body + ".git", tail[4:]
    at = body.rfind("@")
    if at < 0:
        return _half(rest)
    user_info, host = body[:at], body[at + 1 :]
    if _is_path(scheme, user_info, host):
        return rest
    user, colon, password = user_info.partition(":")
    return _user(scheme, user, colon, password) + "@" + host + tail


def _half(rest: str) -> str:
    """An address that breaks off before its host: what stands after the user's name is a password."""
    user, _, password = rest.partition(":")
    if (
        not _starts_login(rest)
        or not user
        or _TEMPLATE.match(password)
        or "[" in user
        or not password.strip("\"'`,)]}")
    ):
        return rest
    return f"{user}:{MASK}"


def _is_path(scheme: str, user_info: str, host: str) -> bool:
    """Whether the ``@`` stands in the path of a web address (``medium.com/@ann``), not behind a login."""
    before, slash, _ = user_info.partition("/")
    if not slash or not (
        _WEB.fullmatch(scheme) or scheme.lower() in ("s3", "gs", "abfs", "abfss", "file", "ssh", "git")
    ):
        return False
    name, colon, port = before.partition(":")
    if colon and not port.isdigit():
        return False
    return not (_HOST.match(host) and not re.match(r"v?\d+(\.\d+)+", host)) or ("." in name and not colon)


def _user(scheme: str, user: str, colon: str, password: str) -> str:
    if not colon:
        hidden = user and (_WEB.fullmatch(scheme) or random(unquote(user))) and user not in ("git", "oauth2accesstoken")
        return MASK if hidden and not _open(user) else user
    login = unquote(password).lower()
    token = (login in _NO_LOGIN and _WEB.fullmatch(scheme) and user) or random(unquote(user))
    shown = MASK if token and user not in HIDDEN and not _open(user) else user
    if not password or password in HIDDEN or _TEMPLATE.fullmatch(password):
        return f"{shown}:{password}"
    return f"{shown}:{MASK}"


# ---- a value that is an address and nothing else

_SCHEMES = re.compile(
    r"(?:db\+|jdbc:)?(?:postgres(?:ql)?|mysql|mariadb|mssql|oracle|sqlite|redshift|snowflake|bigquery|trino|presto|hive|impala|"
    r"databricks|cockroachdb|duckdb|db2|teradatasql|vertica|clickhouse|redis|rediss|sentinel|amqps?|pyamqp|sqs|kafka|mongodb|"
    r"mongodb|memcached?|cache|rpc|file|filesystem|https?|ldaps?|smtps?|ftps?|sftp|ssh|s3|gs|wasbs?|abfss?|aws|"
    r"airflow-db-not-allowed|google-cloud-platform|socks[45]h?)(?:[+_][\w-]+)*",
    re.I,
)
_SHOWN = re.compile(
    r"(?P<scheme>[A-Za-z][\w+.:-]*)://(?:(?P<user>[\w.%+ \\$@-]*|•••)(?::(?:•••|\*+)?)?@)?"
    r"(?P<host>(?:[\w.-]+|\[[\da-fA-F:]+\])?(?::\d{1,5})?(?:,[\w.-]+(?::\d{1,5})?)*)(?P<path>(?:/[\w.%~+{}$-]*)*)(?P<more>[?;][^\s\"']*)?"
)
_BETWEEN = re.compile(r"([,;])(?=[A-Za-z][\w+.-]{0,40}://)")
"""Between two addresses of one value."""
_KNOWN = re.compile(
    r"(?:server|host|hostaddr|port|user|uid|user ?id|username|database|dbname|initial ?catalog|driver|data ?source|"
    r"accountname|endpoint|endpointsuffix|defaultendpointsprotocol|entitypath|sharedaccesskeyname|sslmode|encrypt|trustservercertificate|"
    r"timeout|connect_timeout|application_name|schema|warehouse|role|region|region_name|account)",
    re.I,
)


def shown(value: str, text: Callable[[str], str]) -> str:
    """An address as it may be shown, its passwords masked; the mask alone where what remains is not surely harmless.

    Args:
        value: the whole value of an option that holds an address.
        text: masks what any text may hold.
    """
    whole = _whole(value)
    safe = text(whole)
    if all(map(_is_shown, _BETWEEN.split(safe)[::2])):
        return safe
    pairs = [part.partition("=") for part in re.split(r";\s*|(?<!\s)\s+(?=[\w ]{1,40}=)", safe.strip("; ")) if part]
    if len(pairs) > 1 and all(
        equals and (_KNOWN.fullmatch(key.strip()) or given == MASK) for key, equals, given in pairs
    ):
        return safe
    return MASK


def _is_shown(address: str) -> bool:
    """Whether an address is written as one and holds nothing that could be a secret any more."""
    match = _SHOWN.fullmatch(address)
    return bool(match and _SCHEMES.fullmatch(match["scheme"]) and not random(match["host"] + match["path"]))


def _whole(value: str) -> str:
    """The value's login masked, whatever signs it holds: there is nothing but the address."""
    return "".join(map(_alone, _BETWEEN.split(value)))


def _alone(value: str) -> str:
    match = re.fullmatch(r"([A-Za-z][\w+.:-]*://)(.*)", value, re.S)
    if not match or "@" not in match[2]:
        return value
    scheme = match[1].removesuffix("://").rpartition(":")[2]
    return match[1] + _login(scheme, match[2])
