"""From right to left: what Qt leaves as it was, and what must stay as it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from hamstretch.widgets.chart_plot import Plot
from hamstretch.widgets.column import Column, Words, row
from hamstretch.widgets.controls import TimeBox
from hamstretch.widgets.far_view import FarView
from hamstretch.widgets.mirror import keep_space
from hamstretch.widgets.side_badge import SideBadge
from hamstretch.widgets.theme import Theme, stylesheet
from tests.patience import PATIENCE_MS
from tests.widgets.test_chart import VIEW

DARK = 128
SENTENCE = "في أول ساعتين بعد الاستيقاظ تترك الجلسات الانحناء العميق إلى الأمام"


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("ar_AE"))
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def line_starts(image: QImage, height: int) -> list[int]:
    """The rightmost dark pixel of each line of text of this height."""
    found: dict[int, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y).lightness() < DARK:
                found[y // height] = max(found.get(y // height, 0), x)
    return list(found.values())


@pytest.mark.usefixtures("arabic")
def test_a_time_of_day_has_its_hours_on_the_left(theme: Theme) -> None:
    box = TimeBox(theme, "07:30")
    assert box.lineEdit().layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert (box.text(), box.value) == ("07:30", "07:30")


@pytest.mark.usefixtures("arabic")
def test_wrapped_lines_begin_at_one_edge(theme: Theme) -> None:
    words = Words(SENTENCE)
    words.resize(200, 120)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    starts = line_starts(words.grab().toImage(), words.fontMetrics().height())
    assert len(starts) > 1
    assert max(starts) - min(starts) <= 2, theme.name  # letters differ in shape; a space is wider


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(
    ("side", "place"),
    [
        (Qt.AlignmentFlag.AlignLeft, 1.0),
        (Qt.AlignmentFlag.AlignHCenter, 0.5),
        (Qt.AlignmentFlag.AlignRight, 0.0),
    ],
)
def test_a_word_under_a_row_stands_under_its_number(side: Qt.AlignmentFlag, place: float) -> None:
    words = Words("خفيف", "small")
    words.setAlignment(side | Qt.AlignmentFlag.AlignTop)
    words.resize(300, 30)
    image = words.grab().toImage()
    dark = [x for x in range(300) for y in range(30) if image.pixelColor(x, y).lightness() < DARK]
    free = 300 - (max(dark) - min(dark))
    assert min(dark) / free == pytest.approx(place, abs=0.03)


@pytest.mark.usefixtures("arabic")
def test_the_row_in_sight_goes_with_the_column_when_the_scroll_bar_goes(theme: Theme, qtbot: QtBot) -> None:
    page = Column(theme)
    qtbot.addWidget(page)
    page.body.addWidget(Words(SENTENCE * 20))
    place = page.add_in_sight(row(theme, Words("x")), theme)
    sticky = page.viewport().findChild(QFrame, "sticky")
    page.body.addStretch(1)
    page.resize(900, 150)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0, timeout=PATIENCE_MS)
    page.resize(900, 900)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0, timeout=PATIENCE_MS)
    assert sticky.x() == place.mapTo(page.viewport(), QPoint(0, 0)).x()


@pytest.mark.usefixtures("arabic")
def test_a_slider_is_filled_from_its_low_end(theme: Theme) -> None:
    assert "QSlider::add-page:horizontal { background: " + theme.colours.accent in stylesheet(theme)


@pytest.mark.usefixtures("arabic")
def test_a_chart_has_its_values_where_its_time_begins(theme: Theme) -> None:
    plot = Plot(theme, VIEW)
    plot.resize(600, 300)
    plot.show()
    assert plot._left.scenePos().x() < plot._box.scenePos().x()
    assert keep_space("5 يناير").replace("\u200f", "") == "5 يناير"
    plot.close()


def test_the_side_has_room_for_a_word(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    view = FarView(theme)
    box = QRectF(0, 0, 100, 80)
    for word in ("R", "اليمين", "DERECHA"):
        assert QFontMetricsF(view.sign_font(box, word)).horizontalAdvance(word) <= box.width()
    badge = SideBadge(theme)
    badge.set_side("both")
    narrow = badge.sizeHint().width()
    monkeypatch.setattr(SideBadge, "word", lambda _self: "LES DEUX CÔTÉS")
    assert badge.sizeHint().width() > narrow
