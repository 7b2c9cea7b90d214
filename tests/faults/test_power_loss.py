"""After a power cut at any point of any write, what is there is what was before or after it."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from hamstretch.storage import atomic
from tests.faults.disk import Op, State
from tests.faults.kept import kept
from tests.faults.recorder import recording
from tests.faults.scenes import FIRST, SCENES, STOCK, Scene, nothing
from tests.faults.sweep import Outcome, Sweeper, laid_out

COARSE = 61
"""Bytes between two cuts where not every byte is tried; odd, so that cuts fall on all kinds of places."""


def recorded(scene: Scene, folder: Path) -> tuple[State, list[Op]]:
    scene.lay(folder)
    with recording(folder) as recorder:
        scene.act(folder, recorder.acknowledge)
    return recorder.start, recorder.ops


def swept(scene: Scene, folder: Path, step: int) -> Outcome:
    (folder / "data").mkdir(0o700)
    return Sweeper(*recorded(scene, folder / "data"), scene.look, folder).run(step)


@pytest.mark.parametrize("name", SCENES)
def test_a_power_cut_leaves_what_was_before_or_after(
    name: str, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    found = swept(SCENES[name], memory, 1 if whole else COARSE)
    tally(f"power cut, {name}", power_cuts=found.losses, different_states=found.states, lost=found.lost)
    assert not found.lost, "\n".join(found.examples)
    assert found.states > 5


@pytest.mark.parametrize("name", ["save", "migration", "restore", "what waited", "quarantine"])
def test_a_second_power_cut_while_opening_leaves_what_the_first_one_left(
    name: str, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    scene = SCENES[name]
    (memory / "data").mkdir(0o700)
    start, ops = recorded(scene, memory / "data")
    first = Sweeper(start, ops, scene.look, memory)
    first.run(COARSE)
    twice = Outcome()
    for state in first.states[:: 3 if whole else 40]:
        with laid_out(state, memory) as folder:
            opening = recorded(scene._replace(lay=nothing, act=opened_and_closed), folder)
        found = Sweeper(*opening, scene.look, memory).run(COARSE)
        twice.losses += found.losses
        twice.unreadable += found.lost
        twice.examples += found.examples
    tally(f"second power cut after {name}", power_cuts=twice.losses, lost=twice.lost)
    assert not twice.lost, "\n".join(twice.examples)
    assert twice.losses > 5


def opened_and_closed(folder: Path, _told: Callable[[], None]) -> None:
    """Start the app and end it."""
    with kept(folder, FIRST) as log:
        log.idle()


def test_the_same_sweep_finds_what_stock_storage_loses(
    memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    found = swept(STOCK, memory, 1 if whole else COARSE)
    tally.remark(
        f"power cut, the library's own storage in the same sweep: {found.losses:,} power cuts, "
        f"{found.states:,} different states, {found.unreadable:,} times unreadable, "
        f"{found.wrong:,} times readable and wrong"
    )
    assert found.unreadable > found.losses // 10
    assert found.wrong > 0


@pytest.mark.parametrize("forgotten", ["file", "folder"])
def test_the_same_sweep_finds_a_forgotten_flush(
    forgotten: str, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if forgotten == "file":
        monkeypatch.setattr(atomic, "_flush", lambda _: None)
    else:
        monkeypatch.setattr(atomic, "flush_folder", lambda _: None)
    assert swept(SCENES["first save"], memory, COARSE).lost > 0


def test_the_same_sweep_finds_writing_in_place(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def in_place(path: Path, data: bytes | Iterable[bytes], _mode: int = 0) -> None:
        with path.open("wb") as file:
            file.writelines([data] if isinstance(data, bytes) else data)
            file.flush()
            os.fsync(file.fileno())

    monkeypatch.setattr(atomic, "write", in_place)
    found = swept(SCENES["save"], memory, COARSE)
    assert found.unreadable > 0
