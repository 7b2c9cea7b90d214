import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.figure import body, ik
from hamstretch.figure.ik import Angles
from hamstretch.figure.rig import ARM, LEG, TrunkPose, trunk
from hamstretch.figure.vec import WORLD, Vec, add, cross, dot, length, mul, sub, unit

degrees = st.floats(-180, 180)
bends = st.floats(0, 150)
directions = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: length(v) > 0.1)
limbs = st.builds(
    Angles,
    flex=st.floats(-60, 180),
    abduct=st.floats(-40, 85),
    turn=st.floats(-80, 80),
    bend=st.floats(1, 140),
    end=st.floats(-60, 60),
    swivel=st.floats(-30, 30),
)
joints = st.floats(-60, 60)
poses = st.builds(TrunkPose, *[joints] * 9)


def ends(root: Vec, upper: Vec, lower: Vec, bones: tuple[float, float]) -> Vec:
    return add(add(root, mul(upper, bones[0])), mul(lower, bones[1]))


@given(directions, st.floats(1.0, body.THIGH + body.SHANK - 0.01), directions)
def test_a_reachable_target_is_met(way: Vec, far: float, pole: Vec) -> None:
    target = mul(unit(way), far)
    upper, lower = ik.reach((0, 0, 0), target, *LEG, pole)
    assert length(sub(ends((0, 0, 0), upper, lower, LEG), target)) < 1e-6


@given(directions, st.floats(1.001, 5), directions)
def test_a_target_out_of_reach_is_pointed_at_with_a_straight_limb(way: Vec, times: float, pole: Vec) -> None:
    target = mul(unit(way), times * sum(LEG))
    upper, lower = ik.reach((0, 0, 0), target, *LEG, pole)
    end = ends((0, 0, 0), upper, lower, LEG)
    assert length(end) == pytest.approx(sum(LEG))
    assert length(cross(unit(end), unit(target))) < 1e-6


@given(directions, st.floats(20, 60), directions)
def test_the_middle_joint_lies_on_the_poles_side(way: Vec, far: float, pole: Vec) -> None:
    target = mul(unit(way), far)
    upper, _ = ik.reach((0, 0, 0), target, *LEG, pole)
    aside = sub(pole, mul(unit(way), dot(pole, unit(way))))
    assert dot(upper, aside) >= -1e-9


@given(limbs, st.sampled_from([1, -1]), st.sampled_from([1, -1]), poses)
def test_bones_keep_their_length_and_square_axes(a: Angles, out: int, fold: int, pose: TrunkPose) -> None:
    bones = ik.place(trunk(pose).pelvis, out, (3.0, 4.0, 5.0), ARM, fold, a)
    assert length(sub(bones.middle, bones.root)) == pytest.approx(ARM[0])
    assert length(sub(bones.end, bones.middle)) == pytest.approx(ARM[1])
    for one, other in (
        (bones.upper, bones.upper_front),
        (bones.lower, bones.lower_front),
        (bones.upper, bones.out),
    ):
        assert dot(one, other) == pytest.approx(0.0, abs=1e-9)
    assert dot(bones.upper, bones.lower) == pytest.approx(math.cos(math.radians(a.bend)))


@given(limbs, st.sampled_from([1, -1]), st.sampled_from([1, -1]))
def test_directions_turn_back_into_the_angles_they_came_from(a: Angles, out: int, fold: int) -> None:
    b = ik.place(WORLD, out, (0, 0, 0), ARM, fold, a)
    back = ik.angles(WORLD, out, fold, b.upper, b.lower, b.upper_front, b.tip)
    again = ik.place(WORLD, out, (0, 0, 0), ARM, fold, back)
    for one, other in zip(b, again, strict=True):
        assert length(sub(one, other)) < 1e-5


@given(bends)
def test_span_is_the_distance_a_bent_limb_covers(bend: float) -> None:
    bones = ik.place(WORLD, 1, (0, 0, 0), LEG, -1, Angles(0, 0, 0, bend, 0, 0))
    assert ik.span(*LEG, bend) == pytest.approx(length(bones.end))


@given(poses)
def test_the_trunk_keeps_its_lengths_and_its_frames_stay_square(pose: TrunkPose) -> None:
    t = trunk(pose)
    assert length(sub(t.waist, t.hips)) == pytest.approx(body.PELVIS)
    assert length(sub(t.ribs, t.waist)) == pytest.approx(body.LUMBAR)
    assert length(sub(t.collar, t.ribs)) == pytest.approx(body.THORAX)
    for frame in (t.pelvis, t.lumbar, t.thorax, t.head):
        assert dot(frame.front, frame.up) == pytest.approx(0.0, abs=1e-9)
        assert length(frame.right) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("pose", "front", "up"),
    [
        (TrunkPose(), (1, 0, 0), (0, 1, 0)),
        (TrunkPose(pelvis=-90), (0, 1, 0), (-1, 0, 0)),
        (TrunkPose(pelvis=90), (0, -1, 0), (1, 0, 0)),
    ],
)
def test_standing_lying_on_the_back_and_bending_over_face_where_they_should(
    pose: TrunkPose, front: Vec, up: Vec
) -> None:
    pelvis = trunk(pose).pelvis
    assert pelvis.front == pytest.approx(front, abs=1e-9)
    assert pelvis.up == pytest.approx(up, abs=1e-9)


def test_the_segments_add_up_to_the_standing_height() -> None:
    parts = (body.ANKLE, body.SHANK, body.THIGH, body.PELVIS, body.LUMBAR, body.THORAX, body.NECK, body.HEAD)
    assert sum(parts) == pytest.approx(body.HEIGHT)
