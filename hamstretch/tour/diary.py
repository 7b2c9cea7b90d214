"""How the guest's sessions go: a repeatable run of good, amber and red days."""

from __future__ import annotations

import random

import msgspec


class Day(msgspec.Struct, frozen=True):
    """How one session goes: ratings 0-10 before, worst, after, and the next morning if it is answered."""

    pre: int
    peak: int
    post: int
    morning: int | None


def diary(seed: int, count: int) -> tuple[Day, ...]:
    """Return a varied but repeatable run of days: mostly good, some amber, one red near the middle."""
    dice = random.Random(seed)  # noqa: S311 - a guest's mood is no secret
    days = []
    for n in range(count):
        pre = max(0, round(4 - 2.5 * n / max(1, count - 1)) + dice.choice((-1, 0, 0, 0, 1)))
        post = max(0, pre - dice.choice((0, 0, 1, 1)))
        days.append(Day(pre, max(pre - 1, 0), post, dice.choice((pre, post, None))))
    for n in dice.sample(range(count), k=count // 9):
        days[n] = Day(days[n].pre, days[n].pre, days[n].pre + 2, days[n].pre)
    if count:
        days[count // 2] = Day(2, 6, 4, 3)
    return tuple(days)
