"""The one running instance: a local socket that answers its own user, one JSON object a line each way.

Who holds the lock file is the owner, whatever a crash has left behind; the socket is only where it listens.
There is no timer: a caller that dawdles loses its place to the next one.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.ports import Answer
from hamstretch.core.wording import say
from hamstretch.services.address import LIMIT

CALLERS = 16
"""How many may be connected at once; one more, and the oldest is hung up on."""
PATIENCE_MS = 1000
"""How long an owner that was just started may take to listen, and a caller to be let in."""
PRIVATE = 0o700
_UCRED = struct.Struct("3i")


class LocalInstance:
    """Takes the place at an address of `services/address.py` and answers whoever calls."""

    def __init__(self, address: str) -> None:
        """Take nothing yet."""
        self._address = address
        self._answer: Answer | None = None
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []
        self._lock = QLockFile(_lock_path(address))
        self._lock.setStaleLockTime(0)  # an owner stays the owner however long it runs

    def listen(self, answer: Answer) -> bool:
        """Take the place; False when a living instance has it already.

        Raises `EnvironmentFault` when the system lets nobody listen there.
        """
        _own_folder(self._address)
        if not self._take():
            return False
        QLocalServer.removeServer(self._address)
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._let_in)
        self._server, self._answer = server, answer
        if not server.listen(self._address):
            reason = server.errorString()
            self.close()
            raise EnvironmentFault(say("environment.instance", place=self._address, reason=reason))
        return True

    def close(self) -> None:
        """Give the place up and hang up on everybody."""
        for caller in tuple(self._callers):
            self._hang_up(caller)
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
            self._lock.unlock()
        self._answer = None

    def _take(self) -> bool:
        """Take the lock, unless its owner lives.

        A lock whose owner does not answer may be about to, or was left by a crash and its number given to
        another process since: then the system itself knows that nobody holds it.
        """
        if self._lock.tryLock(0):
            return True
        if _answers(self._address):
            return False
        if self._lock.tryLock(PATIENCE_MS):
            return True
        return not _answers(self._address) and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    # -- callers ------------------------------------------------------------------------------------

    def _let_in(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            if not same_user(caller):
                caller.abort()
                caller.deleteLater()
                continue
            if len(self._callers) >= CALLERS:
                self._hang_up(self._callers[0])
            self._callers.append(caller)
            caller.setReadBufferSize(LIMIT + 1)
            caller.readyRead.connect(lambda who=caller: self._read(who))
            caller.disconnected.connect(lambda who=caller: self._hang_up(who))
            self._read(caller)  # what came with the connection itself is not told again

    def _read(self, caller: QLocalSocket) -> None:
        if caller in self._callers and (caller.canReadLine() or caller.bytesAvailable() > LIMIT):
            line = bytes(caller.readLine(LIMIT + 1).data())
            caller.write(msgspec.json.encode(self._reply(line)) + b"\n")
            caller.flush()
            caller.disconnectFromServer()

    def _reply(self, line: bytes) -> Mapping[str, object]:
        """Return the answer to a line; one that is none is told so."""
        try:
            asked = msgspec.json.decode(line, type=dict[str, object])
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return {"ok": False, "error": "not one line of JSON"}
        return {} if self._answer is None else self._answer(asked)

    def _hang_up(self, caller: QLocalSocket) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.abort() if caller.bytesAvailable() else caller.disconnectFromServer()
            caller.deleteLater()


def same_user(caller: QLocalSocket) -> bool:
    """Tell whether the other end is this user's; where the system cannot say, permissions must do."""
    if not sys.platform.startswith("linux"):
        return True
    with socket.socket(fileno=os.dup(caller.socketDescriptor())) as end:
        _, user, _ = _UCRED.unpack(end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _UCRED.size))
    return bool(user == os.getuid())


def _own_folder(address: str) -> None:
    """Make the socket's folder, for its owner only; one that is another's is no place to listen."""
    if sys.platform == "win32":
        return
    folder = Path(address).parent
    try:
        folder.mkdir(PRIVATE, parents=True, exist_ok=True)
        kept = folder.lstat()
        if kept.st_uid != os.getuid() or not folder.is_dir() or folder.is_symlink():
            raise PermissionError(0, "it belongs to another user")
        folder.chmod(PRIVATE)
    except OSError as fault:
        place, reason = str(folder), fault.strerror or str(fault)
        raise EnvironmentFault(say("environment.instance", place=place, reason=reason)) from fault


def _lock_path(address: str) -> str:
    """Return where the lock lies: beside the socket, or in the temporary folder where a pipe has none."""
    if sys.platform == "win32":
        import tempfile  # noqa: PLC0415 - only there

        return str(Path(tempfile.gettempdir()) / f"{address.rpartition(chr(92))[2]}.lock")
    return str(Path(address).with_suffix(".lock"))


def _answers(address: str) -> bool:
    """Tell whether somebody lets callers in at an address."""
    caller = QLocalSocket()
    caller.connectToServer(address)
    there = caller.waitForConnected(PATIENCE_MS)
    caller.abort()
    return there


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
