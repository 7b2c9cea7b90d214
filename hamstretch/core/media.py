"""What the desktop's media controls show of a session, and what they ask for."""

from __future__ import annotations

import msgspec

from hamstretch.core.player_view import PlayerView
from hamstretch.core.ports import MediaKey
from hamstretch.core.record_terms import Side
from hamstretch.core.session_types import FLOWS, Back, Event, Mode, PauseNow, Skip, Toggle


class NowPlaying(msgspec.Struct, frozen=True):
    """One step: its exercise's number from 1, whose turn it is, whether time flows and keys do anything."""

    number: int
    item: str
    variant: str
    side: Side
    flows: bool
    takes_keys: bool


def now_playing(view: PlayerView) -> NowPlaying:
    """Return what to show of a moment; while something is asked, the keys do nothing."""
    flows = view.mode in FLOWS
    return NowPlaying(
        number=view.exercise,
        item=view.item,
        variant=view.variant,
        side=view.side,
        flows=flows,
        takes_keys=flows or view.mode is Mode.PAUSED,
    )


def event_of(key: MediaKey, *, flows: bool) -> Event | None:
    """Return what a key does; None where all is as it asks, and for the end, which is asked about."""
    match key:
        case MediaKey.PLAY_PAUSE:
            return Toggle()
        case MediaKey.PLAY:
            return None if flows else Toggle()
        case MediaKey.PAUSE:
            return PauseNow() if flows else None
        case MediaKey.NEXT:
            return Skip()
        case MediaKey.PREVIOUS:
            return Back()
        case MediaKey.STOP:
            return None
