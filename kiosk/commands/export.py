"""`kiosk export`: the centre's own tables as a file for a spreadsheet."""

from pathlib import Path

import click

from kiosk.commands.common import home_option
from kiosk.problems import Problem, Reason


@click.command()
@home_option
@click.option("--format", "form", type=click.Choice(["csv", "json", "xlsx"]), required=True, help="What to write.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The file; a new one."
)
def export(home: Path | None, form: str, output: Path) -> None:
    """Write all that is kept of closed days and months into a file.

    The day that is open is left out: its totals still change. These are the centre's own totals, some of one visitor:
    the file is for its owner only. What may be given away is in the releases, in the folder outbox.
    """
    from kiosk.commands import tables
    from kiosk.settings import Home
    from kiosk.store.exporting import read_kept

    if output.exists():
        raise Problem(Reason.INPUT, f"{output} is there already.", "Name a new file, or remove that one.")
    kept = read_kept(Home.of(home).folder)
    write = {"csv": tables.as_csv, "json": tables.as_json, "xlsx": tables.as_xlsx}[form]
    _write(output, write(kept))
    click.echo(f"{_counted(len(kept.days), 'day')} and {_counted(len(kept.months), 'month')} in {output}.")


def _write(path: Path, content: bytes) -> None:
    from kiosk.files import write_durably

    try:
        write_durably(path, content)
    except OSError as error:
        words = f"{path} cannot be written: {error.strerror}."
        raise Problem(Reason.STORAGE, words, "Name a file in another folder.") from error


def _counted(n: int, word: str) -> str:
    return f"{n} {word}" if n == 1 else f"{n} {word}s"
