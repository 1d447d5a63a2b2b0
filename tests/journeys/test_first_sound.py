"""How soon somebody who listens hears something, with the real engines: 300 ms, 100 ms when it was prepared.

Measured through the whole program, from the touch to the speech handed to the output; on a quiet machine.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parents[1] / "bench" / "voice_touch.py"


def test_the_first_sound_comes_at_once() -> None:
    run = subprocess.run(
        [sys.executable, str(BENCH), "6"], capture_output=True, text=True, timeout=120, env=dict(os.environ)
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout)
    assert told["cold_ms"] <= 300
    for language in ("fr", "ar"):
        assert told[f"{language}_first_most_ms"] <= 300
        assert told[f"{language}_again_most_ms"] <= 100
