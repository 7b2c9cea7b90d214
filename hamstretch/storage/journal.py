"""The running session on disk, beside the log: a kill loses at most what came after the last save."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Annotated, Generic, TypeVar

import msgspec

from hamstretch import __version__
from hamstretch.core.errors import SaveError
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic
from hamstretch.storage.log_shape import BAD_JSON

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
    """`core.ports.Journal` over one file holding one value of `kind` (`Session` in the app)."""

    def __init__(self, path: Path, kind: type[S]) -> None:
        """Touch nothing yet; the log's lock makes this the only writer."""
        self._path = path
        self._kind = kind
        self._faults: tuple[Say, ...] = ()
        self._newer = False

    @property
    def faults(self) -> tuple[Say, ...]:
        """What the last `load` found wrong."""
        return self._faults

    def load(self) -> S | None:
        """Return the session that never ended, or None; a damaged file is set aside, a newer one left."""
        self._faults, self._newer = (), False
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            self._faults = (
                say("storage.journal_unreadable", file=str(self._path), reason=atomic.reason(fault)),
            )
            return None
        return self._decode(content)

    def _decode(self, content: bytes) -> S | None:
        try:
            if msgspec.json.decode(content, type=_Version).schema > JOURNAL_SCHEMA:
                self._leave_newer()
                return None
            envelope = msgspec.json.decode(content, type=_Envelope)
            return msgspec.json.decode(envelope.session, type=self._kind)
        except BAD_JSON:
            self._put_away()
            return None

    def _leave_newer(self) -> None:
        self._newer = True
        self._faults = (say("storage.journal_newer", file=str(self._path)),)

    def _put_away(self) -> None:
        """Set a damaged file aside; where that cannot be done it stays, and the next save replaces it."""
        kept = self._path
        with contextlib.suppress(SaveError):
            kept = atomic.set_aside(self._path, "damaged")
        self._faults = (say("storage.journal_damaged", file=str(kept)),)

    def save(self, session: S) -> None:
        """Replace the journal with this state, durably; raises `SaveError`."""
        self._spare_newer()
        raw = msgspec.Raw(msgspec.json.encode(session))
        atomic.write(self._path, msgspec.json.encode(_Envelope(JOURNAL_SCHEMA, __version__, raw)))

    def clear(self) -> None:
        """Forget it: the session ended and is in the log. Raises `SaveError`."""
        self._spare_newer()
        atomic.remove(self._path)

    def _spare_newer(self) -> None:
        """Set a newer version's journal aside before its place is used."""
        if self._newer:
            atomic.set_aside(self._path, "newer")
            self._newer = False
