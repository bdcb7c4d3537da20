# ruff: noqa: SIM905 (lists of words read better as one text)
"""Questions that also say what no parameter takes: who asks, for when, for how many, from where."""

import random
from dataclasses import replace

from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.extras.likeness import (
    HUMP,
    options_of,
    stem_of,
    stems_in,
    takes_parameters,
    words_in,
)
from shoal.training.extras.phrases import Question, cut_short
from shoal.training.lexicon import NAMES, PLACES
from shoal.training.values import MONTHS, ordinal

__all__ = ["with_noise"]

_NOISE = (
    # slot, words that a parameter of like meaning has, the clause
    ("person", "", "My cousin {v} asked me."),
    ("person", "", "{v} from work wants to know."),
    ("person", "", "I promised {v} an answer."),
    ("person", "", "{v} told me to ask you."),
    ("person", "", "My neighbor {v} needs it."),
    ("person", "", "It is a surprise for my friend {v}."),
    ("person", "", "{v} and I were talking about it."),
    ("number", "class student size", "It is for a class of {v}."),
    ("number", "office", "We are {v} people in the office."),
    ("number", "age year", "My son just turned {v}."),
    ("number", "page", "I am on page {v} of my report."),
    ("number", "attempt try", "I have asked {v} times already."),
    ("number", "minute time duration wait", "I have been waiting for {v} minutes."),
    ("number", "year age", "I have lived here for {v} years."),
    ("number", "team member", "There are {v} of us on the team."),
    ("number", "floor", "My desk is on floor {v}."),
    ("date", "", "I need it for my trip on {v}."),
    ("date", "", "My exam is on {v}."),
    ("date", "", "I have to hand it in on {v}."),
    ("date", "", "We talked about it on {v}."),
    ("date", "", "My vacation starts on {v}."),
    ("date", "", "I have been thinking about it since {v}."),
    ("place", "", "I am writing from {v}."),
    ("place", "", "My cousin in {v} wants to know."),
    ("place", "", "I just moved here from {v}."),
    ("place", "", "I am on my way to {v}."),
    ("place", "", "It is for my colleagues in {v}."),
)  # fmt: skip
_TAKES = {
    "person": frozenset(
        "name person who user author contact recipient patient customer client employee artist "
        "player guest attendee sender owner participant friend team performer composer director "
        "actor cast character party side member driver student teacher doctor host payee from to "
        "cc by for people invitee with speaker voice narrator holder buyer seller tenant pet child "
        "email username plaintiff defendant suing respondent applicant company item".split()
    ),
    "number": frozenset(
        "count number amount quantity size people person party guest seat ticket limit total how "
        "many participant attendee headcount capacity serving portion adult passenger player group "
        "n num result value glass bag room age length width copy page".split()
    ),
    "date": frozenset(
        "date day when time month year week start end deadline due until since from to departure "
        "arrival birthday dob period schedule season check on before after begin born hour at "
        "duration range window expiry valid weekday".split()
    ),
    "place": frozenset(
        "city place location country region area state town venue address from to origin where "
        "direction destination site near market home base state airport station port street via "
        "stop neighborhood quarter jurisdiction nationality zone timezone at team league exchange "
        "source target start end waypoint court club".split()
    ),
}
# A parameter of free text could take any clause.
_ANYTHING = frozenset(
    "note comment message text reason context description content body purpose occasion remark "
    "instruction memo subject title query question topic prompt summary sentence details about "
    "caption theme".split()
)
_TAKES_STEMS = {slot: frozenset(stem_of(w) for w in words) for slot, words in _TAKES.items()}
_ANYTHING_STEMS = frozenset(stem_of(word) for word in _ANYTHING)


def with_noise(case: Case, rng: random.Random) -> Case:
    """The case with a name, number, date or place in the question that no parameter takes.

    Args:
        case: Any case; one of several steps or none, of an exchange before, or whose tool could
            take what is added, comes back as it is.
        rng: All chance.
    """
    if len(case.steps) != 1 or case.earlier or cut_short(case) or not case.question.strip():
        return case
    step = case.steps[0]
    tool = next((tool for tool in case.tools if tool.name == step.tool), None)
    if tool is None or not takes_parameters(tool):
        return case
    slot, like, clause = rng.choice(_NOISE)
    if _could_take(tool, step, slot, like, clause):
        return case
    value = _noise_value(slot, rng)
    if value.lower() in case.question.lower():
        return case
    asked = Question(case, rng)
    if not asked.add_clause(clause.format(v=value), rng) or not asked.keeps():
        return case
    return replace(case, question=asked.text, evidence=asked.evidence(case))


def _could_take(tool: ToolSpec, step: CaseStep, slot: str, like: str, clause: str) -> bool:
    """Whether a parameter of the tool could be thought to want what a clause says."""
    wanted = _TAKES_STEMS[slot] | stems_in(like)
    said = stems_in(clause)
    for name, schema in tool.parameters["properties"].items():
        stems = stems_in(HUMP.sub("_", name))
        unsaid = name not in step.arguments
        kind = schema.get("type")
        if slot == "number":
            near = unsaid and kind in ("integer", "number", "array", "object")
            if near and not stems.isdisjoint(wanted):
                return True
        elif not stems.isdisjoint(wanted) or (
            slot == "date" and str(schema.get("format", "")).startswith("date")
        ):
            return True
        if kind == "object" and (unsaid or slot != "number"):
            return True
        if unsaid and not stems.isdisjoint(_ANYTHING_STEMS):
            return True
        if unsaid and any(not words_in(option).isdisjoint(said) for option in options_of(schema)):
            return True
    return False


def _noise_value(slot: str, rng: random.Random) -> str:
    match slot:
        case "person":
            first, last = NAMES
            name = rng.choice(first)
            return name if rng.random() < 0.7 else f"{name} {rng.choice(last)}"
        case "number":
            return str(rng.randint(3, 40))
        case "place":
            return rng.choice(PLACES)
        case _:
            month, day = rng.choice(MONTHS), rng.randint(1, 28)
            return rng.choice((f"{month} {ordinal(day)}", f"{month} {day}", f"{day} {month}"))
