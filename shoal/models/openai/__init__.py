"""Any server that speaks OpenAI's chat completions: local or in a cloud."""

from shoal.models.openai.enforcement import Enforcement, UnconstrainedWarning
from shoal.models.openai.protocol import ServerError
from shoal.models.openai.server import OpenAIServer

__all__ = ["Enforcement", "OpenAIServer", "ServerError", "UnconstrainedWarning"]
