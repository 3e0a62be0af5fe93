"""The presentation lock: a browser that shows one engagement alone until somebody leaves the lock again.

A browser is known by a random name in a cookie of its own; what it is locked to is kept here, one small file a locked
browser. So a lock holds in all its tabs at once, and through reloads and restarts. It is no access control: whoever
takes the cookie away, or uses another browser, is not locked.
"""

import hashlib
import hmac
import json
import re
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from discovery import private_files
from discovery.access.actors import Actor, confined
from discovery.model.errors import Denied, Refused

LONGEST_WORD = 100

_NAME = re.compile(r"[A-Za-z0-9_-]{32,64}")


@dataclass(frozen=True)
class Lock:
    """What a browser is locked to. ``digest`` is that of the word that leaves the lock, empty when none was set."""

    engagement: str
    salt: str = ""
    digest: str = ""

    @property
    def asks_for_word(self) -> bool:
        """Whether leaving takes the word that was set."""
        return bool(self.digest)


def new_browser() -> str:
    """A name for a browser that nobody can guess."""
    return secrets.token_urlsafe(32)


def is_browser(name: object) -> bool:
    """Whether this may be the name of a browser; what else a cookie holds is none of ours."""
    return isinstance(name, str) and bool(_NAME.fullmatch(name))


class Locks:
    """The locked browsers of one installation, in a folder of their own within its data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "locked"

    def of(self, browser: str | None) -> Lock | None:
        """The lock of a browser. One whose file cannot be read shows nothing rather than everything."""
        if browser is None or not is_browser(browser):
            return None
        try:
            return _read(self._place(browser))
        except FileNotFoundError:
            return None

    def confine(self, actor: Actor, browser: str | None) -> Actor:
        """The actor as a browser lets it act: before an audience where the browser is locked."""
        lock = self.of(browser)
        return confined(actor, lock.engagement) if lock else actor

    def lock(self, browser: str, engagement_id: str, word: str = "") -> None:
        """Lock a browser; ``word`` must be given to leave, where there is one.

        Raises Denied when it is locked already, for that would be a way around the word; Refused for a word too long.
        """
        if self.of(browser) is not None:
            raise Denied("This browser is locked already. Leave the lock first.", code="locked")
        wanted = _plain(word)
        if len(wanted) > LONGEST_WORD:
            raise Refused("The word is too long.", {"field": "word"}, f"at most {LONGEST_WORD} characters")
        salt = secrets.token_hex(16) if wanted else ""
        made = Lock(engagement_id, salt, _digest(wanted, salt) if wanted else "")
        private_files.folder(self._folder)
        place = self._place(browser)
        draft = place.with_suffix(".new")
        with private_files.opened(draft) as stream:
            stream.write(json.dumps(asdict(made)).encode())
        draft.replace(place)

    def leave(self, browser: str, word: str = "") -> None:
        """Open a browser again. Raises Denied unless this is the word that was set."""
        lock = self.of(browser)
        if lock is None:
            return
        if lock.asks_for_word and not hmac.compare_digest(_digest(_plain(word), lock.salt), lock.digest):
            raise Denied("That is not the word that was set when this browser was locked.", code="wrong_word")
        self._place(browser).unlink(missing_ok=True)

    def open_all(self, which: Callable[[Lock], bool] = lambda _lock: True) -> int:
        """Open every locked browser, or those ``which`` chooses, without a word; says how many.

        For whoever keeps the machine, when a word was forgotten.
        """
        places = [place for place in sorted(self._folder.glob("*.json")) if which(_read(place))]
        for place in places:
            place.unlink(missing_ok=True)
        return len(places)

    def _place(self, browser: str) -> Path:
        return self._folder / f"{hashlib.sha256(browser.encode()).hexdigest()}.json"


def _read(place: Path) -> Lock:
    """Raises FileNotFoundError where there is no such lock."""
    try:
        return Lock(**json.loads(place.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        return Lock("")


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).strip()


def _digest(word: str, salt: str) -> str:
    return hashlib.scrypt(word[: LONGEST_WORD + 1].encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()
