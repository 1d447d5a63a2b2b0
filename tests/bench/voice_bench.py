"""Prints how long it takes until a sentence can be handed to the sound output, in ms: at first, later, and prepared."""

import json
import sys
import time
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from kiosk.centre import load_centre  # noqa: E402
from kiosk.voice.chain import VoiceChain, make_voice  # noqa: E402
from kiosk.voice.sentences import fixed_sentences  # noqa: E402

STARTS = 10
LABELS = {"fr": "Votre numéro est le A\u00a042.", "ar": "رقمك هو A\u00a042."}


def seconds(voice: VoiceChain, language: str, text: str) -> float:
    began = time.monotonic()
    assert voice.say(language, text) is not None
    return time.monotonic() - began


def told(taken: list[float]) -> dict[str, float]:
    p99 = quantiles(taken, n=100)[98] if len(taken) > STARTS else max(taken)
    return {"p50_ms": round(median(taken) * 1e3, 2), "p99_ms": round(min(p99, max(taken)) * 1e3, 2)}


def main() -> None:
    centre, found = load_centre(Path("no centre.toml")), {}
    for engine, language in (("pico", "fr"), ("espeak-ng", "ar")):
        texts = list(fixed_sentences(language, centre).values())
        firsts = [seconds(make_voice(Path("none")), language, text) for text in texts[:STARTS]]
        voice = make_voice(Path("none"))
        voice.say(language, texts[0])
        later = [seconds(voice, language, text) for text in texts[1:]]
        voice.prepare(language, texts[-20:])
        found[engine] = {
            "first_with_start": told(firsts),
            "not_prepared": told(later),
            "a_number": told([seconds(voice, language, LABELS[language]) for _ in range(STARTS)]),
            "prepared": told([seconds(voice, language, text) for text in texts[-20:]]),
            "cache_bytes": voice._cache.held,
        }
    print(json.dumps(found))


main()
