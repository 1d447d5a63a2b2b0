"""A visitor who listens: what is heard, where, and hands that find their way without sight."""

from visitor import Visitor

from kiosk.speech import Output
from kiosk.ui.reader import Utterance


class Listener:
    """Hears what one kiosk says; `heard` holds text, language and output, oldest first."""

    def __init__(self, visitor: Visitor, *, pace: float = 0.0) -> None:
        self.visitor = visitor
        self.voice = visitor.kiosk.voice
        self.player = self.voice.announcer._player
        self.player.pace = pace
        self.heard: list[tuple[str, str, Output]] = []
        self.voice.announcer.began.connect(self._hear)

    def _hear(self, utterance: Utterance, output: Output) -> None:
        self.heard.append((utterance.text, utterance.language, output))

    @property
    def words(self) -> str:
        """All that was heard, without no-break spaces."""
        return " ".join(text for text, _, _ in self.heard).replace("\N{NO-BREAK SPACE}", " ")

    def quiet(self) -> None:
        """Wait until everything is said."""
        self.visitor.settle()
        self.visitor.until(lambda: not self.voice.announcer.speaking and not self.voice.narrator.waiting)

    def key(self, action: str) -> None:
        """What a key of the keypad, or a zone, asks for."""
        self.visitor.clock.advance(0.625)
        self.voice.press(action)
        self.visitor.settle()

    def plug(self) -> None:
        self.visitor.kiosk.voice._headset.plug(plugged=True)
        self.quiet()

    def unplug(self) -> None:
        self.visitor.kiosk.voice._headset.plug(plugged=False)
        self.visitor.settle()

    def fresh(self) -> str:
        """What was heard since this was asked last."""
        self.quiet()
        said, self.heard[:] = self.words, []
        return said
