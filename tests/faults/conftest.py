"""How much of the proofs is run, where their files lie, and what they say at the end."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MEMORY

WHOLE = "--whole"
SEED = "--fault-seed"
PATIENCE_S = 3600


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("faults")
    group.addoption(WHOLE, action="store_true", help="run the proofs of tests/faults in full; takes minutes")
    group.addoption(SEED, type=int, default=1, help="seed of the random moments and mutations (1)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption(WHOLE, default=False):
        for item in items:
            item.add_marker(pytest.mark.timeout(PATIENCE_S))


class Tally:
    """Counts that are printed at the end, whether the tests pass or not."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.lost = 0

    def __call__(self, what: str, *, lost: int, **counts: int) -> None:
        """Add a line; `lost` is how often something that was saved was not there, or could not be read."""
        self.lost += lost
        told = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in counts.items())
        self.lines.append(f"{what}: {told}; lost: {lost}")

    def remark(self, text: str) -> None:
        """Add a line that counts nothing as lost."""
        self.lines.append(text)


TALLY = pytest.StashKey[Tally]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    tally = config.stash.get(TALLY, None)
    if tally is not None:
        terminalreporter.section("what the faults cost")
        for line in tally.lines:
            terminalreporter.line(line)
        terminalreporter.line(f"seed {config.getoption(SEED, default=1)}; lost: {tally.lost}")


@pytest.fixture(scope="session")
def tally(pytestconfig: pytest.Config) -> Tally:
    return pytestconfig.stash.setdefault(TALLY, Tally())


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
