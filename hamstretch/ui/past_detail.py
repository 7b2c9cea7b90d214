"""One entry of the log to look back on: planned against done, what the rules did, answers, notes, changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout

from hamstretch.core import summary
from hamstretch.core.amend import check_ins, deletable
from hamstretch.core.history import written
from hamstretch.core.listing import Listing, Shown
from hamstretch.core.measure_records import ActivitiesRecord, SelfTestRecord
from hamstretch.core.record_terms import CheckIn
from hamstretch.core.records import (
    AmendmentRecord,
    CheckInChange,
    CheckInRecord,
    Deletion,
    NoteChange,
    SessionRecord,
)
from hamstretch.core.report_signs import signs
from hamstretch.core.wording import say
from hamstretch.ui.done_bars import DoneBars
from hamstretch.ui.model import Model
from hamstretch.ui.past_words import answer, day_words, mark, moment_words, result, what
from hamstretch.ui.terms import measured
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import Button, enter_presses
from hamstretch.widgets.key_repeat import bind
from hamstretch.widgets.theme import Theme

NOTE_LINES = 4


class PastDetail(Column):
    """`left()`, `editAsked(entry, index)`, `noted(entry, text)`, `deleteAsked(entry)`, `undoAsked(change)`.

    A note that was written is kept when the page is left, as if its button had been pressed.
    """

    left = Signal()
    editAsked = Signal(object, int)  # noqa: N815  Qt's own style for signals
    noted = Signal(object, str)
    deleteAsked = Signal(object)  # noqa: N815  the same
    undoAsked = Signal(object)  # noqa: N815  the same

    def __init__(self, model: Model, theme: Theme, past: Listing, entry: Shown) -> None:
        """Take the log as it is looked back on, and the entry."""
        super().__init__(theme, max_width=720)
        self._model, self._theme, self._past, self._entry = model, theme, past, entry
        self._back = Button(self.tr("History"), theme, "quiet", "back")
        self._back.clicked.connect(self.left)
        self.note: QPlainTextEdit | None = None
        self.keep = Button(self.tr("&Save the note"), theme)
        self.body.addLayout(row(theme, self._back))
        self.body.addWidget(Words(what(model, entry), "title"))
        self.body.addWidget(Words(moment_words(entry.at.local), "secondary"))
        if written(entry) > model.now():
            self.body.addWidget(Words(model.say(say("past.ahead")), "strong"))
        gone = any(isinstance(a.change, Deletion) for a in past.changes.get(entry.id, ()))
        if gone:
            self.body.addWidget(Words(self.tr("Deleted: it no longer counts anywhere."), "strong"))
        self._say()
        if not gone:
            self._answers()
            self._note()
        self._changes()
        if not gone:
            self._deletion()
        self.body.addStretch(1)
        bind(self, Qt.Key.Key_Escape, self.left.emit)
        self.setAccessibleName(f"{what(model, entry)}, {moment_words(entry.at.local)}")

    # -- what was -----------------------------------------------------------------------------------

    def _say(self) -> None:
        entry = self._entry
        if isinstance(entry, SessionRecord):
            self._session(entry)
            return
        self.body.addWidget(Words(result(self._model, entry), "lead"))
        if isinstance(entry, SelfTestRecord):
            self._section(self.tr("How it went"), self._test(entry))
        elif isinstance(entry, ActivitiesRecord):
            self._section(self.tr("Rated"), (f"{one.name}: {one.score}" for one in entry.rated))
        elif isinstance(entry, CheckInRecord):
            self._section(self.tr("What the rules did"), self._told(entry))

    def _session(self, entry: SessionRecord) -> None:
        model = self._model
        self.body.addWidget(Words(model.say(summary.headline(entry)), "lead"))
        if entry.colour is not None and entry.planned:
            self.body.addWidget(Words(self.tr("How it went: {word}.").format(word=mark(model, entry))))
        done = summary.parts(entry, model.item_name)
        if done:
            bars = DoneBars(self._theme, done)
            self._heading(bars.title)
            self.body.addWidget(bars)
        left_out = summary.left_out(entry.work, model.item_name)
        self._section(self.tr("What was left out"), (model.say(s) for s in left_out))
        told = [model.say(s) for s in summary.rules(entry, model.item_name)]
        self._section(self.tr("What the rules did"), told)

    def _test(self, entry: SelfTestRecord) -> Iterable[str]:
        for n, trial in enumerate(entry.trials, 1):
            value = "–"
            if trial.value is not None:
                value = measured(trial.value, entry.zero, self._model.settings.lengths)
            why = self._model.say(say(f"past.unscored.{trial.unscored}")) if trial.unscored else ""
            yield self.tr("Trial {n}: {value}").format(n=n, value=value) + (f" ({why})" if why else "")
        yield self.tr("Warmed up before it") if entry.warmed_up else self.tr("Not warmed up before it")
        if entry.stopped is not None:
            sign = self._model.say(say(f"quality.{entry.stopped}")).lower()
            yield self.tr("Stopped: {sign}").format(sign=sign)

    def _told(self, entry: CheckInRecord) -> list[str]:
        """Return what the rules did to a check-in that no session followed."""
        return [f"{s.rule}: {self._model.say(s.text)}" for s in signs((entry,))]

    def _heading(self, text: str) -> None:
        self.body.addSpacing(self._theme.space.m)
        self.body.addWidget(Words(text, "heading"))

    def _section(self, heading: str, texts: Iterable[str]) -> None:
        """Add a headed list of sentences; without sentences nothing."""
        lines = list(texts)
        if lines:
            self._heading(heading)
            for line in lines:
                self.body.addWidget(Words(line))

    # -- what may be changed ------------------------------------------------------------------------

    def _answers(self) -> None:
        """List every answer with the way to change it, the next morning's last."""
        found: list[tuple[Shown, int, CheckIn]] = [
            (self._entry, n, given) for n, given in enumerate(check_ins(self._entry))
        ]
        if (morning := self._past.mornings.get(self._entry.id)) is not None:
            found.append((morning, 0, morning.check_in))
        if found:
            self._heading(self.tr("Pain, 0 to 10"))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for entry, index, given in found:
            lines.addLayout(self._line(entry, index, given))
        self.body.addLayout(lines)

    def _line(self, entry: Shown, index: int, given: CheckIn) -> QHBoxLayout:
        told = answer(self._model, given)
        words = Words(f"{told} · {given.note}" if given.note else told)
        edit = Button(self.tr("Change…"), self._theme, "quiet")
        edit.setAccessibleName(self.tr("Change: {what}").format(what=told))
        edit.setEnabled(not self._model.read_only)
        edit.clicked.connect(lambda: self.editAsked.emit(entry, index))
        line = QHBoxLayout()
        line.setSpacing(self._theme.space.m)
        line.addWidget(words, 1)
        line.addWidget(edit)
        return line

    def _note(self) -> None:
        """Offer the note to write in; the button comes when something was written."""
        entry = self._entry
        if not isinstance(entry, SessionRecord | SelfTestRecord):
            return
        self._heading(self.tr("Note"))
        self.note = QPlainTextEdit(entry.note)
        self.note.setAccessibleName(self.tr("Note to this entry"))
        self.note.setPlaceholderText(self.tr("Nothing noted. Write here what you want to remember."))
        self.note.setTabChangesFocus(True)
        self.note.setReadOnly(self._model.read_only)
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * NOTE_LINES + 2 * self._theme.space.l)
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep)
        self.note.textChanged.connect(self._written)
        self.body.addWidget(self.note)
        self.body.addLayout(row(self._theme, self.keep))

    @Slot()
    def _written(self) -> None:
        note = getattr(self._entry, "note", "")
        self.keep.setEnabled(self.note is not None and self.note.toPlainText() != note)

    @Slot()
    def _keep(self) -> None:
        if self.note is not None:
            self.noted.emit(self._entry, self.note.toPlainText())

    def _changes(self) -> None:
        """List what was changed since, each with the way back."""
        made = list(self._past.changes.get(self._entry.id, ()))
        if (morning := self._past.mornings.get(self._entry.id)) is not None:
            made += self._past.changes.get(morning.id, ())
        if not made:
            return
        self._heading(self.tr("Changed since"))
        for amendment in made:
            told = f"{day_words(amendment.at.day)}: {self._change(amendment)}"
            undo = Button(self.tr("Undo"), self._theme, "quiet")
            undo.setAccessibleName(self.tr("Undo: {what}").format(what=told))
            undo.setEnabled(not self._model.read_only)
            undo.clicked.connect(lambda _=False, a=amendment: self.undoAsked.emit(a))
            line = QHBoxLayout()
            line.addWidget(Words(told), 1)
            line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(line)

    def _change(self, amendment: AmendmentRecord) -> str:
        match amendment.change:
            case NoteChange(was, _):
                return self.tr("the note was “{was}”").format(was=was) if was else self.tr("a note was added")
            case CheckInChange(_, was, _):
                return self.tr("the answer was “{was}”").format(was=answer(self._model, was))
            case _:
                return self.tr("it was deleted")

    def _deletion(self) -> None:
        """Offer to take the entry out, or say why it stays."""
        self.body.addSpacing(self._theme.space.m)
        if not deletable(self._entry):
            self.body.addWidget(Words(self._model.say(say("amend.deletion")), "small"))
            return
        self.delete = Button(self.tr("Delete this entry"), self._theme)
        self.delete.setEnabled(not self._model.read_only)
        self.delete.clicked.connect(lambda: self.deleteAsked.emit(self._entry))
        self.body.addLayout(row(self._theme, self.delete))
        told = self.tr("It stops counting for the plan, the charts and reports. You can bring it back.")
        self.body.addWidget(Words(told, "small"))

    @property
    def unsaved(self) -> str | None:
        """What was written as a note and not saved, or None."""
        if self.note is None or not self.keep.isEnabled():
            return None
        return self.note.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press buttons, as it does on every page."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, on the way back."""
        super().showEvent(event)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)
