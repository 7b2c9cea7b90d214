"""What is asked now and then beside the sessions: self-test, own activities, the questions of a review.

Without a plan nothing is asked unbidden. Dates are calendar days of the person's own clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import msgspec

from hamstretch.core.due import TEST_GAP, self_test_due
from hamstretch.core.measure_records import (
    MEASURES,
    ActivitiesRecord,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
)
from hamstretch.core.plan_state import PlanState
from hamstretch.core.record_terms import Side
from hamstretch.core.records import Entry
from hamstretch.core.thresholds import MONTH_DAYS, REVIEW_OPEN_WEEKS, REVIEW_WEEKS

MONTH = timedelta(days=MONTH_DAYS)


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """What is due on a day: a self-test's id or "", the review week whose question is open or 0."""

    self_test: str = ""
    activities: bool = False
    review_week: int = 0
    roland_morris: bool = False

    def __bool__(self) -> bool:
        """Whether anything is due."""
        return bool(self.self_test or self.activities or self.review_week or self.roland_morris)


def due(entries: Iterable[Entry], plan: PlanState, default_test: str) -> Due:
    """Return what is due today. The test is the one taken last, or the default before there is one.

    The Roland-Morris questionnaire is optional: only who has filled it in before is reminded of it.
    """
    if plan.started is None or plan.paused:
        return Due()
    told = [e for e in entries if type(e) in MEASURES]
    tests = [e for e in told if isinstance(e, SelfTestRecord)]
    here = self_test_due(plan.started, (e.at.day for e in tests if e.at.day >= plan.started), plan.today)
    test = tests[-1].test if tests else default_test
    last_time = max((e.at.day for e in tests), default=date.min)
    return Due(
        self_test=test if here <= plan.today and plan.today - last_time >= TEST_GAP else "",
        activities=_month_over([e for e in told if isinstance(e, ActivitiesRecord)], plan.today, first=True),
        review_week=_review_week([e for e in told if isinstance(e, GlobalChangeRecord)], plan),
        roland_morris=_month_over(
            [e for e in told if isinstance(e, RolandMorrisRecord)], plan.today, first=False
        ),
    )


def _month_over(
    records: Sequence[ActivitiesRecord] | Sequence[RolandMorrisRecord], today: date, *, first: bool
) -> bool:
    """Whether the last answer is a month old; without any, what `first` says."""
    return today - records[-1].at.day >= MONTH if records else first


def _review_week(answers: Iterable[GlobalChangeRecord], plan: PlanState) -> int:
    """Return the review week that is still without its answer, or 0."""
    open_ = [w for w in REVIEW_WEEKS if w <= plan.week_no < w + REVIEW_OPEN_WEEKS]
    begun = plan.started or plan.today
    given = {a.week for a in answers if a.at.day >= begun}
    return next((w for w in open_ if w not in given), 0)


def again_from(entries: Iterable[Entry], test: str, side: Side, today: date) -> date | None:
    """Return the day from which a test of this side may be taken again, or None when that is today."""
    taken = [e.at.day for e in entries if isinstance(e, SelfTestRecord) and (e.test, e.side) == (test, side)]
    last = max((d for d in taken if d <= today), default=None)
    return None if last is None or today - last >= TEST_GAP else last + TEST_GAP
