"""Builds what this machine can build of hamstretch, from a clone: `python packaging/build.py [FORMAT ...]`.

Needs Python 3.11 or newer and a way to install packages with pip. Makes itself an environment in build/env
with the versions of constraints.txt, and leaves what it made in dist/.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import project
from project import BUILD, BUNDLE, DIST, HERE, ROOT, SHARE, run

ENV = BUILD / "env"
PYTHON = ENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def wheel() -> None:
    """Build the wheel and the source distribution."""
    run(sys.executable, "-m", "hatchling", "build", "-d", DIST)


def share() -> None:
    """Lay out what a Linux desktop reads, in build/share."""
    from freedesktop import lay_out  # noqa: PLC0415 - needs the build's environment

    shutil.rmtree(SHARE, ignore_errors=True)
    lay_out(SHARE)


def bundle() -> None:
    """Freeze the app into one folder, dist/hamstretch, with its licence notices and bill of materials."""
    from notices import write  # noqa: PLC0415 - needs the build's environment

    share()
    write(BUILD / "notices")
    shutil.rmtree(BUNDLE, ignore_errors=True)
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN",
        f"--distpath={DIST}", f"--workpath={BUILD / 'pyinstaller'}", HERE / "hamstretch.spec",
    )  # fmt: skip
    project.settle(BUNDLE)


def deb() -> None:
    """Build the Debian package from the bundle."""
    from deb import build  # noqa: PLC0415 - needs the build's environment

    _need_bundle()
    build()


def portable() -> None:
    """Pack the bundle with its desktop files into an archive that runs from any folder."""
    from portable import build  # noqa: PLC0415 - needs the build's environment

    _need_bundle()
    build()


def windows() -> None:
    """Build the Windows installer from the bundle, with NSIS. Never run on Windows."""
    from windows import build  # noqa: PLC0415 - needs the build's environment

    _need_bundle()
    build()


def dmg() -> None:
    """Build the macOS disk image from the app that `bundle` leaves. Never run on a Mac."""
    _need_bundle()
    image = DIST / f"hamstretch-{project.version()}.dmg"
    run("hdiutil", "create", "-ov", "-format", "UDZO", "-srcfolder", DIST / "Hamstretch.app", image)


def pictures() -> None:
    """Make the pictures of README and metainfo anew from a played six weeks."""
    from pictures import make  # noqa: PLC0415 - needs the build's environment

    make()


def _need_bundle() -> None:
    if not BUNDLE.is_dir():
        bundle()


FORMATS: dict[str, tuple[str, Callable[[], None]]] = {
    "wheel": ("any", wheel),
    "share": ("linux", share),
    "bundle": ("any", bundle),
    "deb": ("linux", deb),
    "portable": ("linux", portable),
    "windows": ("win32", windows),
    "dmg": ("darwin", dmg),
    "pictures": ("asked", pictures),
}
"""Every format, the platform it is built on, and how; "asked" is made only by its name."""


def _enter() -> None:
    """Go on in the build's own environment; make it first, and anew when what it installs has changed."""
    wanted = "".join((HERE / name).read_text("utf-8") for name in ("constraints.txt", "requirements.txt"))
    wanted += (ROOT / "pyproject.toml").read_text("utf-8") + sysconfig.get_python_version()
    stamp = ENV / "made-for.txt"
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        venv.create(ENV, clear=True, with_pip=True)
        pins = ("-c", HERE / "constraints.txt", "-r", HERE / "requirements.txt")
        run(PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", *pins, ROOT)
        run(PYTHON, "-m", "pip", "uninstall", "-q", "-y", project.NAME)  # the clone itself is what is built
        stamp.write_text(wanted, "utf-8")
    fixed = {"HAMSTRETCH_BUILD": "1", "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([PYTHON, __file__, *sys.argv[1:]], env=os.environ | fixed, check=False)
    raise SystemExit(done.returncode)


def main() -> None:
    """Read which formats are wanted and build them, one after the other."""
    here = [name for name, (where, _) in FORMATS.items() if where in {"any", sys.platform}]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("formats", nargs="*", metavar="FORMAT", help=f"of {', '.join(FORMATS)}")
    asked = parser.parse_args().formats or here
    for name in asked:
        if name not in FORMATS:
            parser.error(f"no such format: {name}; there are {', '.join(FORMATS)}")
    if os.environ.get("HAMSTRETCH_BUILD") != "1":
        _enter()
    DIST.mkdir(exist_ok=True)
    for name in asked:
        FORMATS[name][1]()
    for made in sorted(DIST.iterdir()):
        print(f"{project.size(made) / 1e6:8.1f} MB  {made.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
