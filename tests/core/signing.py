"""Who signs nothing, and remembers what was asked for."""

from datetime import datetime

from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Proof, Quality, floor


class FakeSigner:
    """`ports.Signer`: remembers what it was asked for."""

    def __init__(self) -> None:
        self.signed: list[tuple[Form, datetime, Precision, Quality, Picture | None]] = []
        self.erased: list[datetime] = []
        self.broken = False

    def make_ready(self, now: datetime) -> None:
        pass

    def sign(self, form: Form, now: datetime, precision: Precision, quality: Quality, picture: Picture | None) -> Proof:
        if self.broken:
            raise Problem(Reason.KEYS, "There is no key for this month.")
        self.signed.append((form, now, precision, quality, picture))
        return Proof(form, floor(now, precision), precision, True, "https://verif.example.org/p#AA", (b"\1",))

    def erase_past(self, now: datetime) -> None:
        self.erased.append(now)
