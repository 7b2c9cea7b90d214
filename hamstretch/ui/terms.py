"""The words of content: positions, props, roles, targets and doses, as every screen says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hamstretch.core.catalog import Item, SequenceDose
from hamstretch.core.catalog_terms import Position, Prop, Role, Sides, Target
from hamstretch.core.dose import Amount, amount, phase_start, rung
from hamstretch.core.measure_records import Zero
from hamstretch.core.record_terms import Side
from hamstretch.core.self_test import CM_PER_INCH
from hamstretch.core.settings import LengthUnit
from hamstretch.widgets.mirror import keep_sign, listed

PHASES = (1, 2, 3, 4)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("terms", text, "", n)


def counted(context: str, one: str, other: str, n: int) -> str:
    """Return a number with its noun, in the plural form of the language; `other` has `%n` in it."""
    said = QCoreApplication.translate(context, other, "", n)
    return one if n == 1 and said == other.replace("%n", "1") else said


def position_word(position: Position) -> str:
    """Return where the body is, in a word."""
    return {
        Position.STANDING: _tr("Standing"),
        Position.SEATED: _tr("On a chair"),
        Position.FLOOR: _tr("Sitting on the floor"),
        Position.SUPINE: _tr("Lying on the back"),
        Position.MOVING: _tr("Walking about"),
    }[position]


def prop_word(prop: Prop) -> str:
    """Return the name of a thing that is needed."""
    return {
        Prop.CHAIR: _tr("chair"),
        Prop.OFFICE_CHAIR: _tr("office chair"),
        Prop.STEP: _tr("low step"),
        Prop.WALL: _tr("wall"),
        Prop.CORNER: _tr("corner of a room"),
        Prop.DOORWAY: _tr("doorway"),
        Prop.STRAP: _tr("strap or towel"),
        Prop.MAT: _tr("mat"),
        Prop.PARTNER: _tr("a partner"),
        Prop.CUSHION: _tr("cushion"),
        Prop.FLOOR_SPACE: _tr("clear floor"),
    }[prop]


def role_word(role: Role) -> str:
    """Return what an exercise is for, in a word."""
    return {
        Role.HELD: _tr("Held stretch"),
        Role.DYNAMIC: _tr("Moving stretch"),
        Role.WARM_UP: _tr("Warm-up"),
        Role.STRENGTH: _tr("Strength"),
    }[role]


def target_word(target: Target) -> str:
    """Return the part of the body that is meant to feel it."""
    return {
        Target.HAMSTRING: _tr("back of the thigh"),
        Target.GLUTE: _tr("buttock"),
        Target.CALF: _tr("calf"),
        Target.LOW_BACK: _tr("low back"),
        Target.HIP: _tr("hip"),
        Target.CORE: _tr("middle of the body"),
        Target.WHOLE: _tr("whole body"),
    }[target]


def phase_word(phase: int) -> str:
    """Return the name of a phase of the plan, 1-4 (domain 2.2)."""
    return (_tr("Start"), _tr("Build"), _tr("Hold"), _tr("Maintain"))[phase - 1]


def needs(item: Item) -> str:
    """Return what must be at hand, as a list in words."""
    must = listed(prop_word(p) for p in item.props) or _tr("nothing needed")
    may = listed(prop_word(p) for p in item.optional_props)
    return _tr("{must}; {may} if you like").format(must=must, may=may) if may else must


def measured(value: float, zero: Zero, lengths: LengthUnit, *, signed: bool = True) -> str:
    """Return a self-test's value with its unit: "+3 cm", "−1.5 in", "22°"; `signed` shows the plus too."""
    if zero is Zero.STRAIGHT:
        return keep_sign(QLocale().toString(value, "f", 1 if round(value, 1) % 1 else 0) + "°")
    inches = lengths is LengthUnit.INCH
    number = round(value / (CM_PER_INCH if inches else 1.0) * 2) / 2
    text = QLocale().toString(abs(number), "f", 1 if number % 1 else 0)
    sign = "−" if number < 0 else "+" if signed and number > 0 and zero is not Zero.FLOOR else ""
    return f"{keep_sign(sign + text)} {_tr('in') if inches else _tr('cm')}"


def side_word(side: Side) -> str:
    """Return a side as the heading of what is done on it."""
    return {Side.LEFT: _tr("Left leg"), Side.RIGHT: _tr("Right leg"), Side.BOTH: _tr("Both legs")}[side]


def about(item: Item) -> str:
    """Return the line under an exercise's name: where, with what, from which phase."""
    parts = [position_word(item.position), needs(item)]
    if item.phase > 1:
        parts.append(_tr("from {phase} on").format(phase=phase_word(item.phase)))
    return " · ".join(parts)


def _sides(item: Item) -> str:
    return {Sides.EACH: _tr("on each side"), Sides.ALTERNATE: _tr("on each side"), Sides.BOTH: ""}[item.sides]


def amount_words(what: Amount, item: Item) -> str:
    """Return a dose in words: "15 s, twice, on each side"."""
    times = _tr("twice") if what.reps == 2 else counted("terms", "once", "%n times", what.reps)  # noqa: PLR2004
    match what.kind:
        case "hold" | "pulses":
            parts = [_tr("{s} s").format(s=what.hold_s), times, _sides(item)]
        case "reps":
            parts = [times, _sides(item)]
        case "timed":
            parts = [_tr("{s} s").format(s=what.hold_s), _tr("each way") if what.reps > 1 else ""]
        case _:
            parts = [_tr("one round")]
    return listed(parts)


def dose_lines(item: Item) -> tuple[tuple[str, str], ...]:
    """Return phase name and dose for each phase that offers the item, equal neighbours joined."""
    found: list[tuple[str, str]] = []
    for phase in PHASES[item.phase - 1 :]:
        words = amount_words(amount(item.dose, rung(phase_start(phase))), item)
        if found and found[-1][1] == words:
            found[-1] = (f"{found[-1][0].split(' – ')[0]} – {phase_word(phase)}", words)
        else:
            found.append((phase_word(phase), words))
    if isinstance(item.dose, SequenceDose):
        return ((_tr("Every phase"), _tr("one round")),)
    return tuple(found)
