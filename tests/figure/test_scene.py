"""What a picture shows of the body's touch: palms flat on walls, the mat darker under what lies on it."""

import math

import pytest

from hamstretch.figure import body, scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.camera import Point
from hamstretch.figure.clip import Clip
from hamstretch.figure.limbs import hand
from hamstretch.figure.vec import along
from tests.material import clip_of


def breadth(points: tuple[Point, ...], way: Point) -> float:
    size = math.hypot(*way)
    across = [(x * -way[1] + y * way[0]) / size for x, y in points]
    return max(across) - min(across)


@pytest.mark.parametrize(
    ("name", "key", "arm"), [("DY2", "stand", 1), ("ST6", "hold", 0), ("ST6", "hold", 1)]
)
def test_a_palm_on_a_wall_lies_flat_on_it(name: str, key: str, arm: int) -> None:
    clip = clip_of(name)
    pose = clip.at(clip.key_time(key))
    bones, wall = pose.skeleton.arms[arm], pose.skeleton.flats[arm]
    fingers = pose.camera.point(bones.tip)
    (_, flat), _ = hand(pose.camera, bones, grip=False, wall=wall)
    (_, edgewise), _ = hand(pose.camera, bones, grip=False)
    assert breadth(flat, fingers) > breadth(edgewise, fingers)


def pressed(clip: Clip, t: float) -> float:
    shapes = scene.figure(clip, clip.at(t), LOOKS[0])
    return sum(breadth(s.points, (0.0, 1.0)) for s in shapes if s.role == "pressed")


def test_the_mat_is_darker_under_what_lies_on_it_and_less_of_it_under_a_bridge() -> None:
    bridge = clip_of("STR2")
    lying, lifted = (pressed(bridge, bridge.key_time(key)) for key in ("lie", "line"))
    assert lying > lifted > 0
    assert pressed(clip_of("ST1"), 0.0) == 0


def test_an_arm_throws_its_shade_on_the_wall_that_its_palm_touches_and_none_from_afar() -> None:
    clip = clip_of("ST6")
    pose = clip.at(clip.key_time("hold"))
    shades = [s for s in scene.figure(clip, pose, LOOKS[0]) if s.role == "wall-shade"]
    assert len(shades) == 2
    for arm in pose.skeleton.arms:
        x, y = pose.camera.point(along(arm.end, arm.tip, body.PALM))
        boxes = [scene.around((shade,)) for shade in shades]
        assert any(b.left < x < b.right and b.bottom < y < b.top for b in boxes)
    away = scene.figure(clip, clip.at(0.0), LOOKS[0])
    assert not [s for s in away if s.role == "wall-shade"]
