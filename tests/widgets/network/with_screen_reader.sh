#!/usr/bin/env bash
# Runs a program as a screen reader finds it: on a display of its own with a window manager, and with the bus for
# assistive technology.

set -euo pipefail

if [[ ${1:-} != inside ]]; then
    exec dbus-run-session -- xvfb-run -a "$0" inside "$@"
fi
shift

openbox &
manager=$!
trap 'kill "$manager"' EXIT
until xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; do sleep 0.1; done
# Asking for the bus starts it.
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null

QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb "$@"
