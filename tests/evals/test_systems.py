from dataclasses import replace

import pytest

from shoal.errors import UsageError
from shoal.evals.systems import Settings, named_systems, tokens_of
from shoal.graphs import GRAPHS
from shoal.models import load_model
from tests.evals.suites_for_tests import Adder, Sums


def one(name: str, model: Adder, settings: Settings | None = None):
    names = ["single-same-tokens"] if name == "single, same tokens" else ["team", "floors"]
    found = named_systems(names, model, settings or Settings(), "tool_team", GRAPHS["single"])
    return next(system for system in found if system.name == name)


@pytest.mark.parametrize(("spend", "draws"), [(0, 1), (30, 1), (31, 2), (90, 3), (10_000, 16)])
def test_the_baseline_draws_until_the_tokens_of_the_team_are_spent(spend, draws):
    model = Adder()
    system = one("single, same tokens", model)
    assert system.spends_as == "tool_team"
    (run,) = system.play(Sums(), Sums().cases()[1], seed=0, spend=spend)
    assert (run["draws"], tokens_of(run), run["model_calls"]) == (draws, 30 * draws, 2 * draws)
    assert len(model.asked) == 2 * draws


def test_the_surest_draw_stands():
    class Moody(Adder):
        """Surer and surer, and wrong at first."""

        def complete(self, messages, *args, **options):
            done = super().complete(messages, *args, **options)
            turn = (len(self.asked) - 1) // 2
            value = done.value
            if "tool" in value:
                value = {"tool": "add", "arguments": {"a": turn, "b": 0}}
            from shoal.models import Confidence

            return replace(done, value=value, confidence=Confidence(-0.1, 0.1 * turn, 1.0))

    (run,) = one("single, same tokens", Moody()).play(Sums(), Sums().cases()[1], seed=0, spend=120)
    assert run["draws"] == 4
    assert run["calls"][0]["arguments"] == {"a": 3, "b": 0}
    assert run["margin"] == pytest.approx(0.3)


def test_floors_ask_no_model_and_call_what_their_rule_says():
    case = Sums().cases()[4]

    def calls(name: str):
        (run,) = one(name, Adder()).play(Sums(), case, seed=0, spend=None)
        assert (run["model_calls"], tokens_of(run)) == (0, 0)
        return run["calls"]

    assert calls("floor: do nothing") == []
    for name in ("floor: first tool", "floor: random tool", "floor: most shared words"):
        (call,) = calls(name)
        assert (call["tool"], call["arguments"]) == ("add", {})
        assert call["error"] == "add: a and b are missing."


def test_a_team_is_compared_with_itself_only_once():
    names = ("team", "single", "single-same-tokens")
    rows = named_systems(names, Adder(), Settings(), "single", GRAPHS["single"])
    assert [row.name for row in rows] == ["single"]
    rows = named_systems(names, Adder(), Settings(), "tool_team", GRAPHS["tool_team"])
    assert [row.name for row in rows] == ["tool_team", "single", "single, same tokens"]
    with pytest.raises(UsageError, match="no system 'ensemble'"):
        named_systems(("ensemble",), Adder(), Settings(), "single", GRAPHS["single"])


def test_the_seed_of_a_trial_reaches_a_real_model():
    model = load_model("embedded")
    rows = named_systems(
        ("team",), model, Settings(temperature=1.5, grounded=False), "single", GRAPHS["single"]
    )
    case = Sums().cases()[7]

    def texts(seed: int) -> list[str]:
        (run,) = rows[0].play(Sums(), case, seed=seed, spend=None)
        return [event["text"] for event in run["events"] if event.get("text")]

    assert texts(1) == texts(1)
    assert len({tuple(texts(seed)) for seed in range(6)}) > 1
    model.close()
