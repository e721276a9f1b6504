package org.fanlight.encryption;

import java.nio.charset.StandardCharsets;

/// A column whose values are encrypted, each bound to its column and row: moved elsewhere, it can no longer be read.
///
/// @param table with its schema
/// @param name of the column, which is `bytea`
/// @param row the column that names the row a value is bound to, itself not encrypted
/// @param origin the table that values are bound to: another one where rows are copied from there as they stand
public record EncryptedColumn(String table, String name, String row, String origin) {

    public EncryptedColumn(String table, String name, String row) {
        this(table, name, row, table);
    }

    /// The same column in a table that keeps copies of rows.
    public EncryptedColumn copiedTo(String copies, String rowThere) {
        return new EncryptedColumn(copies, name, rowThere, origin);
    }

    /// As a sentence names it.
    String words() {
        return table + "." + name;
    }

    byte[] boundTo(Object rowName) {
        return "%s.%s|%s".formatted(origin, name, rowName).getBytes(StandardCharsets.UTF_8);
    }
}
