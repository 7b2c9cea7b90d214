"""Plays the tour into a folder."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from hamstretch.core.errors import UsageError, writing
from hamstretch.core.wording import say
from hamstretch.launch import take_apart
from hamstretch.tour.album import look_around
from hamstretch.tour.guest import Guest
from hamstretch.widgets.theme import application


def play(out: Path, *, weeks: int, seed: int) -> int:
    """Play the tour into a folder; return the exit code.

    Raises `UsageError` where a log is in the way or nothing can be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    data = out / "data"
    if (data / "log.json").exists():
        raise UsageError(say("cli.tour-in-the-way", folder=str(data)))
    with writing(out):
        data.mkdir(parents=True, exist_ok=True)
    qt = application()
    if not QFontDatabase.families():
        raise UsageError(say("cli.tour-no-fonts"))
    guest = Guest(qt, out, data)
    usual, sys.excepthook = sys.excepthook, guest.caught
    try:
        guest.arrive()
        guest.live(weeks, seed)
        look_around(guest)
        guest.leave()
    finally:
        sys.excepthook = usual
    shutil.copyfile(data / "log.json", out / "log.json")
    print(guest.report())  # noqa: T201 - the command's own output
    code = 1 if guest.errors else 0
    del guest
    take_apart(qt)
    return code
