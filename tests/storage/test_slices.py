"""A log cut into its documents is what decoding it whole gives, or nothing."""

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import HamstretchError
from hamstretch.core.exchange import LogHead, canonical, readable
from hamstretch.core.records import SCHEMA, SessionRecord
from hamstretch.storage import log_shape, slices
from hamstretch.storage.log import LogFile

Maker = Callable[..., SessionRecord]
VALUE = st.recursive(
    st.none() | st.integers(-9, 9) | st.sampled_from(['"', "\\", ',"2":{', '{"1":', "}", "ü"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("123a"), inner, max_size=3),
    max_leaves=6,
)


def whole(content: bytes) -> dict[str, dict[str, bytes]]:
    tables = msgspec.json.decode(content, type=dict[str, dict[str, msgspec.Raw]])
    return {name: {key: bytes(raw) for key, raw in table.items()} for name, table in tables.items()}


def as_bytes(found: dict[str, slices.Table]) -> dict[str, dict[str, bytes]]:
    return {name: {key: bytes(raw) for key, raw in table.items()} for name, table in found.items()}


@given(st.dictionaries(st.integers(1, 4).map(str), VALUE, max_size=4))
def test_what_is_cut_is_what_is_there(entries: dict[str, object]) -> None:
    content = msgspec.json.encode({"meta": {"1": {"schema": 2}}, "entries": entries})
    found = slices.cut(content)
    if found is not None:
        assert as_bytes(found) == whole(content)


@given(st.lists(VALUE, min_size=1, max_size=12))
def test_a_log_numbered_in_order_is_cut_unless_a_document_has_such_numbers_itself(
    values: list[object],
) -> None:
    content = msgspec.json.encode(
        {"meta": {"1": {"schema": 2}}, "entries": {str(n): v for n, v in enumerate(values, 1)}}
    )
    found = slices.cut(content)
    if found is not None:
        assert as_bytes(found) == whole(content)
    else:
        assert b',"' in content.partition(b'"entries"')[2]


@pytest.mark.parametrize(
    "spoil", [(b"}}", b"}} "), (b'"entries"', b'"others"'), (b'{"meta":{', b'{ "meta":{')]
)
def test_another_layout_is_left_to_the_careful_way(filled: Path, spoil: tuple[bytes, bytes]) -> None:
    content = filled.read_bytes()
    assert slices.cut(content) is not None
    other = content.replace(*spoil)
    assert other != content
    assert slices.cut(other) is None


def test_what_is_written_piece_by_piece_is_the_whole(filled: Path, make: Maker) -> None:
    log = LogFile(filled, "x")
    log.merge([make(n) for n in range(10, 1300)])
    log.close()
    content = filled.read_bytes()
    assert b"".join(log_shape.pieces(log_shape.tables(content))) == content
    for odd in ({}, {"meta": {}, "entries": {}}, {"meta": {"1": {}}, "x": [1], "entries": {"1": {}}}):
        assert b"".join(log_shape.pieces(odd)) == msgspec.json.encode(odd)


def seen(content: bytes, *, apart: bool) -> object:
    try:
        return log_shape.read(content, Path("log.json"), apart=apart)
    except HamstretchError as fault:
        return type(fault), fault.say


@given(st.data())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_log_read_apart_is_the_log_read_whole_whatever_became_of_it(
    make: Maker, data: st.DataObject
) -> None:
    content = log_of(*(make(n) for n in range(1, data.draw(st.integers(1, 4)) + 1)))
    spans = st.tuples(st.integers(0, len(content)), st.integers(0, 200)).map(lambda s: (s[0], s[0] + s[1]))
    for _ in range(data.draw(st.integers(0, 2))):
        first, end = data.draw(spans)
        what = data.draw(st.sampled_from([b"", b"9", b"}", b",", b'"', content[first:end] * 2, content[:90]]))
        content = content[:first] + what + content[end:]
    assert seen(content, apart=True) == seen(content, apart=False)


@pytest.mark.parametrize(
    "spoil",
    [
        (b'"schema":2', b'"schema":99'),
        (b'"schema":2', b'"schema":1'),
        (b'"schema":2', b'"schema":0'),
        (b'{"1":{"schema"', b'{"1":{"schema":2},"1":{"schema"'),
        (b',"2":{"type"', b',"1":{"type"'),
        (b'"entries":{', b'"entries":{},"entries":{'),
        (b"2026-01-02", b"0001-01-01"),
    ],
)
def test_a_log_read_apart_hides_no_fault(make: Maker, spoil: tuple[bytes, bytes]) -> None:
    content = log_of(make(1), make(2), make(3))
    other = content.replace(*spoil)
    assert other != content
    apart, whole_ = seen(other, apart=True), seen(other, apart=False)
    if isinstance(whole_, log_shape.Reading) and whole_.schema < SCHEMA:
        assert isinstance(apart, log_shape.Reading)
        assert apart.schema == whole_.schema  # what it holds is read when it has been made current
    else:
        assert apart == whole_


def log_of(*entries: SessionRecord) -> bytes:
    meta = {
        "schema": SCHEMA,
        "app": "0.1.0",
        "created": entries[0].at.utc,
        "uuid": "00000000-0000-4000-8000-0000000000aa",
    }
    numbered = {str(n): entry for n, entry in enumerate(entries, 1)}
    return msgspec.json.encode({"meta": {"1": meta}, "entries": numbered})


@given(st.lists(VALUE | st.dictionaries(st.sampled_from("ab"), VALUE), min_size=1, max_size=6), st.booleans())
def test_an_export_is_cut_into_what_is_in_its_list(values: list[object], deeper: bool) -> None:
    document = {"format": "x", "within": {"entries": [1]}, "entries": values}
    content = msgspec.json.format(msgspec.json.encode([document] if deeper else document), indent=1) + b"\n"
    found = slices.listed(content)
    if found is not None:
        empty, pieces = found
        assert msgspec.json.decode(empty) == {**document, "entries": []}
        assert [msgspec.json.decode(piece) for piece in pieces] == values


def test_an_export_of_this_app_is_cut_and_one_in_another_layout_is_not(make: Maker) -> None:
    head = LogHead(app="1", created=datetime(2026, 1, 1, tzinfo=UTC), uuid=str(uuid.UUID(int=1)))
    entries = [make(n) for n in range(1, 4)]
    content = b"".join(readable(head, entries))
    found = slices.listed(content)
    assert found is not None
    assert [msgspec.json.decode(piece, type=SessionRecord) for piece in found[1]] == entries
    for other in (canonical(head, entries), content + b" ", content.replace(b",\n  {", b"\n  {", 1)):
        assert slices.listed(other) is None
