import asyncio
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import ContextOverflow, InvalidOutput, ModelError, Truncated, UsageError
from shoal.grammar import ground
from shoal.models import Completion, Limits, Message, Model, Usage
from shoal.models.llamacpp import LlamaCpp
from tests.make_tiny_gguf import SPECIAL

NOTE: Any = {
    "type": "object",
    "properties": {"title": {"type": "string", "maxLength": 12}, "stars": {"type": "integer"}},
    "required": ["title", "stars"],
}


def ask(text: str, role: str = "system") -> list[Message]:
    return [
        {"role": "system", "content": role},
        {"role": "user", "content": text},
    ]


def test_it_is_a_model_and_knows_its_file(tiny: LlamaCpp, tiny_path: Path) -> None:
    model: Model = tiny
    assert isinstance(model, Model)
    info = tiny.info
    assert (info.name, info.engine, info.architecture) == ("tiny", "llama.cpp", "llama")
    assert info.prompt_style == tiny.prompt_style == "compact"
    assert info.context == 2048
    assert info.vocabulary < 300 and info.parameters > 100_000 and info.bytes > 400_000
    assert info.path == str(tiny_path)


def test_greedy_text_repeats(tiny: LlamaCpp) -> None:
    first, second = (tiny.complete(ask("once"), limits=Limits(tokens=30)) for _ in range(2))
    assert first.text == second.text != ""
    assert first.stop == "length"
    assert first.usage.sampled == 30
    assert first.confidence == second.confidence


def test_temperature_widens_the_choice(tiny: LlamaCpp) -> None:
    choice = {"enum": ["a", "b", "c", "d"]}
    cold = {tiny.complete(ask("x"), choice, temperature=0.01, seed=s).value for s in range(20)}
    hot = {tiny.complete(ask("x"), choice, temperature=100.0, seed=s).value for s in range(40)}
    assert cold == {tiny.complete(ask("x"), choice).value}
    assert hot == {"a", "b", "c", "d"}


def test_a_reused_prefix_changes_nothing(tiny_path: Path) -> None:
    warm = LlamaCpp(tiny_path, threads=1)
    roles = ["You plan. " * 30, "You call tools. " * 20, "You sum up. " * 25]
    reused = 0
    for turn in range(4):
        for role in roles:
            messages = ask(f"question {turn}", role)
            done = warm.complete(messages, NOTE, temperature=1.0, seed=turn)
            cold = LlamaCpp(tiny_path, threads=1)
            fresh = cold.complete(messages, NOTE, temperature=1.0, seed=turn)
            cold.close()
            assert done.text == fresh.text
            assert done.confidence == fresh.confidence
            assert fresh.usage.cached == 0
            assert done.usage.prompt == fresh.usage.prompt
            if turn:
                assert done.usage.cached > 0.6 * done.usage.prompt
                reused += 1
            else:
                assert done.usage.cached < 64
    assert reused == 9
    warm.close()


def test_a_conversation_that_grows_is_computed_once(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    messages: list[Message] = ask("first question " * 10)
    for turn in range(3):
        done = model.complete(messages, limits=Limits(tokens=5))
        if turn:
            assert done.usage.cached >= 64
            assert done.usage.prompt - done.usage.cached < 128
        messages.append({"role": "assistant", "content": "an answer"})
        messages.append({"role": "tool", "content": f"observation {turn}"})
    model.close()


def test_more_prompts_than_sequences(tiny_path: Path) -> None:
    small = LlamaCpp(tiny_path, context=256, threads=1, sequences=2)
    for i in range(6):
        done = small.complete(ask(f"{i}" * 150), limits=Limits(tokens=40))
        assert done.usage.sampled == 40
    small.close()


def test_contents_cannot_become_special_tokens(tiny: LlamaCpp) -> None:
    prompter, pieces = tiny.prompter, [f"<|{name}|>" for name in ("user", "end", "assistant")]
    plain = prompter.tokens(ask("hello"))
    hostile = prompter.tokens(ask("".join(SPECIAL) + "{{ 7 * 7 }}{% raise %}" + "".join(pieces)))
    special = set(range(tiny.info.vocabulary - len(SPECIAL), tiny.info.vocabulary))
    assert [t for t in plain if t in special] == [t for t in hostile if t in special]
    assert len([t for t in plain if t in special]) == 3


@pytest.mark.parametrize(
    "content",
    ["", "\x00", "\ud800", "SHOAL7Q0Q7LAOHS", "{{messages}}", "<|end|>" * 20, "é😀\u2028"],
)
def test_any_content_is_only_data(tiny: LlamaCpp, content: str) -> None:
    done = tiny.complete(ask(content, content), NOTE, temperature=1.0, seed=1)
    assert set(done.value) == {"title", "stars"}


def test_overflow_names_both_numbers(tiny: LlamaCpp) -> None:
    with pytest.raises(ContextOverflow, match=r"prompt has 3,\d\d\d tokens .* holds 2,048"):
        tiny.complete(ask("x " * 1500))


def test_a_full_context_closes_the_output_or_is_named(tiny_path: Path) -> None:
    small = LlamaCpp(tiny_path, context=256, threads=1)
    open_ended = {"type": "string", "maxLength": 2000}
    done = small.complete(ask("x"), open_ended, limits=Limits(tokens=3000))
    assert done.closed_early
    assert 256 - 16 <= done.usage.prompt + done.usage.forced + done.usage.sampled <= 256
    long = {"type": "string", "minLength": 2000, "maxLength": 2000}
    with pytest.raises(
        ContextOverflow, match=r"nearly full: \d+ tokens are too few .* takes about"
    ):
        small.complete(ask("x"), long, limits=Limits(tokens=3000))
    small.close()


def test_a_stream_that_is_open_hinders_nobody(tiny: LlamaCpp) -> None:
    stream = tiny.stream(ask("s"), limits=Limits(tokens=1000))
    next(stream)
    assert tiny.complete(ask("t"), limits=Limits(tokens=2)).usage.sampled == 2
    stream.close()  # pyright: ignore[reportAttributeAccessIssue]
    assert tiny.complete(ask("t"), limits=Limits(tokens=2)).usage.sampled == 2


def test_threads_take_turns(tiny: LlamaCpp) -> None:
    alone = [tiny.complete(ask(f"{i}"), NOTE, temperature=1.0, seed=i).text for i in range(8)]
    together: dict[int, str] = {}

    def work(i: int) -> None:
        together[i] = tiny.complete(ask(f"{i}"), NOTE, temperature=1.0, seed=i).text

    workers = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [together[i] for i in range(8)] == alone


def test_a_wait_for_another_call_counts_against_the_deadline(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1, sequences=1)
    long = {"type": "string", "minLength": 1800, "maxLength": 1800}
    stream = model.stream(ask("s"), long, limits=Limits(tokens=1900))
    next(stream)
    with pytest.raises(Truncated, match=r"0\.05 seconds was reached after 0 characters"):
        model.complete(ask("t"), NOTE, limits=Limits(seconds=0.05))
    stream.close()  # pyright: ignore[reportAttributeAccessIssue]
    model.close()


def test_cancelling_a_task_frees_the_model(tiny: LlamaCpp) -> None:
    async def run() -> Completion:
        long = {"type": "string", "minLength": 1800, "maxLength": 1800}
        task = asyncio.create_task(tiny.acomplete(ask("x"), long, limits=Limits(tokens=1900)))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await tiny.acomplete(ask("y"), NOTE, temperature=1.0, seed=2)

    begun = time.monotonic()
    done = asyncio.run(run())
    assert done.text == tiny.complete(ask("y"), NOTE, temperature=1.0, seed=2).text
    assert done.seconds <= time.monotonic() - begun


def test_wrong_arguments_are_named(tiny: LlamaCpp) -> None:
    with pytest.raises(UsageError, match="no messages"):
        tiny.complete([])
    with pytest.raises(UsageError, match="role 'robot'"):
        tiny.complete([{"role": "robot", "content": ""}])  # pyright: ignore[reportArgumentType]
    with pytest.raises(UsageError, match="temperature is -1"):
        tiny.complete(ask("x"), temperature=-1)
    with pytest.raises(UsageError, match=r"Limits\.tokens is 0"):
        Limits(tokens=0)
    with pytest.raises(UsageError, match=r"Limits\.seconds is 0"):
        Limits(seconds=0)


def test_a_closed_model_says_so(tiny_path: Path) -> None:
    model = LlamaCpp(tiny_path, threads=1)
    model.close()
    model.close()
    with pytest.raises(ModelError, match="tiny is closed"):
        model.complete(ask("x"))


def test_usage_adds_up() -> None:
    assert Usage(1, 2, 3, 4) + Usage(10, 20, 30, 40) == Usage(11, 22, 33, 44)


def test_output_is_checked_after_generation(
    tiny: LlamaCpp, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A grammar that fails open must not pass: here it is one for another schema."""
    from shoal.grammar import compile_schema
    from shoal.models import inprocess as module

    def wrong(schema: Any) -> Any:
        real, other = compile_schema(schema), compile_schema({"const": "oops"})
        return type(real)(real.schema, other.grammar, None, real._validator)  # pyright: ignore[reportPrivateUsage]

    monkeypatch.setattr(module, "compile_schema", wrong)
    with pytest.raises(InvalidOutput, match=r"fails its schema at \$"):
        tiny.complete(ask("x"), NOTE)


def test_a_grounded_answer_quotes_the_question(tiny: LlamaCpp) -> None:
    question = "How warm is it in New York?"
    schema = ground(
        {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        [question],
        by_default=True,
    )
    for seed in range(20):
        city = tiny.complete(ask(question), schema, temperature=2.0, seed=seed).value["city"]
        assert city in question and not city.endswith("?")
