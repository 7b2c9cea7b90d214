"""What tests are made of: the clips that ship with the app, and a routine as a friend may send it."""

from hamstretch.clips import load_figure
from hamstretch.figure.clip import Clip

ROUTINE_TEXT = """\
schema = 1
id = "after-lunch"
name = "After lunch"
summary = "Two quiet stretches before the afternoon."
kind = "session"
where = "desk"
desk_safe = true
slots = [{ item = "ST2" }, { item = "ST5" }]
"""


def clip_of(name: str) -> Clip:
    """Return a figure's clip; a fault in it fails the test."""
    found = load_figure(name)
    assert isinstance(found, Clip), found
    return found
