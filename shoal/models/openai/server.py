"""A model behind an HTTP server that speaks OpenAI's chat completions."""

import asyncio
import os
import threading
import weakref
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from shoal.errors import ModelError, UsageError
from shoal.grammar import compile_schema
from shoal.grammar.refs import JSON
from shoal.models.base import Completion, Limits, Message, ModelInfo, PromptStyle, Schema
from shoal.models.openai.address import Address
from shoal.models.openai.calls import Call, Calls
from shoal.models.openai.enforcement import Enforcement
from shoal.models.openai.protocol import chat_messages
from shoal.models.openai.requests import Requests
from shoal.models.openai.room import Room
from shoal.models.openai.transport import AsyncTransport, Settings, SyncTransport, iterate, run

__all__ = ["OpenAIServer"]


class OpenAIServer:
    """A model on any server with `POST /chat/completions`: Ollama, vLLM, llama-server,
    LM Studio, llama_cpp.server, transformers serve, or a cloud.

        OpenAIServer("http://localhost:11434/v1", "qwen3:1.7b")

    With the first schema it asks the server once what it enforces (`enforcement`), in up to
    five short calls. Every answer is checked all the same, for servers fail open; one that
    fails is asked for again with the reason, `repairs` times, within the limits of the call.
    Where the server enforces nothing, the schema stands in the prompt (but for a model of
    compact prompts, which was trained on those alone), and an `UnconstrainedWarning` says so
    once.

    `confidence` and `tokens` come from the server's logprobs, where it gives any. They are
    those of the model before any grammar, over the whole vocabulary, and include tokens that
    a grammar forced; a `margin` is that of the token taken over the likeliest other one, at
    least 0; `mask_mass` is not a number where a grammar held, for no server tells it.

    Keys come from the environment alone: `SHOAL_API_KEY_<HOST>`, and for openai.com
    `OPENAI_API_KEY`; no other host gets the latter. They stand in no message.

    Args:
        url: the base address, most often ending in `/v1`.
        model: its name on the server.
        timeout: seconds without a sign of life after which a call fails; `Limits.seconds`
            bounds the whole call.
        retries: tries after one that failed by 408, 409, 425, 429, 5xx or a lost connection,
            with growing random pauses, or as long as the server asks (60 s at most).
        repairs: further answers to one that failed its check.
        connections: open at once, for blocking and for asynchronous calls each; further
            calls wait their turn, within their limit of seconds.
        trust_env: take proxies and certificates from the environment (HTTPS_PROXY and the
            like). By default nothing but the named host is spoken to.
        prompt_style: `compact` for a model trained on Shoal's short prompts.
        context: tokens of prompt and output that the server was started with. Some servers
            cut a longer prompt and say nothing; given this, a prompt that is too long by an
            estimate (tokens a byte, learned from the answers) is refused before it is sent.

    Raises:
        UsageError: the address is none, or holds a key.
    """

    def __init__(
        self,
        url: str,
        model: str,
        *,
        timeout: float = 600.0,
        retries: int = 3,
        repairs: int = 2,
        connections: int = 16,
        trust_env: bool = False,
        prompt_style: PromptStyle = "chat",
        context: int | None = None,
    ) -> None:
        self.address = Address.of(url, model)
        self.name = model
        self.prompt_style: PromptStyle = prompt_style
        for name, value, least in (
            ("timeout", timeout, 0.001),
            ("retries", retries, 0),
            ("repairs", repairs, 0),
            ("connections", connections, 1),
            ("context", 1 if context is None else context, 1),
        ):
            if not least <= value < float("inf"):
                raise UsageError(f"OpenAIServer's {name} is {value}; it must be at least {least}.")
        key = self.address.key()
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json, text/event-stream",
        }
        if key is not None:
            headers["Authorization"] = f"Bearer {key}"
        settings = Settings(
            self.address.url, headers, timeout, min(timeout, 10.0), connections, trust_env
        )
        self._sync, self._async = SyncTransport(settings), AsyncTransport(settings)
        server = f"The server at {urlsplit(self.address.url).netloc}"
        self._requests = Requests(model, server, key, timeout, retries)
        self._room = Room(context)
        self._calls = Calls(self._requests, repairs, self._room, words=prompt_style == "chat")
        self._process = os.getpid()
        self._free = weakref.finalize(
            self, _free, self._requests.closed, self._sync, self._async, self._process
        )

    @property
    def enforcement(self) -> Enforcement | None:
        """What the server was found to enforce; None before the first schema."""
        return self._calls.enforcement

    @property
    def info(self) -> ModelInfo:
        """What the server's list of models tells; 0 and `unknown` stand for what it does not.

        Raises:
            ServerError: it cannot be reached, or has no such list.
        """
        self._check_open()
        listed = run(self._requests.models(self._sync))
        named = [entry for entry in listed if entry.get("id") == self.name]
        # a server of one model answers to any name
        entry: JSON = (named or listed)[0] if len(named or listed) == 1 else {}
        meta: Any = entry.get("meta") or {}
        context = meta.get("n_ctx") or entry.get("max_model_len") or entry.get("context_length")
        found = self.enforcement
        return ModelInfo(
            name=self.name,
            engine=self.address.url + ("" if found is None else f" ({found.form or 'no grammar'})"),
            architecture="unknown",
            parameters=meta.get("n_params") or 0,
            bytes=meta.get("size") or 0,
            context=context or self._room.context or 0,
            vocabulary=meta.get("n_vocab") or 0,
            prompt_style=self.prompt_style,
        )

    def prepare(self, schema: Schema, limits: Limits | None = None) -> None:
        """Compile the schema, and ask the server once what it enforces.

        No limit is too small, for only the server knows its tokens.

        Raises:
            SchemaRefused: the schema is beyond what Shoal can bound and check.
            ServerError: the server cannot be reached, or fails.
        """
        self._check_open()
        compile_schema(schema)
        run(self._calls.find_enforcement(self._sync))

    def complete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """Answer once; see `Model.complete`.

        `Limits.tokens` bounds all attempts of a call together, as far as the server tells
        what it used. What an answer costs beyond the text, such as reasoning, counts. Free
        text with a limit of seconds is streamed, so that what came before it is kept; where
        the server tells no usage of a stream, its pieces count as sampled tokens.

        Raises:
            ServerError: the server cannot be reached, refuses, or answers what is no answer.
            InvalidOutput: the answer fails its schema after all repairs, or is empty.
        """
        return run(
            self._calls.complete(
                self._sync, self._call(messages, schema, temperature, seed, limits)
            )
        )

    async def acomplete(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Completion:
        """As `complete`; cancelling the task closes the connection, and ends the generation
        where the server looks after that.
        """
        call = self._call(messages, schema, temperature, seed, limits)
        future = self._async.submit(self._calls.complete(self._async, call))
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if self._requests.closed.is_set() and not (task and task.cancelling()):
                raise ModelError(f"The model {self.name} is closed.") from None
            raise

    def stream(
        self,
        messages: Sequence[Message],
        schema: Schema | None = None,
        *,
        temperature: float = 0.0,
        seed: int | None = None,
        limits: Limits | None = None,
    ) -> Iterator[str | Completion]:
        """Pieces of text as they come, then the `Completion`.

        Under a schema that the server enforces, a failed answer is not repaired, for it was
        shown already; where it enforces none, the checked answer comes as one piece.
        Closing the iterator closes the connection.
        """
        call = self._call(messages, schema, temperature, seed, limits)
        return iterate(self._calls.stream(self._sync, call))

    def close(self) -> None:
        """Close the connections; later calls raise `ModelError`, and so do tasks that wait.

        A thread that waits for the server does so until the server answers, or its limit of
        seconds passes. The model is closed by itself when nothing refers to it any more.
        """
        self._free()

    def _check_open(self) -> None:
        if self._process != os.getpid():
            raise ModelError(
                f"The model {self.name} was loaded before this process was forked; load it anew."
            )
        if self._requests.closed.is_set():
            raise ModelError(f"The model {self.name} is closed.")

    def _call(
        self,
        messages: Sequence[Message],
        schema: Schema | None,
        temperature: float,
        seed: int | None,
        limits: Limits | None,
    ) -> Call:
        self._check_open()
        if not 0 <= temperature < float("inf"):
            raise UsageError(f"The temperature is {temperature}; it must be 0 or above.")
        limits = limits or Limits()
        self._room.check(messages, limits.tokens)
        return Call(
            chat_messages(messages, join=self.prompt_style == "chat"),
            None if schema is None else compile_schema(schema),
            temperature,
            seed,
            limits,
        )


def _free(
    closed: threading.Event, sync: SyncTransport, asynchronous: AsyncTransport, process: int
) -> None:
    closed.set()
    if process == os.getpid():
        sync.close()
        asynchronous.close()
