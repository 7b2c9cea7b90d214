"""The floor: a bare Qt window and nothing else. What any PySide6 app must pay until its first paint.

With `--icon` there is an icon in the tray besides.
"""

import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QSystemTrayIcon


class FirstPaint(QObject):
    """Writes one byte to the measuring parent at the window's first paint, as the app does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            os.write(int(os.environ["MEASURE_READY_FD"]), b"x")
        return False


app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("floor"))
window.resize(1080, 760)
if os.environ.get("MEASURE_READY_FD", "").isdigit():
    first_paint = FirstPaint(window)
    window.installEventFilter(first_paint)
window.show()
if "--icon" in sys.argv:
    picture = QPixmap(22, 22)
    picture.fill(QColor("green"))
    tray = QSystemTrayIcon(QIcon(picture))
    tray.show()
sys.exit(app.exec())
