"""Checks a GGUF file before llama.cpp reads it, so that a wrong file is one sentence."""

import struct
from pathlib import Path

from shoal.errors import ModelLoadError

__all__ = ["check_gguf"]

_VERSIONS = (2, 3)


def check_gguf(path: Path) -> None:
    """Check existence, magic, version and counts of a GGUF file.

    Raises:
        ModelLoadError: with one sentence that says what the path is instead.
    """
    if not path.exists():
        raise ModelLoadError(f"There is no file {path}; check the path of the model.")
    if path.is_dir():
        raise ModelLoadError(f"{path} is a directory; name the .gguf file in it.")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(24)
    except OSError as error:
        raise ModelLoadError(f"{path} cannot be read: {error.strerror}.") from None
    if head[:4] != b"GGUF":
        raise ModelLoadError(f"{path} is not a GGUF file.")
    if len(head) < 24:
        raise ModelLoadError(f"{path} is a GGUF file that ends after {len(head)} bytes.")
    version, tensors, entries = struct.unpack("<IQQ", head[4:])
    if version not in _VERSIONS:
        raise ModelLoadError(f"{path} is GGUF version {version}; versions 2 and 3 are supported.")
    # a tensor needs at least 24 bytes of header, an entry 13
    if tensors * 24 + entries * 13 > size:
        raise ModelLoadError(
            f"{path} announces {tensors:,} tensors and {entries:,} metadata entries "
            f"in {size:,} bytes; the file is cut short or damaged."
        )
