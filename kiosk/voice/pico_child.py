"""Pico in a process of its own: it can hang for ever on a long word, and while it works its process does nothing else.

Started as a script by `kiosk.voice.pico`, and knows nothing else of the kiosk. A request is a line of JSON with voice,
volume and text; the answer is the length of the samples, four bytes with the least first, and the samples: 16 kHz, one
channel. An answer of no samples means that Pico refused the text.
"""

import json
import signal
import sys
from typing import Final

LONGEST_S: Final = 3  # for one text; then the operating system ends this process, whatever Pico is doing


def main() -> None:
    """Answer until the input ends, which it does when the kiosk ends."""
    from py_nanotts import NanoTTS

    pico = NanoTTS()
    signal.alarm(LONGEST_S)
    pico.speak(text="1.", voice="fr-FR", volume=0.5)  # the first speech of a process is not quite as later ones
    signal.alarm(0)
    for line in sys.stdin.buffer:
        wanted = json.loads(line)
        signal.alarm(LONGEST_S)
        try:
            samples = pico.speak(**wanted)
        except RuntimeError:  # "error in processing unit": too many digits, for one
            samples = b""
        signal.alarm(0)
        sys.stdout.buffer.write(len(samples).to_bytes(4, "little") + samples)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this by ending the input
    main()
