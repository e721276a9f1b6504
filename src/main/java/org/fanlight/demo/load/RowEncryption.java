package org.fanlight.demo.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.demo.rows.PhoneKey;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.EncryptedColumns;
import org.fanlight.encryption.Encryption;
import org.fanlight.frontdoor.FrontDoorColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Encrypts what rows say, in the columns that are encrypted.
@Component
@Profile("demo")
class RowEncryption {

    private final Encryption encryption;
    private final Map<String, Map<String, EncryptedColumn>> columns;

    RowEncryption(Encryption encryption, List<EncryptedColumns> columns) {
        this.encryption = encryption;
        this.columns = columns.stream()
                .map(EncryptedColumns::all)
                .flatMap(Collection::stream)
                .collect(groupingBy(EncryptedColumn::table, toMap(EncryptedColumn::name, Function.identity())));
    }

    /// The encrypted columns of a table by their names.
    Map<String, EncryptedColumn> of(String table) {
        return columns.getOrDefault(table, Map.of());
    }

    byte[] encrypted(EncryptedColumn column, Object row, String text) {
        return encryption.text(column, row, text);
    }

    @Nullable
    String keyed(PhoneKey key) {
        return FrontDoorColumns.phoneKey(encryption, key.phone());
    }
}
