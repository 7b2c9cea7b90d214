"""The shared state: what counts after a change, and what is remembered of it."""

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.amend import deletion, note_change
from hamstretch.core.catalog import Catalog
from hamstretch.core.records import PlanRecord, PlanStep, SessionRecord
from hamstretch.core.wording import Wording
from hamstretch.ui import model as model_module
from tests.entries import session
from tests.fakes import make_model


def test_a_change_counts_at_once_and_its_undo_brings_back_what_was(
    catalog: Catalog, wording: Wording
) -> None:
    model, log, _ = make_model(catalog, wording, (session(1), session(2)))
    assert model.amend(session(1), note_change(session(1), "other"))
    assert model.amend(session(2), deletion(session(2)))
    assert [e.note for e in model.entries if isinstance(e, SessionRecord)] == ["other"]
    renoted, deleted = model.amendments
    assert model.undo(deleted)
    assert model.undo(renoted)
    assert model.entries == (session(1), session(2))
    assert model.amendments == ()
    assert len(log.entries()) == 6


def test_what_counts_is_worked_out_once_for_each_state_of_the_log(catalog: Catalog, wording: Wording) -> None:
    model, log, _ = make_model(catalog, wording, (session(1),))
    kept = log.entries()
    log.entries = lambda: kept  # as the real log, which gives the same tuple until something is added
    assert model.entries is model.entries
    model.amend(session(1), deletion(session(1)))
    kept = tuple(log.kept)
    assert model.entries == ()
    assert model.add(PlanRecord(id=model.new_id(), at=model.stamp(), step=PlanStep.START))
    kept = tuple(log.kept)
    assert len(model.entries) == 1


def test_a_long_log_that_changed_in_its_midst_is_read_beside_the_window(
    qtbot: QtBot, catalog: Catalog, wording: Wording, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_module, "READ_AT_ONCE", 1)
    model, _, _ = make_model(catalog, wording, (session(1), session(2)))
    told: list[bool] = []
    model.changed.connect(lambda: told.append(model.reading))
    model.amend(session(1), note_change(session(1), "other"))
    assert told == [True]
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told == [True, False]
    model.add(PlanRecord(id=model.new_id(), at=model.stamp(), step=PlanStep.START))
    assert told == [True, False, False]
