"""What a screen reader is told as the player moves: each step once, the last seconds, pauses and returns."""

from __future__ import annotations

from hamstretch.core.cues import LAST_FROM_S, LAST_S
from hamstretch.core.player_view import PlayerView
from hamstretch.core.session_types import Mode
from hamstretch.core.steps import Kind
from hamstretch.core.wording import Say, say


def reading(before: PlayerView | None, now: PlayerView) -> Say | None:
    """Return what has to be announced of a moment after another one, if anything; ids are not yet in words.

    Never a count each second: it would talk over the step that it counts.
    """
    if now.mode is Mode.PAUSED:
        return None if before is not None and before.mode is Mode.PAUSED else say(f"pause.{now.pause}")
    if now.mode is Mode.ASKING:
        return None
    if before is None or _step(before) != _step(now) or now.elapsed_s < before.elapsed_s:
        return _begun(now)
    if before.mode in (Mode.PAUSED, Mode.ASKING):
        return say("speech.again", item=now.item, variant=now.variant, side=str(now.side))
    last = now.kind.is_work and not now.waits and now.step_s >= LAST_FROM_S
    return say("speech.last", seconds=round(LAST_S)) if last and now.count <= LAST_S < before.count else None


def _step(view: PlayerView) -> tuple[object, ...]:
    """Return what tells two steps apart that follow each other."""
    return view.exercise, view.item, view.variant, view.kind, view.side, view.rep


def _begun(view: PlayerView) -> Say:
    """Return the sentence for a step that begins."""
    item, side = {"item": view.item, "variant": view.variant}, str(view.side)
    match view.kind:
        case Kind.PREPARE:
            return say("speech.prepare.short", **item, side=side, dose=view.dose)
        case Kind.BETWEEN:
            return say("speech.next.asked" if view.due else "speech.next.short", **item)
        case Kind.SWITCH | Kind.REST:
            return say(f"speech.{view.kind}.short", side=side)
        case Kind.RELAX:
            return say("kind.relax")
        case Kind.REPS if view.waits:
            return say("speech.reps", n=view.count, side=side)
        case _:
            return view.dose
