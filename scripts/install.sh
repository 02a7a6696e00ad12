# Sourced by start.sh and test.sh: installs the packages when they are missing or older than the lock file.
install_packages() {
  if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm install --no-save --no-audit --no-fund || return 1
    touch node_modules/.package-lock.json
  fi
}
