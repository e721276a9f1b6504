package org.fanlight.encryption;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;

/// Brings every value of every encrypted column to the key that encrypts now, while Fanlight is in use.
///
/// A row that somebody changed meanwhile is left to the next round; rounds go on until one finds nothing.
final class Reencryption {

    private static final int AT_ONCE = 500;
    private static final byte PLAIN = 0;

    private final DataSource owner;
    private final Keyring keyring;
    private final boolean takesPlain;
    private final ObjLongConsumer<EncryptedColumn> progress;

    /// @param takesPlain whether a value may be a zero byte and then plain text, as a migration leaves it
    Reencryption(DataSource owner, Keyring keyring, boolean takesPlain, ObjLongConsumer<EncryptedColumn> progress) {
        this.owner = owner;
        this.keyring = keyring;
        this.takesPlain = takesPlain;
        this.progress = progress;
    }

    /// @return how many values were encrypted anew
    long run(List<EncryptedColumn> columns) throws SQLException {
        long all = 0;
        for (var column : columns) {
            long done = 0;
            for (long round = round(column); round > 0; round = round(column)) {
                done += round;
            }
            progress.accept(column, done);
            all += done;
        }
        return all;
    }

    private long round(EncryptedColumn column) throws SQLException {
        var read = """
                select ctid::text, %1$s::text, %2$s
                from %3$s
                where octet_length(%2$s) > 0
                and substring(%2$s from 1 for %4$d) <> ?
                """.formatted(column.row(), column.name(), column.table(), keyring.prefix().length);
        var write = "update %s set %s = ? where ctid = ?::tid and %2$s = ?".formatted(column.table(), column.name());
        try (Connection reading = owner.getConnection();
                Connection writing = owner.getConnection()) {
            reading.setAutoCommit(false);
            writing.setAutoCommit(false);
            try (PreparedStatement rows = reading.prepareStatement(read);
                    PreparedStatement updates = writing.prepareStatement(write)) {
                rows.setFetchSize(AT_ONCE);
                rows.setBytes(1, keyring.prefix());
                return go(column, rows, updates);
            } finally {
                reading.rollback();
            }
        }
    }

    private long go(EncryptedColumn column, PreparedStatement rows, PreparedStatement updates) throws SQLException {
        long found = 0;
        try (ResultSet row = rows.executeQuery()) {
            while (row.next()) {
                var boundTo = column.boundTo(row.getString(2));
                byte[] stored = row.getBytes(3);
                updates.setBytes(1, keyring.encrypt(plain(column, stored, boundTo), boundTo));
                updates.setString(2, row.getString(1));
                updates.setBytes(3, stored);
                updates.addBatch();
                if (++found % AT_ONCE == 0) {
                    write(updates);
                }
            }
        }
        write(updates);
        return found;
    }

    private static void write(PreparedStatement updates) throws SQLException {
        var connection = updates.getConnection();
        try (var permit = connection.createStatement()) {
            permit.execute("set local database.owner_changes = 'encryption'");
        }
        updates.executeBatch();
        connection.commit();
    }

    private byte[] plain(EncryptedColumn column, byte[] stored, byte[] boundTo) {
        if (takesPlain && stored[0] == PLAIN) {
            return Arrays.copyOfRange(stored, 1, stored.length);
        }
        try {
            return keyring.decrypt(stored, boundTo);
        } catch (GeneralSecurityException unfit) {
            throw new Undecryptable(column);
        }
    }
}
