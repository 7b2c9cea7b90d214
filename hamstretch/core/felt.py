"""What is felt in a try of a self-test, and what it does to the test (domain 4, with D1-D7 of 3.4)."""

from __future__ import annotations

import msgspec

from hamstretch.core.during import DuringFacts, during
from hamstretch.core.pain import Action, Lock
from hamstretch.core.record_terms import CheckIn, Fired
from hamstretch.core.thresholds import TRIAL_PAIN
from hamstretch.core.wording import Say, say

STOPPED = say("self-test.stop.title")


class Felt(msgspec.Struct, frozen=True, kw_only=True):
    """The try is `lost`, or the test `ends` for good: then by which rules, with what heading and sentences.

    `asks_list`: what was felt is nerve-like, and the safety list is asked at once.
    """

    lost: bool = False
    ends: bool = False
    fired: tuple[Fired, ...] = ()
    title: Say = STOPPED
    says: tuple[Say, ...] = ()
    asks_list: bool = False


def felt(given: CheckIn, pre: int) -> Felt:
    """Return what a rating in a try does, with `pre` the one before the test.

    Sharp and whatever ends a session ends the test and is never scored; pain of 3 and more costs the try.
    """
    verdict = during(DuringFacts(check_in=given, pre=pre))
    if verdict.ends or verdict.lock is not Lock.NONE:
        return Felt(
            ends=True,
            fired=verdict.fired,
            title=verdict.title or STOPPED,
            says=verdict.tell,
            asks_list=Action.ASK_B1 in verdict.actions,
        )
    if any(fired.rule == "D3" for fired in verdict.fired):
        stop = (Fired(rule="D3", action=Action.END),)
        says = (say("self-test.stop.text"),)
        return Felt(ends=True, fired=stop, title=STOPPED, says=says)
    return Felt(lost=given.nrs >= TRIAL_PAIN)
