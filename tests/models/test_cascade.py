"""Small by default, large when unsure: whose answer stands, why, and what it cost."""

import asyncio
import time
import warnings
from contextlib import closing
from dataclasses import replace

import pytest

from shoal.agents import Caller
from shoal.errors import (
    ContextOverflow,
    InvalidCall,
    InvalidOutput,
    ModelError,
    Truncated,
    UsageError,
)
from shoal.models import Completion, Limits, Message, Model, ScriptedModel, TokenScore, Usage
from shoal.models.calibration import Calibration
from shoal.models.cascade import Cascade, Uncalibrated
from shoal.models.llamacpp import LlamaCpp
from shoal.models.load import embedded_path
from shoal.tools import Registry, tool

HI: list[Message] = [{"role": "user", "content": "hi"}]
NUMBER = {"type": "integer", "minimum": 0, "maximum": 9}


class Unsure(ScriptedModel):
    """A scripted model that chose one token a call, with the margins given."""

    def __init__(self, replies, margins, name="small", **options):
        super().__init__(replies, name=name, **options)
        self.margins = list(margins)

    def complete(self, *arguments, **options) -> Completion:
        completion = super().complete(*arguments, **options)
        token = TokenScore(0, completion.text.encode(), -1.0, self.margins.pop(0), 1.0)
        usage = Usage(prompt=10, cached=2, sampled=1)
        return replace(completion, tokens=(token,), usage=usage, seconds=0.5)


def curve(model: str = "small") -> Calibration:
    """Right as often as the margin says."""
    return Calibration(model, "min_margin", ((0.0, 0.0), (1.0, 1.0)), 70, 30, 0.0, 1.0, ())


def large(*replies) -> ScriptedModel:
    return ScriptedModel(replies, name="large")


def bare(models: list[Model], **options) -> Cascade:
    """A cascade without a curve, whose warning is expected."""
    with pytest.warns(Uncalibrated):
        return Cascade(models, **options)


def told(completion: Completion) -> list[tuple[str, str | None]]:
    return [(attempt.model, attempt.refused) for attempt in completion.attempts]


def test_a_cascade_is_a_model():
    assert isinstance(Cascade([Unsure([1], [1]), large()], calibration=curve()), Model)


def test_a_sure_answer_stands_and_the_large_model_is_not_asked():
    other = large(2)
    model = Cascade([Unsure([1], [0.95]), other], calibration=curve(), threshold=0.9)
    answer = model.complete(HI, NUMBER)
    assert (answer.value, other.calls) == (1, [])
    (attempt,) = answer.attempts
    assert (attempt.model, attempt.kind, attempt.refused) == ("small", "answer", None)
    assert attempt.probability == pytest.approx(0.95)


def test_an_unsure_answer_escalates_with_its_probability():
    model = Cascade([Unsure([1], [0.4]), large(2)], calibration=curve(), threshold=0.9)
    answer = model.complete(HI, NUMBER)
    assert answer.value == 2
    assert told(answer) == [
        ("small", "It is right with a probability of 0.40, below 0.9."),
        ("large", None),
    ]


@pytest.mark.parametrize(("threshold", "value"), [(0.39, 1), (0.4, 1), (0.41, 2)])
def test_the_threshold_is_the_least_probability_that_stands(threshold, value):
    model = Cascade([Unsure([1], [0.4]), large(2)], calibration=curve(), threshold=threshold)
    assert model.complete(HI, NUMBER).value == value


def test_a_calibrated_model_without_probabilities_escalates():
    model = Cascade([ScriptedModel([1], name="small"), large(2)], calibration=curve())
    answer = model.complete(HI, NUMBER)
    assert told(answer)[0][1] == "small gave no token probabilities to read min_margin from."
    assert answer.value == 2


@pytest.mark.parametrize(
    "error", [InvalidOutput("It is bad."), Truncated("It is cut."), ContextOverflow("Too long.")]
)
def test_what_the_small_model_cannot_write_escalates(error):
    answer = bare([ScriptedModel([error], name="small"), large(2)]).complete(HI, NUMBER)
    assert told(answer) == [("small", str(error)), ("large", None)]
    assert answer.attempts[0].usage is None


def test_a_value_outside_of_the_schema_escalates():
    answer = bare([ScriptedModel([77], name="small"), large(2)]).complete(HI, NUMBER)
    assert answer.value == 2 and "77" in (told(answer)[0][1] or "")


def test_a_model_that_is_down_is_not_paid_for_in_silence():
    other = large(2)
    model = bare([ScriptedModel([ModelError("It is down.")], name="small"), other])
    with pytest.raises(ModelError, match="It is down"):
        model.complete(HI)
    assert other.calls == []


def test_an_answer_cut_at_the_limit_escalates():
    class Cut(ScriptedModel):
        def complete(self, *arguments, **options) -> Completion:
            return replace(super().complete(*arguments, **options), closed_early=True)

    answer = bare([Cut(["ab"], name="small"), large("abc")]).complete(HI)
    assert answer.text == "abc"
    assert told(answer)[0] == ("small", "The answer was cut at the limit of tokens.")


def test_checks_run_in_order_up_to_the_first_refusal_before_the_margin_is_read():
    seen: list[str] = []

    def even(value: int) -> str | None:
        seen.append("even")
        return f"{value} is odd." if value % 2 else None

    def small(value: int) -> None:
        seen.append("small")

    model = Cascade([Unsure([3], [0.1]), large(4)], verify=[even, small], calibration=curve())
    answer = model.complete(HI, NUMBER)
    assert told(answer) == [("small", "3 is odd."), ("large", None)]
    assert answer.attempts[0].probability is None
    assert seen == ["even", "even", "small"]


def test_free_text_is_checked_as_text():
    def short(value: str) -> str | None:
        return "It is long." if len(value) > 3 else None

    answer = bare([ScriptedModel(["long"], name="small"), large("ok")], verify=[short])
    assert answer.complete(HI).text == "ok"


@pytest.mark.filterwarnings("ignore::shoal.models.cascade.Uncalibrated")
def test_a_registry_checks_calls_and_a_role_takes_the_cascade():
    @tool
    def roll(sides: int) -> int:
        """Roll a die."""
        if sides < 1:
            raise ValueError
        return 4

    registry = Registry([roll])

    def valid(call) -> None:
        registry.validate(call)
        if call["arguments"]["sides"] > 100:
            raise InvalidCall("No die has that many sides.")

    small = ScriptedModel([{"tool": "roll", "arguments": {"sides": 900}}], name="small")
    right = {"tool": "roll", "arguments": {"sides": 6}}
    caller = Caller(Cascade([small, large(right)], verify=[valid]), registry)
    answer = caller.ask({"question": "Roll a die."})
    assert caller.value(answer).model_dump(include={"tool", "arguments"}) == right
    assert told(answer)[0] == ("small", "No die has that many sides.")


def test_a_refused_answer_of_the_last_model_is_an_error():
    def never(value: int) -> str:
        return f"{value} will not do."

    model = bare([ScriptedModel([1], name="small"), large(2)], verify=[never])
    with pytest.raises(InvalidOutput, match=r"large, the last of the cascade, is refused: 2 will"):
        model.complete(HI, NUMBER)


def test_a_check_that_answers_with_neither_none_nor_a_sentence_is_an_error():
    model = bare([ScriptedModel([1], name="small"), large(2)], verify=[lambda v: v > 0])  # type: ignore[list-item]
    with pytest.raises(UsageError, match="returned True; it must return None or a sentence"):
        model.complete(HI, NUMBER)


@pytest.mark.parametrize(
    ("verdict", "value", "refused"),
    [
        ({"right": True}, 1, None),
        ({"right": False}, 2, "judge judged it to be wrong."),
        ("who knows", 2, "judge gave no judgement: "),
    ],
)
def test_a_judge_has_the_last_word_on_the_small_model(verdict, value, refused):
    judge = ScriptedModel([verdict], name="judge")
    model = Cascade([Unsure([1], [1.0]), large(2)], calibration=curve(), judge=judge)
    answer = model.complete(HI, NUMBER)
    assert answer.value == value
    first, second = answer.attempts[:2]
    assert (first.kind, second.kind, second.model) == ("answer", "judgement", "judge")
    assert first.refused == second.refused
    assert refused is None or (first.refused or "").startswith(refused)
    shown = judge.calls[0].messages[1]["content"]
    assert '"answer": "1"' in shown and '"content": "hi"' in shown


def test_a_judge_is_not_asked_of_what_is_unsure_already():
    judge = ScriptedModel([], name="judge")
    model = Cascade([Unsure([1], [0.1]), large(2)], calibration=curve(), judge=judge)
    assert model.complete(HI, NUMBER).value == 2
    assert judge.calls == []


def test_usage_and_seconds_add_up_over_the_attempts():
    models = [Unsure([1], [0.1]), Unsure([2], [0.2], "middle"), Unsure([3], [0.3], "large")]
    model = Cascade(models, calibration=[curve(), curve("middle")])
    answer = model.complete(HI, NUMBER)
    assert [a.model for a in answer.attempts] == ["small", "middle", "large"]
    assert answer.value == 3
    assert answer.usage == Usage(prompt=30, cached=6, sampled=3)
    assert answer.seconds >= sum(a.seconds for a in answer.attempts)


def test_the_seconds_of_the_limits_hold_for_all_calls_together():
    class Clock(ScriptedModel):
        def complete(self, *arguments, **options) -> Completion:
            time.sleep(0.05)
            return super().complete(*arguments, **options)

    other = large(2)
    model = bare([Clock([InvalidOutput("Bad.")], name="small"), other])
    model.complete(HI, NUMBER, limits=Limits(tokens=9, seconds=60))
    given = other.calls[0].limits
    assert given.tokens == 9 and given.seconds is not None and given.seconds < 59.96
    late = bare([Clock([InvalidOutput("Bad.")], name="small"), large(2)])
    with pytest.raises(Truncated, match=r"The limit of 0\.01 seconds was reached before"):
        late.complete(HI, NUMBER, limits=Limits(seconds=0.01))


def test_temperature_and_seed_reach_every_model():
    models = [Unsure([1], [0.1]), large(2)]
    Cascade(models, calibration=curve()).complete(HI, NUMBER, temperature=0.5, seed=3)
    assert [(m.calls[0].temperature, m.calls[0].seed) for m in models] == [(0.5, 3)] * 2


def test_the_async_twin_gives_the_same():
    def odd(value: int) -> str | None:
        return None if value % 2 else "It is even."

    def build() -> Cascade:
        small = Unsure([2, 3], [1.0, 1.0])
        return Cascade([small, large(5)], verify=[odd], calibration=curve())

    twin = build()

    async def both() -> list[Completion]:
        return [await twin.acomplete(HI, NUMBER), await twin.acomplete(HI, NUMBER)]

    alone = build()
    expected = [alone.complete(HI, NUMBER), alone.complete(HI, NUMBER)]
    found = asyncio.run(both())
    assert [(c.value, told(c), c.usage) for c in found] == [
        (c.value, told(c), c.usage) for c in expected
    ]


def test_the_async_twin_raises_what_a_model_raises():
    model = bare([ScriptedModel([ModelError("It is down.")], name="small"), large(2)])
    with pytest.raises(ModelError, match="It is down"):
        asyncio.run(model.acomplete(HI))


def test_a_stream_holds_nothing_of_an_answer_that_did_not_stand():
    model = Cascade([Unsure([1, 3], [0.1, 1.0]), large(2)], calibration=curve())
    *pieces, answer = model.stream(HI, NUMBER)
    assert pieces == ["2"] and isinstance(answer, Completion)
    assert [a.model for a in answer.attempts] == ["small", "large"]
    *pieces, answer = model.stream(HI, NUMBER)
    assert pieces == ["3"] and isinstance(answer, Completion)
    assert [a.model for a in answer.attempts] == ["small"]


def test_the_last_model_is_streamed_as_it_writes():
    with closing(LlamaCpp(embedded_path(), sequences=1)) as last:
        model = bare(
            [ScriptedModel([InvalidOutput("Bad.")], name="small", prompt_style="compact"), last]
        )
        words = {"type": "array", "items": {"enum": ["red", "blue"]}, "minItems": 4, "maxItems": 4}
        *pieces, answer = model.stream(HI, words)
    assert isinstance(answer, Completion)
    assert len(pieces) > 1 and "".join(map(str, pieces)) == answer.text
    assert answer.usage == answer.attempts[-1].usage


def test_uncalibrated_use_says_so_once():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = Cascade([ScriptedModel([1, 1], name="small"), large()])
        answers = [model.complete(HI, NUMBER), model.complete(HI, NUMBER)]
    assert [w.category for w in caught] == [Uncalibrated]
    assert "no calibration of small" in str(caught[0].message)
    assert caught[0].filename == __file__
    assert [a.attempts[0].probability for a in answers] == [None, None]


def test_a_calibrated_cascade_does_not_warn():
    Cascade([Unsure([], []), large()], calibration=curve())  # a warning would be an error


@pytest.mark.parametrize(
    ("models", "options", "words"),
    [
        ([large()], {}, "at least two models; 1 given"),
        ([Unsure([], []), large()], {"threshold": 1.5}, "threshold is 1.5"),
        ([Unsure([], []), large()], {"calibration": curve("large")}, "of large; the models that"),
        (
            [Unsure([], [], prompt_style="compact"), large()],
            {"calibration": curve()},
            "differ in its style .small compact, large chat.",
        ),
    ],
)
def test_cascades_that_cannot_be(models, options, words):
    with pytest.raises(UsageError, match=words):
        Cascade(models, **options)


def test_models_of_two_styles_are_taken_where_the_style_is_said():
    small = Unsure([], [], prompt_style="compact")
    model = Cascade([small, large()], calibration=curve(), prompt_style="chat")
    assert model.prompt_style == "chat"


def test_no_model_judges_itself():
    small = Unsure([], [])
    with pytest.raises(UsageError, match="small cannot judge its own answers"):
        Cascade([small, large()], calibration=curve(), judge=small)


def test_every_model_is_prepared_and_closed():
    class Told(ScriptedModel):
        def prepare(self, schema, limits=None) -> None:
            log.append((self.name, "prepared", limits))

        def close(self) -> None:
            log.append((self.name, "closed", None))

    log: list[tuple[str, str, Limits | None]] = []
    names = ("small", "large", "judge")
    small, last, judge = (Told([], name=name) for name in names)
    model = Cascade([small, last], calibration=curve(), judge=judge)
    model.prepare(NUMBER, Limits(tokens=5))
    model.close()
    assert log == [(n, "prepared", Limits(tokens=5)) for n in names[:2]] + [
        (n, "closed", None) for n in names
    ]
