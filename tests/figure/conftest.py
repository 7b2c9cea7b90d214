from pathlib import Path

import pytest

from hamstretch.figure.clip import Clip
from hamstretch.figure.load import decode
from tests.material import clip_of

FOLDER = Path(__file__).parents[2] / "assets" / "figures"
FILES = sorted(FOLDER.glob("*.toml"))


@pytest.fixture(params=FILES, ids=lambda f: f.stem, scope="session")
def clip(request: pytest.FixtureRequest) -> Clip:
    """Every shipped clip in turn."""
    return clip_of(request.param.stem)


@pytest.fixture(scope="session")
def chair_clip() -> Clip:
    """The one-leg chair stretch."""
    return decode("ST2", (FOLDER / "ST2.toml").read_bytes())


@pytest.fixture(scope="session")
def march_clip() -> Clip:
    """The march, which repeats instead of holding."""
    return decode("WU1", (FOLDER / "WU1.toml").read_bytes())
