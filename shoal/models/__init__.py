"""A small model behind one protocol. Engines load when first used."""

from shoal.models.base import (
    Attempt,
    Completion,
    Confidence,
    Limits,
    Message,
    Model,
    ModelInfo,
    TokenScore,
    Usage,
)
from shoal.models.calibration import Calibration
from shoal.models.cascade import Cascade
from shoal.models.fields import FieldDelta, stream_fields
from shoal.models.load import load_model
from shoal.models.scripted import ScriptedModel

__all__ = [
    "Attempt",
    "Calibration",
    "Cascade",
    "Completion",
    "Confidence",
    "FieldDelta",
    "Limits",
    "Message",
    "Model",
    "ModelInfo",
    "ScriptedModel",
    "TokenScore",
    "Usage",
    "load_model",
    "stream_fields",
]
