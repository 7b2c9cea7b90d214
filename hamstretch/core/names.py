"""The names of what a log speaks of by id; what the content no longer holds goes by its id."""

from __future__ import annotations

from hamstretch.core.catalog import Catalog
from hamstretch.core.records import SessionRecord


def way(catalog: Catalog, item: str, variant: str) -> str:
    """Return the name of a variant, or "" where it is done as the item says."""
    found = catalog.item(item)
    other = None if found is None else found.variant(variant)
    return "" if other is None else other.name


def item(catalog: Catalog, id_: str, variant: str = "") -> str:
    """Return an exercise's name, and behind it the way it is done where that is a variant."""
    found, how = catalog.item(id_), way(catalog, id_, variant)
    name = id_ if found is None else found.name
    return f"{name}: {how}" if how else name


def session(catalog: Catalog, record: SessionRecord) -> str:
    """Return the name of a session's routine; one exercise done by itself gives its own name."""
    found = catalog.routines.get(record.routine)
    if found is not None:
        return found.name
    alone = {work.item for work in record.work}
    return item(catalog, alone.pop()) if len(alone) == 1 else record.routine


def test(catalog: Catalog, id_: str) -> str:
    """Return a self-test's name."""
    found = catalog.tests.get(id_)
    return id_ if found is None else found.name


def symptom(catalog: Catalog, id_: str) -> str:
    """Return a line of the safety list."""
    return next((s.text for s in catalog.safety.symptoms if s.id == id_), id_)
