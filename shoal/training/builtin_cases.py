"""Questions over Shoal's built-in tools, answered by running the tools themselves.

Every third phrasing of a tool is kept out of training: `split="heldout"` asks with
those alone, and with fresh values.
"""

import random
from collections.abc import Callable, Mapping
from typing import Any, Literal

from shoal.training.cases import Case, CaseStep, ToolSpec, answer_of
from shoal.training.lexicon import SMALL_TALK, TITLE_WORDS
from shoal.training.synthetic import generate_case
from shoal.training.values import sample

__all__ = ["PHRASINGS", "generate_builtin_case"]

Run = Callable[[str, Mapping[str, Any]], tuple[str, bool]]
"""Runs a built-in by name: the observation, and whether it failed."""

PHRASINGS: dict[str, tuple[str, ...]] = {
    "calculate": (
        "What is {e}?", "Calculate {e}.", "How much is {e}?", "compute {e}", "Work out {e}",
        "what's {e}", "Can you calculate {e}?", "{e}", "{e} = ?", "Please compute {e}.",
        "What does {e} make?", "solve {e}", "I need the result of {e}", "Tell me what {e} is",
        "What do you get for {e}?", "evaluate {e}", "Give me {e}", "Do the math: {e}",
        "the value of {e}", "Could you work out {e} for me?",
        "How much do you get for {e}?", "I want to know {e}", "Can you do {e}?",
        "What is the result of {e}?", "Quick math: {e}", "{e} equals what?",
        "please work out {e}", "Tell me {e}", "add it up: {e}",
        "Could you tell me what {e} gives?", "how much would {e} be", "compute the value of {e}",
    ),
    "convert_units": (
        "How many {b} is {v} {a}?", "Convert {v} {a} to {b}.", "What is {v} {a} in {b}?",
        "{v} {a} in {b}", "How many {b} are in {v} {a}?", "change {v} {a} into {b}",
        "I have {v} {a}, how many {b} is that?", "Express {v} {a} in {b}",
        "How much is {v} {a} in {b}?", "{v} {a} to {b}", "Turn {v} {a} into {b} please",
        "How many {b} are {v} {a}?", "convert {v} {a} into {b}", "Give me {v} {a} in {b}.",
        "what are {v} {a} when measured in {b}?", "In {b}, how much is {v} {a}?",
        "How many {b} do {v} {a} make?", "tell me how many {b} there are in {v} {a}",
        "Please convert {v} {a} to {b}", "What would {v} {a} be in {b}?",
        "how long or heavy is {v} {a} in {b}", "Convert {v} {a} to {b} for me",
        "{v} {a} is how many {b}?", "I need {v} {a} in {b}", "how many {b} make {v} {a}",
        "Can you tell me what {v} {a} is in {b}?", "Give {v} {a} as {b}", "Write {v} {a} in {b}",
        "what is {v} {a} expressed in {b}", "How many {b} would {v} {a} be?",
    ),
    "days_between": (
        "How many days are there between {s} and {t}?", "Count the days from {s} to {t}.",
        "How many days from {s} until {t}?", "days between {s} and {t}",
        "How long is it from {s} to {t} in days?",
        "What is the number of days between {s} and {t}?", "how many days lie between {s} and {t}",
        "Count days between {s} and {t}", "From {s} to {t}, how many days is that?",
        "Tell me how many days pass between {s} and {t}.", "number of days from {s} to {t}",
        "If I leave on {s} and return on {t}, how many days is that?",
        "How many days separate {s} and {t}?", "Give me the days between {s} and {t}",
        "how many days is it from {s} till {t}", "Days from {s} to {t}?",
        "What is the difference in days between {s} and {t}?",
        "How many days does it take from {s} to {t}?",
    ),
    "add_days": (
        "What date is {n} days after {s}?", "Add {n} days to {s}.",
        "Which date comes {n} days after {s}?", "{n} days after {s}",
        "What is the date {n} days from {s}?", "If today is {s}, what date is it in {n} days?",
        "what day will it be {n} days after {s}", "{s} plus {n} days",
        "Starting on {s}, what is the date {n} days later?", "Find the date {n} days after {s}",
        "When is {n} days after {s}?", "Which day is {n} days later than {s}?",
        "Give me the date {n} days after {s}", "What is {s} plus {n} days?",
        "{n} days from {s} is which date?", "Which date is {n} days after {s}?",
        "Move {s} forward by {n} days", "count {n} days on from {s}",
    ),
    "weekday": (
        "What day of the week is {s}?", "Which weekday is {s}?",
        "On which day of the week does {s} fall?", "what weekday was {s}",
        "Is {s} a Monday or another day?", "day of the week for {s}", "Tell me the weekday of {s}.",
        "{s} is which day of the week?", "Which day of the week was {s}?",
        "What weekday does {s} fall on?", "the weekday on {s}",
        "Was {s} a weekend day? Which weekday is it?",
        "Which day was {s}?", "What day is {s}?", "Give me the weekday for {s}",
        "find the day of the week of {s}", "Was {s} a Sunday?",
        "what day of the week will {s} be",
    ),
    "today": (
        "What is today's date?", "What date is it today?", "which day is it today",
        "Tell me the date today.", "What is the date?", "today's date please", "What day is today?",
        "Give me today's date", "Can you tell me the current date?", "what is the current date",
        "Which date do we have today?", "the date today",
        "today is what date", "What is the date today?", "Do you know today's date?",
        "Say the date of today", "date?", "which date is today",
    ),
    "add_note": (
        "Make a note: {x}", "Save a note that says {x}", "Note down {x}", "Remember this: {x}",
        "Add a note: {x}", "write down {x}", "Please note: {x}", "Take a note saying {x}",
        "Save the note {x}", 'Save this note: "{x}"', "Keep a note: {x}", "Can you note that {x}?",
        "Add the note {x}", 'note "{x}"', "Store a note: {x}",
        "Write this down: {x}", "I want to note {x}", "Put in my notes: {x}", "remember to {x}",
        "Make a note saying {x}", "new note: {x}", "Write a note: {x}", "Note: {x}",
        "save this: {x}",
    ),
    "search_notes": (
        "Find my notes about {w}.", "Search my notes for {w}.", "Which of my notes mention {w}?",
        "Do I have a note about {w}?", "look for {w} in my notes", "What did I note about {w}?",
        "Show the notes that contain {w}", "notes about {w}", "Search the notes for {w}",
        "Any notes on {w}?", "find notes with {w}", "Is there a note that mentions {w}?",
        "Which notes talk about {w}?", "Do my notes say anything about {w}?",
        "search notes: {w}", "Find the note on {w}", "Which note has {w} in it?",
        "Find {w} in my notes", "What do my notes say about {w}?", "Look up {w} in the notes",
        "is {w} in my notes",
    ),
    "list_notes": (
        "List my notes.", "Show all my notes.", "What notes do I have?", "What are my notes?",
        "show me my notes", "Which notes have I saved?", "list all notes", "Read me all my notes.",
        "all my notes please", "Display every note", "Give me a list of my notes.",
        "Let me see all the notes I saved.",
        "Show the notes I have.", "print my notes", "What did I note so far?",
        "Which notes are there?", "I want to see my notes", "all notes", "Show every note.",
        "tell me my notes", "notes, please",
    ),
    "list_files": (
        "List the files in {d}.", "What files are in {d}?", "Show the files in the folder {d}.",
        "which files are in {d}", "What is in the folder {d}?", "Show me what {d} contains",
        "files in {d}", "List the folder {d}", "Which files does the folder {d} hold?",
        "Give me the files of {d}", "What does the directory {d} contain?",
        "show the directory {d}",
        "Show what is in {d}", "Which files lie in {d}?", "ls {d}",
        "List what is in the directory {d}", "What can I find in the folder {d}?",
        "show me the files of {d}", "Look into the folder {d}", "Which files are stored in {d}?",
        "open the folder {d}",
    ),
    "list_files.": (
        "List the files.", "What files are here?", "Show me the files in this folder.",
        "which files do I have", "List all files here", "What is in this folder?", "show the files",
        "List the files in the current folder.", "Which files are in this directory?",
        "Which files are in the current folder?", "What is in the current directory?", "ls",
        "Show the list of files.", "Do I have any files here?", "list files",
    ),
    "read_file": (
        "Read the file {f}.", "What does {f} say?", "Show me the content of {f}.", "Open {f}",
        "read {f}", "What is in {f}?", "Print the file {f}", "Show {f}", "What is written in {f}?",
        "Let me see the file {f}", "Can you read {f} to me?", "display the text of {f}",
        "Give me the text of {f}", "What is the content of {f}?", "cat {f}", "Show the file {f}",
        "Tell me what is in {f}", "open the file {f}", "Read me {f}", "What text is in {f}?",
        "print {f}",
    ),
    "search_files": (
        "Which files contain {w}?", "Search the files for {w}.", "Find files that mention {w}.",
        "Where do my files say {w}?", "look for {w} in the files", "In which file is {w}?",
        "Find {w} in my files", "search for files with {w}", "Which file mentions {w}?",
        "files containing {w}", "Is there a file that contains {w}?",
        "find the text {w} in the files",
        "Is {w} in any file?", "Look through the files for {w}", "grep {w}",
        "Which file has {w} in it?", "Find the files with {w}", "search files: {w}",
        "Which of my files mention {w}?", "Do any files contain {w}?",
        "Where in the files is {w}?",
    ),
}  # fmt: skip

_UNITS: tuple[tuple[str, ...], ...] = (
    ("meters", "m", "kilometers", "km", "miles", "feet", "inches", "centimeters", "cm", "yards",
    "millimeters"),
    ("kilograms", "kg", "grams", "g", "pounds", "ounces", "tons", "lb"),
    ("celsius", "fahrenheit", "kelvin"), ("liters", "milliliters", "gallons", "cups", "pints"),
    ("seconds", "minutes", "hours", "days", "weeks"),
    ("kilometers per hour", "miles per hour", "km/h", "mph"),
    ("bytes", "kilobytes", "megabytes", "gigabytes"), ("square meters", "hectares", "acres"),
    ("joules", "calories", "kilowatt hours"),
)  # fmt: skip
_WORDS_FOR = {
    "+": ("plus",),
    "-": ("minus",),
    "*": ("times", "multiplied by"),
    "/": ("divided by", "over"),
}


def generate_builtin_case(
    rng: random.Random,
    tools: Mapping[str, ToolSpec],
    run: Run,
    split: Literal["train", "heldout"] = "train",
) -> Case:
    """One case over the built-ins: one call, two calls, or a question none of them serves.

    Args:
        rng: Where all chance comes from.
        tools: The built-ins by name.
        run: Runs one of them; its observation becomes part of the case.
        split: Which phrasings to ask with.
    """
    roll = rng.random()
    offered = list(tools)
    if split == "train" and roll < 0.5:
        # Short lists cost a third of the tokens and teach the same choice.
        offered = rng.sample(offered, rng.randint(2, 6))
    rng.shuffle(offered)
    specs = tuple(tools[name] for name in offered)
    fate = rng.random()
    if split == "train" and fate < 0.1:
        question = rng.choice(SMALL_TALK) if rng.random() < 0.4 else generate_case(rng).question
        return Case(question, specs, (), None, (), "builtin-unserved")
    key = _pick(rng, offered)
    question, step, evidence, answer = _ask(key, rng, run, split)
    if split == "train" and fate < 0.2:
        other = _pick(rng, offered)
        if other.rstrip(".") != key.rstrip(".") and not step.failed:
            more, step_b, evidence_b, answer_b = _ask(other, rng, run, split)
            joint = rng.choice((" and ", ", and ", " and then ", " Then: "))
            text = question.rstrip(".?! ") + joint + more
            both = None if step_b.failed else f"{answer} {answer_b}"
            return Case(text, specs, (step, step_b), both, (evidence, evidence_b), "builtin-two")
    return Case(
        question, specs, (step,), None if step.failed else answer, (evidence,), f"builtin-{split}"
    )


def _pick(rng: random.Random, offered: list[str]) -> str:
    keys = [key for key in PHRASINGS if key.rstrip(".") in offered]
    # Tools with arguments to bind are asked three times as often as those without.
    weights = [1 if key in ("today", "list_notes", "list_files.") else 3 for key in keys]
    return rng.choices(keys, weights)[0]


def _ask(
    key: str, rng: random.Random, run: Run, split: str
) -> tuple[str, CaseStep, tuple[tuple[str, str], ...], str]:
    phrasings = PHRASINGS[key]
    phrasing = rng.choice(
        [p for i, p in enumerate(phrasings) if (i % 3 == 2) == (split == "heldout")]
    )
    tool = key.rstrip(".")
    slots, arguments, evidence = _fill(key, rng)
    question = phrasing.format(**slots)
    if split == "train" and rng.random() < 0.12:
        question = question[0].lower() + question[1:]
    if split == "train" and rng.random() < 0.1:
        question = question.rstrip(".?")
    observation, failed = run(tool, arguments)
    return (
        question,
        CaseStep(tool, arguments, observation, failed),
        evidence,
        _answer(tool, arguments, observation),
    )


def _fill(
    key: str, rng: random.Random
) -> tuple[dict[str, str], dict[str, Any], tuple[tuple[str, str], ...]]:
    """Slots of the phrasing, arguments of the call, and where the arguments come from."""
    match key:
        case "calculate":
            shown, expression = _expression(rng)
            return {"e": shown}, {"expression": expression}, ((shown, "expression"),)
        case "convert_units":
            unit, other = rng.sample(rng.choice(_UNITS), 2)
            value: int | float = rng.choice(
                (rng.randint(1, 20), rng.randint(1, 5000), round(rng.uniform(0.1, 300), 1))
            )
            pairs = ((str(value), "value"), (unit, "from_unit"), (other, "to_unit"))
            return (
                {"v": str(value), "a": unit, "b": other},
                {"value": value, "from_unit": unit, "to_unit": other},
                pairs,
            )
        case "days_between":
            start, end = sorted((sample("date", rng), sample("date", rng)))
            return (
                {"s": start, "t": end},
                {"start": start, "end": end},
                ((start, "start"), (end, "end")),
            )
        case "add_days":
            start, days = sample("date", rng), rng.choice((rng.randint(1, 30), rng.randint(1, 400)))
            return (
                {"s": start, "n": str(days)},
                {"start": start, "days": days},
                ((start, "start"), (str(days), "days")),
            )
        case "weekday":
            day = sample("date", rng)
            return {"s": day}, {"day": day}, ((day, "day"),)
        case "add_note":
            text = sample("sentence", rng)
            return {"x": text}, {"text": text}, ((text, "text"),)
        case "search_notes" | "search_files":
            word = sample(rng.choice(("word", "title", "person", "word")), rng)
            name = "query" if key == "search_notes" else "text"
            return {"w": word}, {name: word}, ((word, name),)
        case "list_files":
            folder = sample("file", rng).split(".")[0]
            folder = rng.choice((folder, folder.split("/")[0], rng.choice(TITLE_WORDS)))
            return {"d": folder}, {"folder": folder}, ((folder, "folder"),)
        case "read_file":
            path = sample("file", rng)
            return {"f": path}, {"path": path}, ((path, "path"),)
        case _:
            return {}, {}, ()


def _expression(rng: random.Random) -> tuple[str, str]:
    """An expression as a question shows it and as the tool takes it."""

    def number() -> str:
        return str(
            rng.choice((rng.randint(1, 12), rng.randint(2, 999), round(rng.uniform(0.5, 99), 1)))
        )

    count = rng.choices((2, 3, 4), (6, 3, 1))[0]
    numbers = [number() for _ in range(count)]
    signs = rng.choices("+-*/", k=count - 1)
    if count == 2 and rng.random() < 0.35:
        spoken = rng.choice(_WORDS_FOR[signs[0]])
        return f"{numbers[0]} {spoken} {numbers[1]}", f"{numbers[0]} {signs[0]} {numbers[1]}"
    text = numbers[0]
    for index, (sign, value) in enumerate(zip(signs, numbers[1:], strict=True)):
        text += f" {sign} {value}"
        if index == 0 and count > 2 and rng.random() < 0.4:
            text = f"({text})"
    if rng.random() < 0.15:
        text = (
            f"sqrt({rng.randint(2, 900)})"
            if rng.random() < 0.5
            else f"{rng.randint(2, 12)}**{rng.randint(2, 4)}"
        )
    if rng.random() < 0.25:
        text = text.replace(" ", "")
    return text, text


def _answer(tool: str, arguments: dict[str, Any], observation: str) -> str:
    match tool:
        case "calculate":
            return f"{arguments['expression']} is {observation}."
        case "convert_units":
            return f"{arguments['value']} {arguments['from_unit']} is {observation}."
        case "days_between":
            return (
                f"There are {observation} days between {arguments['start']} and {arguments['end']}."
            )
        case "add_days":
            return f"{arguments['days']} days after {arguments['start']} is {observation}."
        case "weekday":
            return f"{arguments['day']} is a {observation}."
        case "today":
            return f"Today is {observation}."
        case "add_note":
            return f"I saved the note: {arguments['text']}"
        case _:
            first = " ".join(observation.split())
            return first if len(first) <= 160 else answer_of(first[:120].rstrip() + " ...")
