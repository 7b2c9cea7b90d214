from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hamstretch.widgets.chart import ChartTable, TimeChart
from hamstretch.widgets.chart_key import Key
from hamstretch.widgets.chart_plot import levels
from hamstretch.widgets.chart_view import NONE, Aim, Band, ChartView, Column, Note, Slot, Zone, number
from hamstretch.widgets.theme import Theme
from tests.patience import PATIENCE_MS

FIRST = date(2025, 3, 3)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def weeks(count: int) -> tuple[Slot, ...]:
    return tuple(Slot(day(7 * n), day(7 * n + 6), f"week {n + 1}") for n in range(count))


VIEW = ChartView(
    title="Pain",
    when="When",
    first=day(0),
    last=day(20),
    slots=weeks(3),
    columns=(
        Column(name="before", values=(4.0, None, 2.5), mark="ring", colour="text"),
        Column(name="after", values=(3.0, 5.0, None), mark="diamond"),
    ),
    aim=Aim("aim", ((1, 1), None, (3, 4))),
    bands=(Band(day(0), day(13), "Start", shaded=True), Band(day(14), day(20), "A name that never fits" * 9)),
    notes=(Note(day(15), "moved on"),),
    top=10,
)
BARS = ChartView(
    title="Minutes",
    when="Week",
    first=day(0),
    last=day(20),
    slots=weeks(3),
    columns=(
        Column(name="left", values=(2.0, 4.0, 8.0), mark="bar", colour="left"),
        Column(name="right", values=(2.0, 4.0, 8.0), mark="outline", colour="right"),
    ),
)
NOTHING = ChartView(title="x", when="y", first=day(0), last=day(6), slots=(), columns=())


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> Callable[[ChartView], TimeChart]:
    def made(view: ChartView) -> TimeChart:
        chart = TimeChart(theme, view)
        qtbot.addWidget(chart)
        chart.resize(600, 300)
        chart.show()
        qtbot.waitExposed(chart)
        return chart

    return made


def seen(chart: TimeChart) -> QImage:
    return chart.grab().toImage()


@pytest.mark.parametrize("begun", [VIEW, NOTHING])
def test_the_picture_that_is_kept_is_never_one_of_before(
    make: Callable[[ChartView], TimeChart], qtbot: QtBot, begun: ChartView
) -> None:
    fresh, chart = make(BARS), make(begun)
    wanted, pictures = seen(fresh), [seen(chart)]
    chart.set_view(BARS)
    qtbot.waitUntil(lambda: seen(chart) == wanted, timeout=PATIENCE_MS)
    for change in (lambda: chart.slide(5), lambda: chart.mark(float(day(9).toordinal()))):
        change()
        qtbot.waitUntil(lambda: seen(chart) not in pictures, timeout=PATIENCE_MS)
        pictures.append(seen(chart))
    chart.slide(0)
    chart.mark(None)
    qtbot.waitUntil(lambda: seen(chart) == wanted, timeout=PATIENCE_MS)
    chart.resize(900, 300)
    fresh.resize(900, 300)
    qtbot.waitUntil(lambda: seen(chart) == seen(fresh) != wanted, timeout=PATIENCE_MS)


def test_the_key_is_as_wide_as_its_words_in_the_font_of_now(qtbot: QtBot, theme: Theme) -> None:
    key = Key(theme, VIEW)
    qtbot.addWidget(key)
    font, before = key.font(), key.sizeHint().width()
    font.setPixelSize(2 * font.pixelSize())
    key.setFont(font)
    assert key.sizeHint().width() > before + key.fontMetrics().horizontalAdvance(VIEW.columns[0].name) / 2


def test_table_and_chart_tell_the_same_and_a_missing_value_is_a_dash(qtbot: QtBot, theme: Theme) -> None:
    table = ChartTable(theme, VIEW)
    qtbot.addWidget(table)
    shown = table.model()
    heads = [shown.headerData(n, Qt.Orientation.Horizontal) for n in range(shown.columnCount())]
    rows = [[shown.index(r, c).data() for c in range(shown.columnCount())] for r in range(shown.rowCount())]
    assert heads == ["When", "before", "after", "aim"]
    assert rows == [["week 3", "2.5", NONE, "3–4"], ["week 2", NONE, "5", NONE], ["week 1", "4", "3", "1"]]


def test_a_reading_names_the_values_and_what_happened_in_the_slot() -> None:
    assert VIEW.reading(0) == "week 1 · before 4 · after 3 · aim 1"
    assert VIEW.reading(2) == f"week 3 · before 2.5 · after {NONE} · aim 3–4 · moved on"


@pytest.mark.parametrize(("value", "text"), [(None, NONE), (3, "3"), (2.04, "2"), (2.96, "3"), (0.25, "0.2")])
def test_numbers_have_one_decimal_at_most(value: float | None, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize("top", [0.2, 1, 4, 4.1, 5, 6, 10, 12.1, 70, 999, 12_000])
def test_value_axes_begin_at_nought_end_above_and_stay_few(top: float) -> None:
    ticks = levels(0, top)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert len(ticks) <= 7
    assert len({b - a for a, b in pairwise(ticks)}) == 1


def test_arrow_keys_read_slot_after_slot_and_stop_at_the_ends(
    qtbot: QtBot, make: Callable[[ChartView], TimeChart]
) -> None:
    chart = make(VIEW)
    assert chart.reading().startswith("week 3")
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)
        seen.append(chart.reading().split(" ·")[0])
    assert seen == ["week 2", "week 1", "week 1", "week 2", "week 3"]
    assert chart.accessibleDescription() == chart.reading()
    assert chart.accessibleName() == "Pain"


def test_the_pointer_reads_the_nearest_slot_and_leaving_comes_back_to_the_newest(
    qapp: QApplication, make: Callable[[ChartView], TimeChart]
) -> None:
    chart = make(VIEW)
    where = QPointF(120, 120)
    buttons = (Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    move = QMouseEvent(QEvent.Type.MouseMove, where, chart.mapToGlobal(where), *buttons)
    qapp.sendEvent(chart, move)
    assert chart.reading().startswith("week 1")
    qapp.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.reading().startswith("week 3")


def test_the_wheel_belongs_to_the_page(qapp: QApplication, make: Callable[[ChartView], TimeChart]) -> None:
    chart = make(VIEW)
    assert chart.childAt(chart.rect().center()) is None
    before = chart.grab().toImage()
    middle = QPointF(300, 150)
    wheel = QWheelEvent(
        middle, chart.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(chart, wheel)
    assert not wheel.isAccepted()
    assert chart.grab().toImage() == before


def painted(chart: TimeChart) -> set[str]:
    image = chart.grab().toImage()
    pixels = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return {image.pixelColor(x, y).name().upper() for x, y in pixels}


def test_bars_are_in_the_colours_of_their_sides(make: Callable[[ChartView], TimeChart], theme: Theme) -> None:
    assert {theme.colours.left, theme.colours.right} <= painted(make(BARS))


def test_both_looks_draw_every_mark(qtbot: QtBot, either_theme: Theme) -> None:
    chart = TimeChart(either_theme, VIEW)
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    assert {either_theme.colours.accent, either_theme.colours.text} <= painted(chart)


def test_a_view_without_slots_reads_nothing(qtbot: QtBot, make: Callable[[ChartView], TimeChart]) -> None:
    chart = make(NOTHING)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.reading() == ""


def test_a_line_breaks_where_nothing_was_written_down() -> None:
    days = (0, 7, 14, 60, 67, 200)
    slots = tuple(Slot(day(d), day(d), str(d)) for d in days)
    column = Column(name="reach", values=(1, 2, None, 4, 5, 6), links=30)
    runs = [[value for _, value in run] for run in column.runs(slots)]
    assert runs == [[1, 2], [4, 5]]


def test_the_value_axis_fits_what_is_shown_and_its_zones(make: Callable[[ChartView], TimeChart]) -> None:
    view = ChartView(
        title="Reach",
        when="When",
        first=day(0),
        last=day(20),
        slots=weeks(2),
        columns=(Column(name="left", values=(-6.0, -1.0), mark="ring", links=30),),
        zones=(Zone("noise", -10.0, -2.0),),
        joined=False,
        bottom=None,
        top=None,
    )
    assert view.ends == (-10, -1)
    assert levels(*view.ends) == [-10, -8, -6, -4, -2, 0]
    assert make(view).reading().startswith("week 2")


def test_another_view_takes_the_place_of_the_first(make: Callable[[ChartView], TimeChart]) -> None:
    chart = make(VIEW)
    before = painted(chart)
    chart.set_view(BARS)
    assert chart.accessibleName() == "Minutes"
    assert chart.reading() == "week 3 · left 8 · right 8"
    assert painted(chart) != before


def test_ctrl_and_the_wheel_zoom_about_the_pointer(
    qapp: QApplication, make: Callable[[ChartView], TimeChart]
) -> None:
    chart, asked = make(VIEW), []
    chart.windowAsked.connect(lambda first, last: asked.append((first, last)))
    where = QPointF(500, 120)
    wheel = QWheelEvent(
        where, chart.mapToGlobal(where), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    qapp.sendEvent(chart, wheel)
    ((first, last),) = asked
    assert wheel.isAccepted()
    assert (last - first).days + 1 == 15
    assert first - VIEW.first > VIEW.last - last
