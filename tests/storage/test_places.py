"""Where things are kept, and for whom."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from hamstretch.core.errors import EnvironmentFault
from hamstretch.core.wording import Say
from hamstretch.storage.places import Places

Words = Callable[[Say], str]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the XDG variables are Linux's")
def test_the_systems_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "etc"))
    places = Places.of_user()
    assert places.log == tmp_path / "share" / "hamstretch" / "log.json"
    assert places.journal == tmp_path / "share" / "hamstretch" / "session.json"
    assert places.settings == tmp_path / "etc" / "hamstretch" / "settings.json"


def test_one_folder_of_the_users_choice_holds_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    places = Places.under(tmp_path.relative_to(tmp_path) / "mine")
    assert {places.log.parent, places.journal.parent, places.settings.parent} == {tmp_path / "mine"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")
def test_new_folders_are_private_and_old_ones_left_as_they_are(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir(0o755)
    old.chmod(0o755)
    Places(tmp_path / "a" / "new", old).create()
    Places(tmp_path / "a" / "new", old).create()
    assert (tmp_path / "a" / "new").stat().st_mode & 0o777 == 0o700
    assert old.stat().st_mode & 0o777 == 0o755


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, words: Words) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault) as error:
        Places.under(tmp_path / "file" / "data").create()
    assert "--data-dir" in words(error.value.say)
