"""The page of a run: seen in a browser, with hostile text, and with ten thousand steps."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shoal.runs.timeline import timeline
from tests.evals.browser import Browser, chromium

EVIL = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
)
USAGE = {"prompt": 900, "cached": 700, "forced": 20, "sampled": 30}


def made(steps: int, text: str = "some text") -> list[dict[str, Any]]:
    """A run of so many steps, of half a second each."""
    system = {"role": "system", "content": "You are a planner. " * 20}
    events: list[dict[str, Any]] = [
        {"event": "run_started", "run_id": "abc", "at": 100.0, "question": text, "graph": "single"}
    ]
    for n in range(steps - 1):
        at = 100.0 + (n + 1) / 2
        if n % 3 == 2:
            call = {"event": "tool_call", "tool": "weather", "arguments": {"city": text, "n": n}}
            error = "No such city." if n == 5 else None
            found = {"observation": None if error else text, "error": error, "repeated": n == 8}
            events.append({**call, **found, "at": at, "seconds": 0.5})
            continue
        prompt = {"role": "user", "content": f"question {n} of {text}"}
        call = {"event": "model_call", "role": "planner", "model": "tiny", "text": f"{text} {n}"}
        asked = {"messages": [system, prompt], "usage": USAGE, "error": None, "stop": "done"}
        events.append({**call, **asked, "at": at, "seconds": 0.5})
    end = {"event": "run_ended", "answer": text, "stop": "answered", "seconds": steps / 2}
    return [*events, {**end, "at": 100.0 + steps / 2}]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


def opened(browser: Browser, tmp_path: Path, events: list[dict[str, Any]], fragment: str = ""):
    path = tmp_path / "run.html"
    path.write_bytes(timeline(events))
    browser.open(path, fragment)


def test_steps_are_shown_with_their_times_and_the_chosen_one_whole(browser, tmp_path):
    opened(browser, tmp_path, made(7))
    assert browser.texts(".row .name") == [
        *("planner", "planner", "weather", "planner", "planner", "weather", "answered")
    ]
    assert browser.texts(".row:nth-child(2) .number") == ["2", "50", "0.500"]
    assert browser.texts("#from, #to") == ["+0.00", "+3.50 s"]
    left = browser.run("return document.querySelector('.row:nth-child(3) i').style.left")
    assert abs(float(left.rstrip("%")) - 100 * 1.0 / 3.5) < 0.01
    browser.click(".row:nth-child(6)")
    assert browser.texts("#details h2") == ["6. weather"]
    assert "No such city." in browser.texts("#details .wrong")
    assert browser.run("return location.hash") == "#6"


def test_a_step_can_be_linked_to_and_walked_from_by_keys(browser, tmp_path):
    opened(browser, tmp_path, made(400), "300")
    assert browser.texts("#details h2") == ["300. weather"]
    assert browser.run("return document.querySelector('[aria-selected=true]').id") == "row-299"
    browser.type("#list", "\ue013")  # the up arrow, as WebDriver writes it
    assert browser.texts("#details h2") == ["299. planner"]
    browser.type("#list", "\ue011")  # home
    assert browser.texts("#details h2") == ["1. planner"]
    assert "question 0 of some text" in browser.texts("#details .prompt")


def test_steps_are_filtered_by_name_and_text(browser, tmp_path):
    opened(browser, tmp_path, made(40))
    browser.type("#filters [name=q]", "question 30 of")
    browser.wait_for("return document.getElementById('count').textContent === '1 of 40 steps'")
    assert browser.texts("#details h2") == ["31. planner"]
    browser.run("form.elements.q.value = ''; form.elements.name.value = 'weather'; apply()")
    assert set(browser.texts(".row .name")) == {"weather"}


def test_hostile_text_stays_text(browser, tmp_path):
    opened(browser, tmp_path, made(8, EVIL + " \ud800 \u2028"))
    assert browser.run("return document.title").startswith("</script>")
    assert browser.texts("h1")[0].startswith(EVIL)
    browser.click(".row:nth-child(3)")
    assert browser.run(
        "return [...document.querySelectorAll('#details dd.code')].some((e) =>"
        f" e.textContent.includes({json.dumps(EVIL)}))".replace("</", "<\\/")
    )
    assert browser.run("return document.querySelectorAll('img').length") == 0


def test_ten_thousand_steps_make_few_rows(browser, tmp_path):
    opened(browser, tmp_path, made(10_000))
    assert browser.texts("#count") == ["10,000 of 10,000 steps"]
    assert browser.run("return document.querySelectorAll('.row').length") < 100
    browser.run("list.scrollTop = list.scrollHeight")
    last = "[...document.querySelectorAll('.row .name')].pop().textContent"
    browser.wait_for(f"return {last} === 'answered'")
    assert browser.run("return document.querySelectorAll('.row').length") < 100


def test_the_page_is_one_file_that_may_load_nothing():
    page = timeline(made(20, "https://example.org/x")).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy and policy[1].startswith("default-src 'none'; style-src 'unsafe-inline'; script-")
    assert not re.search(r"<(?:link|img|iframe|script src)|@import|url\(", page)


def test_a_prompt_that_is_repeated_is_kept_once():
    page = timeline(made(100)).decode()
    assert page.count("You are a planner. " * 20) == 1
    data = re.search(r'id="data">(.*)</script>', page)
    assert data and len(json.loads(data[1])["steps"]) == 100


@pytest.mark.parametrize("cut", [1, 3])
def test_an_unfinished_run_and_one_without_texts_have_a_page(cut: int):
    page = timeline(made(5)[:cut]).decode()
    assert "The run has no end." in page and "<dd>unfinished</dd>" in page
    bare = {"sha256": "0123456789abcdef", "characters": 9}
    events = [{**event, "question": bare, "text": bare, "answer": bare} for event in made(5)]
    assert "0123456789abcdef" in timeline(events).decode()
