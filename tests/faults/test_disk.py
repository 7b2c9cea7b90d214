"""The modelled disk allows what real ones do: it is what the proofs of power cuts stand on."""

import hypothesis.strategies as st
from hypothesis import given

from tests.faults.disk import Cut, Disk, Folder, Name, Op, Rename, State, Sync, SyncFolder, Unname, Write

OLD = b"old"


def left(ops: list[Op], start: State | None = None) -> list[State]:
    disk = Disk({"log": OLD} if start is None else start)
    for op in ops:
        disk.do(op)
    return list(disk.after_loss())


def test_a_rename_may_be_kept_while_the_data_is_not() -> None:
    states = left([Name("new", 1), Write(1, 0, b"ab"), Rename("new", "log", 1)])
    for content in (b"", b"a", b"ab", b"\0\0", b"a\0"):
        assert {"log": content} in states
    assert {"log": OLD} in states
    assert {"log": OLD, "new": b"a"} in states
    assert {} not in states


def test_flushed_data_is_whole_wherever_it_is_named() -> None:
    states = left([Name("new", 1), Write(1, 0, b"ab"), Sync(1), Rename("new", "log", 1)])
    assert {content for state in states for content in state.values()} == {OLD, b"ab"}


def test_a_flushed_folder_keeps_its_names() -> None:
    ops = [Name("new", 1), Write(1, 0, b"ab"), Sync(1), Rename("new", "log", 1), SyncFolder(".")]
    assert left(ops) == [{"log": b"ab"}]


def test_a_flush_of_one_folder_is_none_of_another() -> None:
    ops = [Folder("sub"), SyncFolder("."), Name("sub/a", 1), Sync(1), SyncFolder(".")]
    assert {"log": OLD, "sub": None} in left(ops)
    assert left([*ops, SyncFolder("sub")]) == [{"log": OLD, "sub": None, "sub/a": b""}]


def test_what_lies_in_a_folder_that_was_lost_is_lost() -> None:
    assert {"log": OLD} in left([Folder("sub"), Name("sub/a", 1), Sync(1), SyncFolder("sub")])


def test_a_flush_in_a_folder_lasts_once_that_folder_is_certain() -> None:
    ops = [Folder("sub"), Name("sub/a", 1), Sync(1), SyncFolder("sub"), SyncFolder(".")]
    assert left(ops) == [{"log": OLD, "sub": None, "sub/a": b""}]


def test_writing_in_place_mixes_old_and_new() -> None:
    states = left([Write(0, 0, b"NEWER")])
    for content in (OLD, b"Nld", b"NEd", b"NEWE", b"NEWE\0", b"NEWER"):
        assert {"log": content} in states


def test_a_sector_may_lag_behind_the_others() -> None:
    old, new = b"o" * 1536, b"n" * 1536
    assert {"log": new[:512] + old[:512] + new[:512]} in left([Write(0, 0, new)], {"log": old})


def test_a_removal_may_come_back_and_a_cut_may_not_have_been() -> None:
    assert left([Unname("log")]) == [{}, {"log": OLD}]
    assert {"log": OLD} in left([Cut(0, 1)])
    assert {"log": b"o"} in left([Cut(0, 1)])


def test_of_very_many_uncertain_names_any_one_may_be_missing_or_alone() -> None:
    many = [f"n{n}" for n in range(20)]
    found = {frozenset(state) for state in left([Name(path, n) for n, path in enumerate(many, 1)])}
    for path in many:
        assert frozenset({"log", path}) in found
        assert frozenset({"log", *many} - {path}) in found


OPS = st.lists(
    st.one_of(
        st.builds(Write, st.integers(0, 1), st.integers(0, 4), st.binary(max_size=4)),
        st.builds(Cut, st.integers(0, 1), st.integers(0, 4)),
        st.builds(Sync, st.integers(0, 1)),
        st.just(SyncFolder(".")),
        st.builds(Unname, st.sampled_from("ab")),
        st.sampled_from([Rename("a", "b", 0), Rename("b", "a", 1), Name("c", 0)]),
    ),
    max_size=6,
)


@given(OPS)
def test_everything_may_be_kept_and_once_flushed_must_be(ops: list[Op]) -> None:
    disk = Disk({"a": b"aa", "b": b"bbb"})
    for op in ops:
        disk.do(op)
    assert disk.now() in list(disk.after_loss())
    for op in (Sync(0), Sync(1), SyncFolder(".")):
        disk.do(op)
    assert list(disk.after_loss()) == [disk.now()]
