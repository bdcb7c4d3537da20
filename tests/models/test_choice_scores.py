"""The probability of each option of a field, from the tokens of one pass."""

import json
import math
import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import UsageError
from shoal.models import Usage
from shoal.models.base import TokenScore
from tests.models.schemas import call, obj
from tests.models.scores import NEXT, completion, token


def scores(text: str, tokens: Sequence[TokenScore], schema: Any, path: str) -> dict[Any, float]:
    found = completion(text, tokens, schema).choice_scores(path)
    assert sum(found.values()) == pytest.approx(1)
    return found


class TestChoiceScores:
    def test_one_deciding_token(self) -> None:
        tokens = [token(9, "c", {"c": 0.5, "a": 0.3, "g": 0.1, "give": 0.1})]
        assert scores('{"next":"call"}', tokens, NEXT, "next") == pytest.approx(
            {"call": 0.5, "answer": 0.3, "give_up": 0.2}
        )

    def test_later_tokens_resolve_what_the_taken_one_shares(self) -> None:
        schema = obj({"t": {"enum": ["call", "calm", "dog"]}})
        tokens = [
            token(6, "cal", {"cal": 0.8, "d": 0.2}),
            token(9, 'l"}', {'l"}': 0.75, "m": 0.25}),
        ]
        assert scores('{"t":"call"}', tokens, schema, "t") == pytest.approx(
            {"call": 0.6, "calm": 0.2, "dog": 0.2}
        )

    def test_another_spelling_of_what_was_taken_is_resolved_alike(self) -> None:
        schema = obj({"t": {"enum": ["call", "calm", "dog"]}})
        tokens = [
            token(5, '"', {'"': 0.5, '"ca': 0.4, '"do': 0.1}),
            token(6, "cal", {"cal": 0.8, "d": 0.2}),
            token(9, 'l"}', {'l"}': 0.75, "m": 0.25}),
        ]
        assert scores('{"t":"call"}', tokens, schema, "t") == pytest.approx(
            {"call": 0.3 + 0.3, "calm": 0.1 + 0.1, "dog": 0.1 + 0.1}
        )

    def test_what_was_passed_by_is_shared_evenly(self) -> None:
        schema = obj({"t": {"enum": ["dog", "cat", "cow"]}})
        tokens = [token(6, "d", {"d": 0.4, "c": 0.5, "co": 0.1})]
        assert scores('{"t":"dog"}', tokens, schema, "t") == pytest.approx(
            {"dog": 0.4, "cat": 0.25, "cow": 0.35}
        )
        # the shorter token was passed by: it leaves more open than the taken one
        tokens = [token(6, "ca", {"ca": 0.6, "c": 0.4})]
        assert scores('{"t":"cat"}', tokens, schema, "t") == pytest.approx(
            {"dog": 0, "cat": 0.8, "cow": 0.2}
        )

    def test_a_name_that_begins_another_ends_with_its_quote(self) -> None:
        schema = obj({"t": {"enum": ["call", "call_all"]}})
        tokens = [token(6, "call", {"call": 1.0}), token(10, '"}', {'"}': 0.3, '"': 0.1, "_": 0.6})]
        assert scores('{"t":"call"}', tokens, schema, "t") == pytest.approx(
            {"call": 0.4, "call_all": 0.6}
        )

    @pytest.mark.parametrize(
        ("text", "tokens", "expected"),
        [
            (
                '{"n":1}',
                [token(5, "1", {"1": 0.8, "2": 0.2}), token(6, "}", {"}": 0.75, "0": 0.25})],
                {1: 0.6, 2: 0.2, 10: 0.2},
            ),
            (
                '{"n":1,"m":3}',
                [token(5, '1,"', {'1,"': 0.5, "10": 0.25, "2": 0.25})],
                {1: 0.5, 2: 0.25, 10: 0.25},
            ),
            (
                '{"n":2}',
                [token(5, "2", {"1,": 0.1, "1": 0.4, "2": 0.5})],
                {1: 0.3, 2: 0.5, 10: 0.2},
            ),
        ],
    )
    def test_integers_end_with_what_follows(
        self, text: str, tokens: list[TokenScore], expected: dict[int, float]
    ) -> None:
        schema = obj({"n": {"enum": [1, 2, 10]}, "m": {"const": 3}}, required=["n"])
        assert scores(text, tokens, schema, "n") == pytest.approx(expected)

    def test_an_integer_alone_ends_with_the_output(self) -> None:
        tokens = [token(0, "1", {"1": 0.8, "0": 0.2}), token(1, "", {"": 0.25, "0": 0.75})]
        schema = {"type": "integer", "minimum": 0, "maximum": 10}
        found = scores("1", tokens, schema, "$")
        assert list(found) == list(range(11))
        assert found[0] == pytest.approx(0.2)
        assert found[1] == pytest.approx(0.2)
        assert found[10] == pytest.approx(0.6)
        tokens = [token(0, "1", {"1": 0.8, "0": 0.2}), token(1, "0", {"": 0.25, "0": 0.75})]
        found = scores("10", tokens, schema, "$")
        assert found[1] == pytest.approx(0.2)
        assert found[10] == pytest.approx(0.6)

    def test_booleans_null_and_steps_of_integers(self) -> None:
        maybe = obj({"ok": {"type": ["boolean", "null"]}})
        tokens = [token(6, "tr", {"tr": 0.5, "t": 0.2, "f": 0.2, "null}": 0.1})]
        assert scores('{"ok":true}', tokens, maybe, "ok") == pytest.approx(
            {True: 0.7, False: 0.2, None: 0.1}
        )
        fives = {"type": "integer", "exclusiveMinimum": -10, "maximum": 7, "multipleOf": 2.5}
        assert scores("-5", [], fives, "") == {-5: 1, 0: 0, 5: 0}

    def test_a_forced_value_is_certain(self) -> None:
        done = completion('{"next":"call"}', [], NEXT)
        assert done.choice_scores("next") == {"call": 1, "answer": 0, "give_up": 0}
        # so is one that bytes without a choice tell apart
        schema = obj({"t": {"enum": ["ab", "ac"]}})
        late = completion('{"t":"ab"}', [token(9, "}", {"}": 0.5, ",": 0.5})], schema)
        assert late.choice_scores("t") == {"ab": 1, "ac": 0}

    def test_a_token_from_before_the_value_speaks_for_it(self) -> None:
        # what leads elsewhere is left out of the sum
        schema = obj({"a": {"const": 1}, "t": {"enum": ["x", "y"]}, "u": {"const": "x"}}, ["a"])
        options = {',"t":"x': 0.4, ',"t":"y': 0.1, ',"u":"x': 0.2, "}": 0.2, ',"t': 0.1}
        tokens = [token(6, ',"t":"x', options)]
        # the shorter ',"t' tells nothing, and is shared evenly
        expected = {"x": (0.4 + 0.05) / 0.6, "y": (0.1 + 0.05) / 0.6}
        assert scores('{"a":1,"t":"x"}', tokens, schema, "t") == pytest.approx(expected)
        # the taken token ends before the value, another one would have reached it
        tokens = [
            token(7, '"t":', {'"t":': 0.5, '"t":"x': 0.4, '"t":"y': 0.1}),
            token(12, "x", {"x": 0.5, "y": 0.5}),
        ]
        assert scores('{"a":1,"t":"x"}', tokens, schema, "t") == pytest.approx(
            {"x": 0.65, "y": 0.35}
        )

    def test_tools_of_a_union_over_its_branches(self) -> None:
        union = {
            "anyOf": [
                call("weather", obj({"unit": {"enum": ["C", "F"]}})),
                call("add", obj({"unit": {"enum": ["kg", "g"]}, "many": {"type": "boolean"}})),
                obj({"tool": {"const": "none"}, "why": {"type": "string"}}),
            ]
        }
        text = '{"tool":"add","arguments":{"unit":"kg","many":true}}'
        tokens = [
            token(9, "add", {"add": 0.5, "w": 0.25, "n": 0.25}),
            token(35, "kg", {"kg": 0.9, "g": 0.1}),
        ]
        assert scores(text, tokens, union, "tool") == pytest.approx(
            {"weather": 0.25, "add": 0.5, "none": 0.25}
        )
        # the tool is known by then
        assert scores(text, tokens, union, "arguments.unit") == pytest.approx({"kg": 0.9, "g": 0.1})

    def test_a_branch_is_known_by_numbers_and_types(self) -> None:
        low = obj({"n": {"type": "number", "maximum": 1}, "t": {"enum": ["x", "y"]}})
        high = obj({"n": {"type": "number", "minimum": 2}, "t": {"enum": ["z"]}})
        union = {"anyOf": [low, high]}
        # 0.07 is no multiple of a millionth in binary fractions
        assert scores('{"n":0.07,"t":"x"}', [], union, "t") == {"x": 1, "y": 0}
        typed = {"type": "string", "enum": ["x", 1]}
        assert scores('"x"', [], typed, "") == {"x": 1}

    def test_options_through_arrays_tuples_maps_and_listed_objects(self) -> None:
        schema = obj(
            {
                "list": {"type": "array", "items": {"enum": ["a", "b"]}},
                "pair": {"type": "array", "prefixItems": [{"const": 1}, {"type": "boolean"}]},
                "map": {"type": "object", "additionalProperties": {"enum": [3, 4]}},
                "listed": {"enum": [{"k": 1, "v": "x"}, {"k": 1, "v": "y"}, {"k": 2, "v": "z"}]},
            }
        )
        text = '{"list":["b"],"pair":[1,true],"map":{"q":4},"listed":{"k":1,"v":"y"}}'
        at = text.index('"y"') + 1
        tokens = [token(at, "y", {"y": 0.6, "x": 0.4})]
        assert scores(text, tokens, schema, "list[0]") == {"a": 0, "b": 1}
        assert scores(text, tokens, schema, "pair[1]") == {True: 1, False: 0}
        assert scores(text, tokens, schema, "map.q") == {3: 0, 4: 1}
        assert scores(text, tokens, schema, "listed.v") == pytest.approx({"x": 0.4, "y": 0.6})

    @pytest.mark.parametrize("written", ["é", "\\u00e9", "\\u00E9"])
    def test_escapes_are_read(self, written: str) -> None:
        schema = obj({"t": {"enum": ["é", "è", "é\n", "😀"]}})
        options = {
            "é": 0.1,
            "\\u00e9": 0.1,
            "\\u00E9": 0.1,
            "\\u00e": 0.2,
            "è": 0.2,
            "\\uD83D": 0.3,
        }
        end = 6 + len(written.encode())
        tokens = [
            token(6, written, options),
            token(end, '"', {'"': 0.5, "\\": 0.25, "\\u000a": 0.25}),
        ]
        # \u00e begins both letters, and is not what was taken
        assert scores(f'{{"t":"{written}"}}', tokens, schema, "t") == pytest.approx(
            {
                "é": (0.3 * 0.5) + 0.2 / 3,
                "é\n": (0.3 * 0.5) + 0.2 / 3,
                "è": 0.2 + 0.2 / 3,
                "😀": 0.3,
            }
        )

    def test_the_limit_on_tokens_decides_nothing(self) -> None:
        tokens = [token(9, "c", {"c": 0.6, "d": 0.4})]
        schema = obj({"next": {"enum": ["call", "cat", "dog"]}})
        text = '{"next":"cat"}'
        assert completion(text, tokens, schema).choice_scores("next")["cat"] == 0.6
        early = completion(text, tokens, schema, closed_early=True)
        with pytest.raises(UsageError, match="limit made the engine choose at next"):
            early.choice_scores("next")
        # what the model had chosen by then stands
        tokens = [*tokens, token(10, "at", {"at": 0.5, "al": 0.5})]
        early = completion(text, tokens, schema, closed_early=True)
        assert early.choice_scores("next") == pytest.approx({"call": 0.3, "cat": 0.3, "dog": 0.4})
        number = {"type": "integer", "minimum": 0, "maximum": 12}
        tokens = [token(0, "1", {"1": 0.6, "2": 0.4})]
        with pytest.raises(UsageError, match="engine choose at \\$"):
            completion("1", tokens, number, closed_early=True).choice_scores("")

    @pytest.mark.parametrize(
        ("text", "schema", "path", "message"),
        [
            ('{"a":"x"}', obj({"a": {"type": "string"}}), "a", "a may be any string; only an enum"),
            (
                '{"a":1}',
                obj({"a": {"type": "integer"}}),
                "a",
                "a may be any of 20,000,000,000,001 int",
            ),
            ('{"a":1}', obj({"a": {"type": "number"}}), "a", "a may be any number"),
            ('{"a":1}', obj({"a": {"enum": list(range(65))}}), "a", "a has 65 options"),
            ("1", {"enum": [1, True]}, "", r"\$ offers two options that Python takes for one"),
            ('{"a":1}', {"const": {"a": 1}}, "", r"\$ is an object or array"),
            ('{"a":1}', obj({"a": {"const": 1}}), "$", r"\$ may be any object"),
            ('{"a":7}', obj({"a": {"enum": [1, 2]}}), "a", "value at a is none of the options"),
            ('{"a":1}', None, "a", "has no schema, so there are no options"),
        ],
    )
    def test_what_is_no_choice_is_refused(
        self, text: str, schema: Any, path: str, message: str
    ) -> None:
        with pytest.raises(UsageError, match=message):
            completion(text, [], schema).choice_scores(path)

    def test_options_without_probabilities_are_refused(self) -> None:
        done = completion('{"next":"call"}', [token(9, "call")], NEXT)
        with pytest.raises(UsageError, match="allowed at next were not kept"):
            done.choice_scores("next")
        # once the options are told apart, no more is needed
        late = [token(9, "c", {"c": 0.9, "a": 0.1}), token(10, "all")]
        found = completion('{"next":"call"}', late, NEXT).choice_scores("next")
        assert found == pytest.approx({"call": 0.9, "answer": 0.1, "give_up": 0})
        none = completion('{"next":"call"}', [], NEXT, usage=Usage(sampled=3))
        with pytest.raises(UsageError, match="gives no probabilities"):
            none.choice_scores("next")
        # free text before the choice does not matter, even where it ends in its quote
        after = token(6, '","b":"')
        schema = obj({"a": {"type": "string"}, "b": {"enum": ["x", "y"]}})
        done = completion('{"a":"","b":"x"}', [after, token(13, "x", {"x": 0.9, "y": 0.1})], schema)
        assert done.choice_scores("b") == pytest.approx({"x": 0.9, "y": 0.1})

    def test_tokens_of_another_text_are_refused(self) -> None:
        done = completion('{"next":"call"}', [token(9, "a", {"a": 0.9, "c": 0.1})], NEXT)
        with pytest.raises(UsageError, match="tokens do not spell the value at next"):
            done.choice_scores("next")


OPTIONS = st.lists(
    st.text(st.sampled_from('abé"\\\n'), max_size=5) | st.integers(-12, 120) | st.none(),
    min_size=1,
    max_size=8,
    unique_by=json.dumps,
)


def written(
    texts: Sequence[bytes],
    chances: Callable[[bytes, list[bytes]], list[float]],
    lengths: Callable[[], list[int]],
    choose: Callable[[list[bytes]], bytes],
) -> tuple[str, list[TokenScore]]:
    """A text out of `texts`, written by a model whose allowed tokens are, at each place, all
    beginnings of what may follow of the drawn lengths.
    """
    said = b""
    tokens: list[TokenScore] = []
    while True:
        rests = [text[len(said) :] for text in texts if text.startswith(said)]
        sizes = lengths()
        pieces = sorted({rest[:n] for rest in rests for n in sizes})
        if pieces == [b""]:
            return said.decode(), tokens
        shares = chances(said, pieces)
        piece = choose(pieces)
        share = dict(zip(pieces, shares, strict=True))
        if len(pieces) > 1:
            at = len(said)
            tokens.append(TokenScore(at, piece, math.log(share[piece]), 0.0, 1.0, share))
        said += piece
        if not piece:
            return said.decode(), tokens


@given(options=OPTIONS, seed=st.integers(0, 2**32), mixed=st.booleans(), alone=st.booleans())
def test_scores_sum_to_one_and_multiply(
    options: list[Any], seed: int, mixed: bool, alone: bool
) -> None:
    source = random.Random(seed)
    values = [json.dumps(option, ensure_ascii=False) for option in options]
    wholes = [
        value if alone else f'{{"a":{value}{end}' for value in values for end in ("}", ',"b":1}')
    ]
    schema: Any = {"enum": options}
    if not alone:
        schema = obj({"a": schema, "b": {"const": 1}}, required=["a"])

    def chances(_said: bytes, pieces: list[bytes]) -> list[float]:
        weights = [source.random() + 0.01 for _ in pieces]
        return [weight / sum(weights) for weight in weights]

    def lengths() -> list[int]:
        return [source.randint(1, 4) for _ in range(1 + mixed)]

    text, tokens = written([w.encode() for w in wholes], chances, lengths, source.choice)
    found = completion(text, tokens, schema).choice_scores("" if alone else "a")
    assert sum(found.values()) == pytest.approx(1)
    assert all(score >= 0 for score in found.values())
    assert list(map(json.dumps, found)) == list(map(json.dumps, options))
    if mixed or alone:
        return
    # tokens of one length: none that was passed by begins another, so none is shared with
    # what was taken, and the score is the product of what goes on as the value does
    value = json.loads(text)["a"]
    start = f'{{"a":{json.dumps(value, ensure_ascii=False)}'
    goal = [w.encode() for w in wholes if w in (start + "}", start + ',"b":1}')]
    product = 1.0
    for score in tokens:
        assert score.options is not None
        head = text.encode()[: score.at]
        product *= sum(
            p for piece, p in score.options.items() if any(w.startswith(head + piece) for w in goal)
        )
    assert found[value] == pytest.approx(product)


@given(
    weights=st.lists(st.floats(0.01, 1), min_size=2, max_size=6),
    names=st.lists(
        st.text(st.sampled_from("abc"), max_size=4), min_size=6, max_size=6, unique=True
    ),
    taken=st.integers(0, 5),
    long=st.floats(0.05, 0.95),
)
def test_the_taken_option_has_the_probability_that_a_consistent_model_gives_it(
    weights: list[float], names: list[str], taken: int, long: float
) -> None:
    """The model draws an option, and spells it in long tokens or short ones as it likes."""
    names = names[: len(weights)]
    chosen = names[taken % len(names)]
    texts = {f'{{"a":"{name}"}}'.encode(): w for name, w in zip(names, weights, strict=True)}
    whole = f'{{"a":"{chosen}"}}'.encode()

    def chances(said: bytes, pieces: list[bytes]) -> list[float]:
        found = dict.fromkeys(pieces, 0.0)
        for text, weight in texts.items():
            if text.startswith(said):
                for n, share in ((1, 1 - long), (3, long)):
                    found[text[len(said) :][:n]] += share * weight
        return [found[piece] / sum(found.values()) for piece in pieces]

    def shortest(pieces: list[bytes]) -> bytes:
        piece = min((p for p in pieces if whole.startswith(said + p)), key=len)
        said.extend(piece)
        return piece

    said = bytearray()
    text, tokens = written(list(texts), chances, lambda: [1, 3], shortest)
    assert text == whole.decode()
    found = completion(text, tokens, obj({"a": {"enum": names}})).choice_scores("a")
    assert found[chosen] == pytest.approx(weights[names.index(chosen)] / sum(weights))
