#!/usr/bin/env bash
# clipboard.sh COPY_TABLE WORKDIR: what "For Excel" copies, as LibreOffice takes it out of the clipboard's HTML: every
# cell is the text it was, long numbers whole, and nothing runs as a formula. Exit 77: skipped, with the reason.
set -euo pipefail

copy_table=$1
work=$2
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

command -v soffice >/dev/null || { echo "SKIPPED: LibreOffice is not installed"; exit 77; }

rm -rf "$work"
mkdir -p "$work"
"$copy_table" >"$work/copied.html"
timeout 90 soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="HTML (StarCalc)" \
    --convert-to fods --outdir "$work" "$work/copied.html" >"$work/log" 2>&1
read=$work/copied.fods
for cell in 2088000000000017 0088000000000025 =1+1 +2 -3 '@SUM(A1:A9)' 1E5; do
    grep -qF "<text:p>$cell</text:p>" "$read" || { echo "$cell is not there as it was"; exit 1; }
done
! grep -q 'table:formula' "$read" || { echo "a cell is a formula"; exit 1; }
! grep -q 'office:value-type="float"' "$read" || { echo "a cell is a number"; exit 1; }
echo "LibreOffice took them as they are"
