"""The lease queue: nothing lost, nothing doubled, rounds that settle the same way each time."""

from pathlib import Path
from typing import Any

import pytest

from shoal.errors import UsageError
from shoal.synthesis.queue import Queue

COST = {"model_calls": 1}


def result(text: str, status: str = "accepted", **more: Any) -> dict[str, Any]:
    return {"status": status, "item": {"instruction": text, "response": "r"}, **more}


@pytest.fixture
def queue(tmp_path: Path):
    with Queue(tmp_path / "work.db") as opened:
        opened.begin("me", [{"text": "the first seed of all", "response": "yes"}])
        opened.open_round(0, range(3))
        yield opened


def test_an_item_is_leased_once_until_its_lease_ends(queue: Queue) -> None:
    assert [queue.claim("a"), queue.claim("b"), queue.claim("a")] == [(0, 0), (1, 0), (2, 0)]
    assert queue.claim("b") is None
    queue.release("a")
    assert queue.claim("c", lease=-1) == (0, 0) and queue.claim("c") == (2, 0)
    assert queue.claim("d") == (0, 0)  # its lease had ended


def test_the_first_result_counts(queue: Queue) -> None:
    queue.claim("a")
    assert queue.finish(0, result("one"), COST, 0.1)
    assert not queue.finish(0, result("another", "rejected"), COST, 0.1)
    (done,) = queue.done()
    assert (done.status, done.result["item"]["instruction"], done.cost) == ("accepted", "one", COST)
    assert queue.counts() == {"accepted": 1, "waiting": 2, "adjudicated": 0}
    assert queue.unfinished()
    assert queue.release() == [] and queue.claim("b") == (1, 0)


def test_a_round_keeps_the_first_of_duplicates_and_makes_seeds_of_the_rest(queue: Queue) -> None:
    near = "a long instruction that says to count all the red cars in the street by noon"
    texts = [near, near.replace("red", "blue"), "The first seed of all."]
    for number in (2, 1, 0):  # the order in which they end makes no difference
        queue.finish(number, result(texts[number]), COST, 0.0)
    queue.settle(0, 0.7)
    assert [done.status for done in queue.done()] == ["accepted", "duplicate", "duplicate"]
    assert "red cars" in list(queue.done())[1].result["detail"]
    queue.open_round(1, range(3, 5))
    assert queue.settled(0) and not queue.settled(1)
    assert (queue.sources_of(0), queue.sources_of(1)) == (1, 2)
    assert (queue.source(1).item, queue.source(1).response) == (None, "yes")
    assert (queue.source(2).item, queue.source(2).text) == (0, near)


def test_near_duplicates_are_found_from_the_threshold_on(queue: Queue) -> None:
    assert queue.duplicate_of("the first seed of them all", 0.5) is not None
    assert queue.duplicate_of("the first seed of them all", 0.99) is None
    assert queue.duplicate_of("THE FIRST seed of all!", 1.0) is not None


def test_a_folder_goes_on_with_the_same_settings_alone(queue: Queue) -> None:
    with Queue(queue.path) as again:
        again.begin("me", [])
        again.open_round(0, range(3))
        assert again.counts() == {"waiting": 3, "adjudicated": 0} and again.sources_of(0) == 1
        with pytest.raises(UsageError, match="other settings"):
            again.begin("another", [])


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "work.db").write_text("no database, but a text that is long enough\n" * 50)
    with pytest.raises(UsageError, match="cannot be used"):
        Queue(tmp_path / "work.db")
