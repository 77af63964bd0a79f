# What the scripts here share: the folder of the project and an environment that is the same everywhere.
# Sourced, not run.
# shellcheck shell=bash

set -euo pipefail

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
export LANG=C.UTF-8 LC_ALL=C.UTF-8
export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"

# A build folder of a checkout that was moved or copied is of no use in its new place.
configure() {
    local preset=$1 fresh=()
    local cache=$project/build/$preset/CMakeCache.txt
    if [[ -f $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$project" "$cache"; then
        fresh=(--fresh)
    fi
    (cd "$project" && cmake --preset "$preset" "${fresh[@]}" --log-level=WARNING)
}

build() {
    local preset=$1
    shift
    (cd "$project" && cmake --build --preset "$preset" "$@")
}

# Runs every test and ends on ctest's closing line.
run_tests() {
    local preset=$1 log result=0
    log=$project/build/$preset/tests.log
    (cd "$project" && ctest --preset "$preset" -j"$(nproc)" 2>&1) | tee "$log" || result=$?
    grep '% tests passed' "$log" || true
    return "$result"
}
