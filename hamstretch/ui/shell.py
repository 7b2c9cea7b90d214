"""The window: a rail of pages on the left, the page beside it, or a session that has it all.

Pages are made when they are first shown, so that the start pays for one of them only.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QMimeData, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from hamstretch.widgets.banner import Banner
from hamstretch.widgets.pile import Pile
from hamstretch.widgets.rail import COLLAPSE_BELOW, NavRail, RailEntry
from hamstretch.widgets.still import Foothold, Still
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import GROWING, Step, Turns

LEAST = (720, 520)
"""The smallest window, width and height in pixels."""
_FIRST = (1080, 760)
"""Its size at the first start, where the screen has the room."""
_FRAME = (16, 48)
"""What a window's frame and title take of the screen at most."""


Look = Callable[[], "tuple[Theme, Sequence[Page]]"]
"""Takes on another look when nothing of the old one stands, and returns it with its pages."""


class Page(msgspec.Struct, frozen=True):
    """A page of the rail: id, word, icon name, and how it is made."""

    id: str
    title: str
    icon: str
    factory: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """The one window.

    Closing it is `closing()`, the end, unless `stays` says that the program goes on without it: then it is
    `putAway()`. `quitAsked()` is Ctrl+Q, `fileDropped(Path)` a file let go over it.
    """

    closing = Signal()
    putAway = Signal()  # noqa: N815  Qt's own style for signals
    quitAsked = Signal()  # noqa: N815  the same
    fileDropped = Signal(object)  # noqa: N815  the same

    def __init__(self, theme: Theme, pages: Sequence[Page], geometry_file: Path | None = None) -> None:
        """Take the pages from the top of the rail, and the file that remembers place and size, if any."""
        super().__init__()
        self._pages = {page.id: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._session: QWidget | None = None
        self._cover: QWidget | None = None
        self.may_close: Callable[[], bool] = lambda: True
        self._current = ""
        self._turns = Turns(self)
        self._foothold: Foothold | None = None
        self._still: Still | None = None
        self._geometry_file = geometry_file
        self.stays: Callable[[], bool] = lambda: False
        self.setWindowTitle("hamstretch")
        self.setMinimumSize(*LEAST)
        self.setAcceptDrops(True)
        self._middle, self._stack, self._across = QWidget(), Pile(), QHBoxLayout()
        self._banner = Banner(theme)
        self._rail = NavRail(theme, [RailEntry(p.id, p.title, p.icon) for p in pages])
        self._frame()
        self._keys()
        self._restore()

    def _frame(self) -> None:
        middle = self._middle
        middle.setLayout(self._across)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._rail)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._banner)
        beside.addWidget(self._stack, 1)
        self._across.addLayout(beside, 1)
        self.setCentralWidget(middle)
        self._rail.picked.connect(self.show_page)

    def _keys(self) -> None:
        QShortcut(QKeySequence("Ctrl+Q"), self, self.quitAsked.emit)
        QShortcut(QKeySequence("F11"), self, self.toggle_full_screen)

    @property
    def rail(self) -> NavRail:
        """The rail, for a test or a hint."""
        return self._rail

    @property
    def current(self) -> str:
        """The id of the page that is shown, also while a session covers it."""
        return self._current

    @property
    def in_session(self) -> bool:
        """Whether a session has the window."""
        return self._session is not None

    @property
    def session_page(self) -> QWidget | None:
        """What has the whole window now, if anything."""
        return self._session

    def page(self, id_: str) -> QWidget:
        """Return a page, made now if it never was; raises `KeyError` for an unknown id."""
        self._settle()
        return self._page(id_)

    def _page(self, id_: str) -> QWidget:
        if id_ not in self._made:
            self._made[id_] = self._pages[id_].factory()
            self._stack.addWidget(self._made[id_])
        return self._made[id_]

    @Slot(str)
    def show_page(self, id_: str) -> None:
        """Show a page; during a session only its place in the rail is kept for later."""
        self._settle()
        self._show(id_)

    def _show(self, id_: str) -> None:
        page, self._current = self._page(id_), id_
        self._rail.set_current(id_)
        if self._session is None:
            self._stack.setCurrentWidget(page)
            self._title(self._pages[id_].title)

    def notify(self, text: str) -> None:
        """Show a sentence above whatever is shown, until it is read away."""
        self._banner.add(text)

    def notify_of_session(self, text: str) -> None:
        """Show a sentence that only matters while the session lasts, if there is one."""
        self._banner.add(text, passing=self.in_session)

    @Slot()
    def work_begins(self) -> None:
        """Take it away: a session needs the room, and who lies on the floor cannot."""
        self._banner.drop_passing()

    def show_session(self, widget: QWidget, title: str = "") -> None:
        """Give the whole window to a session; the rail and its keys are gone until `end_session`."""
        self._settle()
        over, self._session = self._session, widget
        self._banner.drop_passing()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)  # over what had the window: the page below would be read in vain
        if over is not None:
            self._let_go(over)
        self._rail.hide()
        self._title(title)
        if not widget.isAncestorOf(self.focusWidget() or self):  # a page may have put the focus already
            widget.setFocus()

    def cover(self, widget: QWidget) -> None:
        """Put a page over whatever is shown, a session too, until `uncover`."""
        self._settle()
        self.uncover()
        self._cover = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self._rail.hide()
        widget.setFocus()

    @Slot()
    def uncover(self) -> None:
        """Take the page away again that `cover` put up."""
        if self._cover is None:
            return
        self._stack.removeWidget(self._cover)
        self._cover.deleteLater()
        self._cover = None
        self._rail.setVisible(self._session is None)
        under = self._session or self._made.get(self._current)
        if under is not None:
            self._stack.setCurrentWidget(under)
            under.setFocus()

    def end_session(self) -> None:
        """Give the window back to the page that was shown before."""
        if self._session is None:
            return
        over, self._session = self._session, None
        self._banner.drop_passing()
        self._rail.show()
        if self._current:
            self.show_page(self._current)  # first: the stack would show, and so read, whatever page is next
        self._let_go(over)

    def _let_go(self, over: QWidget) -> None:
        self._stack.removeWidget(over)
        over.deleteLater()

    def rebuild(self, look: Look, ahead: Sequence[Step] = ()) -> None:
        """Make rail and pages anew in another look or language; a running session stays as it is.

        Each step has a turn of its own, behind a picture of what was there: first what is to be done `ahead`
        of the look; then the old pages go, for a new style is worked out for every widget there is. The focus
        comes back to the control of the same object name, so that a setting can be changed on.
        """
        if self._foothold is None:
            self._foothold = Foothold(self, self._made.get(self._current))
            if self.isVisible() and self._session is None:
                self._still = Still(self._middle)
        last = self._current  # the stack would show, and so read, another in its place
        drops = [partial(self._drop, id_) for id_ in sorted(self._made, key=lambda id_: id_ == last)]
        again: list[Step] = [partial(self._page, last), partial(self._show, last)] if last else []
        self._turns.ask([*ahead, *drops, partial(self._dress, look), *again, self._stand])

    def _drop(self, id_: str) -> None:
        page = self._made.pop(id_)
        self._stack.removeWidget(page)
        page.deleteLater()

    def _dress(self, look: Look) -> None:
        """Take on the look, and put up a rail in it."""
        theme, pages = look()
        self._pages = {page.id: page for page in pages}
        old, entries = self._rail, [RailEntry(p.id, p.title, p.icon) for p in pages]
        self._rail = NavRail(theme, entries)
        self._rail.picked.connect(self.show_page)
        self._rail.setVisible(self._session is None and self._cover is None)
        self._across.replaceWidget(old, self._rail)
        old.deleteLater()
        self._fit_rail()
        if self._still is not None:
            self._still.raise_()

    def _stand(self) -> None:
        """Take the picture away as soon as the page is whole and has taken its place."""
        growing = self._growing()
        if growing is None:
            self._turns.ask([self._unveil])
        else:
            growing.done.connect(self._unveil, Qt.ConnectionType.QueuedConnection)

    def _growing(self) -> Turns | None:
        """Return what still puts up the page that is shown, if anything."""
        page = self._made.get(self._current)
        growing = None if page is None else page.findChild(Turns, GROWING)
        return growing if isinstance(growing, Turns) and growing.busy else None

    @Slot()
    def _unveil(self) -> None:
        before, self._foothold = self._foothold, None
        page = self._made.get(self._current)
        if before is not None and page is not None:
            before.regain(page, self._rail)
        if self._still is not None:
            self._still.hide()
            self._still.deleteLater()
            self._still = None

    def _settle(self) -> None:
        """Be in the new look now, if another one is being taken on."""
        self._turns.finish()
        growing = self._growing()
        if self._foothold is not None and growing is not None:
            growing.finish()
        self._unveil()

    @Slot()
    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the rail's words where they cost too much room."""
        super().resizeEvent(event)
        self._fit_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember place and size; only at the end `may_close` may have something to ask first."""
        stays = self.stays()
        if not stays and not self.may_close():
            event.ignore()
            return
        if self._geometry_file is not None:
            store = QSettings(str(self._geometry_file), QSettings.Format.IniFormat)
            store.setValue("geometry", self.saveGeometry())
            store.sync()
        if stays:
            event.ignore()
            self.hide()
            self.putAway.emit()
            return
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if _one_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        file = _one_file(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.fileDropped.emit(file)

    def _fit_rail(self) -> None:
        self._rail.set_narrow(self.width() < COLLAPSE_BELOW)

    def _restore(self) -> None:
        """Come back where the window was; a file that is not one is the same as none."""
        room = self.screen().availableGeometry().size() - QSize(*_FRAME)
        self.resize(QSize(*_FIRST).boundedTo(room))
        if self._geometry_file is not None and self._geometry_file.is_file():
            store = QSettings(str(self._geometry_file), QSettings.Format.IniFormat)
            saved = store.value("geometry")
            if saved is not None:
                self.restoreGeometry(saved)

    def _title(self, title: str) -> None:
        self.setWindowTitle(f"{title} · hamstretch" if title else "hamstretch")


def _one_file(data: QMimeData) -> Path | None:
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
