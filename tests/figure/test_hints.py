"""What a still picture adds to its pose."""

import itertools
import math

import msgspec
import pytest

from hamstretch.clips import load_figure
from hamstretch.figure import hints, scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.clip import Clip, Side

SIDES: tuple[Side, Side] = ("right", "left")


def loaded(name: str) -> Clip:
    found = load_figure(name)
    assert isinstance(found, Clip)
    return found


def test_every_hint_of_a_shipped_clip_is_seen_in_its_pose_and_mirrored_on_the_left(clip: Clip) -> None:
    for hint in clip.hints:
        right = hints.arrows(clip, clip.key_time(hint.at), "right")
        left = hints.arrows(clip, clip.key_time(hint.at), "left")
        assert right
        assert [tuple((-x, y) for x, y in s.points) for s in left] == [s.points for s in right]


def test_an_arrow_is_shown_in_its_own_pose_alone() -> None:
    clip = loaded("DY2")
    assert hints.arrows(clip, clip.key_time("grow"), "right")
    assert hints.arrows(clip, clip.key_time("stand"), "right") == ()


def test_an_arrow_ends_ahead_of_the_foot_that_moves() -> None:
    clip = loaded("DY2")
    line = hints.arrows(clip, clip.key_time("grow"), "right")[0].points
    pose = clip.at(clip.key_time("grow"))
    foot = pose.camera.point(pose.skeleton.legs[0].end)
    assert line[-1] == pytest.approx(foot, abs=20)
    assert line[0] != pytest.approx(foot, abs=60)


def test_the_angle_of_a_knee_opens_as_it_bends() -> None:
    clip = loaded("TE4")
    sector, *straight, arc = hints.arrows(clip, clip.key_time("read"), "right")
    (knee, *_), (*_, end) = straight[0].points, straight[-1].points
    assert sector.points[0] == knee
    assert end[0] == pytest.approx(arc.points[0][0], abs=2)
    assert abs(arc.points[0][0] - knee[0]) < abs(arc.points[-1][0] - knee[0])


def test_the_other_poses_stand_beside_the_held_one_in_quiet_tones_and_are_mirrored() -> None:
    clip = loaded("DY1")
    held = clip.key_time(clip.hold_key)
    right, left = (hints.ghosts(clip, held, side, LOOKS[0]) for side in SIDES)
    assert all(s.role.startswith("ghost-") for s in right)
    assert [tuple((-x, y) for x, y in s.points) for s in left] == [s.points for s in right]
    person = scene.around(scene.figure(clip, clip.at(held), LOOKS[0]))
    for ghost in clip.ghosts:
        alone = msgspec.structs.replace(clip, ghosts=(ghost,))
        box = scene.around(hints.ghosts(alone, held, "right", LOOKS[0]))
        assert min(box.right, person.right) - max(box.left, person.left) < 3 * scene.MARGIN
    assert hints.ghosts(clip, 0.0, "right", LOOKS[0]) == ()


def test_a_pose_beside_the_held_one_has_its_own_shade_and_one_in_its_place_none() -> None:
    for name, shades in (("DY1", 1), ("DY3", 2), ("SU3", 0)):
        clip = loaded(name)
        ghosts = hints.ghosts(clip, clip.key_time(clip.hold_key), "right", LOOKS[0])
        assert ghosts
        assert sum(shape.role in {"shadow", "ghost-shadow"} for shape in ghosts) == shades


def test_what_a_ghost_takes_along_stands_with_it_in_the_still_picture_alone() -> None:
    clip = loaded("DY3")
    assert hints.staged(clip, 0.0) is None
    still = hints.staged(clip, clip.key_time(clip.hold_key))
    assert still is not None
    swing = next(ghost for ghost in clip.ghosts if ghost.takes)
    ends = {
        (old.kind, round(new.boxes[0].low[0] - old.boxes[0].low[0]))
        for old, new in zip(clip.props, still.props, strict=True)
    }
    assert ends == {("side-wall", round(swing.x)), ("chair", 0)}


def test_what_several_ghosts_take_reaches_from_the_first_to_the_last() -> None:
    clip = loaded("DY1-short-step")
    still = hints.staged(clip, clip.key_time(clip.hold_key))
    assert still is not None
    (old, *_), (new, *_) = ([box for prop in c.props for box in prop.boxes] for c in (clip, still))
    ways = [ghost.x for ghost in clip.ghosts]
    assert (new.low[0] - old.low[0], new.high[0] - old.high[0]) == (min(ways), max(ways))


def test_a_strip_shows_one_person_in_the_pose_of_each_step() -> None:
    clip = loaded("DY3").alone
    held, swing = clip.key_time(clip.hold_key), clip.key_time("swing")
    assert hints.staged(clip, held) is None
    assert hints.shown(clip, held, "right", LOOKS[0]) == ()
    assert hints.shown(clip, swing, "right", LOOKS[0])


def test_the_figures_of_a_walk_stand_on_a_level_line_over_an_arrow_that_ends_level() -> None:
    clip = loaded("DY1")
    held = clip.key_time(clip.hold_key)
    line = hints.arrows(clip, held, "right")[0].points
    assert line[0][1] == pytest.approx(line[-1][1])
    lowest = min(y for shape in hints.ghosts(clip, held, "right", LOOKS[0]) for _, y in shape.points)
    assert max(y for _, y in line) < lowest
    bottoms = {
        round(min(y for s in scene.figure(clip, clip.at(clip.key_time(g.of)), LOOKS[0]) for _, y in s.points))
        for g in clip.ghosts
    }
    persons = [s for s in hints.ghosts(clip, held, "right", LOOKS[0]) if s.role != "ghost-shadow"]
    assert round(min(y for s in persons for _, y in s.points)) == min(bottoms)


def test_a_short_step_has_shorter_arcs_than_a_long_one() -> None:
    steps = []
    for clip in (loaded("DY1-short-step"), loaded("DY1")):
        (path,) = (hint for hint in clip.hints if hint.kind == "path")
        line = hints.arrows(clip, clip.key_time(path.at), "right")[0].points
        ground = min(y for _, y in line)
        touch = [x for x, y in line if y == pytest.approx(ground)]
        steps.append(max(b - a for a, b in itertools.pairwise(touch)))
    assert steps[0] < steps[1] / 2


def test_the_easier_and_slower_ways_tell_themselves_from_the_full_one_on_a_card() -> None:
    for name in ("STR2-small-lift", "STR2-hold", "STR3-slow", "STR4-slow", "SU5-lower-lift", "SU5-slow"):
        way, full = (loaded(one) for one in (name, name.partition("-")[0]))
        seen, base = (hints.arrows(c, c.key_time(c.hold_key), "right") for c in (way, full))
        assert seen
        assert seen != base


def test_hands_that_rest_higher_or_lower_are_pointed_at_from_the_side_they_left() -> None:
    for name, way in (("ST6-hands-higher", 1), ("ST6-hands-lower", -1)):
        clip = loaded(name)
        line, *_ = hints.arrows(clip, clip.key_time("hold"), "right")
        assert (line.points[-1][1] - line.points[0][1]) * way > 0


def test_the_bars_between_counts_part_an_arrow_evenly() -> None:
    clip = loaded("STR4-slow")
    line, *bars, _ = hints.arrows(clip, clip.key_time("stop"), "right")
    middles = [tuple((a + b) / 2 for a, b in zip(*bar.points, strict=True)) for bar in bars]
    points = (line.points[0], *middles, line.points[-1])
    gaps = [math.dist(a, b) for a, b in itertools.pairwise(points)]
    assert len(gaps) == 4
    assert max(gaps) < 1.15 * min(gaps)
