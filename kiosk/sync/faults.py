"""What can go wrong with an uplink, in words for whoever runs the kiosk; nothing in them comes from a server."""

from collections.abc import Mapping
from typing import Final

from kiosk.problems import Problem, Reason
from kiosk.sending import Fault

# These are about the uplink, not about one document: there is no sense in trying the next one.
OF_THE_UPLINK: Final = frozenset({Fault.UNREACHABLE, Fault.CERTIFICATE, Fault.LOGIN, Fault.MISSING, Fault.FULL})

WORDS: Final[Mapping[Fault, tuple[str, str]]] = {
    Fault.UNREACHABLE: (
        "The uplink cannot be reached, or does not answer in time.",
        "Check the network, and the name in [sync] uplink.",
    ),
    Fault.CERTIFICATE: (
        "The uplink's certificate is not the one of this name, is too old, or comes from nobody who is trusted.",
        "Check this machine's date. A private authority is named in [sync] ca.",
    ),
    Fault.LOGIN: (
        "The uplink wants a login, or another one.",
        "Correct keys/uplink.toml, or the systemd credential `uplink` (docs/sync.md).",
    ),
    Fault.MISSING: (
        "The folder, stick, bucket or collection of [sync] uplink is not there.",
        "Plug it in, or make it: the kiosk never makes it by itself.",
    ),
    Fault.FULL: ("The uplink has no room.", "Free some there."),
    Fault.REFUSED: (
        "The uplink does not take documents, or sends the kiosk to another host.",
        "Check [sync] uplink: it must be the address of the folder itself, and writable.",
    ),
    Fault.FAILING: (
        "The uplink fails, or does not answer as a server should.",
        "Ask whoever runs it; the kiosk tries again by itself.",
    ),
    Fault.NOT_KEPT: (
        "The uplink said yes, and does not hold what was sent.",
        "Ask whoever runs it what became of the document; the kiosk tries again by itself.",
    ),
    Fault.OUTBOX: (
        "Something in outbox/ is not a release of this kiosk; it is not sent.",
        "Take it out of the folder.",
    ),
}


class UplinkProblem(Problem):
    """Something could not be sent. `fault` says why; `detail` is at most a status such as `HTTP 500`."""

    def __init__(self, fault: Fault, what: str = "", remedy: str = "", *, detail: str = "") -> None:
        usual = WORDS[fault]
        super().__init__(Reason.UPLINK, what or usual[0] + (f" ({detail})" if detail else ""), remedy or usual[1])
        self.fault = fault
