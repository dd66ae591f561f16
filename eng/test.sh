#!/usr/bin/env bash
# Runs every test. Needs the .NET 10 SDK; fetches the browser that the page tests drive, where it can.
# Usage: eng/test.sh [--no-build] [more arguments for "dotnet test"]
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

command -v dotnet >/dev/null 2>&1 || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 2; }
eng/need-browser.sh || echo "The tests of the pages in a browser will be skipped, and say so." >&2

log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test MinutesSearch.sln -c Release --nologo "$@" 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# One line for each test project: "Passed!  - Failed: 0, Passed: 12, Skipped: 1, Total: 13, …"
count() { awk -v name="$1" '/ - Failed: .*Passed: .*Total: / { if (match($0, name ": *[0-9]+")) { s = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", s); sum += s } } END { print sum + 0 }' "$log"; }
passed=$(count Passed) failed=$(count Failed) skipped=$(count Skipped)
if [ "$passed" -eq 0 ] && [ "$status" -eq 0 ]; then
  echo "No test ran." >&2
  status=1
fi
if [ "$skipped" -gt 0 ]; then
  echo "$skipped tests were skipped: the reasons stand above, beside [SKIP]."
fi
echo "$passed passed, $failed failed"
exit "$status"
