#!/usr/bin/env bash
# Every check, one after the other, going on after failures. The last line is "N passed, M failed": unit tests and journeys
# count one by one, every other check counts as one. Exit status 1 when anything failed.
set -uo pipefail
cd "$(dirname "$0")/.."
export CI=true NO_COLOR=1 TERM=dumb
unset FORCE_COLOR
exec </dev/null
mkdir -p .cache
rm -f .cache/vitest.json .cache/playwright.json
passed=0
failed=0
# What failed, told once more at the end: the place to look, however long the output above is.
faults=()

# check NAME COMMAND...: one check that passes or fails as a whole.
check() {
  local name=$1
  shift
  echo "== $name (after $SECONDS s)"
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    faults+=("$name")
    echo "== $name FAILED"
  fi
}

# count NAME REPORT COMMAND...: a test run that counts by its JSON report. A run that fails without naming a failed test
# (no report, a file that does not load, no test at all) counts as one failure.
count() {
  local name=$1 report=$2 ran=0 numbers
  shift 2
  echo "== $name (after $SECONDS s)"
  "$@" || ran=$?
  numbers=$(node scripts/count-tests.mjs "$report" "$ran")
  echo "== $name: ${numbers% *} passed, ${numbers#* } failed"
  passed=$((passed + ${numbers% *}))
  failed=$((failed + ${numbers#* }))
  [ "${numbers#* }" -eq 0 ] || mapfile -t -O "${#faults[@]}" faults < <(node scripts/count-tests.mjs "$report" --failed "$name")
}

# The lists of packages are fetched once, before the first that is wanted.
has_package_lists=
install_system_packages() {
  command -v apt-get >/dev/null || return 1
  local run=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    run=(sudo -n)
  fi
  [ -n "$has_package_lists" ] || "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
  has_package_lists=1
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

has_cjk_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family)" ]; }

# Playwright's own browser stands in where the system has none.
install_browser() {
  local wanted=()
  [ -x /usr/bin/chromium ] || wanted+=(chromium)
  [ -x /usr/bin/chromium-headless-shell ] || wanted+=(chromium-headless-shell)
  has_cjk_font || wanted+=(fontconfig fonts-noto-cjk)
  [ "${#wanted[@]}" -eq 0 ] || install_system_packages "${wanted[@]}" || echo "could not install: ${wanted[*]}"
  [ -x /usr/bin/chromium ]
}

# Programs that tests start themselves; their system services are not started.
install_unserved() {
  local policy=/usr/sbin/policy-rc.d planted=0 done=0 run=()
  [ "$(id -u)" -eq 0 ] || run=(sudo -n)
  if [ ! -e "$policy" ] && printf '#!/bin/sh\nexit 101\n' | "${run[@]}" tee "$policy" >/dev/null 2>&1; then
    "${run[@]}" chmod +x "$policy" && planted=1
  fi
  install_system_packages "$@" || done=1
  [ "$planted" -eq 0 ] || "${run[@]}" rm -f "$policy"
  return "$done"
}

# The data warehouse that the adapter for ClickHouse is tested against.
install_warehouse() {
  command -v clickhouse-server >/dev/null || [ -x /usr/sbin/clickhouse-server ] || install_unserved clickhouse-server
}

# The virus scanner that files of papers are shown to; its test brings a signature of its own.
install_scanner() {
  [ -x /usr/sbin/clamd ] || install_unserved clamav-daemon
}

# The server that stands before an office, by the file that is given to cities.
install_proxy() {
  { [ -x /usr/sbin/nginx ] && command -v openssl >/dev/null; } || install_unserved nginx-light openssl
}

# The current engine of that warehouse, half a gigabyte: pinned by a lock file of its own, so that nobody who only runs the demo loads it.
install_engine() {
  [ -d scripts/warehouse/node_modules/chdb ] || npm install --no-save --ignore-scripts --no-audit --no-fund --prefix scripts/warehouse
}

# The gateway is tested against a real PostgreSQL, started and stopped by its test.
install_database() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || install_system_packages postgresql
}

# What needs apt, one after the other: apt locks itself.
install_system() {
  install_database || echo "no PostgreSQL: the test of the gateway will fail"
  install_warehouse || echo "no clickhouse-server: the tests of its adapter will fail"
  install_scanner || echo "no clamd: the test of the virus scanner will fail"
  install_proxy || echo "no nginx: the test of the server before the office will fail"
  install_engine || echo "no chdb: the tests of the adapter for ClickHouse over the current engine will fail"
  install_browser
}

# aside NAME COMMAND...: begun now, waited for and told in its turn by `told NAME`, with its exit status.
declare -A aside_pid
aside() {
  local name=$1
  shift
  "$@" >".cache/$name.log" 2>&1 &
  aside_pid[$name]=$!
}
told() {
  local ran=0
  wait "${aside_pid[$1]}" || ran=$?
  cat ".cache/$1.log"
  return "$ran"
}

# types PROJECT...: the faults the compiler finds; the files it read are kept for the check that none is left out.
types() {
  local project ran=0
  for project in "$@"; do
    npx tsc -p "$project" --listFiles >".cache/$project.files" || ran=1
    grep -v '^/' ".cache/$project.files"
  done
  return "$ran"
}

. scripts/install.sh
aside system install_system
if ! install_packages; then
  echo "npm install failed: nothing can be checked"
  echo "0 passed, 1 failed"
  exit 1
fi
aside sqlite build_sqlite

E2E_PORT=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
export E2E_PORT

# The slowest of the checks that only read run beside the others, in halves of about the same length.
aside types types tsconfig.node.json
aside app_types types tsconfig.json tsconfig.core.json
check lint npm run --silent lint
check floors node scripts/check-floors.mjs
check clock node scripts/check-clock.mjs
check homonyms node scripts/check-homonyms.mjs
check notices node scripts/write-notices.mjs --check
check knip npm run --silent knip
check quotes npm run --silent quotes
check typecheck told types
check 'typecheck of the app' told app_types
check typed node scripts/check-typed.mjs .cache/tsconfig.json.files .cache/tsconfig.node.json.files
told sqlite || echo "no SQLite: the tests of the adapter for OData will fail"
told system || npx playwright install chromium || echo "no browser: the journeys will fail"
count unit .cache/vitest.json npx vitest run --reporter=dot --reporter=json --outputFile.json=.cache/vitest.json
check build npm run --silent build
check budget node scripts/check-budget.mjs
count journeys .cache/playwright.json npx playwright test

echo "== done after $SECONDS s"
[ "${#faults[@]}" -eq 0 ] || printf '== FAILED: %s\n' "${faults[@]}"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
