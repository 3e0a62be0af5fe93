"""The line in the menu that says whether this browser shows one engagement alone, and leads to where that is turned."""

from urllib.parse import quote

from discovery.ui.components.script import component

_HTML = """
<a class="lock-sign" href="/lock" target="_self">
<svg viewBox="0 0 16 16" aria-hidden="true"><rect x="3" y="7" width="10" height="7" rx="1.5"/>
<path class="shut" d="M5 7V5a3 3 0 0 1 6 0v2"/><path class="open" d="M5 7V4.5a3 3 0 0 1 5.8-1"/></svg>
<span class="lock-words"></span><kbd>Alt+L</kbd></a>
"""

_SIGN = component("discovery_lock_sign", "shared/page/lock_sign.js", _HTML, ("shared/page/lock_sign.css",))


def lock_sign(code: str, locked: bool) -> None:
    """Draw it for the engagement of this code, that of the page or, where the browser is ``locked``, of the lock."""
    _SIGN({"address": f"/lock?e={quote(code)}", "locked": locked}, key="lock_sign", height="content")
