package org.fanlight.files.sql;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.database.Moments;
import org.fanlight.database.OnBehalf;
import org.fanlight.files.FileId;
import org.fanlight.files.FileQueue;
import org.fanlight.files.Standing;
import org.fanlight.files.scan.Scanning;
import org.fanlight.files.scan.Verdicts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The house's own: nobody else may say what a scanner said.
@Repository
class JdbcVerdicts implements Verdicts, FileQueue {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Scanning scanning;
    private final OnBehalf onBehalf;
    private final Clock clock;

    JdbcVerdicts(JdbcClient jdbc, Contents contents, Scanning scanning, OnBehalf onBehalf, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.scanning = scanning;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    public void onArrival(FileId file) {
        if (scanning.scanner().isEmpty()) {
            onBehalf.asTheHouse(() -> enter(file, Standing.NOT_SCANNED, "", clock.instant()));
        }
    }

    @Override
    public List<FileId> waiting(int atMost) {
        return jdbc.sql("""
                select f.id
                from files.file f
                where not exists (
                  select
                  from files.verdict v
                  where v.file_id = f.id)
                order by f.id
                limit :atMost
                """)
                .param("atMost", atMost)
                .query((row, _) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public byte[] contentOf(FileId file) {
        int bytes =
                jdbc.sql("""
                select bytes
                from files.file
                where id = :file
                """).param("file", file.value()).query(Integer.class).single();
        return contents.read(file, bytes);
    }

    @Override
    public boolean enter(FileId file, Standing standing, String found, Instant at) {
        return jdbc.sql("""
                insert into files.verdict (file_id, standing, found, given_at)
                values (:file, :standing, :found, :at)
                on conflict (file_id) do nothing
                """)
                        .param("file", file.value())
                        .param("standing", standing.name())
                        .param("found", found)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void remove(FileId file) {
        contents.remove(file);
    }

    @Override
    public Length length() {
        return onBehalf.asTheHouse(() -> jdbc.sql("""
                        select
                          count(*) as kept,
                          count(*) filter (where v.file_id is null) as waiting,
                          min(f.added_at) filter (where v.file_id is null) as oldest,
                          count(*) filter (where v.standing = 'NOT_SCANNED') as not_scanned,
                          count(*) filter (where v.standing in ('INFECTED', 'TOO_LARGE_TO_SCAN')) as refused
                        from files.file f
                        left join files.verdict v on v.file_id = f.id
                        """)
                .query((row, _) -> new Length(
                        row.getInt("kept"),
                        row.getInt("waiting"),
                        Moments.maybe(row, "oldest"),
                        row.getInt("not_scanned"),
                        row.getInt("refused")))
                .single());
    }

    @Override
    public String scanner() {
        return scanning.address();
    }
}
