"""After a power cut at any point of any write, what is there is what was before or after it."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from hamstretch.storage import atomic
from tests.faults.recorder import recording
from tests.faults.scenes import SCENES, STOCK, Scene
from tests.faults.sweep import Outcome, Sweeper

COARSE = 61
"""Bytes between two cuts where not every byte is tried; odd, so that cuts fall on all kinds of places."""


def swept(scene: Scene, folder: Path, step: int) -> Outcome:
    data = folder / "data"
    data.mkdir(0o700)
    scene.lay(data)
    with recording(data) as recorder:
        scene.act(data, recorder.acknowledge)
    return Sweeper(recorder.start, recorder.ops, scene.look, folder).run(step)


@pytest.mark.parametrize("name", SCENES)
def test_a_power_cut_leaves_what_was_before_or_after(
    name: str, memory: Path, whole: bool, tally: Callable[..., None]
) -> None:
    found = swept(SCENES[name], memory, 1 if whole else COARSE)
    tally(f"power cut, {name}", power_cuts=found.losses, different_states=found.states, lost=found.lost)
    assert not found.lost, "\n".join(found.examples)
    assert found.states > 5


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
