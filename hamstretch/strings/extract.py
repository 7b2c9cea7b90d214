"""Finds every English text: in the code, in the messages, in the content."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from hamstretch.i18n.texts import reworded
from hamstretch.i18n.ts import CATALOG, MESSAGES, Unit
from hamstretch.resources import FOLDERS, messages, tables

PACKAGE = Path(__file__).parent.parent
CALLS = re.compile(r"\b(?:_?tr|translate|counted)\(")


def texts(root: Path) -> tuple[Unit, ...]:
    """Return every text below an assets folder and in the code, once, without a translation."""
    found = {unit.key: unit for unit in (*strings(PACKAGE), *_messages(root), *_catalog(root))}
    return tuple(found.values())


@cache
def strings(folder: Path) -> tuple[Unit, ...]:
    """Return the `tr` strings of a package by class, as Qt's own lupdate would, and those of its modules."""
    sources = (file.read_text("utf-8") for file in sorted(folder.rglob("*.py")))
    trees = (ast.parse(source) for source in sources if CALLS.search(source))
    return tuple(unit for tree in trees for unit in _Strings(_module_context(tree)).of(tree))


def _module_context(tree: ast.AST) -> str:
    """Return the context that a module's own alias passes on, or ""."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) == "translate" and len(node.args) > 1:
            first = _constant(node.args[0])
            if first and not _constant(node.args[1]):
                return first
    return ""


class _Strings:
    """Walks a module and keeps the class it is in."""

    def __init__(self, module: str) -> None:
        self._module = module

    def of(self, node: ast.AST, inside: str = "") -> Iterator[Unit]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, inside)
            yield from self.of(child, child.name if isinstance(child, ast.ClassDef) else inside)

    def _call(self, call: ast.Call, inside: str) -> Iterator[Unit]:
        given = [_constant(arg) for arg in call.args]
        if not given:
            return
        match _name(call):
            case "tr" if given[0]:
                yield Unit(context=inside, source=given[0], numerus="%n" in given[0])
            case "translate" if len(given) > 1 and given[0] and given[1]:
                yield Unit(context=given[0], source=given[1], numerus="%n" in given[1])
            case "_tr" if given[0]:
                yield Unit(context=self._module, source=given[0], numerus="%n" in given[0])
            case "counted" if len(given) > 2 and given[1] and given[2]:  # noqa: PLR2004 - context, one, other
                yield Unit(context=given[0], source=given[2], note=f"one: {given[1]}", numerus=True)
            case _:
                return


def _name(call: ast.Call) -> str:
    """Return the name of what is called, without what it belongs to."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _messages(root: Path) -> Iterator[Unit]:
    for id_, english in messages(root).items():
        if not english:
            continue  # a message that says nothing, in any language
        if isinstance(english, str):
            yield Unit(context=MESSAGES, source=english, comment=id_)
        else:
            note = f"one: {english['one']}"
            yield Unit(context=MESSAGES, source=english["other"], comment=id_, note=note, numerus=True)


def _catalog(root: Path) -> Iterator[Unit]:
    found: dict[str, str] = {}

    def put(id_: str, english: str) -> str:
        found[id_] = english
        return english

    for kind in FOLDERS:
        for table in tables(root, kind):
            reworded(kind, table, put)
    return (Unit(context=CATALOG, source=english, comment=id_) for id_, english in found.items())
