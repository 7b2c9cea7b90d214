"""Settings on disk: one bad value costs that one value, never the rest, and nothing unknown is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from hamstretch.core.errors import SaveError
from hamstretch.core.settings import SETTINGS_SCHEMA, Settings
from hamstretch.core.wording import Say, say
from hamstretch.storage import atomic
from hamstretch.storage.slices import BAD_JSON

Keys = dict[str, msgspec.Raw]

DAMAGED, NEWER = "damaged", "newer"
"""What the name says of a file that is kept beside its successor."""


class SettingsStore:
    """`settings.json` in the config folder, indented so that people can read and edit it."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self._path = path
        self._unknown: Keys = {}
        self._aside = ""

    def load(self) -> tuple[Settings, tuple[Say, ...]]:
        """Return the settings and what was wrong with them; whatever is wrong falls back to its default.

        Never raises and never writes. Keys that this version does not know are kept for the next save.
        """
        self._unknown, self._aside = {}, ""
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=Keys)
        except FileNotFoundError:
            return Settings(), ()
        except OSError as fault:
            self._aside = DAMAGED
            return Settings(), (
                say("storage.settings_unreadable", file=str(self._path), reason=atomic.reason(fault)),
            )
        except BAD_JSON:
            self._aside = DAMAGED
            return Settings(), (say("storage.settings_damaged", file=str(self._path)),)
        return self._take(found)

    def _take(self, found: Keys) -> tuple[Settings, tuple[Say, ...]]:
        """Decode each key on its own."""
        if bytes(found.pop("speech", msgspec.Raw())) == b"false":  # schema 1: on or off was all there was
            found.setdefault("verbosity", msgspec.Raw(b'"silent"'))
        newer = _schema(found.get("schema")) > SETTINGS_SCHEMA
        values: dict[str, Any] = {}
        faults: list[Say] = []
        for field in msgspec.structs.fields(Settings):
            raw = found.pop(field.encode_name, None)
            if raw is None or field.name == "schema":
                continue
            try:
                values[field.name] = msgspec.json.decode(raw, type=field.type)
            except BAD_JSON:
                faults.append(say("storage.settings_bad_value", key=field.encode_name, file=str(self._path)))
        if newer:
            faults.insert(0, say("storage.settings_newer", file=str(self._path)))
        self._unknown, self._aside = found, NEWER if newer else DAMAGED if faults else ""
        return Settings(**values), tuple(faults)

    def save(self, settings: Settings) -> None:
        """Replace the file, durably; raises `SaveError`.

        One that was not read whole, or that a newer version wrote, is kept aside first.
        """
        if self._aside:
            self._keep_aside(self._aside)
        self._aside = ""
        known = msgspec.to_builtins(msgspec.structs.replace(settings, schema=SETTINGS_SCHEMA))
        content = msgspec.json.encode({**known, **self._unknown})
        atomic.write(self._path, msgspec.json.format(content, indent=2) + b"\n")

    def _keep_aside(self, label: str) -> None:
        """Keep the file as it is under a name of its own; where that cannot be done, give it that name."""
        try:
            atomic.keep_aside(self._path, label)
        except SaveError:
            if atomic.exists(self._path):
                atomic.set_aside(self._path, label)


def _schema(raw: msgspec.Raw | None) -> int:
    """Return a file's version, 0 where it says none."""
    try:
        return 0 if raw is None else msgspec.json.decode(raw, type=int)
    except BAD_JSON:
        return 0
