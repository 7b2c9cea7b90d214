"""The card on the screen that the person looks at, with two screens side by side."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = """
from PySide6.QtGui import QCursor
from tests.moments import Drawn, moment
from hamstretch.core.break_types import Phase
from hamstretch.resources import load_theme, load_wording
from hamstretch.ui.break_prompt import BreakPrompt
from hamstretch.widgets.theme import application, apply, decode_theme
app = application()
card = BreakPrompt(apply(app, decode_theme(load_theme("light"))), load_wording(), Drawn(lambda *_: None))
for x in (100, 900):
    QCursor.setPos(x, 100)
    for phase in (Phase.PROMPT, Phase.GROWN):
        card.show_view(moment(phase))
        print(card.geometry().left() // 800, card.geometry().right() // 800)
        card.withdraw()
"""


@pytest.mark.usefixtures("qapp")  # which is skipped where Qt's libraries are missing
def test_it_comes_whole_on_the_screen_of_the_pointer(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 800, "height": 600, "logicalDpi": 96, "dpr": 1}
        for name, x in (("left", 0), ("right", 800))
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}), "utf-8")
    env = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={file}",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run([sys.executable, "-c", SCRIPT], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0"] * 4 + ["1"] * 4
