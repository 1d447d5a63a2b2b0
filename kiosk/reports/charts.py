"""Draws the charts of a report as SVG: no script in the page, sharp on paper, colours that everybody can tell apart."""

import re
from collections.abc import Sequence
from datetime import date
from textwrap import wrap
from typing import Any, Final, Literal

import altair as alt
import vl_convert

BLUE: Final = "#0072B2"  # of Okabe and Ito's palette, as is the next
ORANGE: Final = "#E69F00"
_WIDTH: Final = 640  # pixels, of the drawing without its axes
_ROW: Final = 24
_FONT: Final = "sans-serif"
_INK: Final = "#222222"
_DARK_FROM: Final = 0.7  # of the largest value: darker cells have white letters
_FEW_MONTHS: Final = 30
_LETTERS: Final = 11  # in a line of a column's heading
_LINE: Final = 14  # pixels

Rows = list[dict[str, Any]]


class Charts:
    """Draws in one language: `locale` is that of numbers, such as "fr-FR"."""

    def __init__(self, locale: Literal["fr-FR", "en-GB"]) -> None:
        self._locale = locale
        self._drawn = 0

    def stacked(self, rows: Rows, names: Sequence[str], x: str, y: str, months: bool = False) -> str:
        """Bars of `x`, each of parts in the order of `names`; rows are {x, part, n}; `x` is a month or a label."""
        order = {name: place for place, name in enumerate(names)}
        data = [{**row, "place": order[row["part"]]} for row in rows]
        long = len({row["x"] for row in rows}) > _FEW_MONTHS
        axis = (
            alt.X(
                "x:T",
                title=x,
                timeUnit="utcyearmonth",
                axis=alt.Axis(
                    format="%Y" if long else "%m/%Y",
                    tickCount="year" if long else "month",
                    grid=False,
                    tickBand="extent",
                ),
            )
            if months
            else alt.X("x:O", title=x, sort=None, axis=alt.Axis(labelAngle=0))
        )
        chart = (
            alt.Chart(alt.InlineData(values=data), width=_WIDTH, height=240)
            .mark_bar()
            .encode(
                axis,
                alt.Y("n:Q", title=y, stack="zero"),
                alt.Color(
                    "part:N",
                    scale=alt.Scale(domain=list(names), range=[BLUE, ORANGE][: len(names)]),
                    legend=alt.Legend(orient="top", title=None, labelLimit=600) if len(names) > 1 else None,
                ),
                order=alt.Order("place:Q"),
            )
        )
        return self._svg(chart)

    def line(self, weeks: Sequence[tuple[date, int | None]], x: str, y: str) -> str:
        """Return a line with a gap where there is no number."""
        data: Rows = [{"x": monday.isoformat(), "n": n} for monday, n in weeks]
        chart = (
            alt.Chart(alt.InlineData(values=data), width=_WIDTH, height=220)
            .mark_line(color=BLUE, point=alt.OverlayMarkDef(color=BLUE, size=14), invalid="break-paths-show-domains")
            .encode(
                alt.X("x:T", title=x, scale=alt.Scale(type="utc"), axis=alt.Axis(format="%m/%Y", grid=False)),
                alt.Y("n:Q", title=y, scale=alt.Scale(zero=True)),
            )
        )
        return self._svg(chart)

    def bars(self, rows: Sequence[tuple[str, int, str]], x: str) -> str:
        """Lying bars; rows are a label, its number, and the words at the end of its bar."""
        data = [{"label": label, "n": n, "words": words} for label, n, words in rows]
        base = alt.Chart(alt.InlineData(values=data), width=_WIDTH - 60, height=alt.Step(_ROW)).encode(
            alt.X("n:Q", title=x, axis=alt.Axis(grid=False, tickCount=6), scale=alt.Scale(domainMin=0, nice=True)),
            alt.Y("label:N", title=None, sort=None, axis=alt.Axis(labelLimit=230, ticks=False)),
        )
        texts = base.mark_text(align="left", dx=4, color=_INK).encode(alt.Text("words:N"))
        return self._svg(base.mark_bar(color=BLUE) + texts)

    def heat(self, rows: Rows, columns: Sequence[str], lines: Sequence[str]) -> str:
        """Cells in shades, each with its words; rows are {column, line, n, words}."""
        most = max((row["n"] for row in rows), default=0) or 1
        headings = {column: wrap(column, _LETTERS, break_long_words=False) or [""] for column in columns}
        height = max(map(len, headings.values()))
        # Empty lines above short headings: a chart hangs its labels by their first line.
        names = {column: "\n".join([" "] * (height - len(told)) + told) for column, told in headings.items()}
        data = [{**row, "column": names[row["column"]], "dark": row["n"] > _DARK_FROM * most} for row in rows]
        base = alt.Chart(
            alt.InlineData(values=data), width=max(_WIDTH - 140, 78 * len(columns)), height=alt.Step(_ROW)
        ).encode(
            alt.X(
                "column:N",
                title=None,
                sort=list(names.values()),
                axis=alt.Axis(
                    orient="top",
                    labelAngle=0,
                    labelExpr="split(datum.label, '\\n')",
                    labelLineHeight=_LINE,
                    labelPadding=_LINE * (height - 1) + 4,
                    ticks=False,
                    domain=False,
                ),
            ),
            alt.Y("line:N", title=None, sort=list(lines), axis=alt.Axis(labelLimit=260, ticks=False, domain=False)),
        )
        cells = base.mark_rect(stroke="white").encode(
            alt.Color("n:Q", scale=alt.Scale(scheme="blues", domain=[0, most]), legend=None)
        )
        texts = base.mark_text().encode(
            alt.Text("words:N"), color=alt.condition("datum.dark", alt.value("white"), alt.value("black"))
        )
        return self._svg(cells + texts)

    def _svg(self, chart: alt.Chart | alt.LayerChart) -> str:
        """Return SVG to stand in a page among others: its ids are its own."""
        drawn = chart.configure(font=_FONT, background="white", aria=False).configure_axis(
            labelFontSize=12, titleFontSize=12, titleFontWeight="normal", labelColor=_INK, titleColor=_INK
        )
        drawn = drawn.configure_text(fontSize=12).configure_legend(labelFontSize=12, labelColor=_INK)
        drawn = drawn.configure_view(stroke=None).configure_axisX(labelOverlap=True, labelFlush=False)
        svg = vl_convert.vegalite_to_svg(
            drawn.to_json(validate=False),
            vl_version=".".join(alt.SCHEMA_VERSION.lstrip("v").split(".")[:2]),
            allowed_base_urls=[],  # it loads nothing from anywhere
            format_locale=self._locale,
            time_format_locale=self._locale,
        )
        self._drawn += 1
        return re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>c{self._drawn}-", svg)
