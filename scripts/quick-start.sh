# Caches of loaded, linked and profiled code (JDK 25, -XX:AOTCache), without which all works the same, only slower at first. Sourced by latent.
#
# latent.aot is that of the command, daemon.aot that of an unlocked vault, worker.aot that of the processes that
# parse pictures. Each is written by a training run of what it is to speed up.

# aot_caches_are_settled DIST JAVA: whether nothing is to be done: they were made of this program, at this place, for this JDK, or cannot be made
aot_caches_are_settled() {
  [ -w "$1" ] || return 0
  [ "$1/aot.of" -nt "$1/latent.jar" ] && [ "$(cat "$1/aot.of")" = "$(aot_caches_name "$1" "$2")" ]
}

# One that was made elsewhere must not be used.
aot_caches_name() {
  printf '%s\n' "$1" "$2"
  cat "${2%/bin/java}/release" 2>/dev/null || true
}

# make_aot_caches DIST JAVA OPTION...: trains for a minute
make_aot_caches() {
  local dist=$1 java=$2
  shift 2
  rm -f "$dist"/*.aot "$dist/aot.of" || true
  train "$dist" "$java" "$@" >/dev/null 2>&1 || true
  aot_caches_name "$dist" "$java" >"$dist/aot.of" || true
}

# Looks at generated pictures, unlocks a vault for them and for random bytes, asks its daemon how it is, works on its WebDAV folder and, where there can be one, on its
# drive, searches, and locks it; a process writes its cache when it ends.
train() (
  dist=$1 java=$2
  shift 2
  work=$(mktemp -d) || exit
  java=(limited env XDG_STATE_HOME="$work/state" XDG_CACHE_HOME="$work/cache" "$java" "$@")
  command=("${java[@]}" -Dlatent.training="$work/daemon.aot" -cp "$dist/latent.jar" app.latent.app.Main)
  trap end_training EXIT
  trap 'exit 130' INT TERM HUP
  mkdir "$work/drive"
  head -c 24 /dev/urandom | base64 >"$work/passphrase"
  "${command[@]}" create "$work/vault" --passphrase-file "$work/passphrase"
  drive=()
  if [ -e /dev/fuse ]; then drive=(--mount "$work/drive"); fi
  photos=$work/photos
  "${java[@]}" -cp "$dist/latent.jar" app.latent.testkit.photos.LibraryTool 24 960x640 "$photos"
  find "$photos" -type f -print0 | xargs -0 "${java[@]:1}" -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$dist/worker.aot" -cp "$dist/latent.jar" app.latent.app.Main worker
  "${command[@]}" unlock "$work/vault" --serve 0 --cache-dir "$work/cache" --passphrase-file "$work/passphrase" "${drive[@]}" || exit
  "${java[@]}" -XX:AOTCacheOutput="$dist/latent.aot" -cp "$dist/latent.jar" app.latent.app.Main status "$work/vault" --json >"$work/status"
  daemon=$(sed -n 's/.*"pid" *: *\([0-9]*\).*/\1/p' "$work/status")
  if command -v curl; then
    export -f use_web ask
    limited bash -c 'use_web "$1" "$2"' _ "$work" "$(sed -n 's/.*"gateway" *: *"\([^"]*\)".*/\1/p' "$work/status")" || true
  fi
  if mountpoint -q "$work/drive"; then
    export -f use_drive
    cp -r "$photos" "$work/drive"
    limited bash -c 'use_drive "$1"' _ "$work/drive" || true
    "${command[@]}" index wait "$work/vault"
    "${command[@]}" search "$work/vault" beach
  fi
)

# Whatever has happened before: also when somebody does not want to wait.
end_training() {
  "${command[@]}" lock --force "$work/vault" || true
  # Once the vault is locked the daemon has its cache still to write.
  [ -z "${daemon:-}" ] || limited tail --pid="$daemon" -f /dev/null || true
  if [ -s "$work/daemon.aot" ]; then mv "$work/daemon.aot" "$dist/daemon.aot"; fi
  # Never through a drive that is still there.
  mountpoint -q "$work/drive" || rm -rf "$work"
}

# A minute is usual. In the foreground, so that Ctrl-C ends it at once.
limited() {
  if command -v timeout >/dev/null; then timeout --foreground 180 "$@"; else "$@"; fi
}

# What file managers and editors do, often enough for it to be profiled.
use_drive() (
  cd "$1" || return
  local round file
  for round in 1 2 3 4; do
    mkdir album
    for file in album/picture-{1..800}; do head -c 4096 <&3 >"$file"; done 3</dev/zero
    ls -l album
    for file in album/*; do read -r <"$file"; done
    cp -rp album copy
    find copy -type f -exec touch {} + -exec chmod 600 {} +
    for file in album/picture-{1..100}; do mv "$file" "$file.jpg"; done
    dd if=/dev/zero of=film bs=1M count=96 conv=fsync
    dd if=film of=/dev/null bs=1M iflag=direct
    for file in {1..100}; do dd if=album/picture-200 of=film bs=4k count=1 seek=$((file * 37)) conv=notrunc; done
    for file in {1..100}; do dd if=film of=/dev/null bs=4k count=1 skip=$((file * 41)) iflag=direct; done
    rm -r album copy film
  done
)

# use_web DIR URL: what file managers and sync programs ask of the server, over several connections; DIR has the passphrase, which no command line is to show
use_web() (
  cd "$1" || return
  local round folder=${2}dav/album question='<propfind xmlns="DAV:"><allprop/></propfind>'
  printf 'user = "owner:%s"\n' "$(cat passphrase)" >credentials
  mkdir upload
  for file in upload/picture-{1..1000}; do head -c 16384 <&3 >"$file"; done 3</dev/zero
  head -c 134217728 /dev/zero >film
  for round in 1 2 3; do
    ask --request MKCOL "$folder"
    ask --upload-file 'upload/picture-[1-1000]' "$folder/"
    ask "$folder/picture-[1-1000]"
    ask --request PROPFIND --header 'Depth: 0' "$folder/picture-[1-200]"
    ask --request PROPFIND --header 'Depth: 1' --data "$question" "$folder/?[1-8]"
    ask --request DELETE "$folder/"
    ask --upload-file film "${2}dav/film"
    ask "${2}dav/film?[1-3]"
  done
)

ask() {
  curl --silent --output /dev/null --config credentials --parallel --parallel-max 8 "$@"
}
