"""Requests to one model on one server: retries, and fields that the server does not take.

Retries wait with full jitter (M. Brooker, "Exponential Backoff And Jitter", AWS
Architecture Blog, 2015).
"""

import contextlib
import json
import random
import threading
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from shoal.errors import ModelError
from shoal.grammar.refs import JSON, is_list, is_object
from shoal.models.openai.protocol import Answer, Busy, Refused, ServerError, objects, read_object
from shoal.models.openai.transport import Lost, Silent, Transport

__all__ = ["SLACK", "Requests"]

_FIRST_PAUSE, _LONGEST_PAUSE, _LONGEST_WAIT = 0.25, 8.0, 60.0
_OPTIONAL = {"logprobs", "top_logprobs", "stream_options"}
SLACK = 64
"""Objects of a stream beyond the limit of tokens: the role, the usage, signs of life."""


class Requests:
    """One model on one server, and what was learnt of the fields it takes.

    Args:
        model: its name there.
        server: how messages name the server.
        key: hidden from messages.
        timeout: seconds of silence, for messages.
        retries: tries after the first.
    """

    def __init__(
        self, model: str, server: str, key: str | None, timeout: float, retries: int
    ) -> None:
        self.model = model
        self.server = server
        self.closed = threading.Event()
        self._key, self._timeout, self._retries = key, timeout, retries
        self._limit_field = "max_tokens"
        self._left_out: set[str] = set()

    def body(
        self,
        messages: list[dict[str, str]],
        tokens: int,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        stream: bool = False,
        scores: bool = True,
    ) -> JSON:
        """The JSON of a request."""
        body: JSON = {
            "model": self.model,
            "messages": messages,
            "temperature": temperature,
            self._limit_field: tokens,
        }
        if scores:
            body |= {"logprobs": True, "top_logprobs": 2}
        if seed is not None:
            body["seed"] = seed
        if stream:
            body |= {"stream": True, "stream_options": {"include_usage": True}}
        return {name: value for name, value in body.items() if name not in self._left_out}

    async def one(
        self, transport: Transport, body: JSON, deadline: float | None, probing: bool = False
    ) -> Answer:
        """The answer to a request that is not streamed; a probe takes a 500 for a refusal."""
        answer = Answer()
        tokens: int = body[self._limit_field]
        async with aclosing(self.objects(transport, body, deadline, probing)) as values:
            async for value in values:
                answer.add(value)
                if answer.events > tokens + SLACK:
                    answer.finish = "length"
                    break
        return answer

    async def objects(
        self, transport: Transport, body: JSON, deadline: float | None, probing: bool = False
    ) -> AsyncGenerator[JSON]:
        """The objects that answer a request; failures that may pass are tried again.

        Raises:
            Expired: the deadline passed.
            ServerError: the server cannot be reached or fails.
        """
        tries = 0
        while True:
            tries += 1
            begun = False
            try:
                data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
                async with (
                    self._reported(),
                    transport.open("POST", "/chat/completions", data, deadline) as reply,
                    aclosing(objects(reply, self.server)) as values,
                ):
                    async for value in values:
                        begun = True
                        yield value
                return
            except (Refused, Busy) as error:
                changed = self._without_refused(body, error.reason)
                if changed is not None:
                    body = changed
                    tries -= 1
                    continue
                if isinstance(error, Refused) or (probing and error.status in (500, 501)):
                    raise
                await self._pause(transport, error, error.wait, tries, deadline)
            except Lost as lost:
                if begun:
                    raise ServerError(f"{self.server} broke off its answer: {lost}.") from None
                error = ServerError(
                    f"{self.server} gave no answer: {lost} ({tries} tries); is it running?"
                )
                await self._pause(transport, error, None, tries, deadline)

    async def _pause(
        self,
        transport: Transport,
        error: ServerError,
        asked: float | None,
        tries: int,
        deadline: float | None,
    ) -> None:
        """Wait before the next try, or raise the error where there is none."""
        if tries > self._retries:
            raise error
        pause = random.uniform(0, min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**tries))
        if asked is not None:
            pause += asked
        late = deadline is not None and time.monotonic() + pause >= deadline
        if late or pause > _LONGEST_WAIT:
            wants = f" It asks to wait {asked:.0f} seconds." if asked is not None else ""
            raise ServerError(f"{error}{wants} The call cannot wait so long.", error.status)
        await transport.sleep(pause)

    def _without_refused(self, body: JSON, reason: str) -> JSON | None:
        """The body without an optional field that the server refuses; None if it is not that.

        What is learnt holds for all later calls.
        """
        if self._limit_field in reason and "max_completion_tokens" in reason:
            if "max_tokens" not in body:
                return None
            self._limit_field = "max_completion_tokens"
            return {
                ("max_completion_tokens" if name == "max_tokens" else name): value
                for name, value in body.items()
            }
        named = {name for name in _OPTIONAL if name in reason}
        if "logprobs" in reason:
            named |= {"logprobs", "top_logprobs"}
        if not named & body.keys():
            return None
        self._left_out |= named
        return {name: value for name, value in body.items() if name not in named}

    @contextlib.asynccontextmanager
    async def _reported(self) -> AsyncGenerator[None]:
        """Say what went wrong in words of the caller, the key never among them."""
        if self.closed.is_set():
            raise ModelError(f"The model {self.model} is closed.")
        try:
            yield
        except Silent:
            raise ServerError(
                f"{self.server} sent nothing for {self._timeout:g} seconds; give it more time, "
                "or a shorter prompt."
            ) from None
        except ModelError as error:
            if self._key and self._key in str(error):
                error.args = (str(error).replace(self._key, "***"),)
            raise

    async def models(self, transport: Transport) -> list[JSON]:
        """The server's list of models; empty where it has none.

        Raises:
            ServerError: the server cannot be reached, or has no such address.
        """
        try:
            value = await self._listed(transport)
        except Lost:
            # the server may have closed a connection that was kept from an earlier call
            try:
                value = await self._listed(transport)
            except Lost as lost:
                raise ServerError(
                    f"{self.server} gave no list of its models: {lost}; is it running?"
                ) from None
        listed: Any = value.get("data")
        if not is_list(listed):
            return []
        return [entry for entry in listed if is_object(entry)]

    async def _listed(self, transport: Transport) -> JSON:
        async with self._reported(), transport.open("GET", "/models", None, None) as reply:
            return await read_object(reply, self.server)
