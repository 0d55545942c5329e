"""One window per user: a second start hands its file to the first and ends (packaging.md 7).

They speak over a local socket: one line of UTF-8 with the path, answered by ``ok``. No other
socket is ever opened by the program.
"""

import getpass
import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER = b"ok\n"
PATIENCE = 1_000  # milliseconds


def socket_name() -> str:
    """Return the name of this user's socket; each session of a terminal server has its own."""
    session = os.environ.get("SESSIONNAME", "")
    who = "\0".join((getpass.getuser(), str(Path.home()), session))
    sha256 = QCryptographicHash.Algorithm.Sha256
    digest = QCryptographicHash.hash(who.encode(), sha256).toHex().toStdString()
    return f"meetupdesk-{digest[:16]}"


def hand_over(path: Path | None, name: str) -> bool:
    """Give a running window the file to open; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    line = str(path.absolute()) if path else ""
    socket.write(line.encode("utf-8", "surrogateescape") + b"\n")
    socket.waitForBytesWritten(PATIENCE)
    answer = b""
    while answer != ANSWER and socket.waitForReadyRead(PATIENCE):
        answer += bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return answer == ANSWER


class Instance(QObject):
    """The first start: listens for the others."""

    asked = Signal(object)  # Path to open, or None: only come to the front

    def __init__(self, name: str) -> None:
        super().__init__()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # nobody answered there: left by a killed program
            self._server.listen(name)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """On macOS documents arrive as an event of the application, not on the command line."""
        if isinstance(event, QFileOpenEvent):
            self.asked.emit(Path(event.file()))
            return True
        return False

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _receive(self) -> None:
        """Read one line and answer; who sends none within a second is let go."""
        while (socket := self._server.nextPendingConnection()) is not None:
            while not socket.canReadLine() and socket.waitForReadyRead(PATIENCE):
                pass
            if socket.canReadLine():
                line = bytes(socket.readLine().data()).removesuffix(b"\n")
                socket.write(ANSWER)
                socket.waitForBytesWritten(PATIENCE)
                text = line.decode("utf-8", "surrogateescape")
                self.asked.emit(Path(text) if text else None)
            socket.disconnectFromServer()
