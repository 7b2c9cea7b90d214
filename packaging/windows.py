"""The Windows installer. NSIS compiles it on Linux too, which proves the script and not the installation."""

from __future__ import annotations

import shutil
from pathlib import Path

from freedesktop import draw
from PIL import Image
from project import BUILD, BUNDLE, DIST, HERE, NAME, ROOT, run, size, version

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def build(bundle: Path = BUNDLE) -> Path:
    """Compile the installer of a bundle into dist/ and return the file; needs makensis."""
    installer = DIST / f"{NAME}-{version()}-setup.exe"
    settings = {
        "VERSION": version(),
        "BUNDLE": str(bundle),
        "OUT": str(installer),
        "ICON": str(icon(BUILD / f"{NAME}.ico")),
        "KIB": str(size(bundle) // 1024),
    }
    tool = shutil.which("makensis") or "makensis"
    run(
        tool,
        "-V2",
        "-WX",
        *(f"-D{key}={value}" for key, value in settings.items()),
        HERE / "windows" / f"{NAME}.nsi",
    )
    return installer


def icon(path: Path) -> Path:
    """Write the icon at all sizes that Windows shows into one file and return its path."""
    largest = path.with_suffix(".png")
    draw(ROOT / "assets" / "icons" / f"{NAME}.svg", ICON_SIZES[-1]).save(str(largest))
    with Image.open(largest) as picture:
        picture.save(path, sizes=[(side, side) for side in ICON_SIZES])
    return path
