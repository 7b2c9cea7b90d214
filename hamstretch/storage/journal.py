"""The running session on disk, beside the log: a kill loses at most what came after the last save."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Generic, TypeVar

import msgspec

from hamstretch import __version__
from hamstretch.core.errors import SaveError
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic
from hamstretch.storage.slices import BAD_JSON

JOURNAL_SCHEMA = 1
"""Version of the journal's shape; a change that an older app cannot read raises it."""

S = TypeVar("S", bound=msgspec.Struct)


class _Envelope(msgspec.Struct, frozen=True):
    schema: Annotated[int, msgspec.Meta(ge=1)]
    app: str
    session: msgspec.Raw


class _Version(msgspec.Struct, frozen=True):
    schema: Annotated[int, msgspec.Meta(ge=1)]


class JournalFile(Generic[S]):
    """`core.ports.Journal` over one file holding one value of `kind`: the running session, the reminders.

    A value that decodes and is not `sound` all the same is damaged, too.
    """

    def __init__(self, path: Path, kind: type[S], sound: Callable[[S], bool] = lambda _: True) -> None:
        """Touch nothing yet; the log's lock makes this the only writer."""
        self._path = path
        self._kind = kind
        self._sound = sound
        self._faults: tuple[Say, ...] = ()
        self._spared = ""

    @property
    def faults(self) -> tuple[Say, ...]:
        """What the last `load` found wrong."""
        return self._faults

    def load(self) -> S | None:
        """Return the session that never ended, or None; a damaged file is set aside, a newer one left."""
        self._faults, self._spared = (), ""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            self._spared = "unread"
            self._faults = (self._unreadable(str(self._path), atomic.reason(fault)),)
            return None
        return self._decode(content)

    def _decode(self, content: bytes) -> S | None:
        try:
            if msgspec.json.decode(content, type=_Version).schema > JOURNAL_SCHEMA:
                self._leave_newer()
                return None
            envelope = msgspec.json.decode(content, type=_Envelope)
            found = msgspec.json.decode(envelope.session, type=self._kind)
        except BAD_JSON:
            self._put_away()
            return None
        if not self._sound(found):
            self._put_away()
            return None
        return found

    def _leave_newer(self) -> None:
        self._spared = "newer"
        self._faults = (self._too_new(str(self._path)),)

    def _put_away(self) -> None:
        """Set a damaged file aside; where that cannot be done now, before the next save."""
        kept, self._spared = self._path, "damaged"
        with contextlib.suppress(SaveError):
            kept = atomic.set_aside(self._path, "damaged")
        self._faults = (self._damaged(str(kept)),)

    def save(self, session: S) -> None:
        """Replace the journal with this state, durably; raises `SaveError`."""
        self._spare()
        raw = msgspec.Raw(msgspec.json.encode(session))
        atomic.write(self._path, msgspec.json.encode(_Envelope(JOURNAL_SCHEMA, __version__, raw)))

    def clear(self) -> None:
        """Forget it: the session ended and is in the log. Raises `SaveError`."""
        self._spare()
        atomic.remove(self._path)

    def _spare(self) -> None:
        """Set a journal that could not be read, or is a newer version's, aside before its place is used."""
        if self._spared and atomic.exists(self._path):
            atomic.set_aside(self._path, self._spared)
        self._spared = ""

    # -- what a fault means for what is kept ----------------------------------------------------------

    def _unreadable(self, file: str, reason: str) -> Say:
        return say("storage.journal_unreadable", file=file, reason=reason)

    def _too_new(self, file: str) -> Say:
        return say("storage.journal_newer", file=file)

    def _damaged(self, file: str) -> Say:
        return say("storage.journal_damaged", file=file)
