"""Fields are read from text in pieces, wherever it is cut."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import InvalidOutput
from shoal.models import Completion, FieldDelta, Message, ScriptedModel, Usage, stream_fields
from shoal.models.fields import field_spans
from shoal.models.llamacpp import LlamaCpp
from tests.models.schemas import Everything

ASK: list[Message] = [{"role": "user", "content": "go"}]

NAMES = st.text(max_size=6) | st.sampled_from(["", "$", "a.b", "[0]", 'q"', "a", "b", "$ref"])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.text(st.characters(categories=["Cs", "Cc", "So"]), max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def deltas(*pieces: str) -> list[FieldDelta]:
    return [item for item in stream_fields(pieces) if isinstance(item, FieldDelta)]


def pieces_of(text: str, cuts: Sequence[int]) -> list[str]:
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    return [text[a:b] for a, b in pairwise(edges)]


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Path and text of every leaf, by the rules of the module's docstring."""
    if isinstance(value, dict) and value:
        for name, part in value.items():
            if name in ("", "$") or any(c in name for c in '.[]"'):
                step = f"[{json.dumps(name, ensure_ascii=False)}]"
            else:
                step = f".{name}" if path else name
            yield from leaves(part, path + step)
    elif isinstance(value, list) and value:
        for i, part in enumerate(value):
            yield from leaves(part, f"{path}[{i}]")
    else:
        yield path, value if isinstance(value, str) else json.dumps(value)


@given(
    value=VALUES,
    cuts=st.lists(st.integers(0, 300), max_size=12),
    escaped=st.booleans(),
    indent=st.sampled_from([None, 1]),
)
def test_deltas_make_up_the_value_however_it_is_cut(
    value: Any, cuts: list[int], escaped: bool, indent: int | None
) -> None:
    text = json.dumps(value, ensure_ascii=escaped, indent=indent)
    value = json.loads(text)  # two halves of a character, escaped side by side, are one
    found: dict[str, str] = {}
    closed: list[str] = []
    for delta in deltas(*pieces_of(text, cuts)):
        assert delta.path not in closed
        assert delta.text or delta.done
        found[delta.path] = found.get(delta.path, "") + delta.text
        if delta.done:
            closed.append(delta.path)
    assert list(found.items()) == list(leaves(value))
    assert closed == list(found)


@given(text=st.text(min_size=1))
def test_letter_by_letter_no_delta_holds_half_a_character(text: str) -> None:
    parts = deltas(*json.dumps(text))
    assert "".join(delta.text for delta in parts) == text
    assert [delta.text for delta in parts if delta.text] == list(text)


@given(value=VALUES)
def test_spans_cut_out_each_value(value: Any) -> None:
    text = json.dumps(value)
    spans = field_spans(text)
    assert spans[""].steps == ()
    for span in spans.values():
        part = json.loads(text)
        for step in span.steps:
            part = part[step]
        assert json.loads(text[span.start : span.end]) == part
    assert {path for path, _ in leaves(json.loads(text))} <= set(spans)


def test_strings_come_letter_by_letter_and_scalars_whole() -> None:
    assert deltas('{"thought":"lo', 'ok","n', '":1', '2,"ok":tr', "ue}") == [
        FieldDelta("thought", "lo", False),
        FieldDelta("thought", "ok", True),
        FieldDelta("n", "12", True),
        FieldDelta("ok", "true", True),
    ]


def test_an_escape_waits_for_its_end() -> None:
    assert deltas('"a', "\\", "u00", "e9", "\\ud83d", "\\ude", "00", "b", '"') == [
        FieldDelta("", "a", False),
        FieldDelta("", "é", False),
        FieldDelta("", "😀", False),
        FieldDelta("", "b", False),
        FieldDelta("", "", True),
    ]


def test_empty_containers_and_a_number_alone() -> None:
    assert deltas('{"a":[],"b":{},"c":[[]]}') == [
        FieldDelta("a", "[]", True),
        FieldDelta("b", "{}", True),
        FieldDelta("c[0]", "[]", True),
    ]
    assert deltas("-1", "2") == [FieldDelta("", "-12", True)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a":1,}', "at character 7: a name in quotes must stand there, not '}'"),
        ("[1,]", "at character 3: a value must stand there, not ']'"),
        ("[1}", "at character 2: a comma or the end of the object or array must stand"),
        ('{"a" 1}', "at character 5: a colon must stand there, not '1'"),
        ("{1:2}", "at character 1: a name in quotes or the end of the object must stand"),
        ('{"a":1,"a":2}', "at character 9: the name 'a' stands twice"),
        ('"\\x"', "at character 2: 'x' cannot follow a backslash"),
        ('"\\u00g0"', "at character 5: 'g' is no hexadecimal digit"),
        ('"a\nb"', r"at character 2: the character '\\n' must be escaped"),
        ("[01]", "at character 1: '01' is no value"),
        ("NaN", "at character 0: 'NaN' is no value"),
        ("tru", "at character 0: 'tru' is no value"),
        ("1 2", "at character 2: nothing more must stand there, not '2'"),
        ("'a'", 'at character 0: a value must stand there, not "\'"'),
        ('{"a', "it ends within a name"),
        ('["a', "it ends within a string"),
        ("[1", "it ends where"),
        ('{"a":', "it ends where a value must follow"),
        ("", "it ends where a value must follow"),
    ],
)
def test_what_is_no_json_is_refused_with_its_place(text: str, message: str) -> None:
    for pieces in ([text], list(text)):
        with pytest.raises(InvalidOutput, match=f"^The output is not JSON.* ?{message}"):
            deltas(*pieces)


@given(text=st.text(st.sampled_from('{}[]",:\\u0d8e1-.tfn a'), max_size=12))
def test_it_accepts_what_python_accepts(text: str) -> None:
    twice = False

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal twice
        twice = twice or len({name for name, _ in pairs}) < len(pairs)
        return dict(pairs)

    try:
        json.loads(text, object_pairs_hook=members)
    except ValueError:
        good = False
    else:
        good = not twice
    if good:
        deltas(*text)
    else:
        with pytest.raises(InvalidOutput):
            deltas(*text)


def test_what_came_before_a_fault_was_yielded() -> None:
    stream = stream_fields(['{"a":"x"', "]"])
    assert next(stream) == FieldDelta("a", "x", True)
    with pytest.raises(InvalidOutput, match="at character 8"):
        next(stream)


def test_the_completion_comes_last() -> None:
    done = Completion("7", None, "done", Usage(), 0.0, 0.0, None)
    assert list(stream_fields(["7", done])) == [FieldDelta("", "7", True), done]
    model = ScriptedModel([{"thought": "hm", "next": "call"}])
    *parts, last = stream_fields(model.stream(ASK))
    assert parts == [FieldDelta("thought", "hm", True), FieldDelta("next", "call", True)]
    assert isinstance(last, Completion)


def test_a_deep_text_needs_no_recursion() -> None:
    spans = field_spans("[" * 3000 + "]" * 3000)
    assert len(spans) == 3000


def test_a_real_stream_gives_the_fields_of_its_value(tiny: LlamaCpp) -> None:
    several = 0
    for seed in range(10):
        found: dict[str, str] = {}
        count = 0
        done = None
        for item in stream_fields(tiny.stream(ASK, Everything, temperature=1.0, seed=seed)):
            if isinstance(item, FieldDelta):
                found[item.path] = found.get(item.path, "") + item.text
                count += 1
            else:
                done = item
        assert done is not None
        assert found == dict(leaves(json.loads(done.text)))
        several += count > len(found)
    assert several > 5
