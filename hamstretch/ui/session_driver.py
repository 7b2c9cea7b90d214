"""The session's driver: tick -> event -> `advance` -> effects -> one view. It owns the only mutable state."""

from __future__ import annotations

import math
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from hamstretch.core.announce import question
from hamstretch.core.cues import AFTER_S, Part
from hamstretch.core.player_view import view
from hamstretch.core.ports import Awake, Cues, Journal, Ticker
from hamstretch.core.prescribe import Prescription
from hamstretch.core.record import record
from hamstretch.core.record_terms import Stamp, Why
from hamstretch.core.rhythm import until_next
from hamstretch.core.session import Opening, abandoned, advance, begin, passed, recovered
from hamstretch.core.session_types import (
    FLOWS,
    Back,
    Chime,
    Done,
    Effect,
    EndEarly,
    Event,
    Finished,
    Mode,
    Question,
    RestartSide,
    Save,
    Session,
    Skip,
    SkipExercise,
    Talking,
    Tell,
    Tick,
    Toggle,
)
from hamstretch.core.settings import Teller, Verbosity
from hamstretch.core.spoken import Talk, hushes, in_words, talk_of, utterance
from hamstretch.core.thresholds import FRESH
from hamstretch.core.wording import Say, say
from hamstretch.ui.model import Model
from hamstretch.widgets.announce import listened

ON = (Toggle, Skip, SkipExercise, Back, RestartSide, Done)
"""What takes a paused session up again."""
IN_THE_MIDDLE = (Question.PAIN_NOW, Question.RECHECK)
"""Questions after whose answer the session goes on."""
TOO_LONG = Tell(say("pause.too-long.title"), (say("pause.too-long.text"),))
"""What is told when the pause outlived the check-in."""


class SessionDriver(QObject):
    """Plays one session at a time.

    `viewed` carries a PlayerView (None behind the last step), `asked` the Question that now waits,
    `told` a Tell, `finished` a SessionRecord. The journal is forgotten once that is in the log.
    """

    viewed = Signal(object)
    asked = Signal(object)
    told = Signal(object)
    finished = Signal(object)

    def __init__(self, model: Model, ticker: Ticker, journal: Journal, cues: Cues, awake: Awake) -> None:
        super().__init__()
        self._model = model
        self._ticker = ticker
        self._journal = journal
        self._cues, self._awake = cues, awake
        cues.listen(self._talking)
        self._last = (0.0, 0.0)
        self._flowed = 0.0
        self._ended = self._routine = ""
        self._due: tuple[str, bool, float] | None = None
        self.session: Session | None = None
        model.saved.connect(self._saved)

    def begin(self, plan: Prescription, opening: Opening) -> None:
        """Start a session."""
        self._cues.warm()
        self._adopt(*begin(plan, opening))

    def found(self) -> Session | None:
        """Return the session a former run left behind, if any; nothing is decided about it.

        One that the log has is none: the run ended between its saving and the journal's end.
        """
        left = self._journal.load()
        if left is None or all(entry.id != left.id for entry in self._model.written):
            return left
        self._ended = left.id
        if all(entry.id != left.id for entry in self._model.waiting):
            self._saved(left.id)
        return None

    def go_on(self, session: Session) -> None:
        """Take a found session up where it was, paused."""
        self._cues.warm()
        self._adopt(recovered(session), ())

    def keep(self, session: Session) -> bool:
        """Put a found session into the log as far as it went; it ends where its own clock stood."""
        closed = abandoned(session)
        ended = Stamp(closed.at.utc + timedelta(seconds=round(closed.clock)), closed.at.offset_min)
        self._ended = session.id
        return self._model.add(record(closed, ended))

    @Slot(str)
    def _saved(self, id_: str) -> None:
        """Forget a session that is in the log, unless the journal holds the next one already."""
        if id_ == self._ended:
            self._ended = ""
            self.discard()

    def save(self) -> None:
        """Write the running session into the journal now."""
        if self.session is not None:
            self._save(self.session)

    def discard(self) -> None:
        """Forget the session in the journal."""
        self._model.attempt(self._journal.clear)

    @Slot()
    def tick(self) -> None:
        """Let the time since the last tick pass."""
        mono, wall = self._clocks()
        event = passed(mono - self._last[0], wall - self._last[1])
        self._last = (mono, wall)
        if isinstance(event, Tick):
            self._flowed = wall
        self._apply(event)
        self._say_due()
        self._cues.look()

    def send(self, event: Event) -> None:
        """Apply one event and run what follows from it; the time before it belongs to the step before it."""
        if self.session is not None and self.session.mode in FLOWS:
            self.tick()
        self._apply(event)

    def _apply(self, event: Event) -> None:
        if self.session is None:
            return
        before = self.session
        if before.mode is Mode.PAUSED and isinstance(event, ON) and self._rested_too_long():
            self.told.emit(TOO_LONG)
            event = EndEarly(Why.INTERRUPTED)
        self.session, effects = advance(before, event)
        if before.question in IN_THE_MIDDLE and self.session.mode in FLOWS and self._rested_too_long():
            self.told.emit(TOO_LONG)
            self.session, more = advance(self.session, EndEarly(Why.INTERRUPTED))
            effects = (*effects, *more)
        self._pace(before)
        self._run(effects)
        if self.session is not None and self.session is not before:
            self._show()
            if self.session.question is not before.question:
                self.asked.emit(self.session.question)

    def _rested_too_long(self) -> bool:
        """Tell whether the pause outlived the check-in; what was done is then all there is."""
        return self._clocks()[1] - self._flowed > FRESH.total_seconds()

    def _adopt(self, session: Session, effects: tuple[Effect, ...]) -> None:
        self._last = self._clocks()
        self._flowed = self._last[1]
        self._ended = ""
        self.session, self._routine = session, session.routine
        self._pace(session)
        self._run(effects)
        self._show()
        self.asked.emit(session.question)

    def _pace(self, before: Session) -> None:
        """Follow the session into time that flows and out of it; paused or asking, nothing wakes up."""
        now = self.session
        if now is None:
            return
        if now.mode in FLOWS and before.mode not in FLOWS:
            self._last = self._clocks()
            self._cues.warm()
        self._stay_awake(on=now.mode in FLOWS)
        if now.question is not before.question:
            self._due = None  # a question that was answered before it was spoken
        if now.mode in FLOWS:
            self._arm(now)
        elif before.mode in FLOWS:
            self._ticker.stop()
            self._cues.cool()

    def _arm(self, now: Session) -> None:
        """Tick when there is something new to show, to sound or to say."""
        wait = until_next(now, reduced_motion=self._model.settings.reduced_motion)
        if wait is None:
            self._ticker.stop()
            return
        since = self._model.clock.monotonic() - self._last[0]
        if self._due is not None:
            wait = min(wait, self._due[2] - self._last[0])
        self._ticker.start(max(1, math.ceil((wait - since) * 1000)), self.tick)

    def _stay_awake(self, *, on: bool) -> None:
        """Hold off sleep and screen lock while time flows, and no longer: paused, both may come."""
        if on and self._model.settings.stay_awake:
            self._awake.hold()
        else:
            self._awake.release()

    def _clocks(self) -> tuple[float, float]:
        return self._model.clock.monotonic(), self._model.clock.now().timestamp()

    def _show(self) -> None:
        self.viewed.emit(None if self.session is None else view(self.session))

    def _run(self, effects: tuple[Effect, ...]) -> None:
        self._sound(effects)  # first of all: a slow disk must not make a signal late
        if any(isinstance(e, Save) for e in effects) and self.session is not None:
            self._save(self.session)
        for effect in effects:
            match effect:
                case Tell():
                    self.told.emit(effect)
                case Finished():
                    self._finish()
                case _:
                    pass

    def _sound(self, effects: tuple[Effect, ...]) -> None:
        """Let the signals be heard at once, and all words of this turn in one go."""
        if hushes(effects):
            self._cues.hush()
        for effect in effects:
            if isinstance(effect, Chime):
                self._cues.chime(effect.name)
        signalled = any(isinstance(e, Chime) for e in effects)
        if signalled:
            self._due = None  # what was still to be said belongs to a moment that is over
        said = utterance(effects, self._model.catalog, self._talk())
        if said is None:
            return
        text = " ".join(filter(None, (self._model.say(each).strip() for each in said.says)))
        if signalled and self.session is not None and self._lets_wait(self.session, effects):
            self._due = (text, said.brief, self._model.clock.monotonic() + AFTER_S)
            if self.session.mode in FLOWS:
                self._arm(self.session)
            else:
                self._ticker.start(math.ceil(AFTER_S * 1000), self._ask_due)
        else:
            self._cues.speak(text, brief=said.brief)

    @staticmethod
    def _lets_wait(now: Session, effects: tuple[Effect, ...]) -> bool:
        """Tell whether words follow their signal at a distance; what stops a session is said at once."""
        asks = now.mode is Mode.ASKING and not any(isinstance(e, Tell) for e in effects)
        return asks or now.mode in FLOWS

    def _talk(self) -> Talk:
        """Return how much the own voice says now: nothing where the screen reader does it alone."""
        if self._model.settings.told_by is Teller.READER and listened():
            return Talk(Verbosity.SILENT)
        return talk_of(self._model.settings, self._model.catalog.routines.get(self._routine))

    def voices(self, part: Part) -> bool:
        """Tell whether the own voice says such words by itself, so that a screen reader need not."""
        alone = self._model.settings.told_by is Teller.VOICE and self._cues.voiced
        return alone and self._talk().allows(part)

    def _say_due(self) -> None:
        """Speak what follows a signal, once the signal has been heard."""
        if self._due is not None and self._model.clock.monotonic() >= self._due[2]:
            text, brief, _ = self._due
            self._due = None
            self._cues.speak(text, brief=brief)

    def _ask_due(self) -> None:
        """Speak the question that follows a signal; then nothing wakes up any more."""
        self._say_due()
        if self._due is None:
            self._ticker.stop()

    def warm(self) -> None:
        """Get sound and speech ready while the questions before the session are being answered."""
        self._cues.warm()

    def say_rating(self, number: int) -> None:
        """Speak a number that was typed, so that it can be sent without seeing it."""
        if self._talk().allows(Part.ANSWER):
            self._due = None
            self._cues.speak(self._model.say(say("speech.rated", n=number)))

    def say_page(self, text: str) -> None:
        """Speak a page that no step of a session speaks; a screen reader reads the page itself."""
        if text and not listened() and self._talk().allows(Part.ANSWER):
            self._cues.speak(text, late=True)

    @Slot()
    def say_question(self) -> None:
        """Speak once more what is asked, where something else had to be read first."""
        if self.session is not None and self.session.question is not Question.NONE:
            self._due = None
            self._sound((question(self.session.question),))

    @Slot()
    def hush(self) -> None:
        """Break off what is being said, and leave out what was still to be."""
        self._due = None
        self._cues.hush()

    def in_words(self, what: Say) -> Say:
        """Replace item ids and sides among the arguments by their names."""
        return in_words(what, self._model.catalog)

    def _talking(self, on: bool) -> None:
        """Take over that an instruction begins or ends; the time before it belongs to the state before it."""
        self.send(Talking(on))

    def _save(self, session: Session) -> None:
        """Write the journal; a fault is said, and the session goes on."""
        self._model.attempt(lambda: self._journal.save(session))

    def _finish(self) -> None:
        self._ticker.stop()
        self._stay_awake(on=False)
        self._cues.cool()
        self._due = None
        session = self.session
        if session is None:
            return
        done = record(session, self._model.stamp())
        self.session = None
        self._ended = done.id
        self._model.add(done)
        self.finished.emit(done)
