"""BFCL's files, read as the plain JSON that they are."""

import json
from pathlib import Path
from typing import Any

__all__ = [
    "CATEGORIES",
    "IMPOSSIBLE",
    "MULTI_TURN",
    "SIMULATORS",
    "SINGLE_TURN",
    "answers",
    "documents",
    "entries",
]

SINGLE_TURN = (
    *("simple_python", "multiple", "parallel", "parallel_multiple", "irrelevance"),
    *("live_simple", "live_multiple", "live_parallel", "live_parallel_multiple"),
    *("live_irrelevance", "live_relevance"),
)
MULTI_TURN = (
    *("multi_turn_base", "multi_turn_miss_func", "multi_turn_miss_param"),
    *("multi_turn_long_context",),
)
CATEGORIES = SINGLE_TURN + MULTI_TURN

IMPOSSIBLE = frozenset(
    {
        "live_simple_106-63-0",
        "live_simple_112-68-0",
        "live_multiple_862-181-3",
        "live_multiple_964-207-0",
    }
)
"""Cases whose own possible answers BFCL's checker refuses: nothing scores on them."""

_PREFIX = "BFCL_v4"
SIMULATORS = {
    "GorillaFileSystem": "gorilla_file_system",
    "MathAPI": "math_api",
    "MessageAPI": "message_api",
    "TwitterAPI": "posting_api",
    "TicketAPI": "ticket_api",
    "TradingBot": "trading_bot",
    "TravelAPI": "travel_booking",
    "VehicleControlAPI": "vehicle_control",
}
"""The simulated APIs, and the file that tells of each."""


def entries(root: Path, category: str) -> list[dict[str, Any]]:
    """The cases of a category, in the order of its file.

    Args:
        root: The folder that `fetch` filled.
        category: One of `CATEGORIES`.

    Returns:
        Objects of `id`, `question` (a list of messages for each turn) and `function` or,
        for several turns, `involved_classes` and `initial_config`.
    """
    return _lines(root / "bfcl_eval" / "data" / f"{_PREFIX}_{category}.json")


def answers(root: Path, category: str) -> dict[str, Any]:
    """The possible answers of a category by case; none for the categories of relevance."""
    path = root / "bfcl_eval" / "data" / "possible_answer" / f"{_PREFIX}_{category}.json"
    return {line["id"]: line["ground_truth"] for line in _lines(path)} if path.exists() else {}


def documents(root: Path, simulator: str) -> list[dict[str, Any]]:
    """What the functions of a simulated API are told by: `name`, `description`, `parameters`."""
    folder = root / "bfcl_eval" / "data" / "multi_turn_func_doc"
    return _lines(folder / f"{SIMULATORS[simulator]}.json")


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
