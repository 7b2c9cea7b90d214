"""What the qualities and places of one check-in amount to: signs in the legs, the saddle and the chest.

Shared by the gates (B1, B3, B6) and the rules during (D1, D2). Quality overrides number (domain 3.2).
A quality is remembered with the side it was marked on: what was looked at on one side is new on the other.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from hamstretch.core.record_terms import BELOW_KNEE, CheckIn, Place, Quality, Side

NERVE = frozenset({Quality.NUMB, Quality.TINGLING, Quality.WEAK})
"""Counts as a leg sign wherever it is marked (B3)."""

TRAVELLING = frozenset({Quality.RADIATING, Quality.ELECTRIC, Quality.BURNING})
"""Down the leg: ends a session (D1); [D] a leg sign before one too, with or without a place, for D1 would
only follow."""

NUMBING = frozenset({Quality.NUMB, Quality.TINGLING})
"""[D] In a buttock they are of the saddle (domain 3.3): B1."""

LOCAL = frozenset({Quality.SHARP, Quality.STABBING})
"""D3."""

FAINT = frozenset({Quality.DIZZY, Quality.BREATHLESS})
"""D2; [D] no session begins with them either."""

BUTTOCKS = frozenset({Place.BUTTOCK_L, Place.BUTTOCK_R})
LEFT = frozenset({Place.BUTTOCK_L, Place.THIGH_L, Place.KNEE_L, Place.CALF_L, Place.FOOT_L})
RIGHT = frozenset({Place.BUTTOCK_R, Place.THIGH_R, Place.KNEE_R, Place.CALF_R, Place.FOOT_R})
OF_SIDE = {Side.LEFT: LEFT, Side.RIGHT: RIGHT}

Felt = frozenset[tuple[Quality, Side]]
"""Qualities with their side; BOTH stands for "no side was marked", not for two."""


class Signs(msgspec.Struct, frozen=True):
    """Qualities, each with its side, and places that are not new: someone qualified has looked at them."""

    felt: Felt = frozenset()
    places: frozenset[Place] = frozenset()

    def __or__(self, other: Signs) -> Signs:
        """Return both together."""
        return Signs(self.felt | other.felt, self.places | other.places)

    def shown_in(self, check_in: CheckIn) -> bool:
        """Whether a check-in has any of them in a leg (B6)."""
        below = BELOW_KNEE.intersection(check_in.places)
        return bool(self.felt & felt(check_in, NERVE | TRAVELLING) or self.places & below)

    def on_both_sides(self, quality: Quality) -> bool:
        """Whether a quality was looked at on the left and on the right."""
        return {(quality, Side.LEFT), (quality, Side.RIGHT)} <= self.felt


KNOWN_SIGNS = Signs(frozenset((Quality.TINGLING, side) for side in Side), BELOW_KNEE)
"""What B6 covers on one leg, whichever: long-standing below-knee pain or tingling, already assessed."""


def felt(check_in: CheckIn, qualities: Iterable[Quality]) -> Felt:
    """Return which of these qualities a check-in has, on each side that it marks."""
    sides = [s for s, places in OF_SIDE.items() if places.intersection(check_in.places)] or [Side.BOTH]
    return frozenset((q, s) for q in check_in.qualities if q in qualities for s in sides)


def leg_signs(check_in: CheckIn) -> Signs:
    """Return the leg signs that a check-in shows, for remembering them once they were looked at."""
    return Signs(felt(check_in, NERVE | TRAVELLING), BELOW_KNEE.intersection(check_in.places))


def emergency_signs(check_in: CheckIn) -> Signs:
    """Return the signs that by themselves make a check-in B1: in both legs, or in a buttock."""
    shown = Signs()
    if both_legs(check_in, Signs()):
        shown |= leg_signs(check_in)
    if in_buttock(check_in, Signs()):
        shown |= Signs(felt(check_in, NUMBING), BUTTOCKS.intersection(check_in.places))
    return shown


def urgent_signs(check_in: CheckIn) -> Signs:
    """Return the place that by itself can make a check-in B2."""
    return Signs(places=frozenset({Place.UPPER_BACK}.intersection(check_in.places)))


def leg_sign(check_in: CheckIn, old: Signs) -> bool:
    """B3: numb, tingling, weak, shooting, electric, burning, or pain below the knee, that is new."""
    new = felt(check_in, NERVE | TRAVELLING) - old.felt
    return bool(new or BELOW_KNEE.intersection(check_in.places) - old.places)


def both_legs(check_in: CheckIn, old: Signs) -> bool:
    """B1's "both legs new": a nerve-like feeling with both sides marked, or both below the knee.

    A feeling is old here only when both sides were looked at. [D] Aching, stiff or sore in both thighs
    alone is how muscles feel after use, and is not meant here.
    """
    places = frozenset(check_in.places)
    if not (places & LEFT and places & RIGHT):
        return False
    said = (NERVE | TRAVELLING).intersection(check_in.qualities)
    below = places & BELOW_KNEE
    new_below = below & LEFT and below & RIGHT and below - old.places
    return bool(new_below) or any(not old.on_both_sides(q) for q in said)


def in_buttock(check_in: CheckIn, old: Signs) -> bool:
    """B1 (3.3) [D]: numb or tingling with a buttock marked, unless this very sign was looked at."""
    marked = BUTTOCKS.intersection(check_in.places)
    if not marked:
        return False
    return bool(felt(check_in, NUMBING) - old.felt or (felt(check_in, NUMBING) and marked - old.places))


def chest(check_in: CheckIn) -> bool:
    """Chest pain, by quality or by place (B1, D2)."""
    return Quality.CHEST in check_in.qualities or Place.CHEST in check_in.places


def faint(check_in: CheckIn) -> bool:
    """Dizzy, faint or breathless (D2)."""
    return not FAINT.isdisjoint(check_in.qualities)


def emergency(check_in: CheckIn, old: Signs) -> bool:
    """B1 without its questions: saddle, numb in a buttock, both legs new, or chest."""
    saddle = Place.SADDLE in check_in.places or in_buttock(check_in, old)
    return saddle or chest(check_in) or both_legs(check_in, old)
