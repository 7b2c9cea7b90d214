"""Finds and reads the moving figures; a file that is wrong becomes a `Fault`."""

from __future__ import annotations

import os
from pathlib import Path

from hamstretch.core.catalog import Fault
from hamstretch.figure.clip import Clip
from hamstretch.figure.load import ClipFile, build
from hamstretch.i18n.language import Language
from hamstretch.resources import FIGURES, assets_dir, load_file


def load_figure(item: str, root: Path | None = None, language: Language | None = None) -> Clip | Fault | None:
    """Return the moving figure of an item or self-test, what is wrong with its file, or None without one."""
    file = (root or assets_dir()) / FIGURES / f"{item}.toml"
    if not os.path.lexists(file):
        return None
    name = f"{FIGURES}/{file.name}"
    raw = load_file(file, name, ClipFile, language)
    return raw if isinstance(raw, Fault) else clip_of(name, raw, file.parent)


def clip_of(name: str, raw: ClipFile, folder: Path) -> Clip | Fault:
    """Return the clip of a figures file, or what only the whole file shows to be wrong."""
    other = load_file(folder / f"{raw.like}.toml", f"{raw.like}.toml", ClipFile) if raw.like else None
    try:
        return build(Path(name).stem, raw, None if isinstance(other, Fault) else other)
    except ValueError as error:
        key, _, reason = str(error).partition(": ")
        return Fault(name, key, reason)
