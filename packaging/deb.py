"""The Debian package: bundle in /usr/lib, desktop files in /usr/share, and no script that runs as root."""

from __future__ import annotations

import gzip
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from notices import parts
from project import (
    BUILD,
    BUNDLE,
    DIST,
    HERE,
    MAINTAINER,
    NAME,
    ROOT,
    SHARE,
    epoch,
    run,
    said,
    settle,
    size,
    summary,
    version,
)

REVISION = 1
OPTIONAL = ("texttospeech", "TextToSpeech", "Multimedia")
"""Parts of the names of libraries that the app does without where the system lacks what they link to."""
RECOMMENDS = "libpulse0, libxrandr2, libspeechd2, speech-dispatcher, speech-dispatcher-espeak-ng"


def build() -> Path:
    """Lay the package out in build/deb, build it into dist/ and return the file; needs dpkg-dev."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / NAME
    shutil.copytree(BUNDLE, home, symlinks=True)
    shutil.copytree(SHARE, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _write_documents(tree / "usr" / "share")
    settle(tree)
    for library in home.rglob("*.so*"):
        library.chmod(0o644)  # libraries are mapped, not run
    architecture = said("dpkg", "--print-architecture")
    _write(tree / "DEBIAN" / "control", _control(architecture, depends(home), size(tree) // 1024))
    settle(tree / "DEBIAN")
    package = DIST / f"{NAME}_{version()}-{REVISION}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package)
    return package


def depends(home: Path) -> str:
    """Return the packages, with least versions, of the system's libraries that the bundle links to."""
    linked = sorted(f for f in home.rglob("*") if f.is_file() and f.open("rb").read(4) == b"\x7fELF")
    needed = [f for f in linked if not any(part in f.name for part in OPTIONAL)]
    folders = sorted({f.parent for f in linked})
    with tempfile.TemporaryDirectory() as folder:
        _write(Path(folder, "debian", "control"), f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        linked_to = said(
            "dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info",
            *(f"-l{path}" for path in folders), *(f"-e{path}" for path in needed), cwd=Path(folder),
        )  # fmt: skip
    return linked_to.removeprefix("shlibs:Depends=")


def _control(architecture: str, needs: str, kibibytes: int) -> str:
    words = summary().replace(": ", ":\n ").replace(". ", ".\n ")
    return f"""\
Package: {NAME}
Version: {version()}-{REVISION}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {kibibytes}
Depends: {needs}
Recommends: {RECOMMENDS}
Section: misc
Priority: optional
Description: stretch sessions for hamstrings and low back, step by step
 {words}
 .
 Leads through each stretch on each side, with a moving figure of every step,
 asks about pain and acts on the answer, and keeps a log on this computer. It
 is a wellness app: it does not diagnose.
"""


def _write_documents(share: Path) -> None:
    doc = share / "doc" / NAME
    _write(doc / "copyright", "\n".join(_copyright()))
    _pack(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    day = format_datetime(datetime.fromtimestamp(epoch(), UTC))
    number = f"{version()}-{REVISION}"
    head = f"{NAME} ({number}) unstable; urgency=medium"
    entry = f"{head}\n\n  * hamstretch {version()}; changelog.gz says what is new.\n"
    _pack(doc / "changelog.Debian.gz", f"{entry}\n -- {MAINTAINER}  {day}\n")
    reasons = (HERE / "linux" / "lintian-overrides").read_text("utf-8")
    _write(share / "lintian" / "overrides" / NAME, reasons)


def _copyright() -> Iterator[str]:
    """Give the package's copyright file: the app's own licence, then what is bundled."""
    yield f"{NAME}, built from its own source.\n\n{(ROOT / 'LICENSE').read_text('utf-8')}"
    yield "The package carries these works of others:\n"
    for part in parts():
        yield f"  {part.name} {part.version}: {part.licence}"
    yield (
        f"\nTheir licence texts are in /usr/lib/{NAME}/_internal/notices/LICENSES.txt, a bill of materials"
        "\nis beside it. The GNU licences are also in /usr/share/common-licenses/LGPL-3 and GPL-3.\n"
    )


def _pack(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
