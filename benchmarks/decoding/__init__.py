"""The speed and cost of constrained decoding, side by side in one run."""
