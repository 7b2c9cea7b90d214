"""Which keys of a content file are words for people, and the one walk that finds or replaces them.

Extraction and loading take the same walk, so that what is translated is what is shown. Citations
(`sources`) stay as they are printed, and so does a questionnaire, whose wording is its authors'.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Put = Callable[[str, str], str]
"""Takes the id and the English of a text and returns what stands in its place."""

WORDS = frozenset(
    {
        *("name", "summary", "label", "cue", "feel", "breathing", "text", "fix", "change", "title", "intro"),
        *("scoring", "tempo", "other_names", "cautions", "resolved"),
    }
)
DEFAULTS: Mapping[str, Mapping[str, str]] = {
    "item": {"label": "Gentle stretch"},
    "reps": {"tempo": "At your own pace."},
}
"""Words that a file may leave out, by kind of file and by type of dose, as `core/catalog.py` has them."""


def reworded(kind: str, table: dict[str, Any], put: Put) -> dict[str, Any]:
    """Return a content file's table with each of its texts replaced; ids begin with `kind.id`."""
    whole = {**DEFAULTS.get(kind, {}), **table}
    start = f"{kind}.{table['id']}" if "id" in table else kind
    return {key: _value(f"{start}.{key}", key, value, put) for key, value in whole.items()}


def _value(at: str, key: str, value: Any, put: Put) -> Any:
    match value:
        case str() if key in WORDS:
            return put(at, value)
        case dict():
            whole = {**DEFAULTS.get(value.get("type", ""), {}), **value}
            return {k: _value(f"{at}.{k}", k, v, put) for k, v in whole.items()}
        case list():
            return [_value(f"{at}.{_name(n, v)}", key, v, put) for n, v in enumerate(value)]
        case _:
            return value


def _name(number: int, value: Any) -> str:
    """Return the name of a list's member: its key or id, else its place."""
    named = value if isinstance(value, dict) else {}
    return str(named.get("key") or named.get("id") or number)
