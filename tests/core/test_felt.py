import pytest

from hamstretch.core.felt import Felt, felt
from hamstretch.core.record_terms import CheckIn, Moment, Quality


def rated(nrs: int, *qualities: Quality, pre: int = 0) -> Felt:
    return felt(CheckIn(moment=Moment.DURING, nrs=nrs, qualities=qualities), pre)


@pytest.mark.parametrize(("nrs", "lost"), [(0, False), (2, False), (3, True)])
def test_pain_of_3_and_more_costs_the_try(nrs: int, lost: bool) -> None:
    assert rated(nrs) == Felt(lost=lost)


@pytest.mark.parametrize("quality", [Quality.SHARP, Quality.STABBING])
def test_sharp_ends_the_test_however_mild_it_is(quality: Quality) -> None:
    what = rated(1, quality)
    assert what.ends
    assert [(f.rule, f.action) for f in what.fired] == [("D3", "end")]
    assert not what.asks_list


def test_what_ends_a_session_ends_the_test_with_its_own_sentences() -> None:
    what = rated(8)
    assert what.ends
    assert [f.rule for f in what.fired][:1] == ["D4"]
    assert what.title.id == "pain.D4.title"


def test_what_is_nerve_like_asks_the_safety_list_at_once() -> None:
    what = rated(1, Quality.NUMB)
    assert what.ends
    assert what.asks_list
