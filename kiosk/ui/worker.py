"""The one place for background work: a thread with a name, immutable values in, a value or an error out."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

T = TypeVar("T")


def _ignore(_: object) -> None:
    pass


class Worker(QObject):
    """One thread that does jobs in order; results come back on the thread that made the worker."""

    _finished = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._jobs: SimpleQueue[tuple[Callable[[], Any], Callable[[Any], None]] | None] = SimpleQueue()
        self._finished.connect(self._deliver)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T], done: Callable[[T], None] = _ignore) -> None:
        """Do `work` on the thread, then `done(result)` on the caller's. An error is raised there instead."""
        self._jobs.put((work, done))

    def close(self, seconds: float = 2.0) -> bool:
        """Stop after the jobs that wait; return whether the thread ended in time."""
        self._jobs.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            work, done = job
            try:
                result: object = work()
            except Exception as error:  # noqa: BLE001 - it is raised again where somebody can act on it
                result = error
            try:
                self._finished.emit(done, result)
            except RuntimeError:  # the window has gone: nobody waits for the answer
                return

    @Slot(object, object)
    def _deliver(self, done: Callable[[object], None], result: object) -> None:
        if isinstance(result, Exception):
            raise result
        done(result)
