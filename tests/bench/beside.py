"""What stands beside the pages, driven for its longest turns: cards, status window, files from elsewhere."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import logs
from watch import Watch

from hamstretch.core import exchange
from hamstretch.core.break_records import BreakKind
from hamstretch.core.break_types import BreakPlan, BreakState, BreakView, Offer, Phase
from hamstretch.core.break_view import view
from hamstretch.resources import routine_file

OTHERS = 500
"""Sessions of another machine's log."""


def cards(app: object, watch: Watch, n: int) -> None:
    """Show the card of a break small and large, the status window, the menu, and a body to point at."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only with a window
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

    from hamstretch.core.record_terms import Place  # noqa: PLC0415 - the same
    from hamstretch.core.wording import say  # noqa: PLC0415 - the same
    from hamstretch.ui.break_menu import BreakMenu  # noqa: PLC0415 - the same
    from hamstretch.ui.break_prompt import BreakPrompt  # noqa: PLC0415 - the same
    from hamstretch.ui.status_window import StatusWindow  # noqa: PLC0415 - the same
    from hamstretch.widgets.body_map import BodyMap  # noqa: PLC0415 - the same

    del n
    made: list[object] = []

    def show(what: object) -> None:
        made.append(what)
        what.show()

    def card(phase: Phase, **changed: object) -> None:
        made.append(BreakPrompt(app.theme, app.model.wording, _Drawn(app)))
        made[-1].show_view(_moment(phase, **changed))

    def status() -> None:
        window = StatusWindow(app.theme, app.model.say, BreakMenu(app.model.say))
        window.show_view(_moment(Phase.COUNTING))
        show(window)

    watch.act("reminders: a card", lambda: card(Phase.PROMPT))
    watch.act("reminders: a large card", lambda: card(Phase.GROWN, kind=BreakKind.SESSION))
    watch.act("reminders: the status window", status)
    watch.act("reminders: their menu", lambda: made[-1].menu.popup(app.window.pos()))
    made[-1].menu.close()
    names = {str(p): app.model.say(say(f"place.{p}")) for p in Place}
    watch.act("body map: open", lambda: show(BodyMap(app.theme, names)))
    for _ in range(4):
        watch.act("body map: a key", lambda: QTest.keyClick(made[-1], Qt.Key.Key_Right))
    for each in made:
        each.deleteLater()
    watch.settle()


def files(app: object, watch: Watch, n: int) -> None:
    """Look at a routine from elsewhere, keep it, take it away; take in another machine's sessions."""
    file = watch.folder / "other.hamstretch.toml"
    whole = routine_file("desk-routine").read_text("utf-8")
    file.write_text(whole.replace('id = "desk-routine"', 'id = "others"'), "utf-8")
    watch.act("a routine file: look at it", lambda: app.open_file(file))
    watch.act("a routine file: keep it", app.window.session_page.added.emit)
    watch.act("a routine file: take it away", app.window.session_page.removed.emit)
    now = datetime.now(UTC).astimezone() - timedelta(days=400 + n)
    dice = random.Random(n)  # noqa: S311 - a repeatable user
    new = [logs.session(now - timedelta(days=day, minutes=n), dice) for day in range(OTHERS, 0, -1)]
    head = exchange.LogHead(app="1", created=datetime.now(UTC).replace(microsecond=0), uuid=app.log.head.uuid)
    other = watch.folder / "other.json"
    other.write_bytes(b"".join(exchange.readable(head, new)))
    heard: list[object] = []
    app.keeper.merged.connect(heard.append)
    watch.beside("Your log: add another one", lambda: app.keeper.merge(other), lambda: not heard)
    app.keeper.merged.disconnect(heard.append)
    watch.act("Today after more sessions", lambda: app.window.show_page("today"))
    watch.act("Progress after more sessions", lambda: app.window.show_page("progress"))
    app.window.show_page("today")


class _Drawn:
    def __init__(self, app: object) -> None:
        self._still = app.figures.still

    def picture(self, offer: Offer, px: int) -> object:
        return self._still(offer.item, px, "")

    def caption(self, offer: Offer) -> str:
        return offer.item


def _moment(phase: Phase, **changed: object) -> BreakView:
    now = datetime.now(UTC)
    micro = Offer(routine="micro", item="ST2", seconds=120)
    session = Offer(routine="desk-routine", item="ST1", seconds=900)
    plan = BreakPlan(day=now.date(), due=True, left=2, of=3, micro=micro, session=session)
    return view(BreakState(now=now, plan=plan, phase=phase, since=now, due=now, **changed))
