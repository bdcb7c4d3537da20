"""llama.cpp in this process, constrained by llguidance."""

from shoal.models.llamacpp.model import LlamaCpp

__all__ = ["LlamaCpp"]
