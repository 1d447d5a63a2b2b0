"""`kiosk close`: ends business days that are over, and writes their releases, without screens."""

import json
from datetime import date
from pathlib import Path

import click

from kiosk.commands.common import business_day, home_option, json_option
from kiosk.problems import Problem, Reason


@click.command()
@home_option
@click.option("--day", metavar="D", help="A business day that has to be over, such as 2026-11-22.")
@json_option
def close(home: Path | None, day: str | None, as_json: bool) -> None:
    """Close business days that are over and write the releases that are due; the kiosk does so by itself."""
    wanted = business_day(day) if day else None
    from kiosk.app import House

    house = House.open(home)
    try:
        _must_be_over(wanted, house.reception.day, trusted=house.reception.clock().trusted)
        releases = house.reception.end_days()
        closed = [each.isoformat() for each in house.ledger.closed]
    finally:
        house.close()
    if as_json:
        click.echo(json.dumps({"closed": closed, "releases": releases}))
    else:
        click.echo(f"Closed: {', '.join(closed) or 'nothing was due'}.")
        click.echo(f"Releases written: {', '.join(releases) or 'none'}.")


def _must_be_over(wanted: date | None, today: date, *, trusted: bool) -> None:
    if not trusted:
        raise Problem(
            Reason.TIME,
            "The time cannot be trusted, so no day is closed.",
            "Confirm date and time on the attendant's page, or wait for the network's time.",
        )
    if wanted is not None and wanted >= today:
        raise Problem(
            Reason.INPUT,
            f"--day {wanted} is not over: the business day {today} is open until 04:00.",
            "Wait until then; the kiosk closes it by itself.",
        )
