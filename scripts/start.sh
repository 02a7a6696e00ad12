#!/usr/bin/env bash
# Installs what is missing, builds, and serves the build on the first free port from ${PORT:-4173} up.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh
install_packages
npm run --silent build
exec node scripts/serve.mjs --port "${PORT:-4173}"
