"""The media player on a real bus, asked by gdbus as a desktop asks: properties, keys, signals, loss."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from hamstretch.core.ports import MediaKey, Track
from hamstretch.services.bus import Bus
from hamstretch.services.mpris import NAME, PATH, PLAYER, PROPERTIES, ROOT, Mpris
from tests.desktop import Desktop, Service, daemon

FIRST = Track(1, "March on the spot", "Desk routine", flows=True, takes_keys=True)
NEXT = Track(2, "Hip hinge · left", "Desk routine", flows=True, takes_keys=True)
HELD = Track(2, "Hip hinge · left", "Desk routine", flows=False, takes_keys=True)


class Client:
    """A desktop's end: asks with gdbus, which reads what the object says of itself, and hears signals."""

    def __init__(self, qtbot: QtBot, address: str) -> None:
        self._qtbot, self._address = qtbot, address
        self._hears: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", path=PATH)
        self._hears.send_and_get_reply(message_bus.AddMatch(rule))

    def asks(self, *words: str) -> tuple[int, str]:
        """Run gdbus while the app goes on; return its code and all that it says."""
        whole = [
            "gdbus",
            *words[:1],
            "--address",
            self._address,
            "--dest",
            NAME,
            "--object-path",
            PATH,
            *words[1:],
        ]
        with subprocess.Popen(whole, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
            self._qtbot.waitUntil(lambda: process.poll() is not None, timeout=10000)
            assert process.stdout is not None
            return process.returncode, process.stdout.read().strip()

    def calls(self, method: str, *words: str) -> tuple[int, str]:
        return self.asks("call", "--method", method, *words)

    def get(self, name: str, interface: str = PLAYER) -> str:
        return self.calls(f"{PROPERTIES}.Get", interface, name)[1]

    def sends(self, interface: str, member: str = "Get", *body: object) -> str:
        """Call with values that gdbus, which reads what a method takes, would not send; return the error."""
        signature = "".join({str: "s", int: "i", list: "as"}[type(value)] for value in body)
        call = new_method_call(DBusAddress(PATH, NAME, interface), member, signature or None, body)
        number = next(self._hears.outgoing_serial)
        self._hears.send(call, serial=number)
        fields: list[dict[HeaderFields, object]] = []

        def answered() -> bool:
            try:
                fields.append(dict(self._hears.receive(timeout=0).header.fields))
            except TimeoutError:
                return False
            return fields[-1].get(HeaderFields.reply_serial) == number

        self._qtbot.waitUntil(answered, timeout=5000)
        return str(fields[-1].get(HeaderFields.error_name))

    def named(self) -> bool:
        """Whether the name is on the bus."""
        asked = new_method_call(
            DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"), "ListNames"
        )
        return NAME in self._hears.send_and_get_reply(asked).body[0]

    def heard(self) -> tuple[object, ...]:
        """The values of the next signal."""
        return self._hears.receive(timeout=5).body

    def close(self) -> None:
        self._hears.close()


@pytest.fixture
def client(qtbot: QtBot, desktop: Desktop) -> Iterator[Client]:
    if shutil.which("gdbus") is None:
        pytest.skip("not installed: gdbus (Debian: libglib2.0-bin)")
    made = Client(qtbot, desktop.address)
    yield made
    made.close()


@pytest.fixture
def player(buses: tuple[Bus, Bus]) -> Mpris:
    return Mpris(buses[0])


def test_it_is_on_the_bus_only_while_something_plays(client: Client, player: Mpris, qtbot: QtBot) -> None:
    assert not client.named()
    player.show(FIRST)
    qtbot.waitUntil(client.named, timeout=5000)
    player.show(None)
    qtbot.waitUntil(lambda: not client.named(), timeout=5000)
    player.show(NEXT)
    qtbot.waitUntil(client.named, timeout=5000)


def test_a_desktop_reads_what_plays(client: Client, player: Mpris) -> None:
    player.show(NEXT)
    assert client.get("PlaybackStatus") == "(<'Playing'>,)"
    metadata = client.get("Metadata")
    assert "'xesam:title': <'Hip hinge · left'>" in metadata
    assert "'mpris:trackid': <objectpath '/app/hamstretch/step/2'>" in metadata
    assert client.get("Identity", ROOT) == "(<'hamstretch'>,)"
    assert client.get("DesktopEntry", ROOT) == "(<'app.hamstretch.Hamstretch'>,)"
    everything = client.calls(f"{PROPERTIES}.GetAll", PLAYER)[1]
    assert all(
        f"'{name}'" in everything for name in ("Rate", "Position", "CanSeek", "CanControl", "CanPause")
    )


def test_what_it_says_of_itself_can_be_read(client: Client, player: Mpris) -> None:
    player.show(FIRST)
    code, told = client.asks("introspect")
    assert code == 0
    assert "readwrite d Volume" in told
    assert "PlayPause()" in told
    assert "SetPosition" in told


@pytest.mark.parametrize(
    ("method", "key"),
    [
        ("PlayPause", MediaKey.PLAY_PAUSE),
        ("Play", MediaKey.PLAY),
        ("Pause", MediaKey.PAUSE),
        ("Next", MediaKey.NEXT),
        ("Previous", MediaKey.PREVIOUS),
        ("Stop", MediaKey.STOP),
    ],
)
def test_each_key_comes_through(client: Client, player: Mpris, method: str, key: MediaKey) -> None:
    pressed: list[MediaKey] = []
    player.listen(pressed.append)
    player.show(FIRST)
    assert client.calls(f"{PLAYER}.{method}") == (0, "()")
    assert pressed == [key]


def test_a_change_is_told_with_what_has_changed_and_nothing_else(client: Client, player: Mpris) -> None:
    player.show(FIRST)
    client.get("PlaybackStatus")
    for track in (NEXT, NEXT, HELD):
        player.show(track)
    interface, changed, gone = client.heard()
    assert (interface, set(changed), gone) == (PLAYER, {"Metadata"}, [])
    assert client.heard()[1] == {"PlaybackStatus": ("s", "Paused")}


def test_what_cannot_be_done_is_said_as_the_bus_says_it(client: Client, player: Mpris) -> None:
    player.show(FIRST)
    assert "UnknownMethod" in client.calls(f"{PLAYER}.Dance")[1]
    assert "UnknownProperty" in client.get("Dance")
    assert "PropertyReadOnly" in client.calls(f"{PROPERTIES}.Set", PLAYER, "PlaybackStatus", "<'Paused'>")[1]
    assert client.calls(f"{PROPERTIES}.Set", PLAYER, "Volume", "<0.5>")[0] == 0
    assert client.get("Volume") == "(<1.0>,)"
    assert client.calls(f"{PLAYER}.Seek", "5000000") == (0, "()")


@pytest.mark.parametrize("words", [(), ("Get",), ("Get", 1, 2), ("GetAll", []), ("Set", PLAYER, "Volume")])
def test_a_call_without_what_it_takes_is_none_that_it_knows(
    client: Client, player: Mpris, qtbot: QtBot, words: tuple[object, ...]
) -> None:
    player.show(FIRST)
    qtbot.waitUntil(client.named, timeout=5000)
    assert "UnknownMethod" in client.sends(PROPERTIES, *words)


def test_where_the_name_is_taken_it_has_one_of_its_own(
    desktop: Desktop, player: Mpris, buses: tuple[Bus, Bus], qtbot: QtBot
) -> None:
    other: Service = desktop.serve(NAME)
    qtbot.waitUntil(lambda: buses[0].has(NAME), timeout=5000)
    player.show(FIRST)
    qtbot.waitUntil(lambda: player.name.startswith(f"{NAME}.instance"), timeout=5000)
    qtbot.waitUntil(lambda: buses[0].has(player.name), timeout=5000)
    assert other.calls == []


@pytest.mark.usefixtures("qapp")
def test_a_bus_that_goes_and_one_that_never_was_harm_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with daemon() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        bus = Bus("SESSION")
        player = Mpris(bus)
        player.show(FIRST)
    for track in (NEXT, HELD, None, FIRST, None):
        player.show(track)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    for track in (FIRST, NEXT, None):
        Mpris(Bus("SESSION")).show(track)
    bus.close()
