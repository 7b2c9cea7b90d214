"""The card of a due break: small in a corner and never in the way, large when it is told to grow.

Small it takes no focus and nobody's keys; a click that hits no button makes it large. Escape always leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import (
    Back,
    BreakView,
    Command,
    DidOne,
    Later,
    Leave,
    NotToday,
    Offer,
    OpenPrompt,
    Phase,
    StartNow,
)
from hamstretch.core.record_terms import Why
from hamstretch.core.wording import Say
from hamstretch.widgets.announce import announce
from hamstretch.widgets.column import Role, Words, empty
from hamstretch.widgets.controls import Button, Kind, press_by_letter, quiet_air
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.wrap_row import WrapRow

SMALL_PX, LARGE_PX = 96, 280
"""The side of the figure on the small card and on the large one."""
SMALL_WIDE, LARGE_WIDE = 18, 24
"""Widths of the words in heights of their text."""
EDGE = 1.5
"""The width of the small card's outline, in pixels."""
SMALL = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
LARGE = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint

Rows = Sequence[Sequence[Button]]


class Offered(Protocol):
    """Shows what a card offers."""

    def picture(self, offer: Offer, px: int) -> QWidget | None:
        """Return its figure at a size, or None where there is none."""
        ...

    def caption(self, offer: Offer) -> str:
        """Return its name and its length, or nothing."""
        ...


class BreakPrompt(QDialog):
    """Shows the card of a `BreakView`, or nothing; emits `commanded(Command)`."""

    commanded = Signal(object)

    def __init__(self, theme: Theme, say: Callable[[Say], str], draw: Offered) -> None:
        """Take the look, what puts sentences into words, and what shows an offer."""
        super().__init__()
        self._theme, self._say, self._draw = theme, say, draw
        self._view: BreakView | None = None
        self._asking_why = self._answered = False
        self._wide = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not masked())
        self._across = QHBoxLayout(self)
        self._across.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)

    @property
    def large(self) -> bool:
        """Whether the card is up and large."""
        return self._view is not None and self._view.phase is not Phase.PROMPT

    def show_view(self, view: BreakView) -> None:
        """Show the card of a moment, or take it away; an equal card is left alone."""
        if not view.card:
            self._tell_gone(view)
            self.withdraw()
            return
        before, self._view = self._view, view
        if before is not None and _card(before) == _card(view):
            return
        self._asking_why = self._answered = False
        anew = before is None or self.large != (before.phase is not Phase.PROMPT)
        if anew:
            self.hide()  # what is filled while it is seen has no size before the next turn of the loop
        self._fill()
        if anew:
            self._place()

    def withdraw(self) -> None:
        """Take the card away without an answer."""
        self._view = None
        self.hide()

    def _tell_gone(self, view: BreakView) -> None:
        """Let it be heard that the card goes without an answer that was given on it, and what is now."""
        if self._view is not None and not self._answered:
            announce(self, self.tr("The card is gone. {now}.").format(now=self._say(view.headline)))

    def reject(self) -> None:
        """Escape and the window's own button leave; from the reasons back to the answers."""
        if self._asking_why:
            self._answers()
        elif self._view is not None:
            self._send(Back() if self._view.phase is Phase.OUT else Leave())

    # -- the card -----------------------------------------------------------------------------------

    def _fill(self) -> None:
        """Build the card anew: figure, sentences, buttons."""
        view = self._view
        if view is None:
            return
        empty(self._across)
        space = self._theme.space
        air = space.xxl if self.large else space.l
        self._across.setContentsMargins(air, air, air, air)
        gap = (space.xl if self.large else space.l) - quiet_air(self._theme)  # `_set_in` gives it back
        self._across.setSpacing(gap)
        picture = self._draw.picture(view.offer, LARGE_PX if self.large else SMALL_PX)
        if picture is not None:
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._across.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(space.l if self.large else space.s)
        self._across.addLayout(column, 1)
        column.addStretch(1)
        self._wide = self._needed(view)
        self._say_it(view, column)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(space.s)
        column.addSpacing(space.l if self.large else space.xs)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self._answers()

    def _say_it(self, view: BreakView, column: QVBoxLayout) -> None:
        """Put the sentences on the card, and into the window's name for who does not see it."""
        title, *lines = self._lines(view)
        wide = self._wide
        for number, line in enumerate((title, *lines)):
            words = Words(line, self._role(number))
            words.ensurePolished()
            words.setFixedSize(wide, words.heightForWidth(wide))  # wider buttons below must not make it lower
            column.addLayout(self._set_in(words))
        self.setWindowTitle(f"{title} · hamstretch")
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))

    def _role(self, number: int) -> Role:
        """Return how a line of the card is written: what it is, then the rest."""
        if number:
            return "secondary" if self.large else "small"
        return "heading" if self.large else "strong"

    def _needed(self, view: BreakView) -> int:
        """Return what the longest line and the widest row of buttons need, held within `_words_wide`."""
        wide = [_row_wide(self._theme, each) for each in (*self._answer_rows(view), *self._reason_rows())]
        for number, line in enumerate(self._lines(view)):
            words = Words(line, self._role(number))
            words.ensurePolished()
            wide.append(words.fontMetrics().horizontalAdvance(line) + 1)
        return min(max(wide), self._words_wide())

    def _words_wide(self) -> int:
        """Return the words' greatest width: by the text's size, and so that the card fits on the screen."""
        space, large = self._theme.space, self.large
        beside = (LARGE_PX + 2 * space.xxl + space.xl) if large else (SMALL_PX + 3 * space.l)
        free = screen_of_the_pointer().availableGeometry().width() - beside - 2 * space.l
        return min((LARGE_WIDE if large else SMALL_WIDE) * self.fontMetrics().height(), free)

    def _lines(self, view: BreakView) -> tuple[str, ...]:
        """Return what it is, what is done in it and for how long, and what else is to be known."""
        week = view.week if view.kind is BreakKind.SESSION else None
        caption = "" if view.phase is Phase.OUT else self._draw.caption(view.offer)
        said = (self._say(line) if line is not None else "" for line in (view.detail, week))
        return (self._say(view.headline), *(line for line in (caption, *said) if line))

    def _answers(self) -> None:
        """Show what can be answered."""
        self._asking_why = False
        if self._view is not None:
            self._show_buttons(self._answer_rows(self._view))

    def _answer_rows(self, view: BreakView) -> Rows:
        """Return the answers in rows."""
        if view.phase is Phase.OUT:
            return [[self._button(self.tr("I'm back"), Back(), primary=True)]]
        start = self._button(self.tr("&Start"), StartNow(), primary=True)
        first = [start]
        if view.snoozes_left:
            words = self.tr("In {min} min ({left} left)").format(min=view.snooze_min, left=view.snoozes_left)
            first.append(self._button(words, Later()))
        not_today = Button(self.tr("&Not today"), self._theme, "quiet", tall=self.large)
        not_today.setAutoDefault(self.large)
        not_today.clicked.connect(self._ask_why)
        return [first, [not_today, self._button(self.tr("I just &did one"), DidOne(), quiet=True)]]

    def _ask_why(self) -> None:
        """Ask for one word, in the place of the answers."""
        self._asking_why = True
        self._show_buttons(self._reason_rows())

    def _reason_rows(self) -> Rows:
        """Return the reasons in rows."""
        reasons = (
            (self.tr("No &time"), Why.TIME),
            (self.tr("&Pain"), Why.PAIN),
            (self.tr("I feel &unwell"), Why.UNWELL),
            (self.tr("An&other reason"), Why.OTHER),
        )
        made = [self._button(words, NotToday(why)) for words, why in reasons]
        for button in made:  # whoever asked for them is not typing something else
            press_by_letter(button)
        return [made[:2], made[2:]]

    def _show_buttons(self, rows: Rows) -> None:
        """Put buttons in rows. The first has the focus on the large card, and where a button had it before.

        Else the small card itself has it: a desktop may focus every new window, and then no key may act.
        """
        by_key = self.large or isinstance(self.focusWidget(), Button)
        empty(self._buttons)
        for each in rows:
            line = QWidget()
            line.setLayout(WrapRow(self._theme, *each))
            wide = min(line.sizeHint().width(), self._wide)
            line.setFixedSize(wide, line.heightForWidth(wide))
            if all(button.quiet for button in each):  # these have their own air before their words
                self._buttons.addWidget(line)
            else:
                self._buttons.addLayout(self._set_in(line))
        (rows[0][0] if by_key else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_in(self, widget: QWidget) -> QHBoxLayout:
        """Return a line that begins where the words of a quiet button do."""
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addSpacing(quiet_air(self._theme))
        line.addWidget(widget)
        line.addStretch(1)
        return line

    def _button(self, words: str, command: Command, *, primary: bool = False, quiet: bool = False) -> Button:
        kind: Kind = "primary" if primary else "quiet" if quiet else "plain"
        made = Button(words, self._theme, kind, tall=self.large)
        made.setAutoDefault(self.large)
        made.clicked.connect(lambda: self._send(command))
        return made

    def _send(self, command: Command) -> None:
        self._answered = not isinstance(command, OpenPrompt)
        self.commanded.emit(command)

    # -- the window ---------------------------------------------------------------------------------

    def _place(self) -> None:
        """Show the window in its size: in a corner without focus, or in the middle with it."""
        large = self.large
        self.setWindowFlags(LARGE if large else SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not large)
        self.adjustSize()
        self._move_to(screen_of_the_pointer(), self.sizeHint())
        self.show()
        if large:
            self.raise_()
            self.activateWindow()
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    def _move_to(self, screen: QScreen, size: QSize) -> None:
        free, gap = screen.availableGeometry(), self._theme.space.l
        if self.large:
            self.move(free.center() - self.rect().center())
        else:
            self.move(free.right() - size.width() - gap, free.bottom() - size.height() - gap)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Make the small card large when it is clicked beside its buttons."""
        if event.button() is Qt.MouseButton.LeftButton and not self.large and self._view is not None:
            self._send(OpenPrompt())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the surface; the small card has no frame of the desktop and needs an edge."""
        tint, painter = self._theme.colours, QPainter(self)
        if self.large:
            painter.fillRect(self.rect(), tint.of("background"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tint.of("outline"), EDGE))
        painter.setBrush(tint.of("surface"))
        painter.drawPath(self._outline(EDGE / 2))

    def _outline(self, inset: float) -> QPainterPath:
        path, radius = QPainterPath(), self._theme.shape.card_radius - inset
        path.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        return path

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the small card's corners off where nothing may be seen through them; a frame has its own."""
        super().resizeEvent(event)
        if not masked():
            return
        if self.large:
            self.clearMask()
        else:
            self.setMask(QRegion(self._outline(0).toFillPolygon().toPolygon()))


def _row_wide(theme: Theme, buttons: Sequence[Button]) -> int:
    """Return how wide buttons are beside each other."""
    return sum(each.sizeHint().width() for each in buttons) + theme.space.s * (len(buttons) - 1)


def _card(view: BreakView) -> tuple[object, ...]:
    """Return what the card shows of a view."""
    return view.phase, view.kind, view.offer, view.snoozes_left, view.headline, view.detail, view.week


def masked() -> bool:
    """Whether corners have to be cut off: on X11 without a compositor what is clear would be black."""
    return QGuiApplication.platformName() == "xcb"


def screen_of_the_pointer() -> QScreen:
    """Return the screen that the person looks at, most likely."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
