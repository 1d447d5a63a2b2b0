"""What the bytes of a printer mean: every byte has one meaning, and no noise is ever a fence."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ports import Condition
from kiosk.printing import answers
from kiosk.printing.answers import Answer, Ear, Kind
from kiosk.printing.simulated_state import State


def heard(*pieces: bytes) -> list[Answer]:
    ear = Ear()
    return [answer for piece in pieces for answer in ear.hear(piece)]


def kinds(*pieces: bytes) -> list[Kind]:
    return [answer.kind for answer in heard(*pieces)]


REAL_TIME = {0x12 | bits for bits in (a | b | c for a in (0, 4) for b in (0, 8) for c in (0, 0x20, 0x40, 0x60))}
AUTOMATIC = {byte - 2 for byte in REAL_TIME}
SENSOR = {byte for byte in range(256) if byte & 0x90 == 0}
FLOW = {0x11, 0x13}
BEGINS = {0x37}


@pytest.mark.parametrize("byte", range(256))
def test_every_byte(byte: int) -> None:
    found = kinds(bytes([byte]))
    if byte in REAL_TIME:
        assert found == [Kind.REAL_TIME]
    elif byte in AUTOMATIC | BEGINS | FLOW:
        assert found == []  # the rest is to come, or it is none
    elif byte in SENSOR:
        assert found == [Kind.SENSOR]
    else:
        assert found == [Kind.GARBAGE]


def test_the_classes_do_not_overlap() -> None:
    classes = [REAL_TIME, AUTOMATIC, SENSOR, FLOW, BEGINS]
    assert [len(each) for each in classes] == [16, 16, 64, 2, 1]
    assert all(not one & other for one, other in itertools.combinations(classes, 2))


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_the_parts_of_an_automatic_status_are_no_fence(size: int) -> None:
    for first in sorted(AUTOMATIC):
        whole = bytes([first, 0x40, 0x0F, 0x0F])
        assert kinds(whole[:size], whole[size:]) == [Kind.AUTOMATIC]
        assert kinds(whole[:size]) == ([Kind.AUTOMATIC] if size == 4 else [])


def test_an_automatic_status_that_breaks_off_is_garbage() -> None:
    assert kinds(b"\x10\x00\x12")[0] is Kind.GARBAGE
    assert kinds(b"\x10", b"\x00", b"\x80")[0] is Kind.GARBAGE


def test_flow_control_is_no_answer() -> None:
    assert kinds(b"\x11\x13\x12\x11\x00\x13") == [Kind.REAL_TIME, Kind.SENSOR]


@pytest.mark.parametrize("identity", [b"0000", b"look", b"~~~~", b"    ", b"\x22\x25\x37\x37"])
def test_a_process_identity(identity: bytes) -> None:
    said = b"\x37\x22" + identity + b"\x00"
    for cut in range(len(said)):
        (answer,) = heard(said[:cut], said[cut:])
        assert answer == Answer(Kind.PROCESS, said)
    question = answers.process_question(identity)
    assert said.startswith(question.start)
    assert question.data.endswith(identity)


def test_a_process_identity_that_does_not_end_is_garbage() -> None:
    assert kinds(b"\x37\x22abcd\x01")[0] is Kind.GARBAGE


def test_cleared() -> None:
    assert kinds(b"\x37", b"\x25", b"\x00") == [Kind.CLEARED]
    assert kinds(b"\x37\x25\x01\x00\x00\x00\x00")[0] is Kind.GARBAGE


@pytest.mark.parametrize("burst", [b"\xff\x00\x41", b"\xff", b"\x80\x00", b"\x90\x00\x00", b"\xfe\xff\x00"])
def test_a_burst_is_known_before_what_looks_like_a_fence(burst: bytes) -> None:
    """Talk believes nothing that follows garbage: test_talk.py."""
    for cut in range(len(burst)):
        assert kinds(burst[:cut], burst[cut:])[0] is Kind.GARBAGE


ANSWERS = st.sampled_from(
    [
        b"\x12",
        b"\x16",
        b"\x00",
        b"\x0c",
        b"\x10\x00\x00\x00",
        b"\x37\x25\x00",
        b"\x37\x22abcd\x00",
        b"\x11",
        b"\xff\x00\x41",
    ]
)
STREAMS = st.one_of(st.binary(max_size=60), st.lists(st.one_of(ANSWERS, st.binary(max_size=3))).map(b"".join))


@given(STREAMS, st.lists(st.integers(0, 60)))
def test_any_stream_in_any_pieces_gives_the_same_answers(stream: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(stream)]
    pieces = [stream[a:b] for a, b in itertools.pairwise(places)] if cuts else [stream]
    assert b"".join(pieces)[: len(stream)] == stream
    whole = heard(stream)
    assert heard(*pieces) == whole
    assert heard(*(bytes([byte]) for byte in stream)) == whole


@given(STREAMS)
def test_no_byte_is_used_twice_or_lost(stream: bytes) -> None:
    said = b"".join(answer.data for answer in heard(stream))
    rest = iter(stream)
    assert all(byte in rest for byte in said), "the answers are the stream, in order"
    lost = len(stream) - len(said) - sum(stream.count(byte) for byte in FLOW)
    assert lost < 7, "only an answer that has not ended waits"


@given(st.lists(ANSWERS.filter(lambda data: data[0] not in (0xFF, 0x11))))
def test_whole_answers_come_out_whole(said: list[bytes]) -> None:
    assert [answer.data for answer in heard(b"".join(said))] == said


# Conditions --------------------------------------------------------------------------------------------

CONDITIONS = [
    (State(), Condition.READY),
    (State(near_end=True), Condition.NEAR_END),
    (State(out=True, near_end=True, offline=True), Condition.PAPER_OUT),
    (State(cover_open=True, offline=True), Condition.COVER_OPEN),
    (State(cover_open=True, out=True, offline=True), Condition.COVER_OPEN),
    (State(cutter_error=True, offline=True), Condition.CUTTER),
    (State(head_hot=True, offline=True), Condition.HEAD),
    (State(offline=True), Condition.OFFLINE),
]


@pytest.mark.parametrize(("state", "condition"), CONDITIONS)
def test_conditions(state: State, condition: Condition) -> None:
    assert answers.condition_of_real_time({n: state.real_time(n) for n in (1, 2, 3, 4)}) is condition
    assert answers.condition_of_automatic(state.automatic) is condition


@pytest.mark.parametrize(
    ("number", "bits", "condition"),
    [
        (1, 0x08, Condition.OFFLINE),
        (2, 0x04, Condition.COVER_OPEN),
        (2, 0x08, Condition.READY),  # the feed button
        (2, 0x20, Condition.PAPER_OUT),
        (2, 0x40, Condition.OFFLINE),
        (3, 0x04, Condition.OFFLINE),
        (3, 0x08, Condition.CUTTER),
        (3, 0x20, Condition.OFFLINE),
        (3, 0x40, Condition.HEAD),
        (4, 0x04, Condition.NEAR_END),
        (4, 0x08, Condition.NEAR_END),
        (4, 0x20, Condition.PAPER_OUT),  # clones that set one bit of a pair
        (4, 0x40, Condition.PAPER_OUT),
    ],
)
def test_one_bit(number: int, bits: int, condition: Condition) -> None:
    said = {n: 0x12 | (bits if n == number else 0) for n in (1, 2, 3, 4)}
    assert answers.condition_of_real_time(said) is condition


@pytest.mark.parametrize(
    ("byte", "condition"),
    [(0x00, Condition.READY), (0x01, Condition.NEAR_END), (0x03, Condition.NEAR_END), (0x0F, Condition.PAPER_OUT)],
)
def test_the_sensor(byte: int, condition: Condition) -> None:
    assert answers.condition_of_sensor(byte) is condition
