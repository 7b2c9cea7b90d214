"""Every number of domain 2.2 and 3.4 that the app decided itself [D], in one place, by rule.

None of them is a published threshold: all of them await a clinician's sign-off before release.
Pain is whole ratings 0-10, holds are seconds. A rule's module imports its numbers from here.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

# -- what every session may hold (domain 2.2) -------------------------------------------------------

OLDER_WEEK: Final = 4
"""Rule (h) [D]: at 65+ the 30 s hold begins in this ladder week; week 3 already doubles the seconds."""
OLDER_HOLD_S, OLDER_REPS = 30, 2
"""Rule (h) with rule (e) [D]: the hold of that week, and its repetitions, which wait for week 6."""
SHORT_HOLD_PHASE, SHORT_REPS_PHASE = 3, 4
"""Rule (e) [D]: phases in which a short desk hold (ST5) gets its longer hold, then its extra repetition."""
EASE_HOLD_S: Final = 5
"""EASE and A3 [D]: a hold is shorter by this many seconds."""
EASE_SHARE: Final = 3
"""EASE [D]: counts are smaller by one part in three."""
FLOOR_HOLD_S: Final = 10
"""EASE and A3 [D]: no hold is made shorter than this."""
GENTLE_HOLD_S, GENTLE_REPS = 15, 2
"""B11 [D]: the gentle set's hold and repetitions."""
IDLE_REPEAT, IDLE_BACK, IDLE_START = 7, 14, 28
"""Missed time [D]: whole idle days that repeat the week, go one phase back, go to phase 1."""

# -- before a session (B1-B11) ----------------------------------------------------------------------

FRESH: Final = timedelta(minutes=60)
"""[D] How long a check-in holds: a session that begins or goes on later needs a new one."""
EARLY_MIN: Final = 120
"""B7 [D]: minutes after rising without bending forward, the last one included."""
HIGH_PRE: Final = 5
"""B2 [D]: pain marked between the shoulders is urgent from this rating on; below it only advises."""
STOP_PRE: Final = 7
"""B4 [D]: no stretching from this rating on."""
EASE_PRE: Final = 3
"""B10 [D]: eased from this rating on."""
GENTLE_PRE: Final = 5
"""B11 [D]: the gentle set from this rating on."""
EASE_GATE, GENTLE_GATE = 4, 6
"""B10 and B11 [D]: an exercise needs at least this gate."""
ABOVE_BASE: Final = 2
"""B8 and T2 [D]: points above the base that are more than the scale's own noise (domain 3.1)."""
SCREENING_DAYS: Final = 30
"""Domain 3.3 [D]: "monthly" for the full list."""
STRENGTH_DAYS, STRENGTH_SPAN = 3, 7
"""Domain 1.4 [D]: strength work on this many days of so many at most, and never on two days running."""
CALM_SESSIONS, CALM_PRE = 3, 2
"""SU6 [D]: stays shut until this many sessions in a row began with at most this rating."""

# -- during (D1-D7) ---------------------------------------------------------------------------------

MILD_PULL: Final = 2
"""D1 [D]: a calf pull rated above this is pain below the knee."""
REMOVED_AFTER: Final = 2
"""D3 [D]: sharp at the same exercise in this many sessions removes it."""
END_PEAK: Final = 6
"""D4 [D]: ends from this rating on, when it is above the one before."""
END_PEAK_RISEN, END_RISE = 5, 3
"""D4 [D]: ends from this rating on, when it is this much above the one before."""
FELT: Final = 3
"""D5 and D6 [D]: begin at this rating."""

# -- after, and the next morning (A0-A6) ------------------------------------------------------------

ACCEPTABLE: Final = 5
"""A1 and A3 [D]: above this a later rating must not exceed the one before."""
POST_RISE: Final = 1
"""A1 [D]: green up to this much above the rating before."""
MORNING_RISE: Final = 2
"""A3 [D]: a morning this much above the rating before has risen."""
A3_WINDOW: Final = timedelta(days=7)
"""A3 [D]: a second rise within this time goes one phase back."""
REST_AFTER_RED: Final = timedelta(hours=24)
"""RED24 [D]: no session for this long after a session that ended red."""

# -- the weekly trend and the reviews (T1-T6, M1-M4) ------------------------------------------------

D1_WINDOW_DAYS: Final = 42
"""T1 [D]: a second END by D1 within this many days pauses the plan."""
RED_WINDOW_DAYS: Final = 14
"""T1 [D]: a second RED within this many days pauses the plan."""
TREND_RISE: Final = 2
"""T2 [D]: points that the weekly median rises in two weeks."""
MEDIAN_RATINGS: Final = 2
"""T2 [D]: ratings that make a weekly median."""
TROUBLED_OF, TROUBLED_LAST = 2, 3
"""T3 [D]: this many AMBER or RED of this many last sessions."""
ENOUGH: Final = 0.75
"""T5 [D]: share of the sessions due."""
MISSED_ALONE: Final = 1
"""T5 [D]: sessions that a week which stands alone may miss (week 1: 1 of 2)."""
IMPORTANT: Final = 2
"""M1, M2, M4 [D]: points that people call an important change (Ostelo 2008)."""
IMPORTANT_SHARE: Final = 0.3
"""M1 [D]: and this share of the beginning."""
REVIEW_WEEKS: Final = frozenset({4, 6})
"""M1-M4 [D]: weeks in which the plan looks back; M2 speaks in the last of them."""
NOISE: Final = 2
"""Headline of progress [D]: points under which a difference is never called real (domain 3.1: 1.6-2.8)."""
COMPARE_DAYS: Final = 14
"""Headline of progress [D]: pain fell only over weeks (domain 3.1), so ratings reach this far."""
ROOM: Final = 4
"""M1 and M3 [D]: below this a beginning leaves the scale no room."""
STILL: Final = 3
"""M2 [D]: a level from which it has not settled."""
REVIEW_OPEN_WEEKS: Final = 2
"""Review [D]: a review week's question stays open this many weeks."""

# -- self-tests and own activities (domain 4, 5) ----------------------------------------------------

REACH_MDC, FLOOR_MDC, KNEE_MDC = 4.0, 5.0, 15.0
"""Smallest change beyond measuring error: cm of a reach (López-Miñarro 2009; borrowed for the chair [D]), cm
from fingertip to floor (Ekedahl 2012: 4.5, whole centimetres [D]), degrees of the knee (PubMed 23735425)."""
TRIAL_PAIN: Final = 3
"""Domain 4 [D]: a trial with pain from this rating on has no score, and none is begun with it."""
TRIALS_LOST: Final = 3
"""[D] So many trials without a score end the test of a side for the day."""
SIDE_GAP: Final = 4.0
"""Domain 4 [D]: a gap between the sides is mentioned from this many cm on."""
ACTIVITY_NOISE, ACTIVITY_NOISE_ONE = 2.0, 3.0
"""Own activities [D]: points beyond error for the mean of several and for one (the MDC90 of domain 5)."""
MONTH_DAYS: Final = 28
"""Domain 4, 5 [D]: "monthly" is every four weeks, so that the weekday stays."""

# -- breaks at the desk (domain 1.6 HB8, 2.2 rule (c)) --------------------------------------------------

SNOOZES: Final = 3
"""HB8 [D]: how often one reminder may be put off."""
SNOOZE_S: Final = 300.0
"""HB8 [D]: by how long it is put off."""
SMALL_S: Final = 8.0
"""HB8 [D]: a small card stands at least this long before it grows; nothing large comes unannounced."""
TYPING_PAUSE_S: Final = 4.0
"""HB8 [D]: hands off the keys for this long is a pause to speak into."""
GROW_LIMIT_S: Final = 90.0
"""HB8 [D]: a small card grows after this long without such a pause."""
IGNORED_S: Final = 300.0
"""HB8 [D]: a large card that nobody answers goes after this long."""
SETTLE_S: Final = 20.0
"""HB8 [D]: nothing is shown within this long of waking up, of coming back, or of the end of a quiet time."""
NATURAL_MAX_S: Final = 7200.0
"""HB8 [D]: away longer than this is the end of work, not a break from it; it is not recorded as one."""
ASK_IDLE_S: Final = 10.0
"""HB8 [D]: least time between two questions for idle seconds, except while a small card waits."""
ASK_PROMPT_S: Final = 2.0
"""HB8 [D]: time between them while it does."""
ASK_AWAY_S: Final = 30.0
"""HB8 [D]: time between them while the chair is empty, and between looks at a desktop that keeps one back."""
LONGEST_WAIT_S: Final = 900.0
"""HB8 [D]: the longest sleep of the reminders' timer: a change of summer time is noticed within this."""
CLOCKS_APART_S: Final = 5.0
"""HB8 [D]: clocks that differ by more than this since the last look: slept, or one of them was set."""
LATE_S: Final = 60.0
"""HB8 [D]: a wake-up later than this was a stall."""
NEXT_MORNING: Final = 6
"""HB8 [D]: the hour at which "until tomorrow" ends."""
ICON_STEPS: Final = 12
"""HB8 [D]: shapes of the tray's icon over one interval."""
MICRO_HOLD_S: Final = (10, 15)
"""Rule (c) [D]: the shortest and the longest hold of a desk micro-break."""
MICRO_LONGEST_S: Final = 180
"""HB8 [D]: a micro-break lasts one to three minutes."""
MICRO_MARCH_S: Final = 50
"""G-warm [D]: about a minute of movement before the first stretch of a micro-break."""
MICRO_CIRCLES_S: Final = 25
"""HB8 [D]: arm circles of the lighter micro-break, each way; with the march they take about two minutes."""
WALK_S: Final = 180
"""HB8 [D]: how long a walk is suggested to last."""
