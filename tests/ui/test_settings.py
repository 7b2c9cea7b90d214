import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTime
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hamstretch.core.settings import Action, Appearance, Settings, Weekday
from hamstretch.core.wording import Wording, say
from hamstretch.figure.body import LOOKS
from hamstretch.resources import load_wording
from hamstretch.ui.settings import SettingsPage, fields
from hamstretch.widgets.controls import Button, Choice, Tick
from hamstretch.widgets.portraits import Portrait
from tests.fakes import light, make_figures

NO_MAIN = "No key of its own: Pause, go on, done"


@pytest.fixture(scope="module")
def wording() -> Wording:
    return load_wording()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, wording: Wording) -> SettingsPage:
    theme = light(qapp)
    routines = {"prefer": [("desk-routine", "Desk"), ("floor-routine", "Floor")]}
    page = SettingsPage(Settings(), wording, theme, routines, {"body": make_figures().people("WU5")})
    qtbot.addWidget(page)
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.finish()
    qapp.processEvents()  # the column takes its full height with the first layout
    return page


@pytest.mark.parametrize("field", fields(), ids=lambda field: field.name)
def test_every_setting_has_its_words_and_a_named_control(
    page: SettingsPage, wording: Wording, field: object
) -> None:
    assert say(f"settings.{field.name}.help").id in wording
    assert say(f"settings.group.{field.group}").id in wording
    control = page.findChild(QWidget, field.name)
    assert control is not None
    assert control.accessibleName() == wording(say(f"settings.{field.name}.label"))


def test_what_the_app_keeps_for_itself_is_not_on_the_page(page: SettingsPage) -> None:
    assert page.findChild(QWidget, "schema") is None
    assert page.findChild(QWidget, "agreed") is None


def changed(page: SettingsPage, qtbot: QtBot, act: object) -> Settings:
    with qtbot.waitSignal(page.changed) as told:
        act()
    return told.args[0]


def test_a_tick_tells_the_whole_new_settings(page: SettingsPage, qtbot: QtBot) -> None:
    tick = page.findChild(Tick, "reduced_motion")
    new = changed(page, qtbot, lambda: qtbot.keyClick(tick, Qt.Key.Key_Space))
    assert new == Settings(reduced_motion=True)


def test_a_number_keeps_to_its_range(page: SettingsPage, qtbot: QtBot) -> None:
    slider = page.findChild(QSlider, "rest_s")
    assert changed(page, qtbot, lambda: slider.setValue(500)).rest_s == 30
    assert changed(page, qtbot, lambda: slider.setValue(-5)).rest_s == 5


def test_the_text_size_moves_by_five_at_a_key(page: SettingsPage, qtbot: QtBot) -> None:
    slider = page.findChild(QSlider, "text_percent")
    new = changed(page, qtbot, lambda: qtbot.keyClick(slider, Qt.Key.Key_Right))
    assert new.text_percent == 105


def test_lists_offer_what_the_declaration_or_the_owner_names(page: SettingsPage, qtbot: QtBot) -> None:
    looks, routines = page.findChild(QComboBox, "appearance"), page.findChild(QComboBox, "prefer")
    assert changed(page, qtbot, lambda: looks.setCurrentIndex(2)).appearance is Appearance.DARK
    assert changed(page, qtbot, lambda: routines.setCurrentIndex(1)).prefer == "floor-routine"


def test_a_time_is_kept_as_hours_and_minutes(page: SettingsPage, qtbot: QtBot) -> None:
    edit = page.findChild(QTimeEdit, "rises_at")
    assert changed(page, qtbot, lambda: edit.setTime(QTime(6, 5))).rises_at == "06:05"


def test_words_are_kept_when_the_line_is_left(page: SettingsPage, qtbot: QtBot) -> None:
    line = page.findChild(QLineEdit, "goal")
    line.setText("  tie my shoes ")
    assert changed(page, qtbot, lambda: qtbot.keyClick(line, Qt.Key.Key_Return)).goal == "tie my shoes"


def test_days_toggle_and_the_last_one_stays(page: SettingsPage, qtbot: QtBot) -> None:
    days = page.findChild(QWidget, "days").findChildren(Button)
    assert len(days) == 7
    new = changed(page, qtbot, lambda: qtbot.mouseClick(days[1], Qt.MouseButton.LeftButton))
    assert new.days == (Weekday.MON, Weekday.TUE, Weekday.WED, Weekday.FRI)
    for place in (0, 1, 2, 4):
        qtbot.mouseClick(days[place], Qt.MouseButton.LeftButton)
    assert page.settings.days == (Weekday.FRI,)
    assert days[4].isChecked()


def test_setting_what_is_set_tells_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.findChild(QSlider, "rest_s").setValue(10)


def test_the_time_can_be_read_in_its_box(page: SettingsPage) -> None:
    edit = page.findChild(QTimeEdit, "rises_at")
    line = edit.lineEdit()
    picture = line.grab().toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert line.height() >= edit.fontMetrics().height()
    assert len(inks) > 1


def people(page: SettingsPage) -> list[Portrait]:
    return page.findChild(QWidget, "body").findChildren(Portrait)


def test_each_of_six_people_is_named_and_can_be_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    row = people(page)
    assert len({p.accessibleName() for p in row}) == len(LOOKS) == 6
    assert [p.isChecked() for p in row] == [True] + 5 * [False]
    new = changed(page, qtbot, lambda: qtbot.mouseClick(row[3], Qt.MouseButton.LeftButton))
    assert new.body == "maple"


def test_arrow_keys_walk_through_the_people(page: SettingsPage, qtbot: QtBot) -> None:
    row = people(page)
    row[0].setFocus()
    assert changed(page, qtbot, lambda: qtbot.keyClick(row[0], Qt.Key.Key_Right)).body == "oak"
    assert row[1].hasFocus()


def test_a_person_that_no_figure_knows_counts_as_the_first(
    qtbot: QtBot, qapp: QApplication, wording: Wording
) -> None:
    theme = light(qapp)
    pictures = {"body": make_figures().people("WU5")}
    page = SettingsPage(Settings(body="rowan"), wording, theme, None, pictures)
    page.finish()
    qtbot.addWidget(page)
    assert [p.isChecked() for p in people(page)][:2] == [True, False]


def test_high_contrast_can_be_chosen(page: SettingsPage, qtbot: QtBot) -> None:
    looks = page.findChild(QComboBox, "appearance")
    at = looks.findText("High contrast")
    assert changed(page, qtbot, lambda: looks.setCurrentIndex(at)).appearance is Appearance.HIGH_CONTRAST


def test_the_wheel_scrolls_the_page_and_changes_nothing_on_its_way(page: SettingsPage) -> None:
    from PySide6.QtGui import QWheelEvent  # noqa: PLC0415 - beside its one use

    before = page.settings
    for name in ("break_every_min", "rises_at", "session_at"):
        control = page.findChild(QWidget, name)
        turn = QWheelEvent(
            QPointF(5, 5),
            QPointF(control.mapToGlobal(QPoint(5, 5))),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, turn)
    assert page.settings == before


# -- sound, hands and eyes -----------------------------------------------------------------------------


def field(page: SettingsPage, action: Action) -> QKeySequenceEdit:
    found = page.findChild(QKeySequenceEdit, f"key-{action}")
    assert isinstance(found, QKeySequenceEdit)
    return found


def test_the_next_key_pressed_in_a_field_is_the_actions_own(page: SettingsPage, qtbot: QtBot) -> None:
    main = field(page, Action.MAIN)
    new = changed(page, qtbot, lambda: qtbot.keyClick(main, Qt.Key.Key_F9))
    assert new.keys == {Action.MAIN: "F9"}
    assert main.keySequence().toString() == "F9"
    new = changed(page, qtbot, lambda: qtbot.keyClick(main, Qt.Key.Key_PageDown))
    assert new.keys == {Action.MAIN: "PgDown"}


@pytest.mark.parametrize(
    ("key", "why"),
    [
        (Qt.Key.Key_Space, "Space already does this: Pause, go on, done"),
        (Qt.Key.Key_5, "5 answers questions and cannot do anything else."),
        (Qt.Key.Key_Return, "Return answers questions and cannot do anything else."),
    ],
)
def test_a_key_that_does_something_else_is_refused_and_says_what(
    page: SettingsPage, qtbot: QtBot, key: Qt.Key, why: str
) -> None:
    with qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(field(page, Action.PAIN), key)
    assert field(page, Action.PAIN).keySequence().isEmpty()
    assert why in [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def test_a_key_given_to_one_action_is_refused_to_another_until_it_is_taken_away(
    page: SettingsPage, qtbot: QtBot
) -> None:
    changed(page, qtbot, lambda: qtbot.keyClick(field(page, Action.MAIN), Qt.Key.Key_F9))
    with qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(field(page, Action.PAIN), Qt.Key.Key_F9)
    clear = next(b for b in page.findChildren(Button) if b.accessibleName() == NO_MAIN)
    assert changed(page, qtbot, clear.click).keys == {}
    assert changed(page, qtbot, lambda: qtbot.keyClick(field(page, Action.PAIN), Qt.Key.Key_F9)).keys == {
        Action.PAIN: "F9"
    }


def test_tab_leaves_a_key_field(page: SettingsPage, qtbot: QtBot) -> None:
    main = field(page, Action.MAIN)
    main.setFocus()
    with qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(main, Qt.Key.Key_Tab)
    assert not main.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform, of every list
def test_voices_are_looked_for_when_their_list_is_opened_and_can_be_chosen(
    page: SettingsPage, qtbot: QtBot
) -> None:
    box = page.findChild(Choice, "voice")
    assert box.count() == 1
    page.voicesAsked.connect(lambda: page.set_voices(["Ada", "Tom"]))
    with qtbot.waitSignal(page.voicesAsked):
        box.showPopup()
    box.hidePopup()
    page.set_voices(["Ada"])
    assert [box.itemText(n) for n in range(box.count())][1:] == ["Ada", "Tom"]
    assert changed(page, qtbot, lambda: box.setCurrentIndex(2)).voice == "Tom"


def test_the_sound_can_be_tried(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.soundTried):
        page.findChild(Button, "try").click()


def seen(page: SettingsPage) -> set[str]:
    return {f.name for f in fields() if (w := page.findChild(QWidget, f.name)) is not None and w.isVisible()}


def test_words_leave_only_the_settings_that_have_them(page: SettingsPage, qtbot: QtBot) -> None:
    everything = seen(page)
    line = page.findChild(QLineEdit, "find")
    qtbot.keyClick(page.findChild(QWidget, "over_65"), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is line
    qtbot.keyClicks(line, "text size")
    assert seen(page) == {"text_percent"}
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert seen(page) == everything
    line.setText("look")
    assert {"appearance", "text_percent"} <= seen(page) < everything
    line.setText("xylophone")
    assert not seen(page)
    assert [
        w for w in page.findChildren(QLabel) if w.text() == "No setting has these words." and w.isVisible()
    ]


def test_the_menu_leads_to_every_section(page: SettingsPage) -> None:
    sections = page.findChild(QMenu).actions()
    assert [a.text() for a in sections][-2:] == ["Safety", "Your log"]
    for action in sections:
        action.trigger()
        heading = next(w for w in page.findChildren(QLabel) if w.text() == action.text())
        focus = page.focusWidget()
        for widget in (heading, focus):
            top = widget.mapTo(page.viewport(), widget.rect().topLeft()).y()
            assert 36 <= top < page.viewport().height()


def test_the_first_section_is_there_at_once_and_all_others_after_it(
    qtbot: QtBot, qapp: QApplication, wording: Wording
) -> None:
    page = SettingsPage(Settings(), wording, light(qapp))
    qtbot.addWidget(page)
    assert page.findChild(QWidget, "days") is not None
    assert page.findChild(QWidget, "log") is None
    page.show()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "log") is not None)


def test_what_is_there_keeps_its_place_and_height_while_the_other_sections_come(
    qtbot: QtBot, qapp: QApplication, wording: Wording
) -> None:
    page = SettingsPage(Settings(), wording, light(qapp))
    qtbot.addWidget(page)
    page.resize(800, 500)
    days = page.findChild(QWidget, "days")
    painted: set[tuple[int, int]] = set()

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.add((days.mapTo(page.viewport(), QPoint(0, 0)).y(), days.height()))
            return False

    watch = Watch()
    days.installEventFilter(watch)
    page.show()
    qtbot.waitUntil(lambda: page.findChild(QWidget, "log") is not None)
    page.viewport().repaint()
    assert len(painted) == 1
