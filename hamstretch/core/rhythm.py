"""How long a moment of the session may stay on the screen: a frame while something moves, else a second.

Nothing here shortens or lengthens a step, which the clock alone does; it only says when to look again.
"""

from __future__ import annotations

import math

from hamstretch.core.cues import LONGEST_TALK_S
from hamstretch.core.session_types import Mode, Session
from hamstretch.core.steps import Kind

MOTION_S = 1 / 64
"""Between two frames of a figure that moves: 60 a second, for a timer comes a little late."""
BREATH_S = 1 / 15
"""Between two frames of a held pose, where only the chest rises: less than a pixel at a time. The figure has
no more moments of a breath than this, and the ring's end goes two pixels or three."""
SECOND_S = 1.0
"""Between two frames where the number alone changes."""
_SHOWN = 1e-6
"""What `player_view` takes off before it rounds seconds up."""


def until_next(session: Session, *, reduced_motion: bool) -> float | None:
    """Return in how many seconds there is something new to show or to sound; None while time stands still."""
    step = session.step
    if session.listens:
        return min(SECOND_S, LONGEST_TALK_S - session.lag)
    if session.mode is Mode.REENTRY:
        return _to_whole(session.reentry)
    if session.mode is not Mode.RUNNING or step is None:
        return None
    frame = SECOND_S if reduced_motion else BREATH_S if step.kind is Kind.HOLD else MOTION_S
    if step.waits:
        return frame
    half = step.seconds / 2 - session.elapsed
    counted = session.counted_s if session.talking else frame
    return min(frame, _to_whole(session.left_s), *(s for s in (half, counted) if s > _SHOWN))


def _to_whole(left_s: float) -> float:
    """Return how long the seconds left, rounded up, stay the same: more than 0 and at most 1."""
    return min(1.0, left_s - math.ceil(left_s - _SHOWN) + 1.0)
