#!/usr/bin/env bash
# Makes sure of the system libraries that Qt needs, of espeak-ng, which speaks what Pico has no voice of, of Andika,
# the letters for new readers, and of Chinese letters; installs them when that is allowed, otherwise says how.
# `system.sh test`: of what only the tests need: node, npm, a Chromium, strace, faketime, ip, nginx, and for the one
# test before the desktop's accessibility bus a screen of memory, the bus and its Python.
set -euo pipefail

packages=(libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libpulse0 python3-venv make espeak-ng fonts-sil-andika fonts-noto-cjk
  libpipewire-0.3-0 libva2 libva-drm2 libva-x11-2
  libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0)
[ "${1:-}" = test ] && packages=(nodejs npm chromium strace faketime iproute2 nginx-light
  xvfb at-spi2-core python3-pyatspi dbus-daemon dbus-bin)
command -v dpkg-query >/dev/null || exit 0 # not a Debian: Qt itself will say what is missing
missing=()
for package in "${packages[@]}"; do
  [ "$package" = python3-venv ] && python3 -c 'import ensurepip, venv' 2>/dev/null && continue
  case "$package" in # also good when they did not come from Debian
    nodejs) command -v node >/dev/null && continue ;;
    npm) command -v npm >/dev/null && continue ;;
    nginx-light) { [ -x /usr/sbin/nginx ] || [ -d /run/systemd/system ]; } && continue ;; # its installation starts a server there
  esac
  dpkg-query --show --showformat='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
echo "System packages are missing: ${missing[*]}"
if [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
elif sudo -n true 2>/dev/null; then
  sudo apt-get update -qq && sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
else
  echo "Install them with:  sudo apt-get install ${missing[*]}"
  exit 2
fi
