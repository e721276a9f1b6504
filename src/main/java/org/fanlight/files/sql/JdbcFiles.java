package org.fanlight.files.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Subject;
import org.fanlight.database.Moments;
import org.fanlight.encryption.Encryption;
import org.fanlight.files.FileId;
import org.fanlight.files.FileType;
import org.fanlight.files.Files;
import org.fanlight.files.KeptFile;
import org.fanlight.files.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFiles implements Files {

    private static final String KEPT = """
            select
              f.id, f.owner_kind, f.owner_id, f.name, f.about, f.type, f.bytes, f.hash, f.added_at, f.added_by_name,
              coalesce(v.standing, 'WAITING') as standing, t.file_id, t.reason, t.taken_back_at, t.taken_back_by_name
            from files.file f
            left join files.verdict v on v.file_id = f.id
            left join files.taking_back t on t.file_id = f.id
            """;

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Encryption encryption;

    JdbcFiles(JdbcClient jdbc, Contents contents, Encryption encryption) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.encryption = encryption;
    }

    @Override
    public List<KeptFile> of(Subject owner) {
        return jdbc.sql(KEPT + """
                        where f.owner_kind = :kind
                        and f.owner_id = :owner
                        order by f.id desc
                        """)
                .param("kind", owner.kind())
                .param("owner", owner.id())
                .query(this::file)
                .list();
    }

    @Override
    public Optional<KeptFile> find(FileId id) {
        return jdbc.sql(KEPT + "where f.id = :id")
                .param("id", id.value())
                .query(this::file)
                .optional();
    }

    @Override
    public void add(KeptFile file, byte[] content, Viewer by) {
        jdbc.sql("""
                insert into files.file (
                  id, owner_kind, owner_id, name, about, type, bytes, hash, added_at, added_by, added_by_name)
                values (:id, :kind, :owner, :name, :about, :type, :bytes, :hash, :at, :by, :byName)
                """)
                .param("id", file.id().value())
                .param("kind", file.owner().kind())
                .param("owner", file.owner().id())
                .param("name", encryption.text(FileColumns.NAME, file.id().value(), file.name()))
                .param("about", encryption.text(FileColumns.ABOUT, file.id().value(), file.about()))
                .param("type", file.type().name())
                .param("bytes", file.bytes())
                .param("hash", file.hash())
                .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
        contents.add(file.id(), content);
    }

    @Override
    public byte[] content(KeptFile file) {
        return contents.read(file.id(), file.bytes());
    }

    @Override
    public boolean takeBack(FileId id, String reason, Viewer by, Instant at) {
        return jdbc.sql("""
                insert into files.taking_back (file_id, reason, taken_back_at, taken_back_by, taken_back_by_name)
                values (:file, :reason, :at, :by, :byName)
                on conflict (file_id) do nothing
                """)
                        .param("file", id.value())
                        .param("reason", encryption.text(FileColumns.REASON, id.value(), reason))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.accountId())
                        .param("byName", by.name())
                        .update()
                == 1;
    }

    @Override
    public String keyed(String hash) {
        return encryption.keyed("files.hash", hash);
    }

    private KeptFile file(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                new Subject(row.getString("owner_kind"), row.getObject("owner_id", UUID.class)),
                encryption.text(FileColumns.NAME, row),
                encryption.text(FileColumns.ABOUT, row),
                FileType.valueOf(row.getString("type")),
                row.getInt("bytes"),
                row.getString("hash"),
                row.getString("added_by_name"),
                Moments.at(row, "added_at"),
                Standing.valueOf(row.getString("standing")),
                takenBack(row));
    }

    private Optional<KeptFile.TakenBack> takenBack(ResultSet row) throws SQLException {
        var at = Moments.maybe(row, "taken_back_at");
        var reason = encryption.textIfAny(FileColumns.REASON, row);
        var by = row.getString("taken_back_by_name");
        return at.map(moment -> new KeptFile.TakenBack(reason.orElse(""), by, moment));
    }
}
