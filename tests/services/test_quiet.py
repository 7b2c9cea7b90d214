"""Do-not-disturb and inhibitors as GNOME and KDE tell them, over a real bus."""

import os
import shutil
import subprocess

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.break_types import QuietReason
from hamstretch.core.ports import Quiet
from hamstretch.services.bus import Bus
from hamstretch.services.quiet import DesktopQuiet, DrivenQuiet
from tests.desktop import Desktop, Service
from tests.patience import PATIENCE_MS

NOTES = "org.freedesktop.Notifications"
GNOME = "org.gnome.SessionManager"
KDE = "org.kde.Solid.PowerManagement.PolicyAgent"
LOGIND = "org.freedesktop.login1"
DND, INHIBITED, FULL = QuietReason.DND, QuietReason.INHIBITED, QuietReason.FULL_SCREEN


def path(service: str) -> str:
    return "/" + service.replace(".", "/")


def holds(qtbot: QtBot, quiet: Quiet, *reasons: QuietReason) -> None:
    qtbot.waitUntil(lambda: quiet.reasons() == reasons, timeout=PATIENCE_MS)


def watched(buses: tuple[Bus, Bus], desktop: str = "") -> tuple[DesktopQuiet, list[int]]:
    quiet, calls = DesktopQuiet(*buses, desktop), []
    quiet.watch(lambda: calls.append(1))
    return quiet, calls


def test_kde_s_do_not_disturb_is_told_on_and_off(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = desktop.serve(NOTES)
    service.property(NOTES, "Inhibited", "b", True)
    quiet, calls = watched(buses)
    holds(qtbot, quiet, DND)
    service.property(NOTES, "Inhibited", "b", False)
    service.changed(path(NOTES), NOTES)
    holds(qtbot, quiet)
    assert len(calls) == 2


def test_a_gnome_inhibitor_of_idling_counts_and_one_of_logging_out_does_not(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = desktop.serve(GNOME)
    service.property(GNOME, "InhibitedActions", "u", 1 | 4)
    quiet, calls = watched(buses)
    qtbot.waitUntil(
        lambda: any(call[2] == (GNOME, "InhibitedActions") for call in service.calls), timeout=PATIENCE_MS
    )
    service.property(GNOME, "InhibitedActions", "u", 1 | 8)
    service.emit(path(GNOME), GNOME, "InhibitorAdded", "o", "/org/gnome/SessionManager/Inhibitor1")
    holds(qtbot, quiet, INHIBITED)
    assert len(calls) == 1


def test_kde_is_asked_by_an_unsigned_flag_for_what_keeps_the_screen_on(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    on = [True]
    service = desktop.serve(
        KDE, methods={(KDE, "HasInhibition"): lambda flags: ("b", (on[0] and flags == (4,),))}
    )
    quiet, _ = watched(buses)
    holds(qtbot, quiet, INHIBITED)
    on[0] = False
    service.emit(path(KDE), KDE, "InhibitionsChanged", "a(ss)as", [], ["vlc"])
    holds(qtbot, quiet)


def test_logind_s_idle_block_counts_whoever_took_it(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = desktop.serve(LOGIND)
    service.property(f"{LOGIND}.Manager", "BlockInhibited", "s", "shutdown:idle")
    quiet, _ = watched(buses)
    holds(qtbot, quiet, INHIBITED)
    service.property(f"{LOGIND}.Manager", "BlockInhibited", "s", "shutdown:sleep")
    service.changed(path(LOGIND), f"{LOGIND}.Manager")
    holds(qtbot, quiet)


def test_a_desktop_that_starts_later_or_ends_is_noticed(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    quiet, _ = watched(buses)
    assert quiet.reasons() == ()
    service = Service(desktop.address, methods={})
    service.property(NOTES, "Inhibited", "b", True)
    service.take(NOTES)
    holds(qtbot, quiet, DND)
    service.close()
    holds(qtbot, quiet)


def test_the_strongest_reason_stands_first_and_each_but_once(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    both = desktop.serve(NOTES, GNOME, LOGIND)
    both.property(NOTES, "Inhibited", "b", True)
    both.property(GNOME, "InhibitedActions", "u", 8)
    both.property(f"{LOGIND}.Manager", "BlockInhibited", "s", "idle")
    quiet = DesktopQuiet(*buses, full_screen=lambda: True)
    quiet.watch(lambda: None)
    holds(qtbot, quiet, DND, INHIBITED, FULL)


def test_nobody_hears_anything_after_the_watch_ended(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = desktop.serve(NOTES)
    service.property(NOTES, "Inhibited", "b", False)
    quiet, calls = watched(buses)
    quiet.watch(None)
    service.property(NOTES, "Inhibited", "b", True)
    service.changed(path(NOTES), NOTES)
    holds(qtbot, quiet, DND)
    assert calls == []


def test_without_any_bus_nothing_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{kind}_BUS_ADDRESS", "unix:path=/nowhere")
    quiet = DesktopQuiet(Bus("SESSION"), Bus("SYSTEM"))
    quiet.watch(lambda: None)
    assert quiet.reasons() == ()


@pytest.mark.skipif(shutil.which("gsettings") is None, reason="not installed: gsettings (libglib2.0-bin)")
def test_gnome_s_own_switch_is_read_and_followed(qtbot: QtBot, buses: tuple[Bus, Bus]) -> None:
    banners("false")
    if banners() != "false":
        pytest.skip(
            "not installed: dconf and GNOME's schemas (dconf-gsettings-backend gsettings-desktop-schemas)"
        )
    quiet, _ = watched(buses, "ubuntu:GNOME")
    holds(qtbot, quiet, DND)
    banners("true")
    holds(qtbot, quiet)
    banners("false")
    holds(qtbot, quiet, DND)


def banners(value: str = "") -> str:
    """Read or write GNOME's setting as its control centre does."""
    what = ["org.gnome.desktop.notifications", "show-banners", *([value] if value else [])]
    done = subprocess.run(
        ["gsettings", "set" if value else "get", *what],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def test_the_twin_says_what_it_is_told_to() -> None:
    calls: list[int] = []
    twin = DrivenQuiet()
    port: Quiet = twin
    port.watch(lambda: calls.append(1))
    assert port.reasons() == ()
    twin.say(DND, FULL)
    assert (port.reasons(), calls) == ((DND, FULL), [1])
