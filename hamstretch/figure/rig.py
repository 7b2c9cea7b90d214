"""The skeleton in space: the trunk as a chain of five frames, two legs, two arms.

Limb 0 is the working side: the right one in the authored data, nearest to the viewer at yaw 0.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from hamstretch.figure import body
from hamstretch.figure.ik import Bones
from hamstretch.figure.vec import WORLD, Frame, Vec, add, along, mul

OUT = (1, -1)
LEG = (body.THIGH, body.SHANK)
ARM = (body.UPPER_ARM, body.FOREARM)


class TrunkPose(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Degrees from standing at ease. Pelvis pitch is against the world: -90 lies on the back.

    Lumbar, thorax, neck and head flex forward on the part below; `turn` and `lean` move the pelvis,
    `twist` and `side` the thorax, all towards the working side.
    """

    pelvis: float = 0.0
    lumbar: float = 0.0
    thorax: float = 0.0
    neck: float = 0.0
    head: float = 0.0
    turn: float = 0.0
    lean: float = 0.0
    twist: float = 0.0
    side: float = 0.0
    shrug: float = 0.0


class Trunk(NamedTuple):
    """Joints from the hips up, and the frame of the part that begins there."""

    hips: Vec
    pelvis: Frame
    waist: Vec
    lumbar: Frame
    ribs: Vec
    thorax: Frame
    collar: Vec
    neck: Frame
    nape: Vec
    head: Frame
    shrug: float

    def hip(self, out: int) -> Vec:
        """Return the hip joint of one side."""
        return along(self.hips, self.pelvis.right, out * body.HIP_HALF)

    def shoulder(self, out: int) -> Vec:
        """Return the shoulder joint of one side."""
        p = along(self.collar, self.thorax.right, out * body.SHOULDER_HALF)
        return along(along(p, self.thorax.up, self.shrug - body.SHOULDER_DROP), self.thorax.front, -0.8)

    def moved(self, by: Vec) -> Trunk:
        """Return the trunk shifted without turning."""
        return self._replace(
            hips=add(self.hips, by),
            waist=add(self.waist, by),
            ribs=add(self.ribs, by),
            collar=add(self.collar, by),
            nape=add(self.nape, by),
        )

    def mirrored(self) -> Trunk:
        """Return the reflection; its frames are left-handed, which the reflected camera undoes."""
        return Trunk(
            _back(self.hips),
            _turned(self.pelvis),
            _back(self.waist),
            _turned(self.lumbar),
            _back(self.ribs),
            _turned(self.thorax),
            _back(self.collar),
            _turned(self.neck),
            _back(self.nape),
            _turned(self.head),
            self.shrug,
        )


class Skeleton(NamedTuple):
    """Everything a picture or a check needs to know about where the body is.

    `flats` are which way the walls face that the palms lie on.
    """

    trunk: Trunk
    legs: tuple[Bones, Bones]
    arms: tuple[Bones, Bones]
    grips: tuple[bool, bool] = (False, False)
    flats: tuple[Vec | None, Vec | None] = (None, None)

    def mirrored(self) -> Skeleton:
        """Return the reflection in the body's midline: what was right is left."""
        near_leg, far_leg = self.legs
        near_arm, far_arm = self.arms
        return Skeleton(
            self.trunk.mirrored(),
            (_reflected(near_leg), _reflected(far_leg)),
            (_reflected(near_arm), _reflected(far_arm)),
            self.grips,
            (self.flats[0] and _back(self.flats[0]), self.flats[1] and _back(self.flats[1])),
        )


def _back(v: Vec) -> Vec:
    """Return a vector reflected in the midline plane."""
    return (v[0], v[1], -v[2])


def _turned(frame: Frame) -> Frame:
    """Return a frame reflected in the midline plane, left-handed."""
    return Frame(_back(frame.front), _back(frame.up), _back(frame.right))


def _reflected(limb: Bones) -> Bones:
    """Return a limb reflected in the midline plane."""
    return Bones(*(_back(v) for v in limb))


def trunk(pose: TrunkPose) -> Trunk:
    """Return the trunk with the hips at the origin."""
    pelvis = WORLD.turned(pose.turn).leaned(pose.lean).pitched(pose.pelvis)
    waist = mul(pelvis.up, body.PELVIS)
    lumbar = pelvis.pitched(pose.lumbar)
    ribs = along(waist, lumbar.up, body.LUMBAR)
    thorax = lumbar.pitched(pose.thorax).leaned(pose.side).turned(pose.twist)
    collar = along(ribs, thorax.up, body.THORAX)
    neck = thorax.pitched(body.NECK_LEAN + pose.neck)
    nape = along(collar, neck.up, body.NECK)
    head = neck.pitched(pose.head - body.NECK_LEAN)
    return Trunk((0.0, 0.0, 0.0), pelvis, waist, lumbar, ribs, thorax, collar, neck, nape, head, pose.shrug)
