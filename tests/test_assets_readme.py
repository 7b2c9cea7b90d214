"""The author's page is true: its example is a sound clip, and it names every prop and every surface."""

import re
from pathlib import Path
from typing import get_args

import pytest

from hamstretch.figure.checks import faults
from hamstretch.figure.load import decode
from hamstretch.figure.props import Prop

PAGE = (Path(__file__).parents[1] / "assets" / "README.md").read_text("utf-8")


def test_the_example_is_a_whole_file_without_faults() -> None:
    (example,) = re.findall(r"## A whole file\n+```toml\n(.*?)```", PAGE, re.DOTALL)
    clip = decode("ST9", example.encode())
    assert faults(clip) == []
    assert [k.key for k in clip.keys] == ["set-up", "hinge", "hold", "return"]


@pytest.mark.parametrize("kind", get_args(Prop), ids=lambda kind: kind.__name__)
def test_every_prop_is_named_with_what_it_lets_touch(kind: type[Prop]) -> None:
    prop = kind()
    tag = kind.__struct_config__.tag
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{tag}`")]
    assert all(f"`{name}`" in row for name in (*prop.levels, *prop.faces))
