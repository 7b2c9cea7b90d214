"""One connection to a D-Bus: asks without waiting, hears signals and answers, inside Qt's event loop.

jeepney carries it, because Qt's own binding cannot say an unsigned number from Python, which
notifications and KDE's inhibitors ask for. Nothing here needs a timer: an answer that never comes
leaves what is known as it was. Where there is no bus, every question is answered by None at once.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

Kind = Literal["SESSION", "SYSTEM"]
Tell = Callable[[Any], None]
Answer = tuple[str, tuple[Any, ...]]
"""A signature and its values."""
Answering = Callable[[str, str, Sequence[Any]], Answer | str | None]
"""From interface, method and values to an answer, an error's name, or None where there is no such method."""
WAIT_S = 0.2
"""How long somebody who waits for an answer waits; it takes a millisecond unless the other end hangs."""
PROPERTIES = "org.freedesktop.DBus.Properties"


class Place(msgspec.Struct, frozen=True):
    """An object of a service, seen through one of its interfaces."""

    service: str
    path: str
    interface: str

    def at(self, interface: str) -> Place:
        """Return the same object through another interface."""
        return Place(self.service, self.path, interface)


NOT_QUEUED, OWNER = 4, 1
"""Flag and answer of a name that is asked for: ours now, or not at all."""

DAEMON = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Bus:
    """The session's bus or the system's, connected at the first use; a lost one stays lost."""

    def __init__(self, kind: Kind) -> None:
        """Connect to nothing yet."""
        self._kind: Kind = kind
        self._connection: DBusConnection | None = None
        self._tried = False
        self._waiting: dict[int, Tell] = {}
        self._ears: list[tuple[MatchRule, Tell]] = []
        self._offered: dict[str, Answering] = {}
        self._notifier: QSocketNotifier | None = None

    @property
    def connected(self) -> bool:
        """Whether there is a bus."""
        return self._ready() is not None

    def ask(self, place: Place, member: str, tell: Tell, signature: str = "", *body: object) -> None:
        """Call a method; `tell` gets the answer's values as a tuple, or None when there is none.

        A service that does not run is not started for it.
        """
        self._send(place, member, signature, body, tell)

    def read(self, place: Place, name: str, tell: Tell) -> None:
        """Read a property; `tell` gets its plain value, or None when there is none."""

        def plain(answer: tuple[tuple[str, object]] | None) -> None:
            tell(None if answer is None else answer[0][1])

        self.ask(place.at(PROPERTIES), "Get", plain, "ss", place.interface, name)

    def hear(
        self, interface: str, member: str, tell: Tell, *, path: str | None = None, first: str = ""
    ) -> None:
        """Call `tell` with the values of each signal of a name; `first` is what its first value must be."""
        if self._ready() is None:
            return
        from jeepney import MatchRule  # noqa: PLC0415 - only where there is a bus

        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        if first:
            rule.add_arg_condition(0, first)
        self._ears.append((rule, tell))
        self._send(DAEMON, "AddMatch", "s", (rule.serialise(),), _nothing)

    def follow(self, service: str, tell: Callable[[bool], None]) -> None:
        """Call `tell` whenever a service appears (True) or goes (False)."""
        self.hear(DAEMON.interface, "NameOwnerChanged", lambda values: tell(bool(values[2])), first=service)

    def has(self, service: str) -> bool:
        """Tell whether a service runs or would be started when called."""
        known = (self.wait(DAEMON, "ListNames"), self.wait(DAEMON, "ListActivatableNames"))
        return any(answer is not None and service in answer[0] for answer in known)

    def wait(self, place: Place, member: str, signature: str = "", *body: object) -> Sequence[Any] | None:
        """Call a method and wait for it; None when no answer comes in `WAIT_S`.

        What else comes meanwhile is dealt with afterwards.
        """
        answers: list[Sequence[Any] | None] = []
        number = self._send(place, member, signature, body, answers.append)
        later: list[Message] = []
        while not answers and (message := self._next(WAIT_S)) is not None:
            self._deliver(message) if _reply_to(message) == number else later.append(message)
        self._waiting.pop(number, None)
        for message in later:
            self._deliver(message)
        return answers[0] if answers else None

    def start(self, place: Place, member: str, tell: Tell, signature: str = "", *body: object) -> None:
        """Call a method as `ask` does, and let the bus start the service for it."""
        self._send(place, member, signature, body, tell, start=True)

    def offer(self, name: str, path: str, answer: Answering, told: Callable[[bool], None]) -> None:
        """Answer whoever calls the object at a path, under a name; `told` whether the name is ours."""
        self._offered[path] = answer

        def named(values: Sequence[Any] | None) -> None:
            if values is not None:
                told(values[0] == OWNER)

        self._send(DAEMON, "RequestName", "su", (name, NOT_QUEUED), named)

    def withdraw(self, name: str, path: str) -> None:
        """Give a name up, and answer at a path no more."""
        self._offered.pop(path, None)
        self._send(DAEMON, "ReleaseName", "s", (name,), _nothing)

    def emit(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Send a signal of an object that is offered."""
        connection = self._ready()
        if connection is None:
            return
        from jeepney import DBusAddress, new_signal  # noqa: PLC0415 - only with a bus

        self._post(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def close(self) -> None:
        """Hear and ask no more."""
        self._lose()
        self._tried = True

    # -- inside -------------------------------------------------------------------------------------

    def _ready(self) -> DBusConnection | None:
        if not self._tried:
            self._tried = True
            with contextlib.suppress(ImportError, OSError, KeyError, ValueError, RuntimeError):
                self._connect()
        return self._connection

    def _connect(self) -> None:
        from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - 1.4 MB

        self._connection = open_dbus_connection(self._where())
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._take)

    def _where(self) -> str:
        """Return an address, or the bus's kind where the environment has the address."""
        usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
        if self._kind == "SESSION" and "DBUS_SESSION_BUS_ADDRESS" not in os.environ and usual.is_socket():
            return f"unix:path={usual}"
        return self._kind

    def _send(
        self,
        place: Place,
        member: str,
        signature: str,
        body: Sequence[object],
        tell: Tell,
        *,
        start: bool = False,
    ) -> int:
        """Send a call and return its number; on a bus that is not there, tell None and return 0."""
        connection = self._ready()
        if connection is None:
            tell(None)
            return 0
        from jeepney import DBusAddress, MessageFlag, new_method_call  # noqa: PLC0415 - only with a bus

        where = DBusAddress(place.path, place.service, place.interface)
        call = new_method_call(where, member, signature or None, tuple(body))
        if not start:
            call.header.flags |= MessageFlag.no_auto_start
        number: int = next(connection.outgoing_serial)
        self._waiting[number] = tell
        try:
            connection.send(call, serial=number)
        except OSError:
            self._lose()
        return number

    def _take(self) -> None:
        """Deliver everything that has come."""
        while (message := self._next(0)) is not None:
            self._deliver(message)

    def _next(self, timeout_s: float) -> Message | None:
        if self._connection is None:
            return None
        try:
            return self._connection.receive(timeout=timeout_s)
        except TimeoutError:
            return None
        except OSError:
            self._lose()
            return None

    def _deliver(self, message: Message) -> None:
        from jeepney import MessageType  # noqa: PLC0415 - only with a bus

        number = _reply_to(message)
        if number is not None:
            good = message.header.message_type is MessageType.method_return
            self._waiting.pop(number, _nothing)(message.body if good else None)
        elif message.header.message_type is MessageType.signal:
            for rule, tell in tuple(self._ears):
                if rule.matches(message):
                    tell(message.body)
        elif message.header.message_type is MessageType.method_call:
            self._answer(message)

    def _answer(self, message: Message) -> None:
        """Answer a call of what is offered."""
        from jeepney import HeaderFields, MessageFlag, new_error, new_method_return  # noqa: PLC0415 - only with a bus

        fields = message.header.fields
        offered = self._offered.get(fields.get(HeaderFields.path, ""))
        asked = fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, "")
        answer = None if offered is None else offered(*asked, message.body)
        if message.header.flags & MessageFlag.no_reply_expected:
            return
        if isinstance(answer, tuple):
            self._post(new_method_return(message, answer[0] or None, answer[1]))
        else:
            self._post(new_error(message, answer or "org.freedesktop.DBus.Error.UnknownMethod"))

    def _post(self, message: Message) -> None:
        """Send what nobody answers."""
        if self._connection is None:
            return
        try:
            self._connection.send(message)
        except OSError:
            self._lose()

    def _lose(self) -> None:
        """Let go of the connection; who still waits is told that no answer comes."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        waiting, self._waiting = self._waiting, {}
        self._ears.clear()
        self._offered.clear()
        for tell in waiting.values():
            tell(None)


def _reply_to(message: Message) -> int | None:
    from jeepney import HeaderFields  # noqa: PLC0415 - only with a bus

    number: int | None = message.header.fields.get(HeaderFields.reply_serial)
    return number


def _nothing(_values: object) -> None:
    """Want no answer."""
