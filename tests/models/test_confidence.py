"""How sure a model was of one field, as means over the tokens that decided it."""

import json
import math
from collections.abc import Mapping

import pytest

from shoal.errors import UsageError
from shoal.models import Completion, Confidence, Message, ScriptedModel
from tests.models.scores import completion, token

ASK: list[Message] = [{"role": "user", "content": "go"}]


def logprob(done: Completion, path: str) -> float | None:
    found = done.field_confidence(path)
    return None if found is None else found.logprob


class TestFieldConfidence:
    def test_means_over_the_tokens_that_lie_in_the_value(self) -> None:
        text = '{"thought":"ß","next":"call"}'
        tokens = [
            token(12, "ß", logprob=-1.0, margin=0.1, mask_mass=0.3),
            token(14, '"', logprob=-3.0, margin=0.5, mask_mass=0.7),
            token(24, "call", logprob=-5.0, margin=0.25, mask_mass=0.125),
        ]
        done = completion(text, tokens)
        assert done.field_confidence("thought") == Confidence(-2.0, 0.3, 0.5)
        assert done.field_confidence("next") == Confidence(-5.0, 0.25, 0.125)
        assert done.field_confidence("") == done.field_confidence("$")
        assert logprob(done, "$") == -3.0

    def test_paths_lead_through_arrays_and_odd_names(self) -> None:
        text = '{"items":[{"n":"a"},{"n":"b"}],"a.b":"c"}'
        tokens = [token(text.index(f'"{c}"') + 1, c, logprob=-ord(c)) for c in "abc"]
        done = completion(text, tokens)
        assert logprob(done, "items[1].n") == -ord("b")
        assert logprob(done, "$.items[0].n") == -ord("a")
        assert logprob(done, "items") == -(ord("a") + ord("b")) / 2
        assert logprob(done, '["a.b"]') == logprob(done, '$["a.b"]') == -ord("c")

    def test_a_forced_field_and_a_model_without_tokens_have_none(self) -> None:
        done = completion('{"a":"x","b":"y"}', [token(14, "y", {"y": 0.5, "z": 0.5})])
        assert done.field_confidence("a") is None
        assert done.field_confidence("b") is not None
        scripted = ScriptedModel([{"a": "x"}]).complete(ASK)
        assert scripted.field_confidence("a") is None

    @pytest.mark.parametrize(
        ("piece", "options", "counts"),
        [
            # the quote ends the string: it could have gone on
            ('"}', {'"}': 0.6, " North": 0.4}, True),
            ('","', {'","': 0.6, '"}': 0.3, "!": 0.1}, True),
            # every token had the quote: what follows is no part of the value
            ('"}', {'"}': 0.6, '","': 0.4}, False),
            ('"}', {'"}': 0.6, '"': 0.4}, False),
            # too many were allowed to be known
            ('"}', None, True),
            # wholly within the value
            ('"', {'"': 0.6, '"}': 0.4}, True),
        ],
    )
    def test_the_closing_quote_counts_where_it_was_decided(
        self, piece: str, options: Mapping[str, float] | None, counts: bool
    ) -> None:
        text = '{"a":"x"}' if "," not in piece else '{"a":"x","b":1}'
        done = completion(text, [token(7, piece, options)])
        assert (done.field_confidence("a") is not None) == counts

    def test_a_token_from_before_the_value_counts_for_both_fields(self) -> None:
        done = completion('{"a":1,"b":true}', [token(5, '1,"b":t', {'1,"b":t': 0.5, "1": 0.5})])
        assert logprob(done, "a") == logprob(done, "b") == math.log(0.5)

    def test_a_token_that_alone_led_to_the_field_decided_nothing_in_it(self) -> None:
        options = {',"b":t': 0.5, ',"c":f': 0.25, "}": 0.25}
        done = completion('{"a":1,"b":true}', [token(6, ',"b":t', options)])
        assert done.field_confidence("b") is None

    @pytest.mark.parametrize(
        ("at", "piece", "options", "counts"),
        [
            (6, ",", {",": 0.7, "2": 0.3}, True),
            (6, ",", {",": 0.7, ".": 0.3}, True),
            (6, ",", {",": 0.7, "}": 0.3}, False),
            (6, ",", None, False),
            (5, "1,", {"1,": 0.7, "1": 0.3}, True),
            (5, "1,", {"1,": 0.7, "12": 0.3}, True),
            (5, "1,", {"1,": 0.7, "1}": 0.3}, False),
            (4, ":1", {":1": 0.7, ":1,": 0.3}, False),
        ],
    )
    def test_what_follows_a_number_counts_where_it_ended_it(
        self, at: int, piece: str, options: Mapping[str, float] | None, counts: bool
    ) -> None:
        done = completion('{"a":1,"b":"x"}', [token(at, piece, options)])
        assert (done.field_confidence("a") is not None) == counts
        assert done.field_confidence("b") is None

    def test_the_end_of_the_output_ends_a_number(self) -> None:
        done = completion("1", [token(1, "", {"": 0.7, "0": 0.3})])
        assert logprob(done, "") == math.log(0.7)

    def test_a_missing_field_names_those_there_are(self) -> None:
        done = completion('{"a":[1],"b c":{}}')
        with pytest.raises(UsageError, match=r"no field 'c'; it has a\[0\], a, b c, \$\.$"):
            done.field_confidence("c")
        with pytest.raises(UsageError, match=r"no field 'a\[1\]'"):
            done.choice_scores("a[1]")
        many = completion(json.dumps({f"n{i}": 0 for i in range(30)}))
        with pytest.raises(UsageError, match="n19 and 11 more"):
            many.field_confidence("c")

    def test_free_text_has_no_fields(self) -> None:
        with pytest.raises(UsageError, match="is not JSON, so it has no fields"):
            completion("Hello.").field_confidence("a")
