"""The session engine: `advance(session, event) -> (session, effects)`. Every transition is here."""

from __future__ import annotations

import msgspec


class Session(msgspec.Struct, frozen=True):
    """The running session as one value."""

    id: str
