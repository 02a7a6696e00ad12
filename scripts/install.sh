# Sourced by start.sh and test.sh: installs the packages when they are missing or older than the lock file. No package runs a
# script of its own then; the one that must be compiled, and is needed by tests alone, is compiled by name.
install_packages() {
  if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm install --no-save --no-audit --no-fund --ignore-scripts || return 1
    touch node_modules/.package-lock.json
  fi
}

# SQLite under the OData service that its adapter is tested against.
build_sqlite() {
  [ -f node_modules/better-sqlite3/build/Release/better_sqlite3.node ] || npm rebuild --silent better-sqlite3
}
