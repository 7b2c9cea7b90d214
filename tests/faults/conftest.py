"""How much of the proofs is run, where their files lie, and what they leave to be said at the end."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import LOST, MEMORY, REMARK

WHOLE = "--whole"
SEED = "--fault-seed"
WHOLE_S = 3600


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("faults")
    group.addoption(WHOLE, action="store_true", help="run the proofs of tests/faults in full; takes minutes")
    group.addoption(SEED, type=int, default=1, help="seed of the random moments and mutations (1)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption(WHOLE, default=False):
        for item in items:
            item.add_marker(pytest.mark.timeout(WHOLE_S))


class Tally:
    """Counts of a test, printed at the end of the run, whether it passes or not and whoever runs it."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    def __call__(self, what: str, *, lost: int, **counts: int) -> None:
        """Add a line; `lost` is how often something that was saved was not there, or could not be read."""
        self._record(LOST, lost)
        told = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in counts.items())
        self.remark(f"{what}: {told}; lost: {lost}")

    def remark(self, text: str) -> None:
        """Add a line that counts nothing as lost."""
        self._record(REMARK, text)


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    return Tally(record_property)


@pytest.fixture(scope="session")
def whole(pytestconfig: pytest.Config) -> bool:
    """Whether the full counts were asked for; else a part that fits into a minute."""
    return bool(pytestconfig.getoption(WHOLE, default=False))


@pytest.fixture(scope="session")
def seed(pytestconfig: pytest.Config) -> int:
    return int(pytestconfig.getoption(SEED, default=1))


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder that no disk slows down, where there is one."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        yield Path(folder)
