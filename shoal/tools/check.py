"""Check a call's arguments, strictly, and say in one short sentence what is wrong.

Strict as JSON is strict: the string "3" is no number and `true` is no integer, but a
whole number will do for a float, and an ISO string for a date.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..errors import InvalidCall
from .signature import Signature

MAX_SHOWN = 60
MAX_REASON = 240

# pydantic's error types, by prefix, in the words a small model can act on.
_EXPECTED = {
    "string_type": "text",
    "int_": "a whole number",
    "float_": "a number",
    "decimal_": "a number",
    "bool_": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "set_type": "a list",
    "dict_type": "an object",
    "model_": "an object",
    "dataclass_": "an object",
    "date_from_": "a date such as 2024-03-31",
    "date_parsing": "a date such as 2024-03-31",
    "date_type": "a date such as 2024-03-31",
    "datetime_": "a date and time such as 2024-03-31T09:30:00",
    "time_": "a time such as 09:30",
    "none_required": "null",
}


def plain_json(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of `arguments` made of JSON data alone.

    Raises InvalidCall where that cannot be: NaN, infinity, a set, half a surrogate pair,
    nesting without end.
    """
    try:
        text = json.dumps(dict(arguments), allow_nan=False, ensure_ascii=False)
        return json.loads(text.encode())  # encoding finds lone surrogates, which have no UTF-8
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidCall(
            f"{name}: the arguments are not plain JSON: {_cut(str(error), MAX_REASON)}."
        ) from error


def make_check(name: str, signature: Signature) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """The function that turns JSON arguments of tool `name` into keyword arguments.

    Only what was given is returned, so that the function's own defaults stay in force.
    The returned function raises InvalidCall.
    """
    fields = {f"p{index}": key for index, key in enumerate(signature.names)}

    def check(arguments: Mapping[str, Any]) -> dict[str, Any]:
        data = plain_json(name, arguments)
        try:
            checked = signature.checker.model_validate_json(
                json.dumps(data), strict=True, extra="forbid"
            )
        except ValidationError as error:
            raise InvalidCall(f"{name}: {_explain(error, data, signature.names)}") from error
        except Exception as error:  # a validator of the tool's author may raise anything
            reason = _cut(f"{type(error).__name__}: {error}", MAX_REASON)
            raise InvalidCall(f"{name}: the arguments cannot be checked: {reason}.") from error
        return {fields[field]: getattr(checked, field) for field in checked.model_fields_set}

    return check


def shown(value: object) -> str:
    """`value` as JSON on one line, cut to `MAX_SHOWN` characters."""
    return _cut(json.dumps(value, ensure_ascii=False, default=str), MAX_SHOWN)


def _explain(error: ValidationError, data: dict[str, Any], names: tuple[str, ...]) -> str:
    errors = error.errors(include_url=False)
    for e in errors:
        if e["type"] == "extra_forbidden":
            opening = f"there is no parameter {shown(e['loc'][-1])}"
            if len(e["loc"]) > 1:
                return f"{opening} in {_path(e, data).rpartition('.')[0]}."
            known = f"the parameters are: {', '.join(names)}" if names else "the tool takes none"
            return f"{opening}; {known}."
    wrong = [e for e in errors if e["type"] != "missing"]
    if not wrong:
        missing = [_path(e, data) for e in errors]
        verb = "is" if len(missing) == 1 else "are"
        return _cut(f"{' and '.join(missing)} {verb} missing", MAX_REASON) + "."
    if wrong[0]["type"] == "json_invalid":
        return f"the arguments are not plain JSON: {wrong[0]['msg']}."
    path = _path(wrong[0], data)
    got = f"got {shown(wrong[0]['input'])}"
    # The choices of a union fail one by one, all at the same place.
    here = [e for e in wrong if _path(e, data) == path]
    expected = list(dict.fromkeys(filter(None, map(_expected, here))))
    if not expected:
        message = wrong[0]["msg"].removeprefix("Value error, ").removeprefix("Assertion failed, ")
        return f"{path} is refused: {_cut(message.rstrip('.'), MAX_REASON)}, {got}."
    phrase = f"{path} must be {' or '.join(expected)}"
    return f"{_cut(phrase, MAX_REASON)}, {got}."


def _path(error: ErrorDetails, data: Any) -> str:
    """The place of `error` in `data` as a reader writes it: `stops[2].name`.

    Where `data` has no such step it is pydantic's mark of a union choice, and left out,
    but for the last step to something missing.
    """
    path = ""
    place = error["loc"]
    for position, part in enumerate(place):
        step = f"[{part}]" if isinstance(part, int) else f".{part}"
        try:
            data = data[part]
        except (LookupError, TypeError):
            if error["type"] == "missing" and position == len(place) - 1:
                path += step
        else:
            path += step
    return path.removeprefix(".")


def _expected(error: ErrorDetails) -> str | None:
    """What would do in place of what was given, where pydantic says so."""
    kind, message = error["type"], error["msg"]
    if kind in ("literal_error", "enum"):
        return str(error.get("ctx", {}).get("expected", "")).replace("'", '"')
    for prefix, phrase in _EXPECTED.items():
        if kind.startswith(prefix):
            return phrase
    opening = "Input should be "
    return message.removeprefix(opening) if message.startswith(opening) else None


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
