"""The bundle against models that are generated from the definitions of FHIR 4.0.1.

fhirclient checks resource and element names, types, cardinality and choices; it knows no code bindings and no
invariants, so that codes and references are checked here.
"""

import json
from typing import Any

import pytest
from fhirclient.models.bundle import Bundle
from fhirclient.models.fhirabstractbase import FHIRValidationError

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


@pytest.fixture
def made(catalog: Catalog, wording: Wording) -> dict[str, Any]:
    return build(catalog, wording)


def build(catalog: Catalog, wording: Wording, **asked: Any) -> dict[str, Any]:
    wanted = Asked(**({"start": BEGIN.date(), "end": END.date(), "fields": frozenset(Field)} | asked))
    found: dict[str, Any] = json.loads(bundle(report(LOG, Settings(), wanted, END), catalog, wording))
    return found


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
