#!/usr/bin/env bash
# Set the checkout up: system libraries, a virtual environment, the package with its web libraries.
# Usage: setup.sh run|test. Installs only what is missing; says the one line to run where it may not install.
set -euo pipefail
purpose=${1:-run}
cd "$(dirname "$0")/../.."

LIBRARIES="$(bash resources/desktop/system_packages.sh) fonts-dejavu-core"
[ "$purpose" = test ] && LIBRARIES="$LIBRARIES chromium"

# Whether dpkg has it, under its name or that of the 64-bit time transition (libasound2t64).
has_package() {
    local name
    for name in "$1" "${1}t64"; do
        case "$(dpkg-query -W -f='${Status}' "$name" 2>/dev/null || true)" in *"ok installed") return 0 ;; esac
    done
    return 1
}

candidate_name() {
    case "$(apt-cache policy "$1" 2>/dev/null || true)" in
        "" | *"Candidate: (none)"*) echo "${1}t64" ;;
        *) echo "$1" ;;
    esac
}

install_packages() {
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
            sudo=(sudo -n)
        else
            echo "Missing system packages. Run this line, then try again:" >&2
            echo "    sudo apt-get update && sudo apt-get install --no-install-recommends $*" >&2
            exit 2
        fi
    fi
    echo "Installing system packages: $*"
    "${sudo[@]}" apt-get update -q >/dev/null
    local names=() name
    for name in "$@"; do names+=("$(candidate_name "$name")"); done
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}" >/dev/null
}

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
}

if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    missing=()
    for library in $LIBRARIES; do has_package "$library" || missing+=("$library"); done
    python=$(find_python)
    [ -n "$python" ] || missing+=(python3)
    if [ -z "$python" ] || ! "$python" -c 'import ensurepip' 2>/dev/null; then missing+=(python3-venv); fi
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
fi

python=$(find_python)
if [ -z "$python" ]; then
    echo "Python 3.11 or later is needed, and none was found. Install it, then try again." >&2
    exit 2
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
extra=""
[ "$purpose" = test ] && extra="[dev]"
echo "Installing the Python packages and the web libraries ..."
.venv/bin/python -m pip install -q --disable-pip-version-check -e ".$extra"
touch .venv/.ready-run
[ "$purpose" = test ] && touch .venv/.ready-test
exit 0
