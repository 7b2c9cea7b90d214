"""Every sentence of the storage has words, and every shipped word is used."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import hamstretch.storage

ROOT = Path(__file__).parents[2]


def _said() -> Iterator[tuple[str, dict[str, str]]]:
    """Return id -> names of its arguments, for every `say(...)` of the package."""
    for file in Path(hamstretch.storage.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                yield node.args[0].value, {k.arg: "x" for k in node.keywords}


def test_sentences_and_their_words_match() -> None:
    own, shared = (
        tomllib.loads((ROOT / "assets" / "messages" / f"{name}.toml").read_text("utf-8"))
        for name in ("storage", "routine")
    )
    said, messages = dict(_said()), own | shared
    assert set(said) - set(shared) == set(own)
    for id_, arguments in said.items():
        forms = messages[id_]
        for text in [forms] if isinstance(forms, str) else forms.values():
            assert text.format_map(arguments)
