"""Every number that was decided here stands in one file, with its rule, and is the one the rules use."""

import ast
from pathlib import Path

from hamstretch.core import thresholds

FILE = Path(thresholds.__file__)
CORE = FILE.parent
RULES = ("gates", "during", "after", "trend", "review", "signs", "standing", "dose", "weeks", "history")
"""The modules whose tests of a rating, a count or a span must name their number."""
PLAIN = {-1, 0, 1}
"""A sign, a first place, a neighbour."""


def named() -> set[str]:
    tree = ast.parse(FILE.read_text("utf-8"))
    names = (n.id for node in ast.walk(tree) for n in ast.walk(node) if isinstance(n, ast.Name))
    return {n for n in names if n.isupper()}


def test_every_number_names_its_rule_and_says_that_it_is_a_decision() -> None:
    body = ast.parse(FILE.read_text("utf-8")).body
    told = [n.value.value for n in body[1:] if isinstance(n, ast.Expr)]
    given = [n for n in body if isinstance(n, ast.Assign | ast.AnnAssign)]
    assert len(told) == len(given)
    assert [t for t in told if "[D]" not in t] == []
    assert "clinician's sign-off" in (thresholds.__doc__ or "")


def assigned(file: Path) -> set[str]:
    """Return the numbers that a module names at its top."""
    body = ast.parse(file.read_text("utf-8")).body
    given = (
        n for n in body if isinstance(n, ast.Assign | ast.AnnAssign) and isinstance(n.value, ast.Constant)
    )
    names = (n.id for node in given for n in ast.walk(node) if isinstance(n, ast.Name))
    return {n for n in names if n.isupper()}


def taken(file: Path) -> tuple[set[str], set[str]]:
    """Return what a module imports from the thresholds, and what of it it reads."""
    tree = ast.parse(file.read_text("utf-8"))
    imports = (n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom))
    names = {a.name for n in imports if n.module == thresholds.__name__ for a in n.names}
    read = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)}
    return names, names & read


def test_every_number_is_used() -> None:
    others = [taken(f) for f in CORE.parent.rglob("*.py") if f != FILE]
    assert set().union(*(read for _, read in others)) == named()
    assert [names - read for names, read in others if names != read] == []


def test_no_number_of_a_rule_has_a_twin_elsewhere() -> None:
    others = [f for f in CORE.rglob("*.py") if f != FILE]
    assert [(f.name, assigned(f) & named()) for f in others if assigned(f) & named()] == []


def test_no_rule_compares_with_a_bare_number() -> None:
    bare = [
        f"{name}: {ast.unparse(node)}"
        for name in RULES
        for node in ast.walk(ast.parse((CORE / f"{name}.py").read_text("utf-8")))
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        for n in ast.walk(side)
        if isinstance(n, ast.Constant) and isinstance(n.value, int) and n.value not in PLAIN
    ]
    assert bare == []
