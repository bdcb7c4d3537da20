"""No schema, however hostile, ends the process, hangs, or gets past its own meaning."""

import json
import subprocess
import sys
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from shoal.errors import ShoalError, UsageError
from shoal.grammar import compile_schema
from shoal.models import Limits, Message
from shoal.models.llamacpp import LlamaCpp
from tests.models.hostile import HOSTILE, nested

ASK: list[Message] = [{"role": "user", "content": "go"}]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_schema_gives_a_value_or_an_error_with_a_name(name: str, tiny: LlamaCpp) -> None:
    schema = HOSTILE[name]
    try:
        done = tiny.complete(ASK, schema, temperature=1.0, seed=1, limits=Limits(tokens=200))
    except ShoalError as error:
        message = str(error)
        assert message.endswith(".") and len(message) < 1000, message
        return
    value: Any = json.loads(done.text)
    assert compile_schema(schema).parse(done.text) == done.value == value
    given: Any = json.loads(json.dumps(schema))
    check: Any = Draft202012Validator(given)
    assert check.is_valid(value), done.text


def test_the_engine_answers_after_hostile_schemas(tiny: LlamaCpp) -> None:
    for name in ("strange values", "a catastrophe of alternatives", "a far look back"):
        try:
            tiny.complete(ASK, HOSTILE[name], limits=Limits(tokens=60))
        except ShoalError:
            continue
    assert tiny.complete(ASK, {"type": "boolean"}).value in (True, False)


def test_a_required_key_longer_than_the_budget_is_said_before_a_token_is_drawn(
    tiny: LlamaCpp,
) -> None:
    with pytest.raises(UsageError, match="tokens"):
        tiny.complete(ASK, HOSTILE["a key longer than any budget"], limits=Limits(tokens=200))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("kind", ["object", "array", "anyOf", "allOf", "not"])
def test_depth_does_not_overflow_a_stack(kind: str) -> None:
    """In a process of its own, for an overflow in native code would end this one."""
    for depth in (100, 130, 250):
        schema = json.dumps(nested(depth, kind))
        code = (
            "import json, sys\n"
            "from shoal.errors import SchemaRefused\n"
            "from shoal.grammar import compile_schema\n"
            "try:\n"
            "    compile_schema(json.load(sys.stdin))\n"
            "    print('compiled')\n"
            "except SchemaRefused as refused:\n"
            "    print('refused', refused)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], input=schema, capture_output=True, text=True, timeout=100
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(("compiled", "refused"))
