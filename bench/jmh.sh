#!/usr/bin/env bash
# The vault's file system beside cryptofs and a plain folder, warm, with JMH.
#
#   bench/jmh.sh [ROUNDS [BENCHMARK...]]     default: 3 rounds of all; BENCHMARK is a regular expression: create, 'ContentBenchmark.read$'
#
# All lie on one tmpfs; each round measures each benchmark on each, one after the other. Prints medians of the rounds.
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/class-path.sh"
rounds=${1:-3}
[ $# -eq 0 ] || shift
exec "$java" "${options[@]}" -cp "$class_path" app.latent.bench.JmhRounds "$rounds" "$@"
