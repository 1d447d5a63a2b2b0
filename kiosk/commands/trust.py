"""`kiosk trust`: the list that says whose keys are whose, for whoever keeps it and for whoever uses it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from kiosk.commands.common import home_option, json_option, moment, replace, root_option, write_new
from kiosk.problems import Problem, Reason

if TYPE_CHECKING:
    from kiosk.presence.jwk import AnnouncedKey
    from kiosk.presence.lists import Lists
    from kiosk.presence.trust import TrustedKey, TrustList

_file = click.Path(dir_okay=False, path_type=Path)
list_option = click.option("--list", "file", type=_file, required=True, help="The trust list.")
STATUS: Final = ("active", "retired", "compromised")


@click.group()
def trust() -> None:
    """The trust list: whose keys are whose, signed by the network's root."""


@trust.command("init-root")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--demo", is_flag=True, help="For demonstrations only.")
def init_root(folder: Path, demo: bool) -> None:
    """Make a root key: FOLDER/root.key, to be kept offline, and FOLDER/root.json, to be given to everybody."""
    from kiosk.files import make_folder
    from kiosk.presence.jwk import as_json
    from kiosk.presence.keyfile import new_private, pem_of
    from kiosk.presence.trust import root_of

    try:
        make_folder(folder.absolute())
    except OSError as error:
        raise Problem(Reason.STORAGE, f"{folder} cannot be made: {error.strerror}.", "Name another folder.") from error
    for file in (folder / "root.key", folder / "root.json"):
        if file.exists():
            raise Problem(Reason.INPUT, f"{file} is there already.", "Name a new folder.")
    private = new_private()
    root = root_of(private, demo=demo)
    write_new(folder / "root.key", pem_of(private))
    replace(folder / "root.json", as_json(root))
    click.echo(f"The root {root.kid}. Keep {folder / 'root.key'} offline, and a copy of it in another place.")


@trust.command()
@click.argument("announced", metavar="KEYS.json...", type=_file, nargs=-1, required=True)
@list_option
def add(announced: tuple[Path, ...], file: Path) -> None:
    """Add the keys that a kiosk announces (`kiosk key show --json`) to a list, which is to be signed then."""
    from kiosk.presence.jwk import Announcement, as_json, read_file, read_json
    from kiosk.presence.trust import changed, new_list

    trusted = _draft(file) if file.exists() else new_list([])
    keys = {key.kid: key for key in trusted.keys}
    before = len(keys)
    for name in announced:
        for key in read_json(Announcement, read_file(name), str(name)).keys:
            keys[key.kid] = _merged(keys.get(key.kid), key, name)
    rows = sorted(keys.values(), key=lambda key: (key.iss, key.nbf, key.kid))
    replace(file, as_json(changed(trusted, keys=[key.model_dump(exclude_none=True) for key in rows])))
    click.echo(f"{len(keys) - before} keys added, {len(keys)} in all. Now sign it: kiosk trust sign")


@trust.command()
@click.argument("kid")
@list_option
@click.option("--status", type=click.Choice(STATUS), required=True)
@click.option("--since", metavar="TIME", help="From when on a compromised key is not believed; from now on without.")
@home_option
def mark(kid: str, file: Path, status: str, since: str | None, home: Path | None) -> None:
    """Mark a key; the list is to be signed then. KID may be `SITE`: all keys of that site."""
    from kiosk.presence.jwk import as_json
    from kiosk.presence.trust import changed

    if since and status != "compromised":
        raise Problem(Reason.INPUT, "--since belongs to --status compromised.", "Leave it out.")
    at = moment("--since", since, home) if since else datetime.now(UTC)
    trusted = _draft(file)
    rows = []
    for key in trusted.keys:
        row = key.model_dump(exclude_none=True)
        if kid in (key.kid, key.iss):
            row.pop("compromised_since", None)
            row |= {"status": status} | ({"compromised_since": int(at.timestamp())} if status == "compromised" else {})
        rows.append(row)
    marked = sum(kid in (key.kid, key.iss) for key in trusted.keys)
    if not marked:
        raise Problem(Reason.INPUT, f"{file} has no key {kid}.", "Look for it: kiosk trust show --draft")
    replace(file, as_json(changed(trusted, keys=rows)))
    click.echo(f"{marked} keys are {status}. Now sign the list: kiosk trust sign")


@trust.command()
@click.option("--root-key", type=_file, required=True, help="The private key; root.json stands beside it.")
@list_option
@click.option("--valid-days", type=click.IntRange(1, 3650), default=395, show_default=True)
def sign(root_key: Path, file: Path, valid_days: int) -> None:
    """Date and sign a list: FILE and FILE.sig are to be given to everybody, together."""
    from kiosk.presence.keyfile import load_private
    from kiosk.presence.lists import read_root
    from kiosk.presence.trust import root_of, sign_list, time_of

    private = load_private(root_key, f"There is no key {root_key}.", "Name the file of the root's private key.")
    root = read_root(root_key.with_name("root.json"))
    demo = root.demo is True
    if root != root_of(private, demo=demo):
        words = f"{root_key.with_name('root.json')} is not the public half of {root_key}."
        raise Problem(Reason.INPUT, words, "Put the right root.json beside it.")
    trusted, now = _draft(file), datetime.now(UTC)
    if now < time_of(trusted.date):
        words = f"The clock of this machine is behind the list's date, {trusted.date}."
        raise Problem(Reason.TRUST, words, "Set the clock; nobody takes a list that is older than the one before.")
    if not demo and any(key.demo for key in trusted.keys):
        raise Problem(Reason.TRUST, f"{file} holds DEMO keys.", "Remove them, or sign with a DEMO root.")
    signed = sign_list(trusted, private, now, demo=demo, valid_days=valid_days)
    replace(file, signed.content)
    replace(file.with_name(file.name + ".sig"), signed.signature)
    click.echo(f"{len(trusted.keys)} keys, signed by the root {root.kid}{' (DEMO)' if demo else ''}.")


@trust.command()
@click.argument("file", type=_file, required=False)
@root_option
@click.option("--draft", is_flag=True, help="Do not look for a signature.")
@home_option
@json_option
def show(file: Path | None, root: Path | None, draft: bool, home: Path | None, as_json: bool) -> None:
    """Show a list, HOME's without FILE, if its signature is right."""
    from kiosk.presence.jwk import as_json as json_of

    if draft and file is None:
        raise Problem(Reason.INPUT, "--draft needs a file.", "Name the list.")
    trusted = _draft(file) if draft and file else _lists(home).read(file, root)[0]
    if as_json:
        click.echo(json_of(trusted), nl=False)
        return
    signer = f"signed by the root {trusted.root.kid}" if trusted.root and not draft else "signature not looked at"
    click.echo(f"{'DEMO list' if trusted.is_demo else 'List'} of {trusted.date}, until {trusted.valid_until}; {signer}")
    for key in trusted.keys:
        click.echo(_line(key))


@trust.command("import")
@click.argument("file", type=_file)
@root_option
@home_option
def bring_in(file: Path, root: Path | None, home: Path | None) -> None:
    """Make FILE, with FILE.sig beside it, the list of this kiosk. An older one than was seen is refused."""
    trusted = _lists(home).bring_in(file, root)
    click.echo(f"{'DEMO list' if trusted.is_demo else 'List'} of {trusted.date} with {len(trusted.keys)} keys.")


@trust.command()
@click.option("--format", "form", type=click.Choice(["jwks", "page"]), required=True)
@click.option("-o", "out", type=_file, help="Where to write; standard output without.")
@click.option("--list", "file", type=_file, help="The list; HOME's without.")
@click.option("--page", type=_file, help="Another verifier page than the built-in one.")
@root_option
@home_option
def export(
    form: str, out: Path | None, file: Path | None, page: Path | None, root: Path | None, home: Path | None
) -> None:
    """Write the keys as a JWK Set, or the verifier page with the list inside; the page's SHA-256 is told."""
    from kiosk.presence.page import page_with, sha256

    trusted, signed = _lists(home).read(file, root)
    if form == "page":
        assert trusted.root is not None
        content = page_with(page, signed, trusted.root)
    else:
        keys = [key.model_dump(exclude_none=True) for key in trusted.keys]
        content = json.dumps({"keys": keys}, ensure_ascii=False, indent=1).encode() + b"\n"
    if out is None:
        click.echo(content, nl=False)
    else:
        replace(out, content)
    click.echo(f"{sha256(content)}  {out or '-'}", err=out is None)


def _lists(home: Path | None) -> "Lists":
    from kiosk.presence.lists import Lists
    from kiosk.settings import Home

    return Lists(Home.of(home).folder)


def _draft(file: Path) -> "TrustList":
    """Read a list whose signature does not matter: it is about to be changed."""
    from kiosk.presence.jwk import read_file, read_json
    from kiosk.presence.trust import TrustList

    return read_json(TrustList, read_file(file), str(file))


def _merged(known: "TrustedKey | None", announced: "AnnouncedKey", name: Path) -> "TrustedKey":
    """Return a key for the list: a known one keeps its status and takes new names, and nothing else may differ."""
    from kiosk.presence.trust import TrustedKey, listed

    if known is None:
        return listed(announced)
    names = {"site": announced.site, "town": announced.town}
    told = {**known.model_dump(exclude_none=True), **names}
    if {**announced.model_dump(exclude_none=True), "status": known.status} | _since(known) != told:
        words = f"{name}: the key {known.kid} is in the list already, with another site, zone or month."
        raise Problem(Reason.TRUST, words, "Find out which of the two is right.")
    return TrustedKey.model_validate(told)


def _since(key: "TrustedKey") -> dict[str, int]:
    return {} if key.compromised_since is None else {"compromised_since": key.compromised_since}


def _line(key: "TrustedKey") -> str:
    middle = datetime.fromtimestamp((key.nbf + key.exp) // 2, UTC)
    since = "".join(f" since {datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%MZ}" for at in _since(key).values())
    demo = "  DEMO" if key.demo else ""
    return f"{key.iss:6}  {middle:%Y-%m}  {key.kid}  {key.status}{since}  {key.site}, {key.town}{demo}"
