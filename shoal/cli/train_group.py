"""The commands below `shoal train`; what begins with none of them trains."""

from typing import Any

import typer
from typer.core import TyperGroup

from shoal.cli.report import reported
from shoal.cli.train import train
from shoal.cli.train_data import data
from shoal.cli.train_hf import hf

__all__ = ["train_app"]


class _RunOrCommand(TyperGroup):
    """`shoal train run.toml` and `shoal train --out DIR` train, unless a command is named."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("-h", "--help")):
            args = ["run", *args]
        return super().parse_args(ctx, args)


train_app = typer.Typer(
    cls=_RunOrCommand,
    rich_markup_mode=None,
    add_completion=False,
    help="Train a small model and its adapters: `shoal train --out DIR`, or `shoal train FILE "
    "--out DIR`. Its options: `shoal train run --help`.",
)
train_app.command("run")(reported(train))
train_app.command()(reported(data))
train_app.command()(reported(hf))
