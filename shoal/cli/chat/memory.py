"""What was said before, for a model that reads no conversation.

The embedded model's prompts hold one question. Asked about the conversation itself, it is
offered one tool that looks into the session, and no other: among the usual tools it does
not choose one that it was not trained on. Which questions these are is decided by a rule.
"""

import re
from collections.abc import Sequence
from typing import Literal

from shoal.tools import Tool, tool

__all__ = ["about_conversation", "earlier_questions"]

_MOST = 200  # characters: what a grounded answer quotes of one line
_LONGEST = 80
_ASKED = r"(?:ask|asked|say|said|talk|talked|discuss|discussed)"
_ABOUT = re.compile(
    rf"""
    \b(?:did|have|had|what|which\ questions)\ (?:i|we)(?:'ve)?\ (?:\w+\ ){{0,2}}?{_ASKED}\b
    | \b(?:my|our|the)\ (?:very\ )?(?:first|last|latest|previous|earlier|recent|past|other)
        \ (?:few\ )?(?:question|message|prompt|quer(?:y|ie))s?\b
    | \b(?:earlier|previous)\ questions?\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ELSEWHERE = re.compile(r"\b(?:notes?|files?|folders?)\b", re.IGNORECASE)


def about_conversation(question: str) -> bool:
    """Whether a question is about the conversation that it stands in, by its words."""
    text = " ".join(question.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
    return bool(_ABOUT.search(text)) and not _ELSEWHERE.search(text)


def earlier_questions(asked: Sequence[str]) -> Tool:
    """The tool that lists `asked`, the questions before this one, oldest first."""

    @tool
    def earlier_questions(which: Literal["first", "last", "all"] = "all") -> str:
        """List the questions asked before."""
        if not asked:
            return "You asked nothing before."
        chosen = {"first": asked[:1], "last": asked[-1:], "all": asked}[which]
        return _told(chosen)

    return earlier_questions


def _told(questions: Sequence[str]) -> str:
    """The newest questions that fit, in the order asked, and how many went before."""
    told: list[str] = []
    for question in reversed(questions):
        line = " ".join(question.split()).rstrip("?.! ")
        told.insert(0, line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…")
        if len(_sentence(told, len(questions) - len(told))) > _MOST:
            del told[0]
            break
    return _sentence(told, len(questions) - len(told))


def _sentence(told: Sequence[str], before: int) -> str:
    more = f", and {before} before" if before else ""
    return f"You asked: {', then: '.join(told)}{more}"
