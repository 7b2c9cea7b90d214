"""What the qualities and places of one check-in amount to: signs in the legs, the saddle and the chest.

Shared by the gates (B1, B3, B6) and the rules during (D1, D2). Quality overrides number (domain 3.2).
"""

from __future__ import annotations

import msgspec

from hamstretch.core.records import BELOW_KNEE, CheckIn, Place, Quality

NERVE = frozenset({Quality.NUMB, Quality.TINGLING, Quality.WEAK})
"""Counts as a leg sign wherever it is marked (B3)."""

TRAVELLING = frozenset({Quality.RADIATING, Quality.ELECTRIC, Quality.BURNING})
"""Down the leg: ends a session (D1); [D] a leg sign before one when a leg is marked, else D1 would follow."""

LOCAL = frozenset({Quality.SHARP, Quality.STABBING})
"""D3."""

LEFT = frozenset({Place.BUTTOCK_L, Place.THIGH_L, Place.KNEE_L, Place.CALF_L, Place.FOOT_L})
RIGHT = frozenset({Place.BUTTOCK_R, Place.THIGH_R, Place.KNEE_R, Place.CALF_R, Place.FOOT_R})
LEGS = (LEFT | RIGHT) - {Place.BUTTOCK_L, Place.BUTTOCK_R}


class Signs(msgspec.Struct, frozen=True):
    """Qualities and places that are not new any more: someone qualified has looked at them."""

    qualities: frozenset[Quality] = frozenset()
    places: frozenset[Place] = frozenset()

    def __or__(self, other: Signs) -> Signs:
        """Return both together."""
        return Signs(self.qualities | other.qualities, self.places | other.places)

    def shown_in(self, check_in: CheckIn) -> bool:
        """Whether a check-in has any of them."""
        return bool(
            self.qualities.intersection(check_in.qualities) or self.places.intersection(check_in.places)
        )


KNOWN_SIGNS = Signs(frozenset({Quality.TINGLING}), BELOW_KNEE)
"""What B6 covers: long-standing below-knee pain or tingling, already assessed."""


def leg_signs(check_in: CheckIn) -> Signs:
    """Return the leg signs that a check-in shows, for remembering them once they were looked at."""
    qualities = (NERVE | TRAVELLING).intersection(check_in.qualities)
    return Signs(qualities, BELOW_KNEE.intersection(check_in.places))


def leg_sign(check_in: CheckIn, old: Signs) -> bool:
    """B3: numb, tingling, weak, or pain below the knee, that is new."""
    new = set(check_in.qualities) - old.qualities
    below = BELOW_KNEE.intersection(check_in.places) - old.places
    return bool(new & NERVE or below or (new & TRAVELLING and LEGS.intersection(check_in.places)))


def both_legs(check_in: CheckIn, old: Signs) -> bool:
    """B1's "both legs new": a nerve-like feeling with both sides marked, or both below the knee.

    [D] Aching, stiff or sore in both thighs alone is how muscles feel after use, and is not meant here.
    """
    places = frozenset(check_in.places)
    if not (places & LEFT and places & RIGHT):
        return False
    new = set(check_in.qualities) - old.qualities
    below = places & BELOW_KNEE
    return bool(new & (NERVE | TRAVELLING) or (below & LEFT and below & RIGHT and below - old.places))


def chest(check_in: CheckIn) -> bool:
    """Chest pain, by quality or by place (B1, D2)."""
    return Quality.CHEST in check_in.qualities or Place.CHEST in check_in.places


def emergency(check_in: CheckIn, old: Signs) -> bool:
    """B1 without its questions: saddle, both legs new, or chest."""
    return Place.SADDLE in check_in.places or chest(check_in) or both_legs(check_in, old)
