import tomllib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hamstretch.widgets.moments import Moment, Reel
from hamstretch.widgets.theme import Theme, decode_theme
from hamstretch.widgets.theme import apply as dress

THEMES = Path(__file__).parents[2] / "assets" / "themes"


def load(name: str) -> Theme:
    return decode_theme(tomllib.loads((THEMES / f"{name}.toml").read_text("utf-8")))


@pytest.fixture(params=["light", "dark", "high-contrast"])
def either_theme(request: pytest.FixtureRequest) -> Theme:
    return load(request.param)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return dress(qapp, load("light"))


@pytest.fixture
def posed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every frame that is made, in order."""
    made: list[int] = []
    whole = Reel.pose

    def pose(self: Reel, frame: int) -> Moment:
        made.append(frame)
        return whole(self, frame)

    monkeypatch.setattr(Reel, "pose", pose)
    return made
