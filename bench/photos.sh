#!/usr/bin/env bash
# Makes sample photos, always the same for the same arguments.
#
#   bench/photos.sh COUNT WIDTHxHEIGHT FOLDER
#
# Uses the compiled test kit (./mvnw -pl testkit -am package) and the JDK 25 in $JAVA_HOME or in the usual places.
set -euo pipefail

[ $# -eq 3 ] || { sed -n '2,6s/^# \{0,1\}//p' "$0" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
[ -d "$here/testkit/target/classes" ] || { echo "photos.sh: build first: ./mvnw -pl testkit -am package" >&2; exit 1; }

java=java
for jdk in /usr/lib/jvm/*25* "${JAVA_HOME:-}"; do
    if [ -x "$jdk/bin/java" ] && "$jdk/bin/java" -version 2>&1 | grep -q ' version "25'; then java=$jdk/bin/java; fi
done
libraries=$(mktemp)
trap 'rm -f "$libraries"' EXIT
(cd "$here" && ./mvnw -q -B -pl testkit dependency:build-classpath -DincludeScope=runtime "-Dmdep.outputFile=$libraries")
"$java" -cp "$here/testkit/target/classes:$(cat "$libraries")" app.latent.testkit.photos.LibraryTool "$1" "$2" "$3"
