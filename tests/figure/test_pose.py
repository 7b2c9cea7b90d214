import math
from pathlib import Path

import msgspec
import pytest

from hamstretch.figure import body, pose, props, scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.load import AT_EASE, decode
from hamstretch.figure.props import Chair, Corner, Mat, Prop
from hamstretch.figure.rig import Skeleton, TrunkPose
from hamstretch.figure.stance import Arm, Base, Leg, Stance
from hamstretch.figure.vec import along, dot, sub

FOLDER = Path(__file__).parents[2] / "assets" / "figures"
CORNER = decode("ST6", (FOLDER / "ST6.toml").read_bytes())
SITTING = AT_EASE._replace(base=Base(part="pelvis", on="mat"))


def shown(stance: Stance, *things: Prop) -> Skeleton:
    return pose.between(stance, stance, 0.0, 0.0, things)


def test_a_foot_on_its_outer_edge_lies_on_the_ground_with_its_sole_to_the_other_leg() -> None:
    folded = Leg(on="mat", part="edge", x=43.0, z=5.0, pole=64.0)
    leg = shown(SITTING._replace(legs=(AT_EASE.legs[0], folded)), Mat()).legs[1]
    assert leg.end == pytest.approx((43.0, Mat().thick + pose.EDGE, -5.0))
    assert dot(leg.tip_up, (0.0, 0.0, 1.0)) < -0.8


@pytest.mark.parametrize("degrees", [0.0, 30.0, 90.0])
def test_a_pole_turns_the_knee_outward_by_that_many_degrees(degrees: float) -> None:
    standing = AT_EASE._replace(base=Base(part="free", y=70.0))
    leg = shown(standing._replace(legs=(Leg(on="floor", x=0.0, pole=degrees), AT_EASE.legs[1]))).legs[0]
    ahead, _, aside = sub(leg.middle, leg.root)
    assert math.degrees(math.atan2(aside, ahead)) == pytest.approx(degrees)


def test_a_chair_beside_the_figure_stands_there_whole() -> None:
    here, there = props.boxes((Chair(),)), props.boxes((Chair(z=-50.0),))
    for a, b in zip(here, there, strict=True):
        assert b.low == pytest.approx((a.low[0], a.low[1], a.low[2] - 50.0))
        assert b.high == pytest.approx((a.high[0], a.high[1], a.high[2] - 50.0))


def test_a_hand_on_the_back_of_a_chair_rests_on_its_top() -> None:
    chair = Chair(x=61.0, z=-54.0)
    stance = AT_EASE._replace(arms=(Arm(), Arm(on="chair-back", x=21.0, z=36.0, grip=True)))
    touch = next(t for t in pose.contacts(stance, shown(stance, chair), (chair,)) if "hand" in t.what)
    assert touch.have == pytest.approx(touch.want, abs=0.01)
    assert touch.want[1] > chair.levels["chair-back"]


def test_palms_in_a_corner_lie_on_the_two_walls() -> None:
    corner = Corner(x=82.0, z=-44.0)
    arms = (Arm(on="corner", y=133.0, z=18.0), Arm(on="corner-side", x=66.0, y=131.0))
    near, far = shown(AT_EASE._replace(arms=arms, base=Base(x=32.0)), corner).arms
    ahead, beside = (along(arm.end, arm.tip, body.PALM) for arm in (near, far))
    assert ahead == pytest.approx((82.0 - body.HAND_HALF, 133.0, 18.0), abs=0.01)
    assert beside == pytest.approx((66.0, 131.0, -44.0 + body.HAND_HALF), abs=0.01)
    assert near.tip[0] == pytest.approx(0.0, abs=0.01)
    assert far.tip[2] == pytest.approx(0.0, abs=0.01)


def test_from_behind_the_chest_hides_an_arm_that_reaches_ahead() -> None:
    behind = msgspec.structs.replace(CORNER, yaw=-64.0)
    shapes = [s.role for s in scene.figure(behind, behind.at(behind.key_time("hold")), LOOKS[0])]
    assert max(i for i, role in enumerate(shapes) if role == "sleeve") < shapes.index("shirt")


@pytest.mark.parametrize("chest", [-92.0, -80.0, -112.0])
def test_a_lying_head_rests_on_the_mat_and_looks_where_it_did(chest: float) -> None:
    lying = AT_EASE._replace(trunk=TrunkPose(pelvis=chest, head=6.0), base=Base(part="shoulders", on="mat"))
    here = shown(lying, Mat())
    free = shown(lying._replace(base=Base(part="shoulders", on="mat", head=False)), Mat())
    touch = next(t for t in pose.contacts(lying, here, (Mat(),)) if t.what == "head on mat")
    assert touch.have == pytest.approx(touch.want)
    assert free.trunk.nape[1] != pytest.approx(touch.want[1])
    assert here.trunk.head == free.trunk.head
