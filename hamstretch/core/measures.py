"""What self-tests and own activities show over time: series, and when a change may be called real.

Self-tests follow domain 4: values are centimetres or degrees from the test's zero, the best trial of a
sitting is its value, and each test and side stands alone. Activities are 0-10, 10 as before (domain 5).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from datetime import date
from statistics import fmean, median

import msgspec

from hamstretch.core.measure_records import ActivitiesRecord, SelfTestRecord, Zero
from hamstretch.core.record_terms import Side
from hamstretch.core.records import Entry
from hamstretch.core.thresholds import (
    ACTIVITY_NOISE,
    ACTIVITY_NOISE_ONE,
    FLOOR_MDC,
    KNEE_MDC,
    REACH_MDC,
    SIDE_GAP,
)

MDC = {Zero.SOLES: REACH_MDC, Zero.TOES: REACH_MDC, Zero.FLOOR: FLOOR_MDC, Zero.STRAIGHT: KNEE_MDC}
"""Minimal detectable change of a test by its zero, in its own unit (domain 4)."""
DECIMALS = 6
"""Digits of a reading that count; what is beyond them is the machine's."""
LEVEL_OF = 2
"""A level is the median of this many last tests (domain 4)."""


class Verdict(enum.StrEnum):
    """What the tests so far show. OPEN: beyond noise for the first time, the next test has to agree."""

    NONE = "none"
    FIRST = "first"
    WITHIN = "within"
    OPEN = "open"
    BETTER = "better"
    WORSE = "worse"


class Series(msgspec.Struct, frozen=True):
    """The best values of one test on one side, oldest first; the first is the baseline."""

    test: str
    side: Side
    zero: Zero
    days: tuple[date, ...]
    values: tuple[float, ...]

    @property
    def mdc(self) -> float:
        """Changes below this are the test's own noise."""
        return MDC[self.zero]

    @property
    def level(self) -> float:
        """The median of the last two tests."""
        return median(self.values[-LEVEL_OF:])

    @property
    def told(self) -> float:
        """The level (domain 4), or the last test alone where the level would tell a change that is none."""
        far = abs(_beyond(self.level, self.values[0])) >= self.mdc
        alone = self.verdict is Verdict.OPEN or (self.verdict is Verdict.WITHIN and far)
        return self.values[-1] if alone else self.level

    @property
    def change(self) -> float:
        """How much better the level is than the baseline; negative when worse."""
        rise = _beyond(self.level, self.values[0])
        return -rise if self.zero.less_is_better else rise

    @property
    def verdict(self) -> Verdict:
        """What may be said about the change."""
        return verdict(self.values, self.mdc, less_is_better=self.zero.less_is_better)


def verdict(values: Sequence[float], mdc: float, *, less_is_better: bool) -> Verdict:
    """Return what values of one test, oldest first, show against the first of them (domain 4).

    A change is real where one test differs by at least `mdc` and the next keeps the sign, by however
    little; the number told beside it is the median of these two.
    """
    if len(values) < LEVEL_OF:
        return Verdict.FIRST if values else Verdict.NONE
    before, last = (_beyond(v, values[0]) for v in values[-LEVEL_OF:])
    if abs(before) >= mdc and before * last > 0:
        return Verdict.BETTER if (last < 0) is less_is_better else Verdict.WORSE
    return Verdict.OPEN if abs(last) >= mdc else Verdict.WITHIN


def _beyond(value: float, first: float) -> float:
    """Return how far two readings are apart: 10.2 and 6.2 cm are 4, though not in binary fractions."""
    return round(value - first, DECIMALS)


def all_series(entries: Iterable[Entry], since: date | None = None) -> tuple[Series, ...]:
    """Return every test and side with a score, by test and side; `since` begins a new baseline.

    A sitting without a score is no point. Two of one day are one, the better.
    """
    found: dict[tuple[str, Side], list[SelfTestRecord]] = {}
    for entry in entries:
        if not isinstance(entry, SelfTestRecord) or entry.best is None:
            continue
        if since is None or entry.at.day >= since:
            found.setdefault((entry.test, entry.side), []).append(entry)
    return tuple(_one(records) for _, records in sorted(found.items()))


def _one(records: Sequence[SelfTestRecord]) -> Series:
    zero = records[-1].zero
    days: dict[date, float] = {}
    for record in sorted(records, key=lambda r: r.at.utc):
        if record.best is None or record.zero is not zero:
            continue
        told = (days.get(record.at.day, record.best), record.best)
        days[record.at.day] = (min if zero.less_is_better else max)(told)
    return Series(records[-1].test, records[-1].side, zero, tuple(days), tuple(days.values()))


def flexibility_change(series: Iterable[Series]) -> tuple[float, float] | None:
    """Return change and noise of the test that changed most against its own noise, or None (M4)."""
    told = [(s.change, s.mdc) for s in series if len(s.values) >= LEVEL_OF]
    return max(told, key=lambda c: c[0] / c[1], default=None)


def side_gap(series: Iterable[Series], test: str) -> float | None:
    """Return how far apart the sides' last values are, left minus right, if that is worth a word."""
    last = {s.side: (s.values[-1], s.zero) for s in series if s.test == test}
    if Side.LEFT not in last or Side.RIGHT not in last:
        return None
    gap = _beyond(last[Side.LEFT][0], last[Side.RIGHT][0])
    least = max(SIDE_GAP, MDC[last[Side.LEFT][1]])
    return gap if abs(gap) >= least else None


class ActivityChange(msgspec.Struct, frozen=True):
    """Means of what was rated both times, at first and lately; `of` counts the activities."""

    first: float
    last: float
    of: int

    @property
    def change(self) -> float:
        """Points better than at first."""
        return self.last - self.first

    @property
    def real(self) -> bool:
        """Whether the change is beyond the error of measuring."""
        return abs(self.change) >= (ACTIVITY_NOISE if self.of > 1 else ACTIVITY_NOISE_ONE)


def activity_change(entries: Iterable[Entry], since: date | None = None) -> ActivityChange | None:
    """Compare the first and the last rating of the activities that both name; None without two."""
    rated = [e for e in entries if isinstance(e, ActivitiesRecord) and (since is None or e.at.day >= since)]
    if len(rated) < 2:  # noqa: PLR2004 - a change has two ends
        return None
    first, last = ({name_key(a.name): a.score for a in r.rated} for r in (rated[0], rated[-1]))
    both = [name for name in first if name in last]
    if not both:
        return None
    return ActivityChange(fmean(first[n] for n in both), fmean(last[n] for n in both), len(both))


def name_key(name: str) -> str:
    """Return what makes two spellings of an activity the same."""
    return " ".join(name.split()).casefold()
