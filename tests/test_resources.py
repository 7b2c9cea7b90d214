import contextlib
import shutil
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from hamstretch import clips, resources
from hamstretch.check import advice, check, write_schemas
from hamstretch.core.catalog import Catalog, Fault
from hamstretch.core.errors import ContentError
from hamstretch.core.wording import Wording, say
from hamstretch.figure.clip import Clip
from hamstretch.i18n.language import Language
from hamstretch.i18n.ts import Unit
from hamstretch.storage import own_routines

ASSETS = Path(resources.__file__).parents[1] / "assets"
ITEM, ROUTINE = "catalog/items/st2-seated-chair-one-leg.toml", "routines/desk-routine.toml"
INDEX = (
    *(f"ST{n}" for n in range(1, 9)),
    *(f"SU{n}" for n in range(1, 7)),
    *(f"DY{n}" for n in range(1, 4)),
    *(f"WU{n}" for n in range(1, 6)),
    *(f"STR{n}" for n in range(1, 5)),
)
"""Every id of the index of domain 1.0b; WU2 is another name of DY2."""


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    for folder in ("catalog", "routines", "messages", "themes"):
        shutil.copytree(ASSETS / folder, tmp_path / folder)
    return tmp_path


def damage(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_every_id_of_the_index_is_there_in_its_order(catalog: Catalog) -> None:
    assert [id_ for id_ in INDEX if catalog.item(id_) is None] == []
    families = [id_ for id_ in INDEX if id_ != "WU2"]
    assert [id_ for id_ in catalog.items if id_ in families] == families


def test_routines_self_tests_and_topics_are_keyed_by_their_ids(catalog: Catalog) -> None:
    assert {"desk-routine", "floor-routine", "gentle", "morning-safe"} <= set(catalog.routines)
    assert list(catalog.tests) == ["TE1", "TE2", "TE3", "TE4"]
    assert all(id_ == topic.id for id_, topic in catalog.topics.items())
    assert catalog.topics


def empty(file: Path) -> None:
    file.write_text("")


def not_toml(file: Path) -> None:
    file.write_text("schema = = 1")


def not_utf8(file: Path) -> None:
    file.write_bytes(b'name = "caf\xe9"')


def endless_nesting(file: Path) -> None:
    file.write_text("x = " + "[" * 100_000)


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def unreadable(file: Path) -> None:
    # refused for every user, root too
    file.unlink()
    file.symlink_to(file.name)


def unknown_key(file: Path) -> None:
    damage(file, "schema = 1", "schema = 1\ncolour = 2")


def wrong_type(file: Path) -> None:
    damage(file, "schema = 1", 'schema = "one"')


def without_id(file: Path) -> None:
    damage(file, "\nid = ", "\n# ")


DAMAGES: dict[Callable[[Path], None], tuple[str, str]] = {
    empty: ("", "the file is empty"),
    not_toml: ("", "not TOML"),
    not_utf8: ("", "not UTF-8 text: invalid continuation byte at byte 11"),
    endless_nesting: ("", "not TOML"),
    a_folder: ("", "cannot be read"),
    unreadable: ("", "cannot be read"),
    unknown_key: ("", "unknown field `colour`"),
    wrong_type: ("schema", "Invalid enum value|Expected"),
    without_id: ("", "missing required field `id`"),
}


@pytest.mark.parametrize("ruin", DAMAGES)
@pytest.mark.parametrize("file", [ROUTINE, "catalog/self-tests/te1-sit-and-reach.toml"])
def test_a_bad_file_is_left_out_and_named_and_the_rest_works(
    assets: Path, catalog: Catalog, file: str, ruin: Callable[[Path], None]
) -> None:
    ruin(assets / file)
    loaded = resources.load_catalog(assets)
    key, reason = DAMAGES[ruin]
    assert [(f.file, f.key) for f in loaded.faults] == [(file, key)]
    assert any(part in loaded.faults[0].reason for part in reason.split("|"))
    left_out = {*catalog.routines, *catalog.tests} - {*loaded.routines, *loaded.tests}
    assert len(left_out) == 1
    assert loaded.items == catalog.items


def test_a_bad_item_takes_the_routines_that_need_it_and_no_other_item(assets: Path, catalog: Catalog) -> None:
    file = "catalog/items/su2-supine-strap.toml"
    not_toml(assets / file)
    loaded = resources.load_catalog(assets)
    assert set(catalog.items) - set(loaded.items) == {"SU2"}
    needing = {r.id for r in catalog.routines.values() if "SU2" in {slot.item for slot in r.slots}}
    assert set(catalog.routines) - set(loaded.routines) == needing
    assert loaded.faults[0].file == file


def test_of_two_files_with_one_id_the_first_stays(assets: Path, catalog: Catalog) -> None:
    shutil.copy(assets / ITEM, assets / "catalog/items/zz.toml")
    loaded = resources.load_catalog(assets)
    assert [(f.file, f.key) for f in loaded.faults] == [("catalog/items/zz.toml", "id")]
    assert loaded.items == catalog.items


def test_a_routine_that_names_an_unknown_item_is_left_out(assets: Path, catalog: Catalog) -> None:
    damage(assets / ROUTINE, '"ST2"', '"ST99"')
    loaded = resources.load_catalog(assets)
    assert set(catalog.routines) - set(loaded.routines) == {"desk-routine"}
    assert ("slots[1].item", "there is no item ST99") in [(f.key, f.reason) for f in loaded.faults]


def test_a_missing_folder_is_a_fault_and_not_a_crash(assets: Path) -> None:
    shutil.rmtree(assets / "routines")
    loaded = resources.load_catalog(assets)
    assert loaded.routines == {}
    assert [str(f) for f in loaded.faults] == ["routines: there is no such folder"]


@pytest.mark.parametrize("ruin", [*DAMAGES, Path.unlink])
def test_without_a_sound_safety_list_nothing_loads(
    assets: Path, wording: Wording, ruin: Callable[[Path], None]
) -> None:
    ruin(assets / "catalog/safety.toml")
    with pytest.raises(ContentError) as caught:
        resources.load_catalog(assets)
    assert "catalog/safety.toml" in wording(caught.value.say)
    assert [f.file for f in check(assets)] == ["catalog/safety.toml"]


def test_a_byte_order_mark_of_a_windows_editor_does_no_harm(assets: Path, catalog: Catalog) -> None:
    file = assets / ROUTINE
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert resources.load_catalog(assets) == catalog


def test_messages_merge_from_every_file_and_nest_into_dotted_ids(assets: Path) -> None:
    (assets / "messages/zz.toml").write_text(
        '"zz.flat" = "Flat"\n[zz]\ndeep = {one = "{n} day", other = "{n} days"}\n'
    )
    words = resources.load_wording(root=assets)
    assert words(say("zz.flat")) == "Flat"
    assert words(say("zz.deep", n=2)) == "2 days"
    assert "content.no_safety" in words


def test_a_language_says_what_it_has_keeps_the_rest_and_the_english_behind_it(assets: Path) -> None:
    english = resources.messages(assets)["environment.no_display"]
    unit = Unit(
        context="messages", source=str(english), comment="environment.no_display", forms=("Kein Bildschirm",)
    )
    words = resources.load_wording(Language("de", [unit]), assets)
    assert words(say("environment.no_display")) == "Kein Bildschirm"
    assert words(say("content.no_assets", folder="f")).startswith("The app's own files")
    assert words.english is not None
    assert words.english(say("environment.no_display")) == english


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('"a.b" = 3', "a.b"),
        ('"a.b" = "{broken"', "a.b"),
        ('"a.b" = {other = "x"}', "a.b"),
        ('"content.no_assets" = "Again"', "content.no_assets"),
        ("a = = b", ""),
    ],
)
def test_a_message_that_cannot_be_put_into_words_is_a_fault(assets: Path, text: str, key: str) -> None:
    (assets / "messages/zz.toml").write_text(text)
    found = check(assets)
    assert [(f.file, f.key) for f in found if f.file != resources.FIGURES] == [("messages/zz.toml", key)]


def test_words_and_themes_that_cannot_be_read_are_content_errors(assets: Path, wording: Wording) -> None:
    not_toml(assets / "messages/content.toml")
    not_toml(assets / "themes/light.toml")
    with pytest.raises(ContentError) as words:
        resources.load_wording(root=assets)
    assert "content.toml" in wording(words.value.say)
    with pytest.raises(ContentError):
        resources.load_theme("light", assets)
    with pytest.raises(ContentError):
        resources.load_theme("no-such-theme", assets)
    assert "themes/light.toml" in {f.file for f in check(assets)}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_comes_as_it_stands_in_its_file(name: str) -> None:
    assert resources.load_theme(name) == tomllib.loads((ASSETS / f"themes/{name}.toml").read_text("utf-8"))


def test_one_file_of_each_kind_is_told_by_its_keys_and_checked() -> None:
    files = [ITEM, ROUTINE, "catalog/safety.toml", "catalog/self-tests/te1-sit-and-reach.toml"]
    files += [str(next((ASSETS / "catalog/topics").glob("*.toml"))), "figures/ST3.toml"]
    assert [fault for file in files for fault in check(ASSETS / file)] == []


def test_a_lone_file_is_held_against_the_shipped_catalog(assets: Path) -> None:
    damage(assets / ROUTINE, '"ST2"', '"ST99"')
    assert "there is no item ST99" in [f.reason for f in check(assets / ROUTINE)]
    damage(assets / ITEM, "[easier]", '[easier]\nitem = "SU99"')
    assert [f.key for f in check(assets / ITEM)] == ["easier.item"]
    unknown_key(assets / "catalog/safety.toml")
    assert len(check(assets / "catalog/safety.toml")) == 1


@pytest.mark.parametrize(
    ("old", "new", "faulty", "advised"),
    [
        ("", "", 0, 0),
        ('{ item = "ST3" },', "", 0, 1),  # one hamstring stretch is no session of the plan
        ("desk_safe = true", "desk_safe = true\ngentle = true\nmorning_safe = true", 0, 2),
        ('{ item = "ST3" },', '{ item = "SU1" },', 1, 0),
        ('name = "Desk', 'name = "\\u001bDesk', 1, 0),
        ("schema = 1", f"schema = 1\n{'#' * 70_000}", 1, 0),
    ],
)
def test_a_routine_file_is_faulty_exactly_where_the_window_does_not_open_it(
    tmp_path: Path, catalog: Catalog, old: str, new: str, faulty: int, advised: int
) -> None:
    file = tmp_path / "mine.hamstretch.toml"
    file.write_text((ASSETS / "routines/desk-routine.toml").read_text("utf-8").replace(old, new), "utf-8")
    assert len(check(file)) == faulty
    assert len(advice(file)) >= advised
    assert bool(advice(file)) is bool(advised)
    with contextlib.nullcontext() if not faulty else pytest.raises(ContentError):
        own_routines.read(file, catalog.items)


def test_a_file_of_no_known_kind_and_a_path_to_nothing_are_faults(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_text("a = 1")
    assert "tells no kind of content" in check(tmp_path / "x.toml")[0].reason
    assert "no such file" in check(tmp_path / "y.toml")[0].reason


@pytest.fixture
def figure(tmp_path: Path) -> Path:
    """A copy of the chair fold's clip."""
    (tmp_path / "figures").mkdir()
    return Path(shutil.copy(ASSETS / "figures/ST3.toml", tmp_path / "figures/ST3.toml"))


UNREADABLE = [
    ("schema = 1", "schema = = 1", "", "not TOML"),
    ("schema = 1", "schema = 1\ncolour = 2", "", "unknown field `colour`"),
    ('id = "ST3"', 'id = "ST9"', "id", "ST9 does not match the file name ST3"),
    ("yaw = 18.0", 'yaw = "far"', "camera.yaw", "Expected `float`"),
    ("pelvis = 2.0", "pelvis = 2.0, tail = 1", "keys[1].trunk", "unknown field `tail`"),
    ("hold = 5.0", "hold = 4.0", "keys[3].hold", "whole number of breaths"),
    ('on = "seat", x = -16.0', 'on = "moon", x = -16.0', "on", "nothing in this clip is called moon"),
]


@pytest.mark.parametrize(("old", "new", "key", "reason"), UNREADABLE)
def test_a_figure_that_cannot_be_read_is_named_wherever_it_is_wanted(
    figure: Path, old: str, new: str, key: str, reason: str
) -> None:
    damage(figure, old, new)
    found = clips.load_figure("ST3", figure.parents[1])
    assert isinstance(found, Fault)
    assert (found.file, found.key) == ("figures/ST3.toml", key)
    assert reason in found.reason
    assert [(f.key, f.reason) for f in check(figure)] == [(found.key, found.reason)]


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('on = "seat", x = -16.0', 'on = "seat", x = -300.0', "set-up", "near hand on seat misses by"),
        ("lumbar = 4.0 }", "lumbar = 90.0 }", "set-up", "lumbar at 90 degrees, outside -25 to 50"),
        ('legs = { on = "floor"', 'legs = { hip = 10.0, x = 0.0 } # {"', "set-up", "under the floor"),
        ('key = "hinge"', 'key = "fold"', "keys", "no key pose is named hinge"),
        (
            'text = "Rounding',
            'far_leg = { hip = 0.0, knee = 0.0 }\ntext = "R',
            "rounded-back",
            "under the floor",
        ),
    ],
)
def test_a_figure_that_no_body_could_do_is_named_with_the_key_pose(
    figure: Path, old: str, new: str, key: str, reason: str
) -> None:
    damage(figure, old, new)
    assert isinstance(clips.load_figure("ST3", figure.parents[1]), Clip)
    found = check(figure)
    assert {f.file for f in found} == {"ST3.toml"}
    assert any(f.key == key and reason in f.reason for f in found), found


def test_a_fault_that_lasts_is_told_once_for_each_key_pose(figure: Path) -> None:
    damage(figure, 'legs = { on = "floor"', 'legs = { hip = 10.0, x = 0.0 } # {"')
    toes = [f for f in check(figure) if "near toes" in f.reason]
    assert len(toes) == len({f.key for f in toes}) > 1


def test_an_item_without_a_figure_and_a_figure_without_an_item_are_faults(assets: Path, figure: Path) -> None:
    damage(figure, 'id = "ST3"', 'id = "ST33"')
    figure.rename(assets / "figures/ST33.toml")
    assert clips.load_figure("ST3", assets) is None
    found = {(f.file, f.key, f.reason) for f in check(assets)}
    assert ("figures/ST33.toml", "id", "there is no item or self-test ST33") in found
    missing = {name for name, _, reason in found if reason == "there is no such figure"}
    assert {"figures/ST3.toml", "figures/WU1.toml", "figures/TE1.toml"} <= missing


def test_a_variants_figure_must_name_a_variant_and_every_variant_has_one(assets: Path, figure: Path) -> None:
    damage(figure, 'id = "ST3"', 'id = "ST3-no-such"')
    figure.rename(assets / "figures/ST3-no-such.toml")
    found = {(f.file, f.key, f.reason) for f in check(assets)}
    assert ("figures/ST3-no-such.toml", "id", "there is no item or self-test ST3-no-such") in found
    missing = {name for name, _, reason in found if reason == "there is no such figure"}
    assert {"figures/ST3-bent-knee.toml", "figures/STR2-hold.toml"} <= missing


def test_a_figure_like_one_that_is_not_there_is_named_with_its_key(assets: Path, figure: Path) -> None:
    figure.unlink()
    text = 'schema = 1\nid = "ST3-feet-flat"\nlike = "ST3"\n'
    (assets / "figures/ST3-feet-flat.toml").write_text(text, "utf-8")
    found = {(f.file, f.key) for f in check(assets)}
    assert ("figures/ST3-feet-flat.toml", "like") in found


def test_the_published_schemas_are_the_generated_ones(tmp_path: Path) -> None:
    written = {file.name: file.read_bytes() for file in write_schemas(tmp_path)}
    published = {file.name: file.read_bytes() for file in (ASSETS / "schema").iterdir()}
    assert published == written


def test_a_schema_refuses_keys_that_nobody_reads() -> None:
    published = msgspec.json.decode((ASSETS / "schema/item.schema.json").read_bytes())
    assert published["$defs"]["Item"]["additionalProperties"] is False


def test_a_frozen_build_finds_its_own_assets(assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (assets / "assets").mkdir()
    shutil.move(assets / "catalog", assets / "assets")
    monkeypatch.setattr(sys, "_MEIPASS", str(assets), raising=False)
    assert resources.assets_dir() == assets / "assets"


def test_an_installation_without_assets_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wording: Wording
) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "hamstretch/resources.py"))
    with pytest.raises(ContentError) as caught:
        resources.assets_dir()
    assert "install hamstretch again" in wording(caught.value.say)
