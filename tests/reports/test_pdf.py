"""The printed page: everything inside its margins, nothing over anything, text that is text."""

import os
import re
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest

pytest.importorskip("PySide6.QtGui", exc_type=ImportError)

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from hamstretch.core.catalog import Catalog
from hamstretch.core.record_terms import Fired, Side
from hamstretch.core.records import Colour, Entry, SessionRecord
from hamstretch.core.report import Asked, Field, Report, report
from hamstretch.core.settings import LengthUnit, Settings
from hamstretch.core.wording import Wording
from hamstretch.reports.pdf import layout, pdf, picture
from hamstretch.reports.plots import LINK_PT
from hamstretch.reports.sheet import Ink, Line, Mark, Page, Rect, Text, elided, width_of, wrapped
from hamstretch.reports.style import SIZES, Paper, frame_of
from hamstretch.resources import load_language, load_wording
from tests.story import BEGIN, END, at, reach, session, six_weeks

LOG = six_weeks()
PAPERS: tuple[Paper, ...] = ("a4", "letter")
LONG = "A long note about a long day. " * 60 + "x" * 400
poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="not installed: poppler-utils")


def made(log: tuple[Entry, ...] = LOG, **asked: object) -> Report:
    wanted = {"start": BEGIN.date(), "end": max(e.at.day for e in log)} | asked
    return report(
        log, Settings(), Asked(**wanted), max(END, at((max(e.at.day for e in log) - BEGIN.date()).days + 1))
    )


def a_year() -> tuple[Entry, ...]:
    noted = (replace(s, note=LONG) for s in (session(day, day % 7, day % 5) for day in range(50, 365, 2)))
    return (*LOG, *noted)


def overlaps(one: Rect, other: Rect) -> bool:
    air = 0.6  # a line's own leading
    return (
        one.x < other.right - air
        and other.x < one.right - air
        and one.y < other.bottom - 1.5
        and other.y < one.bottom - 1.5
    )


def texts(page: Page) -> list[Text]:
    return [d for d in page if isinstance(d, Text)]


def ten_years() -> tuple[Entry, ...]:
    """A session and a test of both legs a month."""
    days = range(0, 3650, 28)
    tests = (reach(day, side, value) for day in days for value, side in ((2, Side.LEFT), (4, Side.RIGHT)))
    return (*LOG, *(session(day, 3, 2) for day in days), *tests)


CASES = {
    "ten years": lambda: made(ten_years()),
    "six weeks": lambda: made(fields=frozenset(Field)),
    "a year of long notes": lambda: made(a_year(), fields=frozenset(Field), name="N" * 80),
    "one session": lambda: made((session(0, 3, 2),)),
    "two fields": lambda: made(fields=frozenset({Field.PAIN, Field.NOTES})),
    "tests alone": lambda: made(fields=frozenset({Field.TESTS})),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("case", CASES)
def test_no_text_leaves_the_margins_or_covers_another(
    case: str, paper: Paper, catalog: Catalog, wording: Wording
) -> None:
    frame = frame_of(paper)
    for page in layout(CASES[case](), catalog, wording, paper):
        boxes = [(t.text, t.box) for t in texts(page)]
        out = [
            t
            for t, b in boxes
            if b.x < frame.x - 1 or b.right > frame.right + 6 or b.bottom > frame.bottom + 20
        ]
        assert not out
        clashes = [
            (a, b) for n, (a, one) in enumerate(boxes) for b, other in boxes[n + 1 :] if overlaps(one, other)
        ]
        assert not clashes


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lang", ["de", "fr", "es", "pt_BR", "ar"])
def test_no_line_leaves_the_page_in_a_language_of_longer_words(lang: str, catalog: Catalog) -> None:
    for paper in PAPERS:
        frame = frame_of(paper)
        for page in layout(made(fields=frozenset(Field)), catalog, load_wording(load_language(lang)), paper):
            out = [t.text for t in texts(page) if t.box.x < frame.x - 6 or t.box.right > frame.right + 6]
            assert not out
            assert not [t.text for t in texts(page) if t.ink.bold and t.text.endswith("…")]


@pytest.mark.usefixtures("qapp")
def test_one_page_unless_every_session_is_asked_for(catalog: Catalog, wording: Wording) -> None:
    assert len(layout(made(a_year()), catalog, wording, "a4")) == 1
    more = layout(made(a_year(), fields=frozenset(Field)), catalog, wording, "a4")
    days = {t.text for page in more[1:] for t in texts(page)}
    shown = sum(1 for e in a_year() if isinstance(e, SessionRecord))
    rows = [t for page in more[1:] for t in texts(page) if re.fullmatch(r"\d+ \w{3} 202\d", t.text)]
    assert len(rows) == shown
    assert f"Page {len(more)} of {len(more)}" in days


@pytest.mark.usefixtures("qapp")
def test_a_list_that_is_cut_says_how_many_are_left_out(catalog: Catalog, wording: Wording) -> None:
    said = [t.text for t in texts(layout(made(a_year()), catalog, wording, "a4")[0])]
    assert [t for t in said if re.fullmatch(r"and \d+ more", t)]


@pytest.mark.usefixtures("qapp")
def test_tests_of_many_years_are_medians_that_say_so(catalog: Catalog, wording: Wording) -> None:
    page = layout(made(ten_years()), catalog, wording, "a4")[0]
    assert any(t.text.startswith("medians of every 13 weeks, with the") for t in texts(page))
    marks = [d for d in page if isinstance(d, Mark) and d.shape == "diamond"]
    assert len(marks) < 130


@pytest.mark.usefixtures("qapp")
def test_a_page_that_reads_from_the_right_begins_there_while_time_runs_on(catalog: Catalog) -> None:
    pages = [layout(made(), catalog, load_wording(load_language(lang)), "a4")[0] for lang in ("en", "ar")]
    frame = frame_of("a4")
    for page, at_right in zip(pages, (False, True), strict=True):
        title = max(texts(page), key=lambda t: t.ink.size)
        assert (title.box.right == pytest.approx(frame.right)) is at_right
        assert (title.box.x == pytest.approx(frame.x)) is not at_right
    there, here = ([d.x for d in page if isinstance(d, Mark) and d.shape == "cross"] for page in pages)
    assert len(there) == len(here)
    assert sorted(there)[:1] == pytest.approx(sorted(here)[:1])


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", PAPERS)
def test_a_stop_sign_has_no_place_on_the_pain_axis(paper: Paper, catalog: Catalog, wording: Wording) -> None:
    page = layout(made(), catalog, wording, paper)[0]
    ten = min((t.box for t in texts(page) if t.text == "10"), key=lambda box: box.y)
    key, *raised = sorted((d for d in page if isinstance(d, Mark) and d.shape == "cross"), key=lambda d: d.y)
    assert raised
    assert all(key.y < mark.y < ten.y + ten.h / 2 - mark.size for mark in raised)


@pytest.mark.usefixtures("qapp")
def test_the_name_is_there_only_when_typed(catalog: Catalog, wording: Wording) -> None:
    for name, there in (("", False), ("Robin Example", True)):
        page = layout(made(name=name), catalog, wording, "a4")[0]
        assert any(t.text == "Robin Example" for t in texts(page)) is there


@pytest.mark.usefixtures("qapp")
def test_lengths_are_told_as_they_are_read(catalog: Catalog, wording: Wording) -> None:
    for unit, told in (
        (LengthUnit.CM, "left: −4 → 2 cm, better by more than measuring noise (noise ±4 cm)."),
        (LengthUnit.INCH, "left: −1.6 → 0.8 in, better by more than measuring noise (noise ±1.6 in)."),
    ):
        page = layout(replace(made(), lengths=unit), catalog, wording, "a4")[0]
        said = " ".join(t.text for t in texts(page))
        assert told in said
        assert f"{unit.value.removesuffix('ch')} past the toes" in said


@pytest.mark.usefixtures("qapp")
def test_the_preview_is_the_page(catalog: Catalog, wording: Wording) -> None:
    page = layout(made(), catalog, wording, "letter")[0]
    image = picture(page, "letter", 612)
    assert (image.width(), image.height()) == (612, 792)
    assert "around 5 at first, around 2 lately" in image.text("Description")
    assert len({image.pixel(x, y) for x in range(40, 570, 7) for y in range(40, 700, 7)}) > 5


@poppler
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", PAPERS)
def test_the_file_has_its_size_its_fonts_selectable_words_and_no_picture(
    paper: Paper, tmp_path: Path, catalog: Catalog, wording: Wording
) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf(made(fields=frozenset(Field)), catalog, wording, paper))

    def tool(*args: str) -> str:
        return subprocess.run([*args], capture_output=True, text=True, check=True, env=os.environ).stdout

    width, height = (
        float(n) for n in re.findall(r"Page size: +([\d.]+) x ([\d.]+)", tool("pdfinfo", file))[0]
    )
    assert (width, height) == pytest.approx(SIZES[paper], abs=1)
    words = " ".join(tool("pdftotext", "-layout", file, "-").split())
    for told in (
        "Stretching log",
        "around 5 at first, around 2 lately",
        "Tingling, pins and needles",
        "15 of 16",
    ):
        assert told in words
    assert len(tool("pdfimages", "-list", file).splitlines()) == 2  # the head of the table alone
    fonts = tool("pdffonts", file).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)


@pytest.mark.usefixtures("qapp")
def test_wrapping_keeps_every_word_and_never_exceeds_the_width() -> None:
    ink = Ink(8, "#000000")
    text = "one two threefourfive six\nseven " + "y" * 90
    lines = wrapped(text, ink, 60)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert all(width_of(line, ink) <= 60 for line in lines)
    assert width_of(elided(text, ink, 50), ink) <= 50


def test_a_range_of_one_day_has_an_axis(qapp: QApplication, catalog: Catalog, wording: Wording) -> None:
    del qapp
    day = date(2026, 1, 5)
    found = report(LOG, Settings(), Asked(start=day, end=day), at(0) + timedelta(hours=5))
    assert layout(found, catalog, wording, "a4")


@pytest.mark.usefixtures("qapp")
def test_a_line_of_tests_breaks_where_nobody_tested_for_long(catalog: Catalog, wording: Wording) -> None:
    log = tuple(reach(day, Side.LEFT, 2) for day in (0, 14, 200, 214))
    (page,) = layout(made(log, fields=frozenset({Field.TESTS})), catalog, wording, "a4")
    marks = [
        d for d in page if isinstance(d, Mark) and d.shape == "ring" and d.size == Mark(0, 0, "ring", "").size
    ]
    links = [d for d in page if isinstance(d, Line) and d.width == LINK_PT]
    assert len(marks) == 1 + len(log)  # the key has one too
    assert len(links) == 2


@pytest.mark.usefixtures("qapp")
def test_a_list_of_one_line_is_told(catalog: Catalog, wording: Wording) -> None:
    stopped = session(0, 3, 2, colour=Colour.RED, rules=(Fired(rule="D4", action="end"),))
    (page,) = layout(made((stopped,), fields=frozenset({Field.STOPS})), catalog, wording, "a4")
    assert any(t.text.startswith("D4: pain rose too far") for t in texts(page))


@pytest.mark.usefixtures("qapp")
def test_days_within_a_week_of_the_plan_do_not_deny_the_plan(catalog: Catalog, wording: Wording) -> None:
    day = max(s.at.day for s in LOG if isinstance(s, SessionRecord))
    (page,) = layout(made(start=day, end=day, fields=frozenset({Field.DOSE})), catalog, wording, "a4")
    told = " ".join(t.text for t in texts(page))
    assert "no whole week of the plan in this time" in told


@pytest.mark.usefixtures("qapp")
def test_a_test_taken_once_is_told_as_one_value(catalog: Catalog, wording: Wording) -> None:
    (page,) = layout(made((reach(0, Side.LEFT, 2),)), catalog, wording, "a4")
    told = " ".join(t.text for t in texts(page))
    assert "Chair sit-and-reach, left: 2 cm, measured once (noise ±4 cm)." in told
