"""Reports of runs: one page that needs nothing else, or the same tables as Markdown."""

from pathlib import Path

from shoal.errors import UsageError

__all__ = ["write_report"]


def write_report(runs: list[Path], out: Path) -> None:
    """Write the report of some runs.

    Args:
        runs: Their folders; those of the same cases are compared with the first of them.
        out: A file. One that ends in `.md` gets Markdown, tables alone; any other gets HTML
            with charts and with every sample, and loads nothing from anywhere.

    Raises:
        UsageError: A folder holds no run or no samples, or the file cannot be written.
    """
    from shoal.evals.report.html import page
    from shoal.evals.report.markdown import markdown
    from shoal.evals.report.sections import section

    if not runs:
        raise UsageError("A report needs at least one run; name its folder.")
    sections = [section(path, runs[:place]) for place, path in enumerate(runs)]
    text = markdown(sections) if out.suffix == ".md" else page(sections)
    try:
        # a lone surrogate, which a model may write, has no UTF-8
        out.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise UsageError(
            f"The report cannot be written to {out}: {error.strerror}; name another --out."
        ) from error
