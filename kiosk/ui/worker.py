"""The one place for background work: a thread with a name, immutable values in, a value or an error out."""

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

T = TypeVar("T")


def _ignore(_: object) -> None:
    pass


def raise_again(error: Exception) -> None:
    """Our own mistake: it goes where somebody can act on it."""
    raise error


def _done(
    work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
) -> Callable[[], None]:
    """Do some work, and return what has to be done about it."""
    try:
        return partial(done, work())
    except Exception as error:  # noqa: BLE001 - it is raised again where somebody can act on it
        return partial(failed, error)


class Worker(QObject):
    """One thread that does jobs in order; results come back on the thread that made the worker."""

    _ended = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]] | None]
        self._jobs = SimpleQueue()
        self._ended.connect(self._deliver)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = _ignore,
        failed: Callable[[Exception], None] = raise_again,
    ) -> None:
        """Do `work` on the thread, then `done(result)` or `failed(error)` on the caller's."""
        self._jobs.put((work, done, failed))

    def close(self, seconds: float = 2.0) -> bool:
        """Stop after the jobs that wait, and deliver what they brought; return whether that was in time."""
        self._jobs.put(None)
        self._thread.join(seconds)
        QCoreApplication.sendPostedEvents(self)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            answer = _done(*job)
            del job  # it may hold a proof, and the next one may be hours away
            try:
                self._ended.emit(answer)
            except RuntimeError:  # the window has gone: nobody waits for the answer
                return
            del answer

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()
