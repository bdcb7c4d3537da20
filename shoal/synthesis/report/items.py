"""One item as a reader sees it: names and texts, in order."""

import json

from shoal.synthesis.queue import Done

__all__ = ["lines_of"]

_LONGEST = 1_000


def lines_of(done: Done) -> list[tuple[str, str]]:
    """The instruction, what was called and found, the response, the reviews, the decision."""
    result = done.result
    item = result["item"]
    lines = [(f"{done.number}", item["instruction"] or "(none)")]
    for place, call in enumerate(item["calls"]):
        if place < len(item["thoughts"]):
            lines.append(("thought", item["thoughts"][place]))
        lines.append(
            ("call", f"{call['tool']} {json.dumps(call['arguments'], ensure_ascii=False)}")
        )
        found = call["observation"] if call["error"] is None else f"error: {call['error']}"
        lines.append(("observation", found))
    if item["response"]:
        lines.append(("response", item["response"]))
    for review in result["reviews"]:
        scores = ", ".join(f"{name} {score}" for name, (score, _) in review["scores"].items())
        lines.append((f"review by {review['reviewer']}", f"{review['comment']} ({scores})"))
    if "ruling" in result:
        ruling = result["ruling"]
        lines.append((f"ruling by {ruling['by']}", f"{ruling['decision']}: {ruling['comment']}"))
    if result.get("reason"):
        lines.append((result["reason"], result.get("detail") or ""))
    return [(name, text[:_LONGEST]) for name, text in lines]
