import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from shoal.errors import UsageError
from shoal.evals.metrics import summarize
from shoal.evals.report import html, write_report
from shoal.evals.report.sections import Section
from shoal.evals.report.tables import tables_of
from tests.evals.browser import Browser, chromium
from tests.evals.made_runs import (
    made_config,
    made_run,
    made_sample,
    model_call,
    three_systems,
    tool_call,
    write_cases,
    write_run,
)

HOSTILE = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    run = write_run(folder / "run", three_systems(120))
    write_cases(run, {"case-7": {"question": "Seven?", "target": {"city": "Oslo, for seven"}}})
    write_report([run], folder / "report.html")
    return folder / "report.html"


def cells(browser: Browser, table: str) -> list[list[str]]:
    return browser.run(
        f"return [...document.querySelectorAll('section.{table} tbody tr')]"
        ".map((row) => [...row.cells].map((cell) => cell.textContent.trim()))"
    )


def test_the_tables_hold_the_figures_of_the_run(browser, page):
    browser.open(page)
    assert browser.texts("h1") == ["weather, embedded"]
    rows = cells(browser, "accuracy")
    assert [row[:5] for row in rows] == [
        ["tool_team", "80.0 [72.0, 86.2]", "120", "120", "80"],
        ["single", "50.0 [41.2, 58.8]", "120", "80", "80"],
        ["floor: do nothing", "0.0 [0.0, 3.1]", "120", "0", "0"],
    ]
    assert cells(browser, "errors") == [
        ["tool_team", "24", "-", "100.0"],
        ["single", "60", "100.0", "-"],
    ]
    assert cells(browser, "versus")[0][:4] == ["single", "-30.0 [-41.7, -18.3]", "12", "48"]
    rare = next(row for row in cells(browser, "categories") if row[0] == "rare")
    assert (rare[1], rare[-1]) == ("4", "too small")


def test_intervals_are_drawn_where_they_are(browser, page):
    browser.open(page)
    path = browser.run(
        "return document.querySelector('section.accuracy .interval .range').getAttribute('d')"
    )
    low, high = map(float, re.findall(r"[\d.]+(?= 6H)|(?<=H)[\d.]+", path))
    assert (low - 2, high - 2) == pytest.approx((72.0, 86.2), abs=0.1)
    labels = browser.texts("svg.chart .label")
    assert {"tool_team", "single", "floor: do nothing"} <= set(labels)


def test_the_page_loads_nothing_and_fits_a_telephone(browser, page):
    browser.open(page)
    assert browser.run("return performance.getEntriesByType('resource').map((e) => e.name)") == []
    text = page.read_text()
    assert not re.search(r"(src|href)=[\"'](?!#)", text.split('id="data"')[0])
    browser.narrow(400)
    try:
        assert browser.run("return document.documentElement.scrollWidth") == 400
    finally:
        browser.widen()


def test_samples_come_in_hundreds(browser, page):
    browser.open(page)
    assert len(browser.texts("#list details")) == 100
    assert browser.texts("#more") == ["Show 100 more of 260"]
    browser.click("#more")
    assert len(browser.texts("#list details")) == 200
    assert browser.run(
        "return document.activeElement === document.querySelectorAll('summary')[100]"
    )


def test_filters_and_a_search_leave_what_matches_and_make_a_link(browser, page):
    browser.open(page)
    browser.run(
        "const form = document.getElementById('filters');"
        "form.elements.system.value = 'tool_team'; form.elements.outcome.value = 'wrong';"
        "form.elements.category.value = 'simple';"
    )
    browser.type("#filters [name=q]", "CASE-11")
    browser.wait_for("return document.getElementById('count').textContent === '2 of 360 samples'")
    assert browser.texts("#list .case") == ["case-110", "case-115"]
    link = browser.run("return location.hash.slice(1)")
    browser.open(page, link)
    assert browser.texts("#list .case") == ["case-110", "case-115"]


def test_a_search_finds_what_calls_and_targets_hold(browser, page):
    for wanted, count in (('"next":"call"', 240), ("Oslo, for seven", 3), ("nowhere", 0)):
        browser.open(page)
        browser.type("#filters [name=q]", wanted)
        expected = f"{count} of 360 samples"
        browser.wait_for(f"return document.getElementById('count').textContent === '{expected}'")


def test_a_sample_opens_to_its_trace_by_the_keyboard_and_by_a_link(browser, page):
    wanted = [
        "case-7 (simple)",
        "How warm is it in Oslo?",
        '{"next":"call"}',
        'weather {"city":"Oslo"}',
        '{"temperature":4}',
        '{"next":"call"}',
        "It is 4 degrees.",
        "answered",
        '{"city":"Oslo, for seven"}',
        "right",
        "true",
        "1",
    ]
    browser.open(page, "system=tool_team&q=case-7&open=case-7")
    assert browser.texts("details[open] .trace dd") == wanted
    browser.open(page, "system=tool_team&q=seven")
    assert browser.texts("summary .question") == ["Seven?"]
    assert browser.texts(".trace") == []
    browser.type("summary", "\ue007")  # Enter
    browser.wait_for("return document.querySelector('.trace') !== null")
    assert browser.texts(".trace dd") == wanted


def test_what_models_and_tools_write_stays_text(browser, tmp_path):
    events = [
        model_call(HOSTILE, HOSTILE),
        tool_call(HOSTILE, error=HOSTILE, arguments={HOSTILE: HOSTILE}),
    ]
    sample = made_sample(
        HOSTILE,
        False,
        system=HOSTILE,
        category=HOSTILE,
        first_wrong=HOSTILE,
        details={HOSTILE: True},
        runs=[made_run(question=HOSTILE, answer=HOSTILE, stop=HOSTILE, events=events)],
    )
    other = made_sample("lone \ud800 surrogate", system=HOSTILE, category="b")
    run = write_run(tmp_path / "run", [sample, other], graph=HOSTILE, suite=HOSTILE)
    write_cases(run, {HOSTILE: {"question": HOSTILE, "target": HOSTILE}})
    write_report([run], tmp_path / "report.html")
    browser.open(tmp_path / "report.html")
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    browser.wait_for("return document.querySelectorAll('.trace').length === 2")
    assert browser.run("return document.title") == f"{HOSTILE}, embedded"
    assert browser.run("return document.scripts.length") == 2
    assert browser.run("return document.images.length") == 0
    assert browser.texts("details:first-child .trace dd").count(HOSTILE) >= 6
    assert browser.run("return document.getElementById('count').textContent") == "2 of 2 samples"
    # were a text to become markup all the same, the page's own policy would not run it
    browser.run(
        "const made = document.createElement('script');"
        "made.textContent = \"document.title = 'owned'\"; document.body.append(made);"
    )
    assert browser.run("return document.title") != "owned"


def test_twenty_thousand_samples_open(browser, tmp_path):
    samples = [
        made_sample(f"c{i}", i % 3 > 0, runs=[made_run(question=f"Q{i}?")]) for i in range(20_000)
    ]
    found = summarize(made_config(), samples)
    section = Section("many", "many", [], found, tables_of(found), samples, {})
    (tmp_path / "many.html").write_text(html.page([section]))
    browser.open(tmp_path / "many.html", "q=q19999%3F")
    assert browser.texts("#count") == ["1 of 20,000 samples"]


def test_numbers_that_json_does_not_know_are_texts(browser, tmp_path):
    events = [tool_call(arguments={"a": [float("inf")]})]
    runs = [made_run(events=events)]
    run = write_run(tmp_path / "run", [made_sample(details={"x": float("nan")}, runs=runs)])
    write_report([run], tmp_path / "report.html")
    browser.open(tmp_path / "report.html", "open=case-0")
    assert 'weather {"a":["inf"]}' in browser.texts(".trace dd")
    assert browser.texts(".trace dd")[-1] == "nan"


def test_floors_alone_and_a_run_without_tokens_have_a_report(browser, tmp_path):
    nothing = made_run(prompt=0, cached=0, forced=0, sampled=0, seconds=0.0, events=[])
    for system, charts in (("floor: first tool", 0), ("recorded", 2)):
        samples = [made_sample(system=system, category="", runs=[nothing])]
        run = write_run(tmp_path / system[:5], samples, graph="recorded")
        write_report([run], tmp_path / "report.html")
        browser.open(tmp_path / "report.html")
        assert cells(browser, "accuracy")[0][:2] == [system, "100.0 [20.7, 100.0]"]
        assert len(browser.texts("svg.chart")) == charts
        assert browser.texts("#count") == ["1 of 1 samples"]


def test_several_runs_share_a_page_and_the_later_is_compared(browser, tmp_path):
    rights = {"a": "++--", "b": "++++"}
    runs = [
        write_run(tmp_path / name, [made_sample(f"c{i}", r == "+") for i, r in enumerate(marks)])
        for name, marks in rights.items()
    ]
    other = write_run(tmp_path / "c", [made_sample()], suite="capitals")
    write_report([*runs, other], tmp_path / "report.html")
    browser.open(tmp_path / "report.html")
    assert browser.texts("h1") == ["3 runs"]
    assert browser.texts("h2")[:3] == [
        "weather, embedded (a)",
        "weather, embedded (b)",
        "capitals, embedded (c)",
    ]
    ((name, count, then, now, *_rest),) = cells(browser, "comparison")
    assert (name, count, then, now) == ("tool_team", "4", "50.0", "100.0")
    browser.open(tmp_path / "report.html", "run=2")
    assert browser.texts("#count") == ["1 of 9 samples"]


def test_markdown_has_the_same_tables(tmp_path):
    run = write_run(tmp_path / "run", three_systems(120))
    write_report([run], tmp_path / "report.md")
    text = (tmp_path / "report.md").read_text()
    assert "| **tool\\_team** | 80.0 [72.0, 86.2] | 120 | 120 | 80 |" in text
    assert "- Command: shoal eval weather\n" in text
    assert "| rare | 4 | 100.0 [51.0, 100.0] | 50.0 [15.0, 85.0] | 0.0 | too small |" in text
    widths = [len(re.findall(r"(?<!\\)\|", line)) for line in text.splitlines() if "|" in line]
    assert min(widths) > 2


def test_markdown_cannot_be_broken_by_names(tmp_path):
    samples = [made_sample(category="a|b\n# <b>c</b> [x](javascript:y)"), made_sample("b")]
    write_report([write_run(tmp_path / "run", samples)], tmp_path / "report.md")
    line = next(x for x in (tmp_path / "report.md").read_text().splitlines() if "a\\|b" in x)
    assert line.startswith("| a\\|b # \\<b\\>c\\</b\\> \\[x\\](javascript:y) | 1 |")


def test_trials_and_prices_have_their_columns(tmp_path):
    samples = [made_sample("a", right, trial=trial) for trial, right in enumerate((True, False))]
    run = write_run(tmp_path / "run", samples, about={"price_input": 1.0, "watts": 10.0})
    write_report([run], tmp_path / "report.md")
    text = (tmp_path / "report.md").read_text()
    assert "| system | pass@1 | pass^1 | pass@2 | pass^2 |" in text
    assert "| **tool\\_team** | 50.0 | 50.0 | 100.0 | 0.0 |" in text
    assert "| **tool\\_team** | 0.0002 | 240 | 1.000 | 0.0002 | 240 | 1.000 | 1 of 1 | 5 |" in text


def test_what_cannot_be_reported_is_said_in_a_sentence(tmp_path):
    with pytest.raises(UsageError, match="needs at least one run"):
        write_report([], tmp_path / "report.html")
    with pytest.raises(UsageError, match="holds no run"):
        write_report([tmp_path], tmp_path / "report.html")
    empty = write_run(tmp_path / "empty", [])
    with pytest.raises(UsageError, match="holds no samples yet"):
        write_report([empty], tmp_path / "report.html")
    full = write_run(tmp_path / "full", [made_sample()])
    with pytest.raises(UsageError, match=r"cannot be written to .*nowhere.*name another --out"):
        write_report([full], tmp_path / "nowhere" / "report.html")
