"""`kiosk words`: what is wrong in the catalogues, and their exchange with those who review a language."""

import json
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import click

from kiosk.commands.common import home_option, json_option, read_input, replace, write_new
from kiosk.problems import Problem, Reason

if TYPE_CHECKING:
    from kiosk.wording.catalogue import Catalogue
    from kiosk.wording.rules import Finding

_catalogues_option = click.option(
    "--catalogues",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of the catalogues, kiosk_LANG.ts; without it those of this program.",
)


@click.group()
def words() -> None:
    """The words of the screens, language by language."""


@words.command()
@home_option
@_catalogues_option
@click.argument("languages", metavar="[LANG...]", nargs=-1)
@json_option
def check(home: Path | None, catalogues: Path | None, languages: tuple[str, ...], as_json: bool) -> None:
    """Tell what is missing or wrong in the words of LANG, such as de; without any, of every language.

    The labels of the themes are looked at in the languages of the centre. Ends with 1 if there is something to mend.
    """
    from kiosk.centre import LANGUAGES, load_centre
    from kiosk.settings import Home
    from kiosk.wording import house

    folder = _folder(catalogues)
    centre = load_centre(Home.of(home).centre_file)
    labels = [theme.label for theme in centre.theme]
    told = {}
    for language in dict.fromkeys(languages or LANGUAGES):
        kept = house.read_language(folder, language)
        found = house.check(folder, kept, labels if language in centre.languages else ())
        told[language] = _told(kept, found)
        if not as_json:
            _show(kept, found)
    if as_json:
        click.echo(json.dumps({"languages": told}, ensure_ascii=False))
    click.get_current_context().exit(1 if any(each["findings"] for each in told.values()) else 0)


@words.command("export")
@_catalogues_option
@click.argument("language", metavar="LANG")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PO file; a new one."
)
def export_words(catalogues: Path | None, language: str, output: Path) -> None:
    """Write the words of LANG as a PO file, which every editor for translators opens."""
    from kiosk.wording import glossary, house

    po, folder = _exchange(), _folder(catalogues)
    kept = house.read_language(folder, language)
    english = {message.key: message for message in house.read_language(folder, "en").messages}
    terms = glossary.read_glossary(folder, language)
    write_new(output, po.exported(kept, english if language != "en" else {}, terms))
    click.echo(f"{output}: {len(kept.messages)} messages. Give it back with: kiosk words import {output}")


@words.command("import")
@_catalogues_option
@click.argument("file", metavar="FILE.po")
def import_words(catalogues: Path | None, file: str) -> None:
    """Take over what a reviewer changed in FILE.po, whose header says the language and who has read it (X-Review)."""
    from kiosk.wording import house

    po, folder = _exchange(), _folder(catalogues)
    given = po.read_po(read_input(file), file)
    kept = house.read_language(folder, given.language)
    changed = po.changes(kept, given, file)
    files = house.taken_over(folder, kept, changed, given.review)
    for path, content in files.items():
        house.need_writable(folder)
        replace(path, content)
    now = house.read_language(folder, given.language)
    click.echo(f"{now.language}: messages changed: {len(changed)}. Review: {_review(now)}.")
    if found := house.check(folder, now):
        click.echo(f"Findings: {len(found)}. Look at them: kiosk words check {now.language}")
    if changed:
        click.echo("The kiosk says the new words after `make setup`, which compiles them.")


def _folder(catalogues: Path | None) -> Path:
    from kiosk.centre import ASSETS

    return catalogues or ASSETS / "i18n"


def _exchange() -> ModuleType:
    try:
        from kiosk.wording import po
    except ModuleNotFoundError as error:
        what = f"PO files need the package {error.name}, which is not installed."
        raise Problem(Reason.INPUT, what, "Install it: pip install kiosk[words]") from error
    return po


def _review(kept: "Catalogue") -> str:
    return kept.review.value if kept.review else "not told"


def _told(kept: "Catalogue", found: "list[Finding]") -> dict[str, object]:
    return {
        "review": kept.review.value if kept.review else None,
        "messages": len(kept.messages),
        "findings": [each.as_json() for each in found],
    }


def _show(kept: "Catalogue", found: "list[Finding]") -> None:
    findings = f"findings: {len(found)}" if found else "nothing to mend"
    click.echo(f"{kept.language}: {len(kept.messages)} messages, {_review(kept)}; {findings}.")
    for each in found:
        where = f" {each.context}: « {each.french} »" if each.french else ""
        said = f" -> « {each.said} »" if each.said else ""
        click.echo(f"  {each.rule.value}{where}{said}: {each.what}")
