#!/usr/bin/env bash
# Runs every test: in lanes side by side, for two cores; then those that measure short times, on a quiet machine.
# The journeys have no network (tests/offline.sh). What a lane in the background says stands in build/tests-LANE.log.
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p build
# Hundreds of kiosks are started: compiled once, in a folder of the tests' own, also where Python is told to keep nothing.
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX=$PWD/build/bytecode

kills=tests/store/test_kills.py
waits=tests/printing/test_truth.py # hundreds of printers, which wait most of the time
short=(tests/journeys/test_printer_journeys.py tests/journeys/test_no_paper.py tests/store/test_speed.py
  tests/printing/test_talk.py tests/printing/test_dispatch.py tests/journeys/test_first_sound.py)
others=()
for folder in tests/*/; do
  folder=${folder%/}
  case " tests/journeys tests/ui tests/commands tests/verify_page tests/bench " in *" $folder "*) ;; *) others+=("$folder") ;; esac
done
elsewhere=(--ignore=$kills --ignore=$waits "${short[@]/#/--ignore=}")

running=()
trap 'kill "${running[@]}" 2>/dev/null' INT TERM
pytest() { .venv/bin/python -m pytest -p no:cacheprovider "$@"; }
offline() { sh tests/offline.sh .venv/bin/python -m pytest -p no:cacheprovider "$@"; }
behind() { # LANE COMMAND...
  "${@:2}" >"build/tests-$1.log" 2>&1 &
  running+=($!)
}
failed=0
finish() { # LANE...
  for pid in "${running[@]}"; do wait "$pid" || failed=1; done
  running=()
  for lane in "$@"; do cat "build/tests-$lane.log"; done
}

behind others pytest "${others[@]}" "${elsewhere[@]}"
behind commands pytest tests/commands tests/verify_page $kills # processes that start, and wait for the disk
offline tests/journeys "${elsewhere[@]}" || failed=1
pytest tests/ui || failed=1
finish others commands
behind waits pytest $waits
offline "${short[@]}" || failed=1
finish waits
exit $failed
