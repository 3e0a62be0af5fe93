"""Makes engagements of any size for trials and measurements; everything in one follows from its size and its seed.

No clock and no set order is asked, so the same arguments give the same Record in every process.
"""

import random
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

from discovery.catalogue import ways
from discovery.generate.draws import SUBJECTS, SURNAMES, Draws
from discovery.generate.plausible import CONFIDENCE, VALUES
from discovery.model import vocabulary as words
from discovery.model.agreement import Link
from discovery.model.engagement import Engagement
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import id_for

FEWEST, MOST = 10, 100_000

_GAP = 1024
_LANES = ("inputs", "collect", "prepare", "store", "analyze", "outputs")
_SHARES: Mapping[str, int] = {
    "people": 30,
    "outcomes": 35,
    "constraints": 40,
    "outputs": 35,
    "inputs": 35,
    "profiles": 62,
    "data_quality": 35,
    "parties": 40,
    "workflows": 6,
    "tools": 50,
    "steps": 85,
    "flows": 222,
    "practices": 27,
    "skills": 18,
    "partners": 15,
    "deficiencies": 28,
    "measures": 33,
    "readings": 54,
    "responses": 60,
    "requirements": 42,
    "log": 35,
    "artefacts": 15,
    "answers": 40,
    "sessions": 7,
    "attendance": 14,
    "waivers": 7,
    "environments": 7,
}
"""How many of a thousand rows each section gets, as in discoveries that were really held."""
_ALWAYS = (
    "people",
    "outcomes",
    "constraints",
    "outputs",
    "inputs",
    "workflows",
    "tools",
    "steps",
    "measures",
    "requirements",
)
"""One row of each comes first: the others are about them."""


def generate(rows: int, seed: int, title: str | None = None) -> Record:
    """An engagement of exactly ``rows`` rows, links counted apart (about as many again).

    Raises ValueError when ``rows`` is not between 10 and 100,000.
    """
    if not FEWEST <= rows <= MOST:
        raise ValueError(f"rows must be between {FEWEST:,} and {MOST:,}, not {rows:,}")
    making = _Making(rows, seed, title or f"Generated engagement {seed}: {rows:,} rows")
    for section, count in _counts(rows).items():
        making.fill(section, count)
    making.link()
    return making.record()


def _counts(rows: int) -> dict[str, int]:
    """How many rows each section gets, by its share; largest remainders first, so that they add up exactly."""
    counts = {section: int(section in _ALWAYS) for section in _SHARES}
    left, total = rows - len(_ALWAYS), sum(_SHARES.values())
    exact = {section: left * share / total for section, share in _SHARES.items()}
    for section, share in exact.items():
        counts[section] += int(share)
    by_remainder = sorted(exact, key=lambda section: int(exact[section]) - exact[section])
    for section in by_remainder[: rows - sum(counts.values())]:
        counts[section] += 1
    known = {"profiles": 2 * counts["inputs"], "answers": len(ways())}
    known |= {"attendance": counts["sessions"] * counts["people"], "waivers": counts["partners"] * 100}
    for section, most in known.items():
        surplus = max(0, counts[section] - most)
        counts[section] -= surplus
        counts["responses"] += surplus
    return counts


class _Making(Draws):
    """An engagement while it is made: rows by section, in the order that lets each name those before it."""

    def __init__(self, rows: int, seed: int, title: str) -> None:
        start = datetime(2026, 1, 5, 9, tzinfo=UTC) + timedelta(days=seed % 365)
        super().__init__(random.Random(f"{seed}/{rows}"), start)  # noqa: S311 (no secret)
        self.lanes: dict[str, list[Any]] = {lane: [] for lane in _LANES}
        self.counted = 0
        self.id = self.new_id()
        day = self.start.date()
        self.engagement = Engagement.model_validate(
            {
                **self.own(0, self.id),
                "title": title,
                "customer": f"{self.choose(SURNAMES)} {self.choose(('Group', 'Retail', 'Energy', 'Bank'))}",
                "industry": self.choose(("Retail", "Energy", "Banking", "Transport", "Health")),
                "purpose": "Made by the generator, for trials and measurements.",
                "kind": self.of(words.EngagementKind),
                "status": "in discovery",
                "start": day,
                "end": day + timedelta(days=60),
                "revision": 1,
            }
        )

    def new_id(self) -> str:
        """A time-ordered UUID, version 7, whose time is the seed's and whose other bits are drawn."""
        self.counted += 1
        stamp = int(self.start.timestamp() * 1000) + self.counted
        bits = self.random.getrandbits(74)
        return str(uuid.UUID(int=stamp << 80 | 7 << 76 | (bits >> 62) << 64 | 2 << 62 | bits & ((1 << 62) - 1)))

    def own(self, at: int, row_id: str, days: int = 0) -> dict[str, Any]:
        """What the program writes itself into a row."""
        moment = self.start + timedelta(days=days)
        stamps = {"created_at": moment, "created_by": "Generator", "updated_at": moment, "updated_by": "Generator"}
        return {"id": row_id, "engagement_id": self.id, "number": at + 1, "position": (at + 1) * _GAP, **stamps}

    def fill(self, section: str, count: int) -> None:
        """All rows of a section."""
        model, days = BY_SECTION[section], 7 * (list(_SHARES).index(section) // 6)
        values = self.flows(count) if section == "flows" else (VALUES[section](self, at) for at in range(count))
        for at, given in enumerate(values):
            confidence = {"confidence": self.choose(CONFIDENCE), "source": f"Session {1 + days // 7}"}
            row_id = id_for(model, self.id, given[model.one_for]) if model.one_for else self.new_id()
            row = model.model_validate({**self.own(at, row_id, days), **confidence, **given})
            self.made[section].append(row)
            lane = given["stage"] if section == "steps" else section
            if lane in self.lanes:
                self.lanes[lane].append(row)

    # ---- flows: every box has a neighbour on each side before any has two

    def flows(self, count: int) -> Iterator[dict[str, Any]]:
        """Values of flows between boxes that are there in the same state."""
        pairs = self._pairs()
        for _ in range(count):
            origin, target = next(pairs)
            state = origin.state if target.state == "both" else target.state
            mode = self.choose(("batch", "batch", "micro-batch", "streaming", "on request"))
            yield {
                "origin": origin.id,
                "target": target.id,
                "state": state,
                "mode": mode,
                "payload": f"Rows of {self.choose(SUBJECTS)}",
                "gb_per_day": self.figure(0.001, 500),
                "protocol": self.choose(("JDBC", "HTTPS", "Kafka", "SFTP", "SQL")),
                "interval_minutes": {"batch": 1440.0, "micro-batch": 15.0}.get(mode, 0.0),
                "latency_minutes": self.figure(0.01, 60),
                "crosses_boundary": self.random.random() < 0.2,
            }

    def _pairs(self) -> Iterator[tuple[Any, Any]]:
        lanes = [rows for rows in self.lanes.values() if rows]
        seen: set[tuple[str, str]] = set()
        for left, right in pairwise(lanes):
            for origin, target in _spine(left, right):
                seen.add((origin.id, target.id))
                yield origin, target
        tries = 0
        while True:
            lane = self.whole_number(0, len(lanes) - 2)
            origin = self.choose(lanes[lane])
            ahead = lanes[min(lane + self.choose((1, 1, 1, 1, 2)), len(lanes) - 1)]
            target = _near(origin, self.whole_number(0, len(ahead) - 1), ahead)
            tries += 1
            if target is not None and ((origin.id, target.id) not in seen or tries > 50):
                seen.add((origin.id, target.id))
                tries = 0
                yield origin, target

    # ---- links

    def link(self) -> None:
        """Links of every kind, none twice."""
        seen = set()
        for kind, origin, target in self._ends():
            if target is None or (kind, origin, target) in seen:
                continue
            seen.add((kind, origin, target))
            own = self.own(len(self.made["links"]), self.new_id(), 21)
            ends = {"from_id": origin, "to_id": target, "kind": kind}
            self.made["links"].append(Link.model_validate({**own, **ends}))

    def _ends(self) -> Iterator[tuple[str, str, str | None]]:
        rows = self.made
        for kind, section, *targets in _LINKED:
            for row in rows[section]:
                yield kind, row.id, self.some(self.choose(targets))
        producers = [row for row in rows["parties"] if row.role != "consumer"]
        consumers = [row for row in rows["parties"] if row.role != "producer"]
        for parties, kind, section in ((producers, "produces", "inputs"), (consumers, "consumes", "outputs")):
            for row in rows[section] if parties else ():
                yield kind, self.choose(parties).id, row.id
        for row in rows["deficiencies"]:
            yield "resolves", self.choose(rows["steps"]).id, row.id
        for row in rows["requirements"]:
            yield "satisfies", self.choose(rows["steps"]).id, row.id
        for lane in ("collect", "prepare", "store", "analyze"):
            old = [row for row in self.lanes[lane] if row.state == "current"]
            new = [row for row in self.lanes[lane] if row.state == "future"]
            for first, second in zip(new, old, strict=False):
                yield "replaces", first.id, second.id

    def record(self) -> Record:
        """The engagement as it stands."""
        parts: dict[str, Any] = {section: tuple(rows) for section, rows in self.made.items()}
        made = Record(engagement=self.engagement, **parts)
        return replace(made, engagement=self.engagement.model_copy(update={"numbers_given": made.numbers()}))


def _states(row: Any) -> set[str]:
    return {"current", "future"} if row.state == "both" else {row.state}


def _near(row: Any, at: int, rows: list[Any]) -> Any:
    """The first of the rows from a place on that is there in a state of this row, looking a dozen ahead."""
    for step in range(min(len(rows), 12)):
        near = rows[(at + step) % len(rows)]
        if _states(row) & _states(near):
            return near
    return None


def _spine(left: list[Any], right: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Pairs that leave no row without a neighbour in any state it is there in, as far as there is one."""
    met: set[tuple[str, str]] = set()
    for rows, others, forwards in ((left, right, True), (right, left, False)):
        for state in ("current", "future"):
            there = [row for row in others if state in _states(row)]
            for at, row in enumerate(rows if there else ()):
                if state not in _states(row) or (row.id, state) in met:
                    continue
                other = there[at * len(there) // len(rows)]
                met.update((end.id, shared) for end in (row, other) for shared in _states(row) & _states(other))
                yield (row, other) if forwards else (other, row)


_LINKED = (
    ("serves", "outputs", "outcomes"),
    ("serves", "inputs", "outcomes"),
    ("constrains", "constraints", "inputs", "steps", "outputs"),
    ("measures", "measures", "outcomes", "outputs"),
    ("derived_from", "requirements", "outcomes", "constraints"),
    ("derived_from", "requirements", "outcomes"),
    ("evidenced_by", "inputs", "artefacts"),
    ("evidenced_by", "deficiencies", "artefacts"),
    ("decided_by", "steps", "log"),
)
"""Links that every row of a section gets one of: kind, its section, and where they may lead."""
