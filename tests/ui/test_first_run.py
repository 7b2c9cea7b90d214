import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.core.catalog import Catalog
from hamstretch.core.pain import Lock
from hamstretch.core.records import Clearance, ClearanceRecord, PlanRecord, PlanStep, ScreeningRecord
from hamstretch.core.safety import Level
from hamstretch.core.settings import Settings, Weekday
from hamstretch.core.standing import covered, standing_lock
from hamstretch.core.wording import Wording
from hamstretch.ui.first_run import FirstRun, SetupPage, WelcomePage
from hamstretch.ui.model import Model
from hamstretch.ui.questions import StopPage
from hamstretch.ui.screening import ScreeningPage
from hamstretch.ui.symptoms import SymptomsPage
from hamstretch.widgets.controls import Button, Tick
from tests.fakes import MemoryLog, light, make_model
from tests.patience import PATIENCE_MS

FORBIDDEN = ("treats", "cures", "relieves", "prevents", "diagnoses", "clinically proven", "safe for everyone")


@pytest.fixture
def made(catalog: Catalog, wording: Wording) -> tuple[Model, MemoryLog]:
    model, log, _ = make_model(catalog, wording)
    return model, log


@pytest.fixture
def first(qtbot: QtBot, qapp: QApplication, made: tuple[Model, MemoryLog]) -> FirstRun:
    page = FirstRun(made[0], light(qapp))
    qtbot.addWidget(page)
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def enter(qtbot: QtBot, page: QWidget) -> None:
    qtbot.keyClick(page.window().focusWidget() or page, Qt.Key.Key_Return)


def read(qtbot: QtBot, page: QWidget) -> int:
    """Turn the safety list over by Enter until its end was in sight; return how often."""
    asked = page.findChild(SymptomsPage)
    for turns in range(99):
        QCoreApplication.processEvents()
        if asked.read:
            return turns
        enter(qtbot, page)
    raise AssertionError(asked)


def tick(page: QWidget, catalog: Catalog, level: Level) -> str:
    """Tick the first symptom of a level and return its id."""
    symptom = next(s for s in catalog.safety.symptoms if s.level is level)
    next(t for t in page.findChildren(Tick) if t.text() == symptom.text).setChecked(True)
    return symptom.id


def press(page: QWidget, words: str) -> None:
    next(b for b in page.findChildren(Button) if b.text() == words).click()


def test_a_person_who_ticks_nothing_reads_on_to_the_end_of_the_list(
    first: FirstRun, qtbot: QtBot, made: tuple[Model, MemoryLog]
) -> None:
    model, log = made
    assert isinstance(first.page, WelcomePage)
    enter(qtbot, first)
    assert isinstance(first.page, ScreeningPage)
    assert read(qtbot, first) >= 2
    assert isinstance(first.page, ScreeningPage)
    enter(qtbot, first)
    assert isinstance(first.page, SetupPage)
    with qtbot.waitSignal(first.finished):
        enter(qtbot, first)
    assert model.settings == Settings(agreed=True)
    screening, plan = log.kept
    assert isinstance(screening, ScreeningRecord)
    assert screening.ticked == screening.rules == ()
    assert isinstance(plan, PlanRecord)
    assert plan.step is PlanStep.START


def test_the_welcome_claims_nothing_that_it_must_not(first: FirstRun) -> None:
    said = " ".join(w.text() for w in first.findChildren(QLabel)).casefold()
    assert not [claim for claim in FORBIDDEN if claim in said]
    assert "no account" in said


def test_every_symptom_of_the_list_can_be_ticked(first: FirstRun, qtbot: QtBot, catalog: Catalog) -> None:
    enter(qtbot, first)
    shown = {t.text() for t in first.page.findChildren(Tick)}
    assert {s.text for s in catalog.safety.symptoms} <= shown


@pytest.mark.parametrize(
    ("level", "lock"),
    [
        (Level.EMERGENCY, Lock.UNTIL_ASSESSED_EMERGENCY),
        (Level.URGENT, Lock.UNTIL_ASSESSED_URGENT),
        (Level.LEG, Lock.UNTIL_GONE),
    ],
)
def test_a_sign_to_be_looked_at_shows_the_stop_and_leaves_the_app_locked(
    first: FirstRun,
    qtbot: QtBot,
    catalog: Catalog,
    made: tuple[Model, MemoryLog],
    level: Level,
    lock: Lock,
) -> None:
    model, log = made
    enter(qtbot, first)
    tick(first, catalog, level)
    read(qtbot, first)
    enter(qtbot, first)
    stop = first.page.currentWidget()
    assert isinstance(stop, StopPage)
    assert standing_lock(model.entries, model.now()) is lock
    with qtbot.waitSignal(first.finished):
        press(stop, "I have read this")
    assert model.settings.agreed
    assert not [e for e in log.kept if isinstance(e, PlanRecord)]


def test_a_lock_that_could_not_be_saved_still_stops(
    first: FirstRun, qtbot: QtBot, catalog: Catalog, made: tuple[Model, MemoryLog]
) -> None:
    made[1].full = True
    enter(qtbot, first)
    tick(first, catalog, Level.EMERGENCY)
    enter(qtbot, first)
    assert isinstance(first.page.currentWidget(), StopPage)


def test_a_milder_answer_is_explained_and_goes_on(
    first: FirstRun, qtbot: QtBot, catalog: Catalog, made: tuple[Model, MemoryLog]
) -> None:
    enter(qtbot, first)
    id_ = tick(first, catalog, Level.SOFT)
    read(qtbot, first)
    enter(qtbot, first)
    assert isinstance(first.page, ScreeningPage)
    enter(qtbot, first)
    assert isinstance(first.page, SetupPage)
    assert made[1].kept[0].ticked == (id_,)
    assert {f.rule for f in made[1].kept[0].rules} == {"B5"}


def test_a_professionals_ok_can_be_given_at_once(
    first: FirstRun, qtbot: QtBot, catalog: Catalog, made: tuple[Model, MemoryLog]
) -> None:
    enter(qtbot, first)
    id_ = tick(first, catalog, Level.SOFT)
    read(qtbot, first)
    enter(qtbot, first)
    press(first, "A professional said stretching is fine")
    last = made[1].kept[-1]
    assert isinstance(last, ClearanceRecord)
    assert last.clearance is Clearance.PROFESSIONAL_OK
    assert id_ in covered(made[1].kept)


def test_age_is_one_tick_and_is_kept(first: FirstRun, qtbot: QtBot, made: tuple[Model, MemoryLog]) -> None:
    enter(qtbot, first)
    next(t for t in first.findChildren(Tick) if "65" in t.text()).setChecked(True)
    read(qtbot, first)
    enter(qtbot, first)
    assert made[0].settings.over_65
    assert made[1].kept[0].over_65


def test_what_is_set_up_becomes_the_settings(
    first: FirstRun, qtbot: QtBot, made: tuple[Model, MemoryLog]
) -> None:
    enter(qtbot, first)
    read(qtbot, first)
    enter(qtbot, first)
    page = first.page
    press(page, "Sat")
    press(page, "Floor routine")
    goal = page.findChild(QLineEdit, "")
    goal.setFocus()
    qtbot.keyClicks(goal, "tie my shoes")
    times = page.findChild(QTimeEdit)
    times.setTime(times.time().addSecs(-1800))
    with qtbot.waitSignal(first.finished):
        qtbot.keyClick(goal, Qt.Key.Key_Return)
    assert made[0].settings == Settings(
        days=(Weekday.MON, Weekday.WED, Weekday.FRI, Weekday.SAT),
        goal="tie my shoes",
        prefer="floor-routine",
        rises_at="06:30",
        agreed=True,
    )


def test_a_plan_that_runs_is_not_started_again(
    qtbot: QtBot, qapp: QApplication, made: tuple[Model, MemoryLog]
) -> None:
    model, log = made
    log.add(PlanRecord(id=model.new_id(), at=model.stamp(), step=PlanStep.START))
    page = SetupPage(model, light(qapp))
    qtbot.addWidget(page)
    page.save()
    assert len(log.kept) == 1


def test_the_monthly_list_alone_gives_its_verdict(
    qtbot: QtBot, qapp: QApplication, made: tuple[Model, MemoryLog]
) -> None:
    page = ScreeningPage(made[0], light(qapp))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.answered) as told:
        page.findChild(SymptomsPage).answered.emit(())
    assert told.args[0].may_start


def test_an_ok_for_the_same_answers_still_counts_a_month_later(
    qtbot: QtBot, qapp: QApplication, catalog: Catalog, made: tuple[Model, MemoryLog]
) -> None:
    model, log = made
    soft = next(s.id for s in catalog.safety.symptoms if s.level is Level.SOFT)
    log.add(ScreeningRecord(id=model.new_id(), at=model.stamp(), ticked=(soft,)))
    ok = Clearance.PROFESSIONAL_OK
    log.add(ClearanceRecord(id=model.new_id(), at=model.stamp(), clearance=ok))
    page = ScreeningPage(model, light(qapp))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.answered):
        page.findChild(SymptomsPage).answered.emit((soft,))
    assert log.kept[-1].rules == ()


def steps_told(first: FirstRun) -> list[str]:
    return [w.text() for w in first.findChildren(QLabel) if w.text().startswith("Step ")]


def test_each_page_says_which_it_is_and_going_back_keeps_what_was_answered(
    first: FirstRun, qtbot: QtBot, made: tuple[Model, MemoryLog]
) -> None:
    assert steps_told(first) == ["Step 1 of 3"]
    enter(qtbot, first)
    older = next(t for t in first.page.findChildren(Tick) if t.text() == "I am 65 or older")
    older.setChecked(True)
    read(qtbot, first)
    enter(qtbot, first)
    assert steps_told(first) == ["Step 3 of 3"]
    first.page.findChild(QLineEdit, "").setText("socks")
    press(first, "Back")
    assert steps_told(first) == ["Step 2 of 3"]
    assert older.isVisible()
    assert older.isChecked()
    enter(qtbot, first)
    assert isinstance(first.page, SetupPage)
    assert "socks" in [line.text() for line in first.page.findChildren(QLineEdit)]
    assert len([e for e in made[1].kept if isinstance(e, ScreeningRecord)]) == 1


def test_an_answer_that_is_changed_after_going_back_is_in_the_log_as_well(
    first: FirstRun, qtbot: QtBot, catalog: Catalog, made: tuple[Model, MemoryLog]
) -> None:
    enter(qtbot, first)
    id_ = tick(first, catalog, Level.SOFT)
    read(qtbot, first)
    enter(qtbot, first)
    press(first, "Back")
    next(t for t in first.page.findChildren(Tick) if t.isChecked()).setChecked(False)
    enter(qtbot, first)
    assert isinstance(first.page, SetupPage)
    assert [e.ticked for e in made[1].kept if isinstance(e, ScreeningRecord)] == [(id_,), ()]


def test_from_a_stop_there_is_no_way_back(first: FirstRun, qtbot: QtBot, catalog: Catalog) -> None:
    enter(qtbot, first)
    tick(first, catalog, Level.EMERGENCY)
    enter(qtbot, first)
    back = next(b for b in first.findChildren(Button) if b.text() == "Back")
    assert not back.isVisible()
    qtbot.keyClick(first, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(first.page.currentWidget(), StopPage)


def test_each_routine_says_what_it_takes(first: FirstRun, qtbot: QtBot) -> None:
    enter(qtbot, first)
    read(qtbot, first)
    enter(qtbot, first)
    said = " ".join(w.text() for w in first.page.findChildren(QLabel))
    assert "One chair, no mat." in said
    assert "A mat, a strap and a bare wall." in said


@pytest.mark.parametrize("wide", [800, 1600])
def test_the_step_stands_above_its_page_whatever_the_room(qtbot: QtBot, first: FirstRun, wide: int) -> None:
    first.resize(wide, 600)
    for number in (1, 2, 3):
        head = next(w for w in first.findChildren(QLabel) if w.text() == f"Step {number} of 3").parentWidget()
        title = next(w for w in first.findChildren(QLabel) if w.property("role") == "title" and w.isVisible())
        page = title.parentWidget()
        qtbot.waitUntil(lambda h=head, p=page: left(h, first) == left(p, first), timeout=PATIENCE_MS)
        read(qtbot, first) if number == 2 else None
        enter(qtbot, first)


def left(part: QWidget, page: QWidget) -> int:
    return part.mapTo(page, QPoint(0, 0)).x()
