import msgspec
import pytest

from hamstretch.figure.load import decode

GOOD = """
schema = 1
id = "ST1"
[[keys]]
key = "set-up"
t = 0
[[keys]]
key = "hold"
t = 2
hold = 5
trunk = { pelvis = 20 }
[wrong]
key = "bent"
of = "hold"
text = "Bent."
mark = "back"
trunk = { lumbar = 30 }
"""


def read(text: str) -> object:
    return decode("ST1", text.encode())


def test_a_key_inherits_what_it_leaves_out() -> None:
    clip = decode("ST1", GOOD.encode())
    first, second = clip.keys
    assert second.stance.legs == first.stance.legs
    assert second.stance.trunk.pelvis == 20
    assert clip.hold_key == "hold"
    assert clip.loop_key == "set-up"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('id = "ST1"', 'id = "ST9"', "does not match the file name"),
        ("t = 2", "t = 0", "not after the end"),
        ('key = "hold"', 'key = "set-up"', "another key is named set-up"),
        ("t = 0", "t = 1", "first key stands at 0 s"),
        ("hold = 5", "hold = 3", "whole number of breaths"),
        ('of = "hold"', 'of = "nowhere"', "no key is named nowhere"),
        ("trunk = { pelvis = 20 }", 'arms = { on = "moon" }', "nothing in this clip is called moon"),
        ("trunk = { pelvis = 20 }", 'base = { part = "pelvis", on = "seat" }', "is called seat"),
        ("trunk = { pelvis = 20 }", "trunk = { pelvis = 20, tail = 1 }", "tail"),
        ("trunk = { pelvis = 20 }", 'trunk = { pelvis = "far" }', "pelvis"),
        ("schema = 1", "schema = 2", "schema"),
        ("schema = 1", "colour = 1", "colour"),
    ],
)
def test_what_is_wrong_is_refused_with_its_key(old: str, new: str, reason: str) -> None:
    with pytest.raises((ValueError, msgspec.ValidationError), match=reason):
        read(GOOD.replace(old, new, 1))
