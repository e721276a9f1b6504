#!/bin/sh
# Run by PostgreSQL in its data folder while it restores: brings the file $1 of the log back to $2.
# 1 says that there is no such file, which ends the log. Above 125 says that it cannot be read, which ends the restore.
kept=$(cat fanlight-fetch-from)/wal/$1.gz || exit 126
[ -e "$kept" ] || exit 1
gzip -dc "$kept" >"$2" || exit 126
