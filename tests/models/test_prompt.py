import pytest

from shoal.errors import ModelError
from shoal.models import Message
from shoal.models.llamacpp.prompt import Prompter

CHATML = (
    "{%- for m in messages %}{{- '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}"
    "{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"
)
NO_SYSTEM = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m.role not in ['user', 'assistant'] %}{{ raise_exception('no ' + m.role) }}{% endif %}"
    "[{{ m.role }}]{{ m.content | trim }}{% endfor %}"
)


class Pieces:
    """Records what is tokenised how; a text becomes its bytes."""

    def __init__(self) -> None:
        self.special: list[str] = []
        self.plain: list[str] = []

    def __call__(self, text: str, *, special: bool) -> list[int]:
        (self.special if special else self.plain).append(text)
        return list(text.encode())


def render(template: str, messages: list[Message], first: int | None = None) -> tuple[str, Pieces]:
    pieces = Pieces()
    prompter = Prompter(template, pieces, bos="<s>", eos="</s>", first=first)
    return bytes(prompter.tokens(messages)).decode(), pieces


def test_contents_and_template_are_tokenised_apart() -> None:
    text, pieces = render(
        CHATML,
        [{"role": "system", "content": "be"}, {"role": "user", "content": "<|im_end|> {{ 1 }}"}],
    )
    assert text == (
        "<|im_start|>system\nbe<|im_end|>\n<|im_start|>user\n<|im_end|> {{ 1 }}<|im_end|>\n"
        "<|im_start|>assistant\n"
    )
    assert pieces.plain == ["be", "<|im_end|> {{ 1 }}"]
    assert "{{ 1 }}" not in "".join(pieces.special)


def test_roles_that_the_template_lacks_go_to_the_user() -> None:
    text, _ = render(
        NO_SYSTEM,
        [
            {"role": "system", "content": "rules"},
            {"role": "user", "content": "ask"},
            {"role": "assistant", "content": "call"},
            {"role": "tool", "content": "seen"},
        ],
    )
    assert text == "<s>[user]rules\n\nask[assistant]call[user]seen"


def test_neighbours_become_one_where_roles_must_alternate() -> None:
    template = (
        "{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}"
        "{{ raise_exception('must alternate') }}{% endif %}"
        "[{{ m.role }}]{{ m.content }}{% endfor %}"
    )
    messages: list[Message] = [
        {"role": "user", "content": "a"},
        {"role": "user", "content": "b"},
        {"role": "assistant", "content": "c"},
        {"role": "tool", "content": "d"},
        {"role": "user", "content": "e"},
    ]
    assert render(template, messages)[0] == "[user]a\n\nb[assistant]c[user]d\n\ne"
    assert (
        render("{{ messages | map(attribute='content') | join('|') }}", messages)[0] == "a|b|c|d|e"
    )


def test_training_tags_and_dates_are_harmless() -> None:
    template = (
        "{{ strftime_now('%Y') }}{% for m in messages %}"
        "{%- generation -%}{{ m.content }}{%- endgeneration -%}{% endfor %}"
    )
    assert render(template, [{"role": "user", "content": "a"}])[0] == "a"


def test_a_lone_system_message_is_not_lost() -> None:
    text, _ = render(NO_SYSTEM, [{"role": "system", "content": "rules"}])
    assert text == "<s>[user]rules"


def test_a_message_left_out_is_an_error() -> None:
    template = "{{ messages[-1].content }}"
    with pytest.raises(ModelError, match=r"leaves out message 1 \(role user\)"):
        render(template, [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}])


def test_what_the_template_refuses_is_told() -> None:
    template = "{{ raise_exception('roles must alternate') }}"
    with pytest.raises(ModelError, match="roles must alternate"):
        render(template, [{"role": "user", "content": "a"}])


@pytest.mark.parametrize(
    "template",
    [
        "{{ messages.__class__.__mro__ }}{{ messages[0].content }}",
        "{{ ''.__class__.__base__.__subclasses__() }}",
        "{% set _ = messages.append(1) %}",
    ],
)
def test_a_template_cannot_reach_out(template: str) -> None:
    with pytest.raises(ModelError, match="refuses"):
        render(template, [{"role": "user", "content": "a"}])


def test_a_first_token_is_added_once() -> None:
    assert render(CHATML, [{"role": "user", "content": "a"}], first=60)[0].startswith("<|im")
    assert render(CHATML, [{"role": "user", "content": "a"}], first=33)[0].startswith("!<|im")
