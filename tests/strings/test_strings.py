"""The translators' commands on a copy of the real assets."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from hamstretch.i18n import ts
from hamstretch.resources import assets_dir, load_catalog, load_language
from hamstretch.strings import exchange
from hamstretch.strings.__main__ import main
from hamstretch.strings.extract import texts

CUE = "Grow tall, tip from the hips, stay at a mild pull."


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    root = tmp_path / "assets"
    shutil.copytree(assets_dir(), root, ignore=shutil.ignore_patterns("i18n", "schema"))
    return root


@pytest.fixture
def arabic(assets: Path, tmp_path: Path) -> Path:
    """A whole Arabic file, made as a translator makes it."""
    asked = tmp_path / "ar.json"
    assert main(["--assets", str(assets), "--export", "ar", str(asked)]) == 0
    sentences = exchange.load(asked)
    for sentence in sentences:
        sentence.forms = [sentence.english for _ in sentence.forms]
    exchange.save(asked, sentences)
    assert main(["--assets", str(assets), "--import", "ar", str(asked)]) == 0
    return ts.file_of(assets / "i18n", "ar")


def reword(file: Path, change: Callable[[str], str]) -> None:
    before = file.read_text("utf-8")
    after = change(before)
    assert after != before
    file.write_text(after, "utf-8")


def check(assets: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    return main(["--assets", str(assets)]), capsys.readouterr().out


def test_every_text_belongs_to_a_class_or_has_an_id() -> None:
    found = texts(assets_dir())
    assert [unit.source for unit in found if not unit.context] == []
    assert {"messages", "catalog", "terms", "TodayScreen"} <= {unit.context for unit in found}
    assert CUE in {unit.source for unit in found}


def test_a_whole_file_has_no_faults_and_is_a_draft(
    assets: Path, arabic: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = check(assets, capsys)
    assert (code, "no faults" in told) == (0, True), told
    assert all(unit.complete and not unit.reviewed for unit in ts.read(arabic))


@pytest.mark.usefixtures("arabic")
def test_a_changed_english_makes_its_translation_stale_until_it_is_given_anew(
    assets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reword(
        assets / "catalog/items/st2-seated-chair-one-leg.toml",
        lambda text: text.replace("Grow tall, tip", "Tip"),
    )
    for _ in range(2):
        code, told = check(assets, capsys)
        assert (code, "item.ST2.cue: is stale" in told) == (1, True), told
        assert main(["--assets", str(assets), "--update"]) == 0
    language = load_language("ar", assets)
    assert load_catalog(assets, language).items["ST2"].cue.startswith("Tip from")
    asked = tmp_path / "again.json"
    assert main(["--assets", str(assets), "--export", "ar", str(asked)]) == 0
    todo = [s for s in exchange.load(asked) if not all(s.forms)]
    assert [(s.where, CUE in s.note) for s in todo] == [(["catalog/item.ST2.cue"], True)]
    todo[0].forms = ["مل من الوركين"]
    exchange.save(asked, todo)
    assert main(["--assets", str(assets), "--import", "ar", str(asked)]) == 0
    assert check(assets, capsys)[0] == 0
    assert load_catalog(assets, load_language("ar", assets)).items["ST2"].cue == "مل من الوركين"


@pytest.mark.parametrize(
    ("find", "put", "told"),
    [
        (
            '<translation type="unfinished">Get ready<',
            '<translation type="unfinished"><',
            "kind.prepare: is empty",
        ),
        (
            'unfinished">{n} times, {side}<',
            'unfinished">{n} times, {sides}<',
            "that the English has not: {sides}",
        ),
        ('unfinished">{n} times, {side}<', 'unfinished">{n} times<', "next.reps: lacks {side}"),
        (
            "            <numerusform>Go on with %n ticked</numerusform>\n",
            "",
            "forms, not 6 (zero, one, two, few, many",
        ),
        ("<comment>kind.rest</comment>", "<comment>kind.old</comment>", "kind.rest: is missing"),
        ("<comment>kind.rest</comment>", "<comment>kind.old</comment>", "kind.old: is no text of the app"),
    ],
)
def test_each_fault_of_a_file_is_named(
    assets: Path, arabic: Path, capsys: pytest.CaptureFixture[str], find: str, put: str, told: str
) -> None:
    reword(arabic, lambda text: text.replace(find, put, 1))
    code, said = check(assets, capsys)
    assert (code, told in said) == (1, True), said


def test_a_review_stays_where_the_text_stays(assets: Path, arabic: Path, tmp_path: Path) -> None:
    asked = tmp_path / "ar.json"
    command = ["--assets", str(assets), "--import", "ar", str(asked)]
    assert main([*command, "--reviewed"]) == 0
    assert all(unit.reviewed for unit in ts.read(arabic))
    sentences = exchange.load(asked)
    next(s for s in sentences if s.english == CUE).forms = ["غيره"]
    exchange.save(asked, sentences)
    assert main(command) == 0
    drafts = [unit for unit in ts.read(arabic) if not unit.reviewed]
    assert {(unit.source, unit.forms) for unit in drafts} == {(CUE, ("غيره",))}


def test_an_unknown_language_and_a_bad_list_are_sentences(
    assets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("no list")
    assert main(["--assets", str(assets), "--import", "ar", str(bad)]) == 2
    assert main(["--assets", str(assets), "--export", "xx", str(bad)]) == 2
    said = capsys.readouterr().err
    assert "bad.json" in said
    assert "no language xx" in said
