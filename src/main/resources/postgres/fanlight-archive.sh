#!/bin/sh
# Run by PostgreSQL in its data folder for each finished file of its log: $1 is where it lies, $2 what it is called.
# Whatever fails, the file stays with PostgreSQL, which tries again until this succeeds. Nothing is ever overwritten.
set -eu
umask 077
wal=$(cat fanlight-archive-to)/wal
[ -d "$wal" ] || { echo "The backup folder cannot be reached: there is no $wal" >&2; exit 1; }
kept=$wal/$2.gz
new=$wal/.$2.new
if [ -e "$kept" ]; then # brought before, and the server did not hear of it
  gzip -dc "$kept" | cmp -s - "$1" && exit 0
  echo "Another $2.gz lies in $wal already" >&2
  exit 1
fi
gzip -c <"$1" >"$new"
sync "$new"
mv -n "$new" "$kept"
[ ! -e "$new" ]
sync "$wal"
