"""BFCL's package.

Installed, it would bring some 170 packages and hold numpy at 1.26. Its data and its checkers
need none of that but `filelock` and `mpmath`, which are unpacked beside it.
"""

from shoal.evals.suites.wheels import Package

__all__ = ["VERSION", "fetch", "find"]

VERSION = "2026.3.23"
_WHEELS = {
    f"bfcl-eval=={VERSION}": "3bb6dfa5f0c68ad403c9ec50b00db2bb3b4cc9b38ab1ff33f48fe30d853d3a0a",
    "filelock==3.20.0": "339b4732ffda5cd79b13f4e2711a31b0365ce445d95d243bb996273d072546a2",
    "mpmath==1.3.0": "a0b2b9fe80bbcd81a6647ff13108738cfb482d481d826cc0e02f5b35e5c88d2c",
}
_PACKAGE = Package("bfcl", "BFCL", "bfcl_eval/data", _WHEELS)
find, fetch = _PACKAGE.find, _PACKAGE.fetch
