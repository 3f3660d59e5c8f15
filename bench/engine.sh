#!/usr/bin/env bash
# The vault's file system beside cryptofs and a plain folder, through java.nio.file: a fresh JVM a row and file system, so that
# warm-up counts too; 100,000 files in one directory.
#
#   bench/engine.sh [ROUNDS [ROW...]]        default: 3 rounds of all rows (create first: the others but seq_* need it)
#
# All lie on one tmpfs and take turns within a row, so that a busy minute meets all. Prints medians. FILES=10000 for a quick look.
# For warm figures: bench/jmh.sh.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/class-path.sh"
rounds=${1:-3}
[ $# -eq 0 ] || shift
rows=("$@")
[ ${#rows[@]} -gt 0 ] || rows=(create list stat small_read rename delete mkdir seq_write seq_read)

work=$(mktemp -d -p /dev/shm latent-bench.XXXXXX)
trap 'rm -rf "$work"' EXIT

for round in $(seq "$rounds"); do
    for row in "${rows[@]}"; do
        for subject in plain cryptofs latent; do
            "$java" -XX:+UseSerialGC "${options[@]}" -Dbench.files="${FILES:-100000}" -cp "$class_path" \
                app.latent.bench.WholeProcess "$subject" "$work/$subject" "$row" | tee -a "$work/figures" >&2
        done
    done
    rm -rf "$work/plain" "$work/cryptofs" "$work/latent"
done
"$java" "${options[@]}" -cp "$class_path" app.latent.bench.Table < "$work/figures"
