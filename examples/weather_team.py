"""A team around one tool: python examples/weather_team.py "How warm is it in Oslo?" """

import sys
from typing import Any, Literal

from shoal import load_model, tool
from shoal.graphs import run, tool_team


@tool
def weather(city: str, unit: Literal["C", "F"] = "C") -> dict[str, Any]:
    """Current weather in a city.

    Args:
        city: Name of the city, as the user wrote it.
        unit: Unit of the temperature.
    """
    return {"temperature": "4 C" if unit == "C" else "39 F"}


def main() -> None:
    """Ask the embedded model the question on the command line."""
    question = " ".join(sys.argv[1:]) or "How warm is it in Oslo?"
    result = run(tool_team(load_model("embedded"), tools=[weather]), question)
    for call in result.calls:
        print(call.tool, call.arguments, "->", call.observation or call.error)
    print(result.answer)


if __name__ == "__main__":
    main()
