"""The reference is what the code says."""

import importlib.util
import re
from importlib import import_module
from typing import Any

import pytest

from tests.docs.pages import ROOT

PAGE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def generator() -> Any:
    spec = importlib.util.spec_from_file_location(
        "generate_reference", ROOT / "docs" / "generate_reference.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_reference_is_current(generator: Any):
    lines, current = PAGE.splitlines(), generator.page().splitlines()
    assert lines == current, "docs/reference.md is stale: run python docs/generate_reference.py"


def test_every_public_name_has_its_place(generator: Any):
    for room in generator.ROOMS[1:]:
        for name in import_module(room).__all__:
            assert f"\n### {room}.{name}\n" in PAGE
    for name in import_module("shoal").__all__:
        assert f"`{name}` of " in PAGE or name in ("errors", "__version__")


def test_every_error_is_told_of():
    for name in import_module("shoal.errors").__all__:
        assert re.search(rf"^ *{name}( |$)", PAGE, re.MULTILINE), name
