"""The drawn person: segment lengths, joint limits, thickness of flesh, and six looks.

Lengths are fractions of standing height H (Winter, Biomechanics and Motor Control of Human Movement,
4th ed. 2009, fig. 4.1, after Drillis & Contini 1966), turned into centimetres for H = 170.
Sections are (share along the bone, offset to the front, half depth, half width) in centimetres; they
are drawn values, not measured ones.
"""

from __future__ import annotations

import itertools
from typing import Final, Literal

import msgspec

HEIGHT: Final = 170.0

THIGH: Final = 0.245 * HEIGHT
SHANK: Final = 0.246 * HEIGHT
FOOT: Final = 0.152 * HEIGHT
ANKLE: Final = 0.039 * HEIGHT
UPPER_ARM: Final = 0.186 * HEIGHT
FOREARM: Final = 0.146 * HEIGHT
HAND: Final = 0.108 * HEIGHT
# Hip to shoulder line, 0.288 H, in three so that a rounded back and a tipped pelvis look different.
PELVIS: Final = 0.062 * HEIGHT
LUMBAR: Final = 0.095 * HEIGHT
THORAX: Final = 0.131 * HEIGHT
# Shoulder line to crown, 0.182 H.
NECK: Final = 0.062 * HEIGHT
HEAD: Final = 0.120 * HEIGHT
# Joint centres lie inside the breadths 0.191 H (hips) and 0.259 H (shoulders).
HIP_HALF: Final = 0.052 * HEIGHT
SHOULDER_HALF: Final = 0.100 * HEIGHT
SHOULDER_DROP: Final = 2.5  # the arm hangs from a little below the shoulder line

NECK_LEAN: Final = 16.0  # a neck at ease points this far forward of the chest, degrees
HEEL_BACK: Final = 4.2  # centre of the rounded heel: behind the ankle, and above the sole
HEEL_RADIUS: Final = 2.6
BALL: Final = 11.5  # the ball of the foot, ahead of the ankle
TOE: Final = FOOT - HEEL_BACK - HEEL_RADIUS
PALM: Final = 0.42 * HAND  # where a hand meets what it holds
HAND_HALF: Final = 1.6  # half the thickness of a hand at the palm

# Lowest flesh around the point that carries weight, for a sitting pelvis, a lying one, a lying chest.
SEAT_DEPTH: Final = 11.4
PELVIS_DEPTH: Final = 11.6
BACK_DEPTH: Final = 10.6
# And of a lying head: a ball this far up from the nape, this far to the front, with the hair around it.
SKULL_UP: Final = 11.2
SKULL_FRONT: Final = 0.1
SKULL: Final = 9.7

Limits = dict[str, tuple[float, float]]

# Degrees, a healthy adult: American Academy of Orthopaedic Surgeons, Joint Motion (1965), as reprinted
# in Greene & Heckman, The Clinical Measurement of Joint Motion (1994). Ankle: plantar flexion positive.
# Hip flexion is the bent-knee value; with the knee straight `STRAIGHT_LEG` holds. Neck counts the neck
# joint and the nod together.
LIMITS: Final[Limits] = {
    "lumbar": (-25.0, 50.0),
    "thorax": (-20.0, 45.0),
    "neck": (-60.0, 50.0),
    "hip": (-30.0, 125.0),
    "hip-abduct": (-30.0, 50.0),
    "hip-turn": (-45.0, 60.0),
    "knee": (0.0, 140.0),
    "ankle": (-25.0, 50.0),
    "shoulder": (-60.0, 182.0),
    "elbow": (0.0, 150.0),
    "wrist": (-75.0, 80.0),
}
# Raised straight leg or straight-knee hinge: about 100 in supple adults (same source).
STRAIGHT_LEG: Final = 100.0

Section = tuple[float, float, float, float]

THIGH_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, -0.6, 9.6, 8.8),
    (0.16, -0.3, 9.2, 8.6),
    (0.40, 0.2, 8.2, 7.8),
    (0.64, 0.4, 7.0, 6.6),
    (0.84, 0.4, 6.0, 5.7),
    (1.00, 0.2, 5.5, 5.2),
)
SHANK_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, 0.2, 5.4, 5.1),
    (0.12, -0.3, 5.4, 5.0),
    (0.30, -1.1, 5.7, 5.2),
    (0.48, -0.9, 5.1, 4.7),
    (0.72, -0.3, 3.9, 3.7),
    (1.00, 0.0, 3.4, 3.2),
)
UPPER_ARM_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, 0.0, 5.3, 5.2),
    (0.22, 0.0, 5.2, 5.0),
    (0.55, 0.1, 4.5, 4.3),
    (0.85, 0.0, 3.9, 3.8),
    (1.00, 0.0, 3.7, 3.6),
)
FOREARM_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, 0.0, 3.7, 3.6),
    (0.22, 0.1, 3.9, 3.8),
    (0.55, 0.0, 3.3, 3.2),
    (1.00, 0.0, 2.5, 2.7),
)
# Centimetres along the spine from the hip joints, offset to the front, half depth, half width.
TORSO_SECTIONS: Final[tuple[Section, ...]] = (
    (-1.0, -1.4, 10.6, 17.0),
    (5.0, -1.0, 11.0, 16.8),
    (11.5, 0.2, 10.0, 15.0),
    (18.0, 1.0, 9.4, 13.6),
    (25.5, 0.8, 10.0, 14.2),
    (34.0, 0.6, 11.0, 16.0),
    (41.0, -0.4, 10.4, 17.0),
    (46.0, -1.2, 8.4, 16.0),
    (49.0, -1.4, 6.6, 12.0),
    (51.0, -1.2, 5.6, 7.6),
)
# Centimetres above the top of the neck, centre to the front, half depth, half width.
HEAD_SECTIONS: Final[tuple[Section, ...]] = (
    (-2.2, 6.4, 2.3, 2.4),
    (-0.4, 5.2, 4.2, 4.4),
    (2.2, 3.2, 6.2, 6.0),
    (5.0, 1.6, 7.9, 6.9),
    (8.2, 0.7, 8.9, 7.4),
    (11.2, 0.1, 9.2, 7.5),
    (13.8, -0.2, 9.0, 7.3),
    (16.2, -0.4, 8.0, 6.5),
    (18.2, -0.6, 6.35, 5.1),
    (19.6, -0.7, 4.1, 3.3),
    (20.4, -0.7, 2.0, 1.6),
)

# Along a shoe from the ankle, height of the middle over the sole, half height, half width.
SHOE_SECTIONS: Final[tuple[Section, ...]] = (
    (-5.6, 3.6, 3.4, 3.2),
    (-2.5, 4.5, 4.5, 3.6),
    (1.2, 4.5, 4.5, 3.8),
    (5.0, 3.8, 3.8, 4.1),
    (9.0, 2.9, 2.9, 4.6),
    (13.0, 2.35, 2.35, 4.6),
    (16.5, 2.0, 2.0, 4.0),
    (18.0, 1.8, 1.7, 3.0),
)
# The same along a bare foot: heel, arch, ball and great toe.
FOOT_SECTIONS: Final[tuple[Section, ...]] = (
    (-5.4, 2.7, 2.4, 2.6),
    (-2.6, 3.5, 3.5, 2.9),
    (1.0, 4.2, 4.0, 3.2),
    (5.0, 3.7, 3.0, 3.7),
    (9.0, 2.6, 2.3, 4.5),
    (12.4, 1.9, 1.9, 4.7),
    (15.0, 1.25, 1.25, 4.3),
    (17.0, 1.35, 1.35, 3.4),
    (18.2, 1.2, 1.1, 2.4),
)
# Share along the hand, offset towards the thumb, half breadth, half thickness.
HAND_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, 0.0, 2.5, 2.2),
    (0.20, 0.2, 3.4, 2.1),
    (0.45, 0.2, 3.9, 1.8),
    (0.70, 0.0, 3.4, 1.5),
    (0.92, -0.3, 2.3, 1.2),
)
FIST_SECTIONS: Final[tuple[Section, ...]] = (
    (0.00, 0.0, 2.5, 2.3),
    (0.20, 0.1, 3.6, 2.9),
    (0.36, 0.1, 4.3, 3.2),
    (0.52, 0.0, 4.1, 2.9),
)
# Fingertips and the gaps between them: share of the hand's breadth towards the thumb, share along the hand.
FINGERS: Final = (
    (-0.86, 0.80),
    (-0.52, 0.75),
    (-0.24, 0.93),
    (0.0, 0.81),
    (0.26, 0.98),
    (0.5, 0.81),
    (0.80, 0.91),
)
# The same with the fingers apart, as a palm lies on a wall; a share counts from the breadth at its place.
SPREAD: Final = (
    (-1.70, 0.82),
    (-1.10, 0.84),
    (-0.72, 0.70),
    (-0.85, 1.00),
    (-0.35, 1.02),
    (-0.10, 0.72),
    (0.10, 1.07),
    (0.55, 1.06),
    (0.55, 0.72),
    (1.25, 1.00),
    (1.60, 0.92),
)
KNUCKLES: Final = (
    (-0.80, 0.58),
    (-0.5, 0.55),
    (-0.26, 0.62),
    (0.0, 0.59),
    (0.28, 0.63),
    (0.52, 0.57),
    (0.82, 0.59),
)


def flesh(sections: tuple[Section, ...], s: float) -> tuple[float, float, float]:
    """Return offset, half depth and half width at any place along a row of sections."""
    for a, b in itertools.pairwise(sections):
        if s <= b[0]:
            u = (s - a[0]) / (b[0] - a[0])
            return (a[1] + (b[1] - a[1]) * u, a[2] + (b[2] - a[2]) * u, a[3] + (b[3] - a[3]) * u)
    return sections[-1][1:]


def cut(sections: tuple[Section, ...], lo: float, hi: float) -> tuple[Section, ...]:
    """Return the sections between two places along the row, with new ones at both ends."""
    inner = (s for s in sections if lo < s[0] < hi)
    return ((lo, *flesh(sections, lo)), *inner, (hi, *flesh(sections, hi)))


HairStyle = Literal["short", "crop", "bob", "bun", "tail", "bald"]


class Look(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One body look: colours as RRGGBB, hair style, and how much broader than the base drawing."""

    id: str
    skin: str
    hair: str
    style: HairStyle
    build: float = 1.0


LOOKS: Final[tuple[Look, ...]] = (
    Look("juniper", "C98F6B", "3A2A22", "bun", 0.97),
    Look("oak", "8A5A3C", "1F1814", "short", 1.04),
    Look("birch", "E8B99A", "8C5A32", "tail", 0.96),
    Look("maple", "DDA37C", "6B6560", "short", 1.08),
    Look("willow", "5F3D2B", "17120F", "crop", 0.98),
    Look("aspen", "EDC4A6", "B9B3AA", "bob", 1.06),
)


def look(id_: str) -> Look:
    """Return a look by id, the first one for an unknown id, so that an old setting still draws."""
    return next((one for one in LOOKS if one.id == id_), LOOKS[0])
