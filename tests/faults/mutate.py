"""Ways in which a file goes bad: bits, cuts, pieces out of place, and JSON that means something else."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

HUGE = (b"1" + b"0" * 400, b"-1e999", b"9" * 19, b"1e-400", b"NaN", b"Infinity", b"-0", b"0.1" + b"1" * 300)
STRANGE = (
    b"\xff",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\0",
    b"\\ud800",
    b"\\u0000",
    b"\r",
    b"\xf4\x90\x80\x80",
)
DATES = ("9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "2026-01-01T00:00:00")
WRONG: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**63, 2**64, 1.5, -0.0, 1e308, "", "x", [], {}, [[]], {"": {}}),
    *DATES,
    "00000000-0000-0000-0000-000000000000",
)


def _place(data: bytes, dice: random.Random) -> tuple[int, int]:
    start = dice.randint(0, len(data))
    return start, min(len(data), start + dice.choice((1, 2, 8, 64, 512)))


def flip(data: bytes, dice: random.Random) -> bytes:
    """Turn single bits."""
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 16)) if data else 0):
        changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def cut(data: bytes, dice: random.Random) -> bytes:
    """Keep the beginning, or the end."""
    at = dice.randint(0, len(data))
    return data[at:] if dice.random() < 0.2 else data[:at]


def drop(data: bytes, dice: random.Random) -> bytes:
    """Lose a piece."""
    start, end = _place(data, dice)
    return data[:start] + data[end:]


def zero(data: bytes, dice: random.Random) -> bytes:
    """Find zeros where a piece was, as after a crash of the system."""
    start, end = _place(data, dice)
    return data[:start] + bytes(end - start) + data[end:]


def splice(data: bytes, dice: random.Random) -> bytes:
    """Find something else where a piece was."""
    start, end = _place(data, dice)
    return data[:start] + dice.randbytes(dice.randint(0, 16)) + data[end:]


def double(data: bytes, dice: random.Random) -> bytes:
    """Repeat a piece, there or elsewhere."""
    start, end = _place(data, dice)
    at = dice.choice((end, dice.randint(0, len(data))))
    return data[:at] + data[start:end] * dice.choice((1, 1, 2, 50)) + data[at:]


def swap(data: bytes, dice: random.Random) -> bytes:
    """Exchange two pieces."""
    (a, b), (c, d) = sorted((_place(data, dice), _place(data, dice)))
    b = min(b, c)
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def text(data: bytes, dice: random.Random) -> bytes:
    """Put in what is no text, or text of a rare kind."""
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(STRANGE) + data[at:]


def number(data: bytes, dice: random.Random) -> bytes:
    """Put in a number that no machine holds in place of a digit."""
    digits = [n for n, byte in enumerate(data) if byte in b"0123456789"] or [0]
    at = dice.choice(digits)
    return data[:at] + dice.choice(HUGE) + data[at + 1 :]


def nest(data: bytes, dice: random.Random) -> bytes:
    """Put very many levels in place of a value, closed again or not."""
    at = data.find(b":", dice.randint(0, len(data))) + 1
    depth, (opens, closes) = dice.choice((50, 1000, 100_000)), dice.choice(((b"[", b"]"), (b'{"a":', b"}")))
    return (
        data[:at]
        + opens * depth
        + dice.choice((b"1" + closes * depth, b""))
        + dice.choice((b",", b""))
        + data[at:]
    )


def value(data: bytes, dice: random.Random) -> bytes:
    """Another value, of another kind, in the place of any; or none; or two of one name."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return flip(data, dice)
    parents = [node for node in _nodes(tree) if node]
    if not parents:
        return flip(data, dice)
    parent = dice.choice(parents)
    key = dice.choice(list(parent) if isinstance(parent, dict) else range(len(parent)))
    match dice.randrange(4):
        case 0:
            del parent[key]
        case 1 if isinstance(parent, dict):
            parent[dice.choice((f"{key}x", "", "1", "-1", "1.0", "type", "\ud800"))] = parent.pop(key)
        case 2:
            parent[key] = dice.choice([*parents, *WRONG])
            return _dumped(tree) or flip(data, dice)
        case _:
            parent[key] = dice.choice(WRONG)
    return _dumped(tree)


def twin(data: bytes, dice: random.Random) -> bytes:
    """Say two things under one name, which is JSON as well."""
    try:
        objects = [node for node in _nodes(json.loads(data)) if isinstance(node, dict) and node]
    except (ValueError, RecursionError):
        objects = []
    if not objects:
        return flip(data, dice)
    chosen = dice.choice([objects[0], dice.choice(objects)])
    key, text = dice.choice(list(chosen)), json.dumps(chosen, separators=(",", ":"), ensure_ascii=False)
    was = text.encode("utf-8", "surrogatepass")
    other = _dumped(dice.choice((*objects, *WRONG)))
    return data.replace(was, b"{" + json.dumps(key).encode() + b":" + other + b"," + was[1:], 1)


def _dumped(tree: Any) -> bytes:
    try:
        return json.dumps(tree, separators=(",", ":")).encode()
    except (ValueError, RecursionError):
        return b""


def _nodes(tree: Any) -> list[Any]:
    found, left = [], [tree]
    while left:
        node = left.pop()
        if isinstance(node, dict | list):
            found.append(node)
            left += node.values() if isinstance(node, dict) else node
    return found


Mutation = Callable[[bytes, random.Random], bytes]
MUTATIONS: tuple[Mutation, ...] = (
    flip,
    cut,
    drop,
    zero,
    splice,
    double,
    swap,
    text,
    number,
    nest,
    twin,
    value,
)


def mutated(data: bytes, dice: random.Random) -> tuple[bytes, str]:
    """Return the bytes gone bad, and how."""
    how = dice.choices(MUTATIONS, [1] * (len(MUTATIONS) - 1) + [6], k=dice.choice((1, 1, 1, 2, 3)))
    for mutation in how:
        data = mutation(data, dice)
    return data, "+".join(mutation.__name__ for mutation in how)
