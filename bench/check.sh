#!/usr/bin/env bash
# Times checks of a vault, and its lock, side by side with gocryptfs -fsck.
#
#   bench/check.sh [ROUNDS [LARGE_MIB [SMALL_FILES]]]        default: 5 rounds, 1024 MiB in files of 4 MiB, 100,000 files of 100 bytes
#
# Ciphertext of all lies on tmpfs. In turn, each round; printed are medians in seconds of wall and of processor time, and the peak resident set in MiB. Needs the
# Debian packages fuse3, gocryptfs, time and python3.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
latent=${LATENT:-$here/latent}
rounds=${1:-5} large=${2:-1024} small=${3:-100000}

fail() { echo "check.sh: $*" >&2; exit 1; }
for tool in gocryptfs python3; do command -v $tool > /dev/null || fail "$tool is not installed (apt-get install $tool)"; done
[ -x "$latent" ] || fail "no executable $latent; set LATENT"

work=$(mktemp -d -p /dev/shm latent-bench.XXXXXX)
export XDG_STATE_HOME=$work/state XDG_CACHE_HOME=$work/cache
clean() {
    "$latent" lock "$work/large" --force > /dev/null 2>&1 || true
    "$latent" lock "$work/small" --force > /dev/null 2>&1 || true
    fusermount3 -u "$work/drive" 2> /dev/null || true
    if ! grep -q " $work/" /proc/mounts; then rm -rf "$work"; else echo "check.sh: $work is still mounted" >&2; fi
}
trap clean EXIT

mkdir "$work/drive"
printf 'a passphrase of a benchmark' > "$work/passphrase"

fill() { # KIND
    python3 - "$work/drive" "$1" "$large" "$small" <<'P'
import os, sys
drive, kind, large, small = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
if kind == "large":
    for i in range(large // 4):
        with open(f"{drive}/f{i:05d}", "wb") as f: f.write(os.urandom(4 << 20))
else:
    for i in range(small):
        folder = f"{drive}/d{i // 1000:03d}"
        if i % 1000 == 0: os.mkdir(folder)
        with open(f"{folder}/f{i:06d}", "wb") as f: f.write(b"x" * 100)
P
}

for kind in large small; do
    mkdir "$work/g-$kind"
    gocryptfs -q -init -passfile "$work/passphrase" "$work/g-$kind"
    gocryptfs -q -passfile "$work/passphrase" "$work/g-$kind" "$work/drive"
    fill $kind
    fusermount3 -u "$work/drive"
    "$latent" create "$work/$kind" --passphrase-file "$work/passphrase" > /dev/null
    "$latent" unlock "$work/$kind" --mount "$work/drive" --no-index --passphrase-file "$work/passphrase" > /dev/null
    fill $kind
    "$latent" lock "$work/$kind" > /dev/null
done

python3 - "$latent" "$work" "$rounds" <<'P'
import os, statistics, subprocess, sys, time
latent, work, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
secret = ["--passphrase-file", f"{work}/passphrase"]
def run(command):
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status: raise SystemExit(f"check.sh: {command} ended with {status}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
print("| | s | processor s | peak MiB |\n|---|---|---|---|")
for kind in "large", "small":
    commands = {
        f"{kind}: latent check": [latent, "check", f"{work}/{kind}", *secret],
        f"{kind}: latent check --deep": [latent, "check", f"{work}/{kind}", "--deep", *secret],
        f"{kind}: gocryptfs -fsck": ["gocryptfs", "-q", "-fsck", "-passfile", f"{work}/passphrase", f"{work}/g-{kind}"],
    }
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items(): results[name].append(run(command))
    unlock = [latent, "unlock", f"{work}/{kind}", "--mount", f"{work}/drive", "--no-index", *secret]
    of_daemon, locks = [], []
    for _ in range(rounds):
        subprocess.run(unlock, check=True, stdout=subprocess.DEVNULL)
        for _ in range(2): took = run([latent, "check", f"{work}/{kind}", "--deep"])
        of_daemon.append(took)
        locks.append(run([latent, "lock", f"{work}/{kind}"]))
    results[f"{kind}: latent check --deep, by the daemon, the second time"] = of_daemon
    results[f"{kind}: latent lock"] = locks
    for name, figures in results.items():
        columns = [statistics.median(column) for column in zip(*figures)]
        print(f"| {name} | {columns[0]:.2f} | {columns[1]:.2f} | {columns[2]:.0f} |")
P
