import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.figure import pose, scene
from hamstretch.figure.body import LOOKS, look
from hamstretch.figure.checks import faults
from hamstretch.figure.clip import BREATH_S, Clip
from hamstretch.figure.stance import Arm, Leg
from hamstretch.figure.vec import Vec, length, sub

CATALOG = Path(__file__).parents[2] / "assets" / "catalog"


def joints(clip: Clip, t: float) -> list[Vec]:
    body = clip.at(t).skeleton
    limbs = (*body.legs, *body.arms)
    return [body.trunk.hips, body.trunk.nape, *(p for b in limbs for p in (b.root, b.middle, b.end))]


def test_a_shipped_clip_has_no_fault(clip: Clip) -> None:
    assert faults(clip) == []


def test_every_written_step_has_its_key_pose(clip: Clip) -> None:
    item, _, variant = clip.id.partition("-")
    (file,) = CATALOG.glob(f"*/{item.lower()}-*.toml")
    whole = tomllib.loads(file.read_text("utf-8"))
    (way,) = (v for v in whole["variants"] if v["key"] == variant) if variant else (whole,)
    steps = way.get("steps", whole["steps"])
    assert [step["key"] for step in steps if clip.key(step["key"]) is None] == []


def test_nothing_jumps_from_one_frame_to_the_next(clip: Clip) -> None:
    step = 1 / 60
    before = joints(clip, 0.0)
    for n in range(1, round(clip.length / step)):
        after = joints(clip, n * step)
        assert max(length(sub(a, b)) for a, b in zip(before, after, strict=True)) < 7.0, n * step
        before = after


def test_the_loop_closes_where_it_began(clip: Clip) -> None:
    first, last = joints(clip, clip.key_time(clip.loop_key)), joints(clip, clip.length)
    held = clip.key(clip.hold_key)
    if held is not None and not held.hold:
        assert max(length(sub(a, b)) for a, b in zip(first, last, strict=True)) < 6.0


def test_the_left_side_is_the_exact_mirror(clip: Clip) -> None:
    for t in (0.0, clip.length / 2, clip.key_time(clip.hold_key)):
        right = scene.figure(clip, clip.at(t), LOOKS[0])
        left = scene.figure(clip, clip.at(t, "left"), LOOKS[0])
        assert [s._replace(points=tuple((-x, y) for x, y in s.points)) for s in left] == list(right)
        body = clip.at(t).skeleton
        assert body.mirrored().mirrored() == body


def test_all_of_a_clip_stays_inside_its_extent(clip: Clip) -> None:
    box = scene.extent(clip)
    for n in range(24):
        shown = scene.figure(clip, clip.at(clip.length * n / 23), LOOKS[0])
        for x, y in (p for s in shown for p in s.points):
            assert box.left < x < box.right
            assert box.bottom < y < box.top


@pytest.mark.parametrize("person", LOOKS, ids=lambda one: one.id)
def test_every_look_has_a_face_and_hair(chair_clip: Clip, person: object) -> None:
    shapes = scene.figure(chair_clip, chair_clip.at(0.0), person)  # type: ignore[arg-type]
    roles = {s.role for s in shapes}
    assert {"skin", "hair", "ink", "shirt", "shorts", "shoe", "target"} <= roles


def test_an_unknown_look_is_drawn_as_the_first() -> None:
    assert look("nobody") is LOOKS[0]


def test_the_chest_breathes_in_the_hold_and_is_empty_at_both_ends(chair_clip: Clip) -> None:
    held = chair_clip.key("hold")
    assert held is not None
    full = chair_clip.at(held.t + BREATH_S / 2)
    assert full.breath == pytest.approx(1.0)
    assert chair_clip.at(held.t).breath == pytest.approx(0.0)
    assert chair_clip.at(held.end - 1e-6).breath == pytest.approx(0.0, abs=1e-6)
    assert full.skeleton.trunk.nape != chair_clip.at(held.t).skeleton.trunk.nape


def test_preparing_moves_in_so_that_the_hold_begins_on_time(chair_clip: Clip) -> None:
    held = chair_clip.key_time("hold")
    assert chair_clip.stage_time("prepare", 0.0, 60.0) == 0.0
    assert chair_clip.stage_time("prepare", 8.0, 8.0) == pytest.approx(held)
    assert chair_clip.stage_time("prepare", 7.0, 8.0) == pytest.approx(held - 1.0)


@given(elapsed=st.floats(0, 3600))
def test_a_hold_of_any_length_stays_in_the_held_pose(chair_clip: Clip, elapsed: float) -> None:
    held = chair_clip.key("hold")
    assert held is not None
    assert held.t <= chair_clip.stage_time("hold", elapsed) < held.end


@given(elapsed=st.floats(0, 3600))
def test_a_march_of_any_length_stays_in_its_loop(march_clip: Clip, elapsed: float) -> None:
    t = march_clip.stage_time("hold", elapsed)
    assert march_clip.key_time("lift") <= t <= march_clip.length


def test_returning_stops_at_the_last_pose(chair_clip: Clip) -> None:
    assert chair_clip.stage_time("return", 500.0) == chair_clip.length


def test_a_step_without_a_pose_of_its_own_shows_the_first(chair_clip: Clip) -> None:
    assert chair_clip.key_time("no-such-step") == 0.0


def test_the_common_fault_differs_from_the_pose_it_spoils(clip: Clip) -> None:
    assert clip.wrong_pose().skeleton != clip.at(clip.key_time(clip.hold_key)).skeleton
    assert scene.mark(clip.wrong_pose()) is not None


def test_a_hand_that_cannot_reach_and_a_floating_foot_are_faults(chair_clip: Clip) -> None:
    stance = chair_clip.keys[0].stance
    far_hand = Arm(on="space", x=300.0, y=100.0, z=10.0)
    bad = stance._replace(arms=(far_hand, stance.arms[1]))
    keys = (msgspec.structs.replace(chair_clip.keys[0], stance=bad), *chair_clip.keys[1:])
    assert any("hand on space misses" in f for f in faults(msgspec.structs.replace(chair_clip, keys=keys)))


def test_a_foot_under_the_floor_and_a_knee_past_its_limit_are_faults(chair_clip: Clip) -> None:
    stance = chair_clip.keys[0].stance
    bad = stance._replace(legs=(Leg(hip=0.0, knee=150.0), Leg(hip=0.0, knee=0.0)))
    keys = tuple(msgspec.structs.replace(k, stance=bad) for k in chair_clip.keys)
    found = " ".join(faults(msgspec.structs.replace(chair_clip, keys=keys)))
    assert "knee at 150 degrees" in found
    assert "under the floor" in found


@given(u=st.floats(0, 1))
def test_a_touching_foot_stays_down_all_the_way_between_two_stances(chair_clip: Clip, u: float) -> None:
    a, b = chair_clip.keys[0].stance, chair_clip.keys[1].stance
    body = pose.between(a, b, u, 0.0, chair_clip.props)
    assert body.legs[1].end == pytest.approx(pose.between(a, a, 0.0, 0.0, chair_clip.props).legs[1].end)
