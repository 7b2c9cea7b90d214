"""Every test of a screen must leave nothing behind: no timer, no animation, no window."""

import gc
from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from hamstretch.core.catalog import Catalog
from hamstretch.core.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from hamstretch.ui.model import Model
    from hamstretch.widgets.theme import Theme


def running() -> list[str]:
    """Stop each timer and animation that still runs, in whichever object it hides, and name it."""
    import shiboken6  # noqa: PLC0415 - the folder must collect where Qt's libraries are missing
    from PySide6.QtCore import QAbstractAnimation, QTimer  # noqa: PLC0415, TID251 - as above; it only stops

    still = QAbstractAnimation.State.Stopped
    kinds = QTimer, QAbstractAnimation
    alive = [t for t in gc.get_objects() if isinstance(t, kinds) and shiboken6.isValid(t)]
    found = [t for t in alive if (t.isActive() if isinstance(t, QTimer) else t.state() is not still)]
    for thing in found:
        thing.stop()
    return [f"{thing} of {thing.parent()}" for thing in found]


@pytest.fixture(scope="session")
def set_apart() -> None:
    """Spare `running` what was there before the first screen: a million things, each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def leaves_nothing_behind(qapp: "QApplication", set_apart: None) -> Iterator[None]:  # noqa: ARG001 - it comes first
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - see `running`

    def windows() -> set[str]:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return {f"{w!r} {w.objectName()}" for w in qapp.topLevelWidgets() if w.parent() is None}

    before = windows()
    yield
    assert not windows() - before, "a window outlives its test; give it to qtbot.addWidget"
    assert not running(), "a timer or an animation runs on after its test"


@pytest.fixture
def theme(qapp: "QApplication") -> "Theme":
    from tests.fakes import light  # noqa: PLC0415 - see `running`

    return light(qapp)


@pytest.fixture
def model(catalog: Catalog, wording: Wording) -> "Model":
    """The state behind the pages, with nothing in the log."""
    from tests.fakes import make_model  # noqa: PLC0415 - see `running`

    return make_model(catalog, wording)[0]


@pytest.fixture
def english_after(qapp: "QApplication") -> Iterator[None]:
    """Speak English again, whatever was spoken in the test."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see `running`

    from hamstretch.ui.language import speak  # noqa: PLC0415 - see `running`

    yield
    speak(qapp, None)
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let a screen reader be there that keeps what is announced, assertive or not."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - see `running`

    from hamstretch.widgets import announce  # noqa: PLC0415 - see `running`

    said: list[str] = []

    ear = SimpleNamespace(
        isActive=lambda: True,
        updateAccessibility=lambda event: said.append(event.message()),
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness,
    )
    monkeypatch.setattr(announce, "QAccessible", ear)
    return said
