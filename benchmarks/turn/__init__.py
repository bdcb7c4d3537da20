"""The processor time that a turn of an agent costs beside the model, side by side in one run."""
