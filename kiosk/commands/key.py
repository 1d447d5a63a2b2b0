"""`kiosk key`: a kiosk's signing keys, one a month: made ahead, announced, erased."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.common import home_option, json_option
from kiosk.problems import Problem, Reason

if TYPE_CHECKING:
    from kiosk.presence.jwk import AnnouncedKey
    from kiosk.presence.keys import Owner


@click.group()
def key() -> None:
    """The keys that sign proofs of presence."""


@key.command()
@home_option
@json_option
def prepare(home: Path | None, as_json: bool) -> None:
    """Make the keys of this month and of the 12 months ahead. From now on proofs are real, no DEMO."""
    from kiosk.presence.demo import Demonstration
    from kiosk.presence.keys import KeyFolder
    from kiosk.settings import Home

    folder, owner = Home.of(home), _owner(home)
    if owner.site == "DEMO":
        raise Problem(Reason.SETTINGS, "This kiosk has no site yet.", 'Write it into kiosk.toml: [kiosk] site = "FR75"')
    folder.make()
    keys = KeyFolder(folder.folder / "keys", owner).prepare(datetime.now(UTC))
    try:
        Demonstration(folder.folder, owner).erase()
    except OSError as error:
        words = f"The DEMO keys in {folder.folder / 'keys' / 'demo'} cannot be erased: {error.strerror}."
        raise Problem(Reason.STORAGE, words, "Remove that folder.") from error
    _tell(keys, as_json=as_json)
    if not as_json:
        click.echo("Give what `kiosk key show --json` prints to whoever keeps the trust list.")


@key.command()
@home_option
@json_option
def show(home: Path | None, as_json: bool) -> None:
    """Show the public halves; with --json they are the announcement for the trust list."""
    from kiosk.presence.keys import KeyFolder
    from kiosk.settings import Home

    folder, owner = Home.of(home).folder / "keys", _owner(home)
    real, demo = KeyFolder(folder, owner), KeyFolder(folder / "demo", owner, demo=True)
    keys = real.announced() or demo.announced()
    if not keys:
        raise Problem(Reason.KEYS, f"There are no keys in {folder}.", "Run: kiosk key prepare")
    _tell(keys, as_json=as_json)


@key.command("erase-past")
@home_option
@json_option
def erase_past(home: Path | None, as_json: bool) -> None:
    """Erase the private keys of months that have ended. The kiosk does so by itself when it can trust its clock."""
    from kiosk.presence.keys import KeyFolder
    from kiosk.settings import Home

    folder, owner, now = Home.of(home).folder / "keys", _owner(home), datetime.now(UTC)
    real, demo = KeyFolder(folder, owner), KeyFolder(folder / "demo", owner, demo=True)
    erased = sorted({*real.erase_past(now), *demo.erase_past(now)})
    left = sorted({*real.past(now), *demo.past(now)})
    if as_json:
        click.echo(json.dumps({"erased": erased, "left": left}))
    else:
        click.echo(f"Erased: {', '.join(erased) or 'nothing, there was no key of a past month'}.")
    if left:
        words = f"The keys of {', '.join(left)} in {folder} could not be erased."
        raise Problem(Reason.KEYS, words, "Make the folder writable for the user who runs the kiosk.")


def _owner(home: Path | None) -> "Owner":
    from kiosk.centre import load_centre
    from kiosk.presence.keys import Owner
    from kiosk.settings import Home, load_settings

    place = Home.of(home)
    centre = load_centre(place.centre_file)
    return Owner(load_settings(place.settings_file).kiosk.site, centre.name, centre.town, centre.zone)


def _tell(keys: "list[AnnouncedKey]", *, as_json: bool) -> None:
    from kiosk.presence.jwk import Announcement
    from kiosk.presence.jwk import as_json as json_of

    if as_json:
        click.echo(json_of(Announcement(keys=keys)), nl=False)
        return
    for one in keys:
        month = datetime.fromtimestamp((one.nbf + one.exp) // 2, UTC)
        click.echo(f"{month:%Y-%m}  {one.kid}  {one.iss}  {one.site}{'  DEMO' if one.demo else ''}")
