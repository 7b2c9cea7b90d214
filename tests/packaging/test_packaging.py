import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import freedesktop
import icu
import project
import PySide6
import pytest
from packaging.requirements import Requirement

from hamstretch import ROUTINE_ENDING
from hamstretch.cli import parser

LINUX = project.HERE / "linux"
ENTRY = LINUX / f"{project.APP_ID}.desktop"


def needs(program: str, package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(
        shutil.which(program) is None, reason=f"not installed: {program} (Debian: {package})"
    )


def read(xml: str) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314 - this project's own


def commands() -> dict[str, argparse.ArgumentParser]:
    actions = parser()._actions
    return next(dict(a.choices) for a in actions if isinstance(a, argparse._SubParsersAction))


def options(of: argparse.ArgumentParser) -> Iterator[str]:
    for action in of._actions:
        if action.help != argparse.SUPPRESS:
            yield from action.option_strings


def test_the_change_log_tells_of_this_version_first() -> None:
    _, notes = project.changes(project.version())
    headings = re.findall(
        r"^## \[([\d.]+)\]", (project.ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert headings[0] == project.version()
    assert notes.startswith("The first version") or "### " in notes


def test_a_version_without_notes_is_not_built() -> None:
    with pytest.raises(LookupError, match=r"99\.0"):
        project.changes("99.0")


@needs("desktop-file-validate", "desktop-file-utils")
def test_the_desktop_entry_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@needs("appstreamcli", "appstream")
def test_the_metainfo_is_valid_with_its_release_notes(tmp_path: Path) -> None:
    file = tmp_path / f"{project.APP_ID}.metainfo.xml"
    file.write_text(freedesktop.metainfo(), "utf-8")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_metainfo_entry_and_type_speak_of_the_same_app() -> None:
    info = read(freedesktop.metainfo())
    assert info.findtext("id") == project.APP_ID
    assert info.findtext("launchable") == ENTRY.name
    entry = ENTRY.read_text("utf-8")
    assert f"MimeType={project.MIME};" in entry.splitlines()
    assert [kind.text for kind in info.iter("mediatype")] == [project.MIME]
    assert info.find("releases/release").get("version") == project.version()
    types = read((LINUX / f"{project.APP_ID}-mime.xml").read_text("utf-8"))
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert types.find("m:mime-type", space).get("type") == project.MIME
    assert types.find("m:mime-type/m:glob", space).get("pattern") == f"*{ROUTINE_ENDING}"


def test_the_desktop_entry_starts_what_the_command_line_knows() -> None:
    line = re.search("^Exec=hamstretch (.*)$", ENTRY.read_text("utf-8"), re.MULTILINE)[1]
    file = "with a space.hamstretch.toml"
    alone, handed = (
        [part.replace("%f", f) for part in line.split() if f or part != "%f"] for f in ("", file)
    )
    assert parser().parse_args(alone).file is None
    assert parser().parse_args(handed).file == Path(file)


def test_every_picture_that_the_metainfo_names_is_there() -> None:
    named = [i.text.rpartition("/")[2] for i in read(freedesktop.metainfo()).iter("image")]
    assert named
    assert sorted(named) == sorted(p.name for p in (project.HERE / "pictures").iterdir())


def test_the_man_page_names_every_command_and_option() -> None:
    page = freedesktop.man_page().replace("\\-", "-")
    for name, command in commands().items():
        assert f"hamstretch {name}" in page
        missing = [
            option for option in options(command) if option not in page and option not in {"-h", "--help"}
        ]
        assert not missing, (name, missing)


@pytest.mark.parametrize("shell", freedesktop.COMPLETIONS)
def test_every_command_is_completed(shell: str) -> None:
    script = freedesktop.completion(shell)
    assert [name for name in commands() if name not in script] == []
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


@needs("bash", "bash")
def test_bash_completes_a_command(tmp_path: Path) -> None:
    file = tmp_path / "hamstretch"
    file.write_text(freedesktop.completion("bash"), "utf-8")
    asked = (
        f"source {file}; COMP_WORDS=(hamstretch tou); COMP_CWORD=1; _shtab_hamstretch; echo ${{COMPREPLY[@]}}"
    )
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tour"]


def test_the_pins_lie_within_what_the_app_runs_with() -> None:
    table = project.tomllib.loads((project.ROOT / "pyproject.toml").read_text("utf-8"))
    lines = (project.HERE / "constraints.txt").read_text("utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.startswith("#")]
    asked = [*table["project"]["dependencies"]]
    asked += (project.HERE / "requirements.txt").read_text("utf-8").splitlines()[1:]
    for wanted in map(Requirement, asked):
        if wanted.marker is not None and not wanted.marker.evaluate():
            continue
        found = [p for p in pins if p.name.lower() == wanted.name.lower()]
        found = [p for p in found if p.marker is None or p.marker.evaluate()]
        assert len(found) == 1, wanted.name
        assert wanted.specifier.contains(next(iter(found[0].specifier)).version), wanted.name


def test_charts_load_without_what_the_bundle_leaves_out() -> None:
    spec = (project.HERE / "hamstretch.spec").read_text("utf-8")
    unused = ast.literal_eval(re.search(r"^UNUSED = (\[.*?^\])", spec, re.MULTILINE | re.DOTALL)[1])
    script = f"""
import runpy, sys
class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(name == gone or name.startswith(gone + ".") for gone in {unused}):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, LeftOut())
runpy.run_path({str(project.HERE / "without_opengl.py")!r})
import hamstretch.widgets.chart_plot, hamstretch.tour.play
"""
    done = subprocess.run([sys.executable, "-OO", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_data_of_icu_keeps_what_knows_no_language_and_what_knows_ours() -> None:
    items = [
        "root.res",
        "res_index.res",
        "pool.res",
        "zoneinfo64.res",
        "coll/ucadata.icu",
        "coll/root.res",
        "uts46.nrm",
    ]
    ours = ["pt_BR.res", "coll/de__PHONEBOOK.res", "zone/ar.res", "en.res"]
    others = [
        "ja.res",
        "coll/zh.res",
        "zone/ru.res",
        "brkitr/thaidict.dict",
        "lang/de.res",
        "ibm-943.cnv",
        "rfc3491.spp",
    ]
    assert icu.left([*items, *ours, *others], {"en", "de", "pt", "ar"}) == [*items, *ours]


@needs("icupkg", "icu-devtools")
@needs("as", "binutils")
def test_trimmed_data_of_icu_still_sorts_and_names_time_zones(tmp_path: Path) -> None:
    found = list((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    if not found:
        pytest.skip("this Qt brings no ICU of its own")
    small = Path(shutil.copy(found[0], tmp_path))
    icu.trim(small, {"en", "de"})
    assert small.stat().st_size < found[0].stat().st_size / 5
    script = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone as Zone
german = QLocale("de_DE")
print(QCollator(german).compare("\u00e4", "z"))
print(Zone(b"Europe/Berlin").displayName(Zone.TimeType.StandardTime, Zone.NameType.LongName, german))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"LD_PRELOAD": str(small)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.split("\n")[:2], done.stderr) == (["-1", "Mitteleurop\u00e4ische Normalzeit"], "")
