"""Errors as every OpenAI client reads them: a status and one JSON object with a sentence."""

from typing import Any

from shoal.errors import (
    Cancelled,
    ContextOverflow,
    InvalidOutput,
    LimitTooSmall,
    SchemaRefused,
    ShoalError,
    Truncated,
    UsageError,
)

__all__ = ["Refused", "refusal_of"]

_TYPES = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}


class Refused(Exception):
    """A request that is not answered, or no further.

    Args:
        status: The HTTP status.
        message: One sentence: what was wrong, and what to do.
        param: The field of the request that is to blame, such as `messages[0].content`.
        code: A word for programs.
        retry_after: Seconds after which the same request may succeed.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.param, self.code = status, message, param, code
        self.retry_after = retry_after

    @property
    def headers(self) -> dict[str, str]:
        """What goes out beside the body."""
        headers: dict[str, str] = {}
        if self.retry_after is not None:
            headers["Retry-After"] = str(self.retry_after)
        if self.status == 401:
            headers["WWW-Authenticate"] = "Bearer"
        if self.status in (408, 413, 503):
            headers["Connection"] = "close"  # what is left of the body is not read
        return headers

    def body(self) -> dict[str, Any]:
        """The object `error` of the OpenAI API."""
        kind = _TYPES.get(self.status, "server_error" if self.status >= 500 else None)
        return {
            "error": {
                "message": self.message,
                "type": kind or "invalid_request_error",
                "param": self.param,
                "code": self.code,
            }
        }


def refusal_of(error: ShoalError) -> Refused:
    """The answer to a request that Shoal could not serve."""
    message = str(error)
    match error:
        case ContextOverflow():
            return Refused(400, message, code="context_length_exceeded")
        case LimitTooSmall():
            return Refused(400, message, code="max_tokens_too_small")
        case SchemaRefused():
            return Refused(400, message, code="schema_refused")
        case UsageError():
            return Refused(400, message)
        case Cancelled():
            return Refused(503, "The run was stopped, for the server is shutting down.")
        case Truncated():
            return Refused(504, message, code="out_of_time")
        case InvalidOutput():
            return Refused(422, message, code="invalid_output")
        case _:
            return Refused(502, message, code="model_error")
