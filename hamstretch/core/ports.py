"""What the app needs of the world, as small protocols; the composition root puts the real ones in."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from hamstretch.core.break_types import BreakState, QuietReason
from hamstretch.core.going_back import WentBack
from hamstretch.core.merge import Merge
from hamstretch.core.records import Entry
from hamstretch.core.rotation import Backup
from hamstretch.core.saving import Told
from hamstretch.core.wording import Say

if TYPE_CHECKING:
    from hamstretch.core.cues import Part
    from hamstretch.core.session_types import (  # most of the engine, which the tray does without
        Event,
        Session,
    )


class Clock(Protocol):
    """Two clocks: one for people and the log, one for holds."""

    def now(self) -> datetime:
        """Return the aware local time."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back; only differences mean anything."""
        ...


class Ticker(Protocol):
    """The app's one timer."""

    def start(self, interval_ms: int, tick: Callable[[], None]) -> None:
        """Call `tick` every `interval_ms` until stopped; a second start replaces the first."""
        ...

    def stop(self) -> None:
        """Stop calling."""
        ...


class Log(Protocol):
    """The store of everything that was done, oldest entry first. It saves on its own, and tells."""

    @property
    def read_only(self) -> bool:
        """Whether saving is refused (newer file, read-only folder)."""
        ...

    def entries(self) -> Sequence[Entry]:
        """Return every valid entry in the order it was added, those that wait to be saved last."""
        ...

    def waiting(self) -> Sequence[Entry]:
        """Return the entries that were taken and are not on the disk yet."""
        ...

    def add(self, entry: Entry) -> None:
        """Take an entry; the listener is told when it is on the disk, or why it is not."""
        ...

    def retry(self) -> None:
        """Try now to save what waits."""
        ...

    def listen(self, told: Callable[[Told], None]) -> None:
        """Call this with what becomes of entries, on any thread."""
        ...


class Archive(Protocol):
    """The log as a whole. What is slow is told on another thread: the outcome, or what went wrong."""

    def backups(self) -> Sequence[Backup]:
        """Return every backup, newest first."""
        ...

    def copies(self) -> Sequence[Path]:
        """Return copies of the log that a sync tool left beside it."""
        ...

    def back_up(self, told: Callable[[Backup | Say], None]) -> None:
        """Take a backup now."""
        ...

    def restore(self, name: str, told: Callable[[WentBack | Say], None]) -> None:
        """Put a backup in the log's place; what a lock rests on stays."""
        ...

    def look(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Find out what merging a file would do; nothing is changed."""
        ...

    def merge(self, file: Path, told: Callable[[Merge | Say], None]) -> None:
        """Add what only the file has."""
        ...


class Journal(Protocol):
    """The one running session, kept beside the log so that a kill loses at most 5 s."""

    def save(self, session: Session) -> None:
        """Replace the journal with this state, durably."""
        ...

    def load(self) -> Session | None:
        """Return the state left by a session that never ended, or None."""
        ...

    def clear(self) -> None:
        """Forget it: the session ended and is in the log."""
        ...


class BreakStore(Protocol):
    """The reminders' state, kept so that a pause and what was left of an interval survive a restart."""

    @property
    def faults(self) -> tuple[Say, ...]:
        """What the last `load` found wrong."""
        ...

    def save(self, state: BreakState) -> None:
        """Replace what is kept, durably; raises `SaveError`."""
        ...

    def load(self) -> BreakState | None:
        """Return what was kept, or None."""
        ...


class MediaKey(enum.StrEnum):
    """A key of a keyboard, a headset or a remote control, wherever the focus is."""

    PLAY_PAUSE = "play-pause"
    PLAY = "play"
    PAUSE = "pause"
    NEXT = "next"
    PREVIOUS = "previous"
    STOP = "stop"


class Track(msgspec.Struct, frozen=True):
    """A step as media controls show it; `flows` while time does, `takes_keys` while keys do anything."""

    number: int = 0
    title: str = ""
    album: str = ""
    flows: bool = False
    takes_keys: bool = False


class MediaKeys(Protocol):
    """The desktop's media controls: they show what plays, and their keys come wherever the focus is."""

    def listen(self, pressed: Callable[[MediaKey], None]) -> None:
        """Tell from now on which key is pressed."""
        ...

    def show(self, track: Track | None) -> None:
        """Show a track, or be no player any more."""
        ...


class Driver(Protocol):
    """What the player's screen needs of the session that it shows."""

    def send(self, event: Event) -> None:
        """Apply an event."""
        ...

    def in_words(self, what: Say) -> Say:
        """Replace ids among the arguments by names."""
        ...

    def say_rating(self, number: int) -> None:
        """Speak a number that was typed."""
        ...

    def voices(self, part: Part) -> bool:
        """Tell whether the own voice says such words, so that a screen reader need not."""
        ...


class Cues(Protocol):
    """Says and sounds what the session wants heard; a silent twin does nothing."""

    @property
    def voiced(self) -> bool:
        """Whether there is a voice, as far as is known."""
        ...

    def listen(self, talking: Callable[[bool], None]) -> None:
        """Tell from now on when words that are waited for begin and when they end."""
        ...

    def warm(self) -> None:
        """Get ready what takes time, because a session is about to begin; returns at once."""
        ...

    def chime(self, name: str) -> None:
        """Play a short sound by its name."""
        ...

    def speak(self, text: str, *, brief: bool = False, late: bool = False) -> None:
        """Speak a text in place of the last one; a brief one is dropped where anything is being said.

        Dropped, not queued, where it would come too late or speech is not available; where it may be `late`,
        it waits until something else is said or nothing more.
        """
        ...

    def hush(self) -> None:
        """Break off what is being said."""
        ...

    def look(self) -> None:
        """Let go of words that have waited too long for a voice; called as a session's time passes."""
        ...

    def cool(self) -> None:
        """Let go of what only a session needs; it may still finish its last sound."""
        ...

    def voices(self, found: Callable[[tuple[str, ...]], None]) -> None:
        """Tell the names of the voices there are, as soon as they are known; none where nothing speaks."""
        ...


class Awake(Protocol):
    """Keeps screen and machine from falling asleep."""

    def hold(self) -> None:
        """Keep both awake from now on; a second call changes nothing."""
        ...

    def release(self) -> None:
        """Let both sleep again as their owner has set them."""
        ...


class Idle(Protocol):
    """How long nobody has touched keyboard or mouse."""

    @property
    def source(self) -> str:
        """The name of what tells, for people; "" where nothing does."""
        ...

    def seconds(self) -> float | None:
        """Return seconds without input, or None for unknown; never 0 for that."""
        ...


class Quiet(Protocol):
    """Whether the desktop wants nobody disturbed: do-not-disturb, an inhibitor, a full screen."""

    def reasons(self) -> tuple[QuietReason, ...]:
        """Return what holds now: of DND, INHIBITED and FULL_SCREEN only; () where nothing can be told."""
        ...

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Call back when `reasons` may have changed, where the desktop says so; None stops it."""
        ...


class TrayHost(Protocol):
    """The desktop's place for tray icons."""

    def there(self) -> bool:
        """Return whether an icon would be shown."""
        ...

    def watch(self, changed: Callable[[], None] | None) -> None:
        """Call back when that may have changed; None stops it."""
        ...


class Notifier(Protocol):
    """The desktop's own notifications."""

    def notify(
        self,
        title: str,
        text: str,
        actions: Sequence[tuple[str, str]] = (),
        acted: Callable[[str], None] | None = None,
    ) -> bool:
        """Show one, replacing the one before; False where it cannot. `acted` gets an action's id."""
        ...

    def withdraw(self) -> None:
        """Take the last one away."""
        ...


class Autostart(Protocol):
    """Starting with the desktop, as the system itself has it."""

    def enabled(self) -> bool | None:
        """Return whether it is on, read from the system; None where it cannot be had."""
        ...

    def set(self, on: bool) -> None:
        """Switch it; raises `EnvironmentFault` with a sentence when the system refuses."""
        ...


Answer = Callable[[Mapping[str, object]], Mapping[str, object]]
"""Takes one decoded JSON object of a client and returns the reply."""


class Instance(Protocol):
    """The server's side of the one running instance: a local socket, one JSON object a line each way."""

    def listen(self, answer: Answer) -> bool:
        """Take the place and answer whoever calls; False when a living instance has it already."""
        ...

    def close(self) -> None:
        """Give the place up."""
        ...


class SleepSign(enum.StrEnum):
    """What the system says about itself."""

    SLEEPS = "sleeps"
    WOKE = "woke"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class SleepWatch(Protocol):
    """Tells of sleep and of the screen lock, where the system does; an early hint, never the only one."""

    @property
    def works(self) -> bool:
        """Whether sleep is told here at all; then a jump of the clock without it was a clock change."""
        ...

    def watch(self, told: Callable[[SleepSign], None] | None) -> None:
        """Call back with each sign; None stops it."""
        ...
