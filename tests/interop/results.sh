#!/usr/bin/env bash
# results.sh HONGBAO WORKDIR READER: result files and the history as READER (openpyxl or libreoffice) opens them: all 16
# digits are there and nothing runs as a formula. Exit 77: skipped, with the reason.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
hongbao=$1
work=$2/$3
reader=$3
export LC_ALL=C.UTF-8

skip() {
    echo "SKIPPED: $1"
    exit 77
}

case $reader in
openpyxl) /usr/bin/python3 -c "import openpyxl" 2>/dev/null || skip "python3-openpyxl is not installed" ;;
libreoffice) command -v soffice >/dev/null || skip "LibreOffice is not installed" ;;
esac

rm -rf "$work"
mkdir -p "$work/read"
run() { "$hongbao" --data "$work/data" "$@" 2>>"$work/log"; }
number=$(run campaign create --name Mall --total 20 --count 10 --message Thanks --end \
    "$(TZ=Asia/Shanghai date -d '+7 days' '+%F %T')" --json | sed 's/.*"crowd_no":"\([^"]*\)".*/\1/')
run campaign pay -- "$number" >/dev/null
cat >"$work/list.csv" <<'LIST'
user_id,name,note
2088000000000017,=1+1,"=HYPERLINK(""http://example.com"")"
2088000000000025,+2,@SUM(A1:A9)
2088000000000033,-3,plain
LIST
run send "$number" --recipients "$work/list.csv" --yes >/dev/null
for kind in csv xlsx; do
    run batch result 1 --out "$work/result.$kind" >/dev/null
    run history --out "$work/history.$kind" >/dev/null
done

if [ "$reader" = openpyxl ]; then
    /usr/bin/python3 "$here/results.py" "$work"
    exit
fi
for file in result.csv result.xlsx history.csv history.xlsx; do
    for kind in fods csv; do
        timeout 90 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$kind" \
            --outdir "$work/read/${file##*.}" "$work/$file" >>"$work/log" 2>&1
    done
    read=$work/read/${file##*.}/${file%.*}
    for id in 2088000000000017 2088000000000025 2088000000000033; do
        grep -q "$id" "$read.csv" || { echo "$file: $id is not there"; exit 1; }
    done
    ! grep -q 'table:formula' "$read.fods" || { echo "$file: a cell is a formula"; exit 1; }
done
echo "LibreOffice read them as they are"
