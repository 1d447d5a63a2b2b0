"""Nothing of a token is in what is said of it: no repr, no exception, no error behind an exception."""

import base64
from datetime import UTC, datetime

import kit
import pytest
from kit import NOW, PORTRAIT, claims, signed, text, url
from make_vectors import said, trusted
from mutants import mutants

from kiosk.presence.cbor import NotDeterministicError, decode
from kiosk.presence.claims import RefusedError, Why, read_claims
from kiosk.presence.cose import AlgorithmError, NotCoseError, open_sign1
from kiosk.presence.proof import token_of
from kiosk.presence.verify import verify

AT = datetime.fromtimestamp(NOW, UTC)
TEXTS = [*(words for _, words, *_ in said()), *mutants(1500)]


def behind(error: BaseException | None) -> list[BaseException]:
    """Return an exception and all that stand behind it."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__]
    return found


def everything(error: BaseException) -> str:
    """Return all that an exception holds, in words, its notes and attributes too."""
    return " ".join(f"{one!r} {one} {one.args} {vars(one)}" for one in behind(error))


def test_no_exception_holds_anything_of_a_token() -> None:
    seen = set()
    longest = 0
    for words in TEXTS:
        try:
            token = token_of(words)
            opened = open_sign1(token)
            assert opened.payload is not None
            read_claims(decode(opened.payload))
        except (RefusedError, NotDeterministicError, NotCoseError, AlgorithmError) as error:
            seen.add((type(error), *error.args))
            longest = max(longest, len(behind(error)))
    assert longest == 1, "something stands behind it"
    reasons = [Why.TEXT, Why.CLAIMS, Why.KIND, Why.QUALITY, Why.PRECISION, Why.PORTRAIT]
    assert seen == {(RefusedError, why.value) for why in reasons} | {
        (NotDeterministicError,),
        (NotCoseError,),
        (AlgorithmError,),
    }


def test_an_exception_that_holds_something_is_found() -> None:
    """The control: what Python itself raises carries the bytes along, even where it is said to come from nowhere."""

    def clean() -> None:
        try:
            b"\xffsecret".decode()
        except UnicodeDecodeError:
            raise ValueError("clean") from None

    with pytest.raises(ValueError, match="clean") as caught:
        clean()
    assert len(behind(caught.value)) == 2
    assert "secret" in everything(caught.value)


@pytest.mark.parametrize("kind", [1, 2, 3])
def test_no_repr_holds_anything_of_a_token(kind: int) -> None:
    token = signed(claims(kind=kind, portrait=PORTRAIT if kind == 2 else None))
    verdict = verify(url(token), trusted(), AT, demo_allowed=False)
    assert verdict.valid
    opened = open_sign1(token)
    assert opened.payload is not None
    told = [repr(verdict), repr(opened), repr(read_claims(decode(opened.payload)))]
    for words in told:
        for part in (
            text(token)[-30:],
            token.hex()[-30:],
            repr(token[-12:])[2:-1],
            base64.b64encode(token).decode()[-24:],
            repr(PORTRAIT[100:112])[2:-1],
            str(NOW),
            "2026-11-25",
            repr(claims()[7])[2:-1],
        ):
            assert part not in words, words


def test_what_is_verified_leaves_the_list_alone() -> None:
    before = trusted()
    for words in TEXTS[:300]:
        verify(words, before, AT, demo_allowed=True)
    assert before == trusted()
    assert kit.trust_list().content
