"""The running instance's ear: what a second start or the command line asks is what the tray would say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from hamstretch.core.break_types import Phase
from hamstretch.core.remote import Open, Quit, Show, Start, Status, Tell, decoded, lines, status
from hamstretch.core.wording import Say, say
from hamstretch.ui.break_driver import BreakDriver
from hamstretch.ui.model import Model


class Remote(QObject):
    """Answers callers; the answer goes first, so connect these queued.

    `shown()`, `started(str)` a routine's id, `opened(Path)` a routine file, `quitAsked()`.
    """

    shown = Signal()
    started = Signal(str)
    opened = Signal(object)
    quitAsked = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(self, model: Model, breaks: BreakDriver) -> None:
        super().__init__()
        self._model, self._breaks = model, breaks

    def answer(self, asked: Mapping[str, object]) -> Mapping[str, object]:
        """Do what a caller asks and say how things are then; what means nothing is refused in a sentence."""
        try:
            what = decoded(asked, self._model.now())
        except msgspec.ValidationError as fault:
            return {"ok": False, "text": self._model.say(say("cli.not-understood", reason=str(fault)))}
        text = ""
        match what:
            case Status():
                self._breaks.look()
            case Tell(event):
                self._breaks.send(event)
                text = self._told()
            case Start(routine):
                if (refused := self._refused(routine)) is not None:
                    return {"ok": False, "text": self._model.say(refused)}
                text = self._model.say(say("cli.started", routine=routine))
                self.started.emit(routine)
            case Open(file):
                text = self._model.say(say("cli.started", routine=Path(file).name))
                self.opened.emit(Path(file))
            case Show():
                self.shown.emit()
            case Quit():
                text = self._model.say(say("cli.quits"))
                self.quitAsked.emit()
        view = self._breaks.view
        found = status(view, self._model.wording)
        return {"ok": True, "text": text or lines(view, self._model.wording), "status": found}

    def _told(self) -> str:
        """Say how the reminders are, and during a session that it is they who were told."""
        view, words = self._breaks.view, self._model.wording
        own = (self._model.say(say("cli.session-own")),) if view.phase is Phase.PLAYING else ()
        return "\n".join((lines(view, words), *own))

    def _refused(self, routine: str) -> Say | None:
        """Return why a routine cannot be started now, or None."""
        known = self._model.catalog.routines
        if routine not in known:
            return say("cli.no-such-routine", routine=routine, known=tuple(known))
        return say("cli.busy") if self._breaks.view.phase is Phase.PLAYING else None
