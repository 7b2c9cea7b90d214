"""What a session lets be heard: the names of its signals, the kinds of words, and the time they may take."""

from __future__ import annotations

import enum

COUNT_S = 3
"""The seconds before a boundary that are counted, each by its own signal."""
HALF_CUE_FROM_S = 20.0
"""[D] Shorter holds have no half-way signal."""
LAST_S, LAST_FROM_S = 5.0, 15.0
"""[D] The last seconds are named this long before the end, so that the words are out before the count does
begin, and only in holds of at least the second length."""
REMARK_SHARE = 0.25
"""[D] Encouragement comes at this share of a hold that has a half-way signal."""
LONGEST_TALK_S = 30.0
"""[D] A pause waits no longer than this for its instruction to be spoken to the end."""
AFTER_S = 0.6
"""[D] Words follow their signal at this distance, so that neither covers the other."""
SHOWN_S, FLASH_S = 1.0, 0.35
"""[D] How long a signal's sign stands, and its flash: at most one a second, below the three of WCAG 2.3.1."""


class Cue(enum.StrEnum):
    """The signals; a pause's count has names of its own, so that hold and rest are told apart by ear."""

    PREPARE = "prepare"
    START = "start"
    HALF = "half"
    THREE = "three"
    TWO = "two"
    ONE = "one"
    END = "end"
    SWITCH = "switch"
    REST = "rest"
    REST_THREE = "rest-three"
    REST_TWO = "rest-two"
    REST_ONE = "rest-one"
    PAUSE = "pause"
    DONE = "done"
    STOP = "stop"


COUNT = {
    True: {3: Cue.THREE, 2: Cue.TWO, 1: Cue.ONE},
    False: {3: Cue.REST_THREE, 2: Cue.REST_TWO, 1: Cue.REST_ONE},
}
"""The counting signals by whether the step is work, and by the seconds left."""


class Part(enum.StrEnum):
    """What words are for. An instruction and an answer are waited for; a count and a remark never delay."""

    INSTRUCTION = "instruction"
    COUNT = "count"
    REMARK = "remark"
    ANSWER = "answer"

    @property
    def brief(self) -> bool:
        """Whether it is left out where anything else is being said."""
        return self in (Part.COUNT, Part.REMARK)
