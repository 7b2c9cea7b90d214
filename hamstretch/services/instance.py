"""The one running instance: a local socket that answers its own user, one JSON object a line each way.

Who holds the lock file is the owner, whatever a crash has left behind; the socket is only where it listens.
There is no timer: a caller that dawdles loses its place to the next one. Windows has a pipe in place of the
socket (`instance_pipe.py`); here Qt's network library would cost the tray 2 MB.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import sys
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile, QSocketNotifier

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.ports import Answer, Instance
from hamstretch.core.wording import say
from hamstretch.services.address import LIMIT

CALLERS = 16
"""How many may be connected at once; one more, and the oldest is hung up on."""
PATIENCE_MS = 1000
"""How long an owner that was just started may take to listen, and a caller to be let in."""
PRIVATE = 0o700
_UCRED = struct.Struct("3i")


def of_system(address: str) -> Instance:
    """Return the instance's place at an address of `services/address.py`, of the kind this system has."""
    if sys.platform == "win32":
        from hamstretch.services.instance_pipe import PipeInstance  # noqa: PLC0415 - loads Qt's network library

        return PipeInstance(address)
    return SocketInstance(address)


class LocalInstance(ABC):
    """Owns an address by its lock, and answers lines; how callers come is the subclass's affair."""

    def __init__(self, address: str, lock: Path) -> None:
        """Take nothing yet."""
        self._address = address
        self._answer: Answer | None = None
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # an owner stays the owner however long it runs

    def listen(self, answer: Answer) -> bool:
        """Take the place; False when a living instance has it already.

        Raises `EnvironmentFault` when the system lets nobody listen there.
        """
        self._prepare()
        if not self._take():
            return False
        self._answer = answer
        try:
            self._open()
        except OSError as fault:
            self.close()
            raise _refused(self._address, fault) from fault
        return True

    def close(self) -> None:
        """Give the place up and hang up on everybody."""
        if self._answer is not None:
            self._answer = None
            self._shut()
            self._lock.unlock()

    def reply(self, line: bytes) -> bytes:
        """Return the answer to a line; one that is none is told so."""
        try:
            asked = msgspec.json.decode(line, type=dict[str, object])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return b'{"ok": false, "error": "not one line of JSON"}\n'
        said: Mapping[str, object] = {} if self._answer is None else self._answer(asked)
        return msgspec.json.encode(said) + b"\n"

    def _take(self) -> bool:
        """Take the lock, unless its owner lives.

        A lock whose owner does not answer may be about to, or was left by a crash and its number given to
        another process since: then the system itself knows that nobody holds it.
        """
        if self._lock.tryLock(0):
            return True
        if self._answers():
            return False
        if self._lock.tryLock(PATIENCE_MS):
            return True
        return not self._answers() and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    def _prepare(self) -> None:  # noqa: B027 - a pipe needs nothing made ready
        """Make the place ready to be taken; raises `EnvironmentFault`."""

    @abstractmethod
    def _open(self) -> None:
        """Let callers in; raises `OSError`."""

    @abstractmethod
    def _shut(self) -> None:
        """Hang up on everybody and let nobody in any more."""

    @abstractmethod
    def _answers(self) -> bool:
        """Tell whether somebody lets callers in at the address."""


class SocketInstance(LocalInstance):
    """The place is a socket in a folder of its owner's alone."""

    def __init__(self, address: str) -> None:
        """Take nothing yet; the lock lies beside the socket."""
        super().__init__(address, Path(address).with_suffix(".lock"))
        self._door: tuple[socket.socket, QSocketNotifier] | None = None
        self._callers: dict[socket.socket, tuple[QSocketNotifier, bytearray]] = {}

    def _prepare(self) -> None:
        """Make the folder, for its owner only; one that is another's is no place to listen."""
        folder = Path(self._address).parent
        try:
            folder.mkdir(PRIVATE, parents=True, exist_ok=True)
            if folder.is_symlink() or folder.stat().st_uid != os.getuid():
                raise PermissionError(0, "it belongs to another user")
            folder.chmod(PRIVATE)
        except OSError as fault:
            raise _refused(str(folder), fault) from fault

    def _open(self) -> None:
        Path(self._address).unlink(missing_ok=True)
        door = socket.socket(socket.AF_UNIX)
        bell = QSocketNotifier(door.fileno(), QSocketNotifier.Type.Read)
        bell.activated.connect(self._let_in)
        self._door = door, bell
        door.setblocking(False)
        door.bind(self._address)
        Path(self._address).chmod(0o600)
        door.listen()

    def _shut(self) -> None:
        for caller in tuple(self._callers):
            self._hang_up(caller)
        if self._door is not None:
            door, bell = self._door
            self._door = None
            _silence(bell)
            door.close()
            Path(self._address).unlink(missing_ok=True)

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(PATIENCE_MS / 1000)
            return caller.connect_ex(self._address) == 0

    # -- callers ------------------------------------------------------------------------------------

    def _let_in(self) -> None:
        """Let one caller in; the door rings again while another waits."""
        if self._door is None:
            return
        try:
            caller, _ = self._door[0].accept()
        except OSError:
            return  # it has gone already
        caller.setblocking(False)
        if not same_user(caller):
            caller.close()
            return
        if len(self._callers) >= CALLERS:
            self._hang_up(next(iter(self._callers)))
        bell = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read)
        bell.activated.connect(lambda *_: self._hear(caller))
        self._callers[caller] = bell, bytearray()

    def _hear(self, caller: socket.socket) -> None:
        """Take what has come of a line; answer a whole one and hang up."""
        if caller not in self._callers:
            return
        heard = self._callers[caller][1]
        try:
            part = caller.recv(LIMIT + 1 - len(heard))
        except BlockingIOError:
            return
        except OSError:
            part = b""
        heard += part
        line, whole, _ = bytes(heard).partition(b"\n")
        if whole or len(heard) > LIMIT:
            with contextlib.suppress(OSError):  # who does not wait for the answer goes without
                caller.sendall(self.reply(line))
        elif part:
            return
        self._hang_up(caller)

    def _hang_up(self, caller: socket.socket) -> None:
        found = self._callers.pop(caller, None)
        if found is not None:
            _silence(found[0])
            caller.close()


def same_user(caller: socket.socket) -> bool:
    """Tell whether the other end is this user's; where the system cannot say, permissions must do."""
    if not hasattr(socket, "SO_PEERCRED"):
        return True
    _, user, _ = _UCRED.unpack(caller.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size))
    return bool(user == os.getuid())


def _silence(bell: QSocketNotifier) -> None:
    bell.setEnabled(False)
    bell.deleteLater()


def _refused(place: str, fault: OSError) -> EnvironmentFault:
    return EnvironmentFault(say("environment.instance", place=place, reason=fault.strerror or str(fault)))


class DrivenInstance:
    """An instance without a socket: `call` is a caller, and `alone` False is a place that is taken."""

    def __init__(self, *, alone: bool = True) -> None:
        """Take whether the place is free."""
        self._alone = alone
        self._answer: Answer | None = None

    def listen(self, answer: Answer) -> bool:
        """Take the place if it is free."""
        self._answer = answer if self._alone else None
        return self._alone

    def close(self) -> None:
        """Give it up."""
        self._answer = None

    def call(self, **asked: object) -> Mapping[str, object]:
        """Ask as a caller does."""
        return {} if self._answer is None else self._answer(asked)
