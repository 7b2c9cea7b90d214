"""Moments of the reminders, as the rules give them, for what shows them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from hamstretch.core.break_types import BreakPlan, BreakState, BreakView, Offer, Phase
from hamstretch.core.break_view import view

NOW = datetime(2026, 1, 5, 10, 0, tzinfo=UTC)
MICRO = Offer(routine="micro", item="ST2", seconds=120)
SESSION = Offer(routine="desk-routine", item="ST1", seconds=900)
PLAN = BreakPlan(day=NOW.date(), due=True, left=2, of=3, micro=MICRO, session=SESSION)


def moment(phase: Phase = Phase.COUNTING, minutes: float = 32, **changed: Any) -> BreakView:
    """Return the view of a Monday at ten: `minutes` are left, or a card is up."""
    state = BreakState(now=NOW, plan=PLAN, phase=phase, since=NOW, due=NOW + timedelta(minutes=minutes))
    return view(msgspec.structs.replace(state, **changed))


class Drawn:
    """Offers shown by what `make` returns for an exercise and a size."""

    def __init__(self, make: Callable[[str, int], QWidget | None]) -> None:
        self._make = make

    def picture(self, offer: Offer, px: int) -> QWidget | None:
        return self._make(offer.item, px) if offer.item else None

    def caption(self, offer: Offer) -> str:
        return f"{offer.item}, {offer.seconds} s" if offer.item else ""
