import itertools

import msgspec

from hamstretch.figure.checks import faults
from hamstretch.figure.clip import Clip
from hamstretch.figure.pose import contacts
from hamstretch.figure.props import Chair, Cushion, Ruler, SideWall, Step, Wall, face, flank, level
from hamstretch.figure.stance import Arm


def test_a_hand_rests_flat_on_a_wall_beside_the_body(march_clip: Clip) -> None:
    wall = SideWall(z=-60.0)
    stance = march_clip.keys[0].stance
    leaning = stance._replace(arms=(stance.arms[0], Arm(on="side-wall", x=10.0, y=123.0, elbows="down")))
    keys = (msgspec.structs.replace(march_clip.keys[0], stance=leaning), *march_clip.keys[1:])
    clip = msgspec.structs.replace(march_clip, props=(wall,), keys=keys)
    (touch,) = (c for c in contacts(leaning, clip.at(0.0).skeleton, clip.props) if "side-wall" in c.what)
    assert touch.want[2] > wall.z
    assert faults(clip) == []


def test_a_wall_out_of_reach_is_a_fault(march_clip: Clip) -> None:
    stance = march_clip.keys[0].stance
    stretching = stance._replace(arms=(stance.arms[0], Arm(on="side-wall", x=10.0, y=123.0)))
    keys = (msgspec.structs.replace(march_clip.keys[0], stance=stretching), *march_clip.keys[1:])
    clip = msgspec.structs.replace(march_clip, props=(SideWall(z=-90.0),), keys=keys)
    assert any("hand on side-wall misses" in fault for fault in faults(clip))


def test_soles_can_rest_against_a_step_and_only_walls_beside_have_a_flank() -> None:
    assert face((Chair(), Step(x=12.0)), "step-edge") == 12.0
    assert flank((Step(), SideWall(z=-50.0)), "side-wall") == -50.0
    assert flank((Step(),), "step-edge") is None


def test_a_ruler_is_read_in_bands_of_five_centimetres() -> None:
    bands = Ruler(x=10.0, length=40.0).boxes
    assert [(b.low[0], b.high[0]) for b in bands] == [(10.0 + 5 * i, 15.0 + 5 * i) for i in range(8)]
    assert all(a.role != b.role for a, b in itertools.pairwise(bands))
    assert [b.high[1] for b in Ruler(length=15.0, upright=True).boxes] == [5.0, 10.0, 15.0]


def test_a_doorway_has_a_frame_round_its_opening_in_the_tone_of_furniture_and_wall_on_all_sides() -> None:
    doorway = Wall(x=30.0, z=32.0, width=34.0, height=140.0, opening=72.0).boxes
    far, lintel, near = (b for b in doorway if b.role == "prop")
    assert near.low[2] - far.high[2] == 72.0
    assert lintel.low[1] == far.high[1] == 140.0
    assert lintel.low[2] == far.low[2]
    wall = [b for b in doorway if b.role == "wall"]
    assert min(b.low[2] for b in wall) < far.low[2]
    assert max(b.high[2] for b in wall) > near.high[2]
    assert max(b.high[1] for b in wall) > lintel.high[1]
    assert len(Wall().boxes) == 1


def test_a_turned_chair_has_its_back_beyond_its_seat_and_the_same_edge() -> None:
    there, back = Chair(x=30.0).boxes, Chair(x=30.0, turned=True).boxes
    assert max(b.high[0] for b in there) == min(b.low[0] for b in back) == 30.0
    assert [b.high[1] for b in there] == [b.high[1] for b in back]


def test_one_sits_as_high_as_the_cushion_is() -> None:
    assert level((Cushion(height=8.0),), "cushion") == 8.0
