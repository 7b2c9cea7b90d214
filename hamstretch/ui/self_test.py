"""A self-test from the first page to its result; each side is in the log as soon as it is done."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Signal, Slot

from hamstretch import __version__
from hamstretch.core.catalog import SelfTest
from hamstretch.core.felt import Felt, felt
from hamstretch.core.measure_records import SelfTestRecord, Unscored
from hamstretch.core.measures import Series, Verdict, all_series, side_gap
from hamstretch.core.pain import Verdict as GateVerdict
from hamstretch.core.record_terms import CheckIn, Moment, Quality
from hamstretch.core.records import CheckInRecord
from hamstretch.core.self_test import Sitting, Step, not_now, opens_on, sides_open, sittings, unsuited
from hamstretch.core.wording import Say, say
from hamstretch.ui.check_in import CheckInPages
from hamstretch.ui.figures import Figures
from hamstretch.ui.model import Model
from hamstretch.ui.questions import RatingPage, StopPage
from hamstretch.ui.self_test_pages import BeginPage, NotNowPage, Outcome, TryPage
from hamstretch.ui.terms import measured
from hamstretch.widgets.pages import Pages
from hamstretch.widgets.theme import Theme


class SelfTestFlow(Pages):
    """Holds one page at a time. `left` at the end; `screeningAsked` when a sign asks for the safety list."""

    left = Signal()
    screeningAsked = Signal()  # noqa: N815  Qt's own style for signals

    def __init__(self, model: Model, theme: Theme, figures: Figures, test: SelfTest) -> None:
        """Take the test; `start` shows its first page."""
        super().__init__()
        self._model, self._theme, self._figures, self._test = model, theme, figures, test
        self._asking = CheckInPages(model, theme, None, self)
        self._asking.shown.connect(self.show_only)
        self._asking.stopped.connect(self._refused)
        self._asking.left.connect(self.left)
        self._asking.passed.connect(self._gated)
        self._given: CheckIn | None = None
        self._open: list[Sitting] = []
        self._done: list[Sitting] = []

    def start(self) -> None:
        """Say what the test is, or why it has to wait."""
        model, today = self._model, self._model.now().date()
        again = opens_on(self._test, model.entries, today)
        kept_out = unsuited(self._test, model.carried())
        if kept_out is not None:
            self._wait(kept_out)
        elif again is not None:
            day = QLocale().toString(again, QLocale.FormatType.LongFormat)  # type: ignore[call-overload]
            self._wait(say("self-test.no.again", day=day))
        else:
            self._begin(list(sittings(self._test, sides_open(self._test, model.entries, today))))

    def _begin(self, open_: list[Sitting]) -> None:
        before = [e for e in self._model.entries if isinstance(e, SelfTestRecord) and e.test == self._test.id]
        page = BeginPage(self._theme, self._figures, self._test, before[-1].offset if before else 0.0)

        def begun() -> None:
            told = {"warmed_up": page.warmed_up, "offset": page.offset}
            self._open = [replace(s, **told) for s in open_]
            self._asking.start()

        page.begun.connect(begun)
        page.declined.connect(self.left)
        self.show_only(page)

    # -- the gates ----------------------------------------------------------------------------------

    @Slot(object, object)
    def _refused(self, title: Say, texts: tuple[Say, ...]) -> None:
        page = StopPage(self._model, self._theme, title, texts, self.tr("Back to Today"))
        page.left.connect(self.left)
        self.show_only(page)

    @Slot(object, object, object)
    def _gated(self, _today: None, verdict: GateVerdict, given: CheckIn) -> None:
        """Hold the test itself against what was answered."""
        self._given = given
        no = unsuited(self._test, verdict.limits) or not_now(self._test, verdict.limits, given.nrs)
        if no is not None:
            self._wait(no)
            return
        self._open = [replace(s, pain=given.nrs) for s in self._open]
        self._next()

    def _wait(self, why: Say) -> None:
        page = NotNowPage(self._theme, self._model.say(why), early=why.id == "self-test.no.early")
        page.left.connect(self.left)
        page.overridden.connect(self._asking.override_early)
        self.show_only(page)

    # -- one try after the other --------------------------------------------------------------------

    @property
    def sitting(self) -> Sitting:
        """The side that is being tested."""
        return self._open[0]

    def _go_on(self, now: Sitting) -> None:
        """Take the sitting's new state; a side that is over is kept at once."""
        self._open[0] = now
        if now.step is Step.SIDE_DONE:
            self._close()
        self._next()

    def _close(self) -> None:
        """Put a side into the log."""
        now, model = self._open.pop(0), self._model
        self._done.append(now)
        model.add(now.record(model.new_id(), model.stamp(), __version__))

    def _next(self) -> None:
        if not self._open:
            self._show_outcome()
            return
        now = self.sitting
        page = TryPage(self._model, self._theme, self._figures, self._test, now)
        page.practised.connect(lambda: self._go_on(now.practise()))
        page.kept.connect(lambda value: self._go_on(now.keep(value)))
        page.lost.connect(lambda why: self._go_on(now.lose(why)))
        page.felt.connect(self._ask)
        page.left.connect(self.left)
        self.show_only(page)

    # -- pain ---------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        page = RatingPage(
            self._model,
            self._theme,
            Moment.DURING,
            self.tr("How much pain is there now?"),
            self.tr("The pull of a stretch is not pain. Say below where it is and what it is like."),
            leave=self.tr("It was only a stretch"),
        )
        page.rated.connect(self._felt)
        page.declined.connect(self._next)
        self.show_only(page)

    @Slot(object)
    def _felt(self, given: CheckIn) -> None:
        """Go on, count the try as lost, or end the test."""
        what = felt(given, self._given.nrs if self._given else 0)
        if what.ends:
            self._stop(given, what)
        elif not what.lost:
            self._next()
        elif self.sitting.step is Step.PRACTICE:
            self._go_on(self.sitting.practise())
        else:
            self._go_on(self.sitting.lose(Unscored.PAIN, given.nrs))

    def _stop(self, given: CheckIn, why: Felt) -> None:
        """Keep what was said, then show why it ends; what is nerve-like asks for the safety list at once."""
        model = self._model
        told = replace(given, item=self._test.id, side=self.sitting.side)
        model.add(CheckInRecord(id=model.new_id(), at=model.stamp(), check_in=told, rules=why.fired))
        sign = next((q for q in given.qualities if q is not Quality.STRETCH), Quality.ACHE)
        self._open = [self.sitting.stop(sign)]
        self._close()
        page = StopPage(model, self._theme, why.title, why.says, self.tr("I have read this"))
        page.left.connect(self.screeningAsked if why.asks_list else self.left)
        self.show_only(page)

    # -- the result ---------------------------------------------------------------------------------

    def _show_outcome(self) -> None:
        started = self._model.today().plan.started
        series = all_series(self._model.entries, started)
        told = [(now, self._verdict(now, series)) for now in self._done]
        gap = side_gap(series, self._test.id) if len(self._done) > 1 else None
        more = [] if gap is None else [say("self-test.gap", gap=self._length(abs(gap), plain=True))]
        page = Outcome(self._model, self._theme, self._test, told, more)
        page.left.connect(self.left)
        self.show_only(page)

    def _verdict(self, now: Sitting, series: Sequence[Series]) -> Say:
        if not now.kept:
            return say(f"self-test.verdict.{Verdict.NONE}")
        own = next(s for s in series if (s.test, s.side) == (now.test, now.side))
        return say(
            f"self-test.verdict.{own.verdict}",
            first=self._length(own.values[0]),
            level=self._length(own.told),
            mdc=self._length(own.mdc, plain=True),
        )

    def _length(self, value: float, *, plain: bool = False) -> str:
        return measured(value, self._test.zero, self._model.lengths, signed=not plain)
