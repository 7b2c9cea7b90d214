import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.catalog import Catalog
from hamstretch.core.record_terms import Side
from hamstretch.core.records import SessionRecord
from hamstretch.core.report import Asked, Field, Report, report
from hamstretch.core.settings import Settings
from hamstretch.reports.tables import RISKY, cell, tables
from tests.story import BEGIN, END, NOTE, six_weeks

LOG = six_weeks()


def made(fields: frozenset[Field] = frozenset(Field)) -> Report:
    return report(LOG, Settings(), Asked(start=BEGIN.date(), end=END.date(), fields=fields), END)


def read(data: bytes) -> list[dict[str, str]]:
    assert data.decode("utf-8-sig") == data.decode()[1:]
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_every_session_is_one_row_and_its_note_comes_back_whole(catalog: Catalog) -> None:
    rows = read(tables(made(), catalog)["sessions"])
    logged = [e for e in LOG if isinstance(e, SessionRecord)]
    assert [r["session"] for r in rows] == [s.id for s in logged]
    assert NOTE in [r["note"] for r in rows]
    assert all(len(r) == len(rows[0]) for r in rows)
    worst = next(r for r in rows if r["rules"].startswith("D1"))
    assert (worst["pain_before"], worst["pain_worst"], worst["pain_after"], worst["colour"]) == (
        "5",
        "5",
        "",
        "red",
    )


def test_an_exercise_has_a_row_a_side_that_sums_up_to_the_legs(catalog: Catalog) -> None:
    found = tables(made(), catalog)
    sessions, exercises = read(found["sessions"]), read(found["exercises"])
    for row in sessions:
        mine = [r for r in exercises if r["session"] == row["session"] and r["counts_as_leg_seconds"] == "1"]
        for side in (Side.LEFT, Side.RIGHT):
            held = sum(float(r["done_s"]) for r in mine if r["side"] in (side, Side.BOTH))
            assert held == float(row[f"{side}_leg_s"])
    cut = [r for r in exercises if "cut" in r["outcome"]]
    assert [(r["planned_s"], r["done_s"], r["why"]) for r in cut] == [("40", "30", "pain")]


def test_lines_end_as_rfc_4180_wants_it(catalog: Catalog) -> None:
    data = tables(made(), catalog)["sessions"]
    assert data.count(b"\r\n") == len(read(data)) + 1
    assert data.endswith(b"\r\n")


def test_fields_that_were_not_chosen_have_no_column(catalog: Catalog) -> None:
    rows = read(tables(made(frozenset({Field.DOSE})), catalog)["sessions"])
    assert not [head for head in rows[0] if "pain" in head or head in ("note", "rules", "colour")]


def test_measures_have_a_row_each_and_no_table_without_any(catalog: Catalog) -> None:
    rows = read(tables(made(), catalog)["measures"])
    reaches = [(r["day"], r["side"], r["value"], r["unit"]) for r in rows if r["kind"] == "self_test"]
    assert reaches[0] == ("2026-01-05", "left", "-4", "cm")
    assert len(reaches) == 8
    assert next((r["name"], r["value"]) for r in rows if r["kind"] == "activity") == ("Tie my shoes", "4")
    assert "measures" not in tables(made(frozenset({Field.PAIN})), catalog)


@given(st.text())
def test_no_text_is_run_by_a_spreadsheet(text: str) -> None:
    assert not cell(text).startswith(RISKY)
    assert cell(text).endswith(text)


@pytest.mark.parametrize(("value", "text"), [(-3, "-3"), (2.0, "2"), (0.5, "0.5"), (None, "")])
def test_numbers_stay_numbers(value: float | None, text: str) -> None:
    assert cell(value) == text
