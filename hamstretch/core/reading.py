"""What a screen reader is told as the player moves: each step once, its counts, pauses and returns."""

from __future__ import annotations

from hamstretch.core.cues import HALF_CUE_FROM_S, LAST_FROM_S, LAST_S, Part
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
    return _count(before, now) if now.kind.is_work and not now.waits else None


def part_of(told: Say) -> Part:
    """Return what such words are for, as the app's own voice sorts what it says of the same moment."""
    if told.id in ("speech.half", "speech.last"):
        return Part.COUNT
    return Part.ANSWER if told.id.startswith("pause.") else Part.INSTRUCTION


def _count(before: PlayerView, now: PlayerView) -> Say | None:
    """Return the count of a moment: half way in a long hold, then the last seconds."""
    held = now.kind is not Kind.REPS and now.step_s >= HALF_CUE_FROM_S
    if held and before.elapsed_s < now.step_s / 2 <= now.elapsed_s:
        return say("speech.half")
    last = now.step_s >= LAST_FROM_S and now.count <= LAST_S < before.count
    return say("speech.last", seconds=round(LAST_S)) if last else None


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
