"""One wrong value costs that value; what is unknown or damaged is kept."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hamstretch.core.errors import SaveError
from hamstretch.core.settings import SETTINGS_SCHEMA, Appearance, Settings, Verbosity, Weekday
from hamstretch.core.wording import Say
from hamstretch.storage.settings_store import SettingsStore

Words = Callable[[Say], str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


CHOSEN = Settings(
    days=(Weekday.TUE, Weekday.SAT), goal="Zehen berühren", rest_s=20, appearance=Appearance.DARK
)


def test_without_a_file_the_usual_settings_hold(path: Path) -> None:
    assert SettingsStore(path).load() == (Settings(), ())
    assert not path.exists()


def test_what_was_chosen_is_found_again(path: Path) -> None:
    SettingsStore(path).save(CHOSEN)
    assert SettingsStore(path).load() == (CHOSEN, ())
    assert json.loads(path.read_bytes())["schema"] == SETTINGS_SCHEMA
    assert path.read_text("utf-8").count("\n") > 10


@pytest.mark.parametrize(
    ("key", "value"),
    [("rest_s", 600), ("days", [9]), ("appearance", "pink"), ("rises_at", "25:00"), ("rest_s", "ten")],
)
def test_a_bad_value_costs_only_itself_and_names_its_key(
    path: Path, words: Words, key: str, value: object
) -> None:
    SettingsStore(path).save(CHOSEN)
    path.write_text(json.dumps({**json.loads(path.read_bytes()), key: value}))
    found, (fault,) = SettingsStore(path).load()
    assert getattr(found, key) == getattr(Settings(), key)
    assert found.goal == CHOSEN.goal
    assert f'"{key}"' in words(fault)


def test_keys_of_a_newer_version_are_written_back_and_it_is_told_once(path: Path, words: Words) -> None:
    path.write_text(json.dumps({"schema": 9, "hologram": {"on": True}, "rest_s": 15}))
    store = SettingsStore(path)
    found, (told,) = store.load()
    assert (found.rest_s, "newer hamstretch" in words(told)) == (15, True)
    store.save(found)
    assert SettingsStore(path).load() == (found, ())
    assert json.loads(path.read_bytes())["hologram"] == {"on": True}


def test_a_file_of_a_newer_version_is_kept_before_it_is_replaced(path: Path) -> None:
    content = json.dumps({"schema": 9, "rest_s": 15}).encode()
    path.write_bytes(content)
    store = SettingsStore(path)
    found, _ = store.load()
    store.save(found)
    store.save(found)
    assert [p.read_bytes() for p in path.parent.glob("*-newer-*")] == [content]


def test_a_file_with_a_bad_value_is_kept_before_it_is_replaced(path: Path) -> None:
    content = b'{"rest_s": "soon", "text_percent": 125}'
    path.write_bytes(content)
    store = SettingsStore(path)
    found, (fault,) = store.load()
    store.save(found)
    store.save(found)
    assert fault.args["key"] == "rest_s"
    assert SettingsStore(path).load() == (found, ())
    assert [p.name for p in path.parent.glob("*-damaged-*")] == ["settings-damaged-1.json"]
    assert path.with_name("settings-damaged-1.json").read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"rest_s":5', b"[" * 100_000])
def test_a_damaged_file_gives_the_usual_settings_and_is_kept(
    path: Path, words: Words, content: bytes
) -> None:
    path.write_bytes(content)
    store = SettingsStore(path)
    found, (fault,) = store.load()
    assert found == Settings()
    assert str(path) in words(fault)
    assert path.read_bytes() == content
    store.save(CHOSEN)
    assert path.with_name("settings-damaged-1.json").read_bytes() == content
    assert SettingsStore(path).load() == (CHOSEN, ())


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, 400), extra=st.binary(max_size=6))
def test_no_content_keeps_the_app_from_starting(path: Path, cut: int, extra: bytes) -> None:
    SettingsStore(path).save(CHOSEN)
    path.write_bytes(path.read_bytes()[:cut] + extra)
    found, faults = SettingsStore(path).load()
    assert faults or found.goal == CHOSEN.goal


def test_what_cannot_be_opened_is_told(path: Path, words: Words) -> None:
    path.mkdir()
    found, (fault,) = SettingsStore(path).load()
    assert found == Settings()
    assert str(path) in words(fault)


def test_a_read_only_folder_fails_the_save_and_keeps_the_file(as_user: Path) -> None:
    store = SettingsStore(as_user / "settings.json")
    store.save(CHOSEN)
    as_user.chmod(0o500)
    with pytest.raises(SaveError):
        store.save(Settings())
    assert store.load() == (CHOSEN, ())


@pytest.mark.parametrize(("speech", "verbosity"), [(False, Verbosity.SILENT), (True, Verbosity.FULL)])
def test_who_had_turned_speech_off_still_hears_none(path: Path, speech: bool, verbosity: Verbosity) -> None:
    path.write_text(json.dumps({"schema": 1, "speech": speech, "rest_s": 20}), "utf-8")
    store = SettingsStore(path)
    found, faults = store.load()
    assert (found.verbosity, found.rest_s, faults) == (verbosity, 20, ())
    store.save(found)
    assert "speech" not in json.loads(path.read_bytes())
