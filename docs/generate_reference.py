"""Write docs/reference.md from the docstrings, signatures and help texts: python FILE [--check].

The code is read by griffe and not imported; the commands are asked for their help.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference.md"
ROOMS = (
    *("shoal", "shoal.models", "shoal.models.llamacpp", "shoal.models.openai", "shoal.models.hf"),
    *("shoal.agents", "shoal.graphs", "shoal.tools", "shoal.evals", "shoal.runs"),
)
OPENING = """\
# Reference

The public names and the commands, as the code documents them. This page is written by
`python docs/generate_reference.py`; a test checks that it is current. Names of a room that are
not here are its own and may change.
"""
WIDTH = 96  # of a signature on one line


def main() -> None:
    """Write the page, or with `--check` exit with 1 where it is not current."""
    text = page()
    if sys.argv[1:] == ["--check"]:
        if PAGE.read_text(encoding="utf-8") != text:
            raise SystemExit(f"{PAGE} is not current; run python docs/generate_reference.py.")
    else:
        PAGE.write_text(text, encoding="utf-8")


def page() -> str:
    """The whole page."""
    package = griffe.load(
        "shoal", search_paths=[ROOT], docstring_parser="google", allow_inspection=False
    )
    parts = [OPENING, *(f"- [`{room}`](#{room.replace('.', '')})" for room in ROOMS)]
    parts += ["- [Commands](#commands)"]
    for room in ROOMS:
        module = package if room == "shoal" else package[room.removeprefix("shoal.")]
        parts += ["", *_room(room, module)]
    parts += ["", "## Commands", *_commands()]
    return "\n".join(parts) + "\n"


def _room(room: str, module: Any) -> Iterator[str]:
    yield f"## {room}"
    yield f"\n{_text(module.docstring.value)}" if module.docstring else ""
    homes: dict[str, str] = {}
    for name in sorted(str(name).strip("'\"") for name in module.exports or ()):
        if room == "shoal":
            home = next((r for r in ROOMS[1:] if _exports(module, r, name)), None)
            if home:
                homes[name] = home
            continue
        yield from ("", *_name(f"{room}.{name}", _final(module[name])))
    if room == "shoal":
        listed = ", ".join(f"`{name}` of `{home}`" for name, home in homes.items())
        yield f"\nOf these rooms, at hand as `from shoal import ...`: {listed}. `shoal.errors` has"
        yield "every exception that Shoal raises on purpose:"
        yield f"\n```text\n{_tree(module['errors'].docstring.value)}\n```"


def _exports(package: Any, room: str, name: str) -> bool:
    return name in [str(e).strip("'\"") for e in package[room.removeprefix("shoal.")].exports]


def _tree(text: str) -> str:
    lines = [line for line in text.splitlines() if line.startswith("    ")]
    return "\n".join(line[4:] for line in lines)


def _final(found: Any) -> Any:
    """What a name stands for; where a function has the name of its module, the function."""
    found = found.final_target if found.is_alias else found
    return _final(found.members[found.name]) if found.is_module else found


def _name(path: str, found: Any) -> Iterator[str]:
    yield f"### {path}"
    if found.is_class:
        yield from _class(path, found)
    elif found.is_function:
        yield f"\n```python\n{_signature(path.rpartition('.')[2], found)}\n```"
        yield from _documented(found)
    else:
        value = str(found.value or "")
        yield f"\n```python\n{path.rpartition('.')[2]} = {value}\n```"
        yield from _documented(found)


def _class(path: str, found: Any) -> Iterator[str]:
    name = path.rpartition(".")[2]
    init = found.members.get("__init__")
    bases = ", ".join(str(base) for base in found.bases)
    fields = [m for m in found.members.values() if _is_field(m)]
    shown: set[int] = set()
    doc = found.docstring.value if found.docstring else ""
    if _is_dataclass(found):
        head = _joined(f"{name}(", [_field(m) for m in fields], ")")
        shown = {id(m) for m in fields}
    elif init is not None and not init.is_alias:
        head = _signature(name, init)
    else:
        head = f"class {name}({bases})" if bases else f"class {name}"
    yield f"\n```python\n{head}\n```"
    yield from _documented(found)
    if init is not None and not init.is_alias and init.docstring is not None:
        yield from _documented(init, only_sections=True)
    rest = [m for m in fields if m.docstring or (id(m) not in shown and "Attributes:" not in doc)]
    if rest:
        yield "\nAttributes:\n"
    for field in rest:
        text = f": {_text(field.docstring.value)}" if field.docstring else ""
        yield f"- `{field.name if id(field) in shown else _field(field)}`{text}"
    above = {name for base in found.mro() for name in base.members}
    for member in found.members.values():
        if member.is_alias or member.name.startswith("_") or member.docstring is None:
            continue
        if member.name in above:
            continue  # documented where it is declared
        if member.is_attribute and "property" in member.labels:
            summary = member.docstring.value.split("\n\n")[0]
            yield f"\n**`{member.name}`**, a property. {_text(summary)}"
        elif member.is_function:
            yield f"\n**`{_signature(member.name, member, one_line=True)}`**"
            yield from _documented(member)


def _is_field(member: Any) -> bool:
    """Whether a member is declared in its class; what `__init__` alone sets is not told of."""
    if not member.is_attribute or member.name.startswith("_") or member.name == "model_config":
        return False
    init = member.parent.members.get("__init__")
    if init is None or init.is_alias:
        within = False
    else:
        within = (init.lineno or 0) < (member.lineno or 0) <= (init.endlineno or 0)
    return "property" not in member.labels and (_is_dataclass(member.parent) or not within)


def _is_dataclass(found: Any) -> bool:
    return any("dataclass" in str(decorator.value) for decorator in found.decorators)


def _field(member: Any) -> str:
    kind = f": {member.annotation}" if member.annotation is not None else ""
    value = str(member.value) if member.value is not None else ""
    value = "" if not value else " = ..." if value.startswith("field(") else f" = {value}"
    return f"{member.name}{kind}{value}"


def _signature(name: str, function: Any, *, one_line: bool = False) -> str:
    parts: list[str] = []
    star = False
    for parameter in function.parameters:
        if parameter.name in ("self", "cls"):
            continue
        kind = parameter.kind
        if kind is griffe.ParameterKind.keyword_only and not star:
            parts.append("*")
            star = True
        mark = {
            griffe.ParameterKind.var_positional: "*",
            griffe.ParameterKind.var_keyword: "**",
        }.get(kind, "")
        star = star or mark == "*"
        text = f"{mark}{parameter.name}"
        annotated = parameter.annotation is not None and not one_line
        if annotated:
            text += f": {parameter.annotation}"
        if parameter.default is not None and not mark:
            text += f" = {parameter.default}" if annotated else f"={parameter.default}"
        parts.append(text)
        if kind is griffe.ParameterKind.positional_only:
            parts.append("/")
    result = "" if function.returns is None or one_line else f" -> {function.returns}"
    ends = ")" if function.name == "__init__" else f"){result}"
    return f"{name}({', '.join(parts)})" if one_line else _joined(f"{name}(", parts, ends)


def _joined(opening: str, parts: list[str], ending: str) -> str:
    line = opening + ", ".join(parts) + ending
    if len(line) <= WIDTH:
        return line
    return "\n".join([opening, *(f"    {part}," for part in parts), ending])


def _documented(found: Any, *, only_sections: bool = False) -> Iterator[str]:
    if found.docstring is None:
        return
    for section in found.docstring.parse("google", warnings=False):
        match section.kind.value:
            case "text" if not only_sections:
                yield f"\n{_block(section.value)}"
            case "parameters" | "other parameters":
                yield "\nArguments:\n"
                yield from (f"- `{p.name}`: {_text(p.description)}" for p in section.value)
            case "attributes":
                yield "\nAttributes:\n"
                yield from (f"- `{a.name}`: {_text(a.description)}" for a in section.value)
            case "returns" | "yields":
                yield f"\nReturns: {_text(' '.join(r.description for r in section.value))}"
            case "raises":
                yield "\nRaises:\n"
                yield from (f"- `{r.annotation}`: {_text(r.description)}" for r in section.value)
            case "examples":
                for kind, example in section.value:
                    fenced = kind.value == "examples"
                    yield f"\n```python\n{example}\n```" if fenced else f"\n{_block(example)}"
            case _:
                pass


def _text(text: str) -> str:
    """A description as one paragraph."""
    return " ".join(text.split())


def _block(text: str) -> str:
    """Paragraphs and lists of a docstring as they are; indented code in a fence."""
    out: list[str] = []
    code: list[str] = []

    def end_code() -> None:
        if code:
            body = "\n".join(line[4:] for line in code).strip("\n")
            out.extend(["```python", body, "```", ""])
            code.clear()

    for line in text.strip("\n").splitlines():
        if line.startswith("    ") and (code or not out or not out[-1].strip()):
            code.append(line)
        elif line.startswith(">>> ") or (code and code[0].startswith("    >>> ") and line):
            code.append(f"    {line}")
        elif not line.strip() and code:
            code.append(line)
        else:
            end_code()
            out.append(line)
    end_code()
    return "\n".join(out).strip("\n")


def _commands() -> Iterator[str]:
    from typer.main import get_command

    from shoal.cli.app import app

    yield from _help(get_command(app), "shoal", None)


def _help(command: Any, name: str, above: Any) -> Iterator[str]:
    context = command.context_class(
        command,
        parent=above,
        info_name=name,
        terminal_width=88,
        max_content_width=88,
        help_option_names=["-h", "--help"],
    )
    text = "\n".join(line.rstrip() for line in command.get_help(context).strip().splitlines())
    yield f"\n### {context.command_path}\n\n```text\n{text}\n```"
    for below, its in getattr(command, "commands", {}).items():
        yield from _help(its, below, context)


if __name__ == "__main__":
    main()
