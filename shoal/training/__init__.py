"""Training the embedded model: generated cases, the network, the loop, the export."""

from shoal.training.config import Shape, TrainConfig
from shoal.training.recipe import train_embedded

__all__ = ["Shape", "TrainConfig", "train_embedded"]
