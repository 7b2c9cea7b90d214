"""Finds the assets and reads them: wheel, source tree and frozen build look the same from here on.

A content file that is wrong becomes a `Fault` and is left out, and the rest works. The safety list and
the wording are the exceptions: without them there is no app, so they raise `ContentError`. Nothing is
kept between calls but which languages there are.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

import msgspec
import tomli

from hamstretch.core.catalog import Catalog, Fault, Item, Routine, SelfTest, Topic, brought, index_order
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
from hamstretch.i18n import ts
from hamstretch.i18n.language import ENGLISH, SYSTEM, Language, Offered, of_environment, offered, resolve
from hamstretch.i18n.texts import reworded

Content = TypeVar("Content", bound=msgspec.Struct)

ITEMS, TESTS, TOPICS, ROUTINES = "catalog/items", "catalog/self-tests", "catalog/topics", "routines"
SAFETY, FIGURES, QUESTIONNAIRES = "catalog/safety.toml", "figures", "catalog/questionnaires"
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
LARGEST = 1 << 16
"""[D] Bytes of a routine from elsewhere; the largest of the app's own has not a thirtieth of it."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


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
    items = load_folder(root, ITEMS, Item, found, language)
    routines = load_folder(root, ROUTINES, Routine, found, language)
    tests = load_folder(root, TESTS, SelfTest, found, language)
    topics = load_folder(root, TOPICS, Topic, found, language)
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
    return _offered((root or assets_dir()) / I18N)


@cache
def _offered(folder: Path) -> tuple[Offered, ...]:
    """Read which languages there are once: every file is looked through for it."""
    return offered(folder)


def messages(root: Path) -> dict[str, str | Forms]:
    """Merge `messages/*.toml`: every English message by its id. Raises `ContentError` as `load_wording`."""
    found: dict[str, str | Forms] = {}
    for file in sorted((root / "messages").glob("*.toml")):
        found.update(flat(_read_or_raise(file, file.name)))
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
    found = load_file(assets_dir() / name, name, Questionnaire)
    if isinstance(found, Fault):
        raise ContentError(say("content.bad_file", file=found.file, reason=found.reason))
    return found


def load_chimes(root: Path | None = None) -> dict[str, Any]:
    """Read the numbers of the signals; raises `ContentError` when they are missing or not TOML."""
    return _read_or_raise((root or assets_dir()) / "sounds" / "chimes.toml", "sounds/chimes.toml")


def load_routine(file: Path, items: Mapping[str, Item]) -> Routine | Fault:
    """Return the routine of a file from anywhere, as it counts then, or what is wrong with it first.

    The one set of rules for a user's file: window, command line and `hamstretch check FILE` go by it.
    """
    odd = _no_plain_file(file)
    if odd:
        return Fault(file.name, "", odd)
    found = load_file(file, file.name, Routine)
    if isinstance(found, Fault):
        return found
    for key, text in (("name", found.name), ("summary", found.summary)):
        if _CONTROL.search(text):
            return Fault(file.name, key, "holds control characters, which a terminal would obey")
    routine = brought(found)
    return next((f for f in faults(items, {file.name: routine}) if f.file == file.name), routine)


def _no_plain_file(file: Path) -> str:
    """Return why a file is not read at all: gone, without an end, or far too large; "" where it is."""
    try:
        kind = file.stat()
    except OSError as fault:
        return f"cannot be read: {fault.strerror}"
    if not stat.S_ISREG(kind.st_mode):
        return "not a file"  # a pipe or a device may have no end
    return f"larger than {LARGEST} bytes, which no routine is" if kind.st_size > LARGEST else ""


def routine_file(id_: str) -> Path:
    """Return the file of a routine that came with the app."""
    return assets_dir() / ROUTINES / f"{id_}.toml"


def read_table(file: Path, name: str) -> dict[str, Any] | Fault:
    """Return the table of a TOML file, or what is wrong with it."""
    try:
        table = tomli.loads(file.read_text("utf-8-sig"))
    except UnicodeDecodeError as error:
        return Fault(name, "", f"not UTF-8 text: {error.reason} at byte {error.start}")
    except (tomli.TOMLDecodeError, RecursionError) as error:
        return Fault(name, "", f"not TOML: {error}")
    except ValueError:  # Python reads no number of more than 4300 digits
        return Fault(name, "", "not TOML: a number in it has too many digits")
    except OSError as error:
        return Fault(name, "", f"cannot be read: {error.strerror}")
    return table or Fault(name, "", "the file is empty")


def _read_or_raise(file: Path, name: str) -> dict[str, Any]:
    table = read_table(file, name)
    if isinstance(table, Fault):
        raise ContentError(say("content.bad_file", file=name, reason=table.reason))
    return table


def load_file(
    file: Path, name: str, type_: type[Content], language: Language | None = None
) -> Content | Fault:
    """Return a file's content, or what is wrong with it; its folder tells what there is to translate."""
    table = read_table(file, name)
    if isinstance(table, Fault):
        return table
    try:
        kind = next((k for k, files in FOLDERS.items() if PurePosixPath(name).match(files)), None)
        if language is not None and kind is not None:
            msgspec.convert(table, type_)  # a fault names what the file says, not what stands in its place
            table = reworded(kind, table, language.text)
        return msgspec.convert(table, type_)
    except msgspec.ValidationError as error:
        return decode_fault(name, error)


def load_folder(
    root: Path, folder: str, type_: type[Content], found: list[Fault], language: Language | None = None
) -> dict[str, Content]:
    """Return what a folder's files hold, by file, and add what is wrong to `found`."""
    if not (root / folder).is_dir():
        found.append(Fault(folder, "", "there is no such folder"))
    good: dict[str, Content] = {}
    for file in sorted((root / folder).glob("*.toml")):
        name = f"{folder}/{file.name}"
        loaded = load_file(file, name, type_, language)
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
    safety = load_file(root / SAFETY, SAFETY, SafetyList, language)
    wrong = (safety,) if isinstance(safety, Fault) else safety_faults(SAFETY, safety)
    if isinstance(safety, Fault) or wrong:
        raise ContentError(say("content.no_safety", file=SAFETY, reason=wrong[0].reason))
    return safety


def flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, str | Forms]:
    """Join nested tables to dotted ids; a table of plural forms is a message itself."""
    joined: dict[str, str | Forms] = {}
    for key, value in table.items():
        if isinstance(value, dict) and "other" not in value:
            joined |= flat(value, f"{prefix}{key}.")
        else:
            joined[prefix + key] = value
    return joined
