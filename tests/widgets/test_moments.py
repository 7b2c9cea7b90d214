"""What is kept of a clip: the same moments when it comes round again, and those to come."""

import msgspec
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from hamstretch.figure import scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.clip import BREATH_S, Clip
from hamstretch.figure.palette import RIM
from hamstretch.figure.shape import Shape
from hamstretch.widgets.moments import (
    BREATHS_PER_S,
    FRAMES_PER_S,
    Reel,
    changed,
    fit,
    frame_at,
    halves,
    part,
    reel,
    runs,
)
from tests.material import clip_of


def seen(clip: Clip) -> Reel:
    return reel(clip, LOOKS[0], (0.0, 0.0, 200.0, 200.0), wrong=False, close=False, hints=False)


def test_a_loop_that_comes_round_again_makes_nothing_anew(posed: list[int]) -> None:
    clip = msgspec.structs.replace(clip_of("WU1"), yaw=29.0)
    frames, start = seen(clip), clip.key_time(clip.loop_key)
    round_trip = [start + n / FRAMES_PER_S for n in range(round((clip.length - start) * FRAMES_PER_S))]
    for t in round_trip:
        frames.at(t)
    made = len(posed)
    for t in round_trip:
        frames.at(t + clip.length - start)
    assert len(posed) <= made + 1


def test_a_breath_is_counted_from_the_pose_itself_and_goes_out_as_it_came_in() -> None:
    clip = clip_of("TE4")
    held = clip.key("read")
    assert held is not None
    assert frame_at(clip, held.t) == held.t * FRAMES_PER_S
    ticks = [held.t + n / FRAMES_PER_S for n in range(round(held.hold * FRAMES_PER_S))]
    assert len({frame_at(clip, t) for t in ticks}) == round(BREATH_S * BREATHS_PER_S) // 2 + 1
    for t in ticks:
        shown, real = (clip.at(s).breath for s in (frame_at(clip, t) / FRAMES_PER_S, t))
        assert shown == pytest.approx(real, abs=0.03)  # half of 1/15 s where it is fastest


def test_what_was_made_in_an_idle_tick_is_there_when_it_is_due(posed: list[int]) -> None:
    clip = msgspec.structs.replace(clip_of("ST2"), yaw=17.0)
    frames = seen(clip)
    frames.at(0.0)
    for _ in range(30):
        frames.prepare(0.0)
    made = len(posed)
    for n in range(1, 25):
        frames.at(n / FRAMES_PER_S)
    assert len(posed) == made


def test_a_breath_is_made_in_the_ticks_between_its_moments(posed: list[int]) -> None:
    clip = msgspec.structs.replace(clip_of("ST2"), yaw=18.0)
    frames, hold = seen(clip), clip.key_time("hold")
    late = []
    for n in range(FRAMES_PER_S):
        t = hold + n / FRAMES_PER_S
        made = len(posed)
        frames.at(t)
        late.append(len(posed) > made)
        if n % (FRAMES_PER_S // BREATHS_PER_S):
            frames.prepare(t)
    assert sum(late) == 1


def test_no_more_is_made_ahead_than_is_kept(posed: list[int]) -> None:
    frames = seen(msgspec.structs.replace(clip_of("ST2"), yaw=16.0))
    for _ in range(1000):
        frames.prepare(0.0)
    assert len(posed) < 300


def test_a_moment_does_not_differ_from_itself_and_a_breath_leaves_the_legs_alone() -> None:
    clip = clip_of("ST2")
    frames, hold = seen(clip), clip.key_time("hold")
    out, full = frames.at(hold), frames.at(hold + 2.5)
    assert changed(out, out).isNull()
    box, foot = (
        changed(out, full),
        max((p.box for p in full.person if p.role == "shoe"), key=lambda b: b.bottom()),
    )
    assert not box.isNull()
    assert not box.intersects(foot)


def test_a_picture_framed_otherwise_takes_nothing_over_from_the_one_before() -> None:
    clip, rect = clip_of("DY3"), QRectF(0.0, 0.0, 200.0, 200.0)
    one, other = (Reel(clip, LOOKS[0], rect, wrong=False, close=False, hints=True) for _ in range(2))
    swing, held = (round(clip.key_time(key) * FRAMES_PER_S) for key in ("swing", clip.hold_key))
    one.pose(held)
    assert [p.path for p in one.pose(swing).props] == [p.path for p in other.pose(swing).props]


def filled(runs: tuple[tuple[Shape, ...], ...], box: scene.Extent) -> QImage:
    image = QImage(600, 400, QImage.Format.Format_Grayscale8)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for run in runs:
        painter.fillPath(part(run, fit(QRectF(image.rect()), box)).path, QColor("white"))
    painter.end()
    return image


@pytest.mark.parametrize("name", ["SU2", "WU1", "DY3", "STR1"])
def test_the_shade_in_halves_is_the_shade_in_one(name: str) -> None:
    clip = clip_of(name)
    for side in ("right", "left"):
        ring = scene.shadow(clip, clip.at(1.0, side))
        box = scene.around((ring,))
        whole, two = filled(((ring,),), box), filled(halves(ring), box)
        pairs = zip(bytes(whole.constBits()), bytes(two.constBits()), strict=True)
        assert max(abs(a - b) for a, b in pairs) < 90  # less than half a pixel at the edge, and no seam
        assert 255 in bytes(two.constBits())


def test_a_limb_that_stands_still_is_the_same_picture_though_its_angles_are_found_anew() -> None:
    clip = clip_of("ST4-bent-knee")
    frames = seen(clip)
    shoes = [{id(p) for p in frames.at(t).person if p.role == "shoe"} for t in (2.0, 2.1)]
    assert shoes[0] == shoes[1] != set()


@pytest.mark.parametrize("name", ["STR2-hold", "SU4", "WU1"])
def test_the_line_round_a_person_reaches_as_far_as_a_stroke_would(name: str) -> None:
    clip = clip_of(name)
    person = scene.figure(clip, clip.at(clip.key_time(clip.hold_key)), LOOKS[0])
    to = fit(QRectF(0.0, 0.0, 600.0, 400.0), scene.framed(clip, "right"))
    pen = QPen(QColor("white"), RIM * to.m11(), j=Qt.PenJoinStyle.RoundJoin)
    images = [QImage(600, 400, QImage.Format.Format_Grayscale8) for _ in range(2)]
    for image, stroked in zip(images, (False, True), strict=True):
        image.fill(QColor("black"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in (part(run, to, rim=True) for run in runs(person)):
            painter.fillPath(line.path, QColor("white"))
            if line.rim is not None:
                painter.strokePath(line.path, pen) if stroked else painter.fillPath(line.rim, QColor("white"))
        painter.end()
    pairs = zip(bytes(images[0].constBits()), bytes(images[1].constBits()), strict=True)
    assert sum(abs(a - b) > 128 for a, b in pairs) < 20  # pixels of some thousand along the outline
