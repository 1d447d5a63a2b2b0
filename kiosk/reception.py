"""What a visitor can ask of the reception: a number, to take it back, and help; and what an attendant can."""

from dataclasses import replace
from datetime import date

from kiosk.centre import Centre
from kiosk.clock import Moment, Timekeeper
from kiosk.counts import DayCounts, Event, Mode, sum_of
from kiosk.day_end import DayEnd
from kiosk.desk import Desk
from kiosk.ports import Ledger, Paper, PaperRow, Signer, Slip
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Proof
from kiosk.tickets import UNDATED, UNKNOWN_THEME, Need, Ticket

_LATEST = 20
_NOT_BEGUN = {Paper.QUEUED, Paper.EXPIRED, Paper.FAILED, Paper.NONE}


class Reception:
    """The desk behind the screens: knows the centre, the time and the ledger, and no device."""

    def __init__(
        self,
        centre: Centre,
        ledger: Ledger,
        time: Timekeeper,
        series: str,
        desk: Desk,
        signer: Signer,
        day_end: DayEnd,
    ) -> None:
        self.centre = centre
        self._day_end = day_end
        self._ended: date | None = None  # the open day under which all that was due has been told
        self.desk = desk
        self._signer = signer
        self._ledger = ledger
        self._time = time
        self._series = series
        self._uncounted = False  # something could not be written that no visitor should suffer from

    def open(self) -> Moment:
        """Open the business day that the clock asks for, if the clock can be trusted; return the time.

        A business day ends only under trusted time, and never for an earlier one: when the clock was set
        back, or set ahead and back again, the open day and its numbers go on. Where nobody has known the time
        since the machine started, it may be the same day or another: the numbers go on without a date.
        """
        moment = self._time.read()
        day = self._ledger.day
        if moment.lost:
            self._ledger.open_day(UNDATED)
        elif day is None or (moment.trusted and moment.day > day):
            stays_closed = day == UNDATED and self.closed
            self._ledger.open_day(moment.day)
            if stays_closed:
                self._close_again()
        return moment

    def confirm_time(self) -> Moment:
        """The attendant says that the clock is right; it may have been ahead before. Return the time.

        A day that was opened under a clock that was ahead gets the right date. Raises `Problem(TIME)` for a
        time that cannot be right, `Problem(STORAGE)`.
        """
        moment = self._time.confirm()
        day = self._ledger.day
        if day is not None and moment.day < day:
            stays_closed = self.closed
            self._ledger.redate(moment.day)
            if stays_closed:
                self._close_again()
        return self.open()

    @property
    def believes_machine(self) -> bool:
        """Whether the machine's clock is believed without evidence (`[clock] trust = "system"`)."""
        return self._time.believes_machine

    def _close_again(self) -> None:
        """Keep the kiosk closed for today under the day's new date."""
        try:
            self.desk.close(self._ledger.day)
        except Problem:
            self._uncounted = True

    @property
    def notices(self) -> frozenset[str]:
        """Words for the attendant: `"disk"`, `"clock"`."""
        told = set(self._ledger.notices)
        if self._uncounted:
            told.add("disk")
        if not self._time.read().trusted:
            told.add("clock")
        return frozenset(told)

    def keep_house(self) -> None:
        """Do between visits what no visitor should wait for. Call it about once a minute."""
        moment = self.open()
        self._ledger.keep_ahead()
        if moment.trusted:
            self._signer.erase_past(moment.local)
        try:
            self.end_days()
        except Problem:
            self._uncounted = True

    def end_days(self) -> list[str]:
        """Write the releases of closed days that are due, unless the time is in doubt; return their names.

        Raises `Problem(STORAGE)`; then nothing is lost, and the next call goes on.
        """
        moment, day = self.open(), self._ledger.day
        if not moment.trusted or day is None or day in (UNDATED, self._ended):
            return []
        written = self._day_end.run(day)
        self._ended = day
        return written

    def give_ticket(self, need: Need, theme: str, language: str, *, seconds: float | None, paper: Paper) -> Ticket:
        """Give the next number; it is durable when this returns.

        `theme` is a theme id of the centre or `UNKNOWN_THEME`; `seconds` is the time since the first touch,
        None without screens; `paper` is the spool state to begin with. Raises `Problem(NUMBERS)`,
        `Problem(STORAGE)` or, when the attendant closed for today, `Problem(CLOSED)`; then no number was taken.
        """
        if theme != UNKNOWN_THEME:
            self.centre.theme_of(theme)
        moment = self.open()
        day = self._ledger.day
        assert day is not None
        if self.closed:
            raise Problem(
                Reason.CLOSED,
                "The kiosk is closed for today.",
                "Open it again on the attendant's page; it opens by itself with the next business day.",
            )
        number = self._ledger.give(
            series=self._series,
            need=need,
            theme=theme,
            hour=moment.local.hour,
            language=language,
            seconds=seconds,
            paper=paper,
        )
        return Ticket(day, self._series, number, need, theme, moment.local.hour, language)

    def void_ticket(self, ticket: Ticket) -> None:
        """Take a number back. It is never given again."""
        self._ledger.void(ticket)

    def prove_presence(self, form: Form, precision: Precision, picture: Picture | None = None) -> Proof:
        """Sign a proof of presence, now; all that is kept of it is one more in today's count of its form.

        `picture` is the visitor's photo, for `Form.PORTRAIT` only. Raises `Problem(TIME)` while the time cannot be
        trusted and `Problem(KEYS)` without a key of this month; then nothing was signed or counted.
        """
        moment = self.open()
        if moment.quality is None:
            raise Problem(
                Reason.TIME,
                "The time cannot be trusted, so no proof is signed.",
                "Confirm date and time on the attendant's page.",
            )
        proof = self._signer.sign(form, moment.local, precision, moment.quality, picture)
        self.count(form)
        return proof

    def set_paper(self, ticket: Ticket, paper: Paper) -> None:
        """Record what became of the paper. A failing disk shows in `notices` only: the number stands."""
        try:
            self._ledger.set_paper(ticket, paper)
        except Problem:
            self._uncounted = True

    def last_papers(self, most: int) -> list[PaperRow]:
        """Return the last numbers with what became of their paper, newest first, for the attendant."""
        return self._ledger.papers(most)

    @property
    def slip_may_hang(self) -> bool:
        """Whether the last slip of the open day that was begun is in doubt: half of it may hang out of the printer."""
        begun = (row.paper for row in self._ledger.papers(_LATEST) if row.paper not in _NOT_BEGUN)
        return next(begun, Paper.NONE) in (Paper.INTERRUPTED, Paper.UNKNOWN)

    def copy_slip(self, row: PaperRow) -> Slip:
        """Return the attendant's copy of a ticket: in the house's language and without a time, which nobody kept."""
        return replace(self._slip(row.shown, row.need, row.theme, self.centre.house), when=None, copy=True)

    def settle_paper(self, row: PaperRow, paper: Paper) -> None:
        """Record the outcome of a copy. A failing disk shows in `notices` only."""
        try:
            self._ledger.settle_paper(row, paper)
        except Problem:
            self._uncounted = True

    def void_paper(self, row: PaperRow) -> None:
        """The attendant declares a number void. It is never given again. Raises `Problem(STORAGE)`."""
        self._ledger.settle_paper(row, Paper.VOID)

    @property
    def closed(self) -> bool:
        """Whether the attendant closed the kiosk for this business day."""
        return self.desk.is_closed(self._ledger.day)

    def close_today(self, *, wanted: bool) -> None:
        """Give no numbers until the next business day, or give them again. Raises `Problem(STORAGE)`."""
        self.open()
        self.desk.close(self._ledger.day if wanted else None)

    def count(self, event: Event | Mode | Form) -> None:
        """Count one event in the open day. A failing disk shows in `notices` only."""
        try:
            self.open()
            self._ledger.add(event)
        except Problem:
            self._uncounted = True

    def counts(self) -> DayCounts:
        """Return the totals of the open business day."""
        self.open()
        assert self._ledger.day is not None
        return self._ledger.counts(self._ledger.day)

    def counts_of(self, first: date, last: date) -> DayCounts:
        """Return the totals of the business days from `first` to `last`, together."""
        return sum_of(self._ledger.days(first, last), last)

    @property
    def day(self) -> date:
        """The business day that is open."""
        assert self._ledger.day is not None
        return self._ledger.day

    def slip(self, ticket: Ticket) -> Slip:
        """Return what the ticket's paper says, now."""
        return self._slip(ticket.shown, ticket.need, ticket.theme, ticket.language)

    def next_slips(self, need: Need, language: str) -> list[Slip]:
        """Return the slips of which the next ticket will need one, whatever theme is chosen."""
        shown = f"{self._series}\N{NO-BREAK SPACE}{self._ledger.next_number(self._series)}"
        themes = [*(theme.id for theme in self.centre.theme), UNKNOWN_THEME]
        return [self._slip(shown, need, theme, language) for theme in themes]

    def _slip(self, shown: str, need: Need, theme: str, language: str) -> Slip:
        label = {} if theme == UNKNOWN_THEME else self.centre.theme_of(theme).label
        moment = self._time.read()
        return Slip(shown, need, label, language, moment.local if moment.trusted else None)

    def clock(self) -> Moment:
        """Return the time in the centre's zone."""
        return self._time.read()
