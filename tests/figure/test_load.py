import msgspec
import pytest

from hamstretch.figure.clip import Clip
from hamstretch.figure.load import ClipFile, decode
from hamstretch.figure.props import Chair

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


OTHER = msgspec.toml.decode(GOOD.encode(), type=ClipFile)
LIKE = """
schema = 1
id = "ST1-way"
like = "ST1"
"""


def varied(text: str) -> Clip:
    return decode("ST1-way", (LIKE + text).encode(), OTHER)


def test_a_file_like_another_is_that_clip_by_another_name() -> None:
    assert msgspec.structs.replace(varied(""), id="ST1") == decode("ST1", GOOD.encode())


def test_what_it_gives_takes_the_place_of_what_is_there() -> None:
    clip = varied("""
        props = [{ kind = "chair" }]
        [[keys]]
        key = "hold"
        legs = { on = "floor", x = 9.0 }
        [wrong]
        text = "Other."
    """)
    same = decode("ST1", GOOD.encode())
    assert len(clip.props) == 1
    assert [leg.x for leg in clip.keys[1].stance.legs] == [9.0, 9.0]
    assert clip.keys[1].stance.trunk == same.keys[1].stance.trunk
    assert (clip.keys[1].t, clip.keys[1].hold) == (2.0, 5.0)
    assert (clip.wrong.text, clip.wrong.mark, clip.wrong.stance.trunk) == (
        "Other.",
        "back",
        same.wrong.stance.trunk,
    )


def test_a_new_key_comes_in_by_its_time_and_later_ones_inherit_from_it() -> None:
    clip = varied('[[keys]]\nkey = "reach"\nt = 1\nbase = { x = 4.0 }\n')
    assert [key.key for key in clip.keys] == ["set-up", "reach", "hold"]
    assert clip.keys[2].stance.base.x == 4.0


def test_an_empty_list_takes_things_away() -> None:
    with_chair = msgspec.structs.replace(OTHER, props=(Chair(),))
    assert decode("ST1-way", (LIKE + "props = []").encode(), with_chair).props == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[[keys]]\nkey = "reach"', "reach needs the time"),
        ('hints = [{ part = "near-foot", at = "moon" }]', "no key is named moon"),
        ('ghosts = [{ of = "moon" }]', "no key is named moon"),
        ('ghosts = [{ of = "set-up", takes = ["step"] }]', "nothing in this clip is a step"),
    ],
)
def test_what_is_wrong_in_a_change_is_refused_with_its_key(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        varied(text)


def test_a_clip_like_nothing_or_like_a_change_is_refused() -> None:
    for other in (None, msgspec.structs.replace(OTHER, like="ST9")):
        with pytest.raises(ValueError, match="like: there is no figure ST1"):
            decode("ST1-way", LIKE.encode(), other)
