"""`kiosk report`: what the releases of a kiosk, a site or a network say, as one page."""

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.common import home_option, replace
from kiosk.problems import Problem, Reason

if TYPE_CHECKING:
    from kiosk.reports.language import Language


@click.command()
@home_option
@click.argument("sources", metavar="[SOURCE...]", nargs=-1)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The page to write."
)
@click.option("--language", type=click.Choice(["fr", "en"]), default="fr", show_default=True, help="Of the page.")
def report(home: Path | None, sources: tuple[str, ...], output: Path, language: "Language") -> None:
    """Make a page of the releases in SOURCE: folders, or s3:// and https:// addresses; without any, of this kiosk.

    A folder is a kiosk's outbox, or holds one of a site or of a network: {site}/{kiosk}/*.json
    """
    try:
        from kiosk.reports import report as pages
    except ModuleNotFoundError as error:
        words = f"Reports need the package {error.name}, which is not installed."
        raise Problem(Reason.INPUT, words, "Install it: pip install kiosk[report]") from error
    from kiosk.reports.sources import sources_of
    from kiosk.settings import Home

    if not output.absolute().parent.is_dir():
        raise Problem(Reason.INPUT, f"There is no folder {output.parent}.", "Name a file in another folder.")
    sources = sources or (str(Home.of(home).folder / "outbox"),)
    # A person's day: the report says when it was made, and what a kiosk dates after it is doubtful.
    today = datetime.now().astimezone().date()
    batches = [batch for source in sources_of(sources) for batch in source.batches()]
    length = sum(len(batch.paths) for batch in batches)
    with click.progressbar(length=length, label="Reading", file=sys.stderr) as bar:
        sums = pages.read(batches, today, bar.update)
    reading = sums.reading
    if not reading.counted:
        words = f"None of {length:,} documents can be counted."
        if reading.refused:
            words += f" {reading.refused[0][0]}: {reading.refused[0][1]}."
        raise Problem(Reason.INPUT, words, "Name a folder of releases: an outbox, or {site}/{kiosk}/*.json")
    # Names of files need not be text.
    replace(output, pages.page_of(sums, language, today).encode("utf-8", "replace"))
    for n, words in (
        (len(reading.refused), "refused"),
        (sum(doubt.documents for doubt in reading.doubtful.values()), "of doubtful dates"),
    ):
        if n:
            click.echo(f"kiosk: documents {words}: {n:,}. They are listed at the end of the page.", err=True)
    click.echo(f"{output}: {reading.counted:,} documents, {sums.tickets:,} tickets; sites: {len(sums.sites)}.")
