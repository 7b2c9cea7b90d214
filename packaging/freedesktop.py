"""What a Linux desktop reads of the app, as under /usr/share; man page and completions come from the CLI."""

from __future__ import annotations

import gzip
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage
from project import APP_ID, HERE, MIME, NAME, ROOT, changes, epoch, summary, version
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from hamstretch.cli import parser

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
COMPLETIONS = {
    "bash": f"bash-completion/completions/{NAME}",
    "zsh": f"zsh/vendor-completions/_{NAME}",
    "fish": f"fish/vendor_completions.d/{NAME}.fish",
}
"""Where each shell looks, below share/."""


def lay_out(share: Path) -> None:
    """Write the desktop entry, metainfo, MIME type, icons, man page and completions below a share/ folder."""
    _copy("desktop", share / "applications" / f"{APP_ID}.desktop")
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    shutil.copy(HERE / "linux" / f"{APP_ID}-mime.xml", _folder(share / "mime/packages") / f"{APP_ID}.xml")
    icons(share / "icons" / "hicolor")
    page = _folder(share / "man" / "man1") / f"{NAME}.1.gz"
    page.write_bytes(gzip.compress(man_page().encode(), mtime=0))
    for shell, place in COMPLETIONS.items():
        _write(share / place, completion(shell))


def metainfo() -> str:
    """Return the AppStream metainfo with this version's release notes, taken from CHANGELOG.md."""
    text = (HERE / "linux" / f"{APP_ID}.metainfo.xml").read_text("utf-8")
    day, notes = changes(version())
    release = ET.Element("release", version=version())
    release.set("timestamp" if day == "unreleased" else "date", str(epoch()) if day == "unreleased" else day)
    description = ET.SubElement(release, "description")
    for block in re.split(r"\n\s*\n|\n(?=###)|(?<=Added)\n|(?<=limits)\n", notes):
        if block.startswith("- "):
            items = ET.SubElement(description, "ul")
            for item in re.split(r"\n(?=- )", block):
                ET.SubElement(items, "li").text = _plain(item.removeprefix("- "))
        elif block.strip():
            ET.SubElement(description, "p").text = _plain(block.lstrip("# "))
    ET.indent(release, level=2)
    releases = f"  <releases>\n    {ET.tostring(release, encoding='unicode').strip()}\n  </releases>\n"
    return text.replace("</component>", f"{releases}</component>")


def _plain(markdown: str) -> str:
    """Return one line of text without Markdown's code marks and links."""
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", " ".join(markdown.split())).replace("`", "")


def man_page() -> str:
    """Return the man page, in roff, from the grammar of the command line."""
    grammar = parser()
    data = {
        "prog": NAME,
        "version": version(),
        "description": summary(),
        "project_name": NAME,
        "manual_title": "User Commands",
        "format": "pretty",
        "date": None,
    }
    return str(Manpage(grammar, _data=data))


def completion(shell: str) -> str:
    """Return the completion script of bash, zsh or fish."""
    return shtab.complete(parser(), shell=shell)


def icons(folder: Path) -> None:
    """Draw the icon at every size, and lay the drawing itself beside them."""
    drawing = ROOT / "assets" / "icons" / f"{NAME}.svg"
    for side in SIZES:
        draw(drawing, side).save(str(_folder(folder / f"{side}x{side}" / "apps") / f"{NAME}.png"))
    shutil.copy(drawing, _folder(folder / "scalable" / "apps") / f"{NAME}.svg")
    kind = MIME.replace("/", "-")
    shutil.copy(drawing, _folder(folder / "scalable" / "mimetypes") / f"{kind}.svg")


def draw(drawing: Path, side: int) -> QImage:
    """Return a drawing as a picture of `side` by `side` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def _folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


def _copy(ending: str, to: Path) -> None:
    _folder(to.parent)
    shutil.copy(HERE / "linux" / f"{APP_ID}.{ending}", to)


def _write(path: Path, text: str) -> None:
    _folder(path.parent)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
