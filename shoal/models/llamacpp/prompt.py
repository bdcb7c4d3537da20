"""Messages to tokens through the chat template that the model file carries.

The template is rendered over place holders; contents are tokenised apart, as plain
text. So no content can become a special token or change what the template does.
"""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, cast

from jinja2 import TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from shoal.errors import ModelError, ModelLoadError, UsageError
from shoal.models.base import Message

__all__ = ["Prompter"]

_ROLES = ("system", "user", "assistant", "tool")
_HOLDER = "SHOAL7Q{}Q7LAOHS"
_HELD = re.compile(r"SHOAL7Q([0-9]+)Q7LAOHS")

Tokenize = Callable[..., list[int]]


class Prompter:
    """Renders conversations for one model.

    Args:
        template: Jinja text.
        tokenize: `tokenize(text, special=bool)`.
        bos, eos: texts of these tokens, for the template.
        first: a token to put first unless the template does; None for none.
    """

    def __init__(
        self, template: str, tokenize: Tokenize, *, bos: str, eos: str, first: int | None
    ) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        # jinja2 leaves these dicts half typed
        environment.filters["tojson"] = _to_json  # pyright: ignore[reportUnknownMemberType]
        names = cast(dict[str, Any], environment.globals)  # pyright: ignore[reportUnknownMemberType]
        names["raise_exception"] = _raise
        names["strftime_now"] = _no_date
        # a tag of transformers that marks what to train on
        template = re.sub(r"(\{%-?\s*)generation\b", r"\1if true", template)
        template = re.sub(r"(\{%-?\s*)endgeneration\b", r"\1endif", template)
        try:
            self._template = environment.from_string(template)
        except TemplateError as error:
            raise ModelLoadError(f"The model's chat template does not parse: {error}.") from None
        self._tokenize = tokenize
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._first = first
        self._system = self._shows("system", "user")
        self._tool = self._shows("user", "assistant", "tool")
        self._neighbours = self._takes("user", "user")

    def tokens(self, messages: Sequence[Message]) -> list[int]:
        """The prompt, up to where the assistant's answer begins.

        Where the template knows no system role, its text goes before the first user
        message; where it knows no tool role, the message is the user's; where it wants
        roles to alternate, neighbours of one role become one message. A template that
        asks for today's date gets none, so that the same call gives the same prompt.

        Raises:
            UsageError: no messages, or a message with an unknown role.
            ModelError: the template refuses the conversation or leaves a message out.
        """
        adapted = self._adapt(_checked(messages))
        rendered = self._render([role for role, _ in adapted])
        result: list[int] = []
        shown: set[int] = set()
        for i, piece in enumerate(_HELD.split(rendered)):
            if i % 2 == 0:
                result += self._tokenize(piece, special=True) if piece else []
            else:
                shown.add(int(piece))
                result += self._tokenize(adapted[int(piece)][1], special=False)
        for i, (role, content) in enumerate(adapted):
            if content and i not in shown:
                raise ModelError(
                    f"The model's chat template leaves out message {i + 1} (role {role})."
                )
        if self._first is not None and result[:1] != [self._first]:
            result.insert(0, self._first)
        return result

    def _adapt(self, messages: Sequence[Message]) -> list[tuple[str, str]]:
        result: list[tuple[str, str]] = []
        before = ""
        for message in messages:
            role, content = message["role"], message["content"]
            if role == "system" and not self._system:
                before += content + "\n\n"
                continue
            if role == "tool" and not self._tool:
                role = "user"
            if role == "user" and before:
                content, before = before + content, ""
            if result and result[-1][0] == role and not self._neighbours:
                content = result.pop()[1] + "\n\n" + content
            result.append((role, content))
        if before:
            result.append(("user", before.rstrip("\n")))
        return result

    def _render(self, roles: Sequence[str]) -> str:
        held = [{"role": r, "content": _HOLDER.format(i)} for i, r in enumerate(roles)]
        try:
            return self._template.render(
                messages=held,
                add_generation_prompt=True,
                enable_thinking=False,
                tools=None,
                **self._tokens,
            )
        except (TemplateError, TypeError, ValueError, OverflowError) as error:
            raise ModelError(f"The model's chat template refuses the messages: {error}.") from None

    def _takes(self, *roles: str) -> bool:
        """Whether the template renders these roles in this order."""
        try:
            self._render(roles)
        except ModelError:
            return False
        return True

    def _shows(self, *roles: str) -> bool:
        """Whether it does, and leaves none of them out."""
        if not self._takes(*roles):
            return False
        return {str(i) for i in range(len(roles))} <= set(_HELD.findall(self._render(roles)))


def _checked(messages: Sequence[Message]) -> Sequence[Message]:
    if not messages:
        raise UsageError("There are no messages; give at least one.")
    for i, message in enumerate(messages):
        if message["role"] not in _ROLES:
            raise UsageError(
                f"Message {i + 1} has the role {message['role']!r}; "
                f"it must be one of {', '.join(_ROLES)}."
            )
    return messages


def _to_json(value: Any, indent: int | None = None, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _no_date(_format: str) -> str:
    return ""


def _raise(message: str) -> None:
    raise TemplateError(message)
