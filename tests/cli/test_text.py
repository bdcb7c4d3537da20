import json

import pytest

from shoal.cli.text import print_json, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("\x9b31m", r"\x9b31m"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("a\rb\bc\x7f", r"a\rb\x08c\x7f"),
        ("a\nb\tc", r"a\nb\tc"),
        ("abc\u202edcba", r"abc\u202edcba"),
        ("a\u2028b", r"a\u2028b"),
        ("\ud800", r"\ud800"),
        ("[red]Zürich[/red] 海 👩\u200d🚀 \\n", "[red]Zürich[/red] 海 👩\u200d🚀 \\n"),
    ],
)
def test_what_steers_a_terminal_is_escaped_and_the_rest_kept(text, shown):
    assert printable(text) == shown


def test_lines_are_kept_where_they_may_be():
    assert printable("a\nb\r\n\x1b", lines=True) == "a\nb\\r\n\\x1b"


def test_json_is_one_line_of_ascii(capsys):
    value = {"text": "Zürich\n\x1b[31m\x9b \ud800"}
    print_json(value)
    out = capsys.readouterr().out
    assert out.isascii() and out.count("\n") == 1 and "\x1b" not in out
    assert json.loads(out) == value
