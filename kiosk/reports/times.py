"""The parts of a report about when people come: by month, by week, by hour."""

from kiosk.reports.telling import Telling


def months(telling: Telling) -> None:
    """Tickets by the month in which they were released."""
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("months", words("months"))
    if not sums.months:
        page.text(words("none"))
        return
    single, joined = words("months.single"), words("months.joined")
    rows = [{"x": f"{each.month}-01", "part": single, "n": each.single} for each in sums.months]
    if sums.joined_months:
        page.text(words("months.text"))
        rows += [{"x": f"{each.month}-01", "part": joined, "n": each.joined} for each in sums.months]
    names = [single, joined] if sums.joined_months else [single]
    most = max(sums.months, key=lambda each: each.single + each.joined)
    told = words(
        "months.alt",
        first=words.month(sums.months[0].month),
        last=words.month(sums.months[-1].month),
        most=most.single + most.joined,
        month=words.month(most.month),
    )
    page.chart(telling.charts.stacked(rows, names, words("month"), words("tickets"), months=True), told)
    lines = [(words.month(each.month), each.single, each.joined) for each in sums.months]
    lines.append((words("total"), sum(each.single for each in sums.months), sum(each.joined for each in sums.months)))
    if sums.joined_months:
        columns = [words("month"), single, joined, words("total")]
        table = [(name, words.number(a), words.number(b), words.number(a + b)) for name, a, b in lines]
        telling.table("months", columns, table[:-1], table[-1])
    else:
        short = [(name, words.number(n)) for name, n, _ in lines]
        telling.table("months", [words("month"), words("tickets")], short[:-1], short[-1])


def weeks(telling: Telling) -> None:
    """Tickets of the busiest kiosk by week."""
    line, words, page = telling.sums.line, telling.words, telling.page
    if line is None:
        return
    title = words("weeks", site=line.site, kiosk=line.kiosk)
    page.section("weeks", title)
    page.text(words("weeks.text"))
    told = words(
        "weeks.alt",
        first=words.day(line.weeks[0][0]),
        last=words.day(line.weeks[-1][0]),
        most=max(n or 0 for _, n in line.weeks),
    )
    page.chart(telling.charts.line(line.weeks, words("month"), words("tickets")), told)
    rows = [(words.day(monday), words("no-document") if n is None else words.number(n)) for monday, n in line.weeks]
    page.table(title, [words("week"), words("tickets")], rows, fold=words("numbers"))


def hours(telling: Telling) -> None:
    """Tickets by hour of the day."""
    sums, words, page = telling.sums, telling.words, telling.page
    page.section("hours", words("hours"))
    if not sums.hours:
        page.text(words("none"))
        return
    counted, shared = words("hours.counted"), words("hours.shared")
    is_shared = any(each.shared for each in sums.hours)
    rows = [{"x": words("hour.name", hour=each.hour), "part": counted, "n": each.counted} for each in sums.hours]
    if is_shared:
        page.text(words("hours.text"))
        rows += [
            {"x": words("hour.name", hour=each.hour), "part": shared, "n": round(each.shared, 1)} for each in sums.hours
        ]
    most = max(sums.hours, key=lambda each: each.counted + each.shared)
    names = [counted, shared] if is_shared else [counted]
    told = words("hours.alt", hour=words("hour.name", hour=most.hour))
    page.chart(telling.charts.stacked(rows, names, words("hour"), words("tickets")), told)
    lines = [(words("hour.of", first=each.hour, last=each.hour + 1), each.counted, each.shared) for each in sums.hours]
    lines.append((words("total"), sum(each.counted for each in sums.hours), sum(each.shared for each in sums.hours)))
    if is_shared:
        table = [(name, words.number(n), words.decimal(more)) for name, n, more in lines]
        telling.table("hours", [words("hour"), counted, shared], table[:-1], table[-1])
    else:
        short = [(name, words.number(n)) for name, n, _ in lines]
        telling.table("hours", [words("hour"), words("tickets")], short[:-1], short[-1])
