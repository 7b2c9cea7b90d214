"""A window for who poses an exercise: plays one clip and takes its file up again whenever it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hamstretch.check import check
from hamstretch.clips import load_figure
from hamstretch.core.catalog import Fault
from hamstretch.core.ports import Clock, Ticker
from hamstretch.figure.clip import Clip, Side
from hamstretch.reports.figures import Style, known
from hamstretch.resources import FIGURES, assets_dir
from hamstretch.services.clock import SystemClock
from hamstretch.services.ticker import QtTicker
from hamstretch.widgets.column import Words
from hamstretch.widgets.figure_view import FigureView
from hamstretch.widgets.theme import application, apply

FRAME_MS = 16
NUDGE_S = 0.1
MOST_FAULTS = 6
"""How many are written out; the rest are counted."""


def live(item: str, theme: str, look: str, side: Side) -> int:
    """Play an item's figure until the window closes; return the exit code.

    Raises `UsageError` for an item without a figure or an unknown look.
    """
    known([item])
    style = Style.of(theme, look, side)
    qt = application()
    apply(qt, style.theme)
    window = Live(item, assets_dir(), style, SystemClock(), QtTicker())
    window.resize(760, 820)
    window.show()
    return qt.exec()


class Live(QWidget):
    """One clip, playing, with its faults below it.

    Space pauses, Left and Right move in time, Up and Down from key to key, W shows the common fault, S the
    other side, Esc ends.
    """

    def __init__(self, item: str, root: Path, style: Style, clock: Clock, ticker: Ticker) -> None:
        """Take the clip's id and the assets that hold its file, how to draw it, and what moves it."""
        super().__init__()
        self._item, self._root, self._style = item, root, style
        self._file = root / FIGURES / f"{item}.toml"
        self._clock, self._ticker = clock, ticker
        self._clip: Clip | None = None
        self._read = b""
        self._t, self._at, self._playing, self._wrong = 0.0, clock.monotonic(), True, False
        self.figure, self.line, self.faults = FigureView(), Words("", "strong"), Words("", "secondary")
        column = QVBoxLayout(self)
        for widget, stretch in ((self.figure, 1), (self.line, 0), (self.faults, 0)):
            column.addWidget(widget, stretch)
        self.setWindowTitle(self.tr("{item}: live").format(item=item))
        # the folder too: most editors put a new file in the old one's place
        self._watcher = QFileSystemWatcher([str(self._file), str(self._file.parent)], self)
        self._watcher.fileChanged.connect(self.reload)
        self._watcher.directoryChanged.connect(self.reload)
        self.reload()
        ticker.start(FRAME_MS, self._tick)

    @Slot()
    def reload(self) -> None:
        """Read the file again if its bytes changed; while it is wrong the last sound clip stays."""
        try:
            data = self._file.read_bytes()
        except OSError:
            return  # in the middle of being replaced: its folder tells when it is back
        if str(self._file) not in self._watcher.files():
            self._watcher.addPath(str(self._file))
        if data == self._read:
            return
        self._read = data
        found = load_figure(self._item, self._root)
        if isinstance(found, Clip):
            self._clip = found
        self._tell(check(self._file))
        self._show()

    def _tell(self, faults: tuple[Fault, ...]) -> None:
        lines = [f"{fault.key}: {fault.reason}" for fault in faults[:MOST_FAULTS]]
        more = len(faults) - len(lines)
        if more:
            lines.append(self.tr("and {n} more").format(n=more))
        self.faults.setText("\n".join(lines) or self.tr("No faults"))

    def _tick(self) -> None:
        now = self._clock.monotonic()
        if self._playing and self._clip is not None:
            self._t = (self._t + now - self._at) % self._clip.length
            self._show()
        self._at = now

    def _show(self) -> None:
        """Draw the moment and say which it is."""
        clip = self._clip
        if clip is None:
            return
        self.figure.setScene(self._style.moment(clip, self._t, wrong=self._wrong))
        key = next((k for k in clip.keys if self._t <= k.end), clip.keys[-1])
        where = clip.wrong.text if self._wrong else key.key
        self.line.setText(self.tr("{t} s: {key}").format(t=f"{self._t:.1f}", key=where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.close()
            case Qt.Key.Key_Space:
                self._playing = not self._playing
            case Qt.Key.Key_W:
                self._wrong = not self._wrong
            case Qt.Key.Key_S:
                side: Side = "left" if self._style.side == "right" else "right"
                self._style = self._style._replace(side=side)
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down:
                self._playing = False
                self._move(Qt.Key(event.key()))
            case _:
                super().keyPressEvent(event)
        self._show()

    def _move(self, key: Qt.Key) -> None:
        """Go a little forward or back, or to the next or last key pose."""
        if self._clip is None:
            return
        times = [k.t for k in self._clip.keys]
        match key:
            case Qt.Key.Key_Right:
                self._t = min(self._clip.length, self._t + NUDGE_S)
            case Qt.Key.Key_Left:
                self._t = max(0.0, self._t - NUDGE_S)
            case Qt.Key.Key_Down:
                self._t = next((t for t in times if t > self._t), times[0])
            case _:
                self._t = next((t for t in reversed(times) if t < self._t), times[-1])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the timer go."""
        self._ticker.stop()
        super().closeEvent(event)
