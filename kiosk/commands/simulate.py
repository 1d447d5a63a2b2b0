"""`kiosk simulate-network`: the releases of an invented network, to try reports and scale on."""

import sys
from pathlib import Path

import click

from kiosk.problems import Problem, Reason


@click.command("simulate-network")
@click.option("--sites", type=click.IntRange(1, 26), default=26, show_default=True, help="How many centres.")
@click.option("--kiosks", type=click.IntRange(1, 9), default=3, show_default=True, help="How many in each.")
@click.option("--years", type=click.IntRange(1, 10), default=10, show_default=True, help="How many, from 2016.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed writes the same bytes.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="A new or empty folder.")
def simulate_network(sites: int, kiosks: int, years: int, seed: int, out: Path) -> None:
    """Write the releases of a network that does not exist."""
    from kiosk.simulation.network import Network, write_place

    network, written = Network(sites, kiosks, years, seed), 0
    try:
        if out.is_dir() and any(out.iterdir()):
            raise Problem(Reason.INPUT, f"{out} is not empty.", "Name a new folder.")
        with click.progressbar(network.places(), label="Simulating", file=sys.stderr) as places:
            for place in places:
                written += write_place(place, network, out)
    except OSError as error:
        words = f"{error.filename or out} cannot be written: {error.strerror}."
        raise Problem(Reason.STORAGE, words, "Name a folder on a disk with room.") from error
    click.echo(f"{written:,} releases of {sites} sites in {out}.")
