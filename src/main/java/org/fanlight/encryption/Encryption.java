package org.fanlight.encryption;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Encrypts what is written into an encrypted column and decrypts what is read from it (AES-256-GCM).
///
/// An empty text stays empty bytes, so that the database can still ask whether something was said.
public final class Encryption {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final byte[] NOTHING = {};
    private static final int KEYED_BYTES = 12;

    private final Keyrings keyrings;

    Encryption(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /// @param row what names the row, as the column's `row` will read when it is decrypted
    public byte[] text(EncryptedColumn column, Object row, String text) {
        return bytes(column, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What is not text, such as a file.
    public byte[] bytes(EncryptedColumn column, Object row, byte[] plain) {
        return plain.length == 0 ? NOTHING : keyrings.current().encrypt(plain, column.boundTo(row));
    }

    /// What is not there is stored as null.
    public byte @Nullable [] textIfAny(EncryptedColumn column, Object row, Optional<String> text) {
        return text.map(there -> text(column, row, there)).orElse(null);
    }

    /// Several texts in one value; none at all is empty bytes.
    public byte[] texts(EncryptedColumn column, Object row, List<String> texts) {
        return text(column, row, texts.isEmpty() ? "" : JSON.writeValueAsString(texts));
    }

    /// Reads a column of a result set that has the column's `row` too, both by their own names.
    public String text(EncryptedColumn column, ResultSet row) throws SQLException {
        return text(column, row.getString(column.row()), row.getBytes(column.name()));
    }

    /// A column that may be null.
    public Optional<String> textIfAny(EncryptedColumn column, ResultSet row) throws SQLException {
        byte[] stored = row.getBytes(column.name());
        return stored == null ? Optional.empty() : Optional.of(text(column, row.getString(column.row()), stored));
    }

    public List<String> texts(EncryptedColumn column, ResultSet row) throws SQLException {
        return texts(column, row.getString(column.row()), row.getBytes(column.name()));
    }

    public List<String> texts(EncryptedColumn column, Object rowName, byte[] stored) {
        var text = text(column, rowName, stored);
        return text.isEmpty() ? List.of() : JSON.readValue(text, TEXTS);
    }

    /// Where the result set uses other names.
    ///
    /// @throws Undecryptable where the value was not written for this column and row, or was changed
    public String text(EncryptedColumn column, Object rowName, byte[] stored) {
        return new String(decrypted(column, rowName, stored), StandardCharsets.UTF_8);
    }

    /// What was encrypted as bytes.
    ///
    /// @throws Undecryptable where the value was not written for this column and row, or was changed
    public byte[] decrypted(EncryptedColumn column, Object rowName, byte[] stored) {
        try {
            return stored.length == 0 ? NOTHING : keyrings.decrypt(stored, column.boundTo(rowName));
        } catch (GeneralSecurityException unfit) {
            throw new Undecryptable(column);
        }
    }

    /// A keyed hash, equal for equal texts of one use, by which a row is found again: 16 characters of letters, digits,
    /// `-` and `_`.
    public String keyed(String use, String text) {
        var input = (use + '\0' + text).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().encodeToString(keyrings.current().keyed(input, KEYED_BYTES));
    }
}
