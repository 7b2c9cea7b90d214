"""During a session: D1-D7 of domain 3.4; first hit decides. Every row is here; nothing reads a clock."""

from __future__ import annotations

import msgspec

from hamstretch.core.pain import Action, Lock, Row, first_hit
from hamstretch.core.record_terms import BELOW_KNEE, CheckIn, Fired, Moment, Place, Quality
from hamstretch.core.signs import LOCAL, NERVE, TRAVELLING, Signs, chest, emergency, faint
from hamstretch.core.thresholds import END_PEAK, END_PEAK_RISEN, END_RISE, FELT, MILD_PULL
from hamstretch.core.wording import Say

PULL = frozenset({Quality.CALF_PULL, Quality.STRETCH})
CALVES = frozenset({Place.CALF_L, Place.CALF_R})
KNOWN_BELOW = Signs(places=BELOW_KNEE)
"""What B6 leaves out of "both legs": places only, for of which side its tingling is nobody said."""


class DuringFacts(msgspec.Struct, frozen=True, kw_only=True):
    """One rating given in the middle, against what the session knows.

    `known_below_knee`: B6 stands. `calf_pull_before`: a calf pull was already said, the ankle relaxed.
    `eased`, `swapped`: what D5 did to this exercise. `sharp_before`: D3s earlier in this session.
    `sharp_earlier_session`: D3 at this very exercise in an earlier session. `moving`: nothing is held in it.
    """

    check_in: CheckIn
    pre: int
    known_below_knee: bool = False
    calf_pull_before: bool = False
    eased: bool = False
    swapped: bool = False
    sharp_before: int = 0
    sharp_earlier_session: bool = False
    moving: bool = False

    @property
    def peak(self) -> int:
        """This rating; one that topped D4 earlier has already ended the session."""
        return self.check_in.nrs

    @property
    def asked_after(self) -> bool:
        """Whether this is the rating after, whose number A1 and A2 judge; its qualities still count."""
        return self.check_in.moment is Moment.AFTER

    @property
    def only_a_pull(self) -> bool:
        """Whether all that is said of the lower leg is a mild pull in the calf."""
        said = frozenset(self.check_in.qualities)
        below = BELOW_KNEE.intersection(self.check_in.places)
        return bool(said) and said <= PULL and self.peak <= MILD_PULL and below <= CALVES

    @property
    def answers_b1(self) -> bool:
        """Whether the rating itself says saddle, numb in a buttock, both legs or chest."""
        old = KNOWN_BELOW if self.known_below_knee else Signs()
        pulled = CALVES if self.only_a_pull else frozenset()
        places = tuple(p for p in self.check_in.places if p not in pulled)
        return emergency(msgspec.structs.replace(self.check_in, places=places), old)

    @property
    def nerve(self) -> bool:
        """D1's condition."""
        said = frozenset(self.check_in.qualities)
        pull = Quality.CALF_PULL in said
        if said & (NERVE | TRAVELLING) or (pull and self.calf_pull_before):
            return True
        below = pull or bool(BELOW_KNEE.intersection(self.check_in.places))
        return below and not self.known_below_knee and not self.only_a_pull

    @property
    def sharp(self) -> bool:
        """D3's quality."""
        return bool(LOCAL.intersection(self.check_in.qualities))

    @property
    def too_much(self) -> bool:
        """D4's condition."""
        if self.asked_after:
            return False
        high = self.peak >= END_PEAK and self.peak > self.pre
        return high or (self.peak >= END_PEAK_RISEN and self.peak >= self.pre + END_RISE)

    @property
    def worse(self) -> bool:
        """D5's condition."""
        return self.peak >= FELT and self.peak > self.pre and not self.asked_after


DURING: tuple[Row[DuringFacts], ...] = (
    Row(
        "D1",
        "q radiating, electric, burning, numb, tingling, weak; or new below-knee pain, or a lasting pull",
        (Action.END, Action.ASK_B1, Action.ADVISE),
        lambda f: f.nerve,
    ),
    Row(
        "D2",
        "chest pain",
        (Action.END, Action.EMERGENCY),
        lambda f: chest(f.check_in),
        Lock.UNTIL_ASSESSED_EMERGENCY,
        say="D2.chest",
    ),
    Row(
        "D2",
        "dizzy, faint, breathless",
        (Action.END, Action.ADVISE),
        lambda f: faint(f.check_in),
    ),
    Row(
        "D3",
        "q sharp or stabbing, 2nd time; same exercise on 2 sessions",
        (Action.END, Action.REMOVE_ITEM, Action.ADVISE),
        lambda f: f.sharp and f.sharp_before > 0 and f.sharp_earlier_session,
        say="D3.end-remove",
    ),
    Row(
        "D3",
        "q sharp or stabbing, 2nd time",
        (Action.END,),
        lambda f: f.sharp and f.sharp_before > 0,
        say="D3.end",
    ),
    Row(
        "D3",
        "q sharp or stabbing; same exercise on 2 sessions",
        (Action.SKIP_ITEM, Action.DROP_POSITION, Action.REMOVE_ITEM, Action.ADVISE),
        lambda f: f.sharp and f.sharp_earlier_session,
        say="D3.remove",
    ),
    Row("D3", "q sharp or stabbing", (Action.SKIP_ITEM, Action.DROP_POSITION), lambda f: f.sharp),
    Row("D4", "peak >= 6 and > pre; or peak >= 5 and >= pre+3", (Action.END,), lambda f: f.too_much),
    Row(
        "D5",
        "peak >= 3 and > pre; swap also failed",
        (Action.SKIP_ITEM,),
        lambda f: f.worse and f.swapped,
        say="D5.skip",
    ),
    Row("D5", "peak >= 3 and > pre; eased", (Action.SWAP,), lambda f: f.worse and f.eased, say="D5.swap"),
    Row("D5", "peak >= 3 and > pre", (Action.EASE,), lambda f: f.worse),
    Row(
        "D6",
        "peak >= 3 and <= pre",
        (Action.NO_DEEPER,),
        lambda f: f.peak >= FELT and not f.asked_after,
    ),
    Row("D7", "peak 0-2 or stretch sensation only", (Action.PROCEED,), lambda _: True),
)
"""First hit decides; D7 is what is left."""


class DuringVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """What a rating in the middle asks for. `title` heads a stop page and is None otherwise."""

    fired: tuple[Fired, ...]
    tell: tuple[Say, ...]
    title: Say | None = None
    lock: Lock = Lock.NONE

    @property
    def actions(self) -> tuple[Action, ...]:
        """Everything asked for, in order."""
        return tuple(Action(f.action) for f in self.fired)

    @property
    def ends(self) -> bool:
        """Whether the session stops here."""
        return Action.END in self.actions


def during(facts: DuringFacts) -> DuringVerdict:
    """Return what D1-D7 ask for, and EMERGENCY at once where the rating itself already answers B1."""
    row = first_hit(DURING, facts)
    if row.lock is Lock.NONE and facts.answers_b1:
        return _emergency(row)
    return DuringVerdict(
        fired=row.fired(),
        tell=_tell(row, facts),
        title=Say(f"{row.message}.title") if Action.END in row.then else None,
        lock=row.lock,
    )


def _tell(row: Row[DuringFacts], facts: DuringFacts) -> tuple[Say, ...]:
    """Return what to say: nothing where all is well, the ankle where it is a first mild calf pull."""
    if facts.moving and row.then == (Action.EASE,):
        return (Say("pain.D5.move.text"),)
    if row.id != "D7":
        return (Say(f"{row.message}.text"),)
    return (Say("pain.calf-pull.text"),) if Quality.CALF_PULL in facts.check_in.qualities else ()


def _emergency(row: Row[DuringFacts]) -> DuringVerdict:
    """Lock by B1; a row that ends the session stays on record before it."""
    kept = row.fired() if Action.END in row.then else ()
    b1 = (Fired(rule="B1", action=Action.END), Fired(rule="B1", action=Action.EMERGENCY))
    return DuringVerdict(
        fired=(*(f for f in kept if f.action != Action.ASK_B1), *b1),
        tell=(Say("pain.B1.text"), Say("pain.B1.opens")),
        title=Say("pain.B1.title"),
        lock=Lock.UNTIL_ASSESSED_EMERGENCY,
    )
