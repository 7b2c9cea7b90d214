"""Read a clip from the bytes of its TOML file. No files are opened here.

A key pose gives only the groups that change; what it leaves out is as in the key before it. The
common fault (`[wrong]`) starts from the key named in `of`. A file that is `like` another one gives only
what differs from it.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

import msgspec

from hamstretch.figure import partner, props
from hamstretch.figure.clip import BREATH_S, Clip, Ease, Ghost, Hint, Key, Mark, Target, Wrong
from hamstretch.figure.partner import Place
from hamstretch.figure.props import Prop
from hamstretch.figure.rig import TrunkPose
from hamstretch.figure.stance import Arm, Base, Leg, Stance

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]
_S = TypeVar("_S", bound=msgspec.Struct)
Seconds = Annotated[float, msgspec.Meta(ge=0, le=120)]

AT_EASE = Stance(
    TrunkPose(),
    Base(),
    (Leg(on="floor", x=0.0, knee=2.0), Leg(on="floor", x=-2.0, knee=2.0)),
    (Arm(), Arm()),
)


class _Groups(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The parts of a stance that a file may give; `legs` and `arms` set both sides at once."""

    trunk: TrunkPose | None = None
    base: Base | None = None
    near_leg: Leg | None = None
    far_leg: Leg | None = None
    legs: Leg | None = None
    near_arm: Arm | None = None
    far_arm: Arm | None = None
    arms: Arm | None = None

    def over(self, last: Stance) -> Stance:
        """Return the stance with what is given here laid over the last one."""
        return Stance(
            self.trunk or last.trunk,
            self.base or last.base,
            (self.near_leg or self.legs or last.legs[0], self.far_leg or self.legs or last.legs[1]),
            (self.near_arm or self.arms or last.arms[0], self.far_arm or self.arms or last.arms[1]),
        )


class PartnerPose(_Groups, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a second person does, in a space of their own; a hand may be on "held-heel" or "held-knee"."""


class KeyPose(_Groups, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One `[[keys]]` table. `as_key` starts from an earlier key instead of the one before.

    Only a key that is in the other clip, where there is one, may leave out `t`.
    """

    key: Name
    t: Seconds | None = None
    hold: Seconds | None = None
    ease: Ease | None = None
    as_key: Name | None = None
    partner: PartnerPose | None = None


class WrongPose(_Groups, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[wrong]` table."""

    key: Name | None = None
    of: Name | None = None
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] | None = None
    mark: Mark | None = None
    partner: PartnerPose | None = None


class View(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it is seen from: yaw 0 is the side, 90 the front, pitch is above the horizon, all degrees."""

    yaw: Annotated[float, msgspec.Meta(ge=-90, le=90)] = 20.0
    pitch: Annotated[float, msgspec.Meta(ge=0, le=45)] = 7.0


class ClipFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A whole file of `assets/figures/`.

    With `like` all is as in that clip but for what is given: a key of the same name changes that key, and a
    new one comes in between by its time.
    """

    schema: Literal[1]
    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2,3}[0-9]{1,2}(-[a-z][a-z0-9-]*)?$")]
    like: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2,3}[0-9]{1,2}$")] | None = None
    camera: View | None = None
    props: tuple[Prop, ...] | None = None
    targets: tuple[Target, ...] | None = None
    barefoot: bool | None = None
    hints: tuple[Hint, ...] | None = None
    ghosts: tuple[Ghost, ...] | None = None
    hold_key: Name | None = None
    loop_key: Name | None = None
    partner: Place | None = None
    keys: tuple[KeyPose, ...] = ()
    wrong: WrongPose | None = None


def decode(name: str, data: bytes, other: ClipFile | None = None) -> Clip:
    """Return the clip in a TOML file's bytes; `other` is the file that it is `like`, if it is.

    Raises `msgspec.ValidationError` for a wrong type or an unknown field (its text ends with the
    path of the key) and `ValueError` (`key: reason`) for what only the whole file shows. `name` is
    the file's name without its suffix and must be the clip's id.
    """
    return build(name, msgspec.toml.decode(data, type=ClipFile), other)


def build(name: str, raw: ClipFile, other: ClipFile | None = None) -> Clip:
    """Return the clip that a file describes; raises `ValueError` as `decode` does."""
    if raw.id != name:
        message = f"id: {raw.id} does not match the file name {name}"
        raise ValueError(message)
    if raw.like is not None:
        if other is None or other.like is not None:
            message = f"like: there is no figure {raw.like} that is whole by itself"
            raise ValueError(message)
        raw = _laid_over(raw, other)
    keys, fault = _keys(raw), raw.wrong
    if fault is None or fault.key is None or fault.of is None or fault.text is None or fault.mark is None:
        message = "wrong: a common fault needs its key, of, text and mark"
        raise ValueError(message)
    base = _named(keys, fault.of, "wrong.of")
    over, second = fault.over(base.stance), _second(fault.partner, base.partner)
    wrong = Wrong(fault.key, fault.text, fault.mark, over, second)
    hold = raw.hold_key or next((k.key for k in keys if k.hold), keys[-1].key)
    loop = raw.loop_key or keys[0].key
    hints = raw.hints or ()
    hinted = [("hints", key) for hint in hints for key in (hint.at, hint.of or hint.at, hint.to or hint.at)]
    ghost = [("ghosts", other.of) for other in raw.ghosts or ()]
    for field, key in (("hold_key", hold), ("loop_key", loop), *hinted, *ghost):
        _named(keys, key, field)
    things, view = raw.props or (), raw.camera or View()
    if strange := {kind for other in raw.ghosts or () for kind in other.takes} - {p.kind for p in things}:
        message = f"ghosts.takes: nothing in this clip is a {min(strange)}"
        raise ValueError(message)
    _surfaces([*(k.stance for k in keys), wrong.stance], things)
    _partners(raw, fault, (*(k.partner for k in keys), second), things)
    return Clip(
        id=raw.id,
        yaw=view.yaw,
        pitch=view.pitch,
        props=things,
        targets=raw.targets or (),
        keys=keys,
        hold_key=hold,
        loop_key=loop,
        wrong=wrong,
        partner=raw.partner,
        barefoot=bool(raw.barefoot),
        hints=hints,
        ghosts=raw.ghosts or (),
    )


def _partners(
    raw: ClipFile, fault: WrongPose, seconds: tuple[Stance | None, ...], things: tuple[Prop, ...]
) -> None:
    """Raise `ValueError` for a second person who is nowhere, or who touches what is not there."""
    given = (*(row.partner for row in raw.keys), fault.partner)
    if raw.partner is None and any(one is not None for one in given):
        message = "partner: a pose has a second person, but the file does not say where they are"
        raise ValueError(message)
    if raw.partner is not None:
        _surfaces([one for one in seconds if one is not None], things, partner.HELD)


def _laid_over(raw: ClipFile, other: ClipFile) -> ClipFile:
    """Return a whole file: the other one with what is given here laid over it."""
    given = {row.key: row for row in raw.keys}
    keys = [_over(row, given.pop(row.key, None)) for row in other.keys]
    for row in given.values():
        after = next((i for i, key in enumerate(keys) if (key.t or 0.0) > (row.t or 0.0)), len(keys))
        keys.insert(after, row)
    whole = _over(other, msgspec.structs.replace(raw, keys=other.keys, wrong=None))
    wrong = _over(other.wrong, raw.wrong) if other.wrong is not None else raw.wrong
    return msgspec.structs.replace(whole, keys=tuple(keys), wrong=wrong)


def _over(base: _S, given: _S | None) -> _S:
    """Return a table with every field that the other one gives; both sides at once stand for each."""
    fields = {} if given is None else {f: getattr(given, f) for f in given.__struct_fields__}
    changes = {f: value for f, value in fields.items() if value is not None}
    for pair, ends in (("legs", ("near_leg", "far_leg")), ("arms", ("near_arm", "far_arm"))):
        if pair in changes:
            changes = dict.fromkeys(ends) | changes
    return msgspec.structs.replace(base, **changes)


def _keys(raw: ClipFile) -> tuple[Key, ...]:
    """Return the keys with every group filled in; raises `ValueError` for times out of order."""
    keys: list[Key] = []
    if len(raw.keys) < 2:  # noqa: PLR2004 - from one pose nothing moves
        message = "keys: a figure moves between two key poses at least"
        raise ValueError(message)
    for i, row in enumerate(raw.keys):
        if row.t is None:
            message = f"keys[{i}].t: {row.key} needs the time at which it is reached"
            raise ValueError(message)
        hold = row.hold or 0.0
        if keys and row.t <= keys[-1].end:
            message = f"keys[{i}].t: {row.t} s is not after the end of the key before it"
            raise ValueError(message)
        if any(row.key == key.key for key in keys):
            message = f"keys[{i}].key: another key is named {row.key}"
            raise ValueError(message)
        if hold % BREATH_S:
            message = f"keys[{i}].hold: {hold} s is not a whole number of breaths of {BREATH_S:.0f} s"
            raise ValueError(message)
        alone = AT_EASE if raw.partner is not None else None
        last, second = (keys[-1].stance, keys[-1].partner) if keys else (AT_EASE, alone)
        if row.as_key is not None:
            earlier = _named(tuple(keys), row.as_key, f"keys[{i}].as_key")
            last, second = earlier.stance, earlier.partner
        second = _second(row.partner, second)
        keys.append(Key(row.key, row.t, hold, row.ease or "in-out", row.over(last), second))
    if keys[0].t:
        message = "keys[0].t: the first key stands at 0 s"
        raise ValueError(message)
    return tuple(keys)


def _second(given: PartnerPose | None, last: Stance | None) -> Stance | None:
    """Return a partner's stance with what is given laid over the last one; None without a partner."""
    return last if given is None or last is None else given.over(last)


def _named(keys: tuple[Key, ...], name: str, field: str) -> Key:
    """Return a key by name; raises `ValueError` if there is none."""
    found = next((k for k in keys if k.key == name), None)
    if found is None:
        message = f"{field}: no key is named {name}"
        raise ValueError(message)
    return found


def _surfaces(stances: list[Stance], things: tuple[Prop, ...], held: tuple[str, ...] = ()) -> None:
    """Raise `ValueError` where something touches a surface that no prop of the clip has."""
    own = {"hip", "space", "strap"} | {f"{s}-{p}" for s in ("near", "far") for p in ("thigh", "shin")}
    own |= set(held)
    for stance in stances:
        touched = [stance.base.on, *(leg.on for leg in stance.legs)]
        touched += [arm.on for arm in stance.arms if arm.on not in own]
        for name in touched:
            if name and all(find(things, name) is None for find in (props.level, props.face, props.flank)):
                message = f"on: nothing in this clip is called {name}"
                raise ValueError(message)
