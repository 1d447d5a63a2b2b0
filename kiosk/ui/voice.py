"""Listening instead of looking: switches the voice, and leads through the screens by touch, zones and keys."""

from collections.abc import Callable

from PySide6.QtCore import Property, QEnum, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickWindow

from kiosk.counts import Mode
from kiosk.listening import Ear, Listening
from kiosk.ports import Clock
from kiosk.settings import KeypadPart
from kiosk.speech import Output, Voice
from kiosk.ui.announcer import Announcer
from kiosk.ui.guard import guarded
from kiosk.ui.guide import Guide
from kiosk.ui.headset import Headset
from kiosk.ui.narrator import Narrator
from kiosk.ui.sound import Player
from kiosk.ui.tree import Node
from kiosk.ui.visit import VisitViewModel
from kiosk.ui.words import Words
from kiosk.ui.worker import Worker
from kiosk.visit import Move, Step

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VoiceViewModel(QObject):
    """What is said of the screens, to whom; and where somebody is who leads himself through them without sight."""

    changed = Signal()
    QEnum(Ear)

    def __init__(
        self,
        visit: VisitViewModel,
        voice: Voice,
        player: Player,
        worker: Worker,
        headset: Headset,
        words: Words,
        clock: Clock,
        keypad: KeypadPart,
        count: Callable[[Mode], None],
        *,
        loudspeaker: bool,
    ) -> None:
        super().__init__()
        self.fail = visit.fail
        self._visit = visit
        self._voice = voice
        self._headset = headset
        self._keypad = keypad.model_dump()
        self._count = count
        self._listening = Listening(loudspeaker=loudspeaker)
        self._listening.plugged = headset.plugged
        self.announcer = Announcer(voice, player, worker, self._hearing)
        self.narrator = Narrator(visit, words, self.announcer)
        self._guide = Guide(self.narrator.nodes, self._tell, clock)
        self.narrator.turned = self._guide.begin_again
        self._counted = False
        self._staff = False  # the attendant's page stands there: nothing of it is for a visitor's ear
        headset.changed.connect(self._plug)
        visit.changed.connect(self.look)
        visit.wiped.connect(self.leave)
        self.announcer.changed.connect(self._speech_changed)

    def attach(self, window: QQuickWindow) -> None:
        """Read this window from now on."""
        self.narrator.attach(window)
        window.frameSwapped.connect(self._seen)

    # What the screens show -------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def ear(self) -> int:
        """How the visitor listens, an `Ear`."""
        return self._listening.ear

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the screens are read aloud: a touch says what it is on, the next one presses it."""
        return self._listening.ear in (Ear.HEADSET, Ear.LOUDSPEAKER)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self.announcer.speaking

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether the visitor stopped it for a while."""
        return self.announcer.paused

    @Property(int, notify=changed)
    def volume(self) -> int:
        """1 to 5."""
        return self._listening.volume

    @Property(bool, constant=True)
    def hasLoudspeaker(self) -> bool:
        """Whether the visitor can listen without a headset."""
        return self._listening.has_loudspeaker

    @Property(bool, notify=changed)
    def speaksLanguage(self) -> bool:
        """Whether there is a voice for the language of the visit."""
        return not self._silent

    @Property(list, constant=True)
    def keys(self) -> list[dict[str, str]]:
        """The keypad: each key with what it does."""
        return [{"action": action, "key": key} for action, key in self._keypad.items() if key]

    # What a touch or a key asks for ----------------------------------------------------------------------

    @Slot()
    @guarded
    def toggle(self) -> None:
        """Listen, or listen no more. Without a headset the visitor is asked who may hear."""
        if not self._visit.accepts():
            return
        self._listening.toggle()
        if self._listening.ear is not Ear.OFF:
            self._begin()
            return
        self._stop()
        if self._visit.visit.step is Step.LISTEN:
            self._visit.move(Move.BACK)

    @Slot()
    @guarded
    def chooseLoudspeaker(self) -> None:
        """Others may hear."""
        if self._visit.accepts():
            self._listening.choose_loudspeaker()
            self._begin()

    @Slot()
    @guarded
    def open(self) -> None:
        """Show what can be changed of the voice while it speaks."""
        if self._visit.accepts():
            self._visit.move(Move.LISTEN)

    @Slot()
    @guarded
    def hush(self) -> None:
        """Somebody touched the screen: speech stops (EN 301 549, 5.1.3.4)."""
        if not self.announcer.paused:
            self.announcer.hush()

    @Slot(float, float)
    @guarded
    def explore(self, x: float, y: float) -> None:
        """Say what is at a place of the window, in pixels; press it when it was said just before."""
        self._guide.explore(QPointF(x, y))

    @Slot(str)
    @guarded
    def press(self, action: str) -> None:
        """Do what a zone or a key of the keypad stands for."""
        self._visit.touched()
        getattr(self, f"_do_{action}")()

    # What a key does -------------------------------------------------------------------------------------

    def _do_before(self) -> None:
        self._guide.step(-1)

    def _do_next(self) -> None:
        self._guide.step(1)

    def _do_choose(self) -> None:
        self.hush()
        self._guide.choose()

    def _do_back(self) -> None:
        self.hush()
        self._guide.press("back")

    def _do_repeat(self) -> None:
        if self.announcer.paused:
            self.announcer.go_on()
        elif self.announcer.speaking:
            self.announcer.pause()
        else:
            self.narrator.begin_again()

    def _do_volume(self) -> None:
        self._listening.next_volume()
        self._say_volume()

    def _do_softer(self, by: int = -1) -> None:
        self._listening.change_volume(by)
        self._say_volume()

    def _do_louder(self) -> None:
        self._do_softer(1)

    def _do_voice(self) -> None:
        if self._listening.ear is Ear.ASKING:
            self.chooseLoudspeaker()
        else:
            self.toggle()

    def _do_plugged(self) -> None:
        self._headset.plug(plugged=True)

    def _do_unplugged(self) -> None:
        self._headset.plug(plugged=False)

    # What happens by itself ------------------------------------------------------------------------------

    @Slot()
    @guarded
    def look(self) -> None:
        """Something may have changed on the screen."""
        if self._listening.ear is Ear.ASKING and self._visit.visit.step is not Step.LISTEN:
            self._listening.silence()
            self._stop()
        elif self.on and self._silent:  # another language, which nothing can say
            self._begin()
        elif self._listening.ear is not Ear.OFF:
            self.narrator.look()

    @Slot()
    @guarded
    def leave(self) -> None:
        """The visitor has gone, or staff stand at the screen. Who goes back to the welcome screen is still there."""
        if self._guide.pressing == "back" and self.on:
            self._stop()
            self._visit.touched()
            return
        self._listening.reset()
        self._stop()
        if self._counted:
            self._counted = False
            self.announcer.forget()

    def give_way(self, *, staff: bool) -> None:
        """Staff stand at the screen, or no more: a headset that is plugged in meanwhile starts nothing."""
        if staff and not self._staff:
            self.leave()
        self._staff = staff

    # Inside ----------------------------------------------------------------------------------------------

    def _plug(self, plugged: bool) -> None:
        if not plugged:
            self._listening.unplug()
            if self._listening.ear is Ear.OFF:
                self._stop()
            return
        if self._staff:
            self._listening.plugged = True
            return
        self._listening.plug()
        self._visit.touched()
        self._begin()

    def _begin(self) -> None:
        """The ear is another one: say how it goes, and the screen from its beginning."""
        self._stop()
        asked = self._visit.visit.step is Step.LISTEN
        if self._silent:
            self._listening.silence()
        elif self.on:
            self._count_once()
            self.narrator.begin()
        self._tell_ear()
        if asked and self.on:
            self._visit.move(Move.BACK)
        elif not asked and not self.on:
            self._visit.move(Move.LISTEN)  # it says what stands in the way
        self.look()

    @property
    def _silent(self) -> bool:
        """Whether there is no voice for the language of the visit."""
        return not self._voice.speaks(self._visit.visit.language)

    def _count_once(self) -> None:
        if not self._counted:
            self._counted = True
            self._count(Mode.VOICE)

    def _stop(self) -> None:
        self.narrator.stop()
        self._guide.begin_again()
        self._tell_ear()

    def _tell_ear(self) -> None:
        self._visit.idle.give_time(Mode.VOICE, wanted=bool(self.on))
        self.changed.emit()

    def _seen(self) -> None:
        if self.on:
            self.narrator.look_soon()

    def _tell(self, node: Node) -> None:
        if self._listening.ear is not Ear.OFF:
            self.narrator.tell(node)

    def _say_volume(self) -> None:
        self.narrator.tell_volume(self._listening.volume)
        self.changed.emit()

    def _hearing(self, private: bool) -> tuple[Output, float] | None:
        output = self._listening.output(private=private)
        return None if output is None else (output, self._listening.gain)

    def _speech_changed(self) -> None:
        if self.announcer.speaking and not self.announcer.paused:
            self._visit.idle.hold()
        else:
            self._visit.idle.release()
        self.changed.emit()
