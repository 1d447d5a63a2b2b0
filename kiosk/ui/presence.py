"""The screens of the proof of presence: which form, the consent, the camera, the paper, the telephone."""

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.dates import long_day
from kiosk.ports import BLOCKING, Clock, Outcome, Paper, Printer, ProofSlip
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision, Proof, ends
from kiosk.reception import Reception
from kiosk.ui.code_view import Code
from kiosk.ui.guard import guarded
from kiosk.ui.paper import TicketPaper
from kiosk.ui.photo import PhotoBooth, Shot
from kiosk.ui.viewfinder import Frames
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import Words
from kiosk.visit import Move, Step

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

PHONE_S: Final = 60.0  # so long a code stands on the screen to be photographed
_TICK_MS: Final = 1_000
_OUT: Final = {Paper.PRINTED, Paper.SENT}
_ORDER: Final = [Precision.HOUR, Precision.DAY, Precision.MINUTE]


@QmlElement
class PresenceViewModel(QObject):
    """One proof at a time, in memory only: everything of it goes when its screen is left."""

    changed = Signal()
    QEnum(Shot)

    def __init__(
        self,
        reception: Reception,
        visit: VisitViewModel,
        paper: TicketPaper,
        printer: Printer,
        photo: PhotoBooth,
        words: Words,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._reception = reception
        self._visit = visit
        self._paper = paper
        self._printer = printer
        self._photo = photo
        self._words = words
        self._clock = clock
        self._precision = Precision.HOUR
        self._trouble: Reason | None = None
        self._consent_page = 0
        self._proof: Proof | None = None
        self._code = Code(self)
        self._shown_at = 0.0
        self._paper_state = Paper.NONE
        self._step = Step.WELCOME
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.tick)
        visit.changed.connect(self._follow)
        visit.wiped.connect(self._reset)
        paper.changed.connect(self.changed)
        photo.changed.connect(self.changed)

    @property
    def proof(self) -> Proof | None:
        """The proof on the screen, to look at."""
        return self._proof

    @property
    def chosen_precision(self) -> Precision:
        """How exactly the next proof will tell the time."""
        return self._precision

    @property
    def paper_state(self) -> Paper:
        """What became of its paper; NONE where there is none."""
        return self._paper_state

    # What the screens show -------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why no proof can be made: `time` or `keys`; empty when one can."""
        return self._trouble.value if self._trouble else ""

    @Property(bool, notify=changed)
    def paperOffered(self) -> bool:
        """Whether a proof would come out of the printer, as far as it is known."""
        return self._prints

    @Property(bool, notify=changed)
    def portraitOffered(self) -> bool:
        """Whether the kiosk may and can take a photo: the centre, the language's consent text, the device."""
        return self._photographs

    @Property(int, notify=changed)
    def consentPage(self) -> int:
        """How many pages of the consent were read, where they are many."""
        return self._consent_page

    @Property(str, notify=changed)
    def precision(self) -> str:
        """How exactly the proof tells the time: `minute`, `hour`, `day`."""
        return self._precision.value

    @Property(int, notify=changed)
    def shot(self) -> int:
        """How far the photo is, a `Shot`."""
        return self._photo.shot

    @Property(int, notify=changed)
    def count(self) -> int:
        """The countdown's 3, 2, 1; 0 outside of it."""
        return self._photo.count

    @Property(bool, notify=changed)
    def cameraOpen(self) -> bool:
        """Whether the device is open: the sign on the screen is bound to it."""
        return self._photo.camera_open

    @Property(Frames, constant=True)
    def frames(self) -> Frames:
        """What the viewfinder paints."""
        return self._photo.frames

    @Property(Code, constant=True)
    def code(self) -> Code:
        """The proof's code, to be painted."""
        return self._code

    @Property(bool, notify=changed)
    def withPhoto(self) -> bool:
        """Whether the proof holds a portrait."""
        return self._proof is not None and self._proof.form is Form.PORTRAIT

    @Property(bool, notify=changed)
    def paperMissing(self) -> bool:
        """Whether the proof's paper did not come out."""
        return self._missing

    @Property(bool, notify=changed)
    def paperOut(self) -> bool:
        """Whether the proof's paper came out."""
        return self._paper_state in _OUT

    @Property(bool, notify=changed)
    def demo(self) -> bool:
        """Whether the proof is signed by a DEMO key."""
        return self._proof is not None and self._proof.demo

    @Property(str, notify=changed)
    def time(self) -> str:
        """The time that the proof tells: `14:05`, from hour to hour, or empty for a day."""
        if self._proof is None or self._proof.precision is Precision.DAY:
            return ""
        begins = f"{self._proof.begins:%H:%M}"
        if self._proof.precision is Precision.MINUTE:
            return begins
        return f"{begins} \N{EN DASH} {ends(self._proof.begins, self._proof.precision):%H:%M}"

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day that the proof tells, in the words of the visit's language."""
        if self._proof is None:
            return ""
        return long_day(self._proof.begins, self._words.of(self._visit.visit.language))

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until the code to be photographed goes; 0 when there is none."""
        return self._left_s if self._step is Step.PHONE else 0

    # What a touch asks for -------------------------------------------------------------------------------

    @Slot(str)
    @guarded
    def choosePrecision(self, precision: str) -> None:
        """Choose how exactly the proof tells the time."""
        if self._visit.accepts():
            self._precision = Precision(precision)
            self.changed.emit()

    @Slot()
    @guarded
    def nextPrecision(self) -> None:
        """Choose the next one: hour, day, minute, hour. For panels that have room for one button."""
        if self._visit.accepts():
            self._precision = _ORDER[(_ORDER.index(self._precision) + 1) % len(_ORDER)]
            self.changed.emit()

    @Slot()
    @guarded
    def paper(self) -> None:
        """Print a proof without a photo."""
        if (
            self._visit.accepts()
            and self._step in (Step.PRESENCE, Step.CONSENT, Step.CAMERA)
            and self._prove(Form.PAPER)
        ):
            self._print()

    @Slot()
    @guarded
    def phone(self) -> None:
        """Show a proof to be photographed."""
        if self._visit.accepts() and self._step is Step.PRESENCE and self._prove(Form.PHONE):
            self._shown_at = self._clock.monotonic()
            self._ticker.start()
            self._visit.move(Move.PHONE)

    @Slot()
    @guarded
    def portrait(self) -> None:
        """Ask for consent to a photo."""
        if self._visit.accepts() and self._photographs:
            self._visit.move(Move.CONSENT)

    @Slot()
    @guarded
    def readOn(self) -> None:
        """Show the next page of the consent."""
        if self._visit.accepts():
            self._consent_page += 1
            self.changed.emit()

    @Slot()
    @guarded
    def agree(self) -> None:
        """Yes: open the camera."""
        if self._visit.accepts() and self._step is Step.CONSENT and self._photographs:
            self._visit.move(Move.AGREE)
            self._photo.open()

    @Slot()
    @guarded
    def take(self) -> None:
        """Begin to count down to the photo."""
        if self._visit.accepts():
            self._photo.count_down()

    @Slot()
    @guarded
    def again(self) -> None:
        """Drop the photo and take another: the visitor has agreed already, on the screen before."""
        if self._visit.accepts() and self._photo.shot is Shot.TAKEN:
            self._photo.open()

    @Slot()
    @guarded
    def printPhoto(self) -> None:
        """Sign and print the proof with the photo."""
        if self._visit.accepts() and self._photo.shot is Shot.TAKEN and self._prove(Form.PORTRAIT):
            self._print()

    @Slot()
    @guarded
    def printAgain(self) -> None:
        """Print the same proof once more: the first paper did not come out. A photo is gone by then."""
        if (
            self._visit.accepts()
            and self._step is Step.PROOF
            and self._missing
            and self._proof is not None
            and self._proof.form is not Form.PORTRAIT
        ):
            self._send()

    # What happens by itself ------------------------------------------------------------------------------

    @Slot()
    @guarded
    def tick(self) -> None:
        """Count down to the end of a code on the screen."""
        if self._step is not Step.PHONE:
            return
        if self._left_s == 0:
            self._visit.move(Move.BACK)
        else:
            self.changed.emit()

    def fail(self, error: BaseException) -> None:
        """Forget everything and show the failsafe."""
        self.stop()
        self._visit.fail(error)

    def stop(self) -> None:
        """Forget everything."""
        self._photo.wipe()
        self._forget_proof()

    def cover(self) -> None:
        """The screen is hidden, and the sign of an open camera with it: there is no open camera."""
        if self._step is Step.CAMERA:
            self._visit.move(Move.BACK)

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _prints(self) -> bool:
        return self._paper.offered and self._paper.printer.condition not in BLOCKING

    @property
    def _photographs(self) -> bool:
        reviewed = self._visit.visit.language in self._reception.centre.consent_reviewed
        wanted = self._reception.centre.camera == "consent"
        return wanted and reviewed and self._photo.available and self._prints

    @property
    def _missing(self) -> bool:
        return self._paper_state not in _OUT and self._paper_state not in (Paper.NONE, Paper.SENDING)

    @property
    def _left_s(self) -> int:
        return max(0, ceil(PHONE_S * self._visit.idle.times - (self._clock.monotonic() - self._shown_at)))

    def _prove(self, form: Form) -> bool:
        """Sign; when that cannot be, show why on the screen of the forms."""
        picture = self._photo.picture if form is Form.PORTRAIT else None
        try:
            self._proof = self._reception.prove_presence(form, self._precision, picture)
        except Problem as problem:
            if problem.reason not in (Reason.TIME, Reason.KEYS):
                raise
            self._trouble = problem.reason
            if self._step is not Step.PRESENCE:
                self._visit.move(Move.BACK)
            self.changed.emit()
            return False
        self._code.show(self._proof.modules)
        return True

    def _print(self) -> None:
        self._send()
        self._visit.move(Move.PROOF)

    def _send(self) -> None:
        """Hand the slip to the printer; the job has the photo from now on, and blackens it when it is done."""
        assert self._proof is not None
        slip = ProofSlip(self._proof, self._photo.give_away(), self._visit.visit.language)
        self._paper_state = Paper.SENDING
        work = partial(self._printer.print_proof, slip)
        self._paper.hand_over(work, partial(self._printed, slip), partial(self._not_printed, slip))

    def _printed(self, slip: ProofSlip, outcome: Outcome) -> None:
        if slip.picture is not None:
            slip.picture.wipe()
        if slip.proof is self._proof:
            # NONE: the code is too large for this paper. The screen shows it, as when the paper did not come.
            self._paper_state = Paper.FAILED if outcome.paper is Paper.NONE else outcome.paper
            self.changed.emit()

    def _not_printed(self, slip: ProofSlip, error: Exception) -> None:
        if slip.picture is not None:
            slip.picture.wipe()
        raise error

    # Leaving ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Forget what belongs to the step that was left; a warning to an abandoned visit shuts the camera."""
        before, self._step = self._step, self._visit.visit.step
        if self._step is not before:
            self._leave(before)
        elif self._visit.secondsLeft:
            self.cover()
        self.changed.emit()

    def _leave(self, before: Step) -> None:
        if before is Step.CAMERA and self._photo.shot is not Shot.FAILED:
            self._photo.wipe()
        if before in (Step.PROOF, Step.PHONE):
            self._forget_proof()
        if self._step is Step.PRESENCE:
            self._trouble = Reason.TIME if self._reception.clock().quality is None else None
        self._consent_page = 0
        if self._step is Step.CONSENT and not self._photographs:
            self._visit.move(Move.BACK)  # another language, whose consent text nobody has read

    def _forget_proof(self) -> None:
        self._ticker.stop()
        self._proof = None
        self._code.show(())
        self._paper_state = Paper.NONE

    def _reset(self) -> None:
        """The visitor has gone."""
        self.stop()
        self._precision = Precision.HOUR
        self._trouble = None
        self.changed.emit()
