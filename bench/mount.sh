#!/usr/bin/env bash
# Compares a mounted Latent vault with a gocryptfs mount, side by side on the same work.
#
#   bench/mount.sh [ROUNDS [ARGUMENT...]]        default: 6 rounds; arguments go to mountbench.py, for example --mib 256
#
# Ciphertext of both lies on tmpfs, so that the disk does not decide. The first round is warm-up. Run it as root for cold
# reads. Needs the Debian packages fuse3 and gocryptfs, python3, and mountbench.py in ../shared/bench or in $MOUNTBENCH.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
latent=${LATENT:-$here/latent}
bench=${MOUNTBENCH:-$here/../shared/bench/mountbench.py}
rounds=${1:-6}
[ $# -eq 0 ] || shift

fail() { echo "mount.sh: $*" >&2; exit 1; }
command -v gocryptfs > /dev/null || fail "gocryptfs is not installed (apt-get install gocryptfs)"
[ -x "$latent" ] || fail "no executable $latent; set LATENT"
[ -f "$bench" ] || fail "no $bench; set MOUNTBENCH"

work=$(mktemp -d -p /dev/shm latent-bench.XXXXXX)
clean() {
    "$latent" lock "$work/vault" > /dev/null 2>&1 || true
    fusermount3 -u "$work/gocryptfs" 2> /dev/null || true
    # Never through a mount that is still there.
    if ! grep -q " $work/" /proc/mounts; then rm -rf "$work"; else echo "mount.sh: $work is still mounted" >&2; fi
}
trap clean EXIT

mkdir "$work/cipher" "$work/gocryptfs" "$work/latent"
printf 'a passphrase of a benchmark' > "$work/passphrase"
gocryptfs -q -init -passfile "$work/passphrase" "$work/cipher"
gocryptfs -q -passfile "$work/passphrase" "$work/cipher" "$work/gocryptfs"
"$latent" create "$work/vault" --passphrase-file "$work/passphrase" > /dev/null
"$latent" unlock "$work/vault" --mount "$work/latent" --no-index --cache-dir "$work/cache" \
    --passphrase-file "$work/passphrase" > /dev/null

python3 "$bench" --rounds "$rounds" "$@" "gocryptfs=$work/gocryptfs" "latent=$work/latent"
