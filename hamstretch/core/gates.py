"""Before a session: the gates B1-B4, the restrictions B5-B8 and the bands B9-B11 of domain 3.4.

Every row is here. Gates: the first hit decides and stops. Restrictions: all that match apply. Bands:
exactly one. Nothing here reads a clock or the log; `facts.py` derives the facts.
"""

from __future__ import annotations

from functools import reduce

import msgspec

from hamstretch.core.pain import Action, Limits, Lock, Row, Verdict, first_hit, hits
from hamstretch.core.record_terms import CheckIn, Moment, Place
from hamstretch.core.safety import Level, SafetyList
from hamstretch.core.signs import KNOWN_SIGNS, Signs, emergency, faint, leg_sign
from hamstretch.core.thresholds import (
    ABOVE_BASE,
    EARLY_MIN,
    EASE_GATE,
    EASE_PRE,
    GENTLE_GATE,
    GENTLE_PRE,
    HIGH_PRE,
    STOP_PRE,
)
from hamstretch.core.wording import Say

WARM_UP = frozenset({"WU1", "WU3", "WU4", "WU5"})
EASY_SET = frozenset({"SU1", "SU2", "SU3", "SU4", "SU5", "ST2", "STR1", "STR2"}) | WARM_UP - {"WU3"}
"""B5 [D]: lying down or on a chair; without the nerve-loading ST5, the fold ST3, the partner, the jog."""
EARLY_SET = frozenset({"SU1", "SU2", "SU3", "SU5", "STR1", "STR2", "WU2", "DY2"}) | WARM_UP
"""B7: the list of G-time; WU2 is DY2."""
GENTLE_SET = frozenset({"SU4", "SU2", "ST2"}) | WARM_UP - {"WU3"}
"""B11, with the warm-ups whose gate is 6."""
BENT_KNEE = dict.fromkeys(
    ("ST1", "ST2", "ST3", "ST4", "ST6", "ST8", "SU1", "SU2", "SU3", "SU5", "SU6"), "bent-knee"
)
"""B6, EASE: the variant key of every stretch that has one."""
STRENGTH = frozenset({"STR1", "STR2", "STR3", "STR4"})
"""Domain 1.4: not on two days running [D]."""
KNOWN_OUT = frozenset({"ST5", "ST7", "STR4", "SU6"})
"""B6."""


class BeforeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the gates look at.

    `levels`: of the symptoms ticked as new now; `screened`: of those that stand since the last full list;
    `avoid`: their `avoid` keys. `old`: signs someone qualified has looked at. `lock`: what still stands.
    `b3_before`, `rested_before`: B3, or no stretching for B4's reason, at the check-in before this one.
    `minutes_since_rising` is None when unknown. `ease_next` (A2), `lower_next` (A3), `removed` (D3) and
    `red_within_24h` come from earlier sessions, and so does `strong_lately`: strength work rests today.
    `calm`: `pre` <= 2 in each of the last 3 sessions (SU6).
    """

    check_in: CheckIn
    levels: frozenset[Level] = frozenset()
    screened: frozenset[Level] = frozenset()
    avoid: frozenset[str] = frozenset()
    professional_ok: bool = False
    old: Signs = Signs()
    lock: Lock = Lock.NONE
    base: int | None = None
    b3_before: bool = False
    rested_before: bool = False
    minutes_since_rising: int | None = None
    early_override: bool = False
    ease_next: bool = False
    lower_next: bool = False
    removed: frozenset[str] = frozenset()
    calm: bool = False
    strong_lately: bool = False
    red_within_24h: bool = False
    plan_paused: bool = False

    @property
    def pre(self) -> int:
        """Pain before."""
        return self.check_in.nrs

    @property
    def leg(self) -> bool:
        """B3's condition for this check-in."""
        known = KNOWN_SIGNS if Level.KNOWN in self.screened else Signs()
        return Level.LEG in self.levels or leg_sign(self.check_in, self.old | known)

    @property
    def high_back(self) -> bool:
        """Whether pain is marked between the shoulders, which nobody has looked at (3.3)."""
        marked = Place.UPPER_BACK in self.check_in.places and Place.UPPER_BACK not in self.old.places
        return marked and self.pre > 0

    def stands(self, level: Level) -> bool:
        """Whether a symptom of this level was ticked now or stands since the last full list."""
        return level in self.levels or level in self.screened

    @property
    def early(self) -> bool:
        """B7's condition."""
        minutes = self.minutes_since_rising
        return minutes is not None and minutes <= EARLY_MIN and not self.early_override


GATES: tuple[Row[BeforeFacts], ...] = (
    Row(
        "B1",
        "any emergency rf; or loc saddle; or both legs new; or chest pain",
        (Action.EMERGENCY,),
        lambda f: (
            Level.EMERGENCY in f.levels
            or emergency(f.check_in, f.old)
            or f.lock is Lock.UNTIL_ASSESSED_EMERGENCY
        ),
        Lock.UNTIL_ASSESSED_EMERGENCY,
    ),
    Row(
        "B2",
        "any urgent rf; or loc upper_back and pre >= 5",
        (Action.URGENT,),
        lambda f: (
            Level.URGENT in f.levels
            or (f.high_back and f.pre >= HIGH_PRE)
            or f.lock is Lock.UNTIL_ASSESSED_URGENT
        ),
        Lock.UNTIL_ASSESSED_URGENT,
    ),
    Row(
        "B3",
        "new, one leg: numb, tingling, weak, down the leg, or pain below the knee; at 2 check-ins",
        (Action.ADVISE, Action.PROFESSIONAL_ONLY),
        lambda f: f.lock is Lock.UNTIL_PROFESSIONAL or (f.leg and (f.b3_before or f.lock is Lock.UNTIL_GONE)),
        Lock.UNTIL_PROFESSIONAL,
        say="B3.again",
    ),
    Row(
        "B3",
        "new, one leg: numb, tingling, weak, down the leg, or pain below the knee",
        (Action.ADVISE,),
        lambda f: f.leg or f.lock is Lock.UNTIL_GONE,
        Lock.UNTIL_GONE,
    ),
    Row(
        "D2",
        "dizzy, faint, breathless [D]",
        (Action.REST, Action.ADVISE),
        lambda f: faint(f.check_in),
        Lock.REST,
        say="D2.before",
    ),
    Row(
        "B4",
        "pre >= 7, twice in a row",
        (Action.REST, Action.ADVISE),
        lambda f: f.pre >= STOP_PRE and f.rested_before,
        Lock.REST,
        say="B4.again",
    ),
    Row("B4", "pre >= 7", (Action.REST,), lambda f: f.pre >= STOP_PRE, Lock.REST),
    Row("RED24", "after RED no session for 24 h", (Action.REST,), lambda f: f.red_within_24h, Lock.REST),
)
"""First hit decides and stops; the guard rail after a RED session stands last."""

RESTRICTIONS: tuple[Row[BeforeFacts], ...] = (
    Row("B2", "loc upper_back, pre < 5 [D]", (Action.ADVISE,), lambda f: f.high_back, say="B2.mild"),
    Row(
        "B5",
        "soft risk or G-contra ticked, no professional OK",
        (Action.ADVISE, Action.RESTRICT),
        lambda f: f.stands(Level.SOFT) and not f.professional_ok,
        limits=Limits(only=EASY_SET, dose="phase1"),
    ),
    Row(
        "B6",
        "long-standing below-knee pain or tingling already assessed",
        (Action.RESTRICT, Action.HOLD),
        lambda f: f.stands(Level.KNOWN) or f.old.shown_in(f.check_in),
        limits=Limits(without=KNOWN_OUT, variants=BENT_KNEE, dose="phase1", hold_plan=True),
    ),
    Row(
        "B7",
        "within 2 h of rising (user may override)",
        (Action.RESTRICT,),
        lambda f: f.early,
        limits=Limits(only=EARLY_SET, no_fold=True),
    ),
    Row(
        "B8",
        "base known and pre >= base+2",
        (Action.BAND_WORSE,),
        lambda f: f.base is not None and f.pre >= f.base + ABOVE_BASE,
    ),
    Row(
        "A2",
        "last session AMBER by A2",
        (Action.EASE,),
        lambda f: f.ease_next,
        limits=Limits(eased=True, variants=BENT_KNEE),
        say="A2.next",
    ),
    Row(
        "A3",
        "a morning after met A3",
        (Action.LOWER_STEP,),
        lambda f: f.lower_next,
        limits=Limits(lower_step=True),
        say="A3.next",
    ),
    Row("PAUSE", "plan paused", (Action.HOLD,), lambda f: f.plan_paused, limits=Limits(hold_plan=True)),
)
"""All that match apply, the stricter of each limit; the last three are carried over from earlier sessions."""

BANDS: tuple[Row[BeforeFacts], ...] = (
    Row("B9", "pre 0-2", (Action.PROCEED,), lambda f: f.pre < EASE_PRE),
    Row(
        "B10",
        "pre 3-4",
        (Action.EASE,),
        lambda f: EASE_PRE <= f.pre < GENTLE_PRE,
        limits=Limits(min_gate=EASE_GATE, eased=True, variants=BENT_KNEE),
    ),
    Row(
        "B11",
        "pre 5-6",
        (Action.RESTRICT, Action.HOLD),
        lambda f: GENTLE_PRE <= f.pre < STOP_PRE,
        limits=Limits(
            min_gate=GENTLE_GATE,
            only=GENTLE_SET,
            variants=BENT_KNEE,
            dose="gentle",
            strength=False,
            hold_plan=True,
        ),
    ),
)
"""Exactly one; B8 takes the next one down."""

PAST_B11: tuple[Row[BeforeFacts], ...] = (
    Row(
        "B8",
        "B11 one band worse: no stretching (as B4), twice in a row",
        (Action.REST, Action.ADVISE),
        lambda f: f.rested_before,
        Lock.REST,
        say="B8.rest.again",
    ),
    Row(
        "B8",
        "B11 one band worse: no stretching (as B4)",
        (Action.REST,),
        lambda _: True,
        Lock.REST,
        say="B8.rest",
    ),
)
"""What stands below the last band."""


def before(facts: BeforeFacts) -> Verdict:
    """Return whether a session may start, within which limits, and what to say (B1-B11)."""
    stopped = hits(GATES, facts)[:1]
    if stopped:
        return _stop(stopped[0])
    applied = hits(RESTRICTIONS, facts)
    worse = any(r.id == "B8" for r in applied)
    at = next(i for i, band in enumerate(BANDS) if band.test(facts)) + worse
    if at == len(BANDS):
        return _stop(first_hit(PAST_B11, facts))
    return _go((*applied, BANDS[at]), facts)


def screen(ticked: tuple[str, ...], safety: SafetyList, *, professional_ok: bool = False) -> Verdict:
    """Return what the full list's answers do at once: lock (B1-B3), or restrict and advise (B5, B6).

    Store `fired` with the screening, for the lock is read from there. `limits` are those of the list
    alone; a check-in finds them again.
    """
    asked = CheckIn(moment=Moment.BEFORE, nrs=0, new=ticked)
    facts = BeforeFacts(
        check_in=asked,
        levels=levels(ticked, safety),
        avoid=avoid_keys(ticked, safety),
        professional_ok=professional_ok,
    )
    stopped = hits(GATES, facts)[:1]
    return _stop(stopped[0]) if stopped else _go(hits(RESTRICTIONS, facts), facts)


def levels(ids: tuple[str, ...], safety: SafetyList) -> frozenset[Level]:
    """Return the levels of ticked symptoms; [D] one that the list no longer knows counts as soft."""
    return frozenset(safety.level(i) or Level.SOFT for i in ids)


def avoid_keys(ids: tuple[str, ...], safety: SafetyList) -> frozenset[str]:
    """Return the `avoid` keys of ticked symptoms; they hold with a professional's OK too."""
    return frozenset(key for s in safety.symptoms if s.id in ids for key in s.avoid)


def lock_page(lock: Lock) -> tuple[Say, Say]:
    """Return title and text of the page shown while a lock stands: what it is for and what opens it."""
    return Say(f"pain.lock.{lock}.title"), Say(f"pain.lock.{lock}.text")


def _stop(row: Row[BeforeFacts]) -> Verdict:
    """Build the verdict of a row that lets no session start."""
    return Verdict(
        lock=row.lock,
        fired=row.fired(),
        title=Say(f"{row.message}.title"),
        tell=(Say(f"{row.message}.text"), Say(f"{row.message}.opens")),
    )


def _go(rows: tuple[Row[BeforeFacts], ...], facts: BeforeFacts) -> Verdict:
    """Build the verdict of a session that may start within the limits of all these rows."""
    without = facts.removed if facts.calm else facts.removed | {"SU6"}
    first = Limits(avoid=facts.avoid, without=without, strength_rests=facts.strong_lately)
    return Verdict(
        fired=tuple(f for r in rows for f in r.fired()),
        limits=reduce(Limits.__and__, (r.limits for r in rows), first),
        tell=tuple(Say(f"{r.message}.text") for r in rows),
    )
