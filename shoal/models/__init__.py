"""A small model behind one protocol. Engines load when first used."""

from shoal.models.base import (
    Completion,
    Confidence,
    Limits,
    Message,
    Model,
    ModelInfo,
    Usage,
)
from shoal.models.load import load_model
from shoal.models.scripted import ScriptedModel

__all__ = [
    "Completion",
    "Confidence",
    "Limits",
    "Message",
    "Model",
    "ModelInfo",
    "ScriptedModel",
    "Usage",
    "load_model",
]
