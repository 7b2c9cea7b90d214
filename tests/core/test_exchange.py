"""The document of a log that people may open: the canonical one, indented, and told of as it is made."""

from datetime import UTC, datetime

import msgspec
import pytest

from hamstretch.core.exchange import LogHead, canonical, readable
from tests.story import six_weeks

HEAD = LogHead(app="1", created=datetime(2026, 1, 5, tzinfo=UTC), uuid="00000000-0000-0000-0000-000000000001")
LOG = six_weeks()


@pytest.mark.parametrize("count", [0, 1, len(LOG)])
def test_its_pieces_are_the_canonical_document_indented(count: int) -> None:
    told: list[tuple[int, int]] = []
    made = b"".join(readable(HEAD, LOG[:count], lambda done, of: told.append((done, of))))
    assert made == msgspec.json.format(canonical(HEAD, LOG[:count]), indent=1) + b"\n"
    assert told == [(n, count) for n in range(count + 1)]


def test_it_is_stopped_between_two_entries() -> None:
    def step(done: int, _of: int) -> None:
        if done == 2:
            raise InterruptedError

    pieces = readable(HEAD, LOG, step)
    with pytest.raises(InterruptedError):
        list(pieces)
