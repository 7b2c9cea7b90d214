"""The settings page, made from the declaration of `Settings`: a control for each field by its type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import msgspec
from msgspec import inspect
from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hamstretch.core.settings import Action, Settings, Weekday
from hamstretch.core.wording import Wording, say
from hamstretch.ui.player_keys import name_of, taken_by
from hamstretch.ui.settings_finder import Finder
from hamstretch.widgets.column import GrowingColumn, Words, row
from hamstretch.widgets.controls import Button, Choice, Tick, TimeBox
from hamstretch.widgets.day_ranges import DayRanges
from hamstretch.widgets.figure_view import FigureScene
from hamstretch.widgets.key_fields import KeyFields
from hamstretch.widgets.number_slider import NumberSlider
from hamstretch.widgets.portraits import Portraits
from hamstretch.widgets.theme import Theme
from hamstretch.widgets.turns import Step
from hamstretch.widgets.weekdays import Weekdays

HIDDEN = "hidden"
"""The group of what the app keeps for itself."""
A_TURN = 3
"""Settings that come with a turn of the event loop."""
Choices = Mapping[str, Sequence[tuple[str, str]]]
Pictures = Mapping[str, Sequence[tuple[str, FigureScene]]]


class Field(msgspec.Struct, frozen=True):
    """One setting as its declaration gives it: name, page group, type without its metadata."""

    name: str
    group: str
    type: inspect.Type


def fields() -> tuple[Field, ...]:
    """Return every setting that has a place on the page, in the order of the declaration."""
    info = inspect.type_info(Settings)
    found = []
    for field in info.fields if isinstance(info, inspect.StructType) else ():
        group, type_ = "", field.type
        while isinstance(type_, inspect.Metadata):
            group = (type_.extra or {}).get("group", group)
            type_ = type_.type
        if group and group != HIDDEN:
            found.append(Field(field.name, group, type_))
    return tuple(found)


class SettingsPage(GrowingColumn):
    """A form that has no button: every change is told at once: `changed(Settings)`.

    Its first section is there at once, the others a few settings a turn after it was painted, or all when
    `finish` asks for them.
    """

    changed = Signal(object)
    screeningAsked = Signal()  # noqa: N815  Qt's own style for signals
    logAsked = Signal()  # noqa: N815  the same
    soundTried = Signal()  # noqa: N815  the same
    voicesAsked = Signal()  # noqa: N815  the same

    def __init__(
        self,
        settings: Settings,
        wording: Wording,
        theme: Theme,
        choices: Choices | None = None,
        pictures: Pictures | None = None,
        more: Mapping[str, QWidget] | None = None,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Take values, words and look.

        `choices` names what a text field may be, as (value, words); `pictures` what is chosen by its
        picture, as (value, picture), with the words among the field's options. `more` stands behind the
        last field of a group: what the system keeps, and not the settings. `notes` is what else there is to
        say below a field.
        """
        super().__init__(theme)
        self._theme, self._wording, self._settings = theme, wording, settings
        self._choices, self._pictures = dict(choices or {}), {k: v for k, v in (pictures or {}).items() if v}
        self._voices: list[tuple[object, str]] = []
        self._notes = dict(notes or {})
        self._more = dict(more or {})
        self.body.addWidget(Words(self.tr("Settings"), "title"))
        self._finder = Finder(theme, self)
        self._finder.looked.connect(self.finish)
        self.add_atop(self._finder, theme)
        self.body.addWidget(self._finder.nothing)
        first, *later = self._sections()
        for step in first:
            step()
        self._ahead = [step for section in later for step in section]
        self.body.addStretch(1)

    # -- section by section -------------------------------------------------------------------------

    def _sections(self) -> list[list[Step]]:
        """Name the sections to the finder; return the steps that put up each of them."""
        groups: dict[str, list[Field]] = {}
        for field in fields():
            groups.setdefault(field.group, []).append(field)
        sections: list[tuple[str, list[Step]]] = [
            *((self._say(f"group.{name}"), self._in_parts(name, each)) for name, each in groups.items()),
            (self.tr("Safety"), [self._add_safety]),
            (self.tr("Your log"), [self._add_log]),
        ]
        for name, steps in sections:
            self._finder.name(name)
            steps[0] = partial(self._begin, name, steps[0])
        return [steps for _, steps in sections]

    def _in_parts(self, group: str, each: Sequence[Field]) -> list[Step]:
        """Return what builds the settings of a group, a few at a time, and what else belongs to it."""
        parts = [partial(self._fill, each[at : at + A_TURN]) for at in range(0, len(each), A_TURN)]
        return [*parts, partial(self._add_more, group)] if group in self._more else [*parts]

    def _begin(self, name: str, fill: Step) -> None:
        """Put up the heading of a section with what is below it first."""
        heading = Words(name, "heading")
        heading.setContentsMargins(0, self._theme.space.m, 0, 0)
        self.body.addWidget(heading)
        self._finder.begin(heading)
        fill()

    def _build_next(self) -> None:
        """Build what comes next, if anything is left."""
        if self._ahead:
            self._ahead.pop(0)()

    @Slot()
    def finish(self) -> None:
        """Build what is not there yet, because all of it is needed now."""
        while self._ahead:
            self._add(self._build_next)
        self.turns.finish()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the first section at once, and the others after it."""
        super().showEvent(event)
        self.turns.ask([partial(self._add, self._build_next)] * len(self._ahead))

    def _fill(self, each: Iterable[Field]) -> None:
        """Build these settings."""
        for field in each:
            self._add_field(field)
            if field.name == "encouragement":
                self._add_trial()

    def _add_more(self, group: str) -> None:
        """Put up what is no setting and belongs to a group."""
        more = self._more.pop(group)
        self._place(more, *(w.text() for w in more.findChildren(QLabel)))

    def _place(self, block: QWidget, *words: str) -> None:
        """Put a block on the page, found by its words."""
        self.body.addWidget(block)
        self._finder.add(block, " ".join(words))

    def _offer(self, words: str, button: Button, name: str, asked: SignalInstance) -> None:
        """Put a button on the page, under what it is for."""
        button.setObjectName(name)
        button.clicked.connect(asked)
        block, lines = QWidget(), QVBoxLayout()
        block.setLayout(lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.space.l)
        if words:
            lines.addWidget(Words(words))
        lines.addLayout(row(self._theme, button))
        self._place(block, words, button.text())

    def _add_safety(self) -> None:
        """Offer the safety list at any time: something may have changed, or a professional has said yes."""
        words = self.tr(
            "The list from the first run, asked again every month. Answer it when something changes."
        )
        again = Button(self.tr("Answer the safety questions again"), self._theme)
        self._offer(words, again, "safety", self.screeningAsked)

    def _add_log(self) -> None:
        """Lead to the log's backups and to other logs."""
        words = self.tr("Its backups, going back to one, and adding from another log.")
        self._offer(words, Button(self.tr("Backups and other logs"), self._theme), "log", self.logAsked)

    def _add_trial(self) -> None:
        """Let the sound be tried as it is set."""
        self._offer("", Button(self.tr("Try the sound"), self._theme, icon="play"), "try", self.soundTried)

    def set_voices(self, names: Sequence[str]) -> None:
        """Offer these voices beside the computer's own."""
        box = self.findChild(Choice, "voice")
        if isinstance(box, Choice):
            for name in names:
                if box.findData(name) < 0:
                    self._voices.append((name, name))
                    box.addItem(name, name)

    @property
    def settings(self) -> Settings:
        """The values as the page shows them."""
        return self._settings

    def _add_field(self, field: Field) -> None:
        """Add one setting: label, control, help. A tick is its own label."""
        own = {"keys": self._keys, "voice": self._voice}.get(field.name)
        if own is not None:
            control: QWidget = own()
        else:
            control = self._portraits(field.name) if field.name in self._pictures else self._control(field)
        label, help_ = self._say(f"{field.name}.label"), self._say(f"{field.name}.help")
        block = QVBoxLayout()
        block.setContentsMargins(0, 0, 0, 0)
        block.setSpacing(self._theme.space.xs)
        if not isinstance(control, Tick):
            named = Words(label, "strong")
            named.setBuddy(control)
            block.addWidget(named)
        control.setObjectName(field.name)
        control.setAccessibleName(label)
        control.setAccessibleDescription(help_)
        line = QHBoxLayout()  # a width limit inside the block would narrow the block's own height sum
        line.addWidget(control, 1000)
        line.addStretch(1)
        block.addLayout(line)
        block.addWidget(Words(help_, "small"))
        note = self._notes.get(field.name, "")
        if note:
            block.addWidget(Words(note, "small"))
        place = QWidget()
        place.setLayout(block)
        options = control.findChildren(QAbstractButton)
        self._place(place, label, help_, note, *(each.text() for each in options))

    def _control(self, field: Field) -> QWidget:
        """Return the control that fits a field's type."""
        value = getattr(self._settings, field.name)
        match field.type:
            case inspect.BoolType():
                return self._tick(field.name, value)
            case inspect.IntType(ge=low, le=high):
                return self._number(field.name, value, low or 0, 999 if high is None else high)
            case inspect.EnumType(cls=kind):
                options = [(each, self._say(f"{field.name}.option.{each.value}")) for each in kind]
                return self._combo(field.name, value, options)
            case inspect.VarTupleType(item_type=item):
                return self._several(field.name, value, item)
            case inspect.StrType(pattern=str(pattern)) if ":" in pattern:
                return self._time(field.name, value)
            case _:
                return self._text(field.name, value)

    def _several(self, name: str, value: Sequence[Any], item: inspect.Type) -> QWidget:
        """Return the control of a list: hours of the week, or its days."""
        if isinstance(item, inspect.StructType):
            kind = item.cls
            hours = DayRanges(self._theme, [msgspec.structs.astuple(each) for each in value])
            hours.changed.connect(lambda given: self._set(name, _converted(given, kind)))
            return hours
        week = Weekdays(self._theme, value)
        week.changed.connect(lambda days: self._set(name, tuple(Weekday(d) for d in days)))
        return week

    def _tick(self, name: str, value: bool) -> Tick:
        tick = Tick(self._say(f"{name}.label"), self._theme)
        tick.setChecked(value)
        tick.toggled.connect(lambda on: self._set(name, on))
        return tick

    def _number(self, name: str, value: int, low: int, high: int) -> QWidget:
        units = {"_s": self.tr("{n} s"), "_min": self.tr("{n} min"), "_percent": self.tr("{n} %")}
        unit = next((unit for end, unit in units.items() if name.endswith(end)), "{n}")
        return NumberSlider(self._theme, range(low, high + 1), value, unit, lambda v: self._set(name, v))

    def _combo(self, name: str, value: object, options: Sequence[tuple[object, str]]) -> Choice:
        box = Choice(self._theme, "")
        for data, words in options:
            box.addItem(words, data)
        at = next((i for i, (data, _) in enumerate(options) if data == value), -1)
        box.setCurrentIndex(at)
        box.setMaximumWidth(self._theme.type.body * 26)
        box.currentIndexChanged.connect(lambda i: self._set(name, options[i][0]))
        return box

    def _keys(self) -> KeyFields:
        """Return a field for each action that may have a key of the user's own."""
        rows = [(str(each), self._say(f"keys.option.{each}"), name_of(each)) for each in Action]
        fields = KeyFields(
            self._theme, rows, {str(k): v for k, v in self._settings.keys.items()}, self._refused
        )
        fields.changed.connect(lambda keys: self._set("keys", {Action(k): v for k, v in keys.items()}))
        fields.setMaximumWidth(self._theme.type.body * 36)
        return fields

    def _refused(self, key: str, others: Mapping[str, str]) -> str:
        """Say why a key cannot be had, if so."""
        taken = taken_by(key, {Action(each): own for each, own in others.items()})
        if not taken:
            return ""
        words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        if taken in ("digit", "enter"):
            return self.tr("{key} answers questions and cannot do anything else.").format(key=words)
        does = self._say(f"keys.option.{taken}")
        return self.tr("{key} already does this: {action}").format(key=words, action=does)

    def _portraits(self, name: str) -> Portraits:
        """Return the pictures to choose from; a value that is none of them counts as the first."""
        pictures = self._pictures[name]
        people = [(each, self._say(f"{name}.option.{each}"), what) for each, what in pictures]
        value = getattr(self._settings, name)
        known = value if value in {each for each, _ in pictures} else pictures[0][0]
        row = Portraits(self._theme, people, known)
        row.chosen.connect(lambda each: self._set(name, each))
        return row

    def _time(self, name: str, value: str) -> TimeBox:
        edit = TimeBox(self._theme, value)
        edit.timeChanged.connect(lambda: self._set(name, edit.value))
        return edit

    def _text(self, name: str, value: str) -> QWidget:
        """Return a list where the possible texts are known, a line to write on where they are not."""
        options = self._choices.get(name)
        if options:
            return self._combo(name, value, options)
        line = QLineEdit(value)
        line.editingFinished.connect(lambda: self._set(name, line.text().strip()))
        return line

    def _voice(self) -> Choice:
        """Return the voices: the computer's own and the chosen one; the others once the list is opened."""
        value = self._settings.voice
        self._voices = [("", self.tr("The computer's own voice")), *([(value, value)] if value else [])]
        box = self._combo("voice", value, self._voices)
        box.opened.connect(self.voicesAsked)
        return box

    def _set(self, name: str, value: Any) -> None:
        """Take a value over and tell, unless nothing has changed."""
        if getattr(self._settings, name) != value:
            self._settings = msgspec.structs.replace(self._settings, **{name: value})
            self.changed.emit(self._settings)

    def _say(self, id_: str) -> str:
        return self._wording(say(f"settings.{id_}"))


def _converted(given: Sequence[tuple[Any, ...]], kind: type) -> tuple[Any, ...]:
    """Return ranges as the setting's own type; its fields are in the widget's order."""
    names = [f.name for f in msgspec.structs.fields(kind)]
    return tuple(msgspec.convert(dict(zip(names, each, strict=True)), kind) for each in given)
