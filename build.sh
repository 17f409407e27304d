#!/usr/bin/env bash
# The only door: builds, tests and shows Unsaid, and installs what that needs.
#   ./build.sh [all|core|chrome|firefox|reader|test|e2e|accuracy|train|bench|demo|package|fmt|lint]
# A step runs again only when the content of what it reads, or of what it wrote, has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
shopt -s nullglob

readonly stamps=target/stamps logs=target/logs
readonly wasm_target=wasm32-unknown-unknown
readonly compiled=$wasm_target/release/unsaid.wasm
readonly bindgen=target/tools/debug/bindgen
readonly test_runner=target/tools/debug/test-runner

main() {
  local verb=${1:-all}
  case $verb in
    all | core | chrome | firefox | reader | test | e2e | accuracy | train | bench | demo | package | fmt | lint) shift || true ;;
    *) fail "no such verb: $verb (all, core, chrome, firefox, reader, test, e2e, accuracy, train, bench, demo, package, fmt, lint)" ;;
  esac
  mkdir -p "$stamps" "$logs"
  "verb_$verb" "$@"
}

# --- verbs ---

verb_all() {
  verb_chrome
  verb_firefox
  zip_packages
  step sizes "dist tools/sizes.mjs" target/sizes.txt measure_sizes
  cat target/sizes.txt
}

verb_core() {
  need_tools
  check_bindgen_versions
  step bindgen "tools/bindgen" "$bindgen" build_bindgen
  step core "src Cargo.toml Cargo.lock tools/core tools/package-lock.json $bindgen $(compiler)" "extension/core" build_core
}

verb_chrome() {
  verb_core
  step chrome "$(extension_inputs)" dist/chrome node tools/bundle.mjs chrome dist/chrome
}

verb_firefox() {
  verb_core
  step firefox "$(extension_inputs)" dist/firefox node tools/bundle.mjs firefox dist/firefox
}

# The edition with the second reader.
verb_reader() {
  verb_core
  make_reader
  local browser
  for browser in chrome firefox; do
    step "$browser-reader" "$(extension_inputs) reader/model" "dist/$browser-reader" node tools/bundle.mjs "$browser" "dist/$browser-reader" reader
  done
  zip_packages -reader
}

# Builds everything a second time, from nothing and in another folder, and compares.
verb_package() {
  verb_all
  verb_reader
  local again
  again=$(mktemp -d)
  say "second build, from a copy in another folder"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$again"
  { "$again/build.sh" all && "$again/build.sh" reader; } >"$logs/second-build.log" 2>&1 || fail "the second build failed: see $logs/second-build.log"
  local zip
  for zip in dist/*.zip; do
    cmp "$zip" "$again/$zip" || fail "$zip differs between two builds: compare dist with $again/dist"
    echo "$(sha256sum "$zip")  twice the same"
  done
  rm -rf "$again"
}

verb_lint() {
  verb_firefox
  make_reader
  need_lint
  cargo fmt --check
  cargo clippy --quiet --locked --all-targets --all-features -- -D warnings
  cargo fmt --check --manifest-path reader/Cargo.toml
  cargo clippy --quiet --locked --all-targets --all-features --manifest-path reader/Cargo.toml --target-dir target/reader -- -D warnings
  if has_wasm_target; then
    cargo clippy --quiet --locked --lib --target "$wasm_target" -- -D warnings
  else
    echo "lint: src/wasm.rs was not checked, because Debian's compiler has no clippy"
  fi
  extension/node_modules/.bin/tsc -p extension
  extension/node_modules/.bin/tsc -p tests
  extension/node_modules/.bin/eslint --config extension/eslint.config.js --max-warnings 0 extension tests tools
  extension/node_modules/.bin/web-ext lint --source-dir dist/firefox --no-config-discovery
  node tools/managed-schema.mjs
  echo "lint: clean"
}

verb_fmt() {
  cargo fmt
  cargo fmt --manifest-path reader/Cargo.toml
}

# Everything CI runs. Each runner's closing lines are said again at the end.
verb_test() {
  rm -f "$logs"/*.log
  need_browsers
  need_program chromedriver chromium-driver
  logged lint verb_lint
  logged rust cargo test --quiet --locked --all-features
  logged rust-reader cargo test --quiet --locked --manifest-path reader/Cargo.toml --target-dir target/reader
  logged accuracy measure_accuracy target/debug/unsaid --check
  logged rust-in-browser test_rust_in_browser
  logged build verb_all
  logged reader verb_reader
  logged demo play_demo
  logged node test_with_node tests tools
  say "closing lines"
  local log
  for log in lint rust rust-reader accuracy rust-in-browser build demo node; do
    echo "[$log]"
    grep -E '^(test result|[^ ]+ (tests|pass|fail|cancelled|skipped|duration_ms) [0-9]|lint: |accuracy: |dist/)' "$logs/$log.log" || tail -n 3 "$logs/$log.log"
  done
}

# ./build.sh e2e [FILE…]: the real-browser tests, or those named.
verb_e2e() {
  verb_chrome
  verb_firefox
  verb_reader
  need_browsers
  test_with_node "${@:-tests/e2e}"
}

# ./build.sh accuracy [--accept] [FOLDER…]: how much is found and how much is a false alarm, on the labelled posts here and in the folders.
verb_accuracy() {
  cargo build --quiet --locked --profile native --features cli --bin unsaid
  measure_accuracy target/native/unsaid "$@"
}

# Finds the weights of src/mosaic, src/names and src/pieces anew from the posts in training/. The same posts give the same file, to the byte.
verb_train() {
  local before
  before=$(digest src/*/table.bin)
  cargo run --quiet --locked --profile native --features train --bin train -- write
  [[ $(digest src/*/table.bin) == "$before" ]] && echo "train: the tables are what they were" || echo "train: the tables are others"
}

# ./build.sh bench [PART…]: everything is measured, or the parts named; packages that are too large are reported with the rest.
verb_bench() {
  verb_chrome
  verb_firefox
  zip_packages
  need_chromium
  npm_packages benches
  node benches/run.mjs "$@"
}

verb_demo() {
  verb_chrome
  need_chromium
  run_file tests/demo/drive.ts "$@"
}

# --- steps ---

# The demo's scene by itself, also where there is a display.
play_demo() {
  (unset DISPLAY WAYLAND_DISPLAY && run_file tests/demo/drive.ts)
}

build_bindgen() {
  cargo build --quiet --locked --manifest-path tools/bindgen/Cargo.toml --target-dir target/tools --bin bindgen
}

build_test_runner() {
  cargo build --quiet --locked --manifest-path tools/bindgen/Cargo.toml --target-dir target/tools --features runner
}

# The second reader: code that is fetched with its model, by who opts in.
make_reader() {
  need_tools
  check_bindgen_versions
  step bindgen "tools/bindgen" "$bindgen" build_bindgen
  step reader "reader/src reader/Cargo.toml reader/Cargo.lock tools/core tools/package-lock.json $bindgen $(compiler)" "extension/reader" build_reader
}

build_reader() {
  need_wasm_target
  cargo fetch --quiet --locked --manifest-path reader/Cargo.toml
  remap_paths
  local folder=target/reader
  CARGO_ENCODED_RUSTFLAGS=$(joined -Ctarget-feature=+simd128 "${path_flags[@]}") \
    wasm_cargo build --quiet --locked --release --lib --manifest-path reader/Cargo.toml --target-dir "$folder" --config 'profile.release.strip=false' &&
    node tools/core/encode.mjs reader "$folder/$wasm_target/release/unsaid_reader.wasm" "$bindgen" extension/reader
}

# The two encodings have nothing in common but the source, so they are made side by side.
build_core() {
  need_wasm_target
  cargo fetch --quiet --locked
  remap_paths
  local failed=
  encode_core wasm &
  local wasm=$!
  encode_core js -Ctarget-cpu=mvp -Ctarget-feature=+mutable-globals || failed=1
  wait "$wasm" || failed=1
  [[ -z $failed ]] || fail "the core was not built"
}

# encode_core ENCODING RUSTFLAG…
encode_core() {
  local encoding=$1 folder=target/core-$1 search=2
  shift
  # A script is read as a whole before any of it runs, so there the search is small before it is fast.
  [[ $encoding == wasm ]] || search='"s"'
  # Not stripped: wasm-bindgen reads the section that says which wasm features are used, and drops it.
  CARGO_ENCODED_RUSTFLAGS=$(joined "$@" "${path_flags[@]}") \
    wasm_cargo build --quiet --locked --release --lib --target-dir "$folder" --config 'profile.release.strip=false' \
    --config "profile.release.package.regex-automata.opt-level=$search" &&
    node tools/core/encode.mjs "$encoding" "$folder/$compiled" "$bindgen" extension/core
}

# Sets `path_flags`: panic locations name source files, and without the machine's own folders in them two machines build the same bytes.
remap_paths() {
  local source
  path_flags=("--remap-path-prefix=$PWD=unsaid" "--remap-path-prefix=$("${RUSTC:-rustc}" --print sysroot)=rust")
  for source in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    path_flags+=("--remap-path-prefix=${source%/}=crates")
  done
}

# Arguments as cargo reads them from one variable, whatever blanks they hold.
joined() {
  local IFS=$'\x1f'
  echo "$*"
}

extension_inputs() {
  local input
  for input in extension/*/ extension/managed_schema.json; do
    [[ $input == */node_modules/ ]] || echo "$input"
  done
  echo "manifest.json Cargo.toml tools/bundle.mjs tools/manifest.mjs tools/package-lock.json"
}

measure_accuracy() {
  need_program python3 python3-minimal
  python3 tests/corpus/accuracy.py "$@"
}

measure_sizes() {
  node tools/sizes.mjs >target/sizes.txt || { cat target/sizes.txt && fail "something is larger than its budget"; }
}

# zip_packages [-EDITION]
zip_packages() {
  local version browser edition=${1:-}
  version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
  for browser in chrome firefox; do
    step "zip-$browser$edition" "dist/$browser$edition tools/zip.mjs" "dist/unsaid-$browser-$version$edition.zip" \
      node tools/zip.mjs "dist/$browser$edition" "dist/unsaid-$browser-$version$edition.zip"
  done
}

test_rust_in_browser() {
  step test-runner "tools/bindgen" "$test_runner" build_test_runner
  need_wasm_target
  CHROMEDRIVER=$(command -v chromedriver) WASM_BINDGEN_TEST_WEBDRIVER_JSON=$PWD/tools/webdriver.json \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$PWD/$test_runner \
    wasm_cargo test --locked --target-dir target/core-test --test boundary
}

# test_with_node FOLDER-OR-FILE…: with tests/ as the working folder, where their packages are.
test_with_node() {
  local files
  mapfile -t files < <(find "$@" -name node_modules -prune -o -name '*.test.*' -type f -print | sort)
  ((${#files[@]})) || fail "no tests in $*"
  (cd tests && node --import tsx --test --test-reporter=spec --test-concurrency=2 "${files[@]/#/../}")
}

run_file() {
  local file=$1
  shift
  [[ -f $file ]] || fail "$file is missing"
  (cd tests && node --import tsx "../$file" "$@")
}

# --- what the machine must have ---

need_tools() {
  need_command cargo "Rust (https://rustup.rs)"
  need_command node "Node.js 20.19 or newer"
  need_command npm "npm"
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    fail "Node.js 20.19 or newer is needed, this is $(node --version)"
  need_program cc gcc libc6-dev
  npm_packages tools
}

need_lint() {
  need_wasm_target
  npm_packages extension
  npm_packages tests
  cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt || fail "can't get rustfmt"
  cargo clippy --version >/dev/null 2>&1 || rustup component add clippy || fail "can't get clippy"
}

need_browsers() {
  need_chromium
  need_program firefox-esr firefox-esr
}

# Fonts too: without any for a script, its text has no size to click on and nothing to photograph.
need_chromium() {
  need_program chromium chromium fonts-liberation fonts-noto-color-emoji fonts-noto-cjk
  npm_packages tests
}

# The compiler's own wasm target, else Debian's compiler with the standard library built from its sources.
need_wasm_target() {
  [[ ${UNSAID_RUST:-} != debian ]] || return 0
  has_wasm_target || rustup target add "$wasm_target" >/dev/null 2>&1 || true
  has_wasm_target && return
  say "rustup can't add $wasm_target: falling back to Debian's compiler"
  need_debian_packages rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  export UNSAID_RUST=debian RUSTC=/usr/bin/rustc
}

has_wasm_target() {
  [[ -d $(rustc --print target-libdir --target "$wasm_target" 2>/dev/null) ]]
}

# Which compiler this is, as one word.
compiler() {
  "${RUSTC:-rustc}" --version | tr ' ' '-'
}

# Cargo for the wasm target, whichever compiler that is.
wasm_cargo() {
  local command=$1
  shift
  if [[ ${UNSAID_RUST:-} == debian ]]; then
    RUSTC_BOOTSTRAP=1 /usr/bin/cargo "$command" --target "$wasm_target" -Zbuild-std=std,panic_abort,test "$@"
  else
    cargo "$command" --target "$wasm_target" "$@"
  fi
}

# The generator and the crate must be the same version.
check_bindgen_versions() {
  local crate tool
  crate=$(bindgen_version Cargo.toml wasm-bindgen)
  [[ $(bindgen_version reader/Cargo.toml wasm-bindgen) == "$crate" ]] ||
    fail "wasm-bindgen is $crate in Cargo.toml but $(bindgen_version reader/Cargo.toml wasm-bindgen) in reader/Cargo.toml"
  for tool in wasm-bindgen-cli-support wasm-bindgen-cli; do
    [[ $(bindgen_version tools/bindgen/Cargo.toml "$tool") == "$crate" ]] ||
      fail "wasm-bindgen is $crate in Cargo.toml but $tool is $(bindgen_version tools/bindgen/Cargo.toml "$tool") in tools/bindgen/Cargo.toml"
  done
}

# bindgen_version FILE CRATE
bindgen_version() {
  sed -nE "s/^$2 = (\{ version = )?\"=([0-9.]+)\".*/\2/p" "$1"
}

npm_packages() {
  step "npm-$1" "$1/package.json $1/package-lock.json" "$1/node_modules/.package-lock.json" install_npm_packages "$1"
}

install_npm_packages() {
  npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --silent || fail "npm could not install the packages of $1/package-lock.json"
}

need_command() {
  command -v "$1" >/dev/null || fail "$2 is needed and not installed"
}

# need_program COMMAND DEBIAN-PACKAGE…
need_program() {
  command -v "$1" >/dev/null || need_debian_packages "${@:2}"
  need_command "$1" "$1"
}

need_debian_packages() {
  command -v apt-get >/dev/null || fail "these are needed and there is no apt-get to install them: $*"
  [[ $(dpkg-query --show --showformat='${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed) != $# ]] || return 0
  say "installing $*"
  as_root apt-get update -qq >/dev/null || true # an unreachable list may not matter for these packages
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null || fail "apt-get can't install $*"
}

as_root() {
  if ((EUID == 0)); then
    "$@"
  else
    need_command sudo "sudo (or root)"
    sudo "$@"
  fi
}

# --- running and saying ---

# step NAME "INPUTS" "OUTPUTS" COMMAND…: COMMAND, unless inputs and outputs have the content they had when it last succeeded.
step() {
  local name=$1 inputs=$2 outputs=$3 before
  shift 3
  before=$(digest $inputs)
  [[ -f $stamps/$name && $(<"$stamps/$name") == "$before $(digest $outputs)" ]] && return
  say "$name"
  rm -f "$stamps/$name"
  "$@"
  echo "$before $(digest $outputs)" >"$stamps/$name"
}

# One digest of the words given and of all files that they name, be it by their folder.
digest() {
  { echo "$@"; { find "$@" -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 -r sha256sum; } | sha256sum
}

# logged NAME COMMAND…
logged() {
  local log=$logs/$1.log
  say "$1"
  "${@:2}" 2>&1 | tee "$log"
}

say() {
  echo "== $*"
}

fail() {
  echo "build.sh: $*" >&2
  exit 1
}

main "$@"
