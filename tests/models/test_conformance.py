"""What every model promises, asked of every backend with the embedded model."""

import asyncio
import json
import unicodedata
import warnings
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from shoal.errors import (
    ContextOverflow,
    InvalidOutput,
    LimitTooSmall,
    SchemaRefused,
    Truncated,
    UsageError,
)
from shoal.grammar import compile_schema
from shoal.models import Completion, Limits, Message, Model, ScriptedModel
from shoal.models.openai import OpenAIServer, UnconstrainedWarning
from tests.models.openai.servers import Served
from tests.models.schemas import obj, text

IN_PROCESS = ["llamacpp", "hf", "cascade"]
SERVERS = ["llama_cpp.server", "llama-server", "transformers serve"]
BACKENDS = ["scripted", *IN_PROCESS, *SERVERS]

BOOLEAN: Any = {"type": "boolean"}
WORD: Any = {"enum": ["north", "south"]}
SCHEMAS: dict[str, tuple[Any, Any]] = {
    "object": (obj({"a": obj({"b": WORD, "c": BOOLEAN})}), {"a": {"b": "north", "c": True}}),
    "enum": ({"enum": ["red", "green", 3, None]}, "green"),
    "const": ({"const": {"tool": "none", "n": [1, 2]}}, {"tool": "none", "n": [1, 2]}),
    "array": ({"type": "array", "items": BOOLEAN, "minItems": 2, "maxItems": 4}, [True, False]),
    "range": ({"type": "integer", "minimum": 17, "maximum": 23}, 20),
    "union": ({"anyOf": [obj({"n": BOOLEAN}), obj({"s": WORD})]}, {"s": "south"}),
    "pattern": ({"type": "string", "pattern": "^[a-c]{2,4}-[0-9]$"}, "abc-1"),
    "optional": (obj({"a": WORD, "b": BOOLEAN}, required=["b"]), {"b": False}),
    "bounds": (
        obj({"s": text(20), "l": {"type": "array", "items": text(3), "maxItems": 3}}),
        {"s": "", "l": []},
    ),
}
"""Each with a value that holds to it."""

UNENFORCED: dict[str, set[str]] = {
    # it gets the structure alone, for a pattern that it cannot read ends its process
    "llama_cpp.server": {"range", "pattern", "bounds", "rare"},
    # it reads no field that carries a schema, and this model writes the forms of its roles alone
    "transformers serve": {*SCHEMAS, "rare"},
}
"""Schemas that a server does not hold to: an answer is right, or an error says what is wrong."""

CANNOT: dict[str, dict[str, str]] = {
    "scripted": dict.fromkeys(
        ("limit", "cancel", "late text", "deadline", "seed", "overflow", "usage", "stream usage"),
        "nothing is generated, so there is nothing to limit, cancel, draw or count",
    ),
    "cascade": {
        "late text": "text that was cut is no answer, and no time is left for the next model",
    },
    "llama_cpp.server": {
        "stream usage": "it tells no usage of a stream; its pieces are counted",
    },
    "transformers serve": {
        "overflow": "it takes prompts beyond the model's context, and tells no context",
    },
}
"""Properties that a backend cannot have, and why."""

RARE = ["🐟🐠", "👩\u200d🔬"]
"""Beyond the basic plane, or not printable."""
WORDS = ["שלום", "مرحبا", unicodedata.normalize("NFD", "Zoë é"), "東京", *RARE]
LONG = Limits(tokens=300)
NAMED = (InvalidOutput, Truncated)


Open = Callable[..., Model]


def on(*backends: str, needs: str = "") -> pytest.MarkDecorator:
    """Runs a test over backends; those that cannot have the property are skipped and say why."""
    kinds: list[Any] = []
    for kind in backends:
        reason = CANNOT.get(kind, {}).get(needs)
        kinds.append(pytest.param(kind, marks=pytest.mark.skip(reason=reason)) if reason else kind)
    return pytest.mark.parametrize("kind", kinds)


def asked(kind: str) -> int:
    """How many models answer a question, of which all but the last are cut."""
    return 2 if kind == "cascade" else 1


def ask(words: str = "What is 2 + 2?") -> list[Message]:
    return [{"role": "user", "content": words}]


@pytest.fixture
def open_model(by_backend: Callable[[str], Model]) -> Open:
    """The model of a backend; a scripted one gives the replies."""

    def open_(kind: str, *replies: Any) -> Model:
        if kind == "scripted":
            return ScriptedModel(
                [json.dumps(r, ensure_ascii=False) for r in replies] or ["Hm."] * 4
            )
        model = by_backend(kind)
        if kind in SERVERS:
            with warnings.catch_warnings():
                # that it is warned is a test of its own
                warnings.simplefilter("ignore", UnconstrainedWarning)
                model.prepare({"const": 1})
        return model

    return open_


def holds(model: Model, kind: str, name: str, schema: Any, **options: Any) -> Completion | None:
    """An answer that holds; or an error that says why not, where none enforces the schema."""
    try:
        done = model.complete(ask(), schema, **options)
    except NAMED as error:
        assert name in UNENFORCED.get(kind, ()), error
        assert any(words in str(error) for words in ("fails its schema", "not JSON", "breaks off",
                                                     "limit of", "is empty"))  # fmt: skip
        return None
    assert compile_schema(schema).parse(done.text) == done.value
    return done


@on(*BACKENDS)
@pytest.mark.parametrize("name", SCHEMAS)
def test_an_answer_holds_to_its_schema(open_model: Open, kind: str, name: str) -> None:
    schema, example = SCHEMAS[name]
    model = open_model(kind, example, example)
    for options in ({}, {"temperature": 1.0, "seed": 4}):
        done = holds(model, kind, name, schema, limits=Limits(tokens=120), **options)
        assert done is None or (done.stop == "done" and not done.closed_early)


@on(*BACKENDS)
def test_strings_and_lists_end(open_model: Open, kind: str) -> None:
    """Where the bounds are not enforced, a text beyond them is no answer."""
    schema, example = SCHEMAS["bounds"]
    model = open_model(kind, *[example] * 3)
    for seed in range(3):
        limits = Limits(tokens=120)
        done = holds(model, kind, "bounds", schema, temperature=1.5, seed=seed, limits=limits)
        assert done is None or (len(done.value["s"]) <= 20 and len(done.value["l"]) <= 3)


@on(*IN_PROCESS)
def test_a_small_limit_closes_the_answer(open_model: Open, kind: str) -> None:
    model, schema = open_model(kind), obj({"s": text(400), "sure": {"type": "boolean"}})
    closed = [
        model.complete(ask(), schema, temperature=50.0, seed=seed, limits=Limits(tokens=20))
        for seed in range(4)
    ]
    assert all(set(done.value) == {"s", "sure"} for done in closed)
    assert any(done.closed_early for done in closed)


@on(*BACKENDS, needs="limit")
def test_a_limit_that_is_too_small_is_named(open_model: Open, kind: str) -> None:
    model, schema = (
        open_model(kind),
        obj({"thought": text(40), "next": {"enum": ["call", "answer"]}}),
    )
    error = LimitTooSmall if kind in IN_PROCESS else Truncated
    with pytest.raises(error, match=r"limit of 3 tokens|3 tokens are too few"):
        model.complete(ask(), schema, limits=Limits(tokens=3))
    cut = model.complete(ask(), limits=Limits(tokens=3))
    assert (cut.stop, cut.usage.sampled) == ("length", 3 * asked(kind))


@on(*BACKENDS, needs="cancel")
def test_a_cancelled_task_leaves_the_model_free(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    long: Any = {"type": "string", "minLength": 1000, "maxLength": 1000}
    limits = Limits(tokens=1900)
    if kind in SERVERS:
        long, limits = {"type": "array", "items": BOOLEAN, "minItems": 120, "maxItems": 120}, LONG

    async def cancel() -> Completion:
        task = asyncio.create_task(
            model.acomplete(ask("Go on."), long, temperature=1.0, seed=1, limits=limits)
        )
        await asyncio.sleep(0.03)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await model.acomplete(ask(), limits=Limits(tokens=8))

    assert asyncio.run(cancel()).text == model.complete(ask(), limits=Limits(tokens=8)).text != ""


@on(*BACKENDS, needs="cancel")
def test_a_stream_that_is_left_leaves_the_model_free(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    before = model.complete(ask(), limits=Limits(tokens=8)).text
    stream: Any = model.stream(ask("Go on."), temperature=2.0, seed=1, limits=LONG)
    assert isinstance(next(stream), str)
    stream.close()
    assert model.complete(ask(), limits=Limits(tokens=8)).text == before


@on(*BACKENDS, needs="late text")
def test_a_deadline_keeps_the_text_so_far(open_model: Open, kind: str) -> None:
    model, late = open_model(kind), Limits(tokens=200, seconds=0.001)
    assert model.complete(ask(), temperature=2.0, seed=1, limits=late).stop == "deadline"
    assert model.complete(ask(), limits=Limits(tokens=3)).text


@on(*BACKENDS, needs="deadline")
def test_a_deadline_truncates_a_schema(open_model: Open, kind: str) -> None:
    model, late = open_model(kind), Limits(tokens=200, seconds=0.001)
    schema = {"type": "string", "minLength": 150, "maxLength": 150}
    with pytest.raises(Truncated, match=r"0\.001 seconds"):
        model.complete(ask(), schema, limits=late)
    assert model.complete(ask(), limits=Limits(tokens=3)).text


@on(*BACKENDS)
def test_the_pieces_of_a_stream_join_to_its_text(open_model: Open, kind: str) -> None:
    model, limits = open_model(kind), Limits(tokens=12)
    *pieces, last = model.stream(ask(), limits=limits)
    assert isinstance(last, Completion) and last.text
    assert "".join(map(str, pieces)) == last.text == model.complete(ask(), limits=limits).text
    schema, example = SCHEMAS["enum"]
    if "enum" not in UNENFORCED.get(kind, ()):
        *pieces, last = open_model(kind, example).stream(ask(), schema)
        assert isinstance(last, Completion) and last.value in schema["enum"]
        assert "".join(map(str, pieces)) == last.text


@on(*BACKENDS, needs="seed")
def test_the_seed_decides_what_is_drawn(open_model: Open, kind: str) -> None:
    model = open_model(kind)

    def draw(seed: int, temperature: float = 1.0) -> str:
        limits = Limits(tokens=16)
        words = ask("Hm, this or that or those?")  # of which no model is sure
        return model.complete(words, temperature=temperature, seed=seed, limits=limits).text

    assert [draw(seed) for seed in range(3)] == [draw(seed) for seed in range(3)]
    assert [draw(seed, 2.0) for seed in range(3)] == [draw(seed, 2.0) for seed in range(3)]
    assert len({draw(seed, 2.0) for seed in range(8)}) > 1


@on(*BACKENDS)
@pytest.mark.parametrize("word", WORDS)
def test_text_beyond_ascii_comes_back_whole(open_model: Open, kind: str, word: str) -> None:
    schema = obj({"word": {"enum": [word]}})
    model = open_model(kind, {"word": word})
    name = "rare" if word in RARE else "enum"
    done = holds(model, kind, name, schema, limits=Limits(tokens=60))
    assert done is None or done.value == {"word": word}


@on(*BACKENDS, needs="usage")
def test_a_prompt_beyond_ascii_is_read_whole(open_model: Open, kind: str) -> None:
    model, one = open_model(kind), Limits(tokens=1)
    none = model.complete(ask("x"), limits=one).usage.prompt
    for word in WORDS:
        found = model.complete(ask(word + "x"), limits=one).usage.prompt
        twice = model.complete(ask(word + word + "x"), limits=one).usage.prompt
        assert found > none and twice > found, word


@on(*BACKENDS, needs="usage")
def test_usage_counts_what_was_used(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    done = model.complete(ask(), limits=Limits(tokens=8))
    longer = model.complete(ask("What is 2 + 2? " * 5), limits=Limits(tokens=8))
    for usage in (done.usage, longer.usage):
        assert 0 < usage.sampled + usage.forced <= 8 * asked(kind)
        assert 0 <= usage.cached <= usage.prompt
    assert longer.usage.prompt > done.usage.prompt + 20
    assert 0 <= done.seconds_to_first <= done.seconds


@on(*BACKENDS, needs="stream usage")
def test_a_stream_counts_as_a_call_does(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    done = model.complete(ask(), limits=Limits(tokens=8))
    *_, last = model.stream(ask(), limits=Limits(tokens=8))
    assert isinstance(last, Completion)
    assert (last.usage.prompt, last.usage.sampled) == (done.usage.prompt, done.usage.sampled)


@on(*BACKENDS)
def test_wrong_arguments_are_named(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    with pytest.raises(SchemaRefused, match="minimum"):
        model.complete(ask(), {"type": "integer", "minimum": 5, "maximum": 1})
    if kind == "scripted":
        return
    with pytest.raises(UsageError, match="no messages; give at least one"):
        model.complete([])
    with pytest.raises(UsageError, match="temperature is -1"):
        model.complete(ask(), temperature=-1)


@on(*BACKENDS, needs="overflow")
def test_a_prompt_beyond_the_context_is_named(open_model: Open, kind: str) -> None:
    model = open_model(kind)
    with pytest.raises(ContextOverflow, match="shorten"):
        model.complete(ask("hello " * 4000))
    assert model.complete(ask(), limits=Limits(tokens=3)).text


def test_a_server_that_enforces_nothing_is_found_out_and_says_so_once(
    served: Callable[[str], Served],
) -> None:
    """It answers 200 to a response_format that it ignores."""
    server = served("transformers serve")
    with closing(OpenAIServer(server.url, server.model, prompt_style="compact")) as model:
        with pytest.warns(UnconstrainedWarning, match="enforces no schema") as said:
            model.prepare({"const": 1})
            model.prepare({"const": 2})
        assert len(said) == 1
        found = model.enforcement
        assert found is not None and found.form is None
        assert {found.verdicts[form] for form in ("json_schema", "json_object")} == {"ignored"}
        with pytest.raises(NAMED, match="It was asked 3 times"):
            model.complete(ask(), {"const": 1})
