"""The screens of the proof of presence: which form, the consent, the camera, the paper, the telephone."""

from math import ceil
from typing import Final

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.dates import long_day
from kiosk.ports import Clock, Paper, Printer
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Precision, Proof, ends
from kiosk.reception import Reception
from kiosk.ui.code_view import Code
from kiosk.ui.guard import guarded
from kiosk.ui.paper import TicketPaper
from kiosk.ui.photo import PhotoBooth, Shot
from kiosk.ui.proof_paper import ProofPaper
from kiosk.ui.shown_time import ShownTime
from kiosk.ui.viewfinder import Frames
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import Words
from kiosk.visit import Move, Step

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

PHONE_S: Final = 60.0  # so long in all a code stands on the screen to be photographed
_ORDER: Final = [Precision.HOUR, Precision.DAY, Precision.MINUTE]


@QmlElement
class PresenceViewModel(QObject):
    """One proof at a time, in memory only: everything of it goes when its screen is left, but for a detour."""

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
        self._paper = ProofPaper(paper, printer)
        self._photo = photo
        self._words = words
        self._precision = Precision.HOUR
        self._trouble: Reason | None = None
        self._consent_at = 0.0
        self._proof: Proof | None = None
        self._code = Code(self)
        self._shown = ShownTime(clock, self.tick)
        self._step = self._place = Step.WELCOME
        visit.changed.connect(self._follow)
        visit.wiped.connect(self._reset)
        paper.changed.connect(self.changed)
        self._paper.changed.connect(self.changed)
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
        return self._paper.state

    # What the screens show -------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why no proof can be made: `time` or `keys`; empty when one can."""
        return self._trouble.value if self._trouble else ""

    @Property(bool, notify=changed)
    def paperOffered(self) -> bool:
        """Whether a proof would come out of the printer, as far as it is known."""
        return self._paper.offered

    @Property(bool, notify=changed)
    def portraitOffered(self) -> bool:
        """Whether the kiosk may and can take a photo: the centre, the language's consent text, the device."""
        return self._photographs

    @Property(float, notify=changed)
    def consentAt(self) -> float:
        """The sentence of the consent that is to be read now: how many stand before it, and what part of it."""
        return self._consent_at

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
        return self._paper.missing

    @Property(bool, notify=changed)
    def paperOut(self) -> bool:
        """Whether the proof's paper came out."""
        return self._paper.out

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
            self._shown.begin()
            self._visit.move(Move.PHONE)

    @Slot()
    @guarded
    def portrait(self) -> None:
        """Ask for consent to a photo."""
        if self._visit.accepts() and self._photographs:
            self._visit.move(Move.CONSENT)

    @Slot(float)
    @guarded
    def readOn(self, sentence: float) -> None:
        """Show the page of the consent that begins with a sentence."""
        if self._visit.accepts():
            self._consent_at = sentence
            self.changed.emit()

    @Slot()
    @guarded
    def agree(self) -> None:
        """Yes: open the camera."""
        if self._visit.accepts() and self._step is Step.CONSENT and self._photographs:
            self._visit.move(Move.AGREE)

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
            and self._paper.missing
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
        """The screen is hidden, and whoever touches it next may be somebody else: no photo, and no open camera."""
        if self._place is Step.CAMERA:
            self._visit.move(Move.NO_PHOTO)

    # Inside ----------------------------------------------------------------------------------------------

    @property
    def _consent_reviewed(self) -> bool:
        return self._visit.visit.language in self._reception.centre.consent_reviewed

    @property
    def _photographs(self) -> bool:
        wanted = self._reception.centre.camera == "consent"
        return wanted and self._consent_reviewed and self._photo.available and self._paper.offered

    @property
    def _left_s(self) -> int:
        return max(0, ceil(PHONE_S * self._visit.idle.times - self._shown.seconds))

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
        assert self._proof is not None
        self._paper.send(self._proof, self._photo.give_away(), self._visit.visit.language)

    # Leaving ---------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Forget what belongs to the place that was left, and stop what is not on the screen any more."""
        visit = self._visit.visit
        before, self._place = self._place, visit.place
        shown, self._step = self._step, visit.step
        if self._place is not before:
            self._leave(before)
        if self._may_not_photograph(arrived=self._step is not shown):
            self._visit.move(Move.NO_PHOTO)
        elif self._step is not shown:
            self._cover_or_show(shown)
        elif self._visit.secondsLeft:
            self.cover()
        self.changed.emit()

    def _leave(self, before: Step) -> None:
        if before is Step.CAMERA and self._photo.shot is not Shot.FAILED:
            self._photo.wipe()
        if before in (Step.PROOF, Step.PHONE):
            self._forget_proof()
        self._consent_at = 0.0

    def _may_not_photograph(self, *, arrived: bool) -> bool:
        """Whether it is another language now, whose consent text nobody has read; or no photo can be had."""
        if self._place in (Step.CONSENT, Step.CAMERA) and not self._consent_reviewed:
            return True
        return arrived and self._step is Step.CONSENT and not self._photographs

    def _cover_or_show(self, shown: Step) -> None:
        """The camera is open, and the time of a code counts, only while their screens are shown."""
        if shown is Step.CAMERA:
            self._photo.pause()
        if shown is Step.PHONE:
            self._shown.pause()
        if self._step is Step.CAMERA:
            self._photo.go_on()
        elif self._step is Step.PHONE:
            self._shown.go_on()
        elif self._step is Step.PRESENCE:
            self._trouble = Reason.TIME if self._reception.clock().quality is None else None

    def _forget_proof(self) -> None:
        self._shown.pause()
        self._proof = None
        self._code.show(())
        self._paper.forget()

    def _reset(self) -> None:
        """The visitor has gone."""
        self.stop()
        self._precision = Precision.HOUR
        self._trouble = None
        self.changed.emit()
