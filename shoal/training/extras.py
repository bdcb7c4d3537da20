# ruff: noqa: SIM905 (lists of words read better as one text)
"""Cases with optional parameters more than their tools had, some said in the question, some not.

What is learned is to take from a question whatever a signature has room for, and to leave alone
what the question does not name.
"""

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from shoal.training.cases import Case, CaseStep, ToolSpec
from shoal.training.extra_parameters import EXTRAS, Extra
from shoal.training.lexicon import NAMES, PLACES

__all__ = ["with_extras", "with_noise"]

_TRIES = 14  # extras drawn until one suits the tool and the question
_WORDS = re.compile(r"[a-z]+|\d+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_GREETING = re.compile(
    r"(?:(?:Hi|Hello|Hey|Good morning|Please help|Quick question|One thing|Thanks|I am in a hurry|"
    r"It is for work|My friend asked me|I was just wondering|Sorry to|This is a bit|Let us go on)"
    r"[^.!,:?]*[.!,:] )+"
)
_SENTENCE_END = re.compile(r"[.?!;:] +\S")
_CODE = re.compile(r"[/\\@=<>]|[a-z]\.\w|--")  # a path, an address, an expression
_ASKS = re.compile(r"(?:what|which|who|when|where|how|why|is|are|do|does|did|can|has|was)\b", re.I)
_ORDERS = frozenset(
    (
        "include show add make please leave skip keep exclude ignore avoid steer use give sort "
        "order limit restrict allow return round set put go do run send notify mark only search "
        "remind tag label share invite use take answer wrap encrypt compress shuffle repeat apply "
        "reverse simplify normalize adjust assume write draw check grant filter tell save weigh "
        "overwrite retry stop compute look be just no find get tell work convert count book fetch "
        "calculate create change cancel move name list plan schedule translate turn update watch"
    ).split()
)
_FILLERS = frozenset(
    (
        "a an the of to in on by at for from with and or is has it its be use get set add include "
        "included show return want only no not exclude skip hide omit ignore without remove must "
        "avoid avoiding allow allowed accept permit needs num max min maximum minimum my me user "
        "value output result own item items x"
    ).split()
)
# Words of parameters that a question may say in the same way, so that one tool has one of each.
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "limit count number result top amount quantity size total copy page k n best first last "
        "suggestion game per how many",
        "unit metric imperial system scale measure measurement length weight distance mass speed "
        "temperature angle degree km kg",
        "language lang locale translation tongue",
        "sort sorted order ordering direction rank ranked reverse descending ascending shuffle",
        "format output file type extension notation as response",
        "detail detailed level verbose verbosity full depth brief compact summary granularity "
        "explanation text info information field section statistic stat column",
        "day date period time duration range window start end since until hour week month year "
        "season when night frequency interval schedule schedul deadline due minute weekday",
        "price budget cost money fee amount tip payment pay value",
        "people person party adult traveler passenger seat ticket guest headcount serving portion "
        "attendee participant invitee child children kid player bag",
        "city place location country region area state venue address where site town near origin "
        "destination hall stadium stop waypoint via neighborhood quarter jurisdiction court "
        "exchange market timezone zone league",
        "currency money",
        "category kind class genre mode style topic type section department subject tone theme "
        "cuisine method occasion purpose reason condition status",
        "source provider site platform website console system device program software tool "
        "application app",
        "radius distance within",
        "decimal precision digit rounded rounding accuracy step iteration tolerance",
        "tag label keyword term query search",
        "name person recipient attendee user contact cc author who owner patient customer client "
        "team club brand manufacturer make airline carrier voice speaker artist instrument",
        "rating star score threshold",
        "color colour theme palette scheme",
        "ingredient allergy allergen food diet dietary vegetarian vegan gluten nutrient nutrition "
        "cuisine kitchen",
        "amenity facility feature pool parking wifi breakfast room bedroom bed view",
        "rate interest percent tax vat confidence",
        "quality resolution hd",
        "return round trip",
        "notification notify confirmation reminder channel recipient share email",
        "private public visibility access permission anonymous",
        "priority urgent urgency importance severity",
        "delivery shipping express gift",
    )
)
_TOPICS = {
    "list": "find|search|list|browse|look for|show|recommend|suggest|discover|near",
    "travel": "flight|hotel|trip|travel|room|book a|reserv|stay|train|airport|holiday|rent",
    "route": "route|direction|drive|distance|navigat|map|journey|path|road",
    "food": "recipe|restaurant|food|meal|cook|dish|menu|drink|wine|nutri|dinner|grocer",
    "shop": "product|shop|price|buy|order|cart|store|item|sell|offer|purchase",
    "text": "text|document|write|summar|translat|article|news|book|paper|pdf|message|mail|letter",
    "media": "song|movie|film|music|video|tv|series|photo|image|play|track|audio|game",
    "data": "data|file|table|row|column|database|query|log|server|record|code|branch",
    "money": "stock|share|loan|invest|bank|pay|tax|currency|invoice|fund|sales|salary|revenue",
    "event": "meeting|event|appointment|remind|calendar|schedule|alarm|class|session",
    "sport": "team|player|match|league|season|sport|score",
    "science": "calculat|comput|convert|solve|formula|equation|number|mass|energy|statist|math",
    "act": "send|delete|update|create|set |remove|cancel|book|register|post|submit|save|turn",
    "law": "law|legal|court|case|patent|rule|contract|statute|licen",
    "health": "patient|health|drug|medic|dose|doctor|gene|protein|cell|clinic|species|diagnos",
    "weather": "weather|forecast|climate|rain|tide|wind|temperature",
}
_TOPIC_OF = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _TOPICS.items()))
_GENERAL = tuple(extra for extra in EXTRAS if not extra.topic)
_BY_TOPIC = {name: tuple(e for e in EXTRAS if e.topic == name) for name in _TOPICS}
_FAMILIES = tuple(sorted({extra.family for extra in EXTRAS}))
_BY_FAMILY = {name: tuple(e for e in EXTRAS if e.family == name) for name in _FAMILIES}
_UNITS = re.compile(
    r"\d ?(?:k?m|kg|g|lb|ml|l|km/h|mph|mg|cm|mm|ft|c|f|%|percent|degrees|miles|meters|pounds|"
    r"celsius|fahrenheit|kelvin|inches|feet|liters|hz|gb|minutes|hours)\b|°"
)
_MONEY = re.compile(r"[$€£]|\b(?:usd|eur|gbp|dollars|euros|francs|yen|rupees|chf|jpy|krone)\b")
_TIMES = re.compile(
    r"\d-\d|\d/\d|\b(?:19|20)\d\d\b|today|tomorrow|week|month|day\b|night|morning|year|"
    r"january|february|march|april|may\b|june|july|august|september|october|november|december"
)

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
        "stop neighborhood quarter jurisdiction nationality zone timezone at team league team exchange "
        "source target start end waypoint court club".split()
    ),
}
# A parameter of free text could take any clause.
_ANYTHING = frozenset(
    "note comment message text reason context description content body purpose occasion remark "
    "instruction memo subject title query question topic prompt summary sentence details about "
    "caption theme".split()
)
_MONTHS = (
    "January February March April May June July August September October November December".split()
)


@dataclass(frozen=True, slots=True)
class _Said:
    """An extra as it is added: its name, schema, value, how it is said, and where."""

    name: str
    schema: dict[str, Any]
    value: Any = None
    span: str = ""
    text: str = ""


def with_extras(case: Case, rng: random.Random) -> Case:
    """The case with one to three optional parameters more on the right tool, and some elsewhere.

    Where one tool alone is called, some of them are said in the question and are in the arguments
    of every step; the others are in none. Cases of other kinds get unsaid parameters only.

    Args:
        case: Any case; one whose addition would be ambiguous comes back as it is.
        rng: All chance.
    """
    called = {step.tool for step in case.steps}
    if len(called) != 1 or case.earlier or _cut_short(case):
        return _elsewhere(case, called, (), rng)
    (name,) = called
    at = next((i for i, tool in enumerate(case.tools) if tool.name == name), None)
    if at is None or not _plain(case.tools[at]) or not case.question.strip():
        return case
    tool = case.tools[at]
    if any(set(step.arguments) - set(tool.parameters["properties"]) for step in case.steps):
        return case
    count = rng.choices((1, 2, 3), (3, 4, 3))[0]
    wanted = rng.choices((1, 2, 3), (6, 3, 1))[0] if rng.random() < 0.92 else 0
    asked = _Question(case, rng)
    kin = _kin_of(tool)
    options = _options_of(tool)
    chosen: list[_Said] = []
    for index in range(count):
        extra = _draw(tool, kin, asked.words, case.question, rng, options)
        if extra is None:
            continue
        named = _name_for(extra, tool, rng)
        if index < wanted:
            made = _say(extra, named, asked, rng)
            if made is None:
                continue
            chosen.append(made)
        else:
            chosen.append(_Said(named, _schema_of(extra, rng)[0]))
        kin = kin | _kin(extra)
        options = options | _option_words(extra)
    said = [one for one in chosen if one.span]
    if not chosen or (wanted and not said) or not asked.keeps():
        return case
    tools = list(case.tools)
    tools[at] = _grown(tool, chosen, rng)
    order = tools[at].parameters["properties"]
    steps = tuple(replace(step, arguments=_filled(step, said, order)) for step in case.steps)
    evidence = tuple(
        tuple(
            sorted(
                (*pairs, *((one.span, one.name) for one in said)),
                key=lambda pair: asked.text.find(pair[0]),
            )
        )
        for pairs in case.evidence
    )
    made_case = replace(
        case, question=asked.text, tools=tuple(tools), steps=steps, evidence=evidence
    )
    return _elsewhere(made_case, called, said, rng, least=0)


def with_noise(case: Case, rng: random.Random) -> Case:
    """The case with a name, number, date or place in the question that no parameter takes.

    Args:
        case: Any case; one of several steps or none, of an exchange before, or whose tool could
            take what is added, comes back as it is.
        rng: All chance.
    """
    if len(case.steps) != 1 or case.earlier or _cut_short(case) or not case.question.strip():
        return case
    step = case.steps[0]
    tool = next((tool for tool in case.tools if tool.name == step.tool), None)
    if tool is None or not _plain(tool):
        return case
    slot, like, clause = rng.choice(_NOISE)
    if _could_take(tool, step, slot, like, clause):
        return case
    value = _noise_value(slot, rng)
    if value.lower() in case.question.lower():
        return case
    asked = _Question(case, rng)
    if not asked.add_clause(clause.format(v=value), rng) or not asked.keeps():
        return case
    evidence = tuple(
        tuple(sorted(pairs, key=lambda pair: asked.text.find(pair[0]))) for pairs in case.evidence
    )
    return replace(case, question=asked.text, evidence=evidence)


def _cut_short(case: Case) -> bool:
    """Whether the question asks for more calls than the one that failed."""
    return len(case.steps) == 1 and case.steps[0].failed and case.source.endswith("-several")


class _Question:
    """A question that grows, with what must stay in it."""

    def __init__(self, case: Case, rng: random.Random) -> None:
        self.text = case.question
        spans = {span for pairs in case.evidence for span, _ in pairs if span}
        for step in case.steps:
            spans |= {text for text in _texts(step.arguments) if text and text in self.text}
        self.spans = spans
        self.several = len(case.steps) > 1
        self.words = frozenset(_stem(word) for word in _WORDS.findall(self.text.lower()))
        greeting = _GREETING.match(self.text)
        self.start = greeting.end() if greeting else 0
        self.open = not self.several  # whether the last sentence may take a phrase at its end
        self.single = not _SENTENCE_END.search(self.text, self.start)
        self.said_each = False
        stem = self.text.rstrip(".?! ")
        self.last = max((s for s in spans if stem.endswith(s) or self.text.endswith(s)),
                        key=len, default="")  # fmt: skip
        first = [s for s in spans if self.text.startswith(s, self.start)]
        self.first = max(first, key=len, default="")
        self.lower = self.text[:1].islower()
        self.chance = rng.random()

    def keeps(self) -> bool:
        """Whether all that was said is still there."""
        return all(span in self.text for span in self.spans)

    def _loose_end(self) -> bool:
        """Whether the question ends in words that more words would seem to belong to."""
        return len(self.last.split()) > 2 and self.text[-1] not in "\"'”)"

    def _orders(self) -> bool:
        """Whether the last sentence asks for something, so that a phrase at its end is part."""
        last = re.split(r"[.?!] +", self.text.rstrip(".?! "))[-1].removeprefix("Please ")
        return last.split(" ")[0].lower() in _ORDERS

    def add_end(self, phrase: str, rng: random.Random) -> str | None:
        """Adds `phrase` to the last sentence; gives it as it now stands."""
        text = self.text
        if not self.open or not (self.single or text.endswith("?") or self._orders()):
            return None
        core = text.rstrip(".?! ")
        mark = text[len(core) :].strip()
        if not core or core[-1] in "\"'”)]:…-" or _CODE.search(core[-24:]):
            return None
        if self.last and (
            len(self.last.split()) > 2 or (self.text.endswith(self.last) and mark != "")
        ):
            return None
        bare = phrase.removeprefix(",").strip()
        apart = phrase.startswith(",") or self.last or mark == "?" or re.search(r",|please$", core)
        joint = ", " if apart else " "
        self.text = f"{core}{joint}{bare}{mark}"
        self.open, self.last = False, ""
        return bare

    def add_start(self, phrase: str) -> str | None:
        """Opens the question with `phrase`, which ends in a comma."""
        text = self.text[self.start :]
        if self.several or not self.single or not text or not text[0].isalpha():
            return None
        if (not self.first and text[1:2].islower()) or text[:2] == "A ":
            text = text[0].lower() + text[1:]
        elif not self.first and text.split(" ")[0].rstrip(",") not in ("I", "I'm", "I'd", "I've"):
            return None
        if self.lower or (self.start and self.text[self.start - 2] in ",:"):
            phrase = _lowered(phrase)
        self.text = f"{self.text[: self.start]}{phrase} {text}"
        self.first = ""
        self.single = True
        return phrase.rstrip(",")

    def add_clause(self, sentence: str, rng: random.Random) -> str | None:
        """Adds a sentence after the question, or before it; gives it as it now stands."""
        head, body = self.text[: self.start], self.text[self.start :]
        if not body:
            return None
        early = self._loose_end() and not head.endswith((", ", ": "))
        if early or (rng.random() < 0.08 and not self.first and not self.several):
            if head.endswith((", ", ": ")):
                sentence = _lowered(sentence)
            if not early and not self.lower and body[:1].isalpha():
                body = body[0].upper() + body[1:]
            self.text = f"{head}{sentence} {body}"
            self.single = False
            return sentence.rstrip(".")
        order = sentence.split(" ")[0].lower().rstrip(",") in _ORDERS
        text = self.text.rstrip()
        bare = text[-1] not in ".?!\"'”"
        if bare and order and not self.several and self.single and self.chance < 0.5 and (
            not _CODE.search(text[-24:]) and not _ASKS.match(text, self.start)
        ):  # fmt: skip
            sentence = _lowered(sentence).rstrip(".")
            self.text = text + rng.choice((", ", "; ", ", ")) + sentence
            self.last, self.open, self.single = "", False, False
            return sentence
        if self.lower and self.chance < 0.4:
            sentence = _lowered(sentence)
        if bare or text[-1] in "\"'”":
            text += "."
        if bare and self.chance > 0.6:
            sentence = sentence.rstrip(".")
        self.text = f"{text} {sentence}"
        self.last, self.open, self.single = "", False, False
        return sentence.rstrip(".")


def _say(extra: Extra, name: str, asked: _Question, rng: random.Random) -> _Said | None:
    """Says the extra in the question, at a place that it suits; None where there is none."""
    schema, value, said = _schema_of(extra, rng)
    off = bool(extra.off) and rng.random() < 0.16
    if extra.kind == "flag":
        value = not off
    elif said.lower() in asked.text.lower():
        return None
    sayings = extra.off if off else extra.says
    openers = [one for one in sayings if one.endswith(",")]
    early = bool(openers) and asked.open and asked.single and rng.random() < 0.2
    for _ in range(3):
        saying = rng.choice(openers if early else sayings)
        for _ in range(2 if asked.open and not early else 0):  # phrases find a place less often
            if saying.endswith("."):
                saying = rng.choice(sayings)
        if off or extra.kind != "flag" or _shares(saying, name) or rng.random() < 0.3:
            break
    else:
        return None
    text = _fit(saying.replace("{v}", said), saying, said)
    placed = _place(text, asked, rng)
    if placed is None:
        sentences = [one for one in sayings if one[0].isupper() and one.endswith(".")]
        saying = rng.choice(sentences)
        text = _fit(saying.replace("{v}", said), saying, said)
        placed = _place(text, asked, rng)
    if placed is None:
        return None
    span = placed if extra.kind == "flag" else said
    if span not in asked.text:
        return None
    return _Said(name, schema, value, span, text)


def _place(text: str, asked: _Question, rng: random.Random) -> str | None:
    if text.endswith(","):
        return asked.add_start(text)
    if not (text[0].isupper() and text.endswith(".")):
        return asked.add_end(text, rng)
    first = text.split(" ")[0].lower()
    if asked.several and not asked.said_each and rng.random() < 0.4:
        asked.said_each = True
        text = rng.choice(("Each time, ", "In each case, ", "In all cases, ")) + _lowered(text)
    elif first in _ORDERS - {"please", "no", "only", "just", "be"} and rng.random() < 0.12:
        text = "Please " + _lowered(text)
    return asked.add_clause(text, rng)


def _fit(text: str, saying: str, said: str) -> str:
    """The saying with "an" where a vowel follows, and without "the the"."""
    if saying == text:
        return text
    text = re.sub(rf"\b([Aa]) (?={re.escape(said)})", r"\1n " if said[0] in "aeioAEIO" else r"\1 ",
                  text)  # fmt: skip
    return text.replace("the the ", "the ").replace("a the ", "the ")


def _shares(saying: str, name: str) -> bool:
    """Whether saying and name have a word in common."""
    words = {_stem(word) for word in _WORDS.findall(saying.lower())}
    return not words.isdisjoint(_own_stems(name))


def _lowered(text: str) -> str:
    first = text.split(" ")[0]
    kept = first in ("I", "I'm") or first in _FIRST_NAMES
    return text if kept or first[1:2].isupper() else text[0].lower() + text[1:]


_FIRST_NAMES = frozenset(NAMES[0])


def _draw(
    tool: ToolSpec, kin: frozenset[str], words: frozenset[str], question: str, rng: random.Random,
    options: frozenset[str],
) -> Extra | None:  # fmt: skip
    """An extra that neither the tool nor the question has already."""
    topics = _topics_of(f"{tool.name} {tool.description}")
    low = question.lower()
    for _ in range(_TRIES):
        roll = rng.random()
        if topics and roll < 0.55:
            extra = rng.choice(_BY_TOPIC[rng.choice(topics)])
        elif roll < 0.58:
            extra = rng.choice(_GENERAL)
        else:
            extra = rng.choice(_BY_FAMILY[rng.choice(_FAMILIES)])
        mine = _kin(extra)
        if not mine.isdisjoint(kin) or not _stems(extra).isdisjoint(words):
            continue
        choices = _option_words(extra)
        if not choices.isdisjoint(words) or not choices.isdisjoint(options):
            continue
        if ("g1" in mine and _UNITS.search(low)) or (
            not mine.isdisjoint(("g7", "g10")) and _MONEY.search(low)
        ):
            continue
        if "g6" in mine and _TIMES.search(low):
            continue
        return extra
    return None


def _elsewhere(
    case: Case, called: Iterable[str], said: Sequence[_Said], rng: random.Random, least: int = 1
) -> Case:
    """The case with unsaid extras on some tools; those called with one tool have theirs."""
    single = len(set(called)) == 1 and not case.earlier and not _cut_short(case)
    tools = list(case.tools)
    right = set(called)
    open_ones = [
        i for i, tool in enumerate(tools) if _plain(tool) and not (single and tool.name in right)
    ]
    rng.shuffle(open_ones)
    words = frozenset(
        _stem(word)
        for text in (case.question, *(question for question, _ in case.earlier))
        for word in _WORDS.findall(text.lower())
    )
    text = " ".join((case.question, *(question for question, _ in case.earlier)))
    for index in open_ones[: max(least, rng.randint(0, 3))]:
        tool = tools[index]
        kin = _kin_of(tool)
        more: list[_Said] = []
        for _ in range(rng.choice((1, 1, 2))):
            if said and tool.name not in right and rng.random() < 0.25:
                # The same parameter on a wrong tool: it is not what makes a tool right.
                other = rng.choice(said)
                taken = {*tool.parameters["properties"], *(one.name for one in more)}
                if other.name not in taken and _stem_kin(other.name).isdisjoint(kin):
                    more.append(_Said(other.name, other.schema))
                    kin = kin | _stem_kin(other.name)
                continue
            extra = _draw(tool, kin, words, text, rng, _options_of(tool))
            if extra is not None:
                more.append(_Said(_name_for(extra, tool, rng), _schema_of(extra, rng)[0]))
                kin = kin | _kin(extra)
        if more:
            tools[index] = _grown(tool, more, rng)
    return case if tools == list(case.tools) else replace(case, tools=tuple(tools))


def _grown(tool: ToolSpec, extras: Sequence[_Said], rng: random.Random) -> ToolSpec:
    items = list(tool.parameters["properties"].items())
    required = list(tool.parameters.get("required", ()))
    for one in extras:
        place = len(items) if rng.random() < 0.65 else rng.randint(0, len(items))
        items.insert(place, (one.name, one.schema))
        if one.span and rng.random() < 0.12:
            required.append(one.name)
    schema = {**tool.parameters, "properties": dict(items)}
    if required or "required" in tool.parameters:
        schema["required"] = required
    return replace(tool, parameters=schema)


def _filled(step: CaseStep, said: Sequence[_Said], order: Iterable[str]) -> dict[str, Any]:
    values = {**step.arguments, **{one.name: one.value for one in said}}
    return {name: values[name] for name in order if name in values}


def _plain(tool: ToolSpec) -> bool:
    return isinstance(tool.parameters.get("properties"), dict)


def _name_for(extra: Extra, tool: ToolSpec, rng: random.Random) -> str:
    """One of its names, in the spelling of the tool's other parameters."""
    name = extra.names[0] if rng.random() < 0.3 else rng.choice(extra.names)
    if any(_HUMP.search(own) for own in tool.parameters["properties"]):
        head, *rest = name.split("_")
        return head + "".join(word.capitalize() for word in rest)
    return name


def _schema_of(extra: Extra, rng: random.Random) -> tuple[dict[str, Any], Any, str]:
    """The schema, a value of it, and how that is said."""
    head, _, rest = extra.kind.partition(" ")
    match head:
        case "flag":
            return {"type": "boolean"}, None, ""
        case "int" | "float":
            low, high, places = _range(rest)
            kind = "integer" if extra.family == "integer" else "number"
            if head == "float":
                value = round(rng.uniform(low, high), places)
                return {"type": kind}, value, str(value)
            whole = rng.randint(int(low), int(high))
            if kind == "number" and whole > 40:
                whole -= whole % 10
            if whole < len(_NUMBERS) and rng.random() < 0.25:
                return {"type": kind}, whole, _NUMBERS[whole]
            if 60 < whole < 1000 and kind == "number" and rng.random() < 0.15:
                exact = whole + rng.choice((0.5, 0.99, 9.95))
                return {"type": kind}, exact, str(exact)
            return {"type": kind}, whole, str(whole)
        case "percent":
            value = int(rng.choice(_listed(rest, ",")))
            return {"type": "number"}, value / 100, f"{value}%"
        case "enum":
            options, forms = _choices(rest, rng)
            at = rng.randrange(len(options))
            return {"type": "string", "enum": options}, options[at], rng.choice(forms[at])
        case "enums":
            options, forms = _choices(rest, rng)
            picked = rng.sample(range(len(options)), rng.choices((1, 2, 3), (3, 5, 3))[0])
            said = _enumerated([forms[at][0] for at in picked], rng)
            schema = {"type": "array", "items": {"type": "string", "enum": options}}
            return schema, [options[at] for at in picked], said
        case "words":
            picked_words = rng.sample(_listed(rest, ";"), rng.choices((1, 2, 3), (2, 5, 4))[0])
            schema = {"type": "array", "items": {"type": "string"}}
            return schema, picked_words, _enumerated(picked_words, rng)
        case _:
            text = rng.choice(_listed(rest, ";"))
            return {"type": "string"}, text.removeprefix("the "), text.removeprefix("the ")


@cache
def _listed(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark))


@cache
def _range(text: str) -> tuple[float, float, int]:
    span, _, places = text.partition(" ")
    low, high = span.split("..")
    return float(low), float(high), int(places or 0)


def _choices(text: str, rng: random.Random) -> tuple[list[str], list[tuple[str, ...]]]:
    """Two to six options in one spelling, and how each may be said."""
    pairs = [option.partition("=") for option in _listed(text, ",")]
    if len(pairs) > 3:
        kept = sorted(rng.sample(range(len(pairs)), rng.randint(3, len(pairs))))
        pairs = [pairs[at] for at in kept]
    style = rng.choices(("as is", "title", "upper", "spaced"), (76, 9, 6, 9))[0]
    options: list[str] = []
    forms: list[tuple[str, ...]] = []
    for option, _, said in pairs:
        forms.append(tuple(said.split("/")) if said else (_shown(option),))
        match style:
            case "title":
                spaced = option.replace("_", " ")
                options.append(_CAPITALS.get(spaced, spaced.title()))
            case "upper":
                options.append(option.upper())
            case "spaced":
                options.append(option.replace("_", " "))
            case _:
                options.append(option)
    return options, forms


_CAPITALS = {"sms": "SMS", "pdf": "PDF", "csv": "CSV", "json": "JSON", "html": "HTML",
             "uv index": "UV index", "paypal": "PayPal", "ios": "iOS", "png": "PNG", "linux": "Linux",
             "mac": "Mac", "android": "Android", "windows": "Windows"}  # fmt: skip


def _shown(option: str) -> str:
    text = option.replace("_", " ")
    if text in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"):
        return text.capitalize()
    return _CAPITALS.get(text, text)


def _enumerated(items: Sequence[str], rng: random.Random) -> str:
    if len(items) == 1:
        return items[0]
    last = " and " if len(items) == 2 else rng.choice((" and ", " and ", ", and "))
    return ", ".join(items[:-1]) + last + items[-1]


@cache
def _stem(word: str) -> str:
    """The word without its commonest endings."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if len(word) > len(ending) + 3 and word.endswith(ending):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word.endswith("e") else word


_GROUP_OF: dict[str, frozenset[str]] = {}
for _index, _group in enumerate(_ALIKE):
    for _word in _group:
        _GROUP_OF[_stem(_word)] = _GROUP_OF.get(_stem(_word), frozenset()) | {f"g{_index}"}


@cache
def _own_stems(name: str) -> frozenset[str]:
    words = _WORDS.findall(_HUMP.sub("_", name).lower())
    return frozenset(_stem(word) for word in words if word not in _FILLERS)


@cache
def _stem_kin(name: str) -> frozenset[str]:
    """The stems of a name and the groups of like meaning that they belong to."""
    stems = _own_stems(name)
    return stems.union(*(_GROUP_OF.get(stem, frozenset()) for stem in stems))


_KIN: dict[Extra, frozenset[str]] = {
    extra: frozenset[str]().union(*(_stem_kin(name) for name in extra.names)) for extra in EXTRAS
}
_STEMS: dict[Extra, frozenset[str]] = {
    extra: frozenset[str]().union(*(_own_stems(name) for name in extra.names)) for extra in EXTRAS
}


def _kin(extra: Extra) -> frozenset[str]:
    return _KIN[extra]


def _stems(extra: Extra) -> frozenset[str]:
    return _STEMS[extra]


def _kin_of(tool: ToolSpec) -> frozenset[str]:
    properties: Mapping[str, Any] = tool.parameters["properties"]
    kin: set[str] = set()
    for name, schema in properties.items():
        kin |= _stem_kin(name)
        for part in schema.get("properties", ()):
            kin |= _stem_kin(part)
    return frozenset(kin)


@cache
def _words_in(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORDS.findall(text.lower()) if len(word) > 2) - {
        "the", "and", "per"
    }  # fmt: skip


def _option_words(extra: Extra) -> frozenset[str]:
    head, _, rest = extra.kind.partition(" ")
    return _words_in(rest) if head in ("enum", "enums", "words", "pick") else frozenset()


def _options_of(tool: ToolSpec) -> frozenset[str]:
    """The words of the tool's choices."""
    words: set[str] = set()
    for schema in tool.parameters["properties"].values():
        for option in _enum_of(schema):
            words |= _words_in(option)
    return frozenset(words)


def _enum_of(schema: Any) -> list[str]:
    if not isinstance(schema, dict):
        return []
    part: dict[str, Any] = schema  # pyright: ignore[reportUnknownVariableType]
    options: Any = part.get("enum") or (
        part["items"].get("enum") if isinstance(part.get("items"), dict) else None
    )
    return [str(option) for option in options or ()]


@lru_cache(maxsize=4096)
def _topics_of(text: str) -> tuple[str, ...]:
    low = text.lower().replace("_", " ")
    found = (match.lastgroup for match in _TOPIC_OF.finditer(low))
    return tuple(dict.fromkeys(name for name in found if name))


def _texts(value: Any) -> list[str]:
    """The texts and numbers of arguments."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]  # pyright: ignore
    if isinstance(value, list):
        return [text for part in value for text in _texts(part)]  # pyright: ignore
    return [] if value is None or isinstance(value, bool) else [str(value)]


def _could_take(tool: ToolSpec, step: CaseStep, slot: str, like: str, clause: str) -> bool:
    """Whether a parameter of the tool could be thought to want what a clause says."""
    wanted = _TAKES_STEMS[slot] | {_stem(word) for word in like.split()}
    said = frozenset(_stem(word) for word in _WORDS.findall(clause.lower()))
    for name, schema in tool.parameters["properties"].items():
        stems = {_stem(word) for word in _WORDS.findall(_HUMP.sub("_", name).lower())}
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
        if unsaid and any(not _words_in(option).isdisjoint(said) for option in _enum_of(schema)):
            return True
    return False


_TAKES_STEMS = {slot: frozenset(_stem(w) for w in words) for slot, words in _TAKES.items()}
_ANYTHING_STEMS = frozenset(_stem(word) for word in _ANYTHING)


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
            month, day = rng.choice(_MONTHS), rng.randint(1, 28)
            ending = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
            return rng.choice((f"{month} {day}{ending}", f"{month} {day}", f"{day} {month}"))
