"""Nothing of a proof stays behind when its paper is out: not in the spool, not in the worker, not on the disk."""

import gc
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from types import FunctionType, ModuleType

import pytest
from proofs import CENTRE, NOW, proof, proof_slip, spool

from kiosk.app import House
from kiosk.ports import Outcome, Paper, ProofSlip, Slip
from kiosk.printing.photo import dithered
from kiosk.printing.simulated_printer import Fault, SimulatedPrinter
from kiosk.printing.spool import Spool
from kiosk.proofs import Form
from kiosk.tickets import Need
from kiosk.ui.window import application
from kiosk.ui.words import Words, load_fonts
from kiosk.ui.worker import Worker

TICKET = Slip("W\u00a0777", Need.MEDIUM, CENTRE.theme_of("job").label, "fr", NOW)


@pytest.fixture(scope="module", autouse=True)
def fonts() -> None:
    application()
    load_fonts()


def reachable(root: object) -> Iterator[object]:
    """Everything that an object holds, over any number of steps, but for code."""
    seen, waiting = {id(root)}, [root]
    while waiting:
        held = waiting.pop()
        yield held
        for each in gc.get_referents(held):
            if id(each) not in seen and not isinstance(each, type | ModuleType | FunctionType):
                seen.add(id(each))
                waiting.append(each)


def holds(root: object, needles: list[bytes]) -> bool:
    """Whether any bytes or text within reach hold one of these."""
    for held in reachable(root):
        data = held.encode("utf-8", "replace") if isinstance(held, str) else held
        if isinstance(data, bytes | bytearray | memoryview) and any(needle in bytes(data) for needle in needles):
            return True
    return False


def traces(of: Spool, slip: ProofSlip) -> list[bytes]:
    """What a proof's token, code, photo, date and slip look like, wherever they are kept."""
    receipt = of.proof_receipt(slip)
    assert receipt is not None
    bands = of._draughtsman.draw(receipt, keep=False)
    code = next(band for band in bands if band.rows > 300)
    dots = [code.bits[: code.width * 8], code.bits[-code.width * 8 :]]
    text = [slip.proof.url.encode(), slip.proof.url[-40:].encode(), b"22 novembre 2026", b"14:00"]
    photo = []
    if slip.picture is not None:
        photo = [bytes(slip.picture.pixels[10_000:10_200]), dithered(slip.picture, 240)[3000:3060]]
    return dots + text + photo + [bytes(row) for row in slip.proof.modules[10:12]]


@pytest.mark.parametrize("dots", [576, 384])
@pytest.mark.parametrize("form", [Form.PAPER, Form.PORTRAIT])
@pytest.mark.parametrize("fault", [Fault.NONE, Fault.STALL_AFTER, Fault.PAPER_OUT, Fault.MUTE])
def test_the_spool_keeps_nothing(dots: int, form: Form, fault: Fault) -> None:
    printer = SimulatedPrinter(dots, keep=0, deadline_scale=0.01)  # the paper has been taken away
    of = spool(dots, printer, scale=0.01)
    slip = proof_slip(proof(form))
    needles = traces(of, slip)
    printer.set_fault(fault)
    outcome = of.print_proof(slip)
    assert (outcome.paper is Paper.PRINTED) == (fault is Fault.NONE)
    printer.set_fault(Fault.NONE)
    if fault is not Fault.NONE:
        of.look()  # what a stopped printer holds is cleared, or comes out
        printer.cure()
    del outcome
    assert not holds(of, needles)
    assert holds([slip], needles), "the control: they would be found"


def test_a_tickets_bands_are_kept_and_found() -> None:
    """The control of the walk: the same spool keeps tickets, as it is meant to."""
    of = spool(576, SimulatedPrinter(576, keep=0))
    number = max(of._draughtsman.draw(of.receipt(TICKET)), key=lambda band: band.rows)
    of.print(TICKET)
    assert holds(of._draughtsman, [number.bits])
    assert holds(of._encoder, [number.bits[: number.width * 8]])
    assert holds(of, [b"14:05"])


def test_keeping_a_proof_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    of = spool(576, SimulatedPrinter(576, keep=0))
    slip = proof_slip(proof())
    needles = traces(of, slip)
    keeping = Spool._print
    monkeypatch.setattr(Spool, "_print", lambda self, receipt, keep=True: keeping(self, receipt))
    of.print_proof(slip)
    assert holds(of, needles)


def finished(worker: Worker, work: Callable[[], object]) -> None:
    done = Event()
    worker.submit(work, lambda _: done.set())
    while not done.is_set():
        application().processEvents()


def test_a_worker_lets_go_of_what_it_printed() -> None:
    class Secret:
        def print(self) -> Outcome | None:
            return None

    worker = Worker("printing")
    try:
        secret = Secret()
        gone = weakref.ref(secret)
        finished(worker, secret.print)
        assert gone() is secret
        held = sys.getrefcount(secret)
        assert held == 2, "this function, and the argument of the count"
        del secret
        assert gone() is None
    finally:
        worker.close()


def test_nothing_is_written_to_the_disk(tmp_path: Path) -> None:
    house = House.open(tmp_path)
    try:
        printer = house.printer(Words())  # as `kiosk run` has it
        slip = proof_slip(proof(Form.PORTRAIT))
        needles = traces(printer.spool, slip)
        assert printer.print_proof(slip).paper is Paper.PRINTED
        assert isinstance(printer.transport, SimulatedPrinter)
        assert len(printer.transport.slips) == 1, "the paper itself, in the memory of the simulated printer"
        assert written(tmp_path, needles) == []
    finally:
        house.close()
    assert written(tmp_path, needles) == []
    (tmp_path / "slip.png").write_bytes(b"..." + needles[0])
    assert written(tmp_path, needles) == ["slip.png"], "the control"


def written(folder: Path, needles: list[bytes]) -> list[str]:
    """The files that hold one of these."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files, "the kiosk keeps its ledger there"
    return [file.name for file in files if any(needle in file.read_bytes() for needle in needles)]
