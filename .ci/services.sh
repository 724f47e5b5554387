# Functions that bring what the suites need, from Debian's packages, where it is missing.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

debian_install() {
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

need_chromium() {
  [ -x /usr/bin/chromium ] || debian_install chromium
}

# The store's suite runs on a real server: LADDER_TEST_POSTGRES, one that listens here already, or one started here.
need_postgres() {
  [ -z "${LADDER_TEST_POSTGRES:-}" ] || return 0
  if ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then debian_install postgresql; fi
  export LADDER_TEST_POSTGRES=postgres://postgres@127.0.0.1:5432/postgres
  if pg_answers; then return 0; fi
  start_postgres
}

pg_answers() {
  psql "$LADDER_TEST_POSTGRES" -tAc 'select 1' >/dev/null 2>&1
}

# A cluster of our own in a temporary folder: trusts this machine only, gone with the folder.
start_postgres() {
  local bin folder
  bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
  folder=$(mktemp -d)
  as_root chown postgres "$folder"
  as_root runuser -u postgres -- "$bin/initdb" -D "$folder/data" -A trust -U postgres >/dev/null
  as_root runuser -u postgres -- "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
    -o "-p 54329 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder" start
  export LADDER_TEST_POSTGRES=postgres://postgres@127.0.0.1:54329/postgres
  pg_answers
}
