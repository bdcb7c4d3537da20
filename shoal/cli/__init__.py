"""The command line. Nothing slow is imported here before `main` can catch Ctrl-C."""

import gc

__all__ = ["main"]


def main() -> None:
    """Run the command that the arguments of this process name, and exit with its code."""
    try:
        from shoal.cli.app import app

        app()
    except KeyboardInterrupt:
        from shoal.cli.report import interrupted

        interrupted()
    finally:
        gc.freeze()  # else the interpreter's end looks for garbage in all modules: 0.2 s
