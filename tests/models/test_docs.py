"""The programs in docs/decoding.md run as they stand."""

import re
from pathlib import Path
from typing import Any

from shoal.models import Completion

DOC = Path(__file__).parents[2] / "docs" / "decoding.md"


def test_the_programs_of_the_page_run(capsys: Any) -> None:
    blocks = re.findall(r"```python\n(.*?)```", DOC.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 2
    names: dict[str, Any] = {}
    exec(compile("\n".join(blocks), str(DOC), "exec"), names)
    done = names["done"]
    assert isinstance(done, Completion)
    assert capsys.readouterr().out == done.value.thought != ""
    scores = done.choice_scores("next")
    assert list(scores) == ["call", "answer", "give_up"]
    assert sum(scores.values()) > 0.999
    names["model"].close()
