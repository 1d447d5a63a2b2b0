"""The parts of a report about what people come for, where, in which language, and what they take away."""

from typing import Final

from kiosk.partition import OTHER
from kiosk.reports.sums import SEVERAL
from kiosk.reports.telling import Telling

NEEDS: Final = ("urgent", "medium", "long", "unknown", SEVERAL)
NETWORK: Final = (
    *("orientation", "training", "job", "change", "recognition", "business", "discover", "help"),
    OTHER,
)
_MOST_THEMES: Final = 24  # in the chart


def sites(telling: Telling) -> None:
    """Tickets of each site."""
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("sites", words("compared"))
    if not sums.sites:
        page.text(words("none"))
        return
    bars = [(site.site, site.tickets, words.number(site.tickets)) for site in sums.sites]
    told = words("compared.alt", site=bars[0][0], most=bars[0][1])
    page.chart(telling.charts.bars(bars, words("tickets")), told)
    telling.table(
        "compared",
        [words(key) for key in ("site", "kiosks", "from", "to", "tickets")],
        [
            (
                *(site.site, words.number(site.kiosks), words.day(site.first), words.day(site.last)),
                words.number(site.tickets),
            )
            for site in sums.sites
        ],
        (words("total"), words.number(sums.kiosks), "", "", words.number(sums.tickets)),
    )


def site_words(telling: Telling) -> None:
    """Sites side by side, by the network's words."""
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("words", words("words"))
    if not sums.words:
        page.text(words("none"))
        return
    page.text(words("words.text"))
    there = {word for of_site in sums.words.values() for word in of_site}
    names = [*(word for word in NETWORK if word in there), *sorted(there - set(NETWORK))]
    order = [site.site for site in sums.sites if site.site in sums.words]
    rows = []
    for site in order:
        total = sum(sums.words[site].values())
        for name in names:
            n = sums.words[site].get(name, 0)
            told = words.share(n, total)
            part = 100 * n / total if total else 0
            rows.append({"line": site, "column": words.name("network", name), "n": part, "words": told})
    columns = [words.name("network", name) for name in names]
    page.chart(telling.charts.heat(rows, columns, order), words("words.alt"))
    telling.table(
        "words",
        [words("site"), *columns, words("total")],
        [
            (
                site,
                *(words.number(sums.words[site].get(name, 0)) for name in names),
                words.number(sum(sums.words[site].values())),
            )
            for site in order
        ],
    )


def needs(telling: Telling) -> None:
    """Needs and themes, as the centres call them."""
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("needs", words("needs"))
    if not sums.themes:
        page.text(words("none"))
        return
    page.text(words("needs.text"))
    there = {need for theme in sums.themes for need in theme.needs}
    needs = [*(need for need in NEEDS if need in there), *sorted(there - set(NEEDS))]
    names = [telling.theme(theme.theme, theme.network) for theme in sums.themes]
    shown = list(zip(names, sums.themes, strict=True))[:_MOST_THEMES]
    if len(sums.themes) > _MOST_THEMES:
        page.text(words("needs.more", n=_MOST_THEMES))
    columns = [words.name("need", need) for need in needs]
    rows = [
        {
            "line": name,
            "column": words.name("need", need),
            "n": theme.needs.get(need, 0),
            "words": words.number(theme.needs.get(need, 0)),
        }
        for name, theme in shown
        for need in needs
    ]
    page.chart(telling.charts.heat(rows, columns, [name for name, _ in shown]), words("needs.alt"))
    sums_of_needs = [sum(theme.needs.get(need, 0) for theme in sums.themes) for need in needs]
    telling.table(
        "needs",
        [words("theme"), *columns, words("total")],
        [
            (name, *(words.number(theme.needs.get(need, 0)) for need in needs), words.number(theme.tickets))
            for name, theme in zip(names, sums.themes, strict=True)
        ],
        (words("total"), *map(words.number, sums_of_needs), words.number(sum(sums_of_needs))),
    )


def languages(telling: Telling) -> None:
    """Languages of the screens."""
    words, page = telling.words, telling.page
    page.section("languages", words("languages"))
    pairs = [(telling.language(code), n) for code, n in telling.sums.languages]
    if not pairs:
        page.text(words("none"))
        return
    page.text(words("languages.text"))
    total = sum(n for _, n in pairs)
    told = words("languages.alt", name=pairs[0][0], share=words.share(pairs[0][1], total))
    bars = [(name, n, f"{words.number(n)} ({words.share(n, total)})") for name, n in pairs]
    page.chart(telling.charts.bars(bars, words("tickets")), told)
    telling.table(
        "languages",
        [words("language"), words("tickets"), words("share")],
        [(name, words.number(n), words.share(n, total)) for name, n in pairs],
        (words("total"), words.number(total), words.share(total, total)),
    )


def proofs(telling: Telling) -> None:
    """Proofs of presence by form."""
    words, page = telling.words, telling.page
    page.section("proofs", words("proofs"))
    page.text(words("proofs.text"))
    pairs = [(words.name("form", form), n) for form, n in telling.sums.proofs]
    _events(telling, "proofs", "form", pairs, words("proofs.alt", n=sum(n for _, n in pairs)))


def failures(telling: Telling) -> None:
    """What went wrong with the paper, and what visitors took back."""
    words, page, sums = telling.words, telling.page, telling.sums
    page.section("failures", words("failures"))
    page.text(words("failures.text"))
    pairs = [(words.name("failure", failure), n) for failure, n in sums.failures]
    pairs += [(words("voided"), sums.voided)] if sums.voided else []
    _events(telling, "failures", "event", pairs, words("failures.alt"))


def _events(telling: Telling, part: str, column: str, pairs: list[tuple[str, int]], told: str) -> None:
    words, page, tickets = telling.words, telling.page, telling.sums.tickets
    if not pairs:
        page.text(words("none"))
        return
    page.chart(telling.charts.bars([(name, n, words.number(n)) for name, n in pairs], words("n")), told)
    telling.table(
        part,
        [words(column), words("n"), words("per-1000")],
        [(name, words.number(n), words.decimal(1000 * n / tickets if tickets else 0)) for name, n in pairs],
    )
