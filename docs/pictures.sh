#!/usr/bin/env bash
# Makes the pictures of the README anew, with a kiosk of its own that stands at one moment.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p docs/pictures
play() { # NAME options...
  local name=$1
  shift
  .venv/bin/kiosk visit --home "$work/home" --out "$work/$name" --at 2026-11-22T14:05 --need urgent --theme job "$@" >/dev/null
}
.venv/bin/kiosk issue --home "$work/home" --count 41 --need medium --theme training >/dev/null
rm "$work/home/state/clock.mark" # the moment of the pictures may lie behind today
play fr
for step in welcome need theme ticket; do cp "$work"/fr/screens/*-$step.png docs/pictures/fr-$step.png; done
cp "$work/fr/paper/01.png" docs/pictures/ticket-fr.png
play ar --language ar
cp "$work/ar/screens/02-need.png" docs/pictures/ar-need.png
cp "$work/ar/paper/01.png" docs/pictures/ticket-ar.png
play wide --size 1920x1080
cp "$work/wide/screens/02-need.png" docs/pictures/wide-need.png
cp "$work/wide/screens/04-ticket.png" docs/pictures/wide-ticket.png
play bright --mode contrast,bigger --until theme
cp "$work/bright/screens/03-theme.png" docs/pictures/contrast-theme.png
play out --printer-fault paper-out
cp "$work/out/screens/04-ticket.png" docs/pictures/no-paper.png
play proof --proof portrait --until welcome
cp "$work"/proof/screens/*-presence.png docs/pictures/fr-presence.png
cp "$work"/proof/screens/*-consent.png docs/pictures/fr-consent.png
cp "$work"/proof/screens/*-countdown.png docs/pictures/fr-camera.png
cp "$work/proof/paper/01.png" docs/pictures/proof-fr.png
play phone --proof phone --until welcome --precision minute
cp "$work"/phone/screens/*-phone.png docs/pictures/fr-phone.png
.venv/bin/kiosk simulate-network --sites 6 --kiosks 2 --years 2 --out "$work/network" >/dev/null 2>&1
.venv/bin/kiosk report "$work/network" --language en -o "$work/report.html" >/dev/null 2>&1
chromium --headless --no-sandbox --hide-scrollbars --window-size=1000,1650 --screenshot=docs/pictures/report-en.png "$work/report.html" 2>/dev/null
ls docs/pictures
