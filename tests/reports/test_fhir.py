"""The bundle against models that are generated from the definitions of FHIR 4.0.1.

fhirclient checks resource and element names, types, cardinality and choices, fhir.resources besides what
dates, ids and numbers look like (its R4B, which for these resources is R4), and fhirpathpy evaluates the
invariants of FHIR as the pages of R4 state them. None knows code bindings; codes are checked here.
"""

import json
from typing import Any

import msgspec
import pytest
from fhir.resources.R4B.bundle import Bundle as StrictBundle
from fhirclient.models.bundle import Bundle
from fhirclient.models.fhirabstractbase import FHIRValidationError
from fhirpathpy import evaluate
from fhirpathpy.models import models
from pydantic import ValidationError

from hamstretch.core.catalog import Catalog
from hamstretch.core.measure_records import SelfTestRecord
from hamstretch.core.record_terms import Moment
from hamstretch.core.records import CheckInRecord, SessionRecord
from hamstretch.core.report import Asked, Field, report
from hamstretch.core.settings import Settings
from hamstretch.core.wording import Wording
from hamstretch.reports.fhir import CODES, OWN, bundle
from tests.story import BEGIN, END, six_weeks

LOG = six_weeks()
LOINC = {"55411-3", "73985-4", "72514-3"}
UCUM = {"{score}", "min", "s", "cm", "deg"}
STATUS = {"registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error"}
OF_BUNDLE = {
    "bdl-1": "total.empty() or (type = 'searchset') or (type = 'history')",
    "bdl-2": "entry.search.empty() or (type = 'searchset')",
    "bdl-3": "entry.request.empty() or (type = 'batch') or (type = 'transaction') or (type = 'history')",
    "bdl-4": "entry.response.empty() or (type = 'batch-response') or (type = 'history')",
    "bdl-5": "entry.all(resource.exists() or request.exists() or response.exists())",
    "bdl-7": "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl).isDistinct()",
    "bdl-8": "entry.all(fullUrl.contains('/_history/').not())",
}
OF_RESOURCE = {
    "Observation": {
        "obs-3": "referenceRange.all(low.exists() or high.exists() or text.exists())",
        "obs-6": "dataAbsentReason.empty() or value.empty()",
        "obs-7": "value.empty() or component.code.where(coding.code = %resource.code.coding.code).empty()",
    },
    "CodeSystem": {
        "csd-0": "name.matches('[A-Z]([A-Za-z0-9_]){0,254}')",
        "csd-1": "concept.code.isDistinct()",
    },
    "Patient": {"pat-1": "contact.all(name.exists() or telecom.exists() or address.exists())"},
}
OF_ANY = {"dom-2": "contained.contained.empty()", "dom-3": "contained.empty()"}
"""Invariants of R4 by their ids, as far as they can be met or broken by what a bundle of ours holds."""


@pytest.fixture
def made(catalog: Catalog, wording: Wording) -> dict[str, Any]:
    return build(catalog, wording)


def build(catalog: Catalog, wording: Wording, **asked: Any) -> dict[str, Any]:
    wanted = Asked(**({"start": BEGIN.date(), "end": END.date(), "fields": frozenset(Field)} | asked))
    found: dict[str, Any] = json.loads(
        b"".join(bundle(report(LOG, Settings(), wanted, END), catalog, wording))
    )
    return found


def test_it_is_indented_as_one_document_and_tells_of_each_session(catalog: Catalog, wording: Wording) -> None:
    told: list[tuple[int, int]] = []
    wanted = Asked(start=BEGIN.date(), end=END.date(), fields=frozenset(Field))
    found = report(LOG, Settings(), wanted, END)
    data = b"".join(bundle(found, catalog, wording, lambda done, of: told.append((done, of))))
    assert data == msgspec.json.format(msgspec.json.encode(json.loads(data)), indent=1) + b"\n"
    of = len(found.everything)
    assert told == [(n, of) for n in range(of + 1)]


def resources(made: dict[str, Any], kind: str = "Observation") -> list[dict[str, Any]]:
    return [e["resource"] for e in made["entry"] if e["resource"]["resourceType"] == kind]


def every(value: Any, key: str) -> list[Any]:
    """Return every value under a key, however deep."""
    if isinstance(value, list):
        return [f for v in value for f in every(v, key)]
    if not isinstance(value, dict):
        return []
    return [*([value[key]] if key in value else []), *(f for v in value.values() for f in every(v, key))]


def test_it_is_valid_r4_and_comes_back_as_it_was(made: dict[str, Any]) -> None:
    assert Bundle(made, strict=True).as_json() == made


@pytest.mark.parametrize(
    "spoil",
    [
        lambda o: o.pop("status"),
        lambda o: o.pop("code"),
        lambda o: o.update(valueText="5"),
        lambda o: o.update(effectiveDateTime=5),
        lambda o: o.update(component={}),
    ],
)
def test_the_check_itself_finds_what_is_wrong(made: dict[str, Any], spoil: Any) -> None:
    spoil(resources(made)[0])
    with pytest.raises(FHIRValidationError):
        Bundle(made, strict=True)


def holds(what: dict[str, Any], path: str) -> bool:
    return evaluate(what, path, {"resource": what}, models["r4"]) == [True]


def broken(made: dict[str, Any]) -> list[str]:
    """Return the ids of the invariants that a bundle breaks."""
    found = [id_ for id_, path in OF_BUNDLE.items() if not holds(made, path)]
    for each in (e["resource"] for e in made["entry"] if "resource" in e):
        rules = OF_ANY | OF_RESOURCE[each["resourceType"]]
        found += [id_ for id_, path in rules.items() if not holds(each, path)]
    for one in every(made, "valueQuantity"):
        found += [] if holds(one, "code.empty() or system.exists()") else ["qty-3"]
    for one in every(made, "effectivePeriod"):
        found += [] if holds(one, "start.empty() or end.empty() or (start <= end)") else ["per-1"]
    return found


def test_an_independent_library_reads_the_same_and_no_invariant_is_broken(made: dict[str, Any]) -> None:
    assert json.loads(StrictBundle.model_validate(made).model_dump_json()) == made
    assert broken(made) == []
    assert {o["status"] for o in resources(made)} <= STATUS


@pytest.mark.parametrize(
    "spoil",
    [
        lambda o: o.update(effectiveDateTime="yesterday"),
        lambda o: o.update(id="not an id"),
        lambda o: o.update(valueString="5", valueInteger=5),
        lambda o: o.pop("status"),
    ],
)
def test_the_independent_library_finds_what_is_wrong(made: dict[str, Any], spoil: Any) -> None:
    spoil(resources(made)[0])
    with pytest.raises(ValidationError):
        StrictBundle.model_validate(made)


@pytest.mark.parametrize(
    ("rule", "spoil"),
    [
        ("bdl-1", lambda m: m.update(total=3)),
        ("bdl-5", lambda m: m["entry"].append({"fullUrl": "urn:uuid:0"})),
        ("bdl-7", lambda m: m["entry"][0].update(fullUrl=m["entry"][1]["fullUrl"])),
        ("qty-3", lambda m: every(m, "valueQuantity")[0].pop("system")),
        ("per-1", lambda m: every(m, "effectivePeriod")[0].update(end="2001-01-01T00:00:00Z")),
        ("obs-6", lambda m: resources(m)[0].update(dataAbsentReason={"text": "-"}, valueString="5")),
        ("csd-0", lambda m: resources(m, "CodeSystem")[0].update(name="not a name")),
    ],
)
def test_a_broken_invariant_is_found(made: dict[str, Any], rule: str, spoil: Any) -> None:
    spoil(made)
    assert rule in broken(made)


def test_only_known_codes_are_used(made: dict[str, Any]) -> None:
    for coding in (c for group in every(made, "coding") for c in group):
        known = {
            "http://loinc.org": LOINC,
            OWN: set(CODES),
            "http://terminology.hl7.org/CodeSystem/observation-category": {"activity", "survey"},
        }
        assert coding["code"] in known[coding["system"]]
    assert {q["code"] for q in every(made, "valueQuantity")} <= UCUM
    assert {c["code"] for c in resources(made, "CodeSystem")[0]["concept"]} == set(CODES)
    assert "snomed" not in json.dumps(made).lower()


def test_references_stay_inside_and_no_address_comes_twice(made: dict[str, Any]) -> None:
    urls = [e["fullUrl"] for e in made["entry"]]
    assert len(urls) == len(set(urls))
    assert set(every(made, "reference")) <= set(urls)


def test_every_session_rating_and_test_is_there(made: dict[str, Any]) -> None:
    found = {o["id"] for o in resources(made)}
    assert {e.id for e in LOG if isinstance(e, SessionRecord | SelfTestRecord)} <= found
    ratings = [o for o in resources(made) if o["code"]["coding"][0]["code"] == "72514-3"]
    asked = sum(len(e.check_ins) for e in LOG if isinstance(e, SessionRecord))
    assert len(ratings) == asked + sum(isinstance(e, CheckInRecord) for e in LOG)
    assert {o["component"][0]["valueString"] for o in ratings} >= {Moment.BEFORE, Moment.NEXT_MORNING}


def test_the_subject_has_no_identity_unless_typed(
    made: dict[str, Any], catalog: Catalog, wording: Wording
) -> None:
    assert set(resources(made, "Patient")[0]) == {"resourceType", "id"}
    named = build(catalog, wording, name="Robin Example")
    assert resources(named, "Patient")[0]["name"] == [{"text": "Robin Example"}]


def test_what_was_not_chosen_is_not_in_it(catalog: Catalog, wording: Wording) -> None:
    text = json.dumps(build(catalog, wording, fields=frozenset({Field.DOSE})))
    assert "72514-3" not in text.replace('"72514-3": ', "")
    assert "Long drive" not in text
