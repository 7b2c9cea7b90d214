"""Typed errors: raised where a fault is found, caught where somebody can be told, and nowhere between."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hamstretch.core.wording import Say, say


class HamstretchError(Exception):
    """Any fault the app can put into one clear sentence.

    `say` holds what happened, what is safe and what to do next, as a message id with arguments.
    """

    def __init__(self, say: Say) -> None:
        """Keep the sentence; `str()` of the error is its id, for logs."""
        super().__init__(say.id)
        self.say = say


class ContentError(HamstretchError):
    """A catalog, routine, figure, theme or message file is missing or wrong."""


class LogError(HamstretchError):
    """The log cannot be read or written."""


class LogBusyError(LogError):
    """Another running hamstretch owns the log."""


class LogNewerError(LogError):
    """The log was written by a newer version and may only be read."""


class LogDamagedError(LogError):
    """The log's bytes are not a log; the file is left exactly as it was found."""


class SaveError(LogError):
    """A save failed; the file on disk is what it was before."""


class IncomingError(LogError):
    """A file offered for import or restoring cannot be used; the log is untouched."""


class UnreadableError(IncomingError):
    """Such a file could not be read at all just now, so that nobody knows what it holds."""


class AmendError(HamstretchError):
    """An entry cannot be changed in the way that was asked; nothing was."""


class EnvironmentFault(HamstretchError):  # noqa: N818 - the machine's fault, not an error of the app's
    """Something the operating system should provide is not there (display, library, sound)."""


class UsageError(HamstretchError):
    """The command line or a settings value asks for something that does not exist."""


class ReportError(HamstretchError):
    """A report that cannot be made as it was asked for."""


@contextmanager
def writing(folder: object) -> Iterator[None]:
    """Say it when the system refuses to write into a folder that was asked for: raises `UsageError`."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UsageError(say("cli.cannot-write", folder=str(folder), reason=reason)) from error
