from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hamstretch.ui.shell import MainWindow, Page
from hamstretch.widgets.banner import Banner
from hamstretch.widgets.still import Still
from hamstretch.widgets.theme import Theme
from tests.patience import PATIENCE_MS


class Made(list[str]):
    """The ids of the pages that were made, in order."""

    def factory(self, id_: str) -> QWidget:
        self.append(id_)
        line = QLineEdit()
        line.setObjectName(f"line-{id_}")
        return line


class Seen(QObject):
    """The names of the watched widgets that are shown, in order."""

    def __init__(self, watched: Iterable[QWidget]) -> None:
        super().__init__()
        self.shown: list[str] = []
        for each in watched:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self.shown.append(watched.objectName())
        return False


def window(qtbot: QtBot, theme: Theme, file: Path | None = None) -> tuple[MainWindow, Made]:
    made = Made()
    pages = [
        Page(id_, id_.title(), id_, lambda id_=id_: made.factory(id_))
        for id_ in ("today", "library", "learn")
    ]
    shell = MainWindow(theme, pages, file)
    qtbot.addWidget(shell)
    shell.show()
    return shell, made


def test_a_page_is_made_when_it_is_first_shown_and_once(qtbot: QtBot, theme: Theme) -> None:
    shell, made = window(qtbot, theme)
    shell.show_page("today")
    assert made == ["today"]
    shell.show_page("library")
    shell.show_page("today")
    assert made == ["today", "library"]
    assert shell.windowTitle() == "Today · hamstretch"


def test_control_and_a_number_opens_a_page(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.show_page("today")
    with qtbot.waitActive(shell):
        shell.activateWindow()
    qtbot.keyClick(shell, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert shell.current == "learn"


def test_a_session_has_the_window_to_itself_until_it_ends(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.show_page("library")
    session = QWidget()
    shell.show_session(session, "Desk")
    assert shell.in_session
    assert shell.rail.isHidden()
    assert session.isVisible()
    shell.show_page("today")
    assert session.isVisible()
    shell.end_session()
    assert not shell.rail.isHidden()
    assert shell.windowTitle() == "Today · hamstretch"


def test_the_end_of_a_session_shows_the_page_before_it_and_no_other(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.show_page("library")
    shell.show_page("learn")
    shell.show_page("today")
    shell.show_session(QWidget())
    seen = Seen(shell.page(id_) for id_ in ("today", "library", "learn"))
    shell.end_session()
    assert set(seen.shown) == {"line-today"}


def test_a_session_after_a_session_shows_no_page_between_them(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.show_page("today")
    shell.show_session(QWidget())
    seen, second = Seen([shell.page("today")]), QWidget()
    shell.show_session(second)
    assert shell.session_page is second
    assert second.isVisible()
    assert not seen.shown


def test_another_look_makes_the_pages_anew_and_keeps_the_focus(qtbot: QtBot, theme: Theme) -> None:
    shell, made = window(qtbot, theme)
    shell.show_page("library")
    with qtbot.waitActive(shell):
        shell.activateWindow()
    old = shell.page("library")
    old.setFocus()
    shell.rebuild(lambda: (theme.scaled(150), list(shell._pages.values())))
    assert shell.findChild(Still).isVisible()
    qtbot.waitUntil(lambda: shell.findChild(Still) is None, timeout=PATIENCE_MS)
    assert made == ["library", "library"]
    assert shell.current == "library"
    assert shell.focusWidget() is shell.page("library") is not old


def test_a_page_that_is_asked_for_amid_another_look_comes_at_once(qtbot: QtBot, theme: Theme) -> None:
    shell, made = window(qtbot, theme)
    shell.show_page("library")
    shell.rebuild(lambda: (theme.scaled(150), list(shell._pages.values())))
    shell.show_page("learn")
    assert made == ["library", "library", "learn"]
    assert shell.current == "learn"
    assert shell.page("learn").isVisible()
    assert shell.findChild(Still).isHidden()


def test_the_rail_is_narrow_where_the_window_is(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.resize(1200, 700)
    wide = shell.rail.sizeHint().width()
    shell.resize(800, 600)
    assert shell.rail.sizeHint().width() < wide


def test_the_window_comes_back_in_its_size(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first, _ = window(qtbot, theme, file)
    first.resize(760, 555)
    first.close()
    again, _ = window(qtbot, theme, file)
    assert (again.width(), again.height()) == (760, 555)


def test_a_first_window_is_no_larger_than_its_screen(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    room = shell.screen().availableGeometry()  # 800 × 800 without a display
    assert shell.frameGeometry().width() < room.width()
    assert shell.frameGeometry().height() < room.height()


def test_a_broken_memory_of_the_window_is_the_same_as_none(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    file = tmp_path / "window.ini"
    file.write_text("geometry=@ByteArray(nonsense)\n", "utf-8")
    shell, _ = window(qtbot, theme, file)
    assert shell.isVisible()


def test_closing_tells_so(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    with qtbot.waitSignal(shell.closing):
        shell.close()


def test_a_sentence_about_the_session_goes_with_it_and_one_about_anything_else_stays(
    qtbot: QtBot, theme: Theme
) -> None:
    shell, _ = window(qtbot, theme)
    shell.show_page("today")
    shell.show_session(QWidget())
    shell.notify("The disk is full.")
    shell.notify_of_session("Nothing to play sounds on.")
    banner = shell.findChild(Banner)
    assert banner is not None
    assert banner.texts == ("The disk is full.", "Nothing to play sounds on.")
    shell.end_session()
    assert banner.texts == ("The disk is full.",)


def test_outside_a_session_a_sentence_about_sound_stays_until_it_is_read(qtbot: QtBot, theme: Theme) -> None:
    shell, _ = window(qtbot, theme)
    shell.notify_of_session("Nothing to play sounds on.")
    shell.show_session(QWidget())
    shell.end_session()
    banner = shell.findChild(Banner)
    assert banner is not None
    assert banner.texts == ("Nothing to play sounds on.",)
