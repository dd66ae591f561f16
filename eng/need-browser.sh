#!/usr/bin/env bash
# Makes sure that Chromium is there for the tests of the pages: installs Debian's where that is possible.
set -u
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1; then
  sudo=""
  [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
  echo "Installing Chromium for the tests of the pages …"
  if $sudo apt-get update -qq >/dev/null 2>&1 && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null 2>&1; then
    exit 0
  fi
fi
echo "Chromium is missing and could not be installed. On Debian: apt-get install chromium" >&2
exit 1
