"""Tools of a conversation with an assistant: what was said, how to answer, when to stop."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "earlier_questions|question_history|past_questions",
        "List the questions asked before.|Tell what was asked earlier in this conversation.",
        {"which?": "enum first, last, all"},
        (
            "What did I ask before?",
            "What was my {which} question?",
            "what have I asked you so far",
            "Which questions did I ask?",
            "What did I ask {which=first|first}?",
            "What did I say {which=last|last}?",
            "Do you remember what I asked?",
            "list {which=all|all} the questions of this chat",
            "what was the {which} thing I wanted to know",
            "Remind me of my {which} question",
            "tell me my earlier questions",
            "What have we talked about?",
            "What was my {which=last|previous} question?",
            "I forgot what I asked you[ {which=first|first}]",
            "Show my past questions.",
            "what did we discuss before",
        ),
        {
            "value": "pick You asked: Which weekday is 2027-03-01; You asked nothing before.; "
            "You asked: how warm is it in Oslo, then: and in Rome; You asked: what is 2 + 3; "
            "You asked: list my notes, then: what is 5 km in miles, and 3 before"
        },
        ("{value}",),
    ),
    Entry(
        "clear_conversation|forget_chat|reset_session",
        "Forget this conversation.|Start anew, without what was said before.",
        {"keep_last?|keep": "int 1..5"},
        (
            "Forget everything I said.",
            "start over",
            "Let us begin again[, but keep the last {keep_last} messages].",
            "clear the chat",
            "wipe our conversation[ except the newest {keep_last}]",
            "New topic. Drop what we talked about.",
        ),
    ),
    Entry(
        "save_conversation|export_chat|store_transcript",
        "Save this conversation to a file.|Write the transcript of the chat to a path.",
        {"path|file|file_name": "file", "format?|style": "enum markdown, json, text"},
        (
            "Save our chat as {path}[ in {format}].",
            "write what we said to {path}",
            "export this conversation to {path}[, format {format}]",
            "I need a transcript in {path}[, {format} please]",
            "Keep a copy of this dialogue: {path}",
            "put the whole talk into {path}",
        ),
    ),
    Entry(
        "set_answer_style|change_tone|answer_preferences",
        "Change how answers are written.|Set the tone and length of replies.",
        {"tone|style": "enum formal, friendly, brief, detailed", "language?": "language"},
        (
            "Please be {tone} from now on[ and answer in {language}].",
            "Your answers should be {tone}[, in {language}].",
            "more {tone} please",
            "I'd like {tone} replies[ in {language}]",
            "switch to {tone} answers",
            "From here on: {tone}[, and write {language}].",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = ()
