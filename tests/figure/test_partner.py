from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.figure import body, scene
from hamstretch.figure.body import LOOKS
from hamstretch.figure.checks import faults
from hamstretch.figure.clip import Clip
from hamstretch.figure.load import decode
from hamstretch.figure.vec import along, dot, length, mix, sub, unit

FILE = Path(__file__).parents[2] / "assets" / "figures" / "SU6.toml"
CLIP = decode("SU6", FILE.read_bytes())


@given(share=st.floats(0, 1))
def test_both_hands_stay_at_heel_and_knee_while_the_leg_moves(share: float) -> None:
    now = CLIP.at(CLIP.length * share)
    assert now.partner is not None
    leg, palms = now.skeleton.legs[0], [along(a.end, a.tip, body.PALM) for a in now.partner.arms]
    assert length(sub(palms[0], leg.end)) < 10.0
    assert length(sub(palms[1], mix(leg.root, leg.middle, 0.93))) < 9.0


def test_the_partner_looks_at_the_leg_they_hold() -> None:
    now = CLIP.at(CLIP.key_time("hold"))
    assert now.partner is not None
    head = now.partner.trunk
    assert dot(head.head.front, unit(sub(now.skeleton.legs[0].middle, head.nape))) > 0.5


def test_the_partner_is_drawn_in_quieter_colours_than_the_figure() -> None:
    now = CLIP.at(CLIP.key_time("hold"))
    alone = scene.figure(CLIP, now._replace(partner=None), LOOKS[0])
    added = [s for s in scene.figure(CLIP, now, LOOKS[0]) if s not in alone]
    assert {s.role for s in added} == {"prop", "prop-shade", "prop-dark"}


def test_a_partner_who_cannot_reach_the_leg_is_a_fault() -> None:
    assert CLIP.partner is not None
    away = msgspec.structs.replace(CLIP, partner=msgspec.structs.replace(CLIP.partner, x=160.0))
    assert any("far hand on space misses" in fault for fault in faults(away))


def test_a_partner_under_the_floor_is_a_fault() -> None:
    def sunk(clip: Clip) -> Clip:
        keys = []
        for key in clip.keys:
            assert key.partner is not None
            base = msgspec.structs.replace(key.partner.base, y=30.0)
            keys.append(msgspec.structs.replace(key, partner=key.partner._replace(base=base)))
        return msgspec.structs.replace(clip, keys=tuple(keys))

    assert any("far knee" in fault and "under the floor" in fault for fault in faults(sunk(CLIP)))


def test_only_a_partner_can_hold_the_leg_of_the_figure() -> None:
    text = FILE.read_text("utf-8").replace('arms = { on = "mat"', 'arms = { on = "held-heel"', 1)
    with pytest.raises(ValueError, match="nothing in this clip is called held-heel"):
        decode("SU6", text.encode())


def test_a_second_person_without_a_place_is_refused() -> None:
    lines = FILE.read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("partner ="))
    with pytest.raises(ValueError, match="does not say where they are"):
        decode("SU6", text.encode())
