"""The words of what is looked back on: what an entry is, its pain, when an answer was given."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from hamstretch.core import names
from hamstretch.core.listing import Shown
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
)
from hamstretch.core.record_terms import CheckIn, Moment, Quality, Side
from hamstretch.core.records import CheckInRecord, SessionRecord
from hamstretch.core.wording import say
from hamstretch.ui.model import Model
from hamstretch.ui.terms import measured
from hamstretch.widgets.mirror import day_form, keep_sign, listed


def _tr(text: str) -> str:
    return QCoreApplication.translate("past", text)


def what(model: Model, entry: Shown) -> str:
    """Return what an entry is."""
    match entry:
        case SessionRecord():
            return names.session(model.catalog, entry)
        case CheckInRecord():
            return moment_word(entry.check_in.moment) if entry.session else _tr("Check-in without a session")
        case SelfTestRecord():
            name = names.test(model.catalog, entry.test)
            return name if entry.side is Side.BOTH else listed((name, side_word(entry.side)))
        case ActivitiesRecord():
            return _tr("Own activities")
        case GlobalChangeRecord():
            return _tr("How it is on the whole")
        case RolandMorrisRecord():
            return _tr("Roland-Morris questionnaire")


def result(model: Model, entry: Shown) -> str:
    """Return what an entry comes to, in a few words: pain, a reach, a score."""
    match entry:
        case SessionRecord():
            rated = entry.pre is not None or entry.post is not None
            pain = _tr("pain {before} → {after}").format(before=_nrs(entry.pre), after=_nrs(entry.post))
            return pain if rated else ""
        case CheckInRecord():
            return _tr("pain {n}").format(n=entry.check_in.nrs)
        case SelfTestRecord():
            best = entry.best
            return _tr("no score") if best is None else measured(best, entry.zero, model.settings.lengths)
        case _:
            return _score(entry)


def _score(entry: ActivitiesRecord | GlobalChangeRecord | RolandMorrisRecord) -> str:
    if isinstance(entry, ActivitiesRecord):
        return listed(str(one.score) for one in entry.rated)
    if isinstance(entry, RolandMorrisRecord):
        return _tr("{n} of 24").format(n=entry.score)
    sign = {True: "+", False: "−"}[entry.change > 0] if entry.change else ""
    return keep_sign(f"{sign}{abs(entry.change)}")


def mark(model: Model, entry: Shown) -> str:
    """Return how a session went, as a word."""
    if not isinstance(entry, SessionRecord) or entry.colour is None or not entry.planned:
        return ""
    return model.say(say(f"past.went.{entry.colour}"))


def minutes(entry: Shown) -> str:
    """Return how long a session took on the clock."""
    if not isinstance(entry, SessionRecord):
        return ""
    return minute_words(round(entry.duration_s / 60))


def minute_words(n: int) -> str:
    """Return a number of minutes on the clock."""
    return _tr("{n} min").format(n=n) if n else _tr("under 1 min")


def _nrs(value: int | None) -> str:
    return "–" if value is None else str(value)


def side_word(side: Side) -> str:
    """Return a side's name."""
    return {Side.LEFT: _tr("left"), Side.RIGHT: _tr("right"), Side.BOTH: ""}[side]


def moment_word(moment: Moment) -> str:
    """Return when an answer was given."""
    return {
        Moment.BEFORE: _tr("Before"),
        Moment.DURING: _tr("During"),
        Moment.EXERCISE: _tr("After an exercise"),
        Moment.PEAK: _tr("Worst during it"),
        Moment.AFTER: _tr("After"),
        Moment.NEXT_MORNING: _tr("Next morning"),
    }[moment]


def question(moment: Moment) -> str:
    """Return what was asked at a moment."""
    return {
        Moment.BEFORE: _tr("How much pain was there before?"),
        Moment.DURING: _tr("How much pain was there then?"),
        Moment.EXERCISE: _tr("How much pain was there after this exercise?"),
        Moment.PEAK: _tr("What was the worst pain during the session?"),
        Moment.AFTER: _tr("How much pain was there after it?"),
        Moment.NEXT_MORNING: _tr("How much pain was there the next morning?"),
    }[moment]


def answer(model: Model, given: CheckIn) -> str:
    """Return an answer in one line: when, how much, at what, what it was like, where, what was new."""
    told = [f"{moment_word(given.moment)}: {given.nrs}"]
    if given.item:
        at = names.item(model.catalog, given.item)
        told.append(at if given.side is Side.BOTH else listed((at, side_word(given.side))))
    told += [model.say(say(f"quality.{q}")).lower() for q in given.qualities if q is not Quality.STRETCH]
    told += [model.say(say(f"place.{p}")).lower() for p in given.places]
    told += [names.symptom(model.catalog, id_) for id_ in given.new]
    return " · ".join(told)


def day_words(day: date) -> str:
    """Return a day with its weekday, short."""
    return QLocale().toString(QDate(day.year, day.month, day.day), f"ddd {day_form(year=True)}")


def moment_words(at: datetime) -> str:
    """Return a local moment in the long form."""
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.LongFormat)
    return listed((day, QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)))
