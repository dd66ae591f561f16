#!/usr/bin/env bash
# Starts MinutesSearch from a checkout, with the demonstration council already searchable.
# Usage: eng/run.sh [arguments of "minutes serve", e.g. --urls http://127.0.0.1:8080 --data /srv/minutes]
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

command -v dotnet >/dev/null 2>&1 || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 2; }
echo "Building MinutesSearch …"
program=src/MinutesSearch.Server/bin/Release/app/minutes.dll
log=$(mktemp)
# Compiled ahead for this kind of machine it starts in half the time. Where the compiler for that cannot be fetched, the plain build serves.
if ! dotnet publish src/MinutesSearch.Server -c Release --use-current-runtime -o "${program%/*}" -v quiet --nologo >"$log" 2>&1; then
  program=src/MinutesSearch.Server/bin/Release/net10.0/minutes.dll
  dotnet build src/MinutesSearch.Server -c Release -v quiet --nologo || { cat "$log" >&2; exit 1; }
fi
rm -f "$log"
exec dotnet "$program" serve "$@"
