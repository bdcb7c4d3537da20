"""Outlines' masks against llguidance's, on the tiny vocabulary and the embedded one."""

import itertools
import json
import random
import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import shoal.models
from shoal.errors import ModelError, ModelLoadError, SchemaRefused, UsageError
from shoal.grammar import Constraint, compile_schema, ground
from shoal.grammar.outlines_matcher import BACKENDS, Backend, OutlinesEngine
from shoal.grammar.outlines_regex import decimals
from shoal.models.llamacpp.native import Native
from tests.grammar.llg import admits
from tests.make_tiny_gguf import make_tiny_gguf
from tests.models.schemas import SCHEMAS, Either, Everything, Times, obj, text

EMBEDDED = Path(shoal.models.__file__).parent / "embedded" / "model.gguf"
STRING = compile_schema(text(40))


@pytest.fixture(scope="module", params=["tiny", "embedded"])
def native(request: pytest.FixtureRequest, tmp_path_factory: Any) -> Iterator[Native]:
    path = EMBEDDED
    if request.param == "tiny":
        path = make_tiny_gguf(tmp_path_factory.mktemp("gguf") / "tiny.gguf")
    opened = Native(path, 64, 1, 1)
    yield opened
    opened.close()


def engine_of(native: Native, backend: Backend) -> OutlinesEngine:
    if backend == "xgrammar":
        pytest.importorskip("xgrammar", reason="the backend xgrammar needs pip install xgrammar")
    return OutlinesEngine(native.pieces, native.ends, native.tokenizer(), backend)


@pytest.fixture(params=BACKENDS)
def engine(request: pytest.FixtureRequest, native: Native) -> Iterator[OutlinesEngine]:
    made = engine_of(native, request.param)
    yield made
    made.close()


@pytest.fixture
def core(native: Native) -> Iterator[OutlinesEngine]:
    made = engine_of(native, "outlines_core")
    yield made
    made.close()


def write(engine: OutlinesEngine, constraint: Constraint, seed: int) -> bytes:
    """What a model of random weights would write."""
    rng, matcher, output = random.Random(seed), engine.matcher(constraint, 400), b""
    for _ in range(400):
        output += b"".join(engine.pieces[token] for token in matcher.forced())
        if matcher.finished:
            return output
        allowed = np.flatnonzero(matcher.allowed())
        ends = engine.ends & set(allowed.tolist())
        assert ends in (set(), engine.ends)
        token = (
            rng.choice(sorted(ends)) if ends and rng.random() < 0.3 else int(rng.choice(allowed))
        )
        assert matcher.step(token, 0) == token
        if token in ends:
            assert matcher.finished
            assert not matcher.closed_early
            return output
        assert engine.pieces[token]
        output += engine.pieces[token]
    raise AssertionError(f"no end after 400 tokens: {output!r}")


def accepts(engine: OutlinesEngine, constraint: Constraint, output: bytes) -> bool:
    """Whether the engine admits exactly this text."""
    matcher = engine.matcher(constraint, 400)
    while output:
        allowed = np.flatnonzero(matcher.allowed()).tolist()
        ways = [t for t in allowed if engine.pieces[t] and output.startswith(engine.pieces[t])]
        if not ways:
            return False
        token = matcher.step(max(ways, key=lambda t: len(engine.pieces[t])), 0)
        output = output[len(engine.pieces[token]) :]
    return bool(matcher.allowed()[sorted(engine.ends)].all())


# what llguidance excludes although the schemas admit it: after 0.962, below 1, a further
# 0; DEL in a string
STRICTER = re.compile(r"^-?0\.\d*0$|\x7f")


def test_what_outlines_writes_holds_to_the_schema_and_llguidance_agrees(
    engine: OutlinesEngine,
) -> None:
    written = 0
    for schema in SCHEMAS:
        constraint = compile_schema(schema)
        try:
            engine.matcher(constraint, 400)
        except SchemaRefused:
            continue
        for seed in range(4):
            output = write(engine, constraint, seed).decode()
            constraint.parse(output)
            assert admits(constraint, output) or STRICTER.search(output), output
            written += 1
    least = {"outlines_core": 41, "llguidance": 50, "xgrammar": 37}
    assert written >= 4 * least[engine.backend]


# what outlines_core excludes although the schemas admit it: \u escapes, DEL and the
# controls after it; -0; upper case in a UUID; a tuple that stops early
EXCLUDED = re.compile(
    r"\\u|[\x7f-\x9f]|(^|[\[:,])-0(\.0+)?([,\]}]|$)|^\"[0-9A-Fa-f-]{36}\"$|^\[(true|false)?\]$"
)


def test_what_llguidance_writes_is_accepted(native: Native) -> None:
    reference = engine_of(native, "llguidance")
    core = engine_of(native, "outlines_core")
    compared: set[int] = set()
    for i, schema in enumerate(SCHEMAS):
        constraint = compile_schema(schema)
        for seed in range(4):
            output = write(reference, constraint, seed)
            assert accepts(reference, constraint, output)
            try:
                if accepts(core, constraint, output):
                    compared.add(i)
                else:
                    assert EXCLUDED.search(output.decode()), output
            except SchemaRefused:
                break
    assert len(compared) >= 38
    reference.close()


def test_a_text_that_breaks_its_schema_is_not_accepted(engine: OutlinesEngine) -> None:
    number = {"type": "integer", "minimum": -20, "maximum": 105}
    cases: list[tuple[Any, str]] = [
        (obj({"a": number}), '{ "a":1}'),
        (obj({"a": number}), '{"a": 1}'),
        (obj({"a": number}), '{"b":1}'),
        (obj({"a": number}), "{}"),
        (number, "106"),
        (number, "-21"),
        (number, "007"),
        ({"enum": [1, 10]}, "100"),
        (text(3), '"four"'),
        (text(3), '"\n"'),
        ({"enum": ["a.b"]}, '"axb"'),
        ({"type": "array", "items": number, "minItems": 1, "maxItems": 2}, "[]"),
        ({"type": "array", "items": number, "maxItems": 2}, "[1,2,3]"),
        ({"type": "array", "prefixItems": [number, number]}, "[1,2,3]"),
    ]
    for schema, wrong in cases:
        assert not accepts(engine, compile_schema(schema), wrong.encode()), wrong
    for right in (b"1", b"10", b"105", b"-2", b"-20"):
        assert accepts(engine, compile_schema(number), right)
    for right in (b"1", b"10"):
        assert accepts(engine, compile_schema({"enum": [1, 10]}), right)


def test_characters_may_be_written_in_parts_and_never_broken(core: OutlinesEngine) -> None:
    smile = "😀".encode()
    assert accepts(core, STRING, b'"' + smile + b'"')
    assert not accepts(core, STRING, b'"' + smile[:2] + b'"')
    assert not accepts(core, STRING, b'"' + smile[1:] + b'"')


def test_of_tokens_without_text_only_the_ends_are_allowed_and_all_of_them() -> None:
    byte = [bytes([i]) for i in range(256)]
    pieces = [*byte, b"", b"ab", b"ab", b"", b"<end>", b""]
    engine = OutlinesEngine(pieces, frozenset({259, 260}))
    constraint = compile_schema({"enum": ["ab", "abab", 7]})
    matcher = engine.matcher(constraint, 9)
    assert np.flatnonzero(matcher.allowed()).tolist() == [ord('"'), ord("7")]
    matcher.step(ord('"'), 0)
    assert np.flatnonzero(matcher.allowed()).tolist() == [ord("a"), 257, 258]
    matcher.step(258, 0)
    matcher.step(ord('"'), 0)
    assert np.flatnonzero(matcher.allowed()).tolist() == [259, 260]
    assert matcher.finished
    assert matcher.forced() == []
    matcher.step(260, 0)
    assert matcher.finished
    with pytest.raises(ModelError, match="does not allow"):
        matcher.step(ord("a"), 0)


def test_the_only_allowed_token_is_forced(native: Native, engine: OutlinesEngine) -> None:
    matcher = engine.matcher(compile_schema({"enum": [1117, 1118]}), 9)
    tokens = [*matcher.forced()]
    while not matcher.finished:
        allowed = np.flatnonzero(matcher.allowed())
        assert len(allowed) > 1
        tokens += [matcher.step(int(allowed[0]), 0), *matcher.forced()]
    assert b"".join(native.pieces[token] for token in tokens) in (b"1117", b"1118")
    if len(native.pieces) < 1000:  # digits stay apart there
        assert engine.matcher(compile_schema({"const": 1117}), 9).forced() == [
            native.pieces.index(digit.encode()) for digit in "1117"
        ]


def test_a_forced_run_is_bounded() -> None:
    engine = OutlinesEngine([*(bytes([i]) for i in range(256)), b""], frozenset({256}))
    matcher = engine.matcher(compile_schema({"const": "x" * 200}), 999)
    runs = [len(matcher.forced()) for _ in range(5)]
    assert runs == [64, 64, 64, 10, 0]
    assert matcher.finished


def test_a_matcher_starts_afresh_each_time(engine: OutlinesEngine) -> None:
    constraint = compile_schema(Either)
    first = engine.matcher(constraint, 99)
    start = first.allowed().copy()
    first.step(int(np.flatnonzero(start)[0]), 0)
    second = engine.matcher(constraint, 99)
    assert (second.allowed() == start).all()
    assert not (first.allowed() == start).all()


def test_a_long_string_is_indexed_and_a_huge_one_refused(core: OutlinesEngine) -> None:
    # without the start mark, 32 characters take outlines_core minutes
    long = compile_schema(text(300))
    assert accepts(core, long, b'"' + b'\\"' * 300 + b'"')
    assert not accepts(core, long, b'"' + b'\\"' * 301 + b'"')
    huge = {"type": "array", "items": text(100_000), "maxItems": 20}
    with pytest.raises(SchemaRefused, match="characters together"):
        core.matcher(compile_schema(huge), 9)


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        (text(9, pattern="^a|b$"), r"pattern at \$\.x"),
        (text(9, format="email"), r"format 'email' at \$\.x"),
        ({"type": "string", "format": "ipv4"}, r"format 'ipv4' at \$\.x"),
        ({"type": "integer", "multipleOf": 7, "maximum": 10**9}, r"multipleOf at \$\.x"),
        ({"type": "object", "additionalProperties": text(3)}, r"patternProperties at \$\.x"),
        (
            {"type": "array", "prefixItems": [text(2)], "items": text(2), "maxItems": 4},
            r"items beside prefixItems at \$\.x",
        ),
    ],
)
def test_outlines_core_refuses_by_name(core: OutlinesEngine, schema: Any, named: str) -> None:
    with pytest.raises(SchemaRefused, match=named):
        core.matcher(compile_schema(obj({"x": schema})), 9)


def test_sources_reach_llguidance_alone(native: Native) -> None:
    words = ["quick", "brown", "foxes", "jump", "over", "lazy", "dogs", "Oslo"]
    source = " ".join(f"{word}{i}" for i in range(30) for word in words)
    constraint = compile_schema(ground(obj({"place": text(20)}), [source], by_default=True))
    engine = engine_of(native, "llguidance")
    for seed in range(3):
        said = constraint.parse(write(engine, constraint, seed).decode())["place"]
        assert said in source
    assert not accepts(engine, constraint, b'{"place":"Paris"}')
    engine.close()
    with pytest.raises(SchemaRefused, match="x-shoal-sources at"):
        engine_of(native, "outlines_core").matcher(constraint, 9)


def test_decimals_are_exactly_those_of_the_range() -> None:
    rng = random.Random(1)
    for digits in (0, 1, 2):
        scale = 10**digits
        tails = [
            "".join(t) for n in range(1, digits + 1) for t in itertools.product("059", repeat=n)
        ]
        texts = [
            f"{sign}{whole}{tail}"
            for sign in ("", "-")
            for whole in range(125)
            for tail in ["", *(f".{t}" for t in tails)]
        ]
        for _ in range(30):
            low, high = sorted(rng.randint(-124 * scale, 124 * scale) for _ in range(2))
            regex = re.compile(decimals(low, high, digits))
            for number in texts:
                value = Decimal(number) * scale
                right = low <= value <= high and not (number[0] == "-" and value == 0)
                assert bool(regex.fullmatch(number)) == right, (low, high, digits, number)


def test_numba_is_not_needed(native: Native, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numba", None)
    engine = engine_of(native, "outlines_core")
    assert json.loads(write(engine, compile_schema(Everything), 1))


def test_masks_that_constrain_nothing_fail_the_load(
    native: Native, monkeypatch: pytest.MonkeyPatch
) -> None:
    from outlines.processors import OutlinesLogitsProcessor

    monkeypatch.setattr(OutlinesLogitsProcessor, "__call__", lambda self, ids, logits: logits)
    for backend in ("outlines_core", "llguidance"):
        with pytest.raises(ModelLoadError, match="does not constrain this vocabulary: after b''"):
            OutlinesEngine(native.pieces, native.ends, native.tokenizer(), backend)


def test_a_grammar_that_gives_up_is_an_error_and_no_end(
    native: Native, monkeypatch: pytest.MonkeyPatch
) -> None:
    from llguidance import LLParserLimits

    tight = LLParserLimits(initial_lexer_fuel=1, step_lexer_fuel=1, verbose_errors=False)
    engine = engine_of(native, "llguidance")
    monkeypatch.setattr("llguidance.LLParserLimits", lambda **_: tight)
    with pytest.raises(ModelError, match="gave up"):
        engine_of(native, "llguidance").matcher(compile_schema(Times), 99).allowed()
    assert engine.matcher(compile_schema(Times), 99).allowed().any()


def test_a_missing_package_is_named(native: Native, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xgrammar", None)
    with pytest.raises(ModelLoadError, match="pip install xgrammar"):
        OutlinesEngine(native.pieces, native.ends, None, "xgrammar")


def test_an_unknown_backend_and_a_closed_engine_say_so(native: Native) -> None:
    wrong: Any = "lark"
    with pytest.raises(UsageError, match="choose one of outlines_core, llguidance, xgrammar"):
        OutlinesEngine(native.pieces, native.ends, None, wrong)
    engine = engine_of(native, "outlines_core")
    engine.close()
    engine.close()
    with pytest.raises(ModelError, match="closed"):
        engine.matcher(STRING, 9)


def test_a_vocabulary_that_cannot_write_json_fails_the_load() -> None:
    with pytest.raises(ModelLoadError):
        OutlinesEngine([b"x", b"y", b""], frozenset({2}))
    with pytest.raises(ModelLoadError, match="no token that ends"):
        OutlinesEngine([bytes([i]) for i in range(256)], frozenset())
