"""What a still picture adds to its pose."""

import itertools
import math

import msgspec
import pytest

from hamstretch.figure import body, hints, scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.clip import Clip, Side
from hamstretch.figure.signs import READ
from hamstretch.figure.vec import along
from tests.material import clip_of

SIDES: tuple[Side, Side] = ("right", "left")


def test_every_hint_of_a_shipped_clip_is_seen_in_its_pose_and_mirrored_on_the_left(clip: Clip) -> None:
    for hint in clip.hints:
        right, left = (
            (
                *hints.arrows(clip, clip.key_time(hint.at), side),
                *hints.marks(clip, clip.key_time(hint.at), side),
            )
            for side in SIDES
        )
        assert right
        assert [tuple((-x, y) for x, y in s.points) for s in left if s.role not in READ] == [
            s.points for s in right if s.role not in READ
        ]


def test_an_arrow_is_shown_in_its_own_pose_alone() -> None:
    clip = clip_of("DY2")
    assert hints.arrows(clip, clip.key_time("grow"), "right")
    assert hints.arrows(clip, clip.key_time("stand"), "right") == ()


def test_an_arrow_ends_ahead_of_the_foot_that_moves() -> None:
    clip = clip_of("DY2")
    line = hints.arrows(clip, clip.key_time("grow"), "right")[0].points
    pose = clip.at(clip.key_time("grow"))
    foot = pose.camera.point(pose.skeleton.legs[0].end)
    assert line[-1] == pytest.approx(foot, abs=20)
    assert line[0] != pytest.approx(foot, abs=60)


def test_the_angle_of_a_knee_is_drawn_along_the_bent_leg_on_an_edge_that_is_seen() -> None:
    clip = clip_of("ST5-bent-knee")
    held = clip.key_time("hold")
    pose = clip.at(held)
    leg = pose.skeleton.legs[0]
    hip, knee, ankle = (pose.camera.point(p) for p in (leg.root, leg.middle, leg.end))
    edge, line = (s for s in hints.marks(clip, held, "right") if knee in s.points)
    assert (edge.role, edge.points) == ("hint-edge", line.points)
    assert edge.width > line.width
    above, *_, below = line.points
    assert math.dist(hip, above) + math.dist(above, knee) == pytest.approx(math.dist(hip, knee))
    assert math.dist(ankle, below) + math.dist(below, knee) == pytest.approx(math.dist(ankle, knee))
    assert hints.marks(clip, 0.0, "right") == ()


def test_the_other_poses_stand_beside_the_held_one_in_quiet_tones_and_are_mirrored() -> None:
    clip = clip_of("DY1")
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
        clip = clip_of(name)
        ghosts = hints.ghosts(clip, clip.key_time(clip.hold_key), "right", LOOKS[0])
        assert ghosts
        assert sum(shape.role in {"shadow", "ghost-shadow"} for shape in ghosts) == shades


def test_what_a_ghost_takes_along_stands_with_it_in_the_still_picture_alone() -> None:
    clip = clip_of("DY3")
    assert hints.staged(clip, 0.0) is None
    still = hints.staged(clip, clip.key_time(clip.hold_key))
    assert still is not None
    swing = next(ghost for ghost in clip.ghosts if ghost.takes)
    ends = {
        (old.kind, round(new.boxes[0].low[0] - old.boxes[0].low[0]))
        for old, new in zip(clip.props, still.props, strict=True)
    }
    assert ends == {("side-wall", round(swing.x)), ("chair", 0)}


def test_a_strip_shows_one_person_in_the_pose_of_each_step() -> None:
    clip = clip_of("DY3").alone
    held, swing = clip.key_time(clip.hold_key), clip.key_time("swing")
    assert hints.staged(clip, held) is None
    assert hints.shown(clip, held, "right", LOOKS[0]) == ()
    assert hints.shown(clip, swing, "right", LOOKS[0])
    walk = clip_of("DY1-short-step")
    assert hints.shown(walk, walk.key_time("hinge"), "right", LOOKS[0])
    assert hints.shown(walk.alone, walk.key_time("hinge"), "right", LOOKS[0]) == ()


def test_the_figures_of_a_walk_stand_on_a_level_line_over_an_arrow_that_ends_level() -> None:
    clip = clip_of("DY1")
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
    for clip in (clip_of("DY1-short-step"), clip_of("DY1")):
        (path,) = (hint for hint in clip.hints if hint.kind == "path")
        line = hints.arrows(clip, clip.key_time(path.at), "right")[0].points
        ground = min(y for _, y in line)
        touch = [x for x, y in line if y == pytest.approx(ground)]
        steps.append(max(b - a for a, b in itertools.pairwise(touch)))
    assert steps[0] < steps[1] / 2


def test_the_easier_and_slower_ways_tell_themselves_from_the_full_one_on_a_card() -> None:
    for name in ("STR2-small-lift", "STR2-hold", "STR3-slow", "STR4-slow", "SU5-lower-lift", "SU5-slow"):
        way, full = (clip_of(one) for one in (name, name.partition("-")[0]))
        seen, base = (hints.arrows(c, c.key_time(c.hold_key), "right") for c in (way, full))
        assert seen
        assert seen != base


def test_hands_that_rest_higher_or_lower_are_pointed_at_from_the_side_they_left() -> None:
    for name, way in (("ST6-hands-higher", 1), ("ST6-hands-lower", -1)):
        clip = clip_of(name)
        line, *_ = hints.arrows(clip, clip.key_time("hold"), "right")
        assert (line.points[-1][1] - line.points[0][1]) * way > 0


def test_the_counts_stand_in_order_beside_their_arrow_and_apart() -> None:
    for name, key, counts in (("STR4-slow", "stop", 4), ("STR3-slow", "lift", 3), ("SU5-slow", "hold", 3)):
        clip = clip_of(name)
        shapes = hints.arrows(clip, clip.key_time(key), "right")
        line = max((s for s in shapes if s.role == "hint"), key=lambda s: len(s.points)).points
        boxes = [scene.around([s]) for s in shapes if s.role == "sign"]
        middles = [((b.left + b.right) / 2, (b.bottom + b.top) / 2) for b in boxes]
        nearest = [min(range(len(line)), key=lambda i, m=m: math.dist(line[i], m)) for m in middles]
        assert len(boxes) == counts
        assert nearest == sorted(nearest)
        assert min(math.dist(a, b) for a, b in itertools.pairwise(middles)) > 11
        assert min(math.dist(p, m) for p in line for m in middles) > 8


def test_numbers_stand_where_the_mirror_has_them_and_read_the_same_way_round() -> None:
    clip = clip_of("SU5-slow")
    right, left = (
        [s.points for s in hints.arrows(clip, clip.key_time("hold"), side) if s.role == "sign"]
        for side in SIDES
    )
    for one, other in zip(right, left, strict=True):
        (x, *_), (a, *_) = ([px - min(q[0] for q in points) for px, _ in points] for points in (one, other))
        assert a == pytest.approx(x)
        assert min(p[0] for p in other) == pytest.approx(-max(p[0] for p in one))


def test_a_bar_that_stops_an_arrow_stands_clear_of_the_foot() -> None:
    for name in ("SU5-lower-lift", "SU3-bent-knee"):
        clip = clip_of(name)
        held = clip.key_time("hold")
        bar, *_ = hints.arrows(clip, held, "right")
        shoes = [s for s in scene.figure(clip, clip.at(held), LOOKS[0]) if s.role in {"shoe", "sole"}]
        assert min(math.dist(p, q) for s in shoes for p in s.points for q in bar.points) > 3


def test_the_arrow_of_toes_that_are_drawn_up_ends_by_them() -> None:
    for name, key in (("ST5-toes-up", "hold"), ("SU3-toes-up", "hold"), ("DY1-toes-up", "hinge")):
        clip = clip_of(name)
        at = clip.key_time(key)
        line, head = hints.arrows(clip, at, "right")[-2:]
        pose = clip.at(at)
        leg = pose.skeleton.legs[0]
        toes = pose.camera.point(along(leg.end, leg.tip, body.TOE))
        assert math.dist(line.points[-1], toes) < 10
        assert line.points[-1] in head.points
