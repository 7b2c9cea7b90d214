"""What was read from a log is read on where that log has only grown, and never where it is another."""

import msgspec

from hamstretch.core.history import Memory
from hamstretch.core.records import Entry
from tests.story import six_weeks

*BEGUN, LAST, MORE = six_weeks()


def test_an_entry_that_is_another_object_since_it_was_saved_is_still_the_same() -> None:
    memory = Memory[str]()
    memory.keep((*BEGUN, LAST), "read")
    saved: Entry = msgspec.json.decode(msgspec.json.encode(LAST), type=Entry)
    assert saved is not LAST
    assert memory.find((*BEGUN, saved, MORE)) == ("read", (MORE,))


def test_another_log_is_not_taken_for_one_that_has_grown() -> None:
    memory = Memory[str]()
    memory.keep((*BEGUN, LAST), "read")
    assert memory.find((*BEGUN, MORE, LAST)) is None
    assert memory.find((*BEGUN[1:], LAST, MORE)) is None
    assert memory.find(tuple(BEGUN)) is None


def test_a_log_that_was_read_again_stays_known_by_its_old_objects_and_its_new_ones() -> None:
    memory = Memory[str]()
    memory.keep((*BEGUN, LAST), "read")
    saved: Entry = msgspec.json.decode(msgspec.json.encode(LAST), type=Entry)
    log = (*BEGUN, saved)
    assert memory.find(log) == ("read", ())
    for other in ((*BEGUN, MORE, LAST), tuple(BEGUN)):
        memory.keep(other, "another")
    assert memory.find(log) == ("read", ())
    assert memory.find((*BEGUN, LAST)) == ("read", ())
    assert memory.find((*log, MORE)) == ("read", (MORE,))
