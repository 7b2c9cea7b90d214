"""What the player says of a moment, decided without a window: from its view to words and frozen values."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from hamstretch.core.player_view import PlayerView
from hamstretch.core.record_terms import Side
from hamstretch.core.session_types import Mode
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Say, say
from hamstretch.ui.model import Model
from hamstretch.widgets.far_view import FarScene
from hamstretch.widgets.far_view import Side as Badge
from hamstretch.widgets.hold_ring import RingRole, RingView


def _tr(text: str) -> str:
    return QCoreApplication.translate("player", text)


class PlayerWords:
    """Says a view; `in_words` puts numbers into a sentence as the voice does."""

    def __init__(self, model: Model, in_words: Callable[[Say], Say]) -> None:
        self._model, self._in_words = model, in_words

    def line(self, view: PlayerView, *, pictured: bool) -> str:
        """Return the one line of the moment: the key cue in the work, what to do in the pauses.

        Before the work that is the first of the written steps, where a picture shows the rest (`pictured`).
        """
        item = self._model.catalog.item(view.item)
        what = self._model.say(say(f"kind.{view.kind}"))
        if item is None:
            return what
        if view.kind is Kind.REPS and not view.waits:
            return f"{self._model.say(view.dose)} {item.cue}"
        if view.kind.is_work:
            return item.cue
        if view.kind is Kind.PREPARE and pictured:
            return item.steps_of(view.variant)[0].text
        return what

    def far_line(self, view: PlayerView) -> str:
        """Return the line that is read from afar: the key cue before the work already."""
        item = self._model.catalog.item(view.item)
        told = item is not None and (view.kind.is_work or view.kind is Kind.PREPARE)
        return item.cue if item is not None and told else self.line(view, pictured=False)

    def way(self, view: PlayerView) -> str:
        """Return in which way the exercise is done today, where it is not the usual one."""
        way = [f"{self._model.way(view.item, view.variant)}."] if view.variant else []
        if view.eased:
            way.append(_tr("Eased: a third less than usual, knee a little more bent."))
        return " ".join(way)

    def next(self, view: PlayerView) -> str:
        """Return what comes next."""
        return _tr("Next: {what}").format(what=self._model.say(self._in_words(view.next)))

    def veil(self, view: PlayerView) -> tuple[str, str]:
        """Return why the picture is covered, or the count back to it, and what to do; "" while it is not."""
        if view.mode is Mode.PAUSED:
            return self._model.say(say(f"pause.{view.pause}")), _tr("Space goes on")
        if view.mode is Mode.REENTRY:
            return str(view.reentry), _tr("Get back into position")
        return "", ""


def ring(view: PlayerView) -> RingView:
    """Return the moment's ring."""
    return RingView(
        number=view.count,
        label=_tr("times") if view.waits else _tr("seconds"),
        fraction=1.0 - view.fraction,
        role=ring_role(view),
        begun=view.begun,
        times=view.reps,
        told=_tr("{n} of {all}").format(n=view.rep, all=view.reps) if view.reps > 1 else "",
        of=view.count if view.waits else math.ceil(view.step_s),
    )


def main_key(view: PlayerView) -> tuple[str, str]:
    """Return what the one big key does now, and its icon."""
    if view.mode is Mode.PAUSED:
        return _tr("Go on"), "play"
    if view.kind is Kind.REPS and view.mode is Mode.RUNNING:
        return _tr("Done"), "check"
    return _tr("Pause"), "pause"


def far(view: PlayerView, title: str, line: str, ahead: str, over: str) -> FarScene:
    """Return the moment as it is seen from afar; `over` is what covers it, which a count back does not."""
    counting = view.mode is Mode.REENTRY
    return FarScene(
        number=str(view.reentry if counting else view.count),
        over="" if counting else over,
        unit=_tr("times") if view.waits and not counting else _tr("s"),
        side=badge_side(view.side),
        working=view.kind.is_work,
        title=title,
        line=line,
        next=ahead,
        sign=view.cue,
    )


def ring_role(view: PlayerView) -> RingRole:
    """Return whose turn it is, for the ring's colour."""
    if not view.kind.is_work:
        return "rest"
    return badge_side(view.side)


def badge_side(side: Side) -> Badge:
    """Return the side as the app-neutral controls name it."""
    return "left" if side is Side.LEFT else "right" if side is Side.RIGHT else "both"
