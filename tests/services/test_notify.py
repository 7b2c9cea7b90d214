"""Notifications over a real bus, against the types that the specification demands."""

import pytest
from pytestqt.qtbot import QtBot

from hamstretch.core.ports import Notifier
from hamstretch.services.bus import Bus
from hamstretch.services.notify import DesktopNotifier, KeptNotes
from tests.desktop import Desktop, Service
from tests.patience import PATIENCE_MS

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
Bubbles = list[tuple[str, str]]


def server(desktop: Desktop) -> Service:
    return desktop.serve(
        NAME, methods={(NAME, "Notify"): lambda _: ("u", (41,)), (NAME, "CloseNotification"): ("", ())}
    )


def calls(service: Service, member: str) -> list[tuple[object, ...]]:
    return [body for _, name, body in service.calls if name == member]


@pytest.fixture
def bubbles() -> Bubbles:
    return []


@pytest.fixture
def notifier(buses: tuple[Bus, Bus], bubbles: Bubbles) -> DesktopNotifier:
    return DesktopNotifier(buses[0], lambda title, text: bubbles.append((title, text)) is None)


def settled(notifier: DesktopNotifier, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: notifier._id == 41, timeout=PATIENCE_MS)


def test_an_action_that_is_taken_comes_back_by_its_id(
    qtbot: QtBot, desktop: Desktop, notifier: DesktopNotifier, bubbles: Bubbles
) -> None:
    service, acted = server(desktop), []
    assert notifier.notify("Two minutes", "for the legs", [("start", "Start")], acted.append)
    settled(notifier, qtbot)
    (body,) = calls(service, "Notify")
    assert body[0] == "hamstretch"
    assert body[1] == 0
    assert body[3:6] == ("Two minutes", "for the legs", ["start", "Start"])
    service.emit(PATH, NAME, "ActionInvoked", "us", 7, "start")
    service.emit(PATH, NAME, "ActionInvoked", "us", 41, "start")
    qtbot.waitUntil(lambda: acted == ["start"], timeout=PATIENCE_MS)
    assert bubbles == []


def test_a_second_one_takes_the_place_of_the_first(
    qtbot: QtBot, desktop: Desktop, notifier: DesktopNotifier
) -> None:
    service = server(desktop)
    notifier.notify("one", "")
    settled(notifier, qtbot)
    notifier.notify("two", "")
    qtbot.waitUntil(lambda: len(calls(service, "Notify")) == 2, timeout=PATIENCE_MS)
    assert calls(service, "Notify")[1][1] == 41


def test_one_withdrawn_before_it_was_shown_does_not_stay(
    qtbot: QtBot, desktop: Desktop, notifier: DesktopNotifier
) -> None:
    service, acted = server(desktop), []
    notifier.notify("one", "", [("start", "Start")], acted.append)
    notifier.withdraw()
    qtbot.waitUntil(lambda: calls(service, "CloseNotification") == [(41,)], timeout=PATIENCE_MS)
    assert acted == []


def test_without_a_service_the_tray_s_bubble_is_asked(notifier: DesktopNotifier, bubbles: Bubbles) -> None:
    assert notifier.notify("Two minutes", "for the legs")
    assert bubbles == [("Two minutes", "for the legs")]


def test_where_nothing_can_be_shown_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not DesktopNotifier(Bus("SESSION"), lambda *_: False).notify("a", "b")


def test_the_twin_keeps_and_acts() -> None:
    twin, acted = KeptNotes(), []
    port: Notifier = twin
    assert port.notify("a", "b", [("x", "X")], acted.append)
    assert (twin.shown, twin.actions) == (("a", "b"), (("x", "X"),))
    twin.act("x")
    assert (acted, twin.shown) == (["x"], None)
    assert not KeptNotes(works=False).notify("a", "b")
