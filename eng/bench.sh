#!/usr/bin/env bash
# Measures MinutesSearch against Java Lucene, SQLite FTS5, PostgreSQL and Sphinx on the same items, and prints one table.
# Installs the peers from Debian where they are missing. Everything listens on 127.0.0.1 only.
# Usage: eng/bench.sh [nyc|growth|load|all]     default: nyc
#   WORK=/var/tmp/minutes-bench   where corpora and indexes go (10 GB for all)
#   SOURCE=FILE                   items in the import format
#   ENGINES=minutes,in-process,java,java-same-fields,sphinx,sqlite,postgresql
#   TIERS=50000,500000,1000000    sizes of the generated corpus
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
what=${1:-nyc}
work=${WORK:-/var/tmp/minutes-bench}
source=${SOURCE:-../shared/data/nyc/items.jsonl.gz}
engines=${ENGINES:-minutes,in-process,java,java-same-fields,sphinx,sqlite,postgresql}
tiers=${TIERS:-50000,500000,1000000}

command -v dotnet >/dev/null 2>&1 || { echo "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download" >&2; exit 2; }
[ -f "$source" ] || { echo "There are no items at $source: set SOURCE." >&2; exit 2; }

missing=()
need() { dpkg -s "$1" >/dev/null 2>&1 || missing+=("$1"); }
need liblucene8-java; need default-jdk-headless; need sqlite3; need postgresql; need sphinxsearch; need wrk
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]} …"
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

dotnet build src/MinutesSearch.Server -c Release -v quiet --nologo
dotnet build tests/MinutesSearch.Benchmarks -c Release -v quiet --nologo
# PostgreSQL refuses to run as root: its own account must reach its folder.
mkdir -p "$work"
chmod a+rx "$work"

bench() { dotnet tests/MinutesSearch.Benchmarks/bin/Release/net10.0/MinutesSearch.Benchmarks.dll "$@"; }

nyc() { bench compare --corpus nyc --work "$work/nyc" --source "$source" --cache 0 --engines "$engines"; }
growth() {
  [ -f "$work/nyc/items.tsv" ] || { echo "Run eng/bench.sh nyc first: sentences are drawn from its items." >&2; exit 2; }
  bench growth --corpus generated --work "$work/generated" --sentences "$work/nyc/items.tsv" --tiers "$tiers"
  bench compare --corpus generated --work "$work/generated" --cache 0 --engines in-process,java
}
load() { bench load --corpus nyc --work "$work/nyc" --cache 0; }

case "$what" in
  nyc) nyc ;;
  growth) growth ;;
  load) load ;;
  all) nyc; growth; load ;;
  *) sed -n '2,9p' "$0" >&2; exit 2 ;;
esac
