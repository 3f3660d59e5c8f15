# Builds the benchmarks; sets java, options and class_path. Sourced by engine.sh and jmh.sh, which set here.

. "$here/scripts/jdk.sh"
java=$(find_jdk 25)/bin/java
options=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
(cd "$here" && ./mvnw -B -ntp -q -pl bench -am -Dmaven.test.skip=true -Dspotless.check.skip=true package)
# Modules of this project stand there as they are in the reactor: folders or jars.
class_path=$here/bench/target/classes:$(cat "$here/bench/target/class-path")
