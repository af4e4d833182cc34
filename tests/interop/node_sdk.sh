#!/usr/bin/env bash
# node_sdk.sh SERVER WORKDIR: installs npm's alipay-sdk into WORKDIR and runs node_sdk.mjs against SERVER.
# Exit 77: skipped, with the reason.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
server=$1
work=$2
sdk=alipay-sdk@4.14.0

skip() {
    echo "SKIPPED: $1"
    exit 77
}

command -v node >/dev/null || skip "node is not installed"
command -v npm >/dev/null || skip "npm is not installed"
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 18 ] || skip "node $major is too old for $sdk"

mkdir -p "$work"
if [ ! -f "$work/installed-$sdk" ]; then
    [ -f "$work/package.json" ] || echo '{"private":true}' >"$work/package.json"
    (cd "$work" && timeout 90 npm install --no-audit --no-fund --no-save --ignore-scripts "$sdk") >"$work/npm.log" 2>&1 \
        || skip "npm could not install $sdk: $(tail -n 1 "$work/npm.log")"
    touch "$work/installed-$sdk"
fi

cp "$here/node_sdk.mjs" "$work/"
# The SDK writes its timestamp in the machine's zone; the gateway wants Beijing's.
cd "$work" && TZ=Asia/Shanghai exec node node_sdk.mjs "$server"
