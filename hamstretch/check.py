"""Finds what is wrong with content files and publishes their schemas: `hamstretch check`."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from hamstretch.clips import clip_of
from hamstretch.core.catalog import Catalog, Fault, Item, Routine, SelfTest, Topic
from hamstretch.core.catalog_faults import decode_fault, faults, safety_faults, topic_faults, unheard_faults
from hamstretch.core.errors import ContentError
from hamstretch.core.questionnaire import Questionnaire
from hamstretch.core.safety import SafetyList
from hamstretch.figure.load import ClipFile
from hamstretch.resources import (
    FIGURES,
    QUESTIONNAIRES,
    assets_dir,
    flat,
    load_catalog,
    load_folder,
    load_routine,
    read_table,
)

KINDS: dict[str, type[msgspec.Struct]] = {
    "item": Item,
    "routine": Routine,
    "self-test": SelfTest,
    "topic": Topic,
    "safety": SafetyList,
    "figure": ClipFile,
    "questionnaire": Questionnaire,
}
"""Every kind of content file, by the name of its published schema."""


TELLING: dict[str, type[msgspec.Struct]] = {
    "dose": Item,
    "slots": Routine,
    "trials": SelfTest,
    "entries": Topic,
    "symptoms": SafetyList,
    "keys": ClipFile,
    "items": Questionnaire,
}
"""The required key that only one kind of file has, by which a lone file is told."""


def check(path: Path | None = None) -> tuple[Fault, ...]:
    """Return everything wrong with the assets, with a folder laid out like them, or with one file.

    A lone file is told by its keys and held against the shipped catalog; of a routine nothing is a fault with
    which the window would open it.
    """
    root = path or assets_dir()
    if not root.exists():
        return (Fault(str(root), "", "there is no such file or folder"),)
    return _check_folder(root) if root.is_dir() else _check_file(root)


def advice(file: Path | None) -> tuple[Fault, ...]:
    """Return what keeps a routine that the window opens from being one of the app's own, of a lone file."""
    if file is None or not file.is_file() or _check_file(file):
        return ()
    table = read_table(file, file.name)
    if isinstance(table, Fault) or "slots" not in table:
        return ()
    return faults(load_catalog().items, {file.name: msgspec.convert(table, Routine)})


def schemas() -> dict[str, dict[str, Any]]:
    """Return the JSON Schema of every kind of content file, by the kind's name."""
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {kind: draft | msgspec.json.schema(type_) for kind, type_ in KINDS.items()}


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Publish the schemas as `<kind>.schema.json` in a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for kind, schema in schemas().items():
        file = folder / f"{kind}.schema.json"
        file.write_bytes(msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n")
        files.append(file)
    return tuple(files)


def _check_folder(root: Path) -> tuple[Fault, ...]:
    try:
        catalog = load_catalog(root)
        asked: list[Fault] = []
        if (root / QUESTIONNAIRES).is_dir():
            load_folder(root, QUESTIONNAIRES, Questionnaire, asked)
        found = (*catalog.faults, *_figures_faults(root, catalog), *asked)
    except ContentError as error:
        found = (Fault(str(error.say.args["file"]), "", str(error.say.args["reason"])),)
    themes = (read_table(file, f"themes/{file.name}") for file in sorted((root / "themes").glob("*.toml")))
    return (*found, *_message_faults(root), *(t for t in themes if isinstance(t, Fault)))


def _figures_faults(root: Path, catalog: Catalog) -> Iterator[Fault]:
    """Find clips that are wrong, that belong to nothing, or that are missing."""
    found: list[Fault] = []
    clips = load_folder(root, FIGURES, ClipFile, found)
    yield from found
    for name, raw in clips.items():
        yield from _figure_faults(name, raw, catalog, root / FIGURES)
    there = {*clips, *(fault.file for fault in found)}
    if FIGURES not in there:
        names = [f"{FIGURES}/{id_}.toml" for id_ in _written_steps(catalog)]
        yield from (Fault(name, "", "there is no such figure") for name in names if name not in there)


def _figure_faults(name: str, raw: ClipFile, catalog: Catalog, folder: Path) -> Iterator[Fault]:
    """Find what is wrong with one clip: with its file, its steps, and the body that it moves."""
    from hamstretch.figure.checks import flaws  # noqa: PLC0415 - only a check poses a body 60 times

    clip = clip_of(name, raw, folder)
    if isinstance(clip, Fault):
        yield clip
        return
    steps = _written_steps(catalog).get(clip.id)
    if steps is None:
        yield Fault(name, "id", f"there is no item or self-test {clip.id}")
    for step in steps or ():
        if clip.key(step) is None:
            yield Fault(name, "keys", f"no key pose is named {step}, as a written step is")
    told = set()
    for flaw in flaws(clip):
        same = (flaw.key, re.sub(r"[-\d.]+", "", flaw.what))
        if same not in told:  # a fault lasts over many moments
            yield Fault(name, flaw.key, f"{flaw.what} (at {flaw.t:.2f} s)")
        told.add(same)


def _written_steps(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """Return the keys of the written steps of whatever may have a clip, by its id."""
    whole: tuple[Item | SelfTest, ...] = (*catalog.items.values(), *catalog.tests.values())
    steps = {one.id: tuple(s.key for s in one.steps) for one in whole}
    for item in catalog.items.values():
        ways = ((v.key, item.steps_of(v.key)) for v in item.variants)
        steps |= {f"{item.id}-{key}": tuple(s.key for s in written) for key, written in ways}
    return steps


def _message_faults(root: Path) -> Iterator[Fault]:
    owners: dict[str, str] = {}
    for file in sorted((root / "messages").glob("*.toml")):
        name = f"messages/{file.name}"
        table = read_table(file, name)
        if isinstance(table, Fault):
            yield table
            continue
        for id_, value in flat(table).items():
            if id_ in owners:
                yield Fault(name, id_, f"is already a message of {owners[id_]}")
            owners.setdefault(id_, name)
            reason = _message_fault(value)
            if reason:
                yield Fault(name, id_, reason)


def _message_fault(value: object) -> str:
    """Return why a message is none: not text, plural forms other than one/other, a broken field."""
    texts = list(value.values()) if isinstance(value, dict) else [value]
    if isinstance(value, dict) and value.keys() != {"one", "other"}:
        return "plural forms are exactly one and other"
    for text in texts:
        if not isinstance(text, str):
            return "a message is a text"
        try:
            list(string.Formatter().parse(text))
        except ValueError as error:
            return f"broken field: {error}"
    return ""


def _check_file(file: Path) -> tuple[Fault, ...]:
    if not file.is_file():
        return (Fault(file.name, "", "not a file"),)
    table = read_table(file, file.name)
    if isinstance(table, Fault):
        return (table,)
    type_ = next((t for key, t in TELLING.items() if key in table), None)
    if type_ is None:
        return (Fault(file.name, "", f"tells no kind of content: none of {', '.join(TELLING)} is in it"),)
    if type_ is Routine:
        found = load_routine(file, load_catalog().items)
        return (found,) if isinstance(found, Fault) else ()
    try:
        content = msgspec.convert(table, type_)
    except msgspec.ValidationError as error:
        return (decode_fault(file.name, error),)
    return _alone(file.name, content)


def _alone(name: str, content: msgspec.Struct) -> tuple[Fault, ...]:
    """Hold one file's content against the shipped catalog, where it takes its namesake's place."""
    match content:
        case Item():
            catalog = load_catalog()
            others = {i.id: i for i in catalog.items.values() if i.id != content.id}
            found = (*faults({**others, name: content}, {}), *unheard_faults({name: content}, catalog.safety))
            return tuple(f for f in found if f.file == name)
        case Topic():
            return tuple(topic_faults(name, content))
        case ClipFile():
            return tuple(_figure_faults(name, content, load_catalog(), assets_dir() / FIGURES))
        case SafetyList():
            return safety_faults(name, content)
        case _:
            return ()
