"""A report as a FHIR R4 Bundle: sessions, pain, exercises and self-tests as Observations.

Only the codes of domain 7 are used: LOINC 55411-3, 73985-4 and 72514-3 with UCUM units. What has no standard
code carries one of this app's own, which a CodeSystem in the bundle explains. Places are text only. The
subject is a Patient without any identifier; a typed name is the only thing it may hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from hamstretch.core import names
from hamstretch.core.bidi import listed
from hamstretch.core.catalog import Catalog
from hamstretch.core.exchange import in_pieces
from hamstretch.core.long_work import Step, stepped, unseen
from hamstretch.core.measure_records import ActivitiesRecord, SelfTestRecord
from hamstretch.core.record_terms import CheckIn, Moment, Side, Stamp, Why
from hamstretch.core.records import CheckInRecord, SessionRecord, Work
from hamstretch.core.report import Done, Report
from hamstretch.core.wording import Wording, say

Json = dict[str, Any]

SPACE = UUID("5a0c9f5e-6e0f-4d0e-9d0b-7c2b1f0f7a51")
"""The name space of this app's own codes and of ids that follow from others."""
OWN = f"urn:uuid:{SPACE}"
LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
DURATION = ("55411-3", "Exercise duration")
KIND = ("73985-4", "Exercise activity")
PAIN = ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported")

NOTICE = (
    "LOINC codes and names in this bundle are © Regenstrief Institute, Inc., and are available at no cost "
    "under the licence at http://loinc.org/license."
)
CODES = {
    "moment": "When a rating was given: before, during or after a session, or the morning after",
    "planned": "Whether the session belongs to the plan",
    "week": "Week of the plan's ladder, 1 to 7; 7 stands for every later week",
    "phase": "Phase of the plan, 1 to 4",
    "colour": "The app's own mark of how a session went: green, amber, red or partial",
    "exercise": "One exercise on one side within a session: planned and done",
    "planned-s": "Seconds planned",
    "done-s": "Seconds really held or moved",
    "planned-reps": "Repetitions planned",
    "done-reps": "Repetitions really done",
    "leg-seconds": "Hamstring seconds held on one leg in a session",
    "side": "Side of the body",
    "self-test": "A flexibility self-test, the best scored trial",
    "zero": "What 0 of a self-test means",
    "warmed-up": "Whether a self-test followed a warm-up",
    "activity": "An activity that the person chose, rated by them: 0 not at all, 10 as before",
}
"""This app's own codes, each with what it means."""


def bundle(report: Report, catalog: Catalog, wording: Wording, step: Step = unseen) -> Iterator[bytes]:
    """Return the bundle as indented JSON, in pieces; `step` is told of each session."""
    made = _Bundle(report, catalog, wording)
    data = {
        "resourceType": "Bundle",
        "id": made.id,
        "type": "collection",
        "timestamp": _moment(report.made),
        "entry": [],
    }
    entries = ({"fullUrl": f"urn:uuid:{r['id']}", "resource": r} for r in made.resources(step))
    return in_pieces(data, entries)


class _Bundle:
    """One bundle in the making; ids follow from the log's, so that two exports of a session agree."""

    def __init__(self, report: Report, catalog: Catalog, wording: Wording) -> None:
        self._report, self._catalog, self._say = report, catalog, wording
        asked = report.asked_for
        self.id = _id(SPACE, f"{asked.start}/{asked.end}/{report.made.isoformat()}")
        self._patient = _id(UUID(self.id), "patient")

    def resources(self, step: Step) -> Iterator[Json]:
        """Yield the code system, the subject and every observation, oldest session first."""
        yield _code_system(self._report.made)
        yield self._subject()
        for done in stepped(self._report.everything, step):
            yield from self._session(done)
        for entry in self._report.check_ins:
            yield self._alone(entry)
        for test in self._report.tests:
            if test.best is not None:
                yield self._test(test, test.best)
        for rated in self._report.activities:
            yield from self._activities(rated)

    def _subject(self) -> Json:
        name = self._report.asked_for.name
        about = {"name": [{"text": name}]} if name else {}
        return {"resourceType": "Patient", "id": self._patient, **about}

    def _observation(self, id_: str, category: str, code: Json, at: Stamp, **rest: Any) -> Json:
        when = {} if "effectivePeriod" in rest else {"effectiveDateTime": _moment(at.local)}
        return {
            "resourceType": "Observation",
            "id": id_,
            "status": "final",
            "category": [{"coding": [{"system": CATEGORY, "code": category}]}],
            "code": code,
            "subject": {"reference": f"urn:uuid:{self._patient}"},
            **when,
            **rest,
        }

    # -- sessions -----------------------------------------------------------------------------------

    def _session(self, done: Done) -> Iterator[Json]:
        """Yield a session and, linked by `hasMember`, its ratings and its exercises."""
        s = done.session
        members = [*self._ratings(done), *self._exercises(s)]
        minutes = _quantity(round(max(0.0, s.duration_s) / 60, 1), "min")
        yield self._observation(
            s.id,
            "activity",
            _loinc(DURATION),
            s.at,
            effectivePeriod={
                "start": _moment(s.at.local),
                "end": _moment(max(s.ended, s.at, key=_utc).local),
            },
            valueQuantity=minutes,
            **_note(s.note),
            **({"hasMember": [{"reference": f"urn:uuid:{m['id']}"} for m in members]} if members else {}),
            component=[*self._facts(done)],
        )
        yield from members

    def _facts(self, done: Done) -> Iterator[Json]:
        s = done.session
        what = names.session(self._catalog, s)
        yield {"code": _loinc(KIND), "valueCodeableConcept": {"text": what}}
        yield {"code": _own("planned"), "valueBoolean": s.planned}
        if s.planned:
            yield {"code": _own("week"), "valueInteger": s.week}
            yield {"code": _own("phase"), "valueInteger": s.phase}
        for side in (Side.LEFT, Side.RIGHT):
            if held := s.seconds(side):
                code = {**_own("leg-seconds"), "text": f"Hamstring seconds, {side} leg"}
                yield {"code": code, "valueQuantity": _quantity(held, "s")}
        if s.colour is not None:
            yield {"code": _own("colour"), "valueString": done.colour}

    def _ratings(self, done: Done) -> Iterator[Json]:
        s = done.session
        last = max(s.ended, s.at, key=_utc).utc
        for n, given in enumerate(s.check_ins):
            then = Stamp(min(s.at.utc + timedelta(seconds=given.at_s), last), s.at.offset_min)
            yield self._rating(_id(UUID(s.id), f"check-in/{n}"), given, then)
        if done.morning is not None:
            given = CheckIn(moment=Moment.NEXT_MORNING, nrs=done.morning)
            yield self._rating(_id(UUID(s.id), "morning"), given, s.ended)

    def _rating(self, id_: str, given: CheckIn, at: Stamp) -> Json:
        place = listed((self._say(say(f"place.{p}")) for p in given.places), self._say.locale)
        return self._observation(
            id_,
            "survey",
            _loinc(PAIN),
            at,
            valueQuantity=_quantity(given.nrs, "{score}"),
            **({"bodySite": {"text": place}} if place else {}),
            **_note(given.note),
            component=[{"code": _own("moment"), "valueString": given.moment}],
        )

    def _alone(self, entry: CheckInRecord) -> Json:
        return self._rating(entry.id, entry.check_in, entry.at)

    def _exercises(self, session: SessionRecord) -> Iterator[Json]:
        """Yield each exercise and side once, planned beside done."""
        found: dict[tuple[str, str, Side], list[Work]] = {}
        for work in session.work:
            found.setdefault((work.item, work.variant, work.side), []).append(work)
        for (item, variant, side), works in found.items():
            name = names.item(self._catalog, item, variant)
            yield self._observation(
                _id(UUID(session.id), f"work/{item}/{variant}/{side}"),
                "activity",
                {**_own("exercise"), "text": name},
                session.at,
                **({} if side is Side.BOTH else {"bodySite": {"text": f"{side} side"}}),
                component=[*_amounts(works)],
            )

    # -- self-tests and activities ------------------------------------------------------------------

    def _test(self, test: SelfTestRecord, best: float) -> Json:
        return self._observation(
            test.id,
            "activity",
            {**_own("self-test"), "text": names.test(self._catalog, test.test)},
            test.at,
            valueQuantity=_quantity(best, test.zero.unit),
            **({} if test.side is Side.BOTH else {"bodySite": {"text": f"{test.side} leg"}}),
            **_note(test.note),
            component=[
                {"code": _own("zero"), "valueString": test.zero},
                {"code": _own("warmed-up"), "valueBoolean": test.warmed_up},
            ],
        )

    def _activities(self, rated: ActivitiesRecord) -> Iterator[Json]:
        for n, one in enumerate(rated.rated):
            yield self._observation(
                _id(UUID(rated.id), f"activity/{n}"),
                "survey",
                {**_own("activity"), "text": one.name.strip() or "activity"},
                rated.at,
                valueQuantity=_quantity(one.score, "{score}"),
            )


def _amounts(works: Iterable[Work]) -> Iterator[Json]:
    works = list(works)
    once = [w for w in works if w.why is not Why.REDONE]
    if works[0].kind == "reps":
        yield {"code": _own("planned-reps"), "valueInteger": sum(w.planned_reps for w in once)}
        yield {"code": _own("done-reps"), "valueInteger": sum(w.done_reps for w in works)}
    else:
        yield {"code": _own("planned-s"), "valueQuantity": _quantity(sum(w.planned_s for w in once), "s")}
        yield {"code": _own("done-s"), "valueQuantity": _quantity(sum(w.held_s for w in works), "s")}


def _code_system(made: datetime) -> Json:
    return {
        "resourceType": "CodeSystem",
        "id": str(SPACE),
        "url": OWN,
        "name": "HamstretchCodes",
        "title": "What hamstretch logs and no standard code is known for",
        "status": "active",
        "experimental": False,
        "date": _moment(made),
        "copyright": NOTICE,
        "caseSensitive": True,
        "content": "complete",
        "count": len(CODES),
        "concept": [{"code": code, "display": text} for code, text in CODES.items()],
    }


def _loinc(code: tuple[str, str]) -> Json:
    return {"coding": [{"system": LOINC, "code": code[0], "display": code[1]}]}


def _own(code: str) -> Json:
    return {"coding": [{"system": OWN, "code": code, "display": CODES[code]}]}


def _quantity(value: float, unit: str) -> Json:
    number = int(value) if float(value).is_integer() else round(value, 2)
    return {"value": number, "unit": unit, "system": UCUM, "code": unit}


def _note(text: str) -> Json:
    return {"note": [{"text": text}]} if text.strip() else {}


def _moment(at: datetime) -> str:
    """Return an instant to the second, with its zone, as R4 wants it."""
    return at.replace(microsecond=0).isoformat()


def _utc(stamp: Stamp) -> datetime:
    return stamp.utc


def _id(space: UUID, name: str) -> str:
    return str(uuid5(space, name))
