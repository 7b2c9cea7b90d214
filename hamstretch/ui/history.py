"""The History page: the list, one entry, one answer to change. Every change is an amendment, to be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstretch.core.amend import check_in_change, check_ins, deletion, note_change
from hamstretch.core.errors import AmendError
from hamstretch.core.listing import Listing, Shown, listing
from hamstretch.core.record_terms import CheckIn
from hamstretch.core.records import AmendmentRecord, Change, Entry
from hamstretch.ui.check_in_edit import CheckInEdit
from hamstretch.ui.model import Model
from hamstretch.ui.past_detail import PastDetail
from hamstretch.ui.past_list import PastList
from hamstretch.ui.past_words import day_words, what
from hamstretch.widgets.mirror import listed
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import Turns


class History(QStackedWidget):
    """`left()` goes back to where it was opened.

    A long log is listed in a turn of its own, before the list or the changed entry is painted.
    """

    left = Signal()

    def __init__(self, model: Model, theme: Theme) -> None:
        """Read the log and show the list."""
        super().__init__()
        self._model, self._theme = model, theme
        self._past = Listing()
        self._seen: tuple[Entry, ...] | None = None
        self._open = ""
        self._gone: AmendmentRecord | None = None
        self._asked: tuple[Shown, int] | None = None
        self.list = PastList(model, theme)
        self.list.left.connect(self.left)
        self.list.opened.connect(self.show_entry)
        self.list.undone.connect(self._bring_back)
        self.addWidget(self.list)
        self.turns = Turns(self)
        QMetaObject.invokeMethod(self, "_begin", Qt.ConnectionType.QueuedConnection)  # before it is painted
        model.changed.connect(self._changed)

    @Slot()
    def _begin(self) -> None:
        """Show the list for the first time."""
        self._read()
        self.list.begin()

    def _read(self) -> None:
        """Show the list as the log is now, unless it stands there already."""
        self._look()
        if self.list.past is not self._past:
            self.list.show_past(self._past)

    def _look(self) -> None:
        """Read the log where it is another one than at the last look."""
        written = self._model.written
        if self._seen is None or tuple(written) != self._seen:
            self._seen = tuple(written)
            self._past = listing(written, self._model.entries)

    @Slot()
    def _changed(self) -> None:
        """Follow the log while the list is shown; a page that is being read stays as it is."""
        if self.currentWidget() is self.list and not self.turns.busy:
            self.turns.ask([self._read])

    @Slot(str)
    def show_entry(self, id_: str) -> None:
        """Show one entry by its id; an unknown one leaves the list."""
        self.turns.finish()
        if self._seen is None:
            self._look()
        found = self._past.find(id_)
        if found is None:
            self._back()
            return
        self._open = id_
        page = PastDetail(self._model, self._theme, self._past, found)
        page.left.connect(self._leave_entry)
        page.editAsked.connect(self._edit)
        page.noted.connect(self._note)
        page.deleteAsked.connect(self._delete)
        page.undoAsked.connect(self._undo)
        self.list.notice("")
        self._show(page)

    @Slot(object, int)
    def _edit(self, entry: Shown, index: int) -> None:
        self._keep_note()
        entry = self._now(entry)
        about = listed((what(self._model, entry), day_words(entry.at.day)))
        page = CheckInEdit(self._model, self._theme, check_ins(entry)[index], about)
        page.left.connect(self._again)
        page.saved.connect(self._answered)  # a method: a function would hold this page while it is let go
        self._asked = entry, index
        self._show(page)

    @Slot(object)
    def _answered(self, given: CheckIn) -> None:
        if self._asked is not None:
            (entry, index), self._asked = self._asked, None
            if check_ins(entry)[index] != given:
                self._amend(entry, lambda: check_in_change(entry, index, given))
        self._again()

    @Slot(object, str)
    def _note(self, entry: Shown, text: str) -> None:
        now = self._now(entry)
        if getattr(now, "note", "") != text:
            self._amend(now, lambda: note_change(now, text))
        self._again()

    @Slot(object)
    def _delete(self, entry: Shown) -> None:
        """Take an entry out, and offer at once to bring it back."""
        now = self._now(entry)
        if not self._amend(now, lambda: deletion(now)):
            return
        self._gone = self._model.amendments[-1]
        self._back()
        told = listed((what(self._model, entry), day_words(entry.at.day)))
        self.list.notice(self.tr("Deleted: {what}").format(what=told))

    @Slot()
    def _bring_back(self) -> None:
        if self._gone is not None:
            self._model.undo(self._gone)
        self._gone = None
        self.list.notice("")
        self.list.table.setFocus()

    @Slot(object)
    def _undo(self, amendment: AmendmentRecord) -> None:
        self._keep_note()
        if amendment in self._model.amendments:  # else it was pressed twice
            self._model.undo(amendment)
        self._again()

    def _now(self, entry: Shown) -> Shown:
        """Return an entry of the page as it is now: the page may be about to be made anew."""
        self.turns.finish()
        return self._past.find(entry.id) or entry

    def _amend(self, entry: Shown, change: Callable[[], Change]) -> bool:
        """Put a change on record; one that may not be made is said and nothing happens."""
        try:
            made = change()
        except AmendError as error:
            self._model.failed.emit(error.say)
            return False
        self._model.amend(entry, made)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Hear of it when the window is about to close."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a note that was written when the window closes over it."""
        if event.type() is QEvent.Type.Close:
            self._keep_note()
        return False

    # -- pages --------------------------------------------------------------------------------------

    def _keep_note(self) -> None:
        """Save a note that was written and is about to be left."""
        page = self.currentWidget()
        found = self._past.find(self._open)
        if isinstance(page, PastDetail) and found is not None and (text := page.unsaved) is not None:
            page.keep.setEnabled(False)
            self._amend(found, lambda: note_change(found, text))

    @Slot()
    def _leave_entry(self) -> None:
        self._keep_note()
        self._back()

    @Slot()
    def _again(self) -> None:
        """Show the open entry as it is now."""
        self.turns.ask([self._look, lambda: self.show_entry(self._open)])

    @Slot()
    def _back(self) -> None:
        self._show(self.list)
        self.turns.ask([self._read])

    def _show(self, page: QWidget) -> None:
        """Make a page the current one; of the others only the list is kept."""
        old = self.currentWidget()
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None and old is not self.list and old is not page:
            self.removeWidget(old)
            old.setParent(self)  # else the last Python name lets it go at once, in the midst of its own key
            old.hide()
            old.deleteLater()
