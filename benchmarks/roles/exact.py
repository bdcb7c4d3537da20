"""Judged teacher-forced, without a grammar: would a network write this turn, token for token?

Tools are those that training never shows. `calls` counts a case where every decision and every
call is exact; `all` where the answer is too.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from shoal.training.cases import Case
from shoal.training.catalog_cases import catalog_case
from shoal.training.examples import Example, examples_of
from shoal.training.synthetic import generate_case

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from shoal.training.network import Llama

__all__ = ["Verdict", "held_out_sets", "judge_single", "judge_team"]

Verdict = tuple[bool, bool]
"""Whether decisions and calls were all exact, and whether the answer was too."""
Turn = tuple[str, bool, bool]
"""Who was asked, whether the turn is exact, and whether its first four tokens are."""


def held_out_sets(count: int) -> dict[str, list[Case]]:
    """Cases over tools that are held out of training."""
    rng = random.Random(99)

    def take(make: Callable[[], Case], wanted: Callable[[Case], bool]) -> list[Case]:
        found: list[Case] = []
        while len(found) < count:
            case = make()
            if wanted(case) and not case.earlier:
                found.append(case)
        return found

    def one(case: Case) -> bool:
        return len(case.steps) == 1 and not case.steps[0].failed

    def several(case: Case) -> bool:
        return len(case.steps) > 1 and not case.steps[-1].failed

    return {
        "generated": take(lambda: generate_case(rng, "heldout"), one),
        "catalog": take(lambda: catalog_case(rng, "heldout"), one),
        "several calls": take(lambda: catalog_case(rng, "heldout"), several),
        "unserved": take(lambda: catalog_case(rng, "heldout"), lambda case: not case.steps),
    }


def turns_right(
    network: "Llama", examples: Sequence[Example], tokenizer: "Tokenizer"
) -> list[list[Turn]]:
    """For each example and learned turn: whether the network would write it, given all before."""
    import torch

    from shoal.training.tokenizer import encode_example

    device = next(network.parameters()).device
    half = torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else nullcontext()
    found: list[list[Turn]] = []
    for at in range(0, len(examples), 16):
        encoded: list[tuple[list[int], list[tuple[str, int, int]]]] = []
        for example in examples[at : at + 16]:
            spans: list[tuple[str, int, int]] = []
            place, cue = 0, ""
            for role, content, learned in example.messages:
                end = place + 1 + len(tokenizer.encode(content, add_special_tokens=False).ids)
                end += role == "assistant"
                if role == "user":
                    cue = content
                if learned:
                    spans.append((cue, place + 1, end))
                place = end
            encoded.append((encode_example(example, tokenizer)[0], spans))
        ids = torch.zeros(len(encoded), max(len(i) for i, _ in encoded), dtype=torch.long)
        for row, (tokens, _) in enumerate(encoded):
            ids[row, : len(tokens)] = torch.tensor(tokens)
        with torch.inference_mode(), half:
            right = (network(ids[:, :-1].to(device)).argmax(-1).cpu() == ids[:, 1:]).tolist()
        for row, (_, spans) in enumerate(encoded):
            found.append(
                [
                    (c, all(right[row][a - 1 : b - 1]), all(right[row][a - 1 : a + 3]))
                    for c, a, b in spans
                ]
            )
    return found


def judge_team(
    networks: Mapping[str, "Llama"],
    cases: Sequence[Case],
    tokenizer: "Tokenizer",
    *,
    derivation: bool = False,
) -> list[Verdict]:
    """Each role's turns by its own network: `plan`, `call`, `answer`."""
    rng = random.Random(0)
    runs = [examples_of(case, rng, form="team", derivation=derivation) for case in cases]
    team = [run[0] for run in runs]
    plans = turns_right(networks["plan"], team, tokenizer)
    same = networks["call"] is networks["plan"]
    calls = plans if same else turns_right(networks["call"], team, tokenizer)
    answers = iter(
        turns_right(networks["answer"], [run[1] for run in runs if len(run) > 1], tokenizer)
    )
    found: list[Verdict] = []
    for run, plan, call in zip(runs, plans, calls, strict=True):
        good = all(exact for cue, exact, _ in plan if cue == "plan")
        good = good and all(exact for cue, exact, _ in call if cue == "call")
        told = next(answers)[0][1] if len(run) > 1 else True
        found.append((good, good and told))
    return found


def judge_single(network: "Llama", cases: Sequence[Case], tokenizer: "Tokenizer") -> list[Verdict]:
    """All turns by one network; its decision to end shows in how it opens its last turn."""
    rng = random.Random(0)
    runs = [examples_of(case, rng, form="single")[0] for case in cases]
    found: list[Verdict] = []
    for case, turns in zip(cases, turns_right(network, runs, tokenizer), strict=True):
        calls, (_, exact, opening) = all(good for _, good, _ in turns[:-1]), turns[-1]
        found.append((calls and (exact if case.answer is None else opening), calls and exact))
    return found
