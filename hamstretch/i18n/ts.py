"""The translation files, `assets/i18n/hamstretch_<locale>.ts`: Qt Linguist's TS 2.1, read and written.

A unit is known by context, English source and comment, as Linguist knows it. Units of the contexts
"messages" and "catalog" have their stable id as the comment; their English beside it makes a changed one
stale by itself.

`type="unfinished"` on a text means: drafted by a machine, used, and not yet reviewed by a native speaker.
With `<oldsource>` it means: the English has changed since, so it is not used.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MESSAGES, CATALOG = "messages", "catalog"
DRAFT = b'type="unfinished"'
INCOMPLETE = (
    b"<translation></translation>",
    b'<translation type="unfinished"></translation>',
    b"<numerusform></numerusform>",
    b"<oldsource>",
)
"""What a file holds, as it is written here, where something is missing or stale."""


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """One text: where it stands, its English, and its translation (a form for each plural category)."""

    context: str
    source: str
    comment: str = ""
    note: str = ""
    numerus: bool = False
    forms: tuple[str, ...] = ()
    reviewed: bool = False
    old: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it this text: for one with an id that, else its English."""
        return self.context, self.comment or self.source

    @property
    def stale(self) -> bool:
        """Whether the English has changed since it was translated."""
        return bool(self.old) and not self.reviewed

    @property
    def complete(self) -> bool:
        """Whether every form is there and of the present English."""
        return bool(self.forms) and all(self.forms) and not self.stale


def file_of(folder: Path, locale: str) -> Path:
    """Return the file of a locale in the folder of the translations."""
    return folder / f"hamstretch_{locale}.ts"


def locales(folder: Path) -> tuple[str, ...]:
    """Return the locales that have a file, in order."""
    return tuple(sorted(f.stem.removeprefix("hamstretch_") for f in folder.glob("hamstretch_*.ts")))


def prepare() -> None:
    """Load what `read` reads with, which else the first file would wait for."""
    import_module("xml.etree.ElementTree")


def read(file: Path) -> tuple[Unit, ...]:
    """Return the units of a file; raises `OSError` or `ValueError` for one that cannot be read."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - a start in English reads none

    try:
        root = ET.fromstring(file.read_bytes())  # noqa: S314 - a file of the app's own
    except ET.ParseError as error:
        msg = f"{file.name}: {error}"
        raise ValueError(msg) from error
    return tuple(
        _unit(name, message)
        for context in root.iter("context")
        for name in (context.findtext("name", ""),)
        for message in context.iter("message")
    )


def _unit(context: str, message: Element) -> Unit:
    parts = {part.tag: part for part in message}
    said = {tag: part.text or "" for tag, part in parts.items()}
    target = parts.get("translation")
    numerus = message.get("numerus") == "yes"
    texts: tuple[str, ...] = ()
    if target is not None:
        texts = tuple(f.text or "" for f in target.iter("numerusform")) if numerus else (target.text or "",)
    return Unit(
        context=context,
        source=said.get("source", ""),
        comment=said.get("comment", ""),
        note=said.get("extracomment", ""),
        numerus=numerus,
        forms=texts,
        reviewed=target is not None and target.get("type") is None and all(texts),
        old=said.get("oldsource", ""),
    )


def write(file: Path, locale: str, units: Iterable[Unit]) -> None:
    """Write a file as Linguist does, contexts and units in the order they come."""
    contexts: dict[str, list[Unit]] = {}
    for unit in units:
        contexts.setdefault(unit.context, []).append(unit)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale}" sourcelanguage="en">',
    ]
    for name, inside in contexts.items():
        lines += ["<context>", f"    <name>{_escaped(name)}</name>"]
        lines += [line for unit in inside for line in _lines(unit)]
        lines.append("</context>")
    file.write_text("\n".join((*lines, "</TS>", "")), "utf-8")


def _escaped(text: str) -> str:
    return text.translate({ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"})


def _lines(unit: Unit) -> list[str]:
    found = ['    <message numerus="yes">' if unit.numerus else "    <message>"]
    old = unit.old if unit.stale else ""
    tags = {"source": unit.source, "oldsource": old, "comment": unit.comment, "extracomment": unit.note}
    found += [f"        <{tag}>{_escaped(text)}</{tag}>" for tag, text in tags.items() if text]
    state = "" if unit.reviewed else ' type="unfinished"'
    if unit.numerus:
        found.append(f"        <translation{state}>")
        found += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in unit.forms]
        found.append("        </translation>")
    else:
        found.append(f"        <translation{state}>{_escaped(''.join(unit.forms))}</translation>")
    return [*found, "    </message>"]
