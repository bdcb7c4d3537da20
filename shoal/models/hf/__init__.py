"""Checkpoints in the format of Hugging Face, computed by transformers in this process."""

from shoal.models.hf.model import Transformers

__all__ = ["Transformers"]
