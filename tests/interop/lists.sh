#!/usr/bin/env bash
# lists.sh PRINT_TABLE WORKDIR WRITER: lists as WRITER (openpyxl, exceljs, sheetjs or libreoffice) saves them, read by the
# console. Exit 77: skipped, with the reason.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
print_table=$1
work=$2/$3
writer=$3
export LC_ALL=C.UTF-8 TZ=UTC

skip() {
    echo "SKIPPED: $1"
    exit 77
}

node_package() {
    command -v node >/dev/null || skip "node is not installed"
    command -v npm >/dev/null || skip "npm is not installed"
    [ -f "$work/installed-$1" ] && return
    echo '{"private":true}' >"$work/package.json"
    (cd "$work" && timeout 90 npm install --no-audit --no-fund --no-save --ignore-scripts "$1") >"$work/npm.log" 2>&1 \
        || skip "npm could not install $1: $(tail -n 1 "$work/npm.log")"
    touch "$work/installed-$1"
}

save() {
    case $writer in
    openpyxl)
        /usr/bin/python3 -c "import openpyxl" 2>/dev/null || skip "python3-openpyxl is not installed"
        /usr/bin/python3 "$here/lists.py" "$work/out"
        ;;
    exceljs) node_package exceljs@4.4.0 && cp "$here/lists.cjs" "$work" && node "$work/lists.cjs" exceljs "$work/out" ;;
    sheetjs) node_package xlsx@0.18.5 && cp "$here/lists.cjs" "$work" && node "$work/lists.cjs" sheetjs "$work/out" ;;
    libreoffice)
        command -v soffice >/dev/null || skip "LibreOffice is not installed"
        # a document of its own format with every kind of cell; old ids are text, for it keeps fifteen digits of a number
        for kind in xlsx xls; do
            timeout 90 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$kind" \
                --outdir "$work/out" "$here/lists.fods" >"$work/convert.log" 2>&1
        done
        ;;
    esac
}

mkdir -p "$work"
rm -rf "$work/out"
mkdir "$work/out"
save
second=2088000000000012
[ "$writer" = libreoffice ] && second=2088000000000002
cat >"$work/meant" <<EOF
2 header: 用户ID|金额|备注|日期|公式|真
3 yes: 2088000000000001|5|中文, "quoted"|2026-11-22 10:00:00|a and b|TRUE
4 yes: $second|8.8|two\nlines|2026-11-22|2|FALSE
6 yes: 2088000000000003|0.3| blanks 
8 no: 合计|14.1
EOF
checked=0
for file in "$work"/out/*; do
    echo "$(basename "$file")"
    "$print_table" "$file" | diff "$work/meant" -
    checked=$((checked + 1))
done
[ "$checked" -gt 0 ]
