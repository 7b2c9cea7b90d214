"""Entries to store, and places where storing goes wrong for real."""

import datetime as dt
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis.strategies as st
import msgspec
import pytest

from hamstretch.core.record_terms import CheckIn, Moment, Place, Quality, Side, Stamp
from hamstretch.core.records import ClearanceRecord, Ending, Entry, PlanRecord, PlanStep, SessionRecord, Work
from hamstretch.core.wording import Say, Wording
from hamstretch.storage.log import LogFile

ASSETS = Path(__file__).parents[2] / "assets"


def session(number: int = 1, note: str = "") -> SessionRecord:
    """One short session; the number makes its id and its day."""
    start = dt.datetime(2026, 1, 1, 7, 30, tzinfo=dt.UTC) + dt.timedelta(days=number % 3000)
    return SessionRecord(
        id=f"00000000-0000-4000-8000-{number:012x}",
        at=Stamp(start, 60),
        ended=Stamp(start + dt.timedelta(minutes=9), 60),
        routine="desk-routine",
        planned=True,
        week=1,
        phase=1,
        first_side=Side.LEFT,
        work=(Work(item="a", kind="hold", side=Side.LEFT, planned_s=30.0, held_s=29.5, volume=True),),
        check_ins=(
            CheckIn(moment=Moment.BEFORE, nrs=2, qualities=(Quality.STIFF,), places=(Place.LOW_BACK,)),
        ),
        ending=Ending.COMPLETE,
        app="0.1.0",
        note=note,
    )


@pytest.fixture
def make() -> Callable[..., SessionRecord]:
    return session


def _strategy(kind: object) -> st.SearchStrategy:  # noqa: C901, PLR0911, PLR0912 - a flat table, one case per kind
    """Values of a msgspec type, limits and all, so that a new field is covered the day it is added."""
    match msgspec.inspect.type_info(kind) if not isinstance(kind, msgspec.inspect.Type) else kind:
        case msgspec.inspect.StructType(cls, fields):
            return st.builds(cls, **{f.name: _strategy(f.type) for f in fields})
        case msgspec.inspect.UnionType(types):
            return st.one_of([_strategy(t) for t in types])
        case msgspec.inspect.VarTupleType(item):
            return st.lists(_strategy(item), max_size=3).map(tuple)
        case msgspec.inspect.EnumType(cls):
            return st.sampled_from(list(cls))
        case msgspec.inspect.LiteralType(values):
            return st.sampled_from(values)
        case msgspec.inspect.StrType(pattern=None):
            return st.text()
        case msgspec.inspect.StrType():
            return st.uuids().map(str)
        case msgspec.inspect.IntType(ge=low, le=high):
            return st.integers(low, high)
        case msgspec.inspect.FloatType(ge=low, le=high):
            return st.floats(low, high, allow_nan=False, allow_infinity=False)  # JSON has neither
        case msgspec.inspect.DateTimeType():
            # aware ones that `dated` lets in
            return st.datetimes(dt.datetime(1970, 1, 1), dt.datetime(8999, 12, 31), timezones=st.just(dt.UTC))  # noqa: DTZ001
        case msgspec.inspect.BoolType():
            return st.booleans()
        case msgspec.inspect.NoneType():
            return st.none()
        case other:
            msg = f"no values known for {other}"
            raise TypeError(msg)


@pytest.fixture(scope="session")
def any_entry() -> st.SearchStrategy[Entry]:
    return _strategy(Entry)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.json"


@pytest.fixture
def opened() -> Iterator[Callable[..., LogFile]]:
    """Opens logs and closes them after the test."""
    logs = []

    def open_(path: Path, **kwargs: bool) -> LogFile:
        logs.append(LogFile(path, "0.1.0", **kwargs))
        return logs[-1]

    yield open_
    for log in logs:
        log.close()


@pytest.fixture
def filled(path: Path, opened: Callable[..., LogFile]) -> Path:
    """A closed log that holds three entries of different kinds."""
    log = opened(path)
    log.add(session(1, "Übung für's Knie: 伸展"))
    log.add(ClearanceRecord(id=session(2).id, at=session(2).at, clearance="gone"))
    log.add(PlanRecord(id=session(3).id, at=session(3).at, step=PlanStep.START))
    log.close()
    return path


@pytest.fixture(scope="session")
def words() -> Callable[[Say], str]:
    """Renders a sentence from the shipped messages; fails on an unknown id or a missing argument."""
    return Wording(tomllib.loads((ASSETS / "messages" / "storage.toml").read_text("utf-8")))
