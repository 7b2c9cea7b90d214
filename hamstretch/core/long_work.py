"""Work on many entries that tells how far it is and can be stopped between two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Step = Callable[[int, int], None]
"""Told how many of how many parts are done; whatever it raises ends the work."""


def unseen(_done: int, _of: int) -> None:
    """Take a step that nobody waits for."""


def tellable(done: int, of: int) -> bool:
    """Whether a step on the way begins another percent: more often nobody needs to be told."""
    return done < of and done * 100 // of != (done - 1) * 100 // of


def stepped(parts: Sequence[T], step: Step) -> Iterator[T]:
    """Yield the parts, with a step before each and after the last."""
    of = len(parts)
    for done, part in enumerate(parts):
        step(done, of)
        yield part
    step(of, of)
