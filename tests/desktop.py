"""A desktop of small services on a D-Bus of its own: the real daemon, the real wire, answers from here."""

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

PROPERTIES = "org.freedesktop.DBus.Properties"
Answer = tuple[str, tuple[object, ...]]
Method = Callable[[tuple[object, ...]], Answer | None]


class Service:
    """One connection that owns names; `methods` maps (interface, member) to an answer or to what gives one.

    An answer is a signature and its values; None is an error. `calls` keeps what was asked.
    """

    def __init__(self, address: str, *names: str, methods: Mapping[tuple[str, str], Answer | Method]) -> None:
        self.methods = dict(methods)
        self.calls: list[tuple[str, str, tuple[object, ...]]] = []
        self._hangs = False
        self._connection = open_dbus_connection(address)
        self.name: str = self._connection.unique_name
        for name in names:
            self.take(name)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def take(self, name: str) -> None:
        """Own one more name."""
        self._connection.send(message_bus.RequestName(name))

    def property(self, interface: str, name: str, signature: str, value: object) -> None:
        """Set a property; nobody is told of it."""
        held = self.methods.setdefault((PROPERTIES, "Get"), self._get)
        assert held == self._get
        self._values = {**getattr(self, "_values", {}), (interface, name): (signature, value)}

    def emit(self, path: str, interface: str, member: str, signature: str = "", *values: object) -> None:
        """Send a signal."""
        where = DBusAddress(path, self.name, interface)
        self._connection.send(new_signal(where, member, signature or None, values))

    def changed(self, path: str, interface: str) -> None:
        """Tell that properties of an interface have changed, without their values."""
        self.emit(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", interface, {}, [])

    def hang(self) -> None:
        """Take every question from now on and answer none."""
        self._hangs = True

    def close(self) -> None:
        self._connection.sock.shutdown(2)
        self._thread.join()
        self._connection.close()

    def _get(self, asked: tuple[object, ...]) -> Answer | None:
        found = self._values.get(asked)
        return None if found is None else ("v", (found,))

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call and not self._hangs:
                    self._connection.send(self._reply(message))

    def _reply(self, message: Message) -> Message:
        fields = message.header.fields
        name = fields[HeaderFields.interface], fields[HeaderFields.member]
        self.calls.append((*name, message.body))
        method = self.methods.get(name)
        answer = method(message.body) if callable(method) else method
        if answer is None:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(message, answer[0] or None, answer[1])


@contextmanager
def daemon(env: Mapping[str, str] | None = None) -> Iterator[str]:
    """Run a session bus, whose services start in an environment; yield its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon (Debian: dbus-daemon)")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    options: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "env": env}
    with subprocess.Popen(command, **options) as process:
        try:
            yield process.stdout.readline().decode().strip()
        finally:
            process.terminate()


class Desktop:
    """Both buses, which are one here, and the services that were put on them."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._services: list[Service] = []

    def serve(self, *names: str, methods: Mapping[tuple[str, str], Answer | Method] | None = None) -> Service:
        service = Service(self.address, *names, methods=methods or {})
        self._services.append(service)
        return service

    def close(self) -> None:
        for service in self._services:
            with suppress(OSError):
                service.close()
