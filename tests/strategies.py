"""Whole engagements for property tests: the texts come from hypothesis, the structure from a seed, so that one costs
milliseconds and still shrinks to a small one.
"""

import hashlib
import random
import string
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from discovery.model.column import Column, columns
from discovery.model.csv_cell import as_cell
from discovery.model.engagement import Engagement
from discovery.model.links import MEANINGS
from discovery.model.proposal import Proposal
from discovery.model.record import CAPTURED, ROWS, Record
from discovery.model.row import Row
from discovery.model.success import SCALES, Response

SECRET = "SECRET-9f1c"
"""Stands in every private note: must be found in no file."""

HOSTILE = (
    '=HYPERLINK("http://a.example/"&A1;"x")',
    "=1+1",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "|cmd",
    "%0A",
    "\t=1",
    "\n=1",
    "'=1",
    "''",
    "＝1+1",
    "＋1",
    "－1",
    "＠x",
    " =1",
    "-5",
    "+30 %",
    "NA",
    "null",
    "None",
    'a,b;"c"',
    "line one\nline two\n\nline four",
    "<script>alert(1)</script>",
    "![x](http://a.example/x.png)",
    "[a](javascript:alert(1))",
    "| a | b |\n|---|---|",
    "```\nfence\n```",
    "# heading",
    "1. list",
    "- list",
    "$$x^2$$ :smile: &amp; &#61; \\",
    "https://a.example www.a.example me@a.example",
    "_under_ *star* ~~gone~~ `code`",
    "%%{init: {}}%% end; subgraph",
    "日本語 \U0001f600 é é مرحبا",
    "\u202eright to left\u2028next\u2029last\u0085",
    "true",
    "2026-03-31",
    "1e5",
    "x" * 39,
)

_SHARE = 0.4
"""Of the fields that nobody has to fill in, so many are."""
_FIRST = date(1, 1, 1).toordinal()
_LAST = date(9999, 12, 31).toordinal()


def texts(limit: int = 60) -> st.SearchStrategy[str]:
    """Any text that may be stored, hostile ones among them."""
    letters = st.characters(exclude_categories=["Cs"], exclude_characters=_refused())
    return st.one_of(st.sampled_from(HOSTILE), st.text(letters, min_size=1, max_size=limit))


def _refused() -> str:
    control = [*range(0x09), 0x0B, 0x0C, 0x0D, *range(0x0E, 0x20), 0x7F, 0xFFFE, 0xFFFF]
    return "".join(map(chr, control))


def an_id(luck: random.Random) -> str:
    """An id in the form of a UUID."""
    digits = f"{luck.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def moment(luck: random.Random) -> datetime:
    """A moment in UTC to the microsecond."""
    return datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=luck.randrange(10**15))


def _text(luck: random.Random, words: list[str], column: Column) -> str | None:
    if column.name == "email":
        return "ann@example.org"
    if column.name == "currency":
        return luck.choice(("EUR", "USD", "JPY"))
    if column.name == "begins":
        return f"{luck.randrange(24):02d}:30"
    if column.name in ("sha256", "fingerprint"):
        return hashlib.sha256(content(luck.randrange(4))).hexdigest()
    if column.kind == "address":
        return "https://example.org/" + "".join(luck.choices(string.ascii_letters, k=5))
    chosen = luck.choice(words)[: column.limit]
    return chosen if chosen.strip() else ("x" if column.required else None)


def content(which: int) -> bytes:
    """The bytes behind the artefacts' fingerprints: four different files."""
    return f"file {which}".encode()


def _value(luck: random.Random, words: list[str], column: Column, ids: dict[str, list[str]]) -> Any:
    low, high = column.low or 0, column.high or 0
    match column.kind:
        case "choice":
            return luck.choice(column.values)
        case "choices":
            return tuple(luck.sample(column.values, luck.randint(0, min(3, len(column.values)))))
        case "number":
            near = [low, high, luck.uniform(low, high), min(high, 0.1), min(high, 7), min(high, luck.random() * 100)]
            return float(luck.choice(near))
        case "whole":
            return luck.choice((int(low), int(high), luck.randint(int(low), int(high))))
        case "day":
            return date.fromordinal(luck.randint(_FIRST, _LAST))
        case "flag":
            return luck.choice((True, False))
        case "row":
            found = [row_id for section in column.refers for row_id in ids[section]]
            return luck.choice(found) if found else None
        case "tags":
            return tuple(word[:200] for word in luck.sample(words, luck.randint(0, min(3, len(words)))))
        case "map" if column.name == "details":
            return {"notes": as_cell("long", luck.choice(words)[:200])} if luck.random() < 0.5 else {}
        case "map":
            return {word[:200]: luck.choice(words)[:200] for word in luck.sample(words, luck.randint(0, 1))}
    return SECRET if column.private else _text(luck, words, column)


def _row(
    luck: random.Random,
    words: list[str],
    model: type[Row],
    own: dict[str, Any],
    ids: dict[str, list[str]],
    share: float = _SHARE,
) -> Row | None:
    values: dict[str, Any] = {}
    for column in columns(model):
        if column.required or luck.random() < share:
            values[column.name] = _value(luck, words, column, ids)
        else:
            values[column.name] = {"choices": (), "tags": (), "map": {}}.get(column.kind)
        if column.required and values[column.name] is None:
            return None
    for low, high in model.ordered:
        first, second = values[low], values[high]
        if first is not None and second is not None and first > second:
            values[low], values[high] = second, first
    if model.section == "flows" and values["origin"] == values["target"]:
        return None
    stamps = {"created_at": moment(luck), "updated_at": moment(luck), "created_by": luck.choice(("", "Ann"))}
    return model.model_validate({**values, **stamps, **own})


def _fitting(row: Row, parts: dict[str, Any]) -> Row:
    """A response gets a score that its measure's kind has; any other row stays as it is."""
    if not isinstance(row, Response):
        return row
    kind = next(measure.kind for measure in parts["measures"] if measure.id == row.measure)
    low, high = SCALES.get(kind, (row.score, row.score))
    return row.model_copy(update={"score": min(max(row.score, low), high)})


def _once(row: Row, others: list[Row]) -> Row:
    """Where there is one row for each value, a row about the same as another one gets a value of its own."""
    same = row.one_for and any(row.__dict__[row.one_for] == other.__dict__[row.one_for] for other in others)
    return row.model_copy(update={row.one_for: f"number {row.number}"}) if same else row


def _links(luck: random.Random, count: int, parts: dict[str, Any], engagement_id: str) -> tuple[Row, ...]:
    made: dict[tuple[str, str, str], Row] = {}
    model = ROWS[-1]
    for number in range(1, count + 1):
        meaning = luck.choice(MEANINGS)
        first = [row for section in meaning.origins for row in parts[section]]
        second = [row for section in meaning.targets for row in parts[section]]
        if not first or not second:
            continue
        ends = (luck.choice(first).id, luck.choice(second).id)
        if ends[0] != ends[1]:
            own = {"id": an_id(luck), "engagement_id": engagement_id, "number": number, "position": number * 3}
            stamps = {"created_at": moment(luck), "updated_at": moment(luck), "private_notes": SECRET}
            values = {**own, **stamps, "from_id": ends[0], "to_id": ends[1], "kind": meaning.kind}
            made[*ends, meaning.kind] = model.model_validate(values)
    return tuple(sorted(made.values(), key=lambda row: (row.position, row.number)))


class InTurn(list[str]):
    """Words of which each choice gives the next one, whatever luck says; ``given`` counts the choices."""

    given = 0

    def __getitem__(self, _place: Any) -> Any:
        self.given += 1
        return super().__getitem__((self.given - 1) % len(self))


def engagement(seed: int, size: int, words: list[str], least: int = 0, share: float = _SHARE) -> Record:
    """An engagement with ``least`` to ``size`` rows in each section; the same arguments give the same one.

    ``share`` of the fields that nobody has to fill in are filled in.
    """
    luck, apart = random.Random(seed), random.Random(seed + 1)  # what is proposed changes nothing else
    head_id = an_id(luck)
    ids = {model.section: [an_id(luck) for _ in range(luck.randint(least, size))] for model in CAPTURED}
    ids[Proposal.section] = [an_id(apart) for _ in range(apart.randint(least, size))]
    parts: dict[str, Any] = {}
    for model in CAPTURED:
        parts[model.section] = _rows(luck, words, model, parts, ids, head_id, share)
    parts["links"] = _links(luck, size * 4, parts, head_id)
    own = {"id": head_id, "engagement_id": head_id, "number": luck.randint(1, 99), "revision": luck.randint(1, 9**6)}
    head = _row(luck, words, Engagement, own, ids, share)
    parts[Proposal.section] = _rows(apart, words, Proposal, parts, ids, head_id, share)
    return Record(engagement=head, **parts)  # type: ignore[arg-type]


def _rows(
    luck: random.Random,
    words: list[str],
    model: type[Row],
    parts: dict[str, Any],
    ids: dict[str, list[str]],
    head_id: str,
    share: float,
) -> tuple[Row, ...]:
    """The rows of one section; an id for which no row can be made is taken off the list."""
    numbers = luck.sample(range(1, 1500), len(ids[model.section]))
    rows: list[Row] = []
    for row_id, number in zip(list(ids[model.section]), numbers, strict=True):
        own = {"id": row_id, "engagement_id": head_id, "number": number, "position": luck.randint(0, 3)}
        row = _row(luck, words, model, {**own, "version": luck.randint(1, 9)}, ids, share)
        if row is None:
            ids[model.section].remove(row_id)
        else:
            rows.append(_once(_fitting(row, parts), rows))
    return tuple(sorted(rows, key=lambda row: (row.position, row.number)))


def engagements(size: int = 3) -> st.SearchStrategy[Record]:
    """Any engagement with up to ``size`` rows in each section."""
    return st.builds(
        engagement,
        seed=st.integers(0, 2**32),
        size=st.integers(0, size),
        words=st.lists(texts(), min_size=1, max_size=8, unique=True),
    )
