"""Puts a report together as one HTML page: no script, no request, a table after every chart, ready for paper."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

# Nothing may be loaded or run; styles stand in the page, and in the drawings.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LONG: Final = 14  # rows: a longer table is folded on the screen, and open on paper
_MANY: Final = 7  # columns: a wider table is printed smaller
_FEW: Final = 4  # columns: a long table is printed in two halves, side by side
_STYLE: Final = """
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 62rem; margin: 0 auto;
  padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .5rem; border-top: 3px solid #0072B2; padding-top: .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
p, li { max-width: 44rem; }
a { color: #005A8C; }
nav ul { columns: 2; padding-left: 1.2rem; }
.notice { border: 3px solid #D55E00; padding: .5rem .75rem; font-weight: bold; }
.key { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.key div { border: 1px solid #999; padding: .5rem .75rem; }
.key dt { font-size: .9rem; } .key dd { margin: 0; font-size: 1.35rem; font-weight: bold; }
figure { margin: 1rem 0; }
.wide { overflow-x: auto; }
.wide:focus-visible, summary:focus-visible, a:focus-visible { outline: 3px solid #D55E00; outline-offset: 2px; }
svg { display: block; min-width: 42rem; width: 100%; max-width: 52rem; height: auto; }
table { border-collapse: collapse; font-size: .94rem; margin: .5rem 0 1rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { border-bottom: 1px solid #bbb; padding: .2rem .5rem; text-align: right; vertical-align: top; }
thead th { border-bottom: 2px solid #222; vertical-align: bottom; }
th:first-child, .text { text-align: left; }
td.text { overflow-wrap: anywhere; }
tbody th { font-weight: normal; }
tfoot th, tfoot td { border-top: 2px solid #222; border-bottom: 0; font-weight: bold; }
summary { cursor: pointer; padding: .5rem 0; color: #005A8C; text-decoration: underline; min-height: 1.75rem; }
@media (max-width: 40rem) { nav ul { columns: 1; } }
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 8mm; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  figure, tr, .key, .key div { break-inside: avoid; }
  nav, summary { display: none; }
  .wide { overflow: visible; }
  table.many { font-size: 7.5pt; } table.many th, table.many td { padding: .15rem .25rem; }
  svg { min-width: 0; max-width: 100%; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  /* A folded table is printed whole. */
  details::details-content { content-visibility: visible; block-size: auto; }
  details .few { columns: 2; column-gap: 10mm; }
  details:not([open]) > *:not(summary) { display: revert; }
}
"""

Cell = str
Row = Sequence[Cell]


class Page:
    """Collects parts; `html` returns the page. All texts are escaped here; drawings are taken as they are."""

    def __init__(self, language: str, title: str) -> None:
        self._language, self._title = language, title
        self._parts: list[str] = []
        self._sections: list[tuple[str, str]] = []
        self._contents = (0, "")

    def contents(self, title: str) -> None:
        """Put the list of all sections here."""
        self._contents = (len(self._parts), title)

    def section(self, name: str, title: str) -> None:
        """Begin a part under its own heading; `name` is its place in the page."""
        self._sections.append((name, title))
        self._parts.append(f'<h2 id="{name}">{escape(title)}</h2>')

    def heading(self, title: str) -> None:
        """Begin a smaller part."""
        self._parts.append(f"<h3>{escape(title)}</h3>")

    def text(self, *texts: str, notice: bool = False) -> None:
        """Write paragraphs."""
        kind = ' class="notice"' if notice else ""
        self._parts += [f"<p{kind}>{escape(text)}</p>" for text in texts]

    def items(self, texts: Iterable[str]) -> None:
        """Write a list."""
        self._parts.append("<ul>" + "".join(f"<li>{escape(text)}</li>" for text in texts) + "</ul>")

    def key_figures(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Write names with their values."""
        told = "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in pairs)
        self._parts.append(f'<dl class="key">{told}</dl>')

    def chart(self, svg: str, told: str) -> None:
        """Show a drawing; `told` is for those who do not see it. Its table must come next."""
        drawing = svg.replace("<svg ", f'<svg role="img" aria-label="{escape(told)}" ', 1)
        # Whatever scrolls must be within reach of the keyboard.
        title = escape(self._sections[-1][1])
        scrolled = f'<div class="wide" tabindex="0" role="group" aria-label="{title}">{drawing}</div>'
        self._parts.append(f"<figure>{scrolled}</figure>")

    def table(
        self, caption: str, columns: Row, rows: Sequence[Row], total: Row = (), texts: int = 1, fold: str = ""
    ) -> None:
        """Write a table: the first cell of a row is its heading, the first `texts` columns are words, not numbers.

        A long one is folded under the words `fold`.
        """
        words = ['<th scope="col" class="text">', '<th scope="col">']
        head = "".join(f"{words[place >= texts]}{escape(column)}</th>" for place, column in enumerate(columns))
        body = "".join(f"<tr>{_cells(row, texts)}</tr>" for row in rows)
        foot = f"<tfoot><tr>{_cells(total, texts)}</tr></tfoot>" if total else ""
        many = ' class="many"' if len(columns) > _MANY else ""
        few = " few" if len(columns) <= _FEW else ""
        table = (
            f'<div class="wide{few}" tabindex="0" role="group" aria-label="{escape(caption)}"><table{many}>'
            f"<caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody>{foot}</table></div>"
        )
        if fold and len(rows) > _LONG:
            table = f"<details><summary>{escape(fold)}</summary>{table}</details>"
        self._parts.append(table)

    def html(self) -> str:
        """Return the page."""
        before, contents = self._contents
        links = "".join(f'<li><a href="#{name}">{escape(title)}</a></li>' for name, title in self._sections)
        nav = f'<nav aria-label="{escape(contents)}"><ul>{links}</ul></nav>'
        parts = [*self._parts[:before], nav, *self._parts[before:]]
        return (
            f'<!DOCTYPE html>\n<html lang="{self._language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(self._title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
            f"<main>\n<h1>{escape(self._title)}</h1>\n" + "\n".join(parts) + "\n</main>\n</body>\n</html>\n"
        )


def _cells(row: Row, texts: int) -> str:
    first, *others = row
    cells = [f'<th scope="row">{escape(first)}</th>']
    for place, cell in enumerate(others, 1):
        kind = ' class="text"' if place < texts else ""
        cells.append(f"<td{kind}>{escape(cell)}</td>")
    return "".join(cells)
