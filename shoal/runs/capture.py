"""What of an event is kept: all of it, or no content, and never what looks like a secret."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Literal, cast

__all__ = ["MASK", "Capture", "captured", "masked"]

Capture = Literal["full", "meta", "off"]
"""`full` keeps texts, `meta` their lengths and hashes alone, `off` keeps no record at all."""

MASK = "[masked]"

_PLAIN = frozenset(
    (
        *("event", "run_id", "at", "role", "model", "usage", "seconds", "stop", "closed_early"),
        *("features", "tool", "repeated", "left_out", "earlier_left_out", "graph", "options"),
        *("prompt_style", "prompt_styles", "kind", "name", "probability", "effect", "timeout"),
        *("allow", "after_untrusted"),
    )
)
"""Fields that hold no content; of every other one `meta` keeps a digest."""

_NESTED = ("attempts", "tools", "messages", "earlier")
_SECRET_NAME = re.compile(
    r"(?:api|access|private|secret)[_-]?key|(?:\w+[_-])?(?:token|secret|passw(?:or)?d)"
    r"|authorization|credentials?",
    re.IGNORECASE,
)

_FORMS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (markers, re.compile(pattern, re.IGNORECASE | re.DOTALL))
    for markers, pattern in (
        (("sk-", "sk_", "rk_", "pk_"), r"\b[srp]k[-_][\w-]{16,}"),
        (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"\bgh[pousr]_\w{20,}"),
        (("github_pat_", "glpat-", "pypi-"), r"\b(?:github_pat_|glpat-|pypi-)[\w-]{16,}"),
        (("xox",), r"\bxox[a-z]-[\w-]{10,}"),
        (("akia", "asia"), r"\b(?:akia|asia)[a-z0-9]{16}\b"),
        (("aiza",), r"\baiza[\w-]{30,}"),
        (("hf_", "npm_", "gsk_", "lsv2_", "nvapi-"), r"\b(?:hf|npm|gsk|lsv2|nvapi)[_-][\w-]{20,}"),
        (("eyj",), r"\beyj[\w-]{8,}\.[\w-]{8,}\.[\w-]{4,}"),
        (("bearer ",), r"(?<=\bbearer )[\w.~+/=-]{8,}"),
        (("private key",), r"-----begin [a-z ]*private key-----.*?(?:-----end [a-z ]*-----|\Z)"),
        (("://",), r"(?<=://)[^\s/@:\"']*:[^\s/@\"']+(?=@)"),
    )
)
"""Words, one of which a text must hold, and the form that is masked then: most hold none."""

_NAMES = ("key", "token", "secret", "passw")
_ASSIGNED = re.compile(
    r"((?:(?:api|access|private|secret)[_-]?key|token|secret|passw(?:or)?d)"
    r"[\"']?\s*[=:]\s*[\"']?)(?!\[masked\])[^\s\"',;}]{8,}",
    re.IGNORECASE,
)
_MARKERS = (*(marker for markers, _ in _FORMS for marker in markers), *_NAMES)


def masked(value: Any) -> Any:
    """`value` with what looks like a secret replaced, in every text of it and below it.

    That is: keys and tokens of known services by their form, JSON Web Tokens, private keys,
    passwords in addresses, what follows `api_key=`, `token:` and the like, and every text
    under such a name. A secret that has no such form cannot be told from other text.
    """
    match value:
        case str():
            return _masked_text(value)
        case list():
            return [masked(item) for item in cast("list[Any]", value)]
        case dict():
            items = cast("dict[str, Any]", value).items()
            return {
                masked(key): MASK
                if isinstance(item, str) and _SECRET_NAME.fullmatch(key)
                else masked(item)
                for key, item in items
            }
        case _:
            return value


def captured(event: Mapping[str, Any], capture: Capture) -> dict[str, Any]:
    """An event as it is stored: masked, and without content where `capture` is `meta`.

    A text that is left out leaves `{"sha256": 16 hexadecimal digits, "characters": n}`, so
    two runs can still be compared. A short text can be guessed from its digest.
    """
    if capture == "full":
        text = json.dumps(event).lower()  # to look once is cheaper than in each part
        plain = not any(marker in text for marker in _MARKERS)
        return dict(event) if plain else masked(dict(event))
    return {key: _without_content(key, value) for key, value in event.items()}


def _without_content(key: str, value: Any) -> Any:
    if key in _PLAIN or value is None or isinstance(value, bool):
        return masked(value)
    if key in _NESTED and isinstance(value, list):
        rows = cast("list[Any]", value)
        return [
            {name: _without_content(name, item) for name, item in row.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType, reportUnknownMemberType]
            if isinstance(row, dict)
            else _digest(row)
            for row in rows
        ]
    return _digest(value)


def _digest(value: Any) -> dict[str, Any]:
    text = value if isinstance(value, str) else json.dumps(value, sort_keys=True)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return {"sha256": digest[:16], "characters": len(text)}


def _masked_text(text: str) -> str:
    lower = text.lower()
    for markers, form in _FORMS:
        if any(marker in lower for marker in markers):
            text = form.sub(MASK, text)
    if any(name in lower for name in _NAMES):
        text = _ASSIGNED.sub(rf"\1{MASK}", text)
    return text
