"""Scores of one pass of a real model, against every way to write each option."""

import math
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from shoal import load_model
from shoal.errors import UsageError
from shoal.models import Limits, Message, Model
from shoal.models.llamacpp import LlamaCpp
from tests.models.schemas import call, obj
from tests.models.scores import NEXT

ASK: list[Message] = [{"role": "user", "content": "go"}]


class Decision(BaseModel):
    kind: Literal["decision"]
    reason: Annotated[str, Field(max_length=12)]
    sure: bool


@pytest.fixture(scope="module")
def embedded() -> Iterator[Model]:
    model = load_model("embedded")
    yield model
    model.close()


def by_force(
    model: Model, schema: Any, pick: Callable[[Any], Any]
) -> tuple[dict[Any, float], float]:
    """The probability of each option as the sum over every way to write it in tokens, each
    the product of its tokens' probabilities; and how much of all was met.
    """
    met: dict[tuple[bytes, ...], tuple[Any, float]] = {}
    for seed in range(150):
        # hot, so that the unlikely ways are drawn; their probabilities are those at 1
        done = model.complete(ASK, schema, temperature=5.0, seed=seed)
        chance = math.exp(sum(token.logprob for token in done.tokens))
        met[tuple(token.piece for token in done.tokens)] = pick(done.value), chance
    found: dict[Any, float] = {}
    for option, chance in met.values():
        found[option] = found.get(option, 0.0) + chance
    return found, sum(found.values())


# A score depends on how a text is cut into tokens (see `choice_scores`): for each model names
# that it seldom cuts within the letters that two of them share.
ALIKE = {
    "tiny": ["weather", "web_search", "wiki", "note_add", "note_list"],
    "embedded": ["find_page", "map_city", "map_country", "note_add", "note_list"],
}


@pytest.mark.parametrize("name", ["tiny", "embedded"])
class TestOnePassAgainstForce:
    @pytest.fixture
    def model(self, name: str, request: pytest.FixtureRequest) -> Model:
        return request.getfixturevalue(name)

    def test_options_that_begin_apart_have_their_probability(self, model: Model) -> None:
        forced, met = by_force(model, NEXT, lambda value: value["next"])
        assert met > 0.999
        for seed in range(5):
            done = model.complete(ASK, NEXT, temperature=1.0, seed=seed)
            assert done.choice_scores("next") == pytest.approx(forced, abs=2e-3)

    def test_tools_that_begin_alike_have_theirs_when_taken(self, model: Model, name: str) -> None:
        names = ALIKE[name]
        union = {"anyOf": [call(tool, obj({"n": {"enum": [1, 2]}})) for tool in names]}
        bare = {"anyOf": [call(tool, obj({"n": {"const": 1}})) for tool in names]}
        forced, met = by_force(model, bare, lambda value: value["tool"])
        assert met > 0.98
        for seed in range(5):
            done = model.complete(ASK, union, temperature=1.0, seed=seed)
            found = done.choice_scores("tool")
            assert list(found) == names
            assert found[done.value["tool"]] == pytest.approx(
                forced[done.value["tool"]], abs=1 - met + 5e-3
            )
            notes = found["note_add"] + found["note_list"]
            assert notes == pytest.approx(
                forced["note_add"] + forced["note_list"], abs=1 - met + 2e-2
            )

    def test_options_that_must_be_escaped(self, model: Model) -> None:
        schema = obj({"t": {"enum": ["\x01\x7f", "é\n", 'q"']}})
        forced, met = by_force(model, schema, lambda value: value["t"])
        assert met > 0.999
        for seed in range(5):
            done = model.complete(ASK, schema, temperature=1.0, seed=seed)
            assert done.choice_scores("t") == pytest.approx(forced, abs=2e-3)

    def test_integers_that_begin_alike_are_right_as_a_sum(self, model: Model) -> None:
        schema = {"type": "integer", "minimum": 0, "maximum": 12}
        forced, met = by_force(model, schema, lambda value: value)
        assert met > 0.999
        for seed in range(5):
            done = model.complete(ASK, schema, temperature=1.0, seed=seed)
            found = done.choice_scores("$")
            assert found[done.value] == pytest.approx(forced[done.value], abs=2e-3)
            for n in {0, *range(2, 10)}:
                assert found[n] == pytest.approx(forced.get(n, 0), abs=2e-3)
            ones = (1, 10, 11, 12)
            assert sum(found[n] for n in ones) == pytest.approx(
                sum(forced.get(n, 0) for n in ones), abs=2e-3
            )

    def test_the_whole_value_has_the_confidence_of_the_completion(self, model: Model) -> None:
        done = model.complete(ASK, Decision, limits=Limits(tokens=80))
        whole = done.field_confidence("")
        assert whole is not None
        assert done.confidence is not None
        assert whole.logprob == pytest.approx(done.confidence.logprob)
        assert whole.margin == pytest.approx(done.confidence.margin)
        assert whole.mask_mass == pytest.approx(done.confidence.mask_mass)
        assert done.field_confidence("kind") is None
        start = done.text.encode().index(b'"sure":') + len(b'"sure":')
        own = [t for t in done.tokens if start - len(t.piece) < t.at < start + 4]
        sure = done.field_confidence("sure")
        assert sure is not None
        assert sure.logprob == pytest.approx(sum(t.logprob for t in own) / len(own))


def test_a_limit_that_replaced_a_token_of_the_choice_leaves_no_scores(tiny: LlamaCpp) -> None:
    names = ["bcd", "bzzzzzzzzzzzz", "dqqqqqqqqqqqqq"]
    schema = obj({"a": {"type": "string", "maxLength": 30}, "t": {"enum": names}})
    refused = scored = 0
    for seed in range(8):
        done = tiny.complete(ASK, schema, temperature=1.0, seed=seed, limits=Limits(tokens=20))
        if not done.closed_early:
            continue
        start = done.text.encode().index(b'"t":"') + 5
        own = {t.at for t in done.tokens}
        if {start, start + 1} <= own:
            scored += 1
            assert sum(done.choice_scores("t").values()) == pytest.approx(1)
        else:
            refused += 1
            with pytest.raises(UsageError, match="limit made the engine choose at t"):
                done.choice_scores("t")
    assert refused
    assert scored
