"""Models by name, from files and the environment.

    [models.small]                        # shoal.toml
    spec = "llamacpp:models/qwen3-1.7b-q8_0.gguf"
    context = 8192
    temperature = 0.2

    [trace]
    capture = "full"                      # or "meta": lengths and hashes alone, or "off"
    runs = 1000
    megabytes = 256

    [tools]
    after_untrusted = "forbid"            # or "ask"; see docs/security.md

    [mcp.tickets]                         # a server of tools, for --mcp tickets
    command = ["python", "tickets.py"]    # or url = "https://..."
    env = ["TICKETS_KEY"]

Read are the user's `shoal.toml` (in the folder that platformdirs names), then the first
`shoal.toml` from the current folder upward, then the environment. A table of the project
replaces the user's of that name; a variable `SHOAL_MODELS__SMALL__CONTEXT` replaces one key,
and SHOAL_TRACE the key `capture`.
`SHOAL_CONFIG` names a file to read in place of both.

pydantic and tomllib do it without pydantic-settings: that searches no parent folders, and its
errors name neither the file nor the key that was meant.
"""

import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field

from shoal.config_files import FILE, checked, files, meant, named_tables, tables_of
from shoal.errors import UsageError
from shoal.models.base import Usage

__all__ = [
    "McpSettings",
    "ModelSettings",
    "NamedModel",
    "ToolSettings",
    "TraceSettings",
    "load_config",
    "mcp_settings",
    "named_model",
    "temperature_of",
    "tool_settings",
    "trace_settings",
]

_PREFIX = "SHOAL_MODELS__"
_KINDS = ("embedded", "hf", "llamacpp", "openai", "scripted")
_SECRET = re.compile(r"(api_?)?keys?|token|secret|password|authorization", re.IGNORECASE)
_PATHS = ("llamacpp:", "scripted:")

Amount = Annotated[float, Field(ge=0, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=1)]


class ModelSettings(BaseModel):
    """What a table `[models.NAME]` may hold; either `spec` or `cascade` is needed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    spec: str | None = None
    """As `load_model` takes it; a path in it is relative to the file."""
    context: Count | None = None
    """Most tokens of prompt and output together."""
    threads: Count | None = None
    """For computing."""
    temperature: Amount | None = None
    """Of `shoal run`, where no other is given."""
    price_input: Amount | None = None
    """Per million tokens of prompt, in any currency."""
    price_output: Amount | None = None
    """Per million tokens of output, in the same currency."""
    watts: Amount | None = None
    """What the machine draws while it computes."""
    cascade: list[str] | None = None
    """Names or specs of at least two models, the cheapest first; see `Cascade`."""
    calibration: list[str] | None = None
    """Files that `shoal calibrate` wrote, relative to this one."""
    threshold: Annotated[float, Field(ge=0, le=1)] | None = None
    """Of the cascade: the probability of being right from which an answer stands."""

    def cost(self, usage: Usage) -> float | None:
        """The price of some tokens; None where none is set."""
        if self.price_input is None and self.price_output is None:
            return None
        written = usage.forced + usage.sampled
        return (
            usage.prompt * (self.price_input or 0) + written * (self.price_output or 0)
        ) / 1_000_000


class TraceSettings(BaseModel):
    """What the table `[trace]` may hold: what `shoal run` keeps of each run, and how much."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    capture: Literal["full", "meta", "off"] = "full"
    """Texts; their lengths and hashes alone; or nothing."""
    runs: Count = 1_000
    """Most runs that are kept."""
    megabytes: Annotated[float, Field(gt=0, allow_inf_nan=False)] = 256.0
    """Most room on the disk, in 1,000,000 bytes."""


class ToolSettings(BaseModel):
    """What the table `[tools]` may hold: how `shoal run`, `chat` and `serve` treat tools."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    after_untrusted: Literal["allow", "ask", "forbid"] = "allow"
    """Of effects after a tool that read untrusted text; see `shoal.graphs.run`."""


class McpSettings(BaseModel):
    """What a table `[mcp.NAME]` may hold: an MCP server; either `command` or `url` is needed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    command: Annotated[list[str], Field(min_length=1)] | None = None
    """The program and its arguments; it runs in the folder of the file."""
    url: Annotated[str, Field(pattern=r"^https?://")] | None = None
    """Of a server over streamable HTTP."""
    env: list[Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]] = Field(
        default_factory=list[str]
    )
    """Names of variables that the program gets beside the usual."""
    bearer: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")] | None = None
    """Name of the variable whose value the server at `url` gets as a bearer token."""
    timeout: Annotated[float, Field(gt=0, le=3_600)] = 30.0
    """Seconds for connecting, and for each call."""


@dataclass(frozen=True)
class NamedModel:
    """A model of the configuration."""

    name: str
    settings: ModelSettings
    source: str
    """The file or the variable that names it."""


def load_config(
    folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> dict[str, NamedModel]:
    """Read every model that has a name.

    Args:
        folder: where the search begins; None means the current one.
        environment: None means that of the process.

    Raises:
        UsageError: a file cannot be read or is not TOML; a key is unknown, of the wrong type
            or a secret; a table names no model.
    """
    environment = os.environ if environment is None else environment
    tables: dict[str, tuple[dict[str, Any], str]] = {}
    for path in files(folder or Path.cwd(), environment):
        tables |= {name: (table, str(path)) for name, table in _tables(path).items()}
    for variable, text in sorted(environment.items()):
        if variable.startswith(_PREFIX):
            _override(tables, variable, text)
    return {name: _named(name, table, source) for name, (table, source) in tables.items()}


def named_model(name: str) -> NamedModel:
    """The model of that name.

    Raises:
        UsageError: there is none (suggests the closest); or as `load_config`.
    """
    models = load_config()
    if name in models:
        return models[name]
    close = difflib.get_close_matches(name, [*models, *_KINDS], 1)
    meant = f", such as {close[0]}" if close else ""
    raise UsageError(
        f"The model {name!r} is unknown; use embedded, llamacpp:PATH, hf:ID_OR_FOLDER, "
        f"openai:URL#MODEL, scripted:FILE or a name from {FILE}{meant}."
    )


def temperature_of(spec: str) -> float:
    """The temperature that the configuration sets for a model; 0 where it sets none."""
    if ":" in spec or spec == "embedded":
        return 0.0
    return named_model(spec).settings.temperature or 0.0


def trace_settings(
    folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> TraceSettings:
    """The table `[trace]`, with SHOAL_TRACE in place of its `capture`.

    Args:
        folder: where the search begins; None means the current one.
        environment: None means that of the process.

    Raises:
        UsageError: a file cannot be read or is not TOML; a key is unknown or of the wrong type.
    """
    environment = os.environ if environment is None else environment
    table: dict[str, Any] = {}
    source = ""
    for path in files(folder or Path.cwd(), environment):
        found = tables_of(path).get("trace")
        if found is None:
            continue
        if not isinstance(found, dict):
            raise UsageError(f"{path}: trace is no table; write [trace] and its keys below.")
        table, source = cast("dict[str, Any]", found), f"[trace] in {path}"
    if "SHOAL_TRACE" in environment:
        checked(TraceSettings, table, source)  # a slip in the file shall not hide
        table = {**table, "capture": environment["SHOAL_TRACE"]}
        source = "The variable SHOAL_TRACE"
    return checked(TraceSettings, table, source)


def tool_settings(
    folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> ToolSettings:
    """The strictest of the tables `[tools]`: a project's file may forbid more, not less.

    Arguments and errors are those of `trace_settings`.
    """
    environment = os.environ if environment is None else environment
    found = [ToolSettings()]
    for path in files(folder or Path.cwd(), environment):
        table = tables_of(path).get("tools", {})
        if not isinstance(table, dict):
            raise UsageError(f"{path}: tools is no table; write [tools] and its keys below.")
        where = f"[tools] in {path}"
        found.append(checked(ToolSettings, cast("dict[str, Any]", table), where))
    strictness = ("allow", "ask", "forbid")
    return max(found, key=lambda settings: strictness.index(settings.after_untrusted))


def mcp_settings(
    folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> dict[str, tuple[McpSettings, Path]]:
    """The tables `[mcp.NAME]` by name, each with the file that holds it.

    Args:
        folder: where the search begins; None means the current one.
        environment: None means that of the process.

    Raises:
        UsageError: a file cannot be read or is not TOML; a key is unknown or of the wrong type;
            a table names neither or both of a command and a url.
    """
    environment = os.environ if environment is None else environment
    found: dict[str, tuple[McpSettings, Path]] = {}
    for path in files(folder or Path.cwd(), environment):
        for name, table in named_tables(tables_of(path), "mcp", path).items():
            where = f"[mcp.{name}] in {path}"
            settings = checked(McpSettings, table, where)
            if (settings.command is None) == (settings.url is None):
                raise UsageError(f"{where} needs either command or url.")
            alone = "bearer" if settings.url is None else "env"
            if getattr(settings, alone):
                kind = "url" if settings.url is None else "command"
                raise UsageError(f"{where}: {alone} belongs to a server with {kind}; take it out.")
            found[name] = settings, path
    return found


def _tables(path: Path) -> dict[str, dict[str, Any]]:
    """The tables of the models in a file, their paths made absolute."""
    tables = named_tables(tables_of(path), "models", path)
    return {name: _anchored(table, path.parent) for name, table in tables.items()}


def _anchored(table: dict[str, Any], folder: Path) -> dict[str, Any]:
    """The table with its relative paths made relative to the file's folder."""

    def spec(text: Any) -> Any:
        kind = next((k for k in _PATHS if isinstance(text, str) and text.startswith(k)), None)
        return text if kind is None else kind + path(text.removeprefix(kind))

    def path(text: Any) -> Any:
        return str(folder / Path(text).expanduser()) if isinstance(text, str) and text else text

    changed = dict(table)
    if "spec" in table:
        changed["spec"] = spec(table["spec"])
    for key, change in (("cascade", spec), ("calibration", path)):
        if isinstance(table.get(key), list):
            changed[key] = [change(item) for item in table[key]]
    return changed


def _override(tables: dict[str, tuple[dict[str, Any], str]], variable: str, text: str) -> None:
    """Put the value of a variable into the table that it names."""
    said, _, key = variable.removeprefix(_PREFIX).rpartition("__")
    if not said or not key:
        raise UsageError(
            f"The variable {variable} names no key of a model; write {_PREFIX}NAME__KEY."
        )
    names = [name for name in tables if re.sub(r"[^A-Z0-9]", "_", name.upper()) == said]
    if len(names) > 1:
        raise UsageError(f"The variable {variable} means {' or '.join(names)}; rename one.")
    name = names[0] if names else said.lower()
    table, source = tables.get(name, ({}, f"the variable {variable}"))
    _check_key(key.lower(), f"The variable {variable}")
    try:
        value: Any = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        value = text
    if not isinstance(value, int | float | list) or isinstance(value, bool):
        value = text
    tables[name] = ({**table, key.lower(): value}, source)


def _named(name: str, table: dict[str, Any], source: str) -> NamedModel:
    where = f"[models.{name}] in {source}"
    if not name or ":" in name or name in _KINDS:
        raise UsageError(f"{where}: {name!r} cannot be a model's name; choose another.")
    for key in table:
        _check_key(key, where)
    settings = checked(ModelSettings, table, where)
    if (settings.spec is None) == (settings.cascade is None):
        raise UsageError(f"{where} needs either spec or cascade.")
    alone = settings.spec is not None
    for key in ("calibration", "threshold") if alone else ("context", "threads"):
        if getattr(settings, key) is not None:
            kind = "cascade" if alone else "spec"
            raise UsageError(f"{where}: {key} belongs to a model with {kind}; take it out.")
    if settings.spec is not None and settings.spec.partition(":")[0] not in _KINDS:
        raise UsageError(
            f"{where}: spec is {settings.spec!r}; it must be embedded, or begin with llamacpp:, "
            "hf:, openai: or scripted:."
        )
    if settings.cascade is not None and len(settings.cascade) < 2:
        raise UsageError(f"{where}: cascade must list at least two models.")
    return NamedModel(name, settings, source)


def _check_key(key: str, where: str) -> None:
    if key in ModelSettings.model_fields:
        return
    if _SECRET.fullmatch(key):
        raise UsageError(
            f"{where} holds {key!r}: secrets do not belong there; put the key of a server into "
            "the variable SHOAL_API_KEY_HOST, HOST in capitals with _ for each other character."
        )
    known = list(ModelSettings.model_fields)
    raise UsageError(
        f"{where} has no key {key!r}{meant(key, known) or '; the keys are ' + ', '.join(known)}."
    )
