"""Two proofs share place and key only, and nothing that is said of a proof holds anything of it."""

import logging
import traceback
from collections.abc import Iterator

import cbor2
import pytest
from proof_visit import BROKEN, begin, break_at, doubt_the_clock, leave, make, printed, take, to_camera, traces
from tracing import found
from visitor import Visitor

from kiosk.presence.proof import token_of
from kiosk.problems import Problem, Reason
from kiosk.proofs import Form, Picture, Precision, Proof
from kiosk.visit import Step

# What two proofs share -----------------------------------------------------------------------------------


def fields(url: str) -> dict[str, object]:
    """Take a token apart, by another hand than the kiosk's."""
    token = cbor2.loads(token_of(url))
    protected, unprotected, payload, signature = token.value
    claims = cbor2.loads(payload)
    header, own = cbor2.loads(protected), claims.pop(-65537)
    return {
        "tag": token.tag,
        **{f"protected {key}": value for key, value in header.items()},
        "unprotected": unprotected,
        **{f"claim {key}": value for key, value in claims.items()},
        **{f"own {key}": value for key, value in own.items()},
        "signature": signature,
    }


def differing(one: dict[str, object], other: dict[str, object]) -> set[str]:
    return {name for name in one | other if one.get(name) != other.get(name)}


RANDOM = {"claim 7", "signature"}  # cti


def test_two_proofs_of_a_visitor_share_place_and_key_only(visitor: Visitor) -> None:
    tokens = []
    for precision, form in [
        (Precision.HOUR, Form.PAPER),
        (Precision.HOUR, Form.PAPER),
        (Precision.HOUR, Form.PHONE),
        (Precision.HOUR, Form.PORTRAIT),
        (Precision.DAY, Form.PAPER),
    ]:
        begin(visitor)
        while visitor.kiosk.presence.precision != precision:
            visitor.touch(f"precision.{precision}")
        tokens.append(fields(make(visitor, form).url))
        leave(visitor)
    visitor.clock.advance(3600)
    begin(visitor)
    tokens.append(fields(make(visitor, Form.PAPER).url))
    first, second, phone, portrait, day, later = tokens
    assert set(first) == {
        *("tag", "protected 1", "protected 4", "unprotected", "claim 1", "claim 6"),
        *("claim 7", "own 1", "own 2", "own 3", "signature"),
    }
    assert (first["tag"], first["protected 1"], first["unprotected"]) == (18, -19, {})
    assert differing(first, second) == RANDOM
    assert differing(first, phone) == RANDOM | {"own 1"}
    assert differing(first, portrait) == RANDOM | {"own 1", "own 4"}
    assert differing(first, day) == RANDOM | {"claim 6", "own 3"}
    assert differing(first, later) == RANDOM | {"claim 6"}
    assert len({token["claim 7"] for token in tokens}) == len(tokens)


def test_a_ticket_leaves_nothing_in_a_proof(visitor: Visitor) -> None:
    """Without a ticket, with one, with another one: everything but the random is the same."""
    begin(visitor)
    tokens = [fields(make(visitor, Form.PAPER).url)]
    leave(visitor)
    for language, need, theme in [("fr", "medium", "job"), ("en", "long", "training"), ("ar", "unknown", "")]:
        visitor.take_ticket(language, need, theme)
        visitor.paper()
        begin(visitor)
        tokens.append(fields(make(visitor, Form.PAPER).url))
        leave_with_ticket(visitor)
    assert visitor.tickets == 3
    assert [differing(tokens[0], token) for token in tokens[1:]] == [RANDOM] * 3


def leave_with_ticket(visitor: Visitor) -> None:
    visitor.touch("finish")
    assert visitor.step is Step.WELCOME


# What is said of it --------------------------------------------------------------------------------------


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Everything that anybody logs, with the arguments as they were given."""
    lines: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{self.format(record)} {record.args!r}")

    listener, root, ours = Listener(), logging.getLogger(), logging.getLogger("kiosk")
    levels = root.level, ours.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(listener)
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def words_of(error: BaseException | None) -> str:
    """Return all that an exception tells, and those behind it."""
    told = ""
    while error is not None:
        told += f"{error!r} {error} {error.args!r} {vars(error)!r} {''.join(traceback.format_exception(error))}"
        error = error.__cause__ or error.__context__
    return told


def spelled(proof: Proof, picture: bytes) -> dict[str, list[bytes]]:
    """Return what to look for in words: bytes may stand there as they are printed, too."""
    looked = {name: list(parts) for name, parts in traces(proof.url).items()}
    looked["pixels"] = [picture[at : at + 16] for at in range(20_000, 20_800, 16)]
    for name in ("token's bytes", "portrait", "pixels"):
        looked[name] += [repr(part)[2:-1].encode() for part in looked[name] if len(repr(part)) > 20]
        looked[name] += [part.hex().encode() for part in looked[name]]
    looked["code"] = [repr(row)[2:-1].encode() for row in proof.modules[10:20]]
    looked["address"] = [b"https://"]
    return looked


def test_nothing_that_is_said_holds_a_proof(visitor: Visitor, said, failsafes, monkeypatch, capfd) -> None:
    errors: list[BaseException] = []
    failing, proving = visitor.kiosk.visit.fail, visitor.house.reception.prove_presence

    def prove(*arguments: object) -> Proof:
        try:
            return proving(*arguments)
        except Problem as problem:
            errors.append(problem)
            raise

    monkeypatch.setattr(visitor.kiosk.visit, "fail", lambda error: (errors.append(error), failing(error)))
    monkeypatch.setattr(visitor.house.reception, "prove_presence", prove)
    begin(visitor)
    to_camera(visitor)
    take(visitor)
    pixels = bytes(visitor.kiosk.photo.picture.pixels)
    slips = []
    print_proof = visitor.kiosk.printer.print_proof
    monkeypatch.setattr(visitor.kiosk.printer, "print_proof", lambda slip: (slips.append(slip), print_proof(slip))[1])
    visitor.touch("camera.print")
    printed(visitor)
    [slip] = slips
    looked = spelled(slip.proof, pixels)
    told = f"{slip!r} {slip} {slip.proof!r} {slip.proof} {Picture(384, 480, bytearray(pixels))!r}"
    leave(visitor)
    refusals(visitor, monkeypatch)
    assert [type(error) for error in errors] == [Problem, Problem, ValueError, ValueError]
    assert len(failsafes) == 2
    failsafes.clear()
    told += " ".join(map(words_of, errors)) + " ".join(said) + " ".join(capfd.readouterr())
    assert found(told.encode(), looked) == []
    assert any("failsafe" in line for line in said)
    logging.getLogger("kiosk.presence").debug("made %s", slip.proof.url)  # the controls
    assert {"token", "address"} <= set(found(said[-1].encode(), looked))
    failsafes.clear()
    for control in (slip.proof.modules, ValueError(pixels), ValueError(token_of(slip.proof.url))):
        assert found(f"{control!r}".encode(), looked), type(control)


def refusals(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a proof refused for its time and its key, and broken while it is signed and while it is printed."""
    begin(visitor)
    to_camera(visitor)
    take(visitor)
    doubt_the_clock(visitor)
    visitor.touch("camera.print")
    assert visitor.kiosk.presence.trouble == Reason.TIME
    leave(visitor)
    visitor.clock.advance(86400)
    keys = visitor.house.home.folder / "keys" / "demo"
    begin(visitor)
    keys.chmod(0o755)
    visitor.touch("proof.paper")
    assert visitor.kiosk.presence.trouble == Reason.KEYS
    keys.chmod(0o700)
    leave(visitor)
    for place in BROKEN:
        break_at(visitor, monkeypatch, place)
        leave(visitor)
