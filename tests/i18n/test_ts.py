import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstretch.core.plural import forms
from hamstretch.i18n.language import Language, offered, resolve
from hamstretch.i18n.ts import Unit, file_of, read, write

words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
units = st.builds(
    lambda source, comment, said, reviewed, old: Unit(
        context="messages",
        source=source,
        comment=comment,
        forms=(said,),
        reviewed=reviewed,
        old="" if reviewed else old,
    ),
    words,
    words,
    words,
    st.booleans(),
    st.just("") | words,
)


@given(st.lists(units, max_size=4), st.sampled_from(["de", "ar"]))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, found: list[Unit], locale: str
) -> None:
    plural = Unit(
        context="A",
        source="%n <b> & more",
        note="one: 1",
        numerus=True,
        forms=tuple(forms(locale)),
        reviewed=True,
    )
    file = file_of(tmp_path_factory.getbasetemp(), locale)
    write(file, locale, [*found, plural])
    assert read(file) == (*found, plural)


def test_qt_reads_the_files_too(tmp_path: Path) -> None:
    lrelease = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if lrelease is None:
        pytest.skip("pyside6-lrelease is not there")
    count = Unit(context="A", source="%n days", numerus=True, forms=tuple(forms("ar")), reviewed=True)
    draft = Unit(context="messages", source="Rest", comment="kind.rest", forms=("راحة",))
    write(file_of(tmp_path, "ar"), "ar", [count, draft])
    made = subprocess.run(
        [lrelease, str(file_of(tmp_path, "ar")), "-qm", str(tmp_path / "x.qm")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "2 translation(s) (1 finished and 1 unfinished)" in made.stdout, made.stdout


def test_what_is_missing_or_stale_or_of_another_english_stays_english() -> None:
    def unit(source: str, said: str, old: str = "") -> Unit:
        return Unit(context="catalog", source=source, comment=source, forms=(said,), old=old)

    speak = Language("de", [unit("Rest", "Pause"), unit("Hold", ""), unit("Stop", "Halt", old="Stay")])
    assert speak.text("Rest", "Rest") == "Pause"
    assert speak.text("moved.elsewhere", "Rest") == "Pause"
    assert speak.text("Rest", "Rest now") == "Rest now"
    assert [speak.text(word, word) for word in ("Hold", "Stop", "Else")] == ["Hold", "Stop", "Else"]


def test_a_number_takes_its_form() -> None:
    said = ("لا أيام", "يوم", "يومان", "%n أيام", "%n يومًا", "%n يوم")
    speak = Language("ar", [Unit(context="A", source="%n days", numerus=True, forms=said)])
    assert [speak.string("B", "%n days", n) for n in (0, 1, 2, 3, 11, 100)] == list(said)
    assert speak.string("A", "days", -1) is None


def test_only_whole_languages_are_offered_and_a_draft_is_called_one(tmp_path: Path) -> None:
    def language(locale: str, unit: Unit) -> None:
        write(file_of(tmp_path, locale), locale, [unit])

    language("de", Unit(context="A", source="Rest", forms=("Pause",)))
    language("fr", Unit(context="A", source="Rest", forms=("Repos",), reviewed=True))
    language("es", Unit(context="A", source="Rest", forms=("",)))
    language("ar", Unit(context="A", source="Rest", forms=("راحة",), old="Pause"))
    language("pt_BR", Unit(context="A", source="%n", numerus=True, forms=("a", "")))
    assert [(o.locale, o.reviewed) for o in offered(tmp_path)] == [("en", True), ("de", False), ("fr", True)]


@pytest.mark.parametrize(
    ("setting", "system", "wanted"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["pt_PT.UTF-8"], "pt_BR"),
        ("system", ["nl", "de_DE"], "de"),
        ("system", ["en-GB", "de"], "en"),
        ("system", ["C"], "en"),
        ("pt_BR", ["de"], "pt_BR"),
        ("xx", ["de"], "en"),
    ],
)
def test_the_language_is_the_one_set_or_the_first_of_the_systems_that_there_is(
    setting: str, system: list[str], wanted: str
) -> None:
    assert resolve(setting, system, ["en", "de", "pt_BR"]) == wanted
