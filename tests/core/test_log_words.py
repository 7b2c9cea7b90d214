"""What the log as a whole is said to be, and what a merge is said to do."""

import msgspec
import pytest

from hamstretch.core.amend import deletion
from hamstretch.core.log_words import KINDS, held, holds, merging
from hamstretch.core.merge import merge
from hamstretch.core.records import AmendmentRecord
from hamstretch.core.wording import Wording
from tests.entries import OLD, at, session, uid


def text(wording: Wording, *says: object) -> list[str]:
    return [wording(what) for what in says]


def test_what_was_taken_out_is_not_counted() -> None:
    out = AmendmentRecord(id=uid(9), at=at(9), target=uid(2), change=deletion(session(2)))
    assert held((session(1), session(2), out)) == (1, session(1).at.day)
    assert held(()) == (0, None)


def test_what_was_written_since_is_counted_too() -> None:
    log = (session(1), session(3))
    assert held(log) == (2, session(3).at.day)
    assert held((*log, session(2))) == (3, session(3).at.day)
    assert held((*log, session(2), session(4))) == (4, session(4).at.day)
    assert held(log[:1]) == (1, session(1).at.day)


def test_a_merge_is_said_by_kind_and_day_and_what_stays(wording: Wording) -> None:
    theirs = (*OLD, msgspec.structs.replace(session(1), note="otherwise"), session(2), session(3))
    found = msgspec.structs.replace(merge((session(1), session(2)), theirs), aside=2)
    assert text(wording, *merging(found, str)) == [
        "From 2026-01-05, this would be added:",
        "2 sessions",
        "1 answer about pain",
        "1 clearance",
        "1 step of the plan (start, pause, resume)",
        "1 safety list",
        "1 entry is here already, just the same.",
        "1 entry differs from the one here. Yours stays as it is.",
        "2 entries of that file cannot be read and would be left out.",
    ]


def test_nothing_to_add_is_said_first(wording: Wording) -> None:
    assert text(wording, *merging(merge(OLD, OLD), str))[0].startswith("Nothing is missing here")


@pytest.mark.parametrize("tag", sorted({*KINDS, "other"}))
def test_every_kind_has_a_word(wording: Wording, tag: str) -> None:
    assert f"log.kind.{tag}" in wording


def test_an_empty_log_is_said_to_hold_nothing_yet(wording: Wording) -> None:
    assert text(wording, holds(0, None, str)) == ["no sessions yet"]
