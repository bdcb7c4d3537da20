"""The commands of a chat: each does one thing, and says in a line what it did."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from shoal.cli.chat import listings
from shoal.cli.chat.settings import BUDGET, changed
from shoal.cli.chat.talk import Chat
from shoal.errors import ShoalError, UsageError
from shoal.runs.sessions import Turn

__all__ = ["COMMANDS", "Command", "Reply", "dispatch", "is_command"]

_COMMAND = re.compile(r"/[A-Za-z?]*(?:\s|$)")
_RETRY_TEMPERATURE = 0.7


@dataclass(frozen=True)
class Reply:
    """What came of a command.

    Attributes:
        text: What to tell the user; may hold anything.
        ok: Whether the command did what it was asked to.
        play: A turn to ask now.
        again: How often the question of `play` was asked before.
        dry: A question to plan for without running a tool.
        unfold: Whether steps are shown whole from now on; None leaves it.
        leave: Whether the chat ends.
        clear: Whether to clear the screen first.
    """

    text: str = ""
    ok: bool = True
    play: Turn | None = None
    again: int = 0
    dry: str | None = None
    unfold: bool | None = None
    leave: bool = False
    clear: bool = False

    @property
    def temperature(self) -> float | None:
        """To ask `play` with: greedy, it would only say the same again."""
        return _RETRY_TEMPERATURE if self.again else None


@dataclass(frozen=True)
class Command:
    """A command: what it takes, what it does in a line, and the function that does it."""

    takes: str
    about: str
    do: Callable[[Chat, str], Reply]


def is_command(text: str) -> bool:
    """Whether a line is a command and no question: it begins with a slash and letters."""
    return bool(_COMMAND.match(text.strip()))


def dispatch(chat: Chat, line: str) -> Reply:
    """Do what a command line says; what fails is a reply that is not ok."""
    word, _, rest = line.strip().partition(" ")
    name = {"quit": "exit", "q": "exit", "?": "help", "h": "help"}.get(word[1:], word[1:])
    command = COMMANDS.get(name)
    if command is None:
        close = get_close_matches(name, COMMANDS, 1, cutoff=0.6)
        hint = f"; you may mean /{close[0]}" if close else "; /help lists the commands"
        return Reply(f"There is no command {word}{hint}.", ok=False)
    try:
        return command.do(chat, rest.strip())
    except ShoalError as error:
        return Reply(str(error), ok=False)


def _help(chat: Chat, rest: str) -> Reply:
    if rest:
        command = COMMANDS.get(rest.lstrip("/"))
        if command is None:
            raise UsageError(f"There is no command {rest}; /help lists the commands.")
        return Reply(f"/{rest.lstrip('/')} {command.takes}\n  {command.about}")
    width = max(len(f"/{name} {c.takes}") for name, c in COMMANDS.items())
    lines = [f"{f'/{name} {c.takes}':<{width}}  {c.about}" for name, c in COMMANDS.items()]
    return Reply("\n".join([*lines, "", *listings.KEYS]))


def _model(chat: Chat, rest: str) -> Reply:
    if not rest:
        return Reply(f"The model is {chat.settings.model}; /model SPEC takes another.")
    _use(chat, model=rest)
    return Reply(f"The model is now {rest}.")


def _graph(chat: Chat, rest: str) -> Reply:
    if not rest:
        return Reply(listings.graphs(chat.settings.graph))
    if rest not in listings.GRAPHS:
        raise UsageError(f"There is no graph {rest!r}; use {' or '.join(listings.GRAPHS)}.")
    _use(chat, graph=rest)
    return Reply(f"The graph is now {rest}: {listings.GRAPHS[rest]}.")


def _tools(chat: Chat, rest: str) -> Reply:
    if not rest:
        return Reply(listings.tools(chat.settings))
    _use(chat, tools=rest)
    names = [tool.name for tool in chat.settings.load_tools()]
    return Reply(f"The tools are now {', '.join(names)}.")


def _plan(chat: Chat, rest: str) -> Reply:
    if rest:
        return Reply(dry=rest)
    turn = _last(chat)
    plans = [e for e in chat.store.events(turn.id) if listings.plan_of(e)]
    if not plans:
        return Reply(f"No plan was made for question {turn.number}.", ok=False)
    lines = [f"{n}. {listings.plan_of(event)}" for n, event in enumerate(plans, 1)]
    return Reply("\n".join(lines))


def _trace(chat: Chat, rest: str) -> Reply:
    if rest in ("on", "off"):
        shown = "whole" if rest == "on" else "in a line each"
        return Reply(f"Steps are now shown {shown}.", unfold=rest == "on")
    turn = _last(chat) if not rest else _numbered(chat, rest)
    return Reply(listings.trace(turn, chat.store.events(turn.id)))


def _undo(chat: Chat, rest: str) -> Reply:
    turn = _last(chat)
    lasting = chat.store.lasting(turn)
    chat.store.remove(turn.id)
    stays = f" What {' and '.join(lasting)} did stays done." if lasting else ""
    return Reply(f'Took back question {turn.number}, "{listings.brief(turn.question)}".{stays}')


def _retry(chat: Chat, rest: str) -> Reply:
    turn = _last(chat)
    key = turn.session, turn.number, turn.question
    again = _seeds[key] = _seeds.get(key, 0) + 1
    stopped = turn.stop in ("stopped", None)
    how = "" if stopped else f" at temperature {_RETRY_TEMPERATURE:g}, seed {again}"
    text = f'Asking "{listings.brief(turn.question)}" again{how}.'
    return Reply(text, play=chat.begin_again(turn), again=0 if stopped else again)


_seeds: dict[tuple[int, int, str], int] = {}
"""How often each question was asked again in this process."""


def _save(chat: Chat, rest: str) -> Reply:
    if not rest:
        name = chat.session.name if chat.session else "none yet; the first question begins one"
        return Reply(f"Every step is saved as it happens, in {chat.store.path}; session: {name}.")
    if rest.endswith((".md", ".json")):
        return Reply(listings.export(chat, rest))
    session = chat.named_session()
    chat.store.rename(session.id, rest)
    chat.session = chat.store.get(rest)
    return Reply(f"The session is now called {rest}.")


def _load(chat: Chat, rest: str) -> Reply:
    if not rest:
        raise UsageError("Say which session: /load NAME; /sessions lists them.")
    session = chat.store.get(rest)
    from shoal.cli.chat.settings import Settings

    chat.open(session)
    chat.use(Settings.of(session.settings))
    said = listings.last_exchanges(chat.turns())
    open_turn = chat.open_turn()
    text = f"Went over to {session.name}, {listings.questions(session.turns)}."
    return Reply("\n".join([*said, text]), play=open_turn)


def _sessions(chat: Chat, rest: str) -> Reply:
    return Reply(listings.found(chat.store, rest) if rest else listings.sessions(chat.store))


def _budget(chat: Chat, rest: str) -> Reply:
    if not rest:
        return Reply(listings.budget(chat))
    name, _, text = rest.replace("=", " ").partition(" ")
    if name not in BUDGET:
        raise UsageError(f"There is no limit {name!r}; use {', '.join(BUDGET)}.")
    budget = dict(chat.settings.budget)
    if text.strip() in ("none", "default"):
        budget.pop(name, None)
    else:
        try:
            budget[name] = BUDGET[name](text.replace(",", "").replace("_", ""))
        except ValueError:
            raise UsageError(f"{name} must be a number, not {text.strip()!r}.") from None
        if not 0 < budget[name] <= 1e9:
            raise UsageError(f"{name} must be above 0 and at most 1,000,000,000.")
    _use(chat, budget=budget)
    value = getattr(chat.settings.limits(), name)
    return Reply(f"A question may now take {value:,g} {listings.LIMITS[name]}.")


def _set(chat: Chat, rest: str) -> Reply:
    if not rest:
        return Reply(listings.settings(chat.settings))
    name, _, text = rest.replace("=", " ", 1).partition(" ")
    if not text.strip():
        changed(chat.settings, name, "none")  # refuses what is no setting
        return Reply(f"{name} is {listings.setting(chat.settings, name)}.")
    settings = changed(chat.settings, name, text.strip())
    chat.use(settings)
    return Reply(f"{name} is now {listings.setting(settings, name)}.")


def _clear(chat: Chat, rest: str) -> Reply:
    kept = f" {chat.session.name} is kept." if chat.session else ""
    chat.leave()
    return Reply(f"The next question begins a new session.{kept}", clear=True)


def _exit(chat: Chat, rest: str) -> Reply:
    return Reply(leave=True)


def _use(chat: Chat, **changes: Any) -> None:
    from dataclasses import replace

    chat.use(replace(chat.settings, **changes))


def _last(chat: Chat) -> Turn:
    turns = chat.turns()
    if not turns:
        raise UsageError("Nothing was asked yet.")
    return turns[-1]


def _numbered(chat: Chat, text: str) -> Turn:
    turns = chat.turns()
    found = [turn for turn in turns if str(turn.number) == text]
    if not found:
        raise UsageError(f"There is no question {text}; the last is {_last(chat).number}.")
    return found[0]


COMMANDS: dict[str, Command] = {
    "help": Command("[COMMAND]", "list the commands and keys, or tell of one", _help),
    "model": Command("[SPEC]", "show the model, or take another", _model),
    "graph": Command("[NAME]", "show the graph, or take another", _graph),
    "tools": Command("[PACKS]", "list the tools, or take others", _tools),
    "plan": Command("[QUESTION]", "show the last plan, or plan a question and run nothing", _plan),
    "trace": Command("[N | on | off]", "unfold the steps of a question, or of all to come", _trace),
    "undo": Command("", "take back the last question and its answer", _undo),
    "retry": Command("", "ask the last question again, in its place", _retry),
    "save": Command("[NAME | FILE.md | FILE.json]", "name the session, or export it", _save),
    "load": Command("NAME", "go on in another session", _load),
    "sessions": Command("[WORDS]", "list the sessions, or those that hold some words", _sessions),
    "budget": Command("[LIMIT N]", "show what was spent and may be, or set a limit", _budget),
    "set": Command("[NAME VALUE]", "show or change temperature, seed, grounded, root", _set),
    "clear": Command("", "clear the screen and begin a new session", _clear),
    "exit": Command("", "leave; so does Ctrl-D", _exit),
}
"""By name, in the order of the help."""
