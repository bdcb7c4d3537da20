"""Of every page: links and anchors lead somewhere, and commands and options are there."""

import re
import shlex
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from shoal.cli.app import app
from tests.docs.pages import ROOT, blocks, commands

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md"))]
FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def anchors(page: Path) -> set[str]:
    """What GitHub makes of the headings of a page."""
    seen: Counter[str] = Counter()
    found: set[str] = set()
    for heading in re.findall(r"^#{1,6} (.+)$", FENCED.sub("", page.read_text()), re.MULTILINE):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading.strip()).lower()
        slug = re.sub(r"[^\w\- ]", "", text).replace(" ", "-")
        found.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return found


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path):
    for link in LINK.findall(FENCED.sub("", page.read_text())):
        if link.startswith(("http://", "https://")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link}: there is no such file"
        assert target.is_relative_to(ROOT), f"{link}: lies outside of the repository"
        if anchor:
            assert anchor in anchors(target), f"{link}: there is no such heading"


def test_the_index_has_every_page():
    linked = {link.partition("#")[0] for link in LINK.findall((DOCS / "README.md").read_text())}
    pages = {page.name for page in DOCS.glob("*.md")} - {"README.md"}
    assert pages <= linked


def shoal_lines(page: Path) -> Iterator[list[str]]:
    for block in blocks(page):
        if block.info in ("sh", "console"):
            for line in commands(block):
                for part in re.split(r"\s\|\s", line.removesuffix(" &")):
                    words = shlex.split(part)
                    words = [word for word in words if "=" not in word or word.startswith("-")]
                    if words and Path(words[0]).name == "shoal":
                        yield words[1:]


def problem(words: list[str]) -> str | None:
    """What is wrong with a command, as far as its name and its options tell."""
    command: Any = get_command(app)
    while words and hasattr(command, "commands"):
        below = command.commands.get(words[0])
        if below is None and command.name in ("eval", "train"):
            below, words = command.commands["run"], ["run", *words]
        if below is None:
            known = {option for part in command.params for option in part.opts}
            return None if words[0] in {*known, "--help", "-h"} else f"no command {words[0]}"
        command, words = below, words[1:]
    known = {"--help", "-h"}
    for part in command.params:
        known |= {*part.opts, *part.secondary_opts}
    unknown = [word for word in words if word.startswith("--") and word not in known]
    return f"no option {unknown[0]}" if unknown else None


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_command_and_option_is_there(page: Path):
    wrong = [(words, problem(words)) for words in shoal_lines(page) if problem(words)]
    assert not wrong


def test_commands_that_are_not_there_are_found():
    assert problem(["runn", "x"]) and problem(["run", "--modell", "x"])
    assert problem(["trace", "shown"]) and problem(["eval", "gsm8k", "--limits", "3"])
    assert problem(["eval", "gsm8k", "--limit", "3"]) is None


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_option_in_the_prose_is_there(page: Path):
    """Options in backticks, of any command."""
    known = {"--help", "-h"}
    todo: list[Any] = [get_command(app)]
    while todo:
        command = todo.pop()
        todo += getattr(command, "commands", {}).values()
        for part in command.params:
            known |= {*part.opts, *part.secondary_opts}
    prose = FENCED.sub("", page.read_text())
    told = set(re.findall(r"`shoal [^`]*?(--[a-z][a-z-]*)[^`]*`", prose, re.DOTALL))
    assert told <= known


def extras() -> set[str]:
    import tomllib

    return set(
        tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    )


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_extra_is_there(page: Path):
    named = re.findall(r"(?:shoal|\.)\[([a-z,]+)\]", page.read_text())
    assert {extra for names in named for extra in names.split(",")} <= extras()
