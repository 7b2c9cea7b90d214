"""Finds the assets and reads them: wheel, source tree and frozen build look the same from here on.

A content file that is wrong becomes a `Fault` and is left out, and the rest works. The safety list and
the wording are the exceptions: without them there is no app, so they raise `ContentError`. Nothing is
kept between calls.
"""

from __future__ import annotations

import os
import re
import string
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli

from hamstretch.core.catalog import Catalog, Fault, Item, Routine, SelfTest, Topic, index_order
from hamstretch.core.catalog_faults import (
    LINKS,
    decode_fault,
    faults,
    safety_faults,
    taken,
    topic_faults,
    unheard_faults,
)
from hamstretch.core.errors import ContentError
from hamstretch.core.questionnaire import Questionnaire
from hamstretch.core.safety import SafetyList
from hamstretch.core.wording import Forms, Wording, say
from hamstretch.figure.clip import Clip
from hamstretch.figure.load import ClipFile, build
from hamstretch.i18n import ts
from hamstretch.i18n.language import ENGLISH, SYSTEM, Language, Offered, of_environment, offered, resolve
from hamstretch.i18n.texts import reworded

Content = TypeVar("Content", Item, Routine, SafetyList, SelfTest, Topic, ClipFile, Questionnaire)

ITEMS, TESTS, TOPICS, ROUTINES = "catalog/items", "catalog/self-tests", "catalog/topics", "routines"
SAFETY, FIGURES, QUESTIONNAIRES = "catalog/safety.toml", "figures", "catalog/questionnaires"
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
I18N = "i18n"
FOLDERS = {
    "item": f"{ITEMS}/*.toml",
    "routine": f"{ROUTINES}/*.toml",
    "test": f"{TESTS}/*.toml",
    "topic": f"{TOPICS}/*.toml",
    "safety": SAFETY,
    "figure": f"{FIGURES}/*.toml",
}
"""Every kind of content file with words to translate: where its files are."""
SPOKEN: dict[type[msgspec.Struct], str] = {
    Item: "item",
    Routine: "routine",
    SelfTest: "test",
    Topic: "topic",
    SafetyList: "safety",
    ClipFile: "figure",
}
"""The kind of each type of content that is translated."""


def assets_dir() -> Path:
    """Return the folder of the assets; raises `ContentError` for an installation without one."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else []
    for place in (*places, package / "assets", package.parent / "assets"):
        if (place / "catalog").is_dir():
            return place
    raise ContentError(say("content.no_assets", folder=str(package)))


def load_catalog(root: Path | None = None, language: Language | None = None) -> Catalog:
    """Read every item, routine, self-test and topic, and the safety list, in a language; None is English.

    Raises `ContentError` when the safety list is missing or wrong; the app must not run without it.
    """
    root = root or assets_dir()
    safety = _load_safety(root, language)
    found: list[Fault] = []
    items = _load_folder(root, ITEMS, Item, found, language)
    routines = _load_folder(root, ROUTINES, Routine, found, language)
    tests = _load_folder(root, TESTS, SelfTest, found, language)
    topics = _load_folder(root, TOPICS, Topic, found, language)
    found += (*unheard_faults({**items, **tests}, safety), *_leave_out(items, routines))
    lone = (
        *taken((f, (t.id,)) for f, t in tests.items()),
        *taken((f, (t.id,)) for f, t in topics.items()),
        *(fault for f, t in topics.items() for fault in topic_faults(f, t)),
    )
    for fault in lone:
        tests.pop(fault.file, None)
        topics.pop(fault.file, None)
    return Catalog(
        items={i.id: i for i in sorted(items.values(), key=lambda i: index_order(i.id))},
        routines={r.id: r for r in routines.values()},
        tests={t.id: t for t in sorted(tests.values(), key=lambda t: index_order(t.id))},
        topics={t.id: t for t in topics.values()},
        safety=safety,
        safety_in_english=None if language is None else _load_safety(root),
        faults=(*found, *lone),
    )


def load_wording(language: Language | None = None, root: Path | None = None) -> Wording:
    """Return the messages in a language, and behind them the English; None is English alone.

    Raises `ContentError` for a file that cannot be read: a rule must never be left without its words.
    """
    english = messages(root or assets_dir())
    if language is None:
        return Wording(english)
    told = {id_: language.message(id_, text) for id_, text in english.items()}
    return Wording(told, language.locale, Wording(english))


def load_language(locale: str, root: Path | None = None) -> Language | None:
    """Read a language; None for English and where there is no file. Raises `ContentError` for a bad file."""
    if locale == ENGLISH:
        return None
    file = ts.file_of((root or assets_dir()) / I18N, locale)
    try:
        return Language(locale, ts.read(file))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ContentError(say("content.bad_file", file=file.name, reason=str(error))) from error


def terminal_language(setting: str = SYSTEM) -> Language | None:
    """Return the language of the command line: the one that is set, else the environment's."""
    return load_language(resolve(setting, of_environment(os.environ), [each.locale for each in languages()]))


def languages(root: Path | None = None) -> tuple[Offered, ...]:
    """Return the languages to choose from: English, and each whose file is whole."""
    return offered((root or assets_dir()) / I18N)


def messages(root: Path) -> dict[str, str | Forms]:
    """Merge `messages/*.toml`: every English message by its id. Raises `ContentError` as `load_wording`."""
    found: dict[str, str | Forms] = {}
    for file in sorted((root / "messages").glob("*.toml")):
        found.update(_flat(_read_or_raise(file, file.name)))
    return found


def tables(root: Path, kind: str) -> Iterator[dict[str, Any]]:
    """Yield the content files of a kind as they stand. Raises `ContentError` for one that cannot be read."""
    for file in sorted(root.glob(FOLDERS[kind])):
        yield _read_or_raise(file, file.name)


def load_theme(name: str, root: Path | None = None) -> dict[str, Any]:
    """Read a theme as it stands in its file; raises `ContentError` when it is missing or not TOML."""
    file = (root or assets_dir()) / "themes" / f"{name}.toml"
    return _read_or_raise(file, f"themes/{name}.toml")


def load_questionnaire(id_: str) -> Questionnaire:
    """Read a questionnaire; raises `ContentError` when it is missing or wrong."""
    name = f"{QUESTIONNAIRES}/{id_}.toml"
    found = _load(assets_dir() / name, name, Questionnaire)
    if isinstance(found, Fault):
        raise ContentError(say("content.bad_file", file=found.file, reason=found.reason))
    return found


def load_chimes(root: Path | None = None) -> dict[str, Any]:
    """Read the numbers of the signals; raises `ContentError` when they are missing or not TOML."""
    return _read_or_raise((root or assets_dir()) / "sounds" / "chimes.toml", "sounds/chimes.toml")


def load_figure(item: str, root: Path | None = None, language: Language | None = None) -> Clip | Fault | None:
    """Return the moving figure of an item or self-test, what is wrong with its file, or None without one."""
    file = (root or assets_dir()) / FIGURES / f"{item}.toml"
    if not os.path.lexists(file):
        return None
    name = f"{FIGURES}/{file.name}"
    raw = _load(file, name, ClipFile, language)
    return raw if isinstance(raw, Fault) else _clip(name, raw, file.parent)


def check(path: Path | None = None) -> tuple[Fault, ...]:
    """Return everything wrong with the assets, with a folder laid out like them, or with one file.

    A lone file is told by its keys and held against the shipped catalog.
    """
    root = path or assets_dir()
    if not root.exists():
        return (Fault(str(root), "", "there is no such file or folder"),)
    return _check_folder(root) if root.is_dir() else _check_file(root)


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


def _read(file: Path, name: str) -> dict[str, Any] | Fault:
    """Return the table of a TOML file, or what is wrong with it."""
    try:
        table = tomli.loads(file.read_text("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Fault(name, "", f"not UTF-8 text: {error.reason} at byte {error.start}")
    except (tomli.TOMLDecodeError, RecursionError) as error:
        return Fault(name, "", f"not TOML: {error}")
    except OSError as error:
        return Fault(name, "", f"cannot be read: {error.strerror}")
    return table or Fault(name, "", "the file is empty")


def _read_or_raise(file: Path, name: str) -> dict[str, Any]:
    table = _read(file, name)
    if isinstance(table, Fault):
        raise ContentError(say("content.bad_file", file=name, reason=table.reason))
    return table


def _load(file: Path, name: str, type_: type[Content], language: Language | None = None) -> Content | Fault:
    table = _read(file, name)
    if isinstance(table, Fault):
        return table
    try:
        if language is not None and type_ in SPOKEN:
            msgspec.convert(table, type_)  # a fault names what the file says, not what stands in its place
            table = reworded(SPOKEN[type_], table, language.text)
        return msgspec.convert(table, type_)
    except msgspec.ValidationError as error:
        return decode_fault(name, error)


def _load_folder(
    root: Path, folder: str, type_: type[Content], found: list[Fault], language: Language | None = None
) -> dict[str, Content]:
    """Return what a folder's files hold, by file, and add what is wrong to `found`."""
    if not (root / folder).is_dir():
        found.append(Fault(folder, "", "there is no such folder"))
    good: dict[str, Content] = {}
    for file in sorted((root / folder).glob("*.toml")):
        name = f"{folder}/{file.name}"
        loaded = _load(file, name, type_, language)
        if isinstance(loaded, Fault):
            found.append(loaded)
        else:
            good[name] = loaded
    return good


def _leave_out(items: dict[str, Item], routines: dict[str, Routine]) -> list[Fault]:
    """Drop what cannot be used, and what needs it in turn; a link that leads nowhere drops nothing."""
    found: dict[Fault, None] = {}
    while True:
        now = faults(items, routines)
        found.update(dict.fromkeys(now))
        bad = {f.file for f in now if f.key not in LINKS}
        if not bad:
            return list(found)
        for file in bad:
            items.pop(file, None)
            routines.pop(file, None)


def _load_safety(root: Path, language: Language | None = None) -> SafetyList:
    safety = _load(root / SAFETY, SAFETY, SafetyList, language)
    wrong = (safety,) if isinstance(safety, Fault) else safety_faults(SAFETY, safety)
    if isinstance(safety, Fault) or wrong:
        raise ContentError(say("content.no_safety", file=SAFETY, reason=wrong[0].reason))
    return safety


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, str | Forms]:
    """Join nested tables to dotted ids; a table of plural forms is a message itself."""
    flat: dict[str, str | Forms] = {}
    for key, value in table.items():
        if isinstance(value, dict) and "other" not in value:
            flat |= _flat(value, f"{prefix}{key}.")
        else:
            flat[prefix + key] = value
    return flat


def _clip(name: str, raw: ClipFile, folder: Path) -> Clip | Fault:
    """Return the clip of a figures file, or what only the whole file shows to be wrong."""
    other = _load(folder / f"{raw.like}.toml", f"{raw.like}.toml", ClipFile) if raw.like else None
    try:
        return build(Path(name).stem, raw, None if isinstance(other, Fault) else other)
    except ValueError as error:
        key, _, reason = str(error).partition(": ")
        return Fault(name, key, reason)


def _check_folder(root: Path) -> tuple[Fault, ...]:
    try:
        catalog = load_catalog(root)
        asked: list[Fault] = []
        if (root / QUESTIONNAIRES).is_dir():
            _load_folder(root, QUESTIONNAIRES, Questionnaire, asked)
        found = (*catalog.faults, *_figures_faults(root, catalog), *asked)
    except ContentError as error:
        found = (Fault(str(error.say.args["file"]), "", str(error.say.args["reason"])),)
    themes = (_read(file, f"themes/{file.name}") for file in sorted((root / "themes").glob("*.toml")))
    return (*found, *_message_faults(root), *(t for t in themes if isinstance(t, Fault)))


def _figures_faults(root: Path, catalog: Catalog) -> Iterator[Fault]:
    """Find clips that are wrong, that belong to nothing, or that are missing."""
    found: list[Fault] = []
    clips = _load_folder(root, FIGURES, ClipFile, found)
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

    clip = _clip(name, raw, folder)
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
        table = _read(file, name)
        if isinstance(table, Fault):
            yield table
            continue
        for id_, value in _flat(table).items():
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
    table = _read(file, file.name)
    if isinstance(table, Fault):
        return (table,)
    type_ = next((t for key, t in TELLING.items() if key in table), None)
    if type_ is None:
        return (Fault(file.name, "", f"tells no kind of content: none of {', '.join(TELLING)} is in it"),)
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
        case Routine():
            return faults(load_catalog().items, {name: content})
        case Topic():
            return tuple(topic_faults(name, content))
        case ClipFile():
            return tuple(_figure_faults(name, content, load_catalog(), assets_dir() / FIGURES))
        case SafetyList():
            return safety_faults(name, content)
        case _:
            return ()
