"""What a picture shows of the body's touch: palms flat on walls, the mat darker under what lies on it."""

import math

import pytest

from hamstretch.clips import load_figure
from hamstretch.figure import scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.camera import Point
from hamstretch.figure.clip import Clip
from hamstretch.figure.limbs import hand


def loaded(name: str) -> Clip:
    found = load_figure(name)
    assert isinstance(found, Clip)
    return found


def breadth(points: tuple[Point, ...], along: Point) -> float:
    size = math.hypot(*along)
    across = [(x * -along[1] + y * along[0]) / size for x, y in points]
    return max(across) - min(across)


@pytest.mark.parametrize(
    ("name", "key", "arm"), [("DY2", "stand", 1), ("ST6", "hold", 0), ("ST6", "hold", 1)]
)
def test_a_palm_on_a_wall_lies_flat_on_it(name: str, key: str, arm: int) -> None:
    clip = loaded(name)
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
    bridge = loaded("STR2")
    lying, lifted = (pressed(bridge, bridge.key_time(key)) for key in ("lie", "line"))
    assert lying > lifted > 0
    assert pressed(loaded("ST1"), 0.0) == 0
