#!/usr/bin/env bash
# Installs what testing needs and the machine lacks: Node.js, three browsers,
# pandoc and Python's jsonschema, icalendar and vobject from Debian, the npm
# packages of the lock file.
# With the argument "node" no more than the browser tests in Chromium need, with
# "orca" a screen reader and a desktop for it besides, with "word" a word processor.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v node >/dev/null && command -v npm >/dev/null || missing+=(nodejs npm)
command -v "${CHROMIUM_SHELL:-chromium-headless-shell}" >/dev/null || missing+=(chromium-headless-shell) # Chromium without a window, for most tests
if [ "${1-}" != node ]; then
  command -v "${CHROMIUM:-chromium}" >/dev/null || missing+=(chromium)
  command -v "${FIREFOX:-firefox-esr}" >/dev/null || missing+=(firefox-esr)
  command -v "${WEBKIT_DRIVER:-WebKitWebDriver}" >/dev/null || missing+=(webkit2gtk-driver)
  command -v Xvfb >/dev/null || missing+=(xvfb) # WebKit's browser has no headless mode
  command -v pandoc >/dev/null || missing+=(pandoc) # reads documents as a word processor does
  /usr/bin/python3 -c 'import jsonschema' 2>/dev/null || missing+=(python3 python3-jsonschema) # one of the validators
  /usr/bin/python3 -c 'import icalendar, vobject' 2>/dev/null || missing+=(python3-icalendar python3-vobject) # read calendars
  command -v pdftotext >/dev/null || missing+=(poppler-utils) # reads and draws what is printed
  command -v gcc >/dev/null || missing+=(gcc libc6-dev) # the race detector needs cgo
  command -v nginx >/dev/null && [ -f /usr/lib/nginx/modules/ngx_http_brotli_static_module.so ] ||
    missing+=(nginx-light libnginx-mod-http-brotli-static) # serve the zip
  command -v apache2 >/dev/null || missing+=(apache2-bin)
  command -v unzip >/dev/null || missing+=(unzip)
fi
if [ "${1-}" = orca ]; then
  command -v orca >/dev/null || missing+=(orca)
  [ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
  command -v dbus-run-session >/dev/null || missing+=(dbus-daemon)
  command -v xdotool >/dev/null || missing+=(xdotool) # presses the keys
  command -v openbox >/dev/null || missing+=(openbox) # gives a window the focus
fi
if [ "${1-}" = word ]; then
  command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui)
fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "installing: ${missing[*]}"
  if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "Install ${missing[*]} with your package manager, then run this again." >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-dejavu-core >/dev/null
fi
# The image of test/Dockerfile has this script alone; the npm packages come with
# the clone.
cd test
[ -f package-lock.json ] || exit 0
# `npm ci` only when the lock file is newer than what is installed.
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
