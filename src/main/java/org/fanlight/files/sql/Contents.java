package org.fanlight.files.sql;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.fanlight.encryption.Encryption;
import org.fanlight.files.FileId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is in files, in parts so small that some hundred fit into memory while keys change.
@Component
class Contents {

    private static final int PART = 64 * 1024;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Encryption encryption;

    Contents(JdbcClient jdbc, NamedParameterJdbcOperations batches, Encryption encryption) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.encryption = encryption;
    }

    void add(FileId file, byte[] content) {
        int parts = (content.length + PART - 1) / PART;
        var rows = new MapSqlParameterSource[parts];
        for (int part = 0; part < parts; part++) {
            int from = part * PART;
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(from + PART, content.length));
            var place = place(file.value(), part);
            rows[part] = new MapSqlParameterSource("place", place)
                    .addValue("file", file.value())
                    .addValue("part", part)
                    .addValue("bytes", encryption.bytes(FileColumns.CONTENT, place, piece));
        }
        batches.batchUpdate("""
                insert into files.content (place, file_id, part, bytes)
                values (:place, :file, :part, :bytes)
                """, rows);
    }

    /// @param bytes how many there must be, so that a part that is missing at the end is noticed
    byte[] read(FileId file, int bytes) {
        var parts = jdbc.sql("""
                select part, bytes
                from files.content
                where file_id = :file
                order by part
                """)
                .param("file", file.value())
                .query((row, number) -> {
                    byte[] stored = row.getBytes("bytes");
                    return encryption.decrypted(FileColumns.CONTENT, place(file.value(), number), stored);
                })
                .list();
        var content = new ByteArrayOutputStream(bytes);
        parts.forEach(content::writeBytes);
        if (content.size() != bytes) {
            throw new IllegalStateException("File " + file.value() + " is not whole");
        }
        return content.toByteArray();
    }

    void remove(FileId file) {
        jdbc.sql("""
                delete from files.content
                where file_id = :file
                """).param("file", file.value()).update();
    }

    private static String place(UUID file, int part) {
        return file + "/" + part;
    }
}
