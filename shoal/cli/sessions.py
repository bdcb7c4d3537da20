"""`shoal sessions`: the conversations that are kept."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from shoal.cli.options import JsonOption
from shoal.cli.report import reported
from shoal.cli.text import print_json, printable
from shoal.errors import UsageError

__all__ = ["sessions_app"]

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Of the session.")]


def sessions(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the sessions of `shoal chat`, the last used first."""
    if context.invoked_subcommand is not None:
        return
    from shoal.cli.chat.listings import sessions as listing
    from shoal.runs.sessions import SessionStore

    with SessionStore() as store:
        if not as_json:
            print(printable(listing(store, limit=10_000), lines=True))
            return
        entries: list[dict[str, Any]] = [
            {
                "name": session.name,
                "created": session.created,
                "used": session.used,
                "turns": session.turns,
                "first": session.first,
                "settings": session.settings,
            }
            for session in store.sessions()
        ]
    print_json({"sessions": entries})


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All must be there.")],
    as_json: JsonOption = False,
) -> None:
    """Find questions and answers that hold every word, or a word that begins so."""
    from shoal.cli.chat.listings import found
    from shoal.runs.sessions import SessionStore

    with SessionStore() as store:
        if not as_json:
            print(printable(found(store, " ".join(words)), lines=True))
            return
        entries = [
            {
                "session": session.name,
                "number": turn.number,
                "question": turn.question,
                "answer": turn.answer,
                "stop": turn.stop,
            }
            for session, turn in store.search(" ".join(words))
        ]
    print_json({"found": entries})


def export(
    name: NameArgument,
    as_json: Annotated[
        bool, typer.Option("--json", help="JSON with every step, in place of Markdown.")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="In place of standard output."),
    ] = None,
) -> None:
    """Write a session as Markdown or JSON."""
    from shoal.runs.sessions import SessionStore
    from shoal.runs.sessions_export import session_data, session_markdown

    with SessionStore() as store:
        session = store.get(name)
        if as_json:
            text = json.dumps(session_data(store, session), indent=2) + "\n"
        else:
            text = session_markdown(store, session)
    if output is None:
        print(printable(text, lines=True), end="")
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror}.") from None


def delete(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="Of the sessions.")],
) -> None:
    """Delete sessions and all they hold; there is no way back."""
    from shoal.runs.sessions import SessionStore

    with SessionStore() as store:
        found = [store.get(name) for name in dict.fromkeys(names)]
        for session in found:
            store.delete(session.id)
            print(f"Deleted {printable(session.name)}.")


sessions_app = typer.Typer(rich_markup_mode=None, add_completion=False)
sessions_app.callback(invoke_without_command=True)(reported(sessions))
sessions_app.command()(reported(search))
sessions_app.command()(reported(export))
sessions_app.command()(reported(delete))
