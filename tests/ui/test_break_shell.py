"""Tray, status window, menu and notices: all painted from one view, all sending the same commands."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import (
    Back,
    BreakNow,
    Command,
    Hold,
    Later,
    Meeting,
    NotToday,
    OpenPrompt,
    PauseFor,
    PauseUntil,
    Phase,
    QuietReason,
    Resume,
    StartNow,
)
from hamstretch.core.wording import Wording
from hamstretch.services.notify import KeptNotes
from hamstretch.services.tray_host import DrivenTrayHost
from hamstretch.ui.break_shell import Around, BreakShell
from hamstretch.ui.pause_until import PauseUntilWindow
from hamstretch.ui.status_window import StatusWindow
from hamstretch.ui.tray import Tray, mark_of
from hamstretch.widgets.time_mark import SIZES, STEPS, Mark, TimeMark, mark_icon
from tests.fakes import light
from tests.moments import NOW, Drawn, moment
from tests.patience import PATIENCE_MS


class World:
    """A shell on a desktop that is driven, and what it sent."""

    def __init__(
        self, qapp: QApplication, wording: Wording, *, tray: bool = True, corners: bool = True
    ) -> None:
        self.host, self.notes = DrivenTrayHost(there=tray), KeptNotes()
        around = Around(wording, Drawn(lambda *_: None), NOW.date, self.host, self.notes, corners)
        self.shell = BreakShell(light(qapp), around)
        self.sent: list[Command] = []
        self.asked: list[str] = []
        self.shell.commanded.connect(self.sent.append)
        for name in ("todayAsked", "settingsAsked", "quitAsked"):
            getattr(self.shell, name).connect(lambda name=name: self.asked.append(name))

    @property
    def menu(self) -> QMenu:
        return self.shell.status.menu

    def item(self, *path: str) -> QAction:
        """A visible item by its words, through submenus."""
        menu = self.menu
        for words in path[:-1]:
            menu = next(a.menu() for a in menu.actions() if a.text() == words and a.isVisible())
        return next(a for a in menu.actions() if a.text() == path[-1] and a.isVisible())

    def words(self) -> list[str]:
        return [a.text() for a in self.menu.actions() if a.text() and a.isVisible()]


@pytest.fixture
def worlds(qapp: QApplication, wording: Wording) -> Iterator[Any]:
    made: list[World] = []

    def make(**options: bool) -> World:
        made.append(World(qapp, wording, **options))
        return made[-1]

    yield make
    for each in made:
        each.shell.close()


# -- shapes ------------------------------------------------------------------------------------------


def pixels(mark: Mark, px: int) -> bytes:
    from PySide6.QtGui import QColor  # noqa: PLC0415 - the folder must collect without Qt

    image = mark_icon(mark, QColor("#000000")).pixmap(QSize(px, px)).toImage()
    return bytes(image.constBits())


ALL = [
    *(Mark(left=left) for left in range(STEPS + 1)),
    *(Mark(face) for face in ("due", "paused", "quiet", "off", "playing")),
    Mark("due", day=True),
    Mark("quiet", held=True),
    Mark(left=6, held=True),
]


@pytest.mark.parametrize("px", SIZES)
@pytest.mark.usefixtures("qapp")
def test_no_two_states_look_alike_even_without_colour(px: int) -> None:
    assert len({pixels(mark, px) for mark in ALL}) == len(ALL)


@pytest.mark.usefixtures("qapp")
def test_less_time_is_less_ink() -> None:
    ink = [sum(pixels(Mark(left=left), 32)[3::4]) for left in range(STEPS + 1)]
    assert ink == sorted(ink)


def test_a_mark_is_painted_anew_only_when_it_looks_different(qtbot: QtBot) -> None:
    class Counting(TimeMark):
        paints = 0

        def paintEvent(self, event: Any) -> None:
            Counting.paints += 1
            super().paintEvent(event)

    from PySide6.QtGui import QColor  # noqa: PLC0415 - the folder must collect without Qt

    shown = Counting(32, QColor("#000000"))
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: Counting.paints > 0, timeout=PATIENCE_MS)
    before = Counting.paints
    shown.set_mark(Mark())
    QApplication.processEvents()
    assert Counting.paints == before
    shown.set_mark(Mark("due"))
    qtbot.waitUntil(lambda: Counting.paints > before, timeout=PATIENCE_MS)


TOMORROW = Hold(local=datetime(2026, 1, 6, 6, 0))  # noqa: DTZ001 - the local clock's reading


@pytest.mark.parametrize(
    ("view", "mark"),
    [
        (moment(minutes=50), Mark(left=12)),
        (moment(minutes=25), Mark(left=6)),
        (moment(Phase.PROMPT, minutes=0), Mark("due")),
        (moment(Phase.GROWN, minutes=0, kind=BreakKind.SESSION), Mark("due", day=True)),
        (moment(pause=TOMORROW), Mark("paused")),
        (moment(reasons=(QuietReason.DND,)), Mark("quiet")),
        (moment(Phase.HELD, minutes=0, reasons=(QuietReason.DND,)), Mark("quiet", held=True)),
        (moment(Phase.PLAYING), Mark("playing")),
    ],
    ids=["all", "half", "due", "session", "paused", "quiet", "held", "playing"],
)
def test_each_moment_has_its_shape(view: Any, mark: Mark) -> None:
    assert mark_of(view) == mark


# -- the menu ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tray", [True, False])
@pytest.mark.parametrize(
    ("path", "command"),
    [
        (("Take a break now",), BreakNow()),
        (("Pause the reminders", "For 30 minutes"), PauseFor(1800)),
        (("Pause the reminders", "For 1 hour"), PauseFor(3600)),
        (("Pause the reminders", "For 2 hours"), PauseFor(7200)),
        (("Pause the reminders", "Until tomorrow"), PauseUntil()),
        (("I am in a meeting", "For 1 hour"), Meeting(3600)),
    ],
)
def test_everything_is_in_the_menu(worlds: Any, tray: bool, path: tuple[str, ...], command: Command) -> None:
    world = worlds(tray=tray)
    world.shell.show_view(moment())
    world.item(*path).trigger()
    assert world.sent == [command]


def test_the_windows_are_asked_for(worlds: Any) -> None:
    world = worlds()
    world.shell.show_view(moment())
    for words in ("Open Today", "Settings", "Quit"):
        world.item(words).trigger()
    assert world.asked == ["todayAsked", "settingsAsked", "quitAsked"]


def test_it_says_why_it_is_quiet_and_until_when_and_offers_the_end(worlds: Any) -> None:
    world = worlds()
    world.shell.show_view(moment())
    assert "Resume the reminders" not in world.words()
    world.shell.show_view(moment(pause=TOMORROW))
    assert world.words()[0] == "Quiet until tomorrow, 06:00: paused"
    world.item("Resume the reminders").trigger()
    assert world.sent == [Resume()]
    assert "Quiet until tomorrow, 06:00: paused" in world.shell.status.icon.toolTip()


def test_the_first_item_is_what_is_wanted_now(worlds: Any) -> None:
    world = worlds()
    for view, words, command in (
        (moment(Phase.PROMPT, minutes=0), "Start now", StartNow()),
        (moment(Phase.OUT, walk=True), "I'm back", Back()),
    ):
        world.shell.show_view(view)
        world.item(words).trigger()
        assert world.sent.pop() == command
    world.shell.show_view(moment(Phase.PLAYING))
    assert not world.item("Take a break now").isEnabled()


def test_the_tray_changes_nothing_where_nothing_has_changed(worlds: Any) -> None:
    world = worlds()
    world.shell.show_view(moment())
    changes: list[str] = []
    for action in world.menu.actions():
        action.changed.connect(lambda: changes.append("menu"))
    picture = world.shell.status.icon.icon().cacheKey()
    world.shell.show_view(moment(minutes=31, idle_s=4.0, idle_source="x"))
    world.shell.show_view(moment(minutes=31, idle_s=9.0, idle_source="x"))
    assert len(changes) <= 1  # the hour of the next break
    assert world.shell.status.icon.icon().cacheKey() == picture


def test_until_a_date_ends_on_its_morning(qtbot: QtBot, qapp: QApplication) -> None:
    window = PauseUntilWindow(light(qapp), date(2026, 1, 5))
    qtbot.addWidget(window)
    assert window.edit.minimumDate().toString(Qt.DateFormat.ISODate) == "2026-01-06"
    window.edit.setDate(window.edit.date().addDays(9))
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitSignal(window.commanded) as told:
        qtbot.keyClick(window, Qt.Key.Key_Return)
    assert told.args == [PauseUntil(datetime(2026, 1, 15, 6, 0))]  # noqa: DTZ001 - the local clock's reading


# -- without a tray ----------------------------------------------------------------------------------


def test_without_a_tray_a_small_window_says_the_same(worlds: Any) -> None:
    world = worlds(tray=False)
    assert isinstance(world.shell.status, StatusWindow)
    assert not world.shell.has_tray
    assert not world.shell.status.isVisible()
    world.shell.stand_in(on=True)
    assert world.shell.status.isVisible()
    world.shell.show_view(moment())
    assert world.shell.status.accessibleName().startswith("Next break at 10:32")


def test_a_panel_that_comes_up_later_gets_the_icon(worlds: Any) -> None:
    world = worlds(tray=False)
    world.shell.show_view(moment(pause=TOMORROW))
    world.host.say(there=True)
    assert isinstance(world.shell.status, Tray)
    assert world.shell.status.mark == Mark("paused")
    world.host.say(there=False)
    assert world.shell.has_tray


def test_a_panel_that_comes_up_without_a_word_is_found_at_the_next_moment(worlds: Any) -> None:
    world = worlds(tray=False)
    world.host.watch(None)
    world.host.say(there=True)
    assert not world.shell.has_tray
    world.shell.show_view(moment())
    assert world.shell.has_tray
    assert world.shell.status.mark == mark_of(moment())


def test_where_windows_have_no_corner_the_small_card_is_a_notice(worlds: Any) -> None:
    world = worlds(tray=False, corners=False)
    world.shell.show_view(moment(Phase.PROMPT, minutes=0))
    week = "2 of 3 sessions left this week, one of them today"
    assert world.notes.shown == ("2 minutes for the legs", week)
    assert [words for _, words in world.notes.actions] == ["Open", "Start", "In 5 min (3 left)", "Not today"]
    assert not world.shell.prompt.isVisible()
    world.notes.act("later")
    world.shell.show_view(moment())
    assert world.sent == [Later()]
    assert world.notes.shown is None
    world.shell.show_view(moment(Phase.GROWN, minutes=0))
    assert world.shell.prompt.isVisible()


@pytest.mark.parametrize(
    ("action", "command"), [("default", OpenPrompt()), ("start", StartNow()), ("not-today", NotToday())]
)
def test_each_action_of_a_notice_is_a_command(worlds: Any, action: str, command: Command) -> None:
    world = worlds(corners=False)
    world.shell.show_view(moment(Phase.PROMPT, minutes=0))
    world.notes.act(action)
    assert world.sent == [command]


def test_another_look_keeps_what_is_shown(worlds: Any, qapp: QApplication) -> None:
    world = worlds()
    world.shell.show_view(moment(Phase.GROWN, minutes=0))
    world.shell.rebuild(light(qapp))
    assert world.shell.prompt.isVisible()
    assert world.shell.status.mark == Mark("due")
