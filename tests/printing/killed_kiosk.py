"""A kiosk without screens that is killed at a chosen moment. It forks from one that has everything loaded.

Each line of its input asks for one run: a folder, the moment, a mistake to make (for the controls). It tells
what it does on its output, one JSON object a line.
"""

import json
import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from kiosk import app
from kiosk.ports import Paper
from kiosk.printing import dispatch, spool, transports  # noqa: F401 - loaded before the fork
from kiosk.store import opening
from kiosk.tickets import UNKNOWN_THEME, Need
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts


def tell(**what: object) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")


def run(folder: Path, moment: str, mistake: str) -> None:
    if mistake == "does not settle":
        opening.statements.SETTLE = ()
    house = app.House.open(folder)
    reception = house.reception
    tell(pid=os.getpid(), papers=[[row.number, row.paper] for row in reception.last_papers(3)])
    application()
    load_fonts()
    printer = house.printer(Words())
    if mistake == "forgets the half slip":
        printer._hanging = False
    if mistake == "prints it again":
        for row in reception.last_papers(1):
            printer.print(reception.copy_slip(row))
    state = printer.look()
    tell(looked=state.condition, strip=printer.spool._incomplete().hex())

    def give(paper: Paper):
        ticket = reception.give_ticket(Need.URGENT, UNKNOWN_THEME, "fr", seconds=None, paper=paper)
        slip = reception.slip(ticket)
        tell(number=ticket.number, job=printer.spool.encode(slip).hex())
        return ticket, slip

    def carry(ticket, slip) -> None:
        outcome = printer.print(slip)
        reception.set_paper(ticket, outcome.paper)
        tell(said=outcome.paper, of=ticket.number)

    carry(*give(Paper.SENDING))
    if moment == "closed":
        house.close()
        return
    tell(doomed=moment)
    os.read(0, 1)  # until the printer knows when to kill
    doomed = give(Paper.QUEUED if moment == "queued" else Paper.SENDING)
    if moment not in ("queued", "sending"):
        carry(*doomed)
    tell(waits=True)
    time.sleep(60)


if __name__ == "__main__":
    for line in sys.stdin:
        wish = json.loads(line)
        child = os.fork()
        if not child:
            run(Path(wish["folder"]), wish["moment"], wish["mistake"])
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell(ended=status)
