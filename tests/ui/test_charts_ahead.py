"""What charts are drawn with comes beside the window, in a process that has none of it yet."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

BEGUN = """
import sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from hamstretch.launch import take_apart
from hamstretch.ui.charts_ahead import PLOT, ChartsAhead, ready

class Watch:
    def find_spec(self, name, path, target=None):
        if name in ("numpy", PLOT):
            found[name] = threading.current_thread() is threading.main_thread()

found = {}
sys.meta_path.insert(0, Watch())
qt, home = QApplication([]), QObject()
ahead = ChartsAhead(home)
ahead.begin()
ahead.begin()
assert not ready()
"""
WHOLE = """
told = []
ahead.done.connect(lambda: (told.append(ready()), qt.quit()))
qt.exec()
print(told, found, ahead.busy)
"""
MIDDLE = """
while "numpy" not in sys.modules:
    qt.processEvents()
print(ready())
"""
LEFT = """
del home, ahead
take_apart(qt)
"""


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (WHOLE, "[True] {'numpy': False, 'hamstretch.widgets.chart_plot': True} False"),
        (MIDDLE, "False"),
        ("print('at once')", "at once"),
    ],
    ids=["whole", "left in the middle", "left at once"],
)
def test_charts_come_beside_the_window_and_may_be_left(until: str, said: str) -> None:
    world = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = [sys.executable, "-c", BEGUN + until + LEFT]
    ended = subprocess.run(run, env=world, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, said), ended.stderr
