"""A screen reader's end of the wire: the real accessibility bus, the app's tree on it, what it announces."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop import PROPERTIES, daemon
from tests.patience import PATIENCE_S

A11Y = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
FOCUSABLE, SHOWING = 11, 25
"""States by their numbers in AT-SPI's list."""
POLITE, ASSERTIVE = 1, 2
"""How an announcement is made: after what is being said, or at once."""


class Announced(msgspec.Struct, frozen=True):
    """One announcement, as it came."""

    text: str
    how: int


class GoneError(LookupError):
    """What was asked is no longer in the tree, or never could do that."""


class Node:
    """One object of a tree."""

    def __init__(self, reader: "Reader", bus: str, path: str) -> None:
        self._reader, self._at = reader, (bus, path)

    def __repr__(self) -> str:
        return f"{self.role} {self.name!r}"

    @property
    def name(self) -> str:
        return self._get("Accessible", "Name")

    @property
    def description(self) -> str:
        return self._get("Accessible", "Description")

    @property
    def role(self) -> str:
        return self.call("Accessible", "GetRoleName")[0]

    @property
    def states(self) -> frozenset[int]:
        low, high = self.call("Accessible", "GetState")[0]
        return frozenset(n for n in range(64) if (low | high << 32) >> n & 1)

    @property
    def children(self) -> "list[Node]":
        return [Node(self._reader, *at) for at in self.call("Accessible", "GetChildren")[0]]

    @property
    def actions(self) -> list[str]:
        if A11Y + "Action" not in self.call("Accessible", "GetInterfaces")[0]:
            return []
        return [name for name, *_ in self.call("Action", "GetActions")[0]]

    def act(self, name: str) -> None:
        """Do one of its actions by its name."""
        assert self.call("Action", "DoAction", "i", self.actions.index(name)) == (True,)

    def walk(self) -> "Iterator[Node]":
        """Yield this and all that is shown below, in the tree's order."""
        yield self
        for child in self.children:
            with suppress(GoneError):  # a page may be left while it is being read
                if SHOWING in child.states:
                    yield from child.walk()

    def call(self, interface: str, member: str, signature: str = "", *values: object) -> tuple:
        return self._reader.call(*self._at, A11Y + interface, member, signature, *values)

    def _get(self, interface: str, name: str) -> object:
        return self._reader.call(*self._at, PROPERTIES, "Get", "ss", A11Y + interface, name)[0][1]


class Reader:
    """Two connections to the accessibility bus: one asks, the other keeps what is announced."""

    def __init__(self, address: str) -> None:
        self._asks, self._hears = open_dbus_connection(address), open_dbus_connection(address)
        self.announced: list[Announced] = []
        told = MatchRule(type="signal", interface=A11Y + "Event.Object", member="Announcement")
        self._hears.send_and_get_reply(message_bus.AddMatch(told))
        registry = A11Y + "Registry", "/org/a11y/atspi/registry", A11Y + "Registry"
        self.call(*registry, "RegisterEvent", "sass", "object:announcement", [], "")
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def call(
        self, bus: str, path: str, interface: str, member: str, signature: str = "", *values: object
    ) -> tuple:
        asked = new_method_call(DBusAddress(path, bus, interface), member, signature or None, values)
        reply = self._asks.send_and_get_reply(asked, timeout=PATIENCE_S)
        if reply.header.message_type is MessageType.error:
            raise GoneError(interface, member, path, reply.body)
        return reply.body

    def apps(self) -> list[Node]:
        return Node(self, A11Y + "Registry", ROOT).children

    def close(self) -> None:
        self._hears.sock.shutdown(2)
        self._thread.join()
        for connection in (self._asks, self._hears):
            connection.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                message = self._hears.receive()
                if message.header.fields.get(HeaderFields.member) == "Announcement":
                    _detail, how, _, (_, text), *_ = message.body
                    self.announced.append(Announced(text, how))


LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@contextmanager
def reader(screen: dict[str, str], folder: Path) -> Iterator[tuple[Reader, dict[str, str]]]:
    """Run a session bus with its accessibility bus; yield who reads, and the environment of who is read."""
    lacking = {"dbus-daemon": shutil.which("dbus-daemon"), "at-spi2-core": LAUNCHER.exists()}
    absent = [package for package, found in lacking.items() if not found]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)} (Debian: {' '.join(absent)})")
    folder.chmod(0o700)
    env = screen | {"XDG_RUNTIME_DIR": str(folder), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with daemon(env) as address:
        session = open_dbus_connection(address)
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", PROPERTIES)
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            on = "org.a11y.Status", name, ("b", True)
            session.send_and_get_reply(new_method_call(bus, "Set", "ssv", on), timeout=PATIENCE_S)
        asked = new_method_call(bus.with_interface("org.a11y.Bus"), "GetAddress")
        reads = Reader(session.send_and_get_reply(asked, timeout=PATIENCE_S).body[0])
        try:
            yield reads, env | {"DBUS_SESSION_BUS_ADDRESS": address}
        finally:
            reads.close()
            session.close()
