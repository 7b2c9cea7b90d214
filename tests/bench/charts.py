"""Everything that can be done on Progress, driven for its longest turns."""

from __future__ import annotations

from pathlib import Path

from watch import Watch

SIZES = ((800, 600), (1920, 1080), (1280, 800))
SPOTS = (100, 300, 500, 700)


def first(app: object, watch: Watch) -> None:
    """Open Progress in a process that has drawn no chart: what draws them is imported beside the window."""
    from hamstretch.ui import charts_ahead  # noqa: PLC0415 - only with a window

    watch.beside(
        "Progress: the first charts",
        lambda: app.window.show_page("progress"),
        lambda: not charts_ahead.ready(),
    )
    app.window.show_page("today")
    watch.settle()


def progress(app: object, watch: Watch, n: int) -> None:
    """Open it, go through ranges, charts, tables and files, and change its window."""
    watch.act("open Progress", lambda: app.window.show_page("progress"))
    screen = app.window.page("progress")
    for span, button in screen.spans.items():
        watch.act(f"Progress: range {span}", button.click)
    screen.spans["all"].click()
    watch.settle()
    _keys(watch, screen)
    _pointer(watch, screen)
    _tables(watch, screen)
    for kind in ("png", "svg", "csv"):
        for at, section in enumerate(screen.sections):
            where = Path(f"{watch.folder}/{n}-{at}.{kind}")
            watch.act(
                f"Progress: save as {kind}",
                lambda v=section.view, k=kind, w=where: screen.save(v, k, w),
            )
    for width, height in SIZES:
        watch.act("Progress: another size", lambda w=width, h=height: app.window.resize(w, h))
    bar = screen._column.verticalScrollBar()
    for value in (400, 1200, 2400, 0):
        watch.act("Progress: scroll", lambda v=value: bar.setValue(v))
    watch.act("Progress: all ranges at once", lambda: [b.click() for b in screen.spans.values()])
    screen.spans["plan"].click()
    app.window.show_page("today")


def _keys(watch: Watch, screen: object) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

    chart, shift = screen.sections[0].chart, Qt.KeyboardModifier.ShiftModifier
    chart.setFocus()
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Plus):
        watch.act("Progress: zoom", lambda k=key: QTest.keyClick(chart, k))
    watch.act("Progress: move by key", lambda: QTest.keyClick(chart, Qt.Key.Key_Left, shift))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        watch.act("Progress: read by key", lambda k=key: QTest.keyClick(chart, k))


def _pointer(watch: Watch, screen: object) -> None:
    from PySide6.QtCore import QPoint, Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

    chart = screen.sections[0].chart
    middle = chart.height() // 2
    for x in SPOTS:
        watch.act("Progress: read by pointer", lambda x=x: QTest.mouseMove(chart, QPoint(x, middle)))
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(SPOTS[1], middle))
    for days in (30.0, 60.0):
        watch.act("Progress: slide", lambda d=days: chart.slid.emit(d))
    let_go = QPoint(SPOTS[2], middle)
    watch.act("Progress: let go", lambda: QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=let_go))
    screen.spans["all"].click()
    watch.settle()


def _tables(watch: Watch, screen: object) -> None:
    for section in screen.sections:
        watch.act("Progress: show a table", section.toggle.click)
    for span in ("year", "all"):
        watch.act("Progress: a range, tables open", screen.spans[span].click)
    for section in screen.sections:
        watch.act("Progress: hide a table", section.toggle.click)
    watch.act("Progress: show the breaks' table", screen.breaks._toggle.click)
    watch.act("Progress: hide the breaks' table", screen.breaks._toggle.click)
