#!/usr/bin/env bash
# Measures the photo index as a user meets it: copy photos into a mounted vault, wait for the index, search.
#
#   bench/index.sh [COUNT [SIZE]]        default: 2000 photos of 4000x3000; SIZE is WIDTHxHEIGHT
#
# It prints
#   photos a second from the first copied byte until the index has caught up, and without the copying;
#   seconds from `latent unlock` of the filled vault, with nothing changed, to its first search result, and until the index has
#     caught up;
#   milliseconds of `latent status`, cold (page cache dropped; root only) and warm.
# The sample photos (about 3 MB each at 12 megapixels) are made by the test kit and kept in $PHOTOS if that is set. Everything
# else lies in $WORK (default: a new folder in /var/tmp) and is removed at the end.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
latent=${LATENT:-$here/latent}
count=${1:-2000}
size=${2:-4000x3000}

fail() { echo "index.sh: $*" >&2; exit 1; }
[ -x "$latent" ] || fail "no executable $latent; set LATENT"

work=${WORK:-$(mktemp -d -p /var/tmp latent-bench.XXXXXX)}
photos=${PHOTOS:-$work/photos}
vault=$work/vault
mounted=$work/mounted
clean() {
    "$latent" lock "$vault" > /dev/null 2>&1 || true
    # Never through a mount that is still there.
    if grep -q " $mounted " /proc/mounts; then echo "index.sh: $mounted is still mounted" >&2; return; fi
    [ -n "${WORK:-}" ] || rm -rf "$work"
}
trap clean EXIT

now() { date +%s.%N; }
per_second() { awk -v n="$1" -v a="$2" -v b="$3" 'BEGIN { printf "%.1f", n / (b - a) }'; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", b - a }'; }

if [ ! -d "$photos" ]; then
    "$here/bench/photos.sh" "$count" "$size" "$photos"
fi
files=$(find "$photos" -type f | wc -l)
bytes=$(du -sm "$photos" | cut -f1)
echo "photos: $files of $size, $bytes MB"

mkdir -p "$mounted"
printf 'a passphrase of a benchmark' > "$work/passphrase"
unlock() {
    "$latent" unlock "$vault" --mount "$mounted" --cache-dir "$work/cache" --passphrase-file "$work/passphrase" > /dev/null
}
"$latent" create "$vault" --passphrase-file "$work/passphrase" > /dev/null
unlock

begin=$(now)
cp -r "$photos/." "$mounted/"
copied=$(now)
"$latent" index wait "$vault"
indexed=$(now)
echo "copied:  $(per_second "$files" "$begin" "$copied") photos/s into the vault"
echo "indexed: $(per_second "$files" "$begin" "$indexed") photos/s from the first byte, caught up $(seconds "$copied" "$indexed") s after the last"
"$latent" index status "$vault"

begin=$(now)
"$latent" index rebuild "$vault" > /dev/null
echo "rebuilt: $(per_second "$files" "$begin" "$(now)") photos/s with nothing to copy"

"$latent" lock "$vault" > /dev/null
begin=$(now)
unlock
hits=$("$latent" search "$vault" 'camera:canon' --limit 1 | wc -l)
first=$(now)
[ "$hits" -gt 0 ] || fail "no photo by a Canon found among the samples"
"$latent" index wait "$vault"
settled=$(now)
echo "first search result: $(seconds "$begin" "$first") s after the start of unlock, commands' own starts included"
echo "the daemon by its log: $(grep -ho 'Unlocked in .*' "${XDG_STATE_HOME:-$HOME/.local/state}"/latent/latent.0.log | tail -n 1)"
echo "caught up, nothing changed: $(seconds "$begin" "$settled") s after the start of unlock"

status() {
    local begin
    begin=$(now)
    "$latent" status "$vault" > /dev/null
    awk -v a="$begin" -v b="$(now)" 'BEGIN { printf "%.0f\n", (b - a) * 1000 }'
}
if [ "$(id -u)" -eq 0 ]; then
    sync
    echo 3 > /proc/sys/vm/drop_caches
    echo "status, cold: $(status) ms"
fi
for _ in 1 2 3 4 5; do status; done | sort -n | sed -n '3s/.*/status, warm: & ms (median of 5)/p'
