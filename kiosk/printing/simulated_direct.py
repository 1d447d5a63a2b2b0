"""A line straight into the simulated printer, so that a kiosk without devices needs no network and no thread."""

from typing import TYPE_CHECKING

from kiosk.printing.deadlines import Deadline

if TYPE_CHECKING:
    from kiosk.printing.simulated_printer import SimulatedPrinter


class DirectLine:
    """An open line to a simulated printer (see `Line`), with every fault that it has or gets meanwhile."""

    def __init__(self, printer: "SimulatedPrinter") -> None:
        self._printer = printer
        self._taken = 0
        self._ended = False

    def write(self, data: bytes, deadline: Deadline) -> int:
        """Write within the deadline (see `Line`).

        Raises `NotUnderstoodError` when it is taken and the printer is `strict`: that is a mistake of ours.
        """
        printer, done = self._printer, 0
        with printer.changed:
            while done < len(data) and deadline.left and not self._broken():
                size = min(printer.room(self._taken), len(data) - done)
                if not size:
                    printer.changed.wait(deadline.slice)
                    continue
                self._taken += size
                done += size
                printer.take(data[done - size : done])
                carried = Deadline(printer.pause(size))
                while carried.left and deadline.left:
                    printer.changed.wait(min(carried.left, deadline.slice))  # lets the others in
        return done

    def read(self, deadline: Deadline) -> bytes | None:
        """Return its answers (see `Line`)."""
        printer = self._printer
        with printer.changed:
            while not self._broken():
                answers = printer.answers()
                if answers or not deadline.left:
                    return answers
                due = printer.answer_due_s()
                printer.changed.wait(deadline.slice if due is None else min(due, deadline.slice))
        return None

    def finish(self, deadline: Deadline) -> bool:  # noqa: ARG002 - what was written has arrived
        """Tell the printer that its job has ended; False when the line has broken (see `Line`).

        Raises `NotUnderstoodError` when it ended inside a command and the printer is `strict`.
        """
        with self._printer.changed:
            if self._broken():
                return False
            self._printer.end_job()
            return True

    def close(self, *, drop: bool = False) -> None:  # noqa: ARG002 - nothing is on its way
        """Close it (see `Line`)."""
        self._ended = True

    def _broken(self) -> bool:
        self._ended = self._ended or self._printer.breaks(self._taken)
        return self._ended
