"""The net under every slot: whatever breaks, the visitor gets a screen, and no text of it is printed."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class Fails(Protocol):
    """A view model that knows what to do with our own mistakes."""

    def fail(self, error: BaseException) -> None:
        """Show the failsafe."""
        ...


Model = TypeVar("Model", bound=Fails)
Arguments = ParamSpec("Arguments")


def guarded(slot: Callable[Concatenate[Model, Arguments], None]) -> Callable[Concatenate[Model, Arguments], None]:
    """Lead every exception of a slot to `fail`, before PySide prints its text: it may tell of a visit."""

    @wraps(slot)
    def net(self: Model, /, *arguments: Arguments.args, **named: Arguments.kwargs) -> None:
        try:
            slot(self, *arguments, **named)
        except Exception as error:  # noqa: BLE001 - whatever it is, the visitor gets a screen
            self.fail(error)

    return net
