"""Routines that came as files: read with suspicion, kept as they were, in a folder beside the log."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hamstretch import ROUTINE_ENDING
from hamstretch.core.catalog import Catalog, Fault, Item, Routine
from hamstretch.core.errors import ContentError
from hamstretch.core.wording import say
from hamstretch.i18n.language import Language
from hamstretch.resources import load_catalog, load_routine
from hamstretch.storage import atomic
from hamstretch.storage.places import Places


def read(file: Path, items: Mapping[str, Item]) -> Routine:
    """Return the routine in a file; raises `ContentError` with the key and the reason where it is none."""
    found = load_routine(file, items)
    if isinstance(found, Fault):
        reason = f"{found.key}: {found.reason}" if found.key else found.reason
        raise ContentError(say("routine.bad", file=file.name, reason=reason))
    return found


class OwnRoutines:
    """The folder of the routines that were added, one file for each, named by the routine's id."""

    def __init__(self, folder: Path) -> None:
        """Touch nothing yet."""
        self._folder = folder

    def file(self, id_: str) -> Path:
        """Return where a routine is kept, whether or not it is."""
        return self._folder / f"{id_}{ROUTINE_ENDING}"

    def join(self, catalog: Catalog) -> Catalog:
        """Return the catalog with these routines behind its own; one that cannot be used is a fault of it.

        A file with an id that the catalog has already is left out too: none takes the place of the app's own.
        """
        routines, faults = dict(catalog.routines), list(catalog.faults)
        for file in sorted(self._folder.glob(f"*{ROUTINE_ENDING}")):
            found = load_routine(file, catalog.items)
            if isinstance(found, Fault):
                faults.append(found)
            elif found.id in routines or file != self.file(found.id):
                faults.append(Fault(file.name, "id", f"{found.id} is taken, or not what the file is called"))
            else:
                routines[found.id] = found
        return msgspec.structs.replace(catalog, routines=routines, faults=tuple(faults))

    def add(self, file: Path, catalog: Catalog) -> Routine:
        """Keep a copy of a file and return its routine; raises `ContentError` or `SaveError`."""
        routine = read(file, catalog.items)
        if routine.id in catalog.routines:
            raise ContentError(say("routine.taken", id=routine.id))
        try:
            self._folder.mkdir(atomic.PRIVATE_FOLDER, exist_ok=True)
            data = file.read_bytes()
        except OSError as fault:
            raise atomic.save_error(self._folder, fault) from fault
        atomic.write(self.file(routine.id), data)
        return routine

    def remove(self, id_: str) -> None:
        """Forget a routine; one that is not here changes nothing. Raises `SaveError`."""
        try:
            self.file(id_).unlink(missing_ok=True)
        except OSError as fault:
            raise atomic.save_error(self.file(id_), fault) from fault


def content(places: Places, language: Language | None = None) -> Catalog:
    """Return the app's content in a language with the user's own routines behind it."""
    return OwnRoutines(places.routines).join(load_catalog(language=language))
