"""Sleep and the lock as logind and the screen savers tell them, over a real bus."""

from pytestqt.qtbot import QtBot

from hamstretch.core.ports import SleepSign, SleepWatch
from hamstretch.services.bus import Bus
from hamstretch.services.sleep_watch import DesktopSleep, DrivenSleep
from tests.desktop import Desktop, Service
from tests.patience import PATIENCE_MS

LOGIND, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
REAL = f"{PATH}/session/_32"
SLEEPS, WOKE, LOCKED, UNLOCKED = SleepSign


def logind(desktop: Desktop) -> Service:
    service = desktop.serve(LOGIND, methods={(MANAGER, "GetSession"): ("o", (REAL,))})
    service.property(SESSION, "Id", "s", "2")
    service.property(SESSION, "LockedHint", "b", False)
    return service


def watched(qtbot: QtBot, buses: tuple[Bus, Bus], service: Service | None = None) -> list[SleepSign]:
    watch, signs = DesktopSleep(*buses), []
    watch.watch(signs.append)
    if service is not None:
        qtbot.waitUntil(lambda: watch.works, timeout=PATIENCE_MS)
        qtbot.waitUntil(
            lambda: any(c[2] == (SESSION, "LockedHint") for c in service.calls), timeout=PATIENCE_MS
        )
    return signs


def told(qtbot: QtBot, signs: list[SleepSign], *expected: SleepSign) -> None:
    qtbot.waitUntil(lambda: len(signs) >= len(expected), timeout=PATIENCE_MS)
    assert signs == list(expected)


def test_sleep_and_waking_are_told(qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]) -> None:
    service = logind(desktop)
    signs = watched(qtbot, buses, service)
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", True)
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", False)
    told(qtbot, signs, SLEEPS, WOKE)


def test_a_lock_told_by_two_is_told_once(qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]) -> None:
    service = logind(desktop)
    signs = watched(qtbot, buses, service)
    saver = desktop.serve("org.gnome.ScreenSaver")
    saver.emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", True)
    told(qtbot, signs, LOCKED)
    service.property(SESSION, "LockedHint", "b", True)
    service.changed(REAL, SESSION)
    qtbot.waitUntil(lambda: len([c for c in service.calls if "LockedHint" in c[2]]) == 2, timeout=PATIENCE_MS)
    saver.emit("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "b", False)
    service.property(SESSION, "LockedHint", "b", False)
    service.changed(REAL, SESSION)
    told(qtbot, signs, LOCKED, UNLOCKED)


def test_kde_s_saver_tells_by_its_own_path(qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]) -> None:
    signs = watched(qtbot, buses)
    saver = desktop.serve("org.freedesktop.ScreenSaver")
    assert not buses[0].has("nobody")  # answered after the bus has taken the rules
    saver.emit("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "b", True)
    told(qtbot, signs, LOCKED)


def test_another_user_s_session_is_none_of_ours(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = logind(desktop)
    signs = watched(qtbot, buses, service)
    service.property(SESSION, "LockedHint", "b", True)
    service.changed(f"{PATH}/session/_39", SESSION)
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", True)
    told(qtbot, signs, SLEEPS)


def test_a_machine_without_logind_says_that_nothing_is_told(
    buses: tuple[Bus, Bus],
) -> None:
    watch = DesktopSleep(*buses)
    watch.watch(lambda _: None)
    assert buses[1].has("org.freedesktop.DBus")
    assert not watch.works


def test_logind_without_a_session_of_ours_still_tells_of_sleep(
    qtbot: QtBot, desktop: Desktop, buses: tuple[Bus, Bus]
) -> None:
    service = desktop.serve(LOGIND, methods={(MANAGER, "ListInhibitors"): ("a(ssssuu)", ([],))})
    watch, signs = DesktopSleep(*buses), []
    watch.watch(signs.append)
    qtbot.waitUntil(lambda: watch.works, timeout=PATIENCE_MS)
    service.emit(PATH, MANAGER, "PrepareForSleep", "b", True)
    told(qtbot, signs, SLEEPS)


def test_the_twin_gives_signs_when_told_to() -> None:
    signs: list[SleepSign] = []
    twin = DrivenSleep(works=True)
    port: SleepWatch = twin
    port.watch(signs.append)
    twin.say(WOKE)
    assert (port.works, signs) == (True, [WOKE])
