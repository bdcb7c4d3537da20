"""From what a caller gives, a pydantic type or a dict, to a JSON Schema."""

import json
import warnings
from functools import lru_cache
from typing import Any

from jsonschema import Draft202012Validator, SchemaError
from pydantic import TypeAdapter
from pydantic.errors import PydanticInvalidForJsonSchema, PydanticSchemaGenerationError
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import DecimalSchema

from shoal.errors import SchemaRefused
from shoal.grammar.merge import JSON, is_object

__all__ = ["problem_of", "schema_of"]


class _Generator(GenerateJsonSchema):
    """Pydantic's schemas, but a Decimal is a number: its string form is any text."""

    def decimal_schema(self, schema: DecimalSchema) -> JsonSchemaValue:
        return super().decimal_schema(schema)["anyOf"][0]


@lru_cache(maxsize=256)
def problem_of(schema: str) -> str | None:
    """What makes a text no JSON Schema; cached, for the check takes milliseconds."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of re, about a [ in a class
            Draft202012Validator.check_schema(json.loads(schema))
    except SchemaError as error:
        message = " ".join(error.message.split())[:200]
        return f"The schema is no JSON Schema at {error.json_path}: {message}."
    except RecursionError:
        return "The schema is nested too deeply."
    return None


def schema_of(schema: Any) -> JSON:
    """The JSON Schema of a pydantic type (any type pydantic knows), or a copy of a schema."""
    if is_object(schema):
        try:
            copy: JSON = json.loads(json.dumps(schema, allow_nan=False))
            json.dumps(copy, ensure_ascii=False).encode()
            text = json.dumps({k: v for k, v in copy.items() if not k.startswith("x-")})
        except (TypeError, ValueError) as error:
            raise SchemaRefused(f"The schema is no JSON: {error}.") from None
        except RecursionError:
            raise SchemaRefused("The schema is nested too deeply.") from None
        if problem := problem_of(text):
            raise SchemaRefused(problem)
        return copy
    try:
        return TypeAdapter[Any](schema).json_schema(schema_generator=_Generator)
    except (PydanticSchemaGenerationError, PydanticInvalidForJsonSchema) as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise SchemaRefused(f"{schema!r} has no JSON Schema: {reason}.") from None
