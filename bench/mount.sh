#!/usr/bin/env bash
# Compares a mounted Latent vault with mounts of gocryptfs and securefs, side by side on the same work.
#
#   bench/mount.sh [ROUNDS [ARGUMENT...]]        default: 6 rounds; arguments go to mountbench.py, for example --mib 256
#
# Ciphertext of all lies on tmpfs, so that the disk does not decide. The first table is that of the first round, in which
# all have just been mounted; the second is the medians of the others. Run it as root for cold reads. Needs the Debian packages
# fuse3, gocryptfs and securefs, python3, and mountbench.py in ../shared/bench or in $MOUNTBENCH.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
latent=${LATENT:-$here/latent}
bench=${MOUNTBENCH:-$here/../shared/bench/mountbench.py}
rounds=${1:-6}
[ $# -eq 0 ] || shift

fail() { echo "mount.sh: $*" >&2; exit 1; }
for peer in gocryptfs securefs; do command -v $peer > /dev/null || fail "$peer is not installed (apt-get install $peer)"; done
[ -x "$latent" ] || fail "no executable $latent; set LATENT"
[ -f "$bench" ] || fail "no $bench; set MOUNTBENCH"

work=$(mktemp -d -p /dev/shm latent-bench.XXXXXX)
clean() {
    "$latent" lock "$work/vault" > /dev/null 2>&1 || true
    fusermount3 -u "$work/gocryptfs" 2> /dev/null || true
    fusermount3 -u "$work/securefs" 2> /dev/null || true
    # Never through a mount that is still there.
    if ! grep -q " $work/" /proc/mounts; then rm -rf "$work"; else echo "mount.sh: $work is still mounted" >&2; fi
}
trap clean EXIT

mkdir "$work/"{ciphertext-g,ciphertext-s,gocryptfs,securefs,latent}
passphrase='a passphrase of a benchmark'
printf %s "$passphrase" > "$work/passphrase"
gocryptfs -q -init -passfile "$work/passphrase" "$work/ciphertext-g"
gocryptfs -q -passfile "$work/passphrase" "$work/ciphertext-g" "$work/gocryptfs"
securefs create "$work/ciphertext-s" --pass "$passphrase" > /dev/null
securefs mount -b --pass "$passphrase" "$work/ciphertext-s" "$work/securefs" > /dev/null
"$latent" create "$work/vault" --passphrase-file "$work/passphrase" > /dev/null
"$latent" unlock "$work/vault" --mount "$work/latent" --no-index --cache-dir "$work/cache" \
    --passphrase-file "$work/passphrase" > /dev/null

python3 "$bench" --rounds "$rounds" --json "$work/all.json" "$@" \
    "latent=$work/latent" "gocryptfs=$work/gocryptfs" "securefs=$work/securefs" > /dev/null
python3 "$here/bench/mount-table.py" "$work/all.json"
