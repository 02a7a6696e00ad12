#!/usr/bin/env bash
# Installs what is missing, builds, and serves the build on the first free port from ${PORT:-4173} up; options are those of the server.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh
install_packages
npm run --silent build
case " $* " in *' --data'*) build_sqlite ;; esac
exec node dist-server/main.js "$@"
