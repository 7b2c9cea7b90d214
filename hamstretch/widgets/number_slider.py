"""A slider with its number beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hamstretch.widgets.column import Words
from hamstretch.widgets.controls import Slider
from hamstretch.widgets.theme import Theme

_FINE = 40
"""A slider of more numbers than this moves by five at a key."""

VALUE = 5
"""Room for a number with its unit, in body sizes: the tracks of sliders under each other end alike."""


class NumberSlider(QWidget):
    """A slider with its number; tells when it is let go of, and at each key."""

    def __init__(
        self, theme: Theme, numbers: range, value: int, unit: str, tell: Callable[[int], None]
    ) -> None:
        """Take the look, the numbers, the one it has, its unit around "{n}" and what is told of a new one."""
        super().__init__()
        self._unit, self._shown = unit, Words()
        slider = Slider(Qt.Orientation.Horizontal)
        slider.setRange(numbers[0], numbers[-1])
        slider.setSingleStep(5 if len(numbers) > _FINE else 1)
        slider.setPageStep(max(1, len(numbers) // 6))
        slider.setValue(value)
        slider.setTracking(False)
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.setMinimumHeight(theme.shape.control_height)
        slider.sliderMoved.connect(self._show)
        slider.valueChanged.connect(self._show)
        slider.valueChanged.connect(tell)
        self._slider = slider
        self.setFocusProxy(slider)
        self.setMaximumWidth(theme.type.body * 26)
        self._lay_out(theme, value)

    def _lay_out(self, theme: Theme, value: int) -> None:
        self._shown.setWordWrap(False)
        widest = self._shown.fontMetrics().horizontalAdvance(self._unit.format(n=100)) + theme.space.s
        self._shown.setMinimumWidth(max(widest, theme.type.body * VALUE))
        self._show(value)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space.m)
        across.addWidget(self._slider, 1)
        across.addWidget(self._shown)

    def _show(self, value: int) -> None:
        self._shown.setText(self._unit.format(n=value))

    def setAccessibleName(self, name: str) -> None:
        """Name the slider itself, which is what takes the focus."""
        self._slider.setAccessibleName(name)

    def setObjectName(self, name: str) -> None:
        """Name the slider itself, which is what takes the focus."""
        self._slider.setObjectName(name)
