"""The one running instance where there are named pipes: Windows. Run nowhere else but in its tests."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hamstretch.services.address import LIMIT
from hamstretch.services.instance import CALLERS, PATIENCE_MS, LocalInstance


class PipeInstance(LocalInstance):
    """The place is a pipe that the system lets only its own user open."""

    def __init__(self, address: str) -> None:
        """Take nothing yet; the lock lies in the temporary folder, which is the user's own."""
        name = address.replace("\\", "/").rpartition("/")[2]
        super().__init__(address, Path(tempfile.gettempdir()) / f"{name}.lock")
        self._server: QLocalServer | None = None
        self._callers: list[QLocalSocket] = []

    def _open(self) -> None:
        QLocalServer.removeServer(self._address)
        server = self._server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._let_in)
        if not server.listen(self._address):
            raise OSError(0, server.errorString())

    def _shut(self) -> None:
        for caller in tuple(self._callers):
            self._hang_up(caller)
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None

    def _answers(self) -> bool:
        caller = QLocalSocket()
        caller.connectToServer(self._address)
        there = caller.waitForConnected(PATIENCE_MS)
        caller.abort()
        return there

    def _let_in(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= CALLERS:
                self._hang_up(self._callers[0])
            self._callers.append(caller)
            caller.setReadBufferSize(LIMIT + 1)
            caller.readyRead.connect(lambda who=caller: self._hear(who))
            caller.disconnected.connect(lambda who=caller: self._hang_up(who))
            self._hear(caller)  # what came with the connection itself is not told again

    def _hear(self, caller: QLocalSocket) -> None:
        if caller in self._callers and (caller.canReadLine() or caller.bytesAvailable() > LIMIT):
            line = bytes(caller.readLine(LIMIT + 1).data())
            caller.write(self.reply(line))
            caller.flush()
            caller.disconnectFromServer()

    def _hang_up(self, caller: QLocalSocket) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.abort() if caller.bytesAvailable() else caller.disconnectFromServer()
            caller.deleteLater()
