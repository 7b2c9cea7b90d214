"""Logs of every released version stay readable; an older one is backed up before it is changed."""

import datetime as dt
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from hamstretch.core.break_records import BreakKind, BreakOutcome, BreakRecord
from hamstretch.core.errors import LogDamagedError, SaveError
from hamstretch.core.measure_records import (
    ActivitiesRecord,
    Activity,
    GlobalChangeRecord,
    RolandMorrisRecord,
    SelfTestRecord,
    Trial,
    Unscored,
    Zero,
)
from hamstretch.core.record_terms import CheckIn, Fired, Moment, Place, Quality, Side, Stamp, Why
from hamstretch.core.records import (
    SCHEMA,
    AmendmentRecord,
    CheckInChange,
    CheckInRecord,
    Clearance,
    ClearanceRecord,
    Colour,
    Deletion,
    Ending,
    Entry,
    NoteChange,
    Outcome,
    PlanRecord,
    PlanStep,
    ScreeningRecord,
    SessionRecord,
    Undo,
    Work,
)
from hamstretch.storage import atomic, log, log_shape, migrations
from hamstretch.storage.log import LogFile

Opener = Callable[..., LogFile]
Maker = Callable[..., SessionRecord]

DATA = Path(__file__).parent / "data"


def _id(n: int) -> str:
    return f"6f9619ff-8b86-4d01-b42d-00cf4fc964{n:02x}"


def _at(hour: int, minute: int = 0) -> Stamp:
    return Stamp(dt.datetime(2026, 3, 2, hour, minute, tzinfo=dt.UTC), 60)


V1: tuple[Entry, ...] = (
    ScreeningRecord(
        id=_id(1), at=_at(6), ticked=("recent_injury",), rules=(Fired(rule="S2", action="lock"),)
    ),
    ClearanceRecord(id=_id(2), at=_at(6, 5), clearance=Clearance.PROFESSIONAL_OK, note="Dr. Müller: geht"),
    PlanRecord(id=_id(3), at=_at(6, 10), step=PlanStep.START),
    SessionRecord(
        id=_id(4),
        at=_at(7),
        ended=_at(7, 12),
        routine="desk-routine",
        planned=True,
        week=1,
        phase=1,
        first_side=Side.RIGHT,
        work=(
            Work(item="seated", kind="hold", side=Side.RIGHT, planned_s=30.0, held_s=30.0, volume=True),
            Work(
                item="seated",
                variant="soft",
                kind="hold",
                side=Side.LEFT,
                rep=2,
                planned_s=30.0,
                held_s=11.25,
                volume=True,
                outcome=Outcome.CUT,
                why=Why.PAIN,
            ),
            Work(item="bridge", kind="reps", planned_reps=8, done_reps=6),
        ),
        check_ins=(
            CheckIn(moment=Moment.BEFORE, nrs=2, qualities=(Quality.STIFF,), places=(Place.LOW_BACK,)),
            CheckIn(moment=Moment.DURING, nrs=4, at_s=95.5, new=("tingling",), item="seated", side=Side.LEFT),
            CheckIn(moment=Moment.AFTER, nrs=3, at_s=720.0),
        ),
        rules=(Fired(rule="G2", action="soften", at_s=95.5, item="seated"),),
        colour=Colour.AMBER,
        ending=Ending.ENDED_EARLY,
        why=Why.TIME,
        app="0.1.0",
        note="伸展 – fine",
    ),
    CheckInRecord(id=_id(5), at=_at(18), check_in=CheckIn(moment=Moment.NEXT_MORNING, nrs=1), session=_id(4)),
)


def _amendment(number: int, target: int, change: object) -> AmendmentRecord:
    return AmendmentRecord(id=_id(number), at=_at(20, number), target=_id(target), change=change)


V2: tuple[Entry, ...] = (
    *V1,
    _amendment(6, 4, NoteChange("伸展 – fine", "伸展 – quite fine")),
    _amendment(
        7,
        5,
        CheckInChange(
            0,
            CheckIn(moment=Moment.NEXT_MORNING, nrs=1),
            CheckIn(moment=Moment.NEXT_MORNING, nrs=2, note="x"),
        ),
    ),
    _amendment(8, 4, Deletion()),
    _amendment(9, 4, Undo(_id(8))),
    SelfTestRecord(
        id=_id(10),
        at=_at(19),
        test="TE1",
        zero=Zero.SOLES,
        offset=23.0,
        warmed_up=True,
        pain=1,
        practice=2,
        trials=(Trial(value=-4.0), Trial(value=2.5, pain=3, unscored=Unscored.PAIN), Trial(value=-2.0)),
        app="0.2.0",
        note="barefoot",
    ),
    SelfTestRecord(
        id=_id(11),
        at=_at(19, 5),
        test="TE3",
        side=Side.LEFT,
        zero=Zero.TOES,
        warmed_up=False,
        trials=(Trial(unscored=Unscored.STOP),),
        stopped=Quality.SHARP,
        app="0.2.0",
    ),
    ActivitiesRecord(
        id=_id(12), at=_at(19, 10), rated=(Activity("靴下 socks", 4), Activity("long drive", 10))
    ),
    GlobalChangeRecord(id=_id(13), at=_at(19, 15), week=4, change=-1),
    RolandMorrisRecord(id=_id(14), at=_at(19, 20), ticked=(2, 9, 24)),
    BreakRecord(
        id=_id(16),
        at=Stamp(dt.datetime(2026, 3, 3, 8, 57, tzinfo=dt.UTC), 60),
        kind=BreakKind.MICRO,
        due=Stamp(dt.datetime(2026, 3, 3, 8, 50, tzinfo=dt.UTC), 60),
        outcome=BreakOutcome.SKIPPED,
        why=Why.INTERRUPTED,
        snoozes=2,
    ),
)
GOLDEN = {1: V1, 2: V2}
"""Version -> what its golden file says; it holds every kind of entry that the version knew."""


def test_there_is_one_step_and_one_golden_file_per_version() -> None:
    assert len(migrations.STEPS) == SCHEMA - 1
    assert sorted(p.name for p in DATA.glob("log-v*.json")) == [f"log-v{n + 1}.json" for n in range(SCHEMA)]


@pytest.mark.parametrize("version", range(1, SCHEMA + 1))
def test_a_log_of_every_version_reads_the_same(tmp_path: Path, opened: Opener, version: int) -> None:
    path = shutil.copy(DATA / f"log-v{version}.json", tmp_path / "log.json")
    found = opened(Path(path))
    assert found.entries() == GOLDEN[version]
    assert found.faults == ()


def test_the_newest_golden_file_holds_every_kind_of_entry() -> None:
    kinds = {type(entry) for entry in GOLDEN[SCHEMA]}
    assert kinds == set(get_args(Entry))


def test_a_document_that_cannot_be_read_goes_through_a_migration_byte_for_byte(
    tmp_path: Path, opened: Opener
) -> None:
    path, bad = tmp_path / "log.json", b'{"type":"plan", "note":"\xff"}'
    content = (DATA / "log-v1.json").read_bytes().replace(b'"entries":{', b'"entries":{"9":' + bad + b",")
    path.write_bytes(content)
    found = opened(path)
    assert found.entries() == V1
    assert bad in path.read_bytes()
    assert path.with_name("log.json.bak-v1").read_bytes() == content


@pytest.mark.parametrize("entries", [b"[]", b'"x"', b"5"])
def test_an_older_file_that_is_no_log_is_left_as_it_is(
    tmp_path: Path, opened: Opener, entries: bytes
) -> None:
    path = tmp_path / "log.json"
    content = b'{"meta":{"1":{"schema":1}},"entries":' + entries + b"}"
    path.write_bytes(content)
    with pytest.raises(LogDamagedError):
        opened(path)
    assert path.read_bytes() == content
    assert {p.name for p in tmp_path.iterdir()} == {"log.json", "log.lock"}


@pytest.fixture
def old(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log one version older than the app, which kept its entries under another name."""
    filled.write_bytes(filled.read_bytes().replace(b'"entries":', b'"done":'))

    def rename(tables: migrations.Plain) -> migrations.Plain:
        return {"meta": tables["meta"], "entries": tables["done"]}

    for module in (log, log_shape, migrations):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, rename))
    return filled


def test_an_older_log_is_backed_up_and_made_current_once(old: Path, opened: Opener, make: Maker) -> None:
    before = old.read_bytes()
    found = opened(old)
    assert len(found.entries()) == 3
    assert old.with_name(f"log.json.bak-v{SCHEMA}").read_bytes() == before
    now = json.loads(old.read_bytes())
    assert now["meta"]["1"]["schema"] == SCHEMA + 1
    assert list(now["entries"]) == ["1", "2", "3"]
    found.add(make(4))
    found.close()
    assert len(opened(old).entries()) == 4


def test_an_older_log_opened_for_reading_is_not_changed(old: Path, opened: Opener) -> None:
    before = old.read_bytes()
    assert len(opened(old, write=False).entries()) == 3
    assert old.read_bytes() == before
    assert sorted(p.name for p in old.parent.iterdir()) == ["log.json", "log.lock"]


def test_an_older_log_that_cannot_be_backed_up_is_shown_and_left(
    old: Path, opened: Opener, make: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _: Path) -> None:
        raise atomic.save_error(path, OSError(28, "No space left on device"))

    monkeypatch.setattr(atomic, "keep", full)
    before = old.read_bytes()
    found = opened(old)
    assert found.read_only
    assert len(found.entries()) == 3
    assert [fault.id for fault in found.faults] == ["storage.save_full"]
    with pytest.raises(SaveError):
        found.add(make(4))
    assert old.read_bytes() == before
