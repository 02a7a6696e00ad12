#!/usr/bin/env bash
# Installs what is missing, builds, and runs the office on the first free port from ${PORT:-4173} up; options are those of the
# server. The database lies in hengce-data/ unless told otherwise; `--demo` gives out the demo as files.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/install.sh
install_packages
npm run --silent build
where=()
case " $* " in
  *' --demo '* | *' --help '*) ;;
  *' --data '* | *' --data='*) build_sqlite ;;
  *)
    build_sqlite
    where=(--data "${HENGCE_DATA:-hengce-data}")
    ;;
esac
exec node dist-server/main.js "${where[@]}" "$@"
