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


def test_every_number_is_used() -> None:
    others = "".join(f.read_text("utf-8") for f in CORE.parent.rglob("*.py") if f != FILE)
    assert {n for n in named() if n not in others} == set()


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
